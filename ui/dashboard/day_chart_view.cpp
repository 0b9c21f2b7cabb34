// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/format.h"
#include "ui/dashboard/day_chart_view_p.h"
#include "ui/dashboard/day_data.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QChart>
#include <QCoreApplication>
#include <QEvent>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QLegend>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QtMath>

#include <utility>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

struct DayWords {
    Q_DECLARE_TR_FUNCTIONS(evenstock::DayChart)
};

} // namespace

DayChartView::DayChartView(QWidget *parent)
    : QChartView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    viewport()->setMouseTracking(true); // the view's own does not reach it
    setFocusPolicy(Qt::NoFocus);        // the table behind it is for the keyboard
    viewport()->setFocusPolicy(Qt::NoFocus);
    setMinimumSize(1, 1);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    const Metrics m(font());
    // Beside the last date; on the other side the axis has its figures.
    const int side = m.space(4);
    chart()->setMargins(isRightToLeft() ? QMargins(side, m.grid, m.grid, 0) : QMargins(m.grid, m.grid, side, 0));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setAnimationOptions(QChart::NoAnimation);
}

void DayChartView::setData(const DayData *days)
{
    m_data = days;
    m_pointed = -1;
}

void DayChartView::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    const qsizetype day = dayAt(event->pos());
    point(day);
    QToolTip::showText(event->globalPosition().toPoint(), day < 0 ? QString() : tip(day), this);
}

void DayChartView::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    point(-1);
    QToolTip::hideText();
}

// A mouse that rests asks for a tool tip, and a scene without one would take away what is shown.
bool DayChartView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const qsizetype day = dayAt(help->pos());
    QToolTip::showText(help->globalPos(), day < 0 ? QString() : tip(day), this);
    return true;
}

void DayChartView::point(qsizetype day)
{
    if (std::exchange(m_pointed, day) != day)
        viewport()->update();
}

void DayChartView::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    if (!m_data || m_pointed < 0 || m_pointed >= m_data->days.size())
        return;
    const QRectF plot = chart()->plotArea();
    const double wide = plot.width() / double(m_data->days.size());
    painter->save();
    painter->setPen(QPen(tokens(palette()).accent, 1, Qt::DotLine));
    painter->setBrush(Qt::NoBrush);
    const qsizetype place = isRightToLeft() ? m_data->days.size() - 1 - m_pointed : m_pointed;
    painter->drawRect(QRectF(plot.left() + wide * double(place), plot.top(), wide, plot.height()));
    painter->restore();
}

qsizetype DayChartView::dayAt(const QPoint &at) const
{
    const QRectF plot = chart()->plotArea();
    if (!m_data || m_data->days.isEmpty() || !plot.contains(at))
        return -1;
    const double along = (at.x() - plot.left()) / plot.width();
    const double share = isRightToLeft() ? 1 - along : along;
    return qBound<qsizetype>(0, static_cast<qsizetype>(share * double(m_data->days.size())), m_data->days.size() - 1);
}

QString DayChartView::tip(qsizetype day) const
{
    const Tokens t = tokens(palette());
    QString rows;
    double sum = 0;
    const auto add = [&](const DaySeries &series) {
        rows += u"<tr><td><span style=\"color:%1\">■</span> %2</td><td align=right>&nbsp;&nbsp;%3</td></tr>"_s.arg(
            seriesColour(series, t).name(), series.name.toHtmlEscaped(), valueText(series, day));
    };
    if (m_data->line)
        add(*m_data->line);
    for (const DaySeries &series : m_data->bars) {
        sum += series.values.value(day);
        if (series.values.value(day) > 0 || m_data->line)
            add(series);
    }
    const QString title = QLocale().toString(m_data->days[day], DayWords::tr("ddd d MMM", "date format"));
    const QString head =
        m_data->line ? title
                     : DayWords::tr("%1: %2", "day, sum")
                           .arg(title, m_data->sumWords ? m_data->sumWords(qRound(sum)) : countText(qRound64(sum)));
    return u"<b>%1</b><table>%2</table>"_s.arg(head.toHtmlEscaped(), rows);
}

} // namespace evenstock
