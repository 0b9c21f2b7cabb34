// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/dashboard_queries.h"
#include "models/store/delivery_queries.h"
#include "models/store/plan_queries.h"
#include "tests/store/two_channels.h"

using namespace evenstock;
using namespace Qt::StringLiterals;

// Figures; plans and deliveries, which stand behind them.
class TestDashboardQueries : public TwoChannels
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void figuresCountRows();
    void onlySalesElsewhereCountAsPrevented_data();
    void onlySalesElsewhereCountAsPrevented();
    void anEmptyShopHasZeros();
    void sellingOutFollowsTheSalesRate();
    void plansAreTrees();
    void deliveriesAndTheQueue();
};

void TestDashboardQueries::init()
{
    make();
}

void TestDashboardQueries::figuresCountRows()
{
    SmallShop &shop = *m_shop;
    shop.listing(m_cards, u"c2"_s, ProductId{2}, {.dirty = Dirt::Text, .dirtySince = 1});
    shop.listing(m_market, u"m2"_s, ProductId{1}, {.status = ListingStatus::Ended});
    shop.listing(m_cards, u"c3"_s); // unlinked: no listing of the shop yet
    shop.conflict(m_dice, Field::Price, SmallShop::now - 2 * day);
    shop.conflict(m_dice, Field::Title, SmallShop::now - day);
    shop.problem({.kind = u"oversell"_s, .firstAt = SmallShop::now - hour, .lastAt = SmallShop::now - hour});
    const ProblemId old = shop.problem({.firstAt = SmallShop::now - 3 * day, .lastAt = SmallShop::now - 3 * day});
    const ProblemId solved = shop.problem({.firstAt = SmallShop::now - hour, .lastAt = SmallShop::now - hour});
    shop.write([&] {
        RunRepository runs(shop.db);
        SmallShop::must(runs.settleProblem(solved, u"resolved"_s, SmallShop::now));
        OrderRepository orders(shop.db);
        int number = 0;
        // 15:24 UTC: two today, one yesterday before this time of day, one after it.
        for (const UtcMs at : {SmallShop::now - hour, SmallShop::now - 13 * hour, SmallShop::now - day - hour,
                               SmallShop::now - day + hour})
            SmallShop::must(
                orders.save(m_cards, {.externalId = QString::number(number++), .state = u"x"_s, .placedAt = at}, at));
        DeliveryRow sent{.account = m_cards,
                         .listing = m_drake,
                         .kind = u"update"_s,
                         .quantity = Quantity{},
                         .baseQuantity = Quantity::pieces(1),
                         .state = DeliveryState::Confirmed,
                         .recordedAt = SmallShop::now - day};
        sent.id = SmallShop::must(runs.insertDelivery(sent));
        SmallShop::must(runs.updateDelivery(sent));
    });
    Q_UNUSED(old)
    Database reader = shop.reader();
    const auto figures = DashboardQueries(reader).figures(SmallShop::now, QTimeZone::utc());
    OK(figures);
    QCOMPARE(figures->products, 2);
    QCOMPARE(figures->productsThisWeek, 1);
    QCOMPARE(figures->listings, 4);
    QCOMPARE(figures->agreed, 2); // one waits, one has conflicts
    QCOMPARE(figures->conflicts, 2);
    QCOMPARE(figures->oldestConflictAt, SmallShop::now - 2 * day);
    QCOMPARE(figures->problemsOpen, 2);
    QCOMPARE(figures->problemsToday, 2);
    QCOMPARE(figures->solvedToday, 1);
    QCOMPARE(figures->ordersToday, 2);
    QCOMPARE(figures->ordersYesterday, 1);
    QCOMPARE(figures->oversells, 1);
    QCOMPARE(figures->zeroed, 0); // no sale elsewhere led to it
}

void TestDashboardQueries::onlySalesElsewhereCountAsPrevented_data()
{
    QTest::addColumn<MovementCause>("cause");
    QTest::addColumn<bool>("isElsewhere");
    QTest::addColumn<int>("left");
    QTest::addColumn<qint64>("units");
    QTest::addColumn<qint64>("prevented");
    QTest::newRow("the last piece was sold on another channel") << MovementCause::OrderHold << true << 0 << 1LL << 1LL;
    QTest::newRow("too few are left for a bundle") << MovementCause::OrderHold << true << 3 << 4LL << 1LL;
    QTest::newRow("sold there itself") << MovementCause::OrderHold << false << 0 << 1LL << 0LL;
    QTest::newRow("a rule hides what is left") << MovementCause::OrderHold << true << 1 << 1LL << 0LL;
    QTest::newRow("counted on the shelf") << MovementCause::Recount << true << 0 << 1LL << 0LL;
    QTest::newRow("a rule alone, with stock") << MovementCause::Opening << true << 5 << 1LL << 0LL;
}

