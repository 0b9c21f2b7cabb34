// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/state_label.h"

#include "ui/theme/style_parts.h"
#include "ui/widgets/cell_paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace evenstock {

StateLabel::StateLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StateLabel::setState(ItemState state, const QString &words, const QString &spoken)
{
    const QString &name = spoken.isEmpty() ? words : spoken;
    if (name != accessibleName())
        setAccessibleName(name);
    if (state == m_state && words == m_words)
        return;
    m_state = state;
    m_words = words;
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

StateButton::StateButton(QWidget *parent)
    : StateLabel(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

void StateButton::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
}

void StateButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT clicked();
    else
        StateLabel::keyPressEvent(event);
}

void StateButton::paintEvent(QPaintEvent *event)
{
    StateLabel::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    paintFocus(&painter, rect(), tokens(palette()).accent, Metrics(font()).corner());
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
