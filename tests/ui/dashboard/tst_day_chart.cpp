// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fit_check.h"
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/dashboard/day_chart.h"
#include "ui/widgets/table_tools.h"

#include <QAbstractAxis>
#include <QAbstractBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QComboBox>
#include <QHelpEvent>
#include <QLineSeries>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolTip>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestDayChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePeriodIsThatOfTheReport_data();
    void thePeriodIsThatOfTheReport();
    void theReportCountsWhatTheChannelsSold();
    void aDayWithoutAReadingIsAGap();
    void theMouseReadsTheValuesOfADay();
    void timeRunsTheWayThatIsRead();
    void theTableOfAChartSortsByItsFigures();

private:
    QTemporaryDir m_folder;
    WindowMemory m_memory{m_folder.filePath(u"window.ini"_s)};
};

void TestDayChart::thePeriodIsThatOfTheReport_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("days");
    QTest::newRow("a week") << 0 << 7;
    QTest::newRow("a month, as it opens") << 1 << 30;
    QTest::newRow("a quarter") << 2 << 90;
}

void TestDayChart::thePeriodIsThatOfTheReport()
{
    QFETCH(int, index);
    QFETCH(int, days);
    StockedShop shop;
    WindowStage stage(shop);
    auto *page = stage.open<DashboardPage>({.view = View::Dashboard});
    stage.find<QComboBox>(u"dashboardPeriod"_s)->setCurrentIndex(index);
    QTRY_COMPARE(page->report().rows.size(), days);
    QCOMPARE(page->report().header.size(), shop.accounts.size() + 4);
}

void TestDayChart::theReportCountsWhatTheChannelsSold()
{
    StockedShop shop;
    WindowStage stage(shop);
    auto *page = stage.open<DashboardPage>({.view = View::Dashboard});
    QTRY_COMPARE(page->report().rows.size(), 30);
    qint64 orders = 0;
    const TableText report = page->report();
    const qsizetype sum = shop.accounts.size() + 1;
    QCOMPARE(report.header[sum], u"Orders"_s);
    for (const QList<Cell> &row : report.rows) {
        qint64 channels = 0;
        for (qsizetype column = 1; column < sum; ++column)
            channels += std::get<qint64>(row[column]);
        QCOMPARE(std::get<qint64>(row[sum]), channels);
        orders += channels;
    }
    QVERIFY(orders > 0);
}

// Nothing read is not "0 items per second": neither in the table nor in the line.
void TestDayChart::aDayWithoutAReadingIsAGap()
{
    const QDate today(2026, 11, 26);
    DayData data{.line = DaySeries{.name = u"Rate"_s, .values = {4, qQNaN(), 7, 9}}};
    for (int day = 3; day >= 0; --day)
        data.days.append(today.addDays(-day));
    DayChart chart(u"Runs"_s, u"runs"_s, m_memory);
    chart.setData(data);
    const auto *table = chart.findChild<QTableView *>();
    QVERIFY(table);
    QStringList rates; // newest first
    for (int row = 0; row < table->model()->rowCount(); ++row)
        rates.append(table->model()->index(row, 1).data().toString());
    QCOMPARE(rates, (QStringList{u"9"_s, u"7"_s, u"–"_s, u"4"_s}));
    QList<int> points;
    for (const QAbstractSeries *series : chart.findChild<QChartView *>()->chart()->series()) {
        if (const auto *line = qobject_cast<const QLineSeries *>(series))
            points.append(line->count());
    }
    QCOMPARE(points, (QList<int>{1, 2}));
}

