// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/problems_model.h"
#include "tests/ui/support/fit_check.h"
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/dashboard/account_cards.h"
#include "ui/dashboard/attention_panel.h"
#include "ui/dashboard/attention_words.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/dashboard/day_chart.h"
#include "ui/dashboard/figure_strip.h"
#include "ui/errors/errors_page.h"
#include "ui/orders/order_detail.h"
#include "ui/orders/orders_page.h"
#include "ui/shell/error_text.h"
#include "ui/widgets/state_label.h"
#include "ui/widgets/table_tools.h"

#include <QAbstractAxis>
#include <QAbstractBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QComboBox>
#include <QHelpEvent>
#include <QJsonArray>
#include <QLineEdit>
#include <QLineSeries>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QToolButton>
#include <QToolTip>
#include <QTreeView>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestDashboardPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePeriodIsThatOfTheReport_data();
    void thePeriodIsThatOfTheReport();
    void theReportCountsWhatTheChannelsSold();
    void eventsSetAsideNeedAttention();
    void accountsSayWhetherEventsArrive();
    void aListingTwiceIsNamedBesideTheFigure();
    void whatIsNoItemHasItsOwnWords_data();
    void whatIsNoItemHasItsOwnWords();
    void anOversoldRowNamesItsOrder();
    void theFocusStaysOnItsLine();
    void whatChangedInTheTrayIsThereWhenItIsOpened();
    void theHeadIsOnlyGreenWhereNothingWaits();
    void whoAsksToCancelIsARow();
    void whatAWishToCancelHoldsIsTrue();
    void whatARestoreForgotIsReadByOneClick();
    void theFigureOfTodayOpensWhatItCounts();
    void figuresOfErrorsOpenWhatTheyCount_data();
    void figuresOfErrorsOpenWhatTheyCount();
    void aDayWithoutAReadingIsAGap();
    void theMouseReadsTheValuesOfADay();
    void tabGoesInTheOrderOfReading();
    void anOrderNotPassedOnLeadsToIt();
    void aYoungShopIsGuided();
    void anOldShopIsNot();
    void nobodyCallsWhatIsNotLookedAtDisagreeing();
    void timeRunsTheWayThatIsRead();
    void theTableOfAChartSortsByItsFigures();

private:
    QTemporaryDir m_folder;
    WindowMemory m_memory{m_folder.filePath(u"window.ini"_s)};
};

void TestDashboardPage::thePeriodIsThatOfTheReport_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("days");
    QTest::newRow("a week") << 0 << 7;
    QTest::newRow("a month, as it opens") << 1 << 30;
    QTest::newRow("a quarter") << 2 << 90;
}

void TestDashboardPage::thePeriodIsThatOfTheReport()
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

void TestDashboardPage::theReportCountsWhatTheChannelsSold()
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

void TestDashboardPage::aListingTwiceIsNamedBesideTheFigure()
{
    StockedShop shop;
    shop.write([&] {
        SmallShop::must(ListingRepository(shop.db).insert({.account = shop.accounts[u"eMAG MAIN"_s],
                                                           .product = shop.products[u"DI-D6-24"_s],
                                                           .externalId = u"second"_s,
                                                           .link = LinkState::Duplicate}));
    });
    WindowStage stage(shop);
    auto *page = stage.open<DashboardPage>({.view = View::Dashboard});
    const auto says = [page](const QString &words) {
        const QList<QAbstractButton *> buttons = page->findChildren<QAbstractButton *>();
        return std::any_of(buttons.begin(), buttons.end(), [&](const QAbstractButton *button) {
            return button->accessibleName().contains("Listings in agreement"_L1) &&
                   (button->accessibleName() + button->accessibleDescription()).contains(words);
        });
    };
    QTRY_VERIFY(says(u"1 listed twice"_s));
}

void TestDashboardPage::whatIsNoItemHasItsOwnWords_data()
{
    QTest::addColumn<QString>("kind");
    for (const QString &kind : problemKinds())
        QTest::newRow(qPrintable(kind)) << kind;
}

