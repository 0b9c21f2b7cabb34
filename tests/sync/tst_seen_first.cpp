// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/absence.h"
#include "models/store/listing_queries.h"
#include "tests/sync/guarded_shop.h"

using namespace evenstock;

// An account switched on after a while, or with new settings: its owner sees first what it would send.
class TestSeenFirst : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAccountSwitchedOff();
    void anAccountSwitchedOnShowsItsPlanFirst();
    void newSettingsWaitForARunThatSawThem();
    void whatEndsAfterTheSwitchSawNothingOfTheAbsence();
    void whatIsNotTickedWaits_data();
    void whatIsNotTickedWaits();
    void aZeroDoesNotWaitForSwitchingOn_data();
    void aZeroDoesNotWaitForSwitchingOn();
    void aSaleLowersWhatWaitsForTheOwner_data();
    void aSaleLowersWhatWaitsForTheOwner();
};

void TestSeenFirst::anAccountSwitchedOff()
{
    GuardedShop s({.id = u"cards"_s}, 3);
    s.shop.setEnabled(s.market, false);
    QCOMPARE(s.shop.listing(s.market, GuardedShop::sku(0)).trust, Trust::Unexplained);
    QVERIFY(s.shop.accountRow(s.market).unseenSince > 0);
    s.shop.addStock(GuardedShop::sku(0), pcs(1));
    QCOMPARE(s.shop.listing(s.market, GuardedShop::sku(0)).dirty, Dirt::Clean);
    QVERIFY(s.shop.engine().dirtyAccounts({})->isEmpty());
}

void TestSeenFirst::anAccountSwitchedOnShowsItsPlanFirst()
{
    GuardedShop s({.id = u"cards"_s}, 4);
    FakeMarket &books = s.shop.open({.id = u"books"_s});
    for (int i = 0; i < 4; ++i)
        books.list({.sku = GuardedShop::sku(i), .quantity = pcs(3)});
    s.shop.sync(books);
    s.shop.setEnabled(s.market, false);
    s.shop.clock().advance(std::chrono::hours(50));
    s.market.sell(s.ids.at(0), pcs(1));                               // unseen meanwhile
    books.sell(books.bySku(GuardedShop::sku(1))->externalId, pcs(3)); // sold out elsewhere
    s.shop.sync(books);
    s.shop.addStock(GuardedShop::sku(2), pcs(7));
    s.shop.edit(GuardedShop::sku(3), Field::Title, u"New"_s);

    s.shop.setEnabled(s.market, true);
    s.market.requests.clear();
    const RunRow run = s.shop.sync(s.market);
    QCOMPARE(run.status, u"held"_s);
    QCOMPARE(s.shop.onHand(GuardedShop::sku(0)), pcs(2));  // its orders first
    QCOMPARE(s.market.shown(GuardedShop::sku(1)), pcs(0)); // what orders lowered is not held
    QCOMPARE(s.market.shown(GuardedShop::sku(2)), pcs(3));
    QCOMPARE(s.market.bySku(GuardedShop::sku(3))->fields.value(Field::Title), u"Title of P03"_s);
    QCOMPARE(s.shop.openPlans(s.market).size(), 1);
    QCOMPARE(s.shop.openPlans(s.market).first().kind, u"switched_on"_s);
    QCOMPARE(s.shop.planRows(s.plan()).size(), 2);
    QVERIFY(!s.shop.accountRow(s.market).guardNext);
    QCOMPARE(s.shop.accountRow(s.market).unseenSince, 0);

    s.shop.sync(s.market);
    QCOMPARE(s.market.shown(GuardedShop::sku(2)), pcs(3)); // still waits
    s.shop.applyPlan(s.market, s.plan());
    QCOMPARE(s.market.shown(GuardedShop::sku(2)), pcs(10));
    QVERIFY(s.shop.settle());
    QCOMPARE(s.shop.difference(), QString());
}

// Not one that was at its very end when they came, nor one that sends nothing: what they ask for is still to be looked
// at.
void TestSeenFirst::newSettingsWaitForARunThatSawThem()
{
    GuardedShop s;
    SyncEngine &engine = s.shop.engine();
    const RunRow before = *engine.openRun(s.shop.account(s.market), {});
    s.shop.clock().advance(std::chrono::seconds(1));
    QVERIFY(engine.transact([&]() -> Status {
        AccountRow row = s.shop.accountRow(s.market);
        row.guardNext = true;
        row.remembered.insert(guardsSettings, qint64(engine.context().now()));
        return engine.context().accounts.update(row);
    }));
    QVERIFY(engine.noteSuccess(before));
    QVERIFY(s.shop.accountRow(s.market).guardNext);
    for (const QString &only : {u"orders"_s, u"categories"_s}) {
        const RunRow poll = *engine.openRun(s.shop.account(s.market), {.only = only});
        QVERIFY(engine.noteSuccess(poll));
        QVERIFY2(s.shop.accountRow(s.market).guardNext, qPrintable(only));
    }
    const RunRow after = *engine.openRun(s.shop.account(s.market), {.only = u"push"_s});
    QVERIFY(engine.noteSuccess(after));
    QVERIFY(!s.shop.accountRow(s.market).guardNext);
    QVERIFY(!s.shop.accountRow(s.market).remembered.contains(guardsSettings));
}

