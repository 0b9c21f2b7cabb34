// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/account_queries.h"
#include "models/store/run_queries.h"
#include "tests/store/small_shop.h"

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {
constexpr UtcMs minute = 60'000;
constexpr UtcMs day = 24 * 60 * minute;
} // namespace

class TestRunQueries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void historyIsNewestFirst();
    void historyIsFiltered_data();
    void historyIsFiltered();
    void daysCountWhatRan();
    void daysFollowTheLocalClock();
    void requestsOfARun();
    void requestsBeforeAMoment();
    void whatARunSaid();
    void cardsTellStateAndCounts();
    void scheduleShowsTheNextFirst();

private:
    RunId run(AccountId account, UtcMs startedAt, const QString &status, RunCounters counters = {},
              const QString &mode = u"incremental"_s)
    {
        RunId id;
        m_shop->write([&] {
            RunRepository runs(m_shop->db);
            RunRow row{.account = account, .mode = mode, .startedAt = startedAt};
            row.id = SmallShop::must(runs.insertRun(row));
            row.status = status;
            row.counters = counters;
            if (status != u"running"_s && status != u"waiting"_s) {
                row.finishedAt = startedAt + 2 * minute;
                row.durationMs = 2 * minute;
            }
            SmallShop::must(runs.updateRun(row));
            id = row.id;
        });
        return id;
    }
    std::unique_ptr<SmallShop> m_shop;
    AccountId m_cards, m_market;
};

void TestRunQueries::init()
{
    m_shop = std::make_unique<SmallShop>();
    m_cards = m_shop->account(u"Cards"_s);
    m_market = m_shop->account(u"Market"_s, u"emag"_s);
    run(m_cards, SmallShop::now - 3 * day, u"completed"_s, {.processed = 240, .updated = 3}, u"full"_s);
    run(m_market, SmallShop::now - 2 * day, u"failed"_s);
    run(m_cards, SmallShop::now - 10 * minute, u"completed"_s, {.processed = 120, .unchanged = 120});
    run(m_market, SmallShop::now - 5 * minute, u"partial"_s, {.processed = 60, .failed = 2});
    run(m_cards, SmallShop::now, u"running"_s, {.processed = 30});
}

void TestRunQueries::historyIsNewestFirst()
{
    Database reader = m_shop->reader();
    RunQueries queries(reader);
    QList<qint64> seen;
    PageRequest request{.limit = 2};
    do {
        const auto page = queries.page({}, request);
        OK(page);
        for (const RunView &view : page->rows)
            seen.append(view.run.id.value);
        request.after = page->next;
    } while (!request.after.isEmpty());
    QCOMPARE(seen, (QList<qint64>{5, 4, 3, 2, 1}));
    const auto found = queries.find(RunId{1});
    OK(found);
    QCOMPARE((*found)->channel, u"Cards"_s);
    QCOMPARE((*found)->marketplace, u"cardtrader"_s);
    QCOMPARE((*found)->itemsPerSecond(), 2.0);
    QCOMPARE((*queries.find(RunId{5}))->itemsPerSecond(), 0.0);
    QVERIFY(!*queries.find(RunId{99}));
    const auto underWay = queries.underWay();
    OK(underWay);
    QCOMPARE(underWay->size(), 1);
    QCOMPARE(underWay->first().run.id, RunId{5});
}

