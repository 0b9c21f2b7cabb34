// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_head.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style_parts.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace evenstock {

namespace {

class Link final : public QPushButton
{
public:
    using QPushButton::QPushButton;

    QSize sizeHint() const override
    {
        const Metrics m(font());
        const int icons = icon().isNull() ? 0 : m.iconSmall() + m.grid;
        return {fontMetrics().horizontalAdvance(text()) + icons + 4, m.font + 2};
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens t = tokens(palette());
        const Metrics m(font());
        QRect words = rect().adjusted(2, 0, -2, 0);
        if (!icon().isNull()) {
            const int side = m.iconSmall();
            const QRect box(words.left(), (height() - side) / 2, side, side);
            icon().paint(&painter, QStyle::visualRect(layoutDirection(), rect(), box));
            words.setLeft(words.left() + side + m.grid);
        }
        QFont shown = font();
        shown.setUnderline(underMouse() && isEnabled());
        painter.setFont(shown);
        painter.setPen(isEnabled() ? t.accentText : t.disabled);
        const Qt::Alignment alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                         static_cast<int>(alignment) | Qt::TextHideMnemonic, text());
        if (hasFocus())
            paintFocus(&painter, rect(), t.accent, 3);
    }

    void enterEvent(QEnterEvent *event) override
    {
        QPushButton::enterEvent(event);
        update();
    }
};

} // namespace

PageHead::PageHead(const QString &title, QWidget *parent)
    : QWidget(parent)
{
    const Metrics m(font());
    setFixedHeight(m.pageHead());
    m_title = new TextLabel(title, TypeSize::Heading, Ink::Text, this);
    m_note = new ElidedLabel({}, TypeSize::Body, Ink::Secondary, this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(m.margin(), 0, m.margin(), 0);
    row->setSpacing(m.space(2));
    row->addWidget(m_title);
    row->addWidget(m_note, 1);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(m.space(2) + 2);
    row->addLayout(m_actions);
}

void PageHead::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHead::setNote(const QString &note)
{
    m_note->setText(note);
}

QPushButton *PageHead::addButton(const QString &words, const QString &icon)
{
    auto *button = new QPushButton(lineIcon(icon), words, this);
    addAction(button);
    return button;
}

QToolButton *PageHead::addQuietButton(const QString &words, const QString &icon)
{
    QToolButton *button = quietButton(words, icon, this);
    addAction(button);
    return button;
}

void PageHead::addAction(QWidget *widget)
{
    m_actions->addWidget(widget);
}

QToolButton *quietButton(const QString &words, const QString &icon, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(words);
    button->setIcon(lineIcon(icon));
    button->setToolButtonStyle(icon.isEmpty() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QToolButton *iconButton(const QString &name, const QString &icon, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(lineIcon(icon));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QPushButton *linkButton(const QString &words, QWidget *parent)
{
    auto *button = new Link(words, parent);
    button->setFlat(true);
    button->setCursor(Qt::PointingHandCursor);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

} // namespace evenstock
