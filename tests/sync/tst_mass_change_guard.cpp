// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/absence.h"
#include "app/sync/plan_book.h"
#include "models/store/listing_queries.h"
#include "tests/support/fake_shop.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// sync.md section 4: the guard in both directions, plans and their lapse, and accounts switched off for a while.
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
    void aHeldPlanLapsesWhenItIsNoLongerComputed();
    void aPlanIsAppliedInPart();
    void whatFellBelowTheLimitStillWaits_data();
    void whatFellBelowTheLimitStillWaits();
    void whatIsNoLongerComputedLeavesTheRestWaiting();
    void aPlanIsNotAppliedToWhatHasChanged();
    void aListingOfTwoGuardsWaitsAsAWhole();
    void anAccountSwitchedOff();
    void anAccountSwitchedOnShowsItsPlanFirst();
    void newSettingsWaitForARunThatSawThem();
    void whatIsNotTickedWaits_data();
    void whatIsNotTickedWaits();
    void aRunThatFailsLeavesItsPlanHeld();
    void aZeroDoesNotWaitForSwitchingOn_data();
    void aZeroDoesNotWaitForSwitchingOn();
    void aSaleLowersWhatWaitsForTheOwner_data();
    void aSaleLowersWhatWaitsForTheOwner();
};

namespace {

constexpr int listings = 20;

Quantity pcs(int count)
{
    return Quantity::pieces(count);
}

struct Shop {
    explicit Shop(const FakeMarketOptions &options = {.id = u"cards"_s}, int count = listings)
        : market(shop.open(options))
    {
        for (int i = 0; i < count; ++i)
            ids.append(market.list({.sku = sku(i), .quantity = pcs(3)}));
        shop.sync(market);
        market.requests.clear();
    }
    static QString sku(int i) { return u"P%1"_s.arg(i, 2, 10, QLatin1Char('0')); }
    void zeroHere(int count)
    {
        for (int i = 0; i < count; ++i)
            shop.addStock(sku(i), -shop.onHand(sku(i)));
    }
    QString guard() { return shop.openPlans(market).isEmpty() ? QString() : shop.openPlans(market).first().guard; }
    PlanId plan() { return shop.openPlans(market).first().id; }
    int shownAtZero() const
    {
        int count = 0;
        for (const auto &[id, listing] : market.listings())
            count += listing.quantity == Quantity{} ? 1 : 0;
        return count;
    }

    FakeShop shop;
    FakeMarket &market;
    QStringList ids;
};

} // namespace

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
    Shop s({.id = u"cards"_s}, total);
    s.zeroHere(count);
    s.shop.edit(Shop::sku(total - 1), Field::Title, u"New"_s);
    const RunRow run = s.shop.sync(s.market);
    QCOMPARE(run.status, held ? u"held"_s : u"completed"_s);
    QCOMPARE(s.shownAtZero(), held ? 0 : count);
    QCOMPARE(s.guard(), held ? u"zero_out"_s : QString());
    QCOMPARE(s.market.bySku(Shop::sku(total - 1))->fields.value(Field::Title), u"New"_s); // the rest goes on
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
    Shop s({.id = u"cards"_s, .pushBatch = 2}, 40);
    s.zeroHere(before);
    for (int i = 30; i < 36; ++i)
        s.shop.addStock(Shop::sku(i), pcs(1));
    bool done = false;
    s.shop.between = [&](const QString &) {
        if (done || s.market.writes().size() < before + 2)
            return;
        done = true;
        for (int i = before; i < before + meanwhile; ++i)
            s.shop.addStock(Shop::sku(i), pcs(-3));
    };
    const RunRow run = s.shop.sync(s.market);
    s.shop.between = {};
    QVERIFY(done);
    QCOMPARE(s.shownAtZero(), shown);
    QCOMPARE(run.status, shown == before + meanwhile ? u"completed"_s : u"held"_s);
    for (int i = 30; i < 36; ++i)
        QCOMPARE(s.market.shown(Shop::sku(i)), pcs(4)); // the rest goes on
    if (shown == before + meanwhile)
        return;
    QCOMPARE(s.guard(), u"zero_out"_s);
    QCOMPARE(s.shop.planRows(s.plan()).size(), meanwhile);
    s.shop.applyPlan(s.market, s.plan());
    QCOMPARE(s.shownAtZero(), before + meanwhile);
}

