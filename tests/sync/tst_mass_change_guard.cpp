// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/guarded_shop.h"

using namespace evenstock;

// sync.md section 4: what the guard holds back, in both directions.
class TestMassChangeGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outgoingZeroes_data();
    void outgoingZeroes();
    void zeroesThatTurnUpWhileARunIsSending_data();
    void zeroesThatTurnUpWhileARunIsSending();
    void pricesThatTurnUpWhileARunIsSending();
    void salesThatTurnUpWhileARunIsSending();
    void aGoodSaturdaySellsOut();
    void outgoingPrices();
    void incomingZeroes();
    void incomingZeroesOfAChannelThatShowsLess();
    void incomingPrices();
    void missingListings();
};

void TestMassChangeGuard::outgoingZeroes_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("total");
    QTest::addColumn<bool>("held");
    QTest::newRow("ten of twenty pass") << 10 << 20 << false;
    QTest::newRow("eleven of twenty are held") << 11 << 20 << true;
    QTest::newRow("eleven are no tenth of 120") << 11 << 120 << false;
    QTest::newRow("51 of 600 are too many in any case") << 51 << 600 << true;
}

void TestMassChangeGuard::outgoingZeroes()
{
    QFETCH(const int, count);
    QFETCH(const int, total);
    QFETCH(const bool, held);
    GuardedShop s({.id = u"cards"_s}, total);
    s.zeroHere(count);
    s.shop.edit(GuardedShop::sku(total - 1), Field::Title, u"New"_s);
    const RunRow run = s.shop.sync(s.market);
    QCOMPARE(run.status, held ? u"held"_s : u"completed"_s);
    QCOMPARE(s.shownAtZero(), held ? 0 : count);
    QCOMPARE(s.guard(), held ? u"zero_out"_s : QString());
    QCOMPARE(s.market.bySku(GuardedShop::sku(total - 1))->fields.value(Field::Title), u"New"_s); // the rest goes on
    if (!held)
        return;
    QCOMPARE(s.shop.planRows(s.plan()).size(), count);
    s.shop.sync(s.market);
    QCOMPARE(s.shownAtZero(), 0);
    s.shop.applyPlan(s.market, s.plan());
    QCOMPARE(s.shownAtZero(), count);
    QVERIFY(s.shop.openPlans(s.market).isEmpty());
    QVERIFY(s.shop.settle());
    QCOMPARE(s.shop.difference(), QString());
}

void TestMassChangeGuard::zeroesThatTurnUpWhileARunIsSending_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("meanwhile");
    QTest::addColumn<int>("shown");
    QTest::newRow("a few pass") << 0 << 8 << 8;
    QTest::newRow("too many are held, though none was there at first") << 0 << 15 << 0;
    QTest::newRow("what was sent counts") << 8 << 3 << 8;
}

void TestMassChangeGuard::zeroesThatTurnUpWhileARunIsSending()
{
    QFETCH(const int, before);
    QFETCH(const int, meanwhile);
    QFETCH(const int, shown);
    GuardedShop s({.id = u"cards"_s, .pushBatch = 2}, 40);
    s.zeroHere(before);
    for (int i = 30; i < 36; ++i)
        s.shop.addStock(GuardedShop::sku(i), pcs(1));
    bool done = false;
    s.shop.between = [&](const QString &) {
        if (done || s.market.writes().size() < before + 2)
            return;
        done = true;
        for (int i = before; i < before + meanwhile; ++i)
            s.shop.addStock(GuardedShop::sku(i), pcs(-3));
    };
    const RunRow run = s.shop.sync(s.market);
    s.shop.between = {};
    QVERIFY(done);
    QCOMPARE(s.shownAtZero(), shown);
    QCOMPARE(run.status, shown == before + meanwhile ? u"completed"_s : u"held"_s);
    for (int i = 30; i < 36; ++i)
        QCOMPARE(s.market.shown(GuardedShop::sku(i)), pcs(4)); // the rest goes on
    if (shown == before + meanwhile)
        return;
    QCOMPARE(s.guard(), u"zero_out"_s);
    QCOMPARE(s.shop.planRows(s.plan()).size(), meanwhile);
    s.shop.applyPlan(s.market, s.plan());
    QCOMPARE(s.shownAtZero(), before + meanwhile);
}

