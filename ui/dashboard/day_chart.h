// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/roles.h"
#include "ui/widgets/panel.h"

#include <QColor>
#include <QDate>
#include <QList>

class QChart;
class QStackedLayout;
class QStandardItemModel;

namespace evenstock {

class DayChartView;
class TextLabel;

// One series of a chart: a channel in its colour, or a measure with a tone of its own.
struct DaySeries {
    QString name = {};
    ChannelBadge badge = {};   // colour of a channel …
    Tone tone = Tone::Normal;  // … else of the tone; Normal is the accent
    QList<double> values = {}; // one a day; of a line, nothing (NaN) where nothing was measured
    int alike = 0;             // so many before it have this colour: a shade apart
};

struct DayData {
    QList<QDate> days = {};
    QList<DaySeries> bars = {};         // stacked
    std::optional<DaySeries> line = {}; // against the left axis; the bars then stand on the right one
};

// Days as stacked bars, or as a line over bars, with the values of a day under the mouse. The same figures stand as a
// table behind it, for the keyboard and for screen readers.
class DayChart : public Panel
{
    Q_OBJECT

public:
    DayChart(const QString &title, const QString &note, QWidget *parent = nullptr);

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
    QStackedLayout *m_stack = nullptr;
    TextLabel *m_legend = nullptr;
    int m_labelEvery = 0; // days between two labels, as drawn
};

} // namespace evenstock
