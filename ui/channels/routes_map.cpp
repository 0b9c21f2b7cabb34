// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/routes_map.h"

#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/cell_paint.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace evenstock {

namespace {

constexpr int boxFonts = 14; // width of a box

void paintBox(QPainter &painter, const QRect &box, const RouteShop &shop, bool isChosen, const QWidget &in)
{
    const Metrics m(in.font());
    const Tokens t = tokens(in.palette());
    painter.setPen(QPen(isChosen ? t.accent : t.line, isChosen ? 2 : 1));
    painter.setBrush(t.base);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), m.corner(), m.corner());
    const QRect inner = box.adjusted(m.cell(), 0, -m.cell(), 0);
    const Qt::LayoutDirection direction = in.layoutDirection();
    const QRect tile = QStyle::visualRect(
        direction, inner, QRect(inner.left(), inner.center().y() - m.icon() / 2, m.icon() + m.grid, m.icon() + m.grid));
    paintTile(&painter, tile, shop.badge, t, in.font());
    QRect text = inner.adjusted(m.icon() + m.grid + m.iconGap(), 0, 0, 0);
    text = QStyle::visualRect(direction, inner, text);
    QFont bold = in.font();
    bold.setBold(true);
    if (shop.words.isEmpty()) {
        paintLine(&painter, text, shop.name, bold, t.text, Qt::AlignLeft, direction);
        return;
    }
    const QRect upper(text.left(), text.top() + m.grid, text.width(), m.font);
    const QRect lower(text.left(), upper.bottom(), text.width(), text.bottom() - upper.bottom() - m.grid);
    paintLine(&painter, upper, shop.name, bold, t.text, Qt::AlignLeft, direction);
    paintLine(&painter, lower, shop.words, scaledFont(in.font(), TypeSize::Caption), t.secondary, Qt::AlignLeft,
              direction);
}

} // namespace

RoutesMap::RoutesMap(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RoutesMap::setShops(const QList<RouteShop> &wholesalers, const QList<RouteShop> &retailers)
{
    m_wholesalers = wholesalers;
    m_retailers = retailers;
    QStringList said;
    for (const RouteShop &shop : m_retailers)
        said.append(shop.name + QStringLiteral(": ") + shop.words);
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

void RoutesMap::setChosen(AccountId retailer)
{
    m_chosen = retailer;
    update();
}

int RoutesMap::boxHeight() const
{
    return Metrics(font()).twoLineRow() + Metrics(font()).space(1);
}

QRect RoutesMap::boxAt(Side side, qsizetype row) const
{
    const Metrics m(font());
    const int wide = std::min(m.font * boxFonts, width() / 2 - m.gap());
    const int left = side == Side::Left ? 0 : width() - wide;
    const qsizetype rows = side == Side::Left ? m_wholesalers.size() : m_retailers.size();
    const int step = boxHeight() + m.gap();
    const int top = (height() - int(rows) * step + m.gap()) / 2 + int(row) * step;
    return QStyle::visualRect(layoutDirection(), rect(), QRect(left, top, wide, boxHeight()));
}

QRect RoutesMap::boxOf(AccountId account) const
{
    for (qsizetype row = 0; row < m_retailers.size(); ++row) {
        if (m_retailers[row].account == account)
            return boxAt(Side::Right, row);
    }
    return {};
}

QSize RoutesMap::sizeHint() const
{
    const Metrics m(font());
    const int rows = int(std::max<qsizetype>(1, std::max(m_wholesalers.size(), m_retailers.size())));
    return {m.font * (2 * boxFonts + 8), rows * (boxHeight() + m.gap()) + 2};
}

QSize RoutesMap::minimumSizeHint() const
{
    return {Metrics(font()).font * boxFonts, sizeHint().height()};
}

void RoutesMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens t = tokens(palette());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    for (qsizetype to = 0; to < m_retailers.size(); ++to) {
        const auto from = std::find_if(m_wholesalers.begin(), m_wholesalers.end(), [&](const RouteShop &shop) {
            return shop.account && shop.account == m_retailers[to].source;
        });
        if (from == m_wholesalers.end())
            continue;
        const QRect left = boxAt(Side::Left, from - m_wholesalers.begin());
        const QRect right = boxAt(Side::Right, to);
        const QPointF start(isMirrored ? left.left() : left.right(), left.center().y());
        const QPointF end(isMirrored ? right.right() : right.left(), right.center().y());
        const bool isChosen = m_retailers[to].account == m_chosen;
        QPainterPath line(start);
        line.cubicTo({(start.x() + end.x()) / 2, start.y()}, {(start.x() + end.x()) / 2, end.y()}, end);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(isChosen ? t.accent : t.secondary, isChosen ? 2 : 1));
        painter.drawPath(line);
        const double back = (isMirrored ? 1 : -1) * Metrics(font()).grid * 1.5;
        painter.setBrush(isChosen ? t.accent : t.secondary);
        painter.drawPolygon(QPolygonF({end, end + QPointF(back, back / 2), end + QPointF(back, -back / 2)}));
    }
    for (qsizetype row = 0; row < m_wholesalers.size(); ++row)
        paintBox(painter, boxAt(Side::Left, row), m_wholesalers[row], false, *this);
    for (qsizetype row = 0; row < m_retailers.size(); ++row)
        paintBox(painter, boxAt(Side::Right, row), m_retailers[row], m_retailers[row].account == m_chosen, *this);
}

void RoutesMap::mousePressEvent(QMouseEvent *event)
{
    for (qsizetype row = 0; row < m_retailers.size(); ++row) {
        if (boxAt(Side::Right, row).contains(event->pos())) {
            Q_EMIT chosen(m_retailers[row].account);
            return;
        }
    }
    QWidget::mousePressEvent(event);
}

} // namespace evenstock