void TestRunQueries::historyIsFiltered_data()
{
    QTest::addColumn<RunFilter>("filter");
    QTest::addColumn<QList<qint64>>("ids");
    const AccountId cards{1};
    const AccountId market{2};
    QTest::newRow("one account") << RunFilter{.account = cards} << QList<qint64>{5, 3, 1};
    QTest::newRow("results") << RunFilter{.statuses = {u"failed"_s, u"partial"_s}} << QList<qint64>{4, 2};
    QTest::newRow("a part of a status name is no status") << RunFilter{.statuses = {u"complete"_s}} << QList<qint64>{};
    QTest::newRow("mode") << RunFilter{.mode = u"full"_s} << QList<qint64>{1};
    QTest::newRow("from a day on") << RunFilter{.from = SmallShop::now - day} << QList<qint64>{5, 4, 3};
    QTest::newRow("until a day") << RunFilter{.to = SmallShop::now - day} << QList<qint64>{2, 1};
    QTest::newRow("a day without runs") << RunFilter{.from = SmallShop::now - day - 1, .to = SmallShop::now - day}
                                        << QList<qint64>{};
    QTest::newRow("only with changes or errors")
        << RunFilter{.shown = RunsShown::WithChangesOrErrors} << QList<qint64>{4, 2, 1};
    QTest::newRow("account and day") << RunFilter{.account = market, .from = SmallShop::now - day} << QList<qint64>{4};
}

void TestRunQueries::historyIsFiltered()
{
    QFETCH(RunFilter, filter);
    QFETCH(QList<qint64>, ids);
    RunQueries queries(m_shop->db);
    const auto page = queries.page(filter, {});
    OK(page);
    QList<qint64> seen;
    for (const RunView &view : page->rows)
        seen.append(view.run.id.value);
    QCOMPARE(seen, ids);
    QCOMPARE(*queries.count(filter), ids.size());
}

void TestRunQueries::daysCountWhatRan()
{
    const auto days = RunQueries(m_shop->db).days({}, SmallShop::now - 3 * day, SmallShop::now, QTimeZone::utc());
    OK(days);
    QCOMPARE(days->size(), 4);
    QCOMPARE(days->at(0).day, QDate(2026, 11, 21));
    QCOMPARE(days->at(0).items, 240);
    QCOMPARE(days->at(0).itemsPerSecond(), 2.0);
    QCOMPARE(days->at(1).runs, 1);
    QCOMPARE(days->at(1).failedRuns, 1);
    QCOMPARE(days->at(1).itemsPerSecond(), 0.0);
    QCOMPARE(days->at(2).runs, 0); // a day without runs has its place in the chart
    QCOMPARE(days->at(3).runs, 3);
    QCOMPARE(days->at(3).items, 210);
    QCOMPARE(days->at(3).failedItems, 2);
    OK(m_shop->db.run("UPDATE runs SET refused = 5 WHERE id = (SELECT max(id) FROM runs)"));
    const auto refused = RunQueries(m_shop->db).days({}, SmallShop::now - 3 * day, SmallShop::now, QTimeZone::utc());
    QCOMPARE(refused->at(3).failedItems, 7); // as the list of runs counts errors
    OK(m_shop->db.run("UPDATE runs SET refused = 0"));
    const auto ofMarket =
        RunQueries(m_shop->db).days(m_market, SmallShop::now - 3 * day, SmallShop::now, QTimeZone::utc());
    OK(ofMarket);
    QCOMPARE(ofMarket->at(3).runs, 1);
}

void TestRunQueries::daysFollowTheLocalClock()
{
    // 23:30 UTC is the next day already in Bucharest.
    const UtcMs late = QDateTime(QDate(2026, 11, 20), QTime(23, 30), Qt::UTC).toMSecsSinceEpoch();
    OK(m_shop->db.run("UPDATE runs SET started_at = ? WHERE id = 1", late));
    const QTimeZone zone("Europe/Bucharest");
    QVERIFY(zone.isValid());
    const auto days = RunQueries(m_shop->db).days({}, late - day, late + day, zone);
    OK(days);
    QCOMPARE(days->size(), 3);
    QCOMPARE(days->at(1).day, QDate(2026, 11, 21));
    QCOMPARE(days->at(1).runs, 1);
}