// A wrong clock, a mail that failed … stands there as in the error list, not as "1 item of  could not be read".
void TestDashboardPage::whatIsNoItemHasItsOwnWords()
{
    QFETCH(QString, kind);
    SmallShop shop;
    shop.write([&] {
        SmallShop::must(RunRepository(shop.db).report({.kind = kind,
                                                       .code = u"storage"_s,
                                                       .fingerprint = u"f"_s,
                                                       .item = u"x"_s,
                                                       .firstAt = SmallShop::now,
                                                       .lastAt = SmallShop::now}));
    });
    const QList<AttentionRow> rows = SmallShop::must(DashboardQueries(shop.db).attention(SmallShop::now));
    if (kind == "account"_L1) { // told from the account itself
        QVERIFY(rows.isEmpty());
        return;
    }
    QCOMPARE(rows.size(), 1);
    const AttentionWords words = attentionWords(rows.first(), SmallShop::now);
    QVERIFY(!words.what.isEmpty() && !words.why.isEmpty());
    QCOMPARE(words.what.contains("could not be read"_L1), kind == "item"_L1);
    QVERIFY2(kind != "clock"_L1 || words.what == problemWords({.kind = kind}, {}).title, qPrintable(words.what));
}

// A line that changes its words is made anew; who works by keyboard must not be thrown out of it.
void TestDashboardPage::anOversoldRowNamesItsOrder()
{
    const AttentionRow row{.kind = AttentionKind::Oversold,
                           .severity = Severity::Urgent,
                           .channel = u"Boutique"_s,
                           .name = u"Candle holder 53"_s,
                           .arguments = {{u"missing"_s, u"1"_s}, {u"order"_s, u"OSIZ"_s}}};
    const AttentionWords words = attentionWords(row, SmallShop::now);
    QCOMPARE(words.what, u"Oversold by 1: Candle holder 53, order OSIZ"_s);
    QVERIFY2(words.why.contains("Boutique"_L1), qPrintable(words.why));
}

void TestDashboardPage::theFocusStaysOnItsLine()
{
    const QList<AttentionRow> rows{
        {.kind = AttentionKind::Conflicts, .count = 3, .since = SmallShop::now - 1000},
        {.kind = AttentionKind::FailedItems, .channel = u"eMAG"_s, .problem = ProblemId{7}, .count = 2}};
    AttentionPanel panel;
    panel.setRows(rows, SmallShop::now);
    panel.show();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    QSignalSpy asked(&panel, &AttentionPanel::openRequested);
    panel.findChildren<QPushButton *>().at(1)->setFocus();
    QList<AttentionRow> later = rows;
    later[0].count = 4;
    later[1].problem = ProblemId{8}; // the same words about another one
    panel.setRows(later, SmallShop::now);
    auto *focused = qobject_cast<QPushButton *>(QApplication::focusWidget());
    QVERIFY(focused);
    QVERIFY2(focused->accessibleDescription().contains("eMAG"_L1), qPrintable(focused->accessibleDescription()));
    QTest::keyClick(focused, Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<Target>().id, 8);
}

// Closed to the tray at night, opened in the morning: last night's dashboard must not be read as today's.
void TestDashboardPage::whatChangedInTheTrayIsThereWhenItIsOpened()
{
    StockedShop shop;
    WindowStage stage(shop);
    auto *page = stage.open<DashboardPage>({.view = View::Dashboard});
    const auto *panel = page->findChild<AttentionPanel *>();
    QTRY_VERIFY(panel->count() > 1);
    const int before = panel->count();
    stage.window->hide();
    shop.write([&] { SmallShop::must(shop.db.run("UPDATE problems SET state = 'resolved' WHERE state = 'open'")); });
    stage.announce({u"problems"_s});
    stage.window->show();
    QTRY_VERIFY(panel->count() < before);
}

void TestDashboardPage::theHeadIsOnlyGreenWhereNothingWaits()
{
    StockedShop shop;
    WindowStage stage(shop);
    auto *page = stage.open<DashboardPage>({.view = View::Dashboard});
    const auto *state = page->findChild<StateLabel *>(u"overallState"_s);
    QTRY_COMPARE(state->state(), ItemState::Urgent); // as one of its rows is
    shop.write([&] { SmallShop::must(shop.db.run("UPDATE problems SET state = 'resolved' WHERE state = 'open'")); });
    stage.announce({u"problems"_s});
    QTRY_VERIFY(state->words() != "2 urgent"_L1);
    QVERIFY(state->state() != ItemState::Agreed); // conflicts and plans are left
}