void TestMassChangeGuard::pricesThatTurnUpWhileARunIsSending()
{
    Shop s({.id = u"cards"_s, .pushBatch = 2});
    for (int i = 0; i < 4; ++i)
        s.shop.edit(Shop::sku(i), Field::Price, u"1400 EUR"_s); // within the limits
    bool done = false;
    s.shop.between = [&](const QString &) {
        if (done || s.market.writes().size() < 4)
            return;
        done = true;
        for (int i = 10; i < 13; ++i)
            s.shop.edit(Shop::sku(i), Field::Price, u"100 EUR"_s);
        s.shop.edit(Shop::sku(14), Field::Price, u"1100 EUR"_s);
    };
    const RunRow run = s.shop.sync(s.market);
    s.shop.between = {};
    QVERIFY(done);
    QCOMPARE(run.status, u"held"_s);
    QCOMPARE(s.guard(), u"price_out"_s);
    QCOMPARE(s.shop.planRows(s.plan()).size(), 3);
    QCOMPARE(s.market.bySku(Shop::sku(0))->fields.value(Field::Price), u"1400 EUR"_s);
    QCOMPARE(s.market.bySku(Shop::sku(10))->fields.value(Field::Price), u"1000 EUR"_s);
    QCOMPARE(s.market.bySku(Shop::sku(14))->fields.value(Field::Price), u"1100 EUR"_s);
}

