// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/paged_shop.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// sync.md section 4: what one run reads, marks, counts, and where it goes on after it was cut short.
class TestRunRoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUnseenListingIsMissingAndComesBack();
    void whatMarksNothingMissing_data();
    void whatMarksNothingMissing();
    void aListingThatDriftedPastThePageIsNotMissing();
    void aBadItemIsSkippedAndRecorded();
    void anItemThatIsReadAgainIsSolved();
    void aCutRunGoesOnAtItsCheckpoint();
    void anOldCheckpointIsForgotten();
    void aSelectiveRunReadsOnlyWhatWasAskedFor();
    void anIncrementalRunReadsFromWhereTheLastOneEnded();
    void anIncrementalRunPassesNoItemThatFailed();
    void stoppedByTheOwner_data();
    void stoppedByTheOwner();
    void onlyOrders();
    void withoutPush();
    void theCountersAddUp();
    void aListingInTwoPartsIsOneItem();
};

void TestRunRoad::anUnseenListingIsMissingAndComesBack()
{
    PagedShop s({.id = u"cards"_s, .pageSize = 2}, 5, lenient);
    const FakeListing gone = s.market.listings().at(s.ids.at(2));
    s.market.remove(s.ids.at(2));
    const RunRow run = s.shop.sync(s.market);
    QCOMPARE(run.counters.missing, 1);
    QCOMPARE(s.status(2), ListingStatus::Missing);
    QCOMPARE(s.shop.listing(s.market, u"P2"_s).trust, Trust::Unexplained);
    QCOMPARE(s.shop.onHand(u"P2"_s), pcs(5)); // shown, never deleted, never taken for an edit
    s.shop.addStock(u"P2"_s, pcs(1));
    s.shop.sync(s.market);
    QVERIFY(s.market.writes().isEmpty());
    s.market.list(gone);
    QVERIFY(s.shop.settle());
    QCOMPARE(s.status(2), ListingStatus::Active);
    QCOMPARE(s.market.shown(u"P2"_s), pcs(6));
}

void TestRunRoad::whatMarksNothingMissing_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("an empty answer") << u"empty"_s;
    QTest::newRow("an answer with an item that cannot be told") << u"unreadable"_s;
    QTest::newRow("a run cut by --max-pages") << u"max_pages"_s;
    QTest::newRow("a selective run") << u"selective"_s;
    QTest::newRow("an incremental run by time") << u"since"_s;
    QTest::newRow("a resumed run") << u"resumed"_s;
}

void TestRunRoad::whatMarksNothingMissing()
{
    QFETCH(const QString, how);
    PagedShop s({.id = u"cards"_s, .filtersByTime = how == u"since"_s, .pageSize = 2}, 5, lenient);
    RunOptions options{.mode = u"full"_s};
    if (how == u"empty"_s) {
        for (const QString &id : std::as_const(s.ids))
            s.market.remove(id);
    } else if (how == u"unreadable"_s) {
        s.market.remove(s.ids.at(0));
        s.market.list({.sku = u"new"_s, .malformed = true});
    } else if (how == u"max_pages"_s) {
        options.maxPages = 1;
    } else if (how == u"selective"_s) {
        options = {.mode = u"selective"_s, .filter = {{{u"sku"_s, {u"P0"_s}}}}};
    } else if (how == u"since"_s) {
        options.mode = u"incremental"_s;
    } else {
        int pages = 0;
        s.market.failure = [&pages](FakeRequest::Kind kind) -> std::optional<Error> {
            if (kind == FakeRequest::Kind::Listings && ++pages == 2)
                return makeError(ErrorCode::Timeout, u"no answer"_s);
            return std::nullopt;
        };
        s.shop.sync(s.market);
        s.market.failure = {};
        s.market.remove(s.ids.at(0));
    }
    const RunRow run = s.shop.sync(s.market, options);
    QCOMPARE(run.counters.missing, 0);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(s.status(i), ListingStatus::Active);
    QVERIFY(s.market.writes().isEmpty());
}