void TestDashboardPage::whoAsksToCancelIsARow()
{
    StockedShop shop;
    qint64 asked = 0;
    shop.write([&] {
        asked = SmallShop::must(OrderRepository(shop.db).save(shop.accounts[u"CardTrader"_s],
                                                              {.externalId = u"990"_s,
                                                               .state = u"request_for_cancel"_s,
                                                               .placedAt = SmallShop::now - 1000,
                                                               .modifiedAt = SmallShop::now - 1000,
                                                               .actions = {u"confirm_cancel"_s}},
                                                              SmallShop::now))
                    .value;
    });
    WindowStage stage(shop);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    auto *page = stage.open<DashboardPage>({.view = View::Dashboard});
    const auto button = [page]() -> QPushButton * {
        for (QPushButton *one : page->findChildren<QPushButton *>()) {
            if (one->accessibleDescription() == "CardTrader: the buyers of 1 order(s) ask to cancel"_L1)
                return one;
        }
        return nullptr;
    };
    QTRY_VERIFY(button());
    clickOn(button());
    QCOMPARE(stage.window->currentView(), View::Orders);
    const auto *orders = dynamic_cast<OrdersPage *>(stage.window->currentPage());
    QVERIFY(orders);
    QCOMPARE(orders->detail()->order(), OrderId{asked});
    QCOMPARE(orders->table()->model()->rowCount(), 1); // only those that ask
}

// "What they hold stays held" of an order that holds nothing sends its owner looking for it.
void TestDashboardPage::whatAWishToCancelHoldsIsTrue()
{
    AttentionRow row{.kind = AttentionKind::ToCancel, .channel = u"CardTrader"_s, .arguments = {{u"holding"_s, 0}}};
    QCOMPARE(attentionWords(row, SmallShop::now).why, u"It holds nothing of your stock."_s);
    row.arguments[u"holding"_s] = 1;
    QCOMPARE(attentionWords(row, SmallShop::now).why, u"What it holds stays held until you answer."_s);
    row.since = SmallShop::now;
    QVERIFY(attentionWords(row, SmallShop::now).why.endsWith(u". What it holds stays held until you answer."_s));
    row.count = 2; // one of them holds something
    QVERIFY(attentionWords(row, SmallShop::now).why.endsWith(u". What they hold stays held until you answer."_s));
    row.arguments[u"holding"_s] = 0;
    QVERIFY(attentionWords(row, SmallShop::now).why.endsWith(u". They hold nothing of your stock."_s));
}

void TestDashboardPage::whatARestoreForgotIsReadByOneClick()
{
    StockedShop shop;
    shop.write([&] {
        SmallShop::must(
            shop.db.run("UPDATE listings SET trust = 'unexplained', possible = '[]' WHERE account_id = ? AND "
                        "link = 'linked'",
                        shop.accounts[u"eMAG FBE"_s]));
    });
    WindowStage stage(shop);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    auto *page = stage.open<DashboardPage>({.view = View::Dashboard});
    const auto button = [page](const QString &words) -> QPushButton * {
        for (QPushButton *one : page->findChildren<QPushButton *>()) {
            if (one->accessibleDescription() == words)
                return one;
        }
        return nullptr;
    };
    QTRY_VERIFY(button(u"eMAG FBE was not read since the backup was put back"_s));
    clickOn(button(u"eMAG FBE was not read since the backup was put back"_s));
    const QJsonObject call = stage.onlyCall(u"sync.start"_s);
    QCOMPARE(call[u"mode"].toString(), u"full"_s);
    QCOMPARE(call[u"accounts"].toArray(), (QJsonArray{u"eMAG FBE"_s}));
}