void TestMassChangeGuard::salesThatTurnUpWhileARunIsSending()
{
    Shop s({.id = u"cards"_s, .pushBatch = 2});
    FakeMarket &books = s.shop.open({.id = u"books"_s});
    for (int i = 0; i < listings; ++i)
        books.list({.sku = Shop::sku(i), .quantity = pcs(3)});
    s.shop.sync(books);
    s.market.requests.clear();
    for (int i = 15; i < 19; ++i)
        s.shop.addStock(Shop::sku(i), pcs(1));
    bool done = false;
    s.shop.between = [&](const QString &) {
        if (done || s.market.writes().size() < 2)
            return;
        done = true;
        for (int i = 0; i < 14; ++i)
            s.shop.webhook(books, books.remoteOrder(books.sell(books.bySku(Shop::sku(i))->externalId, pcs(3))));
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
    Shop s;
    FakeMarket &books = s.shop.open({.id = u"books"_s});
    for (int i = 0; i < listings; ++i)
        books.list({.sku = Shop::sku(i), .quantity = pcs(3)});
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
    Shop s;
    for (int i = 0; i < 6; ++i)
        s.shop.edit(Shop::sku(i), Field::Price, u"1400 EUR"_s);
    s.shop.edit(Shop::sku(7), Field::Price, u"1200 EUR"_s);
    s.shop.addStock(Shop::sku(0), pcs(1));
    QCOMPARE(s.shop.sync(s.market).status, u"held"_s);
    QCOMPARE(s.guard(), u"price_out"_s);
    QCOMPARE(s.market.bySku(Shop::sku(0))->fields.value(Field::Price), u"1000 EUR"_s);
    QCOMPARE(s.market.bySku(Shop::sku(7))->fields.value(Field::Price), u"1200 EUR"_s);
    QCOMPARE(s.market.shown(Shop::sku(0)), pcs(4)); // its quantity goes on
    s.shop.applyPlan(s.market, s.plan());
    for (int i = 0; i < 6; ++i)
        QCOMPARE(s.market.bySku(Shop::sku(i))->fields.value(Field::Price), u"1400 EUR"_s);
}

void TestMassChangeGuard::incomingZeroes()
{
    Shop s;
    for (int i = 0; i < 11; ++i)
        s.market.editQuantity(s.ids.at(i), pcs(0));
    s.market.editQuantity(s.ids.at(15), pcs(2));
    QCOMPARE(s.shop.sync(s.market).status, u"held"_s);
    QCOMPARE(s.guard(), u"zero_in"_s);
    QCOMPARE(s.shop.onHand(Shop::sku(0)), pcs(3));
    QCOMPARE(s.shop.onHand(Shop::sku(15)), pcs(2));
    s.shop.addStock(Shop::sku(0), pcs(-1)); // sold elsewhere
    s.shop.sync(s.market);
    QCOMPARE(s.shop.onHand(Shop::sku(0)), pcs(2));
    QVERIFY(s.market.writes().isEmpty()); // nor is it raised again meanwhile
    s.shop.applyPlan(s.market, s.plan());
    for (int i = 0; i < 11; ++i)
        QCOMPARE(s.shop.onHand(Shop::sku(i)), pcs(0));
    QVERIFY(s.shop.settle());
    QCOMPARE(s.shop.difference(), QString());
}

// A wipe there is one, though the products keep pieces that this channel does not show.
void TestMassChangeGuard::incomingZeroesOfAChannelThatShowsLess()
{
    Shop s;
    s.shop.set(s.market, u"max_shown"_s, u"2"_s);
    QVERIFY(s.shop.engine().refreshAll(s.shop.account(s.market)));
    QVERIFY(s.shop.settle());
    for (int i = 0; i < 11; ++i)
        QCOMPARE(s.market.shown(Shop::sku(i)), pcs(2));
    for (int i = 0; i < 11; ++i)
        s.market.editQuantity(s.ids.at(i), pcs(0));
    QCOMPARE(s.shop.sync(s.market).status, u"held"_s);
    QCOMPARE(s.guard(), u"zero_in"_s);
    for (int i = 0; i < 11; ++i)
        QCOMPARE(s.shop.onHand(Shop::sku(i)), pcs(3));
    s.shop.applyPlan(s.market, s.plan());
    for (int i = 0; i < 11; ++i)
        QCOMPARE(s.shop.onHand(Shop::sku(i)), pcs(1));
}

void TestMassChangeGuard::incomingPrices()
{
    Shop s;
    for (int i = 0; i < 6; ++i)
        s.market.edit(s.ids.at(i), Field::Price, u"100 EUR"_s);
    s.market.edit(s.ids.at(7), Field::Price, u"900 EUR"_s);
    QCOMPARE(s.shop.sync(s.market).status, u"held"_s);
    QCOMPARE(s.guard(), u"price_in"_s);
    QCOMPARE(moneyToField(s.shop.product(Shop::sku(0)).price), u"1000 EUR"_s);
    QCOMPARE(moneyToField(s.shop.product(Shop::sku(7)).price), u"900 EUR"_s);
    s.shop.sync(s.market);
    QCOMPARE(moneyToField(s.shop.product(Shop::sku(0)).price), u"1000 EUR"_s);
    QCOMPARE(s.market.bySku(Shop::sku(0))->fields.value(Field::Price), u"100 EUR"_s);
    s.shop.applyPlan(s.market, s.plan());
    QCOMPARE(moneyToField(s.shop.product(Shop::sku(0)).price), u"100 EUR"_s);
    QVERIFY(s.shop.openPlans(s.market).isEmpty());
}

void TestMassChangeGuard::missingListings()
{
    Shop s;
    for (int i = 0; i < 3; ++i)
        s.market.remove(s.ids.at(i));
    const RunRow run = s.shop.sync(s.market);
    QCOMPARE(run.status, u"held"_s);
    QCOMPARE(run.counters.missing, 0);
    QCOMPARE(s.guard(), u"missing"_s);
    QCOMPARE(s.shop.listing(s.market, Shop::sku(0)).status, ListingStatus::Active);
    s.shop.applyPlan(s.market, s.plan());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(s.shop.listing(s.market, Shop::sku(i)).status, ListingStatus::Missing);
    QCOMPARE(s.shop.onHand(Shop::sku(0)), pcs(3));
    QVERIFY(s.shop.openPlans(s.market).isEmpty());
}

void TestMassChangeGuard::aHeldPlanLapsesWhenItIsNoLongerComputed()
{
    Shop s;
    s.zeroHere(11);
    s.shop.sync(s.market);
    const PlanId plan = s.plan();
    for (int i = 0; i < 11; ++i)
        s.shop.addStock(Shop::sku(i), pcs(3)); // found again
    s.shop.sync(s.market);
    QCOMPARE((*s.shop.context().runs.findPlan(plan))->state, u"lapsed"_s);
    QVERIFY(s.shop.openPlans(s.market).isEmpty());
    QVERIFY(s.market.writes().isEmpty());
    s.shop.addStock(Shop::sku(0), pcs(-3));
    s.shop.sync(s.market);
    QCOMPARE(s.shownAtZero(), 1); // nothing of it is held any more
}

void TestMassChangeGuard::aPlanIsAppliedInPart()
{
    Shop s;
    s.zeroHere(14);
    s.shop.sync(s.market);
    const auto rows = s.shop.planRows(s.plan());
    s.shop.applyPlan(s.market, s.plan(), {rows.at(0).id, rows.at(1).id});
    QCOMPARE(s.shownAtZero(), 2);
    QCOMPARE(s.shop.openPlans(s.market).size(), 1);
    QCOMPARE(s.shop.planRows(s.plan()).at(0).state, u"applied"_s);
    QCOMPARE(s.shop.planRows(s.plan()).at(2).state, u"open"_s);
    s.shop.sync(s.market); // twelve are left: still too many
    QCOMPARE(s.shownAtZero(), 2);
    QCOMPARE(s.guard(), u"zero_out"_s);
}

void TestMassChangeGuard::whatFellBelowTheLimitStillWaits_data()
{
    QTest::addColumn<QString>("guard");
    QTest::newRow("zeroes on the way out") << u"zero_out"_s;
    QTest::newRow("prices on the way out") << u"price_out"_s;
    QTest::newRow("zeroes on the way in") << u"zero_in"_s;
    QTest::newRow("prices on the way in") << u"price_in"_s;
    QTest::newRow("listings that are gone") << u"missing"_s;
}

void TestMassChangeGuard::whatFellBelowTheLimitStillWaits()
{
    QFETCH(const QString, guard);
    Shop s;
    const int count = guard == "missing"_L1 ? 4 : 14;
    for (int i = 0; i < count; ++i) {
        if (guard == "price_out"_L1)
            s.shop.edit(Shop::sku(i), Field::Price, u"1400 EUR"_s);
        else if (guard == "zero_in"_L1)
            s.market.editQuantity(s.ids.at(i), pcs(0));
        else if (guard == "price_in"_L1)
            s.market.edit(s.ids.at(i), Field::Price, u"100 EUR"_s);
        else if (guard == "missing"_L1)
            s.market.remove(s.ids.at(i));
    }
    if (guard == "zero_out"_L1)
        s.zeroHere(count);
    s.shop.sync(s.market);
    QCOMPARE(s.guard(), guard);
    const PlanId plan = s.plan();
    const auto rows = s.shop.planRows(plan);
    QCOMPARE(rows.size(), count);
    QList<PlanRowId> ticked; // all but the last
    for (const PlanItemRow &row : rows.first(count - 1))
        ticked.append(row.id);
    s.shop.applyPlan(s.market, plan, ticked);
    const auto isMade = [&](const PlanItemRow &row) {
        const ListingRow listing = *s.shop.context().listings.find(row.listing).value();
        const Product product = *s.shop.context().products.find(listing.product).value();
        const FakeListing *there = s.market.bySku(product.sku);
        if (guard == "zero_out"_L1)
            return there->quantity == Quantity{};
        if (guard == "price_out"_L1)
            return there->fields.value(Field::Price) == "1400 EUR"_L1;
        if (guard == "zero_in"_L1)
            return s.shop.onHand(product.sku) == Quantity{};
        if (guard == "price_in"_L1)
            return moneyToField(product.price) == "100 EUR"_L1;
        return listing.status == ListingStatus::Missing;
    };
    QVERIFY(isMade(rows.first()));
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(s.shop.sync(s.market).status, u"held"_s);
        QVERIFY(!isMade(rows.last()));
        QCOMPARE(s.plan(), plan);
    }
    s.shop.applyPlan(s.market, plan);
    QVERIFY(isMade(rows.last()));
    QVERIFY(s.shop.openPlans(s.market).isEmpty());
}

