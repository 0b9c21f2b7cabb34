// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/day_chart.h"

#include "ui/dashboard/day_chart_view_p.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/table_export.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/text_label.h"

#include <QBarSet>
#include <QBoxLayout>
#include <QCategoryAxis>
#include <QChart>
#include <QEvent>
#include <QHeaderView>
#include <QLineSeries>
#include <QMap>
#include <QStackedBarSeries>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>
#include <QValueAxis>
#include <QtMath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int labelEveryDays = 7;
constexpr double barShare = 0.8;
constexpr int sortedBy = Qt::UserRole + 1; // a cell of the table
constexpr int todayAlpha = 115;            // the day is not over

// A series as it is drawn: time runs the way that is read.
QList<double> drawn(const QList<double> &values, bool isMirrored)
{
    return isMirrored ? QList<double>(values.rbegin(), values.rend()) : values;
}

// The measured days as lines; a day between two that were not measured is a point.
QList<QLineSeries *> linesOf(const QList<double> &values, QObject *parent)
{
    QList<QLineSeries *> lines;
    bool isOpen = false;
    for (qsizetype day = 0; day < values.size(); ++day) {
        const double value = values[day];
        if (!std::isnan(value)) {
            if (!isOpen)
                lines.append(new QLineSeries(parent));
            lines.last()->append(double(day), value);
        }
        isOpen = !std::isnan(value);
    }
    for (QLineSeries *line : std::as_const(lines))
        line->setPointsVisible(line->count() == 1);
    return lines;
}

} // namespace

DayChart::DayChart(const QString &title, const QString &name, WindowMemory &memory, QWidget *parent)
    : Panel(parent)
    , m_table(new QStandardItemModel(this))
{
    const Metrics m(font());
    setTitle(title);
    QToolButton *switcher = iconButton(tr("Show as a table"), u"ledger"_s, this);
    switcher->setCheckable(true);
    headLayout()->addWidget(switcher);
    auto *body = new QWidget(this);
    m_stack = new QStackedLayout(body);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_view = new DayChartView(body);
    m_view->setAccessibleName(title);
    auto *table = new QTableView(body);
    m_tableView = table;
    table->setAccessibleName(tr("%1, as a table").arg(title));
    m_table->setSortRole(sortedBy);
    table->setModel(m_table);
    dress(table);
    table->setSortingEnabled(false); // until the columns have their places
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    equip(table, u"chart."_s + name, title, memory);
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // the newest day first
    table->setSortingEnabled(true);
    m_stack->addWidget(m_view);
    m_stack->addWidget(table);
    connect(switcher, &QToolButton::toggled, this, [this, table](bool isTable) {
        m_stack->setCurrentWidget(isTable ? static_cast<QWidget *>(table) : m_view);
    });
    addBody(body);
    m_legend = new TextLabel({}, TypeSize::Caption, Ink::Secondary);
    m_legend->setTextFormat(Qt::RichText);
    m_legend->setWordWrap(true);
    m_legend->setContentsMargins(m.gap(), 0, m.gap(), m.space(2));
    addBody(m_legend, 0);
}

void DayChart::setData(const DayData &days)
{
    m_data = days;
    for (qsizetype i = 0; i < m_data.bars.size(); ++i) {
        const ChannelBadge &badge = m_data.bars[i].badge;
        m_data.bars[i].alike = static_cast<int>(
            std::count_if(m_data.bars.begin(), m_data.bars.begin() + i, [&badge](const DaySeries &before) {
                return before.badge.marketplace == badge.marketplace && before.badge.colour == badge.colour;
            }));
    }
    m_view->setData(&m_data);
    draw();
    fillTable();
}

void DayChart::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange) && m_view)
        draw();
}

void DayChart::showLegend()
{
    const Tokens t = tokens(palette());
    QStringList entries;
    const auto add = [&](const DaySeries &series, QChar sign) {
        QString name = series.name.toHtmlEscaped();
        name.replace(u' ', QChar(0xa0)); // an entry never breaks
        entries.append(u"<span style=\"color:%1\">%2</span>&nbsp;%3"_s.arg(seriesColour(series, t).name(), sign, name));
    };
    if (m_data.line)
        add(*m_data.line, u'―');
    for (const DaySeries &series : std::as_const(m_data.bars))
        add(series, u'■');
    m_legend->setText(entries.join(u" &nbsp; "_s));
    m_legend->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
}

// Whole weeks between two labels, as many as there is room for their words.
int DayChart::labelStep() const
{
    const qsizetype days = m_data.days.size();
    if (days == 0)
        return labelEveryDays;
    const QFontMetrics metrics(scaledFont(font(), TypeSize::Caption));
    int widest = 0;
    for (qsizetype day = 0; day < days; day += labelEveryDays)
        widest = qMax(widest, metrics.horizontalAdvance(dayLabel(m_data.days[day])));
    const double plot = qMax(1, width() - 5 * Metrics(font()).margin());
    const double daysOfALabel = double(days) * (widest + metrics.averageCharWidth() * 2) / plot;
    return qMax(1, qCeil(daysOfALabel / labelEveryDays)) * labelEveryDays;
}

