// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/stock_curve.h"

#include "models/views/format.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

// The next number of the form 2, 3, 5 or 10 … that two steps up to it look round.
std::int64_t roundedUp(std::int64_t pieces)
{
    std::int64_t power = 1;
    while (power * 10 < pieces)
        power *= 10;
    for (const std::int64_t step : {2, 4, 6, 10, 20}) {
        if (step * power >= pieces)
            return step * power;
    }
    return pieces;
}

} // namespace

StockCurve::StockCurve(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Stock over time; the ledger below lists every step"));
}

QSize StockCurve::sizeHint() const
{
    const Metrics m(font());
    return {m.font * 16, m.font * 4 + m.space(2)};
}

void StockCurve::setPoints(const QList<StockPoint> &points, UtcMs from, UtcMs to)
{
    m_points = points;
    m_from = from;
    m_to = qMax(from + 1, to);
    std::int64_t most = 1000;
    for (const StockPoint &point : points)
        most = qMax(most, point.balance.milli);
    m_topMilli = roundedUp((most + 999) / 1000) * 1000;
    update();
}

void StockCurve::setMark(UtcMs at)
{
    m_mark = at;
    update();
}

QRect StockCurve::plot() const
{
    const Metrics m(font());
    const QFontMetrics caption(scaledFont(font(), TypeSize::Caption));
    const int numbers = caption.horizontalAdvance(stockText(Quantity{m_topMilli})) + m.space(2);
    const int now = m_points.isEmpty() ? 0 : caption.horizontalAdvance(stockText(m_points.last().balance)) + m.space(2);
    const QRect area = rect().adjusted(numbers, m.caption() / 2, -m.grid - now, -m.caption() - m.grid);
    return QStyle::visualRect(layoutDirection(), rect(), area);
}

qreal StockCurve::x(UtcMs at) const
{
    const QRect area = plot();
    const double share = double(at - m_from) / double(m_to - m_from);
    const double along = layoutDirection() == Qt::RightToLeft ? 1 - share : share;
    return area.left() + along * area.width();
}

qreal StockCurve::y(Quantity balance) const
{
    const QRect area = plot();
    return area.bottom() - double(balance.milli) / double(m_topMilli) * area.height();
}

void StockCurve::paintAxes(QPainter &painter) const
{
    const Tokens t = tokens(palette());
    const Metrics m(font());
    const QRect area = plot();
    painter.setFont(scaledFont(font(), TypeSize::Caption));
    for (const std::int64_t milli : {std::int64_t(0), m_topMilli / 2, m_topMilli}) {
        const int line = qRound(y(Quantity{milli}));
        painter.setPen(t.hair);
        painter.drawLine(area.left(), line, area.right(), line);
        painter.setPen(t.secondary);
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        const QRect beside = isMirrored ? QRect(area.right() + m.space(2), 0, rect().right() - area.right(), 0)
                                        : QRect(0, 0, area.left() - m.space(2), 0);
        painter.drawText(QRect(beside.left(), line - m.caption() / 2, beside.width(), m.caption()),
                         (isMirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter,
                         stockText(Quantity{milli}));
    }
    const int dates = 3;
    for (int i = 0; i < dates; ++i) {
        const UtcMs at = m_from + (m_to - m_from) * i / (dates - 1);
        const QString day = QLocale().toString(QDateTime::fromMSecsSinceEpoch(at).date(), tr("d MMM", "date format"));
        const int wide = QFontMetrics(painter.font()).horizontalAdvance(day) + 2;
        const int left = qBound(area.left(), qRound(x(at)) - wide / 2, area.right() - wide);
        painter.drawText(QRect(left, area.bottom() + m.grid, wide, m.caption()), Qt::AlignCenter, day);
    }
}

// What is there now, with its number: the steps of one day stand above each other.
void StockCurve::paintEnd(QPainter &painter) const
{
    const Tokens t = tokens(palette());
    const Metrics m(font());
    const Quantity balance = m_points.last().balance;
    const QPointF end(x(m_to), y(balance));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accentText);
    painter.drawEllipse(end, m.grid * 0.75, m.grid * 0.75);
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(t.text);
    painter.setFont(scaledFont(font(), TypeSize::Caption));
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int wide = isMirrored ? plot().left() : rect().right() - plot().right();
    const int left = isMirrored ? qRound(end.x()) - m.grid - wide : qRound(end.x()) + m.grid;
    painter.drawText(QRect(left, qRound(end.y()) - m.caption() / 2, wide, m.caption()),
                     (isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter,
                     stockText(balance));
}

void StockCurve::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens t = tokens(palette());
    paintAxes(painter);
    if (m_points.isEmpty())
        return;
    QPainterPath path;
    path.moveTo(x(qMax(m_from, m_points.first().at)), y(m_points.first().balance));
    for (const StockPoint &point : m_points) {
        path.lineTo(x(qMax(m_from, point.at)), path.currentPosition().y());
        path.lineTo(x(qMax(m_from, point.at)), y(point.balance));
    }
    path.lineTo(x(m_to), path.currentPosition().y());
    painter.setPen(QPen(t.accentText, 1.6));
    painter.drawPath(path);
    paintEnd(painter);
    if (m_mark >= m_from && m_mark <= m_to) {
        painter.setPen(QPen(t.secondary, 1, Qt::DashLine));
        const int at = qRound(x(m_mark));
        painter.drawLine(at, plot().top(), at, plot().bottom());
    }
}

} // namespace evenstock
