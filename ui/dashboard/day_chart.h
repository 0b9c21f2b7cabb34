// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/day_data.h"
#include "ui/widgets/panel.h"

class QChart;
class QStackedLayout;
class QStandardItemModel;
class QTableView;

namespace evenstock {

class DayChartView;
class TextLabel;
class WindowMemory;

// Days as stacked bars, or as a line over bars, with the values of a day under the mouse. The same figures stand as a
// table behind it, for the keyboard and for screen readers.
class DayChart : public Panel
{
    Q_OBJECT

public:
    // `name` is what the columns of its table are remembered by.
    DayChart(const QString &title, const QString &name, WindowMemory &memory, QWidget *parent = nullptr);

    void setData(const DayData &data);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void draw();
    void fillTable();
    void showLegend();
    int labelStep() const;
    DayData m_data;
    DayChartView *m_view = nullptr;
    QStandardItemModel *m_table = nullptr;
    QTableView *m_tableView = nullptr;
    QStackedLayout *m_stack = nullptr;
    TextLabel *m_legend = nullptr;
    int m_labelEvery = 0; // days between two labels, as drawn
};

} // namespace evenstock