void DayChart::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    if (m_labelEvery != 0 && labelStep() != m_labelEvery)
        draw();
}

void DayChart::draw()
{
    QChart &chart = *m_view->chart();
    chart.removeAllSeries();
    const QList<QAbstractAxis *> old = chart.axes();
    for (QAbstractAxis *axis : old) {
        chart.removeAxis(axis);
        delete axis;
    }
    showLegend();
    m_view->setBackgroundBrush(tokens(palette()).base);
    const qsizetype days = m_data.days.size();
    if (days == 0)
        return;
    const Tokens t = tokens(palette());
    const bool isMirrored = isRightToLeft();
    const QFont caption = scaledFont(font(), TypeSize::Caption);
    const auto dressAxis = [&](QAbstractAxis *axis) {
        axis->setLabelsFont(caption);
        axis->setLabelsBrush(t.secondary);
        axis->setLinePen(QPen(t.hair));
        axis->setGridLinePen(QPen(t.hair));
    };
    auto *dates = new QCategoryAxis(&chart);
    dates->setRange(-0.5, double(days) - 0.5);
    dates->setStartValue(-0.5);
    dates->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_labelEvery = labelStep();
    QMap<double, QString> labels; // an axis takes them from left to right
    for (qsizetype day = 0; day < days; day += m_labelEvery)
        labels.insert(double(isMirrored ? days - 1 - day : day), dayLabel(m_data.days[day]));
    for (auto label = labels.cbegin(); label != labels.cend(); ++label)
        dates->append(*label, label.key());
    dates->setGridLineVisible(false);
    dressAxis(dates);
    chart.addAxis(dates, Qt::AlignBottom);
    const auto figures = [&](double most, Qt::Alignment side) {
        auto *axis = new QValueAxis(&chart);
        axis->setRange(0, roundedUp(most));
        axis->setTickCount(4);
        axis->setLabelFormat(u"%.0f"_s);
        dressAxis(axis);
        chart.addAxis(axis, side);
        return axis;
    };
    auto *stack = new QStackedBarSeries(&chart);
    stack->setBarWidth(barShare);
    for (const DaySeries &series : std::as_const(m_data.bars)) {
        auto *set = new QBarSet(series.name, stack);
        set->append(drawn(series.values, isMirrored));
        const QColor colour = seriesColour(series, t);
        set->setColor(colour);
        set->setBorderColor(t.base);
        QColor pale = colour;
        pale.setAlpha(todayAlpha);
        set->setSelectedColor(pale);
        set->selectBar(isMirrored ? 0 : static_cast<int>(days) - 1);
        stack->append(set);
    }
    chart.addSeries(stack);
    stack->attachAxis(dates);
    // Two axes stay on the sides that the legend names in words.
    const Qt::Alignment side = m_data.line || isMirrored ? Qt::AlignRight : Qt::AlignLeft;
    stack->attachAxis(figures(highestSum(m_data.bars, days), side));
    if (!m_data.line)
        return;
    double most = 0;
    for (const double value : std::as_const(m_data.line->values))
        most = std::isnan(value) ? most : std::max(most, value);
    QValueAxis *axis = figures(most, Qt::AlignLeft);
    for (QLineSeries *line : linesOf(drawn(m_data.line->values, isMirrored), &chart)) {
        line->setPen(QPen(seriesColour(*m_data.line, t), 1.8));
        chart.addSeries(line);
        line->attachAxis(dates);
        line->attachAxis(axis);
    }
}

void DayChart::fillTable()
{
    m_table->removeRows(0, m_table->rowCount()); // its columns stay as they are arranged
    QStringList header{tr("Day")};
    QList<const DaySeries *> all;
    if (m_data.line)
        all.append(&*m_data.line);
    for (const DaySeries &series : std::as_const(m_data.bars))
        all.append(&series);
    for (const DaySeries *series : all)
        header.append(series->name);
    m_table->setColumnCount(static_cast<int>(header.size()));
    m_table->setHorizontalHeaderLabels(header);
    for (int figure = 1; figure < m_table->columnCount(); ++figure)
        m_table->horizontalHeaderItem(figure)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (qsizetype day = m_data.days.size() - 1; day >= 0; --day) {
        QList<QStandardItem *> row{new QStandardItem(dayLabel(m_data.days[day]))};
        row.first()->setData(m_data.days[day], sortedBy);
        for (const DaySeries *series : all) {
            auto *cell = new QStandardItem(valueText(*series, day));
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            cell->setData(series->values.value(day), sortedBy);
            row.append(cell);
        }
        m_table->appendRow(row);
    }
    const QHeaderView &heads = *m_tableView->horizontalHeader();
    if (heads.sortIndicatorSection() >= 0)
        m_table->sort(heads.sortIndicatorSection(), heads.sortIndicatorOrder());
}

} // namespace evenstock
