// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace evenstock {

TextLabel::TextLabel(const QString &text, TypeSize size, Ink ink, QWidget *parent)
    : QLabel(text, parent)
    , m_size(size)
{
    setTextFormat(Qt::PlainText);
    if (size != TypeSize::Body)
        setFont(scaledFont(font(), size));
    if (ink == Ink::Secondary)
        setForegroundRole(QPalette::PlaceholderText);
}

void TextLabel::setBold(bool isBold)
{
    QFont changed = font();
    changed.setBold(isBold);
    setFont(changed);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {m_isWholeOrNothing ? 1 : fontMetrics().horizontalAdvance(QStringLiteral("mmm…")),
            TextLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    const QRect room = contentsRect();
    if (m_isWholeOrNothing && fontMetrics().horizontalAdvance(text()) > room.width())
        return;
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, room.width());
    style()->drawItemText(&painter, room, static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())),
                          palette(), isEnabled(), shown, foregroundRole());
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && fontMetrics().horizontalAdvance(text()) > contentsRect().width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return TextLabel::event(event);
}

} // namespace evenstock