// Switched off, and on again, while a run was at its very end: what it read is from before.
void TestSeenFirst::whatEndsAfterTheSwitchSawNothingOfTheAbsence()
{
    GuardedShop s;
    SyncEngine &engine = s.shop.engine();
    const RunRow before = *engine.openRun(s.shop.account(s.market), {});
    s.shop.clock().advance(std::chrono::seconds(1));
    s.shop.setEnabled(s.market, false);
    QVERIFY(s.shop.accountRow(s.market).unseenSince > 0);
    QVERIFY(engine.noteSuccess(before));
    QVERIFY(s.shop.accountRow(s.market).unseenSince > 0);
    s.shop.setEnabled(s.market, true);
    QVERIFY(engine.noteSuccess(before));
    QVERIFY(s.shop.accountRow(s.market).unseenSince > 0);
    QVERIFY(s.shop.accountRow(s.market).guardNext);
    const RunRow after = *engine.openRun(s.shop.account(s.market), {});
    QVERIFY(engine.noteSuccess(after));
    QCOMPARE(s.shop.accountRow(s.market).unseenSince, 0);
    QVERIFY(!s.shop.accountRow(s.market).guardNext);
}

void TestSeenFirst::whatIsNotTickedWaits_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("the owner applies the quantity alone") << u"apply"_s;
    QTest::newRow("the owner keeps the quantity") << u"discard"_s;
    QTest::newRow("the quantity lapses") << u"lapse"_s;
}

// A plan of switching on has several rows of one listing: what becomes of one leaves the others where they are.
void TestSeenFirst::whatIsNotTickedWaits()
{
    QFETCH(const QString, what);
    GuardedShop s({.id = u"cards"_s}, 2);
    s.shop.setEnabled(s.market, false);
    s.shop.addStock(GuardedShop::sku(0), pcs(7));
    s.shop.edit(GuardedShop::sku(0), Field::Price, u"1200 EUR"_s);
    s.shop.edit(GuardedShop::sku(0), Field::Title, u"New"_s);
    s.shop.setEnabled(s.market, true);
    QCOMPARE(s.shop.sync(s.market).status, u"held"_s);
    const PlanId plan = s.plan();
    const auto rows = s.shop.planRows(plan);
    QCOMPARE(rows.size(), 3);
    const auto quantity =
        std::find_if(rows.begin(), rows.end(), [](const auto &row) { return row.kind == "quantity"_L1; });
    QVERIFY(quantity != rows.end());
    if (what == "apply"_L1)
        s.shop.applyPlan(s.market, plan, {quantity->id});
    else if (what == "discard"_L1)
        QVERIFY(s.shop.engine().transact(
            [&] { return discardPlan(s.shop.context(), **s.shop.context().runs.findPlan(plan), {quantity->id}); }));
    else
        s.shop.addStock(GuardedShop::sku(0), pcs(-7));
    s.shop.sync(s.market);
    s.shop.sync(s.market);
    QCOMPARE(s.market.shown(GuardedShop::sku(0)), what == "apply"_L1 ? pcs(10) : pcs(3));
    QCOMPARE(s.market.bySku(GuardedShop::sku(0))->fields.value(Field::Price), u"1000 EUR"_s);
    QCOMPARE(s.market.bySku(GuardedShop::sku(0))->fields.value(Field::Title), u"Title of P00"_s);
    QCOMPARE(s.plan(), plan);
    s.shop.applyPlan(s.market, plan);
    QCOMPARE(s.market.bySku(GuardedShop::sku(0))->fields.value(Field::Price), u"1200 EUR"_s);
    QCOMPARE(s.market.bySku(GuardedShop::sku(0))->fields.value(Field::Title), u"New"_s);
    QVERIFY(s.shop.openPlans(s.market).isEmpty());
    QVERIFY(s.shop.listing(s.market, GuardedShop::sku(0)).held.isEmpty());
    // What the owner left different is never said to agree.
    const auto view = *ListingQueries(s.shop.context().db).find(s.shop.listing(s.market, GuardedShop::sku(0)).id);
    if (what == "discard"_L1)
        QCOMPARE(listingMarkName(view->mark), u"warning"_s);
    else if (what == "apply"_L1)
        QCOMPARE(listingMarkName(view->mark), u"agreed"_s);
}

