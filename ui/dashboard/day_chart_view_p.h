// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>

namespace evenstock {

struct DayData;

// Shows the values of the day under the mouse, and which day that is; the chart itself is Qt Charts'.
class DayChartView final : public QChartView
{
public:
    explicit DayChartView(QWidget *parent);

    void setData(const DayData *days);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    qsizetype dayAt(const QPoint &at) const;
    void point(qsizetype day);
    QString tip(qsizetype day) const;

    const DayData *m_data = nullptr;
    qsizetype m_pointed = -1; // the day under the mouse
};

} // namespace evenstock