void TestRunRoad::aListingThatDriftedPastThePageIsNotMissing()
{
    PagedShop s({.id = u"cards"_s, .drifts = true, .pageSize = 2}, 5, lenient);
    bool removed = false;
    s.shop.between = [&](const QString &step) {
        if (step == "listings answered"_L1 && !std::exchange(removed, true))
            s.market.remove(s.ids.at(0)); // everything behind it moves up by one
    };
    const RunRow run = s.shop.sync(s.market);
    QVERIFY(removed);
    QCOMPARE(run.counters.missing, 0);
    QCOMPARE(s.status(2), ListingStatus::Active); // no page held it, but it was looked for on its own
}

void TestRunRoad::aBadItemIsSkippedAndRecorded()
{
    PagedShop s;
    s.market.list({.sku = u"bad"_s, .quantity = pcs(1), .malformed = true});
    s.market.list({.sku = u"good"_s, .quantity = pcs(1)});
    const RunRow run = s.shop.sync(s.market);
    QCOMPARE(run.status, u"partial"_s);
    QCOMPARE(run.counters.failed, 1);
    QCOMPARE(s.shop.problems(u"item"_s), 1);
    QCOMPARE(s.shop.onHand(u"good"_s), pcs(1));
    s.shop.sync(s.market);
    QCOMPARE(s.shop.problems(u"item"_s), 1); // counted, not repeated
}

void TestRunRoad::anItemThatIsReadAgainIsSolved()
{
    PagedShop s;
    const QString id = s.market.list({.sku = u"bad"_s, .quantity = pcs(1), .malformed = true});
    s.market.list({.sku = u"worse"_s, .quantity = pcs(1), .malformed = true});
    s.shop.sync(s.market);
    QCOMPARE(s.shop.problems(u"item"_s), 2);
    s.market.remove(id);
    s.market.list({.externalId = id, .sku = u"bad"_s, .quantity = pcs(1)});
    s.shop.sync(s.market);
    QCOMPARE(s.shop.problems(u"item"_s), 1); // the other one still asks for a look
    QCOMPARE(s.shop.onHand(u"bad"_s), pcs(1));
}

void TestRunRoad::aCutRunGoesOnAtItsCheckpoint()
{
    PagedShop s;
    for (int i = 5; i < 11; ++i)
        s.market.list({.sku = u"P%1"_s.arg(i), .quantity = pcs(5)});
    int pages = 0;
    s.shop.between = [&pages](const QString &step) {
        if (step == "listings answered"_L1 && ++pages == 4)
            throw ProcessDied();
    };
    QCOMPARE(s.shop.sync(s.market).status, u"died"_s);
    s.shop.between = {};
    const auto dead = s.shop.context().runs.newestOf(s.shop.account(s.market));
    QCOMPARE((*dead)->status, u"partial"_s);
    QCOMPARE((*dead)->errorDetail, u"interrupted"_s);
    QCOMPARE((*dead)->counters.processed, 6);
    s.market.requests.clear();
    const RunRow run = s.shop.sync(s.market);
    QCOMPARE(run.resumedFrom, (*dead)->id);
    QCOMPARE(s.market.count(FakeRequest::Kind::Listings), 3); // three of six pages
    QCOMPARE(run.counters.processed, 5);
    QVERIFY(s.shop.settle());
    for (int i = 0; i < 11; ++i)
        QCOMPARE(s.shop.onHand(u"P%1"_s.arg(i)), pcs(5));
    QCOMPARE(s.shop.sync(s.market).counters.processed, 11); // and begins at the start again
}

void TestRunRoad::anOldCheckpointIsForgotten()
{
    PagedShop s;
    s.market.failure = [pages = 0](FakeRequest::Kind kind) mutable -> std::optional<Error> {
        if (kind == FakeRequest::Kind::Listings && ++pages == 2)
            return makeError(ErrorCode::Timeout, u"no answer"_s);
        return std::nullopt;
    };
    s.shop.sync(s.market);
    s.market.failure = {};
    s.shop.clock().advance(std::chrono::hours(25));
    const RunRow run = s.shop.sync(s.market);
    QVERIFY(!run.resumedFrom);
    QCOMPARE(run.counters.processed, 5);
}