void TestMassChangeGuard::whatIsNoLongerComputedLeavesTheRestWaiting()
{
    Shop s;
    s.zeroHere(14);
    s.shop.sync(s.market);
    const PlanId plan = s.plan();
    for (int i = 0; i < 12; ++i)
        s.shop.addStock(Shop::sku(i), pcs(3)); // found again
    s.shop.addStock(Shop::sku(15), pcs(-3));   // new, and no more than one may be
    s.shop.sync(s.market);
    QCOMPARE(s.plan(), plan);
    QCOMPARE(*s.shop.context().runs.countPlanItems(plan, u"open"_s), 2);
    QCOMPARE(s.market.shown(Shop::sku(13)), pcs(3));
    QCOMPARE(s.market.shown(Shop::sku(15)), pcs(0));
}

void TestMassChangeGuard::aPlanIsNotAppliedToWhatHasChanged()
{
    Shop s;
    s.zeroHere(11);
    s.shop.sync(s.market);
    const PlanId plan = s.plan();
    s.shop.addStock(Shop::sku(0), pcs(2)); // the owner agreed to zero, but there are two now
    s.shop.applyPlan(s.market, plan);
    QCOMPARE(s.shownAtZero(), 10);
    QCOMPARE(s.market.shown(Shop::sku(0)), pcs(3));
    int stale = 0;
    for (const PlanItemRow &row : s.shop.planRows(plan))
        stale += row.state == u"stale"_s ? 1 : 0;
    QCOMPARE(stale, 1);
    s.shop.sync(s.market);
    QCOMPARE(s.market.shown(Shop::sku(0)), pcs(2));
}