void TestDashboardQueries::onlySalesElsewhereCountAsPrevented()
{
    QFETCH(MovementCause, cause);
    QFETCH(bool, isElsewhere);
    QFETCH(int, left);
    QFETCH(qint64, units);
    SmallShop &shop = *m_shop;
    const ProductId fox = shop.product(u"FX-1"_s, u"Fox"_s);
    const ListingId listing = shop.listing(m_cards, u"c9"_s, fox, {.units = units});
    shop.write([&] {
        ProductRepository products(shop.db);
        constexpr int before = 6;
        SmallShop::must(products.move({.product = fox,
                                       .at = SmallShop::now - 3 * day,
                                       .delta = Quantity::pieces(cause == MovementCause::Opening ? left : before),
                                       .cause = MovementCause::Opening,
                                       .key = u"opening:FX-1"_s}));
        if (cause != MovementCause::Opening)
            SmallShop::must(products.move({.product = fox,
                                           .at = SmallShop::now - 2 * day,
                                           .delta = Quantity::pieces(left - before),
                                           .cause = cause,
                                           .account = isElsewhere ? m_market : m_cards,
                                           .key = u"then:FX-1"_s}));
        DeliveryRow sent{.account = m_cards,
                         .listing = listing,
                         .kind = u"update"_s,
                         .quantity = Quantity{},
                         .baseQuantity = Quantity::pieces(1),
                         .state = DeliveryState::Confirmed,
                         .recordedAt = SmallShop::now - day};
        RunRepository runs(shop.db);
        sent.id = SmallShop::must(runs.insertDelivery(sent));
        SmallShop::must(runs.updateDelivery(sent));
        // What happened to the stock afterwards does not matter.
        SmallShop::must(products.move({.product = fox,
                                       .at = SmallShop::now - hour,
                                       .delta = Quantity::pieces(9),
                                       .cause = MovementCause::Manual,
                                       .key = u"later:FX-1"_s}));
    });
    Database reader = shop.reader();
    const auto figures = DashboardQueries(reader).figures(SmallShop::now, QTimeZone::utc());
    OK(figures);
    QTEST(qint64(figures->zeroed), "prevented");
    // What was prevented stays so when the channel goes.
    shop.write([&] { SmallShop::must(AccountRepository(shop.db).remove(m_cards)); });
    const auto later = DashboardQueries(reader).figures(SmallShop::now, QTimeZone::utc());
    OK(later);
    QTEST(qint64(later->zeroed), "prevented");
    const auto muchLater = DashboardQueries(reader).figures(SmallShop::now + 31 * day, QTimeZone::utc());
    OK(muchLater);
    QCOMPARE(muchLater->zeroed, 0);
}

void TestDashboardQueries::anEmptyShopHasZeros()
{
    SmallShop empty;
    const auto figures = DashboardQueries(empty.db).figures(SmallShop::now, QTimeZone::utc());
    OK(figures);
    QCOMPARE(figures->products, 0);
    QCOMPARE(figures->productsThisWeek, 0);
    QCOMPARE(figures->agreed, 0);
    QVERIFY(DashboardQueries(empty.db).attention(SmallShop::now)->isEmpty());
}

void TestDashboardQueries::sellingOutFollowsTheSalesRate()
{
    SmallShop &shop = *m_shop;
    int key = 0;
    const auto move = [&](ProductId product, UtcMs at, int pieces, MovementCause cause) {
        SmallShop::must(ProductRepository(shop.db).move({.product = product,
                                                         .at = at,
                                                         .delta = Quantity::pieces(pieces),
                                                         .cause = cause,
                                                         .key = u"t%1"_s.arg(key++)}));
    };
    const ProductId slow = shop.product(u"SLOW"_s, u"Slow"_s, 40);
    const ProductId gone = shop.product(u"GONE"_s, u"Gone"_s, 6);
    shop.write([&] {
        OK(shop.db.run("DROP TRIGGER movements_are_not_deleted"));
        OK(shop.db.run("DELETE FROM movements"));
        move(ProductId{1}, SmallShop::now - 20 * day, 30, MovementCause::Manual);     // 35 on hand
        move(ProductId{2}, SmallShop::now - 20 * day, -30, MovementCause::OrderHold); // too long ago to count
        move(ProductId{1}, SmallShop::now - 10 * day, -30, MovementCause::OrderHold); // 5 left, 28 in 14 days
        move(ProductId{1}, SmallShop::now - 9 * day, 2, MovementCause::OrderRelease); // 7 left
        move(slow, SmallShop::now - 9 * day, -3, MovementCause::OrderHold);
        move(gone, SmallShop::now - 9 * day, -6, MovementCause::OrderHold); // nothing left to save
    });
    QCOMPARE(*DashboardQueries(shop.db).sellingOut(SmallShop::now, 3), QList<ProductId>{});
    QCOMPARE(*DashboardQueries(shop.db).sellingOut(SmallShop::now, 4), QList<ProductId>{ProductId{1}});
    const auto rows = DashboardQueries(shop.db).attention(SmallShop::now);
    OK(rows);
    QVERIFY(rows->isEmpty());
    shop.write([&] { move(ProductId{1}, SmallShop::now - hour, -2, MovementCause::OrderHold); });
    const auto now = DashboardQueries(shop.db).attention(SmallShop::now);
    OK(now);
    QCOMPARE(now->size(), 1);
    QCOMPARE(now->first().kind, AttentionKind::SellingOut);
    QCOMPARE(now->first().product, ProductId{1});
}