void TestRunRoad::aSelectiveRunReadsOnlyWhatWasAskedFor()
{
    PagedShop s;
    for (const QString &id : std::as_const(s.ids))
        s.market.edit(id, Field::Title, u"Changed"_s);
    const RunRow run = s.shop.sync(s.market, {.mode = u"selective"_s, .filter = {{{u"sku"_s, {u"P1"_s, u"P3"_s}}}}});
    QCOMPARE(run.counters.processed, 2);
    QCOMPARE(s.shop.product(u"P1"_s).title, u"Changed"_s);
    QCOMPARE(s.shop.product(u"P0"_s).title, u"Title of P0"_s);
}

void TestRunRoad::anIncrementalRunReadsFromWhereTheLastOneEnded()
{
    PagedShop s({.id = u"cards"_s, .filtersByTime = true, .pageSize = 2});
    s.market.edit(s.ids.at(3), Field::Title, u"Changed"_s);
    s.shop.sync(s.market, {});
    QCOMPARE(s.shop.product(u"P3"_s).title, u"Changed"_s);
    QCOMPARE(s.shop.sync(s.market, {}).counters.processed, 1); // the newest one seen is read again
    s.shop.clock().advance(std::chrono::hours(1));
    s.market.edit(s.ids.at(4), Field::Title, u"Changed too"_s);
    s.shop.sync(s.market, {.mode = u"selective"_s, .filter = {{{u"sku"_s, {u"P0"_s}}}}}); // moves no cursor
    QCOMPARE(s.shop.sync(s.market, {}).counters.processed, 2);
    QCOMPARE(s.shop.product(u"P4"_s).title, u"Changed too"_s);
    QCOMPARE(s.shop.sync(s.market).counters.processed, 5); // a full run reads everything
}

void TestRunRoad::anIncrementalRunPassesNoItemThatFailed()
{
    PagedShop s({.id = u"cards"_s, .filtersByTime = true, .pageSize = 2});
    s.market.list({.sku = u"bad"_s, .malformed = true});
    s.shop.clock().advance(std::chrono::hours(1));
    s.market.edit(s.ids.at(4), Field::Title, u"Changed"_s); // later than the bad one
    for (int i = 0; i < 3; ++i)
        QCOMPARE(s.shop.sync(s.market, {}).counters.failed, 1); // it is asked for again …
    QCOMPARE(s.shop.sync(s.market).counters.failed, 1);
    QCOMPARE(s.shop.sync(s.market, {}).counters.failed, 0); // … until a full run was its turn
}

void TestRunRoad::stoppedByTheOwner_data()
{
    QTest::addColumn<QString>("step");
    QTest::newRow("while orders are read") << u"orders answered"_s;
    QTest::newRow("while listings are read") << u"listings answered"_s;
    QTest::newRow("while a write is on its way") << u"write arrived"_s;
}

void TestRunRoad::stoppedByTheOwner()
{
    QFETCH(const QString, step);
    PagedShop s;
    s.shop.addStock(u"P0"_s, pcs(1));
    s.shop.addStock(u"P1"_s, pcs(1));
    bool stopped = false;
    s.shop.between = [&](const QString &now) {
        if (now == step && !std::exchange(stopped, true))
            s.shop.stop();
    };
    QCOMPARE(s.shop.sync(s.market).status, u"cancelled"_s);
    QVERIFY(stopped);
    s.shop.between = {};
    QCOMPARE(s.shop.problems(u"account"_s), 0); // silent
    QVERIFY(s.shop.settle());
    QCOMPARE(s.shop.difference(), QString());
    QCOMPARE(s.market.shown(u"P0"_s), pcs(6));
    QCOMPARE(s.shop.brokenInvariant(), QString());
}