void TestMassChangeGuard::pricesThatTurnUpWhileARunIsSending()
{
    GuardedShop s({.id = u"cards"_s, .pushBatch = 2});
    for (int i = 0; i < 4; ++i)
        s.shop.edit(GuardedShop::sku(i), Field::Price, u"1400 EUR"_s); // within the limits
    bool done = false;
    s.shop.between = [&](const QString &) {
        if (done || s.market.writes().size() < 4)
            return;
        done = true;
        for (int i = 10; i < 13; ++i)
            s.shop.edit(GuardedShop::sku(i), Field::Price, u"100 EUR"_s);
        s.shop.edit(GuardedShop::sku(14), Field::Price, u"1100 EUR"_s);
    };
    const RunRow run = s.shop.sync(s.market);
    s.shop.between = {};
    QVERIFY(done);
    QCOMPARE(run.status, u"held"_s);
    QCOMPARE(s.guard(), u"price_out"_s);
    QCOMPARE(s.shop.planRows(s.plan()).size(), 3);
    QCOMPARE(s.market.bySku(GuardedShop::sku(0))->fields.value(Field::Price), u"1400 EUR"_s);
    QCOMPARE(s.market.bySku(GuardedShop::sku(10))->fields.value(Field::Price), u"1000 EUR"_s);
    QCOMPARE(s.market.bySku(GuardedShop::sku(14))->fields.value(Field::Price), u"1100 EUR"_s);
}

void TestMassChangeGuard::salesThatTurnUpWhileARunIsSending()
{
    GuardedShop s({.id = u"cards"_s, .pushBatch = 2});
    FakeMarket &books = s.shop.open({.id = u"books"_s});
    for (int i = 0; i < listings; ++i)
        books.list({.sku = GuardedShop::sku(i), .quantity = pcs(3)});
    s.shop.sync(books);
    s.market.requests.clear();
    for (int i = 15; i < 19; ++i)
        s.shop.addStock(GuardedShop::sku(i), pcs(1));
    bool done = false;
    s.shop.between = [&](const QString &) {
        if (done || s.market.writes().size() < 2)
            return;
        done = true;
        for (int i = 0; i < 14; ++i)
            s.shop.webhook(books, books.remoteOrder(books.sell(books.bySku(GuardedShop::sku(i))->externalId, pcs(3))));
    };
    const RunRow run = s.shop.sync(s.market);
    s.shop.between = {};
    QVERIFY(done);
    QCOMPARE(run.status, u"completed"_s);
    QCOMPARE(s.shownAtZero(), 14);
    QVERIFY(s.shop.openPlans(s.market).isEmpty());
}

void TestMassChangeGuard::aGoodSaturdaySellsOut()
{
    GuardedShop s;
    FakeMarket &books = s.shop.open({.id = u"books"_s});
    for (int i = 0; i < listings; ++i)
        books.list({.sku = GuardedShop::sku(i), .quantity = pcs(3)});
    s.shop.sync(books);
    for (int i = 0; i < 15; ++i)
        s.market.sell(s.ids.at(i), pcs(3));
    s.shop.sync(s.market);
    QCOMPARE(s.shop.sync(books).status, u"completed"_s);
    int zero = 0;
    for (const auto &[id, listing] : books.listings())
        zero += listing.quantity == Quantity{} ? 1 : 0;
    QCOMPARE(zero, 15);
    QVERIFY(s.shop.openPlans(books).isEmpty());
}

void TestMassChangeGuard::outgoingPrices()
{
    GuardedShop s;
    for (int i = 0; i < 6; ++i)
        s.shop.edit(GuardedShop::sku(i), Field::Price, u"1400 EUR"_s);
    s.shop.edit(GuardedShop::sku(7), Field::Price, u"1200 EUR"_s);
    s.shop.addStock(GuardedShop::sku(0), pcs(1));
    QCOMPARE(s.shop.sync(s.market).status, u"held"_s);
    QCOMPARE(s.guard(), u"price_out"_s);
    QCOMPARE(s.market.bySku(GuardedShop::sku(0))->fields.value(Field::Price), u"1000 EUR"_s);
    QCOMPARE(s.market.bySku(GuardedShop::sku(7))->fields.value(Field::Price), u"1200 EUR"_s);
    QCOMPARE(s.market.shown(GuardedShop::sku(0)), pcs(4)); // its quantity goes on
    s.shop.applyPlan(s.market, s.plan());
    for (int i = 0; i < 6; ++i)
        QCOMPARE(s.market.bySku(GuardedShop::sku(i))->fields.value(Field::Price), u"1400 EUR"_s);
}