// Requests of several accounts are written in turns, some a little later than they were sent.
void TestRunQueries::requestsBeforeAMoment()
{
    m_shop->write([&] {
        QList<RequestRow> sent;
        for (const UtcMs at : {10, 12, 11, 30, 20, 40})
            sent.append({.at = at, .account = m_cards, .run = RunId{1}, .method = u"GET"_s, .path = u"/"_s});
        sent.append({.at = 13, .account = m_market, .run = RunId{2}, .method = u"GET"_s, .path = u"/other"_s});
        SmallShop::must(RequestRepository(m_shop->db).add(sent));
    });
    const auto before = RunQueries(m_shop->db).requestsBefore(RunId{1}, 20);
    OK(before);
    QList<UtcMs> times;
    for (const RequestRow &row : *before)
        times.append(row.at);
    QCOMPARE(times, (QList<UtcMs>{20, 11, 12, 10}));
}

void TestRunQueries::whatARunSaid()
{
    m_shop->write([&] {
        SmallShop::must(RunLogRepository(m_shop->db)
                            .add({{.run = RunId{1}, .at = 5, .key = u"run.stage"_s},
                                  {.run = RunId{1}, .at = 6, .key = u"run.sent"_s, .arguments = {{u"count"_s, 3}}},
                                  {.run = RunId{2}, .at = 7, .key = u"run.stage"_s},
                                  {.run = RunId{999}, .at = 8, .key = u"run.ended"_s}})); // gone meanwhile
    });
    const auto first = RunQueries(m_shop->db).log(RunId{1}, {.limit = 1});
    OK(first);
    QCOMPARE(first->rows.first().at, 5);
    const auto next = RunQueries(m_shop->db).log(RunId{1}, {.after = first->next});
    OK(next);
    QCOMPARE(next->rows.size(), 1);
    QCOMPARE(next->rows.first().key, u"run.sent"_s);
    QCOMPARE(next->rows.first().arguments, (QJsonObject{{u"count"_s, 3}}));
    m_shop->write([&] { SmallShop::must(m_shop->db.run("DELETE FROM runs WHERE id = 1")); });
    QVERIFY(RunQueries(m_shop->db).log(RunId{1}, {})->rows.isEmpty()); // goes with its run
}

void TestRunQueries::requestsOfARun()
{
    m_shop->write([&] {
        SmallShop::must(
            RequestRepository(m_shop->db)
                .add({{.at = 5,
                       .account = m_cards,
                       .run = RunId{1},
                       .method = u"GET"_s,
                       .path = u"/products/export?token=…"_s,
                       .status = 200,
                       .durationMs = 388,
                       .bytes = 4096},
                      {.at = 6,
                       .account = m_cards,
                       .run = RunId{1},
                       .method = u"POST"_s,
                       .path = u"/products/bulk_update"_s,
                       .durationMs = 30'000,
                       .attempt = 2,
                       .errorCode = u"timeout"_s},
                      {.at = 7, .account = m_cards, .method = u"GET"_s, .path = u"/info"_s, .status = 401}}));
    });
    const auto page = RunQueries(m_shop->db).requests(RunId{1}, {.limit = 1});
    OK(page);
    const RequestRow &first = page->rows.first();
    QCOMPARE(first.at, 5);
    QCOMPARE(first.account, m_cards);
    QCOMPARE(first.method, u"GET"_s);
    QCOMPARE(first.path, u"/products/export?token=…"_s);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.durationMs, 388);
    QCOMPARE(first.bytes, 4096);
    const auto next = RunQueries(m_shop->db).requests(RunId{1}, {.after = page->next});
    OK(next);
    QCOMPARE(next->rows.size(), 1); // the one outside of a run is not among them
    QCOMPARE(next->rows.first().status, 0);
    QCOMPARE(next->rows.first().attempt, 2);
    QCOMPARE(next->rows.first().errorCode, u"timeout"_s);
}

