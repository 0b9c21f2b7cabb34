// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/state_label.h"

#include "ui/widgets/cell_paint.h"

#include <QPainter>
#include <QStyle>

namespace evenstock {

StateLabel::StateLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StateLabel::setState(ItemState state, const QString &words)
{
    m_state = state;
    m_words = words;
    setAccessibleName(words);
    setToolTip(words);
    updateGeometry();
    update();
}

void StateLabel::setQuiet(bool isQuiet)
{
    m_quiet = isQuiet;
    update();
}

QSize StateLabel::sizeHint() const
{
    const Metrics m(font());
    return {iconWidth() + fontMetrics().horizontalAdvance(m_words) + 1, m.font};
}

int StateLabel::iconWidth() const
{
    const Metrics m(font());
    return m_state == ItemState::None ? 0 : m.iconSmall() + m.grid + m_quiet;
}

QSize StateLabel::minimumSizeHint() const
{
    const Metrics m(font());
    return {m.iconSmall(), m.font};
}

void StateLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens t = tokens(palette());
    const Metrics m(font());
    const int side = m.iconSmall();
    const QRect icon(0, (height() - side) / 2, side, side);
    paintState(&painter, QStyle::visualRect(layoutDirection(), rect(), icon), m_state, t);
    const QRect text(iconWidth(), 0, width() - iconWidth(), height());
    paintLine(&painter, QStyle::visualRect(layoutDirection(), rect(), text), m_words, font(),
              m_quiet ? t.secondary : stateColour(m_state, t), Qt::AlignLeft, layoutDirection());
}

ChannelTile::ChannelTile(Size size, QWidget *parent)
    : QWidget(parent)
{
    const Metrics m(font());
    switch (size) {
    case Size::Small:
        setFixedSize(m.space(5), m.space(4));
        break;
    case Size::Medium:
        setFixedSize(m.space(6) + 2, m.space(6));
        break;
    case Size::Large:
        setFixedSize(m.space(7), m.space(6));
        break;
    }
}

void ChannelTile::setBadge(const ChannelBadge &badge, const QString &name)
{
    m_badge = badge;
    setAccessibleName(name);
    setToolTip(name);
    update();
}

void ChannelTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTile(&painter, rect(), m_badge, tokens(palette()), font());
}

} // namespace evenstock
