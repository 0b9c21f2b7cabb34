// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/side_choice.h"

#include "ui/theme/metrics.h"
#include "ui/theme/style_parts.h"
#include "ui/widgets/long_label.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QRadioButton>

namespace evenstock {

SideChoice::SideChoice(Kind kind, const QString &title, const QString &key, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
{
    const Metrics m(font());
    auto *head = new QHBoxLayout;
    head->setSpacing(m.space(2));
    if (kind == Kind::Choice) {
        m_radio = new QRadioButton(title, this);
        // The only one in its parent, so that the card decides; and still a radio button to a screen reader.
        head->addWidget(m_radio, 1);
        head->addWidget(new KeyHint(key, this));
        connect(m_radio, &QRadioButton::toggled, this, &SideChoice::chosen); // a screen reader toggles, and clicks not
        setCursor(Qt::PointingHandCursor);
    } else {
        head->addWidget(new TextLabel(title, TypeSize::Body, Ink::Secondary), 1);
    }
    m_value = new LongLabel(this);
    m_value->setTextInteractionFlags(Qt::NoTextInteraction);
    m_origin = new TextLabel({}, TypeSize::Caption, Ink::Secondary, this);
    m_origin->setObjectName(QStringLiteral("origin"));
    m_origin->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.gap(), m.space(2), m.gap(), m.space(2));
    column->setSpacing(m.space(2) - 2);
    column->addLayout(head);
    column->addWidget(m_value);
    column->addWidget(m_origin);
    column->addStretch(1);
}

void SideChoice::setValue(const QString &html, bool isShort)
{
    QFont shown = font();
    if (isShort && m_kind == Kind::Choice) {
        shown = scaledFont(shown, TypeSize::Heading);
        shown.setBold(false);
    }
    m_value->setFont(shown);
    m_value->setForegroundRole(m_kind == Kind::Recessed ? QPalette::PlaceholderText : QPalette::Text);
    m_value->setHtml(html);
}

void SideChoice::setOrigin(const QString &words)
{
    m_origin->setText(words);
    if (m_radio)
        m_radio->setAccessibleDescription(words);
}

void SideChoice::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_kind == Kind::Choice && rect().contains(event->pos()))
        Q_EMIT chosen();
}

void SideChoice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens t = tokens(palette());
    if (m_kind == Kind::Recessed) {
        painter.fillRect(rect(), t.alternate);
    } else if (m_radio->isChecked()) {
        painter.fillRect(rect(), t.picked);
        painter.setPen(mix(t.picked, t.accent, 35));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

KeyHint::KeyHint(const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
{
    const Metrics m(font());
    setFixedSize(m.space(4), m.space(4));
    setToolTip(tr("Press %1").arg(key));
}

void KeyHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens t = tokens(palette());
    paintPanel(&painter, rect(), t.base, t.line, 3);
    painter.setFont(scaledFont(font(), TypeSize::Caption));
    painter.setPen(t.secondary);
    painter.drawText(rect(), Qt::AlignCenter, m_key);
}

} // namespace evenstock