void TestRunRoad::onlyOrders()
{
    PagedShop s;
    s.market.sell(s.ids.at(0), pcs(2));
    s.shop.addStock(u"P1"_s, pcs(1));
    const RunRow run = s.shop.sync(s.market, {.only = u"orders"_s});
    QCOMPARE(run.counters.orders, 1);
    QCOMPARE(s.shop.onHand(u"P0"_s), pcs(3));
    QCOMPARE(s.market.count(FakeRequest::Kind::Listings), 0);
    QVERIFY(s.market.writes().isEmpty());
}

void TestRunRoad::withoutPush()
{
    PagedShop s;
    s.shop.addStock(u"P1"_s, pcs(1));
    s.shop.sync(s.market, {.mode = u"full"_s, .noPush = true});
    QVERIFY(s.market.writes().isEmpty());
    QCOMPARE(s.shop.listing(s.market, u"P1"_s).dirty, Dirt::Raise);
}

// A shop that lists its quantities apart is not twice as large.
void TestRunRoad::aListingInTwoPartsIsOneItem()
{
    PagedShop s;
    SyncEngine &engine = s.shop.engine();
    const auto part = [&s](int i, bool isQuantity, const QString &title, int pieces) {
        RemoteListing listing{.externalId = s.ids.at(i), .quantity = pcs(pieces), .quantityOnly = isQuantity};
        if (isQuantity)
            return listing;
        listing.externalSku = u"P%1"_s.arg(i);
        listing.currency = u"EUR"_s;
        listing.fields = {{Field::Title, title}};
        return listing;
    };
    RunRow run{.account = s.shop.account(s.market), .mode = u"full"_s, .status = u"running"_s};
    QVERIFY(engine.transact([&]() -> Status {
        TRY_ASSIGN(run.id, s.shop.context().runs.insertRun(run));
        return {};
    }));
    SeenListings seen;
    QVERIFY(engine.listingsPage(
        run, {.listings = {part(0, false, u"As it was"_s, 5), part(1, false, u"As it was"_s, 5)}, .pageEnds = true}, {},
        seen));
    const RunCounters first = run.counters;
    QCOMPARE(first.processed, 2);
    QVERIFY(engine.listingsPage(run, {.listings = {part(0, true, {}, 5), part(1, true, {}, 3)}, .pageEnds = true}, {},
                                seen));
    QCOMPARE(run.counters.processed, 2);
    QCOMPARE(run.counters.updated + run.counters.unchanged, first.updated + first.unchanged);
    QVERIFY(run.counters.updated >= first.updated);
    QCOMPARE(run.counters.pages, 2);
}

void TestRunRoad::theCountersAddUp()
{
    PagedShop s;
    s.market.list({.sku = u"new"_s, .quantity = pcs(1)});
    s.market.list({.sku = u"bad"_s, .malformed = true});
    s.market.edit(s.ids.at(0), Field::Title, u"Changed"_s);
    s.market.sell(s.ids.at(1), pcs(1));
    s.market.editQuantity(s.ids.at(2), pcs(8));
    s.shop.addStock(u"P3"_s, pcs(2));
    const RunRow run = s.shop.sync(s.market);
    const RunCounters &n = run.counters;
    QCOMPARE(n.processed, 7);
    QCOMPARE(n.created, 1);
    QCOMPARE(n.updated, 3); // a title, a sale and an edit
    QCOMPARE(n.failed, 1);
    QCOMPARE(n.unchanged, 2);
    QCOMPARE(n.created + n.updated + n.unchanged + n.failed, n.processed);
    QCOMPARE(n.orders, 1);
    QCOMPARE(n.movements, 2); // the hold and the edit
    QCOMPARE(n.pushed, 1);
    QCOMPARE(n.confirmed, 1);
    QCOMPARE(n.pages, 4);
    QCOMPARE(n.requests, s.market.requests.size());
    const auto stored = s.shop.context().runs.findRun(run.id);
    QCOMPARE((*stored)->counters.processed, n.processed);
    QCOMPARE((*stored)->status, u"partial"_s);
}

QTEST_GUILESS_MAIN(TestRunRoad)
#include "tst_run_road.moc"
