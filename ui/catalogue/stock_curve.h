// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/stock_queries.h"

#include <QWidget>

namespace evenstock {

// On-hand stock over time as a step line with a mark at a chosen moment. The ledger beside it is its text form.
class StockCurve : public QWidget
{
    Q_OBJECT

public:
    explicit StockCurve(QWidget *parent = nullptr);

    void setPoints(const QList<StockPoint> &points, UtcMs from, UtcMs to);
    void setMark(UtcMs at);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect plot() const;
    qreal x(UtcMs at) const;
    qreal y(Quantity balance) const;
    void paintAxes(QPainter &painter) const;
    void paintEnd(QPainter &painter) const;
    QList<StockPoint> m_points;
    UtcMs m_from = 0;
    UtcMs m_to = 1;
    UtcMs m_mark = 0;
    std::int64_t m_topMilli = 1000;
};

} // namespace evenstock