void TestMassChangeGuard::aListingOfTwoGuardsWaitsAsAWhole()
{
    Shop s;
    s.zeroHere(11);
    for (int i = 0; i < 11; ++i)
        s.shop.edit(Shop::sku(i), Field::Price, u"5000 EUR"_s);
    s.shop.sync(s.market);
    QVERIFY(s.market.writes().isEmpty());
    QCOMPARE(s.guard(), u"zero_out"_s);
}

void TestMassChangeGuard::anAccountSwitchedOff()
{
    Shop s({.id = u"cards"_s}, 3);
    s.shop.setEnabled(s.market, false);
    QCOMPARE(s.shop.listing(s.market, Shop::sku(0)).trust, Trust::Unexplained);
    QVERIFY(s.shop.accountRow(s.market).unseenSince > 0);
    s.shop.addStock(Shop::sku(0), pcs(1));
    QCOMPARE(s.shop.listing(s.market, Shop::sku(0)).dirty, Dirt::Clean);
    QVERIFY(s.shop.engine().dirtyAccounts({})->isEmpty());
}

void TestMassChangeGuard::anAccountSwitchedOnShowsItsPlanFirst()
{
    Shop s({.id = u"cards"_s}, 4);
    FakeMarket &books = s.shop.open({.id = u"books"_s});
    for (int i = 0; i < 4; ++i)
        books.list({.sku = Shop::sku(i), .quantity = pcs(3)});
    s.shop.sync(books);
    s.shop.setEnabled(s.market, false);
    s.shop.clock().advance(std::chrono::hours(50));
    s.market.sell(s.ids.at(0), pcs(1));                        // unseen meanwhile
    books.sell(books.bySku(Shop::sku(1))->externalId, pcs(3)); // sold out elsewhere
    s.shop.sync(books);
    s.shop.addStock(Shop::sku(2), pcs(7));
    s.shop.edit(Shop::sku(3), Field::Title, u"New"_s);

    s.shop.setEnabled(s.market, true);
    s.market.requests.clear();
    const RunRow run = s.shop.sync(s.market);
    QCOMPARE(run.status, u"held"_s);
    QCOMPARE(s.shop.onHand(Shop::sku(0)), pcs(2));  // its orders first
    QCOMPARE(s.market.shown(Shop::sku(1)), pcs(0)); // what orders lowered is not held
    QCOMPARE(s.market.shown(Shop::sku(2)), pcs(3));
    QCOMPARE(s.market.bySku(Shop::sku(3))->fields.value(Field::Title), u"Title of P03"_s);
    QCOMPARE(s.shop.openPlans(s.market).size(), 1);
    QCOMPARE(s.shop.openPlans(s.market).first().kind, u"switched_on"_s);
    QCOMPARE(s.shop.planRows(s.plan()).size(), 2);
    QVERIFY(!s.shop.accountRow(s.market).guardNext);
    QCOMPARE(s.shop.accountRow(s.market).unseenSince, 0);

    s.shop.sync(s.market);
    QCOMPARE(s.market.shown(Shop::sku(2)), pcs(3)); // still waits
    s.shop.applyPlan(s.market, s.plan());
    QCOMPARE(s.market.shown(Shop::sku(2)), pcs(10));
    QVERIFY(s.shop.settle());
    QCOMPARE(s.shop.difference(), QString());
}

// Not one that was at its very end when they came, nor one that sends nothing: what they ask for is still to be looked
// at.
void TestMassChangeGuard::newSettingsWaitForARunThatSawThem()
{
    Shop s;
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

void TestMassChangeGuard::whatIsNotTickedWaits_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("the owner applies the quantity alone") << u"apply"_s;
    QTest::newRow("the owner keeps the quantity") << u"discard"_s;
    QTest::newRow("the quantity lapses") << u"lapse"_s;
}