void TestDashboardQueries::plansAreTrees()
{
    SmallShop &shop = *m_shop;
    PlanId plan;
    shop.write([&] {
        RunRepository runs(shop.db);
        plan = SmallShop::must(runs.insertPlan({.account = m_market, .kind = u"dry_run"_s, .createdAt = 5}));
        const auto add = [&](PlanItemRow row) {
            row.plan = plan;
            SmallShop::must(runs.insertPlanItem(row));
        };
        add({.listing = m_dice,
             .item = u"DI-1"_s,
             .kind = u"quantity"_s,
             .field = u"quantity"_s,
             .direction = u"out"_s,
             .from = u"4"_s,
             .to = u"0"_s,
             .reason = u"sold"_s,
             .suspicious = true});
        add({.listing = m_drake, .item = u"CS-1"_s, .kind = u"field"_s, .field = u"title"_s, .direction = u"in"_s});
        add({.listing = m_dice, .item = u"DI-1"_s, .kind = u"field"_s, .field = u"price"_s, .direction = u"out"_s});
    });
    PlanQueries queries(shop.db);
    const auto plans = queries.page(m_market, u"open"_s, {});
    OK(plans);
    QCOMPARE(plans->rows.size(), 1);
    QCOMPARE(plans->rows.first().channel, u"Market"_s);
    QCOMPARE(plans->rows.first().plan.createdAt, 5);
    QVERIFY(queries.page(m_cards, {}, {})->rows.isEmpty());
    QCOMPARE((*queries.find(plan))->plan.kind, u"dry_run"_s);
    QStringList seen;
    PageRequest request{.limit = 2};
    do {
        const auto items = queries.items(plan, {}, request);
        OK(items);
        for (const PlanItemView &view : items->rows)
            seen.append(view.item.item + u' ' + view.item.field + u' ' + view.title);
        request.after = items->next;
    } while (!request.after.isEmpty());
    QCOMPARE(seen, (QStringList{u"CS-1 title Emberwing drake"_s, u"DI-1 quantity Dice"_s, u"DI-1 price Dice"_s}));
    QCOMPARE(queries.items(plan, {.direction = u"out"_s, .kind = u"field"_s}, {})->rows.size(), 1);
    const auto counts = queries.counts(plan);
    OK(counts);
    QCOMPARE(counts->size(), 3);
    QCOMPARE(counts->first().kind, u"quantity"_s);
    QCOMPARE(counts->first().rows, 1);
    QCOMPARE(counts->first().suspicious, 1);
    QCOMPARE(counts->first().toZero, 1);
}

void TestDashboardQueries::deliveriesAndTheQueue()
{
    SmallShop &shop = *m_shop;
    shop.listing(m_market, u"m5"_s, shop.product(u"P5"_s, u"five"_s), {.dirty = Dirt::Price, .dirtySince = 10});
    shop.listing(m_market, u"m6"_s, shop.product(u"P6"_s, u"six"_s),
                 {.dirty = Dirt::Zero, .dirtySince = 20, .held = u"guard:quantity"_s});
    shop.listing(m_market, u"m7"_s, shop.product(u"P7"_s, u"seven"_s), {.dirty = Dirt::Price, .dirtySince = 5});
    shop.write([&] {
        RunRepository runs(shop.db);
        SmallShop::must(runs.insertDelivery(
            {.account = m_market, .listing = m_dice, .run = RunId{8}, .kind = u"update"_s, .recordedAt = 1}));
        DeliveryRow done{.account = m_market, .listing = m_dice, .run = RunId{8}, .kind = u"end"_s, .recordedAt = 2};
        done.id = SmallShop::must(runs.insertDelivery(done));
        done.state = DeliveryState::Confirmed;
        SmallShop::must(runs.updateDelivery(done));
    });
    DeliveryQueries queries(shop.db);
    const auto queue = queries.queue(m_market, 10);
    OK(queue);
    QStringList waiting;
    for (const QueuedListing &row : *queue)
        waiting.append(row.sku + row.held);
    QCOMPARE(waiting, (QStringList{u"P6guard:quantity"_s, u"P7"_s, u"P5"_s}));
    QCOMPARE(queue->first().priority, 1);
    QCOMPARE(queue->first().since, 20);
    const auto open = queries.open(m_market);
    OK(open);
    QCOMPARE(open->size(), 1);
    QCOMPARE(open->first().sku, u"DI-1"_s);
    QCOMPARE(open->first().channel, u"Market"_s);
    const auto newest = queries.ofListing(m_dice, {.limit = 1});
    OK(newest);
    QCOMPARE(newest->rows.first().delivery.kind, u"end"_s);
    QCOMPARE(queries.ofListing(m_dice, {.after = newest->next})->rows.first().delivery.kind, u"update"_s);
    QCOMPARE(queries.ofRun(RunId{8}, {})->rows.first().delivery.recordedAt, 1);
}

QTEST_GUILESS_MAIN(TestDashboardQueries)
#include "tst_dashboard_queries.moc"
