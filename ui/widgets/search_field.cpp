// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_field.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style_parts.h"

#include <QAction>
#include <QGuiApplication>
#include <QInputMethod>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace evenstock {

SearchField::SearchField(const QString &placeholder, const QString &keys, QWidget *parent)
    : QLineEdit(parent)
    , m_keys(keys)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    addAction(lineIcon(u"search"_s), QLineEdit::LeadingPosition);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    // An empty field stands the way the keyboard writes: its words must not lie under the keys.
    const bool wordsAtTheEnd = QGuiApplication::inputMethod()->inputDirection() != layoutDirection();
    if (!text().isEmpty() || m_keys.isEmpty() || wordsAtTheEnd)
        return;
    QPainter painter(this);
    const Metrics m(font());
    const Tokens t = tokens(palette());
    const QFont caption = scaledFont(font(), TypeSize::Caption);
    const int wide = QFontMetrics(caption).horizontalAdvance(m_keys) + m.space(2) + 2;
    const int high = m.caption() + 1;
    QRect key(width() - wide - m.space(2), (height() - high) / 2, wide, high);
    key = QStyle::visualRect(layoutDirection(), rect(), key);
    paintPanel(&painter, key, {}, t.line, 3);
    painter.setFont(caption);
    painter.setPen(t.secondary);
    painter.drawText(key, Qt::AlignCenter, m_keys);
}

} // namespace evenstock