void TestDashboardPage::theFigureOfTodayOpensWhatItCounts()
{
    StockedShop shop;
    WindowStage stage(shop);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    auto *page = stage.open<DashboardPage>({.view = View::Dashboard});
    const auto figures = DashboardQueries(shop.db).figures(SmallShop::now, QTimeZone::systemTimeZone());
    QVERIFY(figures && figures->ordersToday > 0);
    QAbstractButton *today = nullptr;
    for (QAbstractButton *one : page->findChildren<QAbstractButton *>()) {
        if (one->accessibleName().startsWith("Orders today"_L1))
            today = one;
    }
    QVERIFY(today);
    clickOn(today);
    const auto *orders = dynamic_cast<OrdersPage *>(stage.window->currentPage());
    QVERIFY(orders);
    QCOMPARE(orders->table()->model()->rowCount(), figures->ordersToday);
}

void TestDashboardPage::figuresOfErrorsOpenWhatTheyCount_data()
{
    QTest::addColumn<QString>("figure");
    QTest::newRow("of a day") << u"Errors, last 24 h"_s;
    QTest::newRow("oversells") << u"Oversells, 30 days"_s;
}

void TestDashboardPage::figuresOfErrorsOpenWhatTheyCount()
{
    QFETCH(const QString, figure);
    StockedShop shop;
    shop.write([&] { // one that was dismissed, and one of long ago
        RunRepository runs(shop.db);
        for (const qint64 daysAgo : {3, 50}) {
            const ProblemId id = SmallShop::must(runs.report({.kind = u"oversell"_s,
                                                              .severity = u"urgent"_s,
                                                              .code = u"conflict"_s,
                                                              .fingerprint = u"old:%1"_s.arg(daysAgo),
                                                              .item = u"Old"_s,
                                                              .firstAt = SmallShop::now - daysAgo * 86'400'000,
                                                              .lastAt = SmallShop::now - daysAgo * 86'400'000}));
            SmallShop::must(shop.db.run("UPDATE problems SET state = 'dismissed' WHERE id = ?", id));
        }
    });
    WindowStage stage(shop);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    const auto figures = DashboardQueries(shop.db).figures(SmallShop::now, QTimeZone::systemTimeZone());
    const qint64 counted = figure.startsWith(u"Oversells"_s) ? figures->oversells : figures->problemsToday;
    QVERIFY(counted > 0);
    auto *errors = stage.open<ErrorsPage>({.view = View::Errors});
    errors->filterField()->setText(u"left standing"_s);
    auto *page = stage.open<DashboardPage>({.view = View::Dashboard});
    for (QAbstractButton *one : page->findChildren<QAbstractButton *>()) {
        if (one->accessibleName().startsWith(figure))
            clickOn(one);
    }
    QCOMPARE(stage.window->currentPage(), errors);
    QSet<qint64> shown; // groups of many, single ones, and what is settled
    const auto *model = static_cast<ProblemsModel *>(errors->tree()->model());
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex top = model->index(row, 0);
        for (int item = 0; item < model->rowCount(top); ++item)
            shown.insert(model->problem(model->index(item, 0, top))->problem.id.value);
        if (model->rowCount(top) == 0 && model->problem(top))
            shown.insert(model->problem(top)->problem.id.value);
    }
    QCOMPARE(shown.size(), counted);
}

// Nothing read is not "0 items per second": neither in the table nor in the line.
void TestDashboardPage::aDayWithoutAReadingIsAGap()
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

void TestDashboardPage::theMouseReadsTheValuesOfADay()
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
void TestDashboardPage::timeRunsTheWayThatIsRead()
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

void TestDashboardPage::theTableOfAChartSortsByItsFigures()
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

// A sign-in that expired makes no listing wrong: of these nobody knows.
void TestDashboardPage::nobodyCallsWhatIsNotLookedAtDisagreeing()
{
    StockedShop shop;
    const auto stop = [&](const QStringList &names) {
        shop.write([&] {
            AccountRepository accounts(shop.db);
            for (const QString &name : names) {
                AccountRow row = SmallShop::must(accounts.find(shop.accounts[name])).value();
                row.state = AccountState::Unauthorized;
                SmallShop::must(accounts.update(row));
            }
        });
    };
    const auto figures = [&shop] {
        return SmallShop::must(DashboardQueries(shop.db).figures(SmallShop::now, QTimeZone::utc()));
    };
    const DashboardFigures before = figures();
    QVERIFY(before.unchecked > 0 && before.unchecked < before.listings); // Vinted's sign-in has expired
    stop({u"CardTrader"_s});
    const DashboardFigures one = figures();
    QCOMPARE(one.listings, before.listings);
    QVERIFY(one.unchecked > before.unchecked && one.unchecked < one.listings);
    stop(shop.accounts.keys());
    QCOMPARE(figures().unchecked, before.listings);
    WindowStage stage(shop);
    auto *page = stage.open<DashboardPage>({.view = View::Dashboard});
    QTRY_VERIFY([page] {
        for (const QAbstractButton *button : page->findChildren<QAbstractButton *>()) {
            if (button->accessibleName().startsWith(u"Listings in agreement: –."_s))
                return button->accessibleName().contains("not checked"_L1);
        }
        return false;
    }());
}