void TestRunQueries::cardsTellStateAndCounts()
{
    const ProductId product = m_shop->product(u"A"_s, u"a"_s);
    const ListingId listing = m_shop->listing(m_cards, u"1"_s, product, {.dirty = Dirt::Price, .dirtySince = 1});
    m_shop->listing(m_cards, u"2"_s, {}, {});
    m_shop->listing(m_cards, u"3"_s, m_shop->product(u"B"_s, u"b"_s), {.status = ListingStatus::Ended});
    m_shop->listing(m_cards, u"4"_s, m_shop->product(u"C"_s, u"c"_s), {.trust = Trust::Unexplained});
    m_shop->conflict(listing, Field::Title);
    m_shop->conflict(listing, Field::Price);
    m_shop->problem({.severity = u"warning"_s, .account = m_cards});
    m_shop->problem({.severity = u"error"_s, .account = m_cards});
    m_shop->write([&] {
        AccountRepository accounts(m_shop->db);
        SmallShop::must(accounts.saveSchedule({.account = m_cards, .nextAt = SmallShop::now + minute}));
        SmallShop::must(
            RunRepository(m_shop->db).insertPlan({.account = m_cards, .kind = u"guard"_s, .guard = u"zero_out"_s}));
    });
    Database reader = m_shop->reader();
    AccountQueries queries(reader);
    const auto cards = queries.cards();
    OK(cards);
    QCOMPARE(cards->size(), 2);
    const AccountCard &card = cards->first();
    QCOMPARE(card.account.name, u"Cards"_s);
    QCOMPARE(card.nextSyncAt, SmallShop::now + minute);
    QCOMPARE(card.running->id, RunId{5});
    QCOMPARE(card.lastRun->id, RunId{3});
    QCOMPARE(card.lastSyncAt, SmallShop::now - 8 * minute);
    QCOMPARE(card.conflicts, 2);
    QCOMPARE(card.problems, 2);
    QCOMPARE(card.worst, Severity::Error);
    QCOMPARE(card.waiting, 1);
    QCOMPARE(card.plans, 1);
    const AccountCard &other = cards->last();
    QVERIFY(!other.running);
    QCOMPARE(other.lastRun->id, RunId{4});
    QCOMPARE(other.worst, Severity::None);
    QCOMPARE(other.nextSyncAt, 0);
    m_shop->write([&] { // a preview syncs nothing
        const RunId preview = SmallShop::must(
            RunRepository(m_shop->db)
                .insertRun(
                    {.account = m_cards, .dryRun = true, .status = u"completed"_s, .startedAt = SmallShop::now}));
        Q_UNUSED(preview)
    });
    QCOMPARE((*queries.card(m_cards))->lastRun->id, RunId{3});
    QCOMPARE((*queries.card(m_cards))->conflicts, 2);
    QVERIFY(!*queries.card(AccountId{99}));
    const auto counts = queries.listingCounts(m_cards);
    OK(counts);
    QCOMPARE(counts->linked, 3);
    QCOMPARE(counts->unlinked, 1);
    QCOMPARE(counts->ended, 1);
    QCOMPARE(counts->missing, 0);
    QCOMPARE(counts->unexplained, 1);
}

void TestRunQueries::scheduleShowsTheNextFirst()
{
    const AccountId third = m_shop->account(u"Third"_s);
    m_shop->write([&] {
        AccountRepository accounts(m_shop->db);
        SmallShop::must(accounts.saveSchedule({.account = m_cards, .nextAt = 900}));
        SmallShop::must(accounts.saveSchedule({.account = m_market, .nextAt = 300}));
        SmallShop::must(accounts.saveSchedule({.account = third, .enabled = false, .nextAt = 100}));
    });
    const auto runs = AccountQueries(m_shop->db).schedule();
    OK(runs);
    QCOMPARE(runs->size(), 3);
    QCOMPARE(runs->at(0).channel, u"Market"_s);
    QCOMPARE(runs->at(1).channel, u"Cards"_s);
    QCOMPARE(runs->at(2).channel, u"Third"_s);
}

QTEST_GUILESS_MAIN(TestRunQueries)
#include "tst_run_queries.moc"
