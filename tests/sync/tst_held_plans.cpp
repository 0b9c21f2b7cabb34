// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/guarded_shop.h"

using namespace evenstock;

// sync.md section 4: what becomes of a plan that was held back.
class TestHeldPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeldPlanLapsesWhenItIsNoLongerComputed();
    void aPlanIsAppliedInPart();
    void whatFellBelowTheLimitStillWaits_data();
    void whatFellBelowTheLimitStillWaits();
    void whatIsNoLongerComputedLeavesTheRestWaiting();
    void aPlanIsNotAppliedToWhatHasChanged();
    void aListingOfTwoGuardsWaitsAsAWhole();
    void aRunThatFailsLeavesItsPlanHeld();
};

void TestHeldPlans::aHeldPlanLapsesWhenItIsNoLongerComputed()
{
    GuardedShop s;
    s.zeroHere(11);
    s.shop.sync(s.market);
    const PlanId plan = s.plan();
    for (int i = 0; i < 11; ++i)
        s.shop.addStock(GuardedShop::sku(i), pcs(3)); // found again
    s.shop.sync(s.market);
    QCOMPARE((*s.shop.context().runs.findPlan(plan))->state, u"lapsed"_s);
    QVERIFY(s.shop.openPlans(s.market).isEmpty());
    QVERIFY(s.market.writes().isEmpty());
    s.shop.addStock(GuardedShop::sku(0), pcs(-3));
    s.shop.sync(s.market);
    QCOMPARE(s.shownAtZero(), 1); // nothing of it is held any more
}

void TestHeldPlans::aPlanIsAppliedInPart()
{
    GuardedShop s;
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

void TestHeldPlans::whatFellBelowTheLimitStillWaits_data()
{
    QTest::addColumn<QString>("guard");
    QTest::newRow("zeroes on the way out") << u"zero_out"_s;
    QTest::newRow("prices on the way out") << u"price_out"_s;
    QTest::newRow("zeroes on the way in") << u"zero_in"_s;
    QTest::newRow("prices on the way in") << u"price_in"_s;
    QTest::newRow("listings that are gone") << u"missing"_s;
}

void TestHeldPlans::whatFellBelowTheLimitStillWaits()
{
    QFETCH(const QString, guard);
    GuardedShop s;
    const int count = guard == "missing"_L1 ? 4 : 14;
    for (int i = 0; i < count; ++i) {
        if (guard == "price_out"_L1)
            s.shop.edit(GuardedShop::sku(i), Field::Price, u"1400 EUR"_s);
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

void TestHeldPlans::whatIsNoLongerComputedLeavesTheRestWaiting()
{
    GuardedShop s;
    s.zeroHere(14);
    s.shop.sync(s.market);
    const PlanId plan = s.plan();
    for (int i = 0; i < 12; ++i)
        s.shop.addStock(GuardedShop::sku(i), pcs(3)); // found again
    s.shop.addStock(GuardedShop::sku(15), pcs(-3));   // new, and no more than one may be
    s.shop.sync(s.market);
    QCOMPARE(s.plan(), plan);
    QCOMPARE(*s.shop.context().runs.countPlanItems(plan, u"open"_s), 2);
    QCOMPARE(s.market.shown(GuardedShop::sku(13)), pcs(3));
    QCOMPARE(s.market.shown(GuardedShop::sku(15)), pcs(0));
}

void TestHeldPlans::aPlanIsNotAppliedToWhatHasChanged()
{
    GuardedShop s;
    s.zeroHere(11);
    s.shop.sync(s.market);
    const PlanId plan = s.plan();
    s.shop.addStock(GuardedShop::sku(0), pcs(2)); // the owner agreed to zero, but there are two now
    s.shop.applyPlan(s.market, plan);
    QCOMPARE(s.shownAtZero(), 10);
    QCOMPARE(s.market.shown(GuardedShop::sku(0)), pcs(3));
    int stale = 0;
    for (const PlanItemRow &row : s.shop.planRows(plan))
        stale += row.state == u"stale"_s ? 1 : 0;
    QCOMPARE(stale, 1);
    s.shop.sync(s.market);
    QCOMPARE(s.market.shown(GuardedShop::sku(0)), pcs(2));
}

void TestHeldPlans::aListingOfTwoGuardsWaitsAsAWhole()
{
    GuardedShop s;
    s.zeroHere(11);
    for (int i = 0; i < 11; ++i)
        s.shop.edit(GuardedShop::sku(i), Field::Price, u"5000 EUR"_s);
    s.shop.sync(s.market);
    QVERIFY(s.market.writes().isEmpty());
    QCOMPARE(s.guard(), u"zero_out"_s);
}

void TestHeldPlans::aRunThatFailsLeavesItsPlanHeld()
{
    GuardedShop s;
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
    QCOMPARE(s.shop.listing(s.market, GuardedShop::sku(0)).held, u"guard:quantity"_s);
    QVERIFY(s.shop.engine().dirtyAccounts({})->isEmpty());
}

QTEST_GUILESS_MAIN(TestHeldPlans)
#include "tst_held_plans.moc"