void TestDashboardPage::tabGoesInTheOrderOfReading()
{
    StockedShop shop;
    WindowStage stage(shop);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    auto *page = stage.open<DashboardPage>({.view = View::Dashboard});
    QCoreApplication::processEvents();
    QList<QAbstractButton *> figures;
    for (QAbstractButton *button : page->findChild<FigureStrip *>()->findChildren<QAbstractButton *>())
        figures.append(button);
    const int attention = page->findChild<AttentionPanel *>()->count();
    QVERIFY(attention > 1);
    const int accounts = int(shop.accounts.size());
    figures.first()->setFocus(Qt::TabFocusReason);
    QStringList parts;
    for (int step = 0; step < figures.size() + attention + accounts; ++step) {
        const QWidget *at = stage.window->focusWidget();
        QVERIFY2(qobject_cast<const QAbstractButton *>(at), at ? at->metaObject()->className() : "nothing"); // seen
        parts.append(page->findChild<FigureStrip *>()->isAncestorOf(at)      ? u"figure"_s
                     : page->findChild<AttentionPanel *>()->isAncestorOf(at) ? u"attention"_s
                     : page->findChild<AccountCards *>()->isAncestorOf(at)   ? u"account"_s
                                                                             : u"other"_s);
        QTest::keyClick(stage.window.get(), Qt::Key_Tab);
    }
    QCOMPARE(parts, QStringList(figures.size(), u"figure"_s) + QStringList(attention, u"attention"_s) +
                        QStringList(accounts, u"account"_s));
}

void TestDashboardPage::accountsSayWhetherEventsArrive()
{
    const StockedShop shop;
    WindowStage stage(shop);
    stage.window->open({.view = View::Dashboard});
    const auto said = [&stage](const QString &words) {
        int lines = 0;
        for (const QLabel *label : stage.window->currentPage()->findChildren<QLabel *>())
            lines += label->text().contains(words) ? 1 : 0;
        return lines;
    };
    QCOMPARE(said(u"No events yet; asked every 15 minute"_s), 1); // CardTrader can tell; it has not
    QVERIFY(said(u"No events here; asked every 15 minute"_s) > 1);
    QCOMPARE(said(u"Events arrive"_s), 0);
    stage.receive({.account = shop.accounts[u"CardTrader"_s],
                   .eventId = u"e1"_s,
                   .receivedAt = SmallShop::now - 4 * 60'000,
                   .verified = true,
                   .state = EventState::Done});
    QTRY_COMPARE(said(u"Events arrive; last 4 min ago"_s), 1);
    QCOMPARE(said(u"No events yet"_s), 0);
}

void TestDashboardPage::eventsSetAsideNeedAttention()
{
    StockedShop shop;
    WindowStage stage(shop);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    auto *page = stage.open<DashboardPage>({.view = View::Dashboard});
    const auto button = [page]() -> QPushButton * {
        for (QPushButton *one : page->findChildren<QPushButton *>()) {
            if (one->accessibleDescription().contains("could not be verified"_L1))
                return one;
        }
        return nullptr;
    };
    QVERIFY(!button());
    stage.receive({.account = shop.accounts[u"CardTrader"_s],
                   .eventId = u"odd"_s,
                   .receivedAt = SmallShop::now,
                   .state = EventState::Quarantined});
    QTRY_VERIFY(button());
    clickOn(button());
    QCOMPARE(stage.window->currentView(), View::Errors);
    QVERIFY(stage.find<QTableView>(u"setAsideEvents"_s)->isVisible());
}