void TestSeenFirst::aZeroDoesNotWaitForSwitchingOn_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("before");
    QTest::addColumn<bool>("held");
    QTest::newRow("few while it was off") << 3 << true << false;
    QTest::newRow("few while the plan waits") << 3 << false << false;
    QTest::newRow("too many are asked about") << 11 << true << true;
    QTest::newRow("too many while the plan waits") << 11 << false << true;
}

void TestSeenFirst::aZeroDoesNotWaitForSwitchingOn()
{
    QFETCH(const int, count);
    QFETCH(const bool, before);
    QFETCH(const bool, held);
    GuardedShop s;
    s.shop.setEnabled(s.market, false);
    for (int i = 0; i < listings; ++i)
        s.shop.edit(GuardedShop::sku(i), Field::Title, u"New"_s);
    for (int i = 0; i < count && !before; ++i)
        s.shop.addStock(GuardedShop::sku(i), pcs(4));
    if (before)
        s.zeroHere(count);
    s.shop.setEnabled(s.market, true);
    s.shop.sync(s.market);
    if (!before) {
        s.zeroHere(count);
        s.shop.sync(s.market);
    }
    QCOMPARE(s.shownAtZero(), held ? 0 : count);
    for (const FakeRequest &write : s.market.writes())
        QVERIFY(write.fields.isEmpty()); // the texts wait
    const auto plans = s.shop.openPlans(s.market);
    const auto zeroes =
        std::count_if(plans.begin(), plans.end(), [](const PlanRow &plan) { return plan.guard == "zero_out"_L1; });
    QCOMPARE(int(zeroes), held ? 1 : 0);
    for (const PlanRow &plan : plans)
        s.shop.applyPlan(s.market, plan.id);
    QVERIFY(s.shop.openPlans(s.market).isEmpty());
    QVERIFY(s.shop.settle());
    QCOMPARE(s.shop.difference(), QString());
    QCOMPARE(s.shownAtZero(), count);
    QCOMPARE(s.market.bySku(GuardedShop::sku(0))->fields.value(Field::Title), u"New"_s);
}

void TestSeenFirst::aSaleLowersWhatWaitsForTheOwner_data()
{
    QTest::addColumn<QString>("why");
    QTest::addColumn<int>("sold");
    for (const QString &why : {u"switched_on"_s, u"first_link"_s}) {
        QTest::addRow("%s, below what it shows", qPrintable(why)) << why << 8;
        QTest::addRow("%s, sold out", qPrintable(why)) << why << 10;
        QTest::addRow("%s, still more than it shows", qPrintable(why)) << why << 2;
    }
}

// Ten here, three shown, and the raise waits for the owner.
void TestSeenFirst::aSaleLowersWhatWaitsForTheOwner()
{
    QFETCH(const QString, why);
    QFETCH(const int, sold);
    FakeShop shop;
    FakeMarket &books = shop.open({.id = u"books"_s});
    const QString id = books.list({.sku = u"A"_s, .quantity = pcs(10)});
    shop.sync(books);
    FakeMarket &cards = shop.open({.id = u"cards"_s});
    cards.list({.sku = u"A"_s, .quantity = why == "first_link"_L1 ? pcs(3) : pcs(10)});
    shop.sync(cards);
    if (why == "switched_on"_L1) {
        books.editQuantity(id, pcs(3));
        shop.sync(books);
        shop.sync(cards);
        shop.setEnabled(cards, false);
        shop.addStock(u"A"_s, pcs(7));
        shop.sync(books);
        shop.setEnabled(cards, true);
        shop.sync(cards);
    }
    QCOMPARE(shop.openPlans(cards).first().kind, why);
    QCOMPARE(cards.shown(u"A"_s), pcs(3));
    QVERIFY(!books.sell(id, pcs(sold)).isEmpty());
    shop.sync(books, {.only = u"orders"_s});
    const int left = std::min(3, 10 - sold);
    QCOMPARE(shop.engine().dirtyAccounts({})->contains(shop.account(cards)), left < 3);
    shop.sync(cards, {.only = u"push"_s});
    QCOMPARE(cards.shown(u"A"_s), pcs(left));
    QCOMPARE(shop.openPlans(cards).size(), left < 3 ? 0 : 1);
}

QTEST_GUILESS_MAIN(TestSeenFirst)
#include "tst_seen_first.moc"