void TestMassChangeGuard::incomingZeroes()
{
    GuardedShop s;
    for (int i = 0; i < 11; ++i)
        s.market.editQuantity(s.ids.at(i), pcs(0));
    s.market.editQuantity(s.ids.at(15), pcs(2));
    QCOMPARE(s.shop.sync(s.market).status, u"held"_s);
    QCOMPARE(s.guard(), u"zero_in"_s);
    QCOMPARE(s.shop.onHand(GuardedShop::sku(0)), pcs(3));
    QCOMPARE(s.shop.onHand(GuardedShop::sku(15)), pcs(2));
    s.shop.addStock(GuardedShop::sku(0), pcs(-1)); // sold elsewhere
    s.shop.sync(s.market);
    QCOMPARE(s.shop.onHand(GuardedShop::sku(0)), pcs(2));
    QVERIFY(s.market.writes().isEmpty()); // nor is it raised again meanwhile
    s.shop.applyPlan(s.market, s.plan());
    for (int i = 0; i < 11; ++i)
        QCOMPARE(s.shop.onHand(GuardedShop::sku(i)), pcs(0));
    QVERIFY(s.shop.settle());
    QCOMPARE(s.shop.difference(), QString());
}

// A wipe there is one, though the products keep pieces that this channel does not show.
void TestMassChangeGuard::incomingZeroesOfAChannelThatShowsLess()
{
    GuardedShop s;
    s.shop.set(s.market, u"max_shown"_s, u"2"_s);
    QVERIFY(s.shop.engine().refreshAll(s.shop.account(s.market)));
    QVERIFY(s.shop.settle());
    for (int i = 0; i < 11; ++i)
        QCOMPARE(s.market.shown(GuardedShop::sku(i)), pcs(2));
    for (int i = 0; i < 11; ++i)
        s.market.editQuantity(s.ids.at(i), pcs(0));
    QCOMPARE(s.shop.sync(s.market).status, u"held"_s);
    QCOMPARE(s.guard(), u"zero_in"_s);
    for (int i = 0; i < 11; ++i)
        QCOMPARE(s.shop.onHand(GuardedShop::sku(i)), pcs(3));
    s.shop.applyPlan(s.market, s.plan());
    for (int i = 0; i < 11; ++i)
        QCOMPARE(s.shop.onHand(GuardedShop::sku(i)), pcs(1));
}

void TestMassChangeGuard::incomingPrices()
{
    GuardedShop s;
    for (int i = 0; i < 6; ++i)
        s.market.edit(s.ids.at(i), Field::Price, u"100 EUR"_s);
    s.market.edit(s.ids.at(7), Field::Price, u"900 EUR"_s);
    QCOMPARE(s.shop.sync(s.market).status, u"held"_s);
    QCOMPARE(s.guard(), u"price_in"_s);
    QCOMPARE(moneyToField(s.shop.product(GuardedShop::sku(0)).price), u"1000 EUR"_s);
    QCOMPARE(moneyToField(s.shop.product(GuardedShop::sku(7)).price), u"900 EUR"_s);
    s.shop.sync(s.market);
    QCOMPARE(moneyToField(s.shop.product(GuardedShop::sku(0)).price), u"1000 EUR"_s);
    QCOMPARE(s.market.bySku(GuardedShop::sku(0))->fields.value(Field::Price), u"100 EUR"_s);
    s.shop.applyPlan(s.market, s.plan());
    QCOMPARE(moneyToField(s.shop.product(GuardedShop::sku(0)).price), u"100 EUR"_s);
    QVERIFY(s.shop.openPlans(s.market).isEmpty());
}

void TestMassChangeGuard::missingListings()
{
    GuardedShop s;
    for (int i = 0; i < 3; ++i)
        s.market.remove(s.ids.at(i));
    const RunRow run = s.shop.sync(s.market);
    QCOMPARE(run.status, u"held"_s);
    QCOMPARE(run.counters.missing, 0);
    QCOMPARE(s.guard(), u"missing"_s);
    QCOMPARE(s.shop.listing(s.market, GuardedShop::sku(0)).status, ListingStatus::Active);
    s.shop.applyPlan(s.market, s.plan());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(s.shop.listing(s.market, GuardedShop::sku(i)).status, ListingStatus::Missing);
    QCOMPARE(s.shop.onHand(GuardedShop::sku(0)), pcs(3));
    QVERIFY(s.shop.openPlans(s.market).isEmpty());
}

QTEST_GUILESS_MAIN(TestMassChangeGuard)
#include "tst_mass_change_guard.moc"