// After a restore nothing is passed on by itself: its owner is led to the order that waits.
void TestDashboardPage::anOrderNotPassedOnLeadsToIt()
{
    StockedShop shop;
    const AccountId retailer = shop.accounts[u"Hobby Cluj"_s];
    OrderId order;
    shop.write([&] {
        order = SmallShop::must(OrderRepository(shop.db).save(retailer,
                                                              {.externalId = u"991"_s,
                                                               .state = u"paid"_s,
                                                               .placedAt = SmallShop::now - 1000,
                                                               .modifiedAt = SmallShop::now - 1000},
                                                              SmallShop::now));
    });
    shop.problem({.kind = u"order_review"_s,
                  .severity = u"urgent"_s,
                  .code = u"conflict"_s,
                  .fingerprint = u"replica:%1"_s.arg(order.value),
                  .account = retailer,
                  .order = order,
                  .item = u"991"_s,
                  .detail = u"a backup was restored since, and the wholesaler may have this order already"_s});
    WindowStage stage(shop);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    auto *page = stage.open<DashboardPage>({.view = View::Dashboard});
    const auto button = [page]() -> QPushButton * {
        for (QPushButton *one : page->findChildren<QPushButton *>()) {
            if (one->accessibleDescription().contains("may not be at the wholesaler"_L1))
                return one;
        }
        return nullptr;
    };
    QTRY_VERIFY(button());
    QCOMPARE(button()->text(), u"Open order"_s);
    clickOn(button());
    QCOMPARE(stage.window->currentView(), View::Orders);
    QCOMPARE(dynamic_cast<OrdersPage *>(stage.window->currentPage())->detail()->order(), order);
}

// One thing at a time, by what the rows say; what was looked at is not proposed again, nor anything once it is hidden.
void TestDashboardPage::aYoungShopIsGuided()
{
    SmallShop shop;
    const AccountId account = shop.account(u"Attic"_s);
    const auto linkState = [&](FirstLink state) {
        shop.write([&] {
            AccountRow row = *SmallShop::must(AccountRepository(shop.db).find(account));
            row.firstLink = state;
            SmallShop::must(AccountRepository(shop.db).update(row));
        });
    };
    linkState(FirstLink::Reported);
    WindowStage stage(shop);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    stage.open<DashboardPage>({.view = View::Dashboard});
    QTRY_VERIFY(stage.window->findChild<QWidget *>(u"guide"_s)->isVisible());
    const auto button = [&stage] { return stage.find<QPushButton>(u"guideGo"_s)->text(); };
    QCOMPARE(button(), u"Review"_s);
    linkState(FirstLink::Linked);
    stage.announce({});
    QTRY_COMPARE(button(), u"Preview changes"_s);
    clickOn(stage.find<QPushButton>(u"guideGo"_s));
    QCOMPARE(stage.window->currentView(), View::Sync);
    QVERIFY(stage.onlyCall(u"sync.start"_s)[u"dry_run"].toBool());
    stage.open<DashboardPage>({.view = View::Dashboard});
    QTRY_COMPARE(button(), u"Add channel…"_s);
    shop.account(u"Barn"_s);
    stage.announce({});
    QTRY_COMPARE(button(), u"Set the schedule"_s);
    clickOn(stage.find<QToolButton>(u"guideAway"_s));
    QVERIFY(!stage.window->findChild<QWidget *>(u"guide"_s)->isVisible());
    stage.announce({});
    QTRY_COMPARE(stage.window->findChild<QWidget *>(u"guide"_s)->isVisible(), false);
    QVERIFY(stage.memory.value(u"guide/dismissed"_s).toBool());
}

void TestDashboardPage::anOldShopIsNot()
{
    StockedShop shop;
    WindowStage stage(shop);
    auto *page = stage.open<DashboardPage>({.view = View::Dashboard});
    QTRY_VERIFY(!page->report().rows.isEmpty());
    QVERIFY(!stage.window->findChild<QWidget *>(u"guide"_s)->isVisible());
}

QTEST_MAIN(TestDashboardPage)
#include "tst_dashboard_page.moc"