void TestDayChart::theMouseReadsTheValuesOfADay()
{
    DayData data{.days = {QDate(2026, 11, 25), QDate(2026, 11, 26)}};
    data.bars.append({.name = u"CardTrader"_s, .values = {1234, 7}});
    DayChart chart(u"Orders per day"_s, u"orders"_s, m_memory);
    chart.resize(600, 300);
    chart.setData(data);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    auto *view = chart.findChild<QChartView *>();
    const QRectF plot = view->chart()->plotArea();
    QTest::mouseMove(view->viewport(), QPoint(int(plot.left() + plot.width() / 4), int(plot.center().y())));
    QTRY_VERIFY(QToolTip::isVisible());
    QVERIFY2(QToolTip::text().contains(u"CardTrader"_s) && QToolTip::text().contains(QLocale().toString(1234)),
             qPrintable(QToolTip::text()));
    const QPoint second(int(plot.left() + plot.width() * 3 / 4), int(plot.center().y()));
    QTest::mouseMove(view->viewport(), second);
    QTRY_VERIFY(QToolTip::text().contains(u">&nbsp;&nbsp;7<"_s));
    // Where the mouse rests, the desktop asks for a tool tip: the values stay.
    QHelpEvent rests(QEvent::ToolTip, second, view->viewport()->mapToGlobal(second));
    QCoreApplication::sendEvent(view->viewport(), &rests);
    QVERIFY(QToolTip::isVisible());
    QVERIFY(QToolTip::text().contains(u">&nbsp;&nbsp;7<"_s));
}

// From right to left the oldest day stands at the right, beside the axis, and the mouse reads the day it is over.
void TestDayChart::timeRunsTheWayThatIsRead()
{
    DayData data{.days = {QDate(2026, 11, 24), QDate(2026, 11, 25), QDate(2026, 11, 26)}};
    data.bars.append({.name = u"CardTrader"_s, .values = {1234, 7, 56}});
    DayChart chart(u"Orders per day"_s, u"orders"_s, m_memory);
    chart.resize(600, 300);
    chart.setData(data);
    chart.setLayoutDirection(Qt::RightToLeft);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    auto *view = chart.findChild<QChartView *>();
    const auto *stack = qobject_cast<QAbstractBarSeries *>(view->chart()->series().value(0));
    QVERIFY(stack);
    const QBarSet *set = stack->barSets().value(0);
    QCOMPARE(set->at(0), 56.0);
    QCOMPARE(set->at(2), 1234.0);
    QVERIFY(set->isBarSelected(0)); // today is pale
    QVERIFY(!set->isBarSelected(2));
    const QList<QAbstractAxis *> axes = view->chart()->axes(Qt::Vertical);
    QCOMPARE(axes.size(), 1);
    QVERIFY(axes.first()->alignment() == Qt::AlignRight);
    const QRectF plot = view->chart()->plotArea();
    const auto readAt = [&](double share) {
        QToolTip::hideText();
        QTest::mouseMove(view->viewport(), QPoint(int(plot.left() + plot.width() * share), int(plot.center().y())));
        return QTest::qWaitFor([] { return QToolTip::isVisible(); }) ? QToolTip::text() : QString();
    };
    QVERIFY(readAt(0.9).contains(QLocale().toString(1234)));
    QVERIFY(readAt(0.1).contains(u">&nbsp;&nbsp;56<"_s));
}

void TestDayChart::theTableOfAChartSortsByItsFigures()
{
    DayData data{.days = {QDate(2026, 11, 24), QDate(2026, 11, 25), QDate(2026, 11, 26)}};
    data.bars.append({.name = u"CardTrader"_s, .values = {9, 100, 20}});
    DayChart chart(u"Orders per day"_s, u"orders"_s, m_memory);
    chart.setData(data);
    auto *table = chart.findChild<QTableView *>();
    const auto figures = [table] {
        QStringList all;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            all.append(table->model()->index(row, 1).data().toString());
        return all;
    };
    QCOMPARE(crookedHeads(*table), QStringList());
    QCOMPARE(figures(), (QStringList{u"20"_s, u"100"_s, u"9"_s})); // newest first
    table->sortByColumn(1, Qt::DescendingOrder);
    QCOMPARE(figures(), (QStringList{u"100"_s, u"20"_s, u"9"_s}));
    chart.setData(data); // and stays sorted when the figures are counted again
    QCOMPARE(figures(), (QStringList{u"100"_s, u"20"_s, u"9"_s}));
}

QTEST_MAIN(TestDayChart)
#include "tst_day_chart.moc"