// A plan of switching on has several rows of one listing: what becomes of one leaves the others where they are.
void TestMassChangeGuard::whatIsNotTickedWaits()
{
    QFETCH(const QString, what);
    Shop s({.id = u"cards"_s}, 2);
    s.shop.setEnabled(s.market, false);
    s.shop.addStock(Shop::sku(0), pcs(7));
    s.shop.edit(Shop::sku(0), Field::Price, u"1200 EUR"_s);
    s.shop.edit(Shop::sku(0), Field::Title, u"New"_s);
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
        s.shop.addStock(Shop::sku(0), pcs(-7));
    s.shop.sync(s.market);
    s.shop.sync(s.market);
    QCOMPARE(s.market.shown(Shop::sku(0)), what == "apply"_L1 ? pcs(10) : pcs(3));
    QCOMPARE(s.market.bySku(Shop::sku(0))->fields.value(Field::Price), u"1000 EUR"_s);
    QCOMPARE(s.market.bySku(Shop::sku(0))->fields.value(Field::Title), u"Title of P00"_s);
    QCOMPARE(s.plan(), plan);
    s.shop.applyPlan(s.market, plan);
    QCOMPARE(s.market.bySku(Shop::sku(0))->fields.value(Field::Price), u"1200 EUR"_s);
    QCOMPARE(s.market.bySku(Shop::sku(0))->fields.value(Field::Title), u"New"_s);
    QVERIFY(s.shop.openPlans(s.market).isEmpty());
    QVERIFY(s.shop.listing(s.market, Shop::sku(0)).held.isEmpty());
    // What the owner left different is never said to agree.
    const auto view = *ListingQueries(s.shop.context().db).find(s.shop.listing(s.market, Shop::sku(0)).id);
    if (what == "discard"_L1)
        QCOMPARE(listingMarkName(view->mark), u"warning"_s);
    else if (what == "apply"_L1)
        QCOMPARE(listingMarkName(view->mark), u"agreed"_s);
}

void TestMassChangeGuard::aRunThatFailsLeavesItsPlanHeld()
{
    Shop s;
    s.zeroHere(11);
    s.shop.sync(s.market);
    const PlanId plan = s.plan();
    s.market.failure = [](FakeRequest::Kind kind) -> std::optional<Error> {
        if (kind == FakeRequest::Kind::Orders)
            return makeError(ErrorCode::Unauthorized, u"no"_s);
        return {};
    };
    QCOMPARE(s.shop.applyPlan(s.market, plan, {s.shop.planRows(plan).first().id}).status, u"failed"_s);
    s.market.failure = {};
    QCOMPARE(s.plan(), plan);
    QCOMPARE(s.shop.listing(s.market, Shop::sku(0)).held, u"guard:quantity"_s);
    QVERIFY(s.shop.engine().dirtyAccounts({})->isEmpty());
}

void TestMassChangeGuard::aZeroDoesNotWaitForSwitchingOn_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("before");
    QTest::addColumn<bool>("held");
    QTest::newRow("few while it was off") << 3 << true << false;
    QTest::newRow("few while the plan waits") << 3 << false << false;
    QTest::newRow("too many are asked about") << 11 << true << true;
    QTest::newRow("too many while the plan waits") << 11 << false << true;
}

void TestMassChangeGuard::aZeroDoesNotWaitForSwitchingOn()
{
    QFETCH(const int, count);
    QFETCH(const bool, before);
    QFETCH(const bool, held);
    Shop s;
    s.shop.setEnabled(s.market, false);
    for (int i = 0; i < listings; ++i)
        s.shop.edit(Shop::sku(i), Field::Title, u"New"_s);
    for (int i = 0; i < count && !before; ++i)
        s.shop.addStock(Shop::sku(i), pcs(4));
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
    QCOMPARE(s.market.bySku(Shop::sku(0))->fields.value(Field::Title), u"New"_s);
}

void TestMassChangeGuard::aSaleLowersWhatWaitsForTheOwner_data()
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
void TestMassChangeGuard::aSaleLowersWhatWaitsForTheOwner()
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

QTEST_GUILESS_MAIN(TestMassChangeGuard)
#include "tst_mass_change_guard.moc"
