// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/absence.h"
#include "models/store/account_queries.h"
#include "models/store/dashboard_queries.h"
#include "models/store/delivery_queries.h"
#include "models/store/kept_changes.h"
#include "models/store/plan_queries.h"
#include "tests/store/small_shop.h"

#include <QJsonArray>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {
constexpr UtcMs hour = 3'600'000;
constexpr UtcMs day = 24 * hour;
} // namespace

// Figures and the list of what needs the owner; plans and deliveries, which stand behind both.
class TestDashboardQueries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void figuresCountRows();
    void onlySalesElsewhereCountAsPrevented_data();
    void onlySalesElsewhereCountAsPrevented();
    void whatIsLeftDifferentIsARow();
    void anEmptyShopHasZeros();
    void whatWasReadAndNeverLookedAtWaits();
    void everyOversoldOrderHasItsRow();
    void attentionIsSortedByUrgency();
    void whatSankWithoutAnOrderIsToBeCounted();
    void whatAskedBeforeAnAbsenceAsksUntilItIsCounted();
    void whatARestoreForgotIsToBeRead();
    void whatBuyersAndListingsWaitForIsARow();
    void aSignInThatIsGoneSaysWhatStopped();
    void sellingOutFollowsTheSalesRate();
    void plansAreTrees();
    void deliveriesAndTheQueue();

private:
    std::unique_ptr<SmallShop> m_shop;
    AccountId m_cards, m_market;
    ListingId m_drake, m_dice;
};

void TestDashboardQueries::init()
{
    m_shop = std::make_unique<SmallShop>();
    m_cards = m_shop->account(u"Cards"_s);
    m_market = m_shop->account(u"Market"_s, u"emag"_s);
    const ProductId drake = m_shop->product(u"CS-1"_s, u"Emberwing drake"_s, 5);
    const ProductId dice = m_shop->product(u"DI-1"_s, u"Dice"_s, 40);
    m_drake = m_shop->listing(m_cards, u"c1"_s, drake);
    m_dice = m_shop->listing(m_market, u"m1"_s, dice);
    OK(m_shop->db.run("UPDATE products SET created_at = ? WHERE id = ?", SmallShop::now - 30 * day, drake));
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

// Nothing is green for it, so it leads somewhere.
void TestDashboardQueries::whatIsLeftDifferentIsARow()
{
    SmallShop &shop = *m_shop;
    const ListingId listing = shop.listing(m_cards, u"c9"_s, shop.product(u"FX-1"_s, u"Fox"_s));
    shop.write([&] {
        for (const Direction direction : {Direction::In, Direction::Out})
            SmallShop::must(KeptChanges(shop.db).keep(
                {.listing = listing, .direction = direction, .field = u"price"_s, .to = u"2 EUR"_s}, SmallShop::now));
    });
    const QList<AttentionRow> rows = SmallShop::must(DashboardQueries(shop.db).attention(SmallShop::now));
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [](const AttentionRow &one) { return one.kind == AttentionKind::LeftDifferent; });
    QVERIFY(row != rows.end());
    QCOMPARE(row->account, m_cards);
    QCOMPARE(row->count, 1);
    QCOMPARE(row->severity, Severity::Hint);
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

// Read by the schedule before the owner saw the report: nothing of it is linked, and nothing is right with it.
void TestDashboardQueries::whatWasReadAndNeverLookedAtWaits()
{
    SmallShop shop;
    const AccountId account = shop.account(u"Cards"_s);
    const auto waits = [&] {
        const auto rows = SmallShop::must(DashboardQueries(shop.db).attention(SmallShop::now));
        const bool hasRow = std::any_of(rows.begin(), rows.end(),
                                        [](const AttentionRow &row) { return row.kind == AttentionKind::FirstLink; });
        const bool isOnCard = SmallShop::must(AccountQueries(shop.db).card(account))->toLink;
        [&] { QCOMPARE(isOnCard, hasRow); }(); // the chip is never green beside the row
        return hasRow;
    };
    const auto become = [&](FirstLink link, UtcMs readAt) {
        shop.write([&] {
            AccountRow row = SmallShop::must(AccountRepository(shop.db).find(account)).value();
            row.firstLink = link;
            row.listingsReadAt = readAt;
            SmallShop::must(AccountRepository(shop.db).update(row));
        });
    };
    become(FirstLink::Unread, SmallShop::now);
    QVERIFY(!waits()); // an empty shop
    shop.listing(account, u"1"_s);
    QVERIFY(waits());
    become(FirstLink::Unread, 0); // its first reading goes on yet
    QVERIFY(!waits());
    become(FirstLink::Linked, SmallShop::now); // what came later is asked about elsewhere
    QVERIFY(!waits());
}

// Of one product or of many: each is another buyer, and none hides behind the newest.
void TestDashboardQueries::everyOversoldOrderHasItsRow()
{
    SmallShop shop;
    const AccountId account = shop.account(u"Cards"_s);
    const ProductId product = shop.product(u"A"_s, u"Candle holder"_s);
    int made = 0;
    const auto oversell = [&] {
        shop.problem({.kind = u"oversell"_s,
                      .severity = u"urgent"_s,
                      .account = account,
                      .product = product,
                      .arguments = {{u"missing"_s, u"1"_s}, {u"order"_s, u"O%1"_s.arg(++made)}}});
    };
    const auto orders = [&shop] {
        QStringList codes;
        for (const AttentionRow &row : SmallShop::must(DashboardQueries(shop.db).attention(SmallShop::now))) {
            if (row.kind == AttentionKind::Oversold && !row.isRest)
                codes.append(row.arguments.value("order"_L1).toString());
        }
        codes.sort();
        return codes;
    };
    oversell();
    QCOMPARE(orders(), QStringList{u"O1"_s});
    oversell();
    QCOMPARE(orders(), (QStringList{u"O1"_s, u"O2"_s}));
    while (made < AttentionRow::mostOversold + 3)
        oversell();
    QCOMPARE(orders().size(), AttentionRow::mostOversold);
    const auto rows = SmallShop::must(DashboardQueries(shop.db).attention(SmallShop::now));
    const auto rest = std::find_if(rows.begin(), rows.end(), [](const AttentionRow &row) { return row.isRest; });
    QVERIFY(rest != rows.end());
    QCOMPARE(rest->count, 3);
    QVERIFY(!rest->order);
}

void TestDashboardQueries::attentionIsSortedByUrgency()
{
    SmallShop &shop = *m_shop;
    AccountRepository accounts(shop.db);
    const AccountId off = shop.account(u"Closed"_s);
    const AccountId fresh = shop.account(u"Fresh"_s);
    shop.write([&] {
        AccountRow row = SmallShop::must(accounts.find(m_cards)).value();
        row.state = AccountState::Unauthorized;
        row.stateDetail = u"401"_s;
        row.stateSince = 900;
        SmallShop::must(accounts.update(row));
        row = SmallShop::must(accounts.find(off)).value();
        row.enabled = false;
        row.unseenSince = 800;
        SmallShop::must(accounts.update(row));
        row = SmallShop::must(accounts.find(fresh)).value();
        row.firstLink = FirstLink::Reported;
        SmallShop::must(accounts.update(row));
        RunRepository runs(shop.db);
        SmallShop::must(runs.insertPlan({.account = m_market, .kind = u"guard"_s, .guard = u"zero_out"_s}));
        SmallShop::must(runs.insertPlan({.account = m_market, .kind = u"dry_run"_s}));
    });
    shop.problem({.kind = u"account"_s, .severity = u"urgent"_s, .account = m_cards}); // told by the account
    shop.problem({.kind = u"oversell"_s,
                  .severity = u"urgent"_s,
                  .account = m_market,
                  .product = ProductId{1},
                  .order = OrderId{},
                  .item = u"Emberwing drake"_s,
                  .arguments = {{u"missing"_s, u"1"_s}}});
    for (const char *item : {"A", "B"})
        shop.problem({.kind = u"delivery"_s,
                      .severity = u"error"_s,
                      .account = m_market,
                      .item = QLatin1String(item),
                      .detail = u"Safety information is missing"_s});
    shop.conflict(m_drake, Field::Title, 700);
    shop.conflict(m_drake, Field::Price, 750);
    const auto rows = DashboardQueries(shop.db).attention(SmallShop::now);
    OK(rows);
    QList<AttentionKind> kinds;
    for (const AttentionRow &row : *rows)
        kinds.append(row.kind);
    QCOMPARE(kinds, (QList<AttentionKind>{AttentionKind::SignIn, AttentionKind::Oversold, AttentionKind::HeldPlan,
                                          AttentionKind::Refused, AttentionKind::Conflicts, AttentionKind::FirstLink,
                                          AttentionKind::Unseen}));
    QCOMPARE(rows->at(0).channel, u"Cards"_s);
    QCOMPARE(rows->at(0).since, 900);
    QCOMPARE(rows->at(0).detail, u"401"_s);
    QCOMPARE(rows->at(1).name, u"Emberwing drake"_s);
    QCOMPARE(rows->at(1).product, ProductId{1});
    QCOMPARE(rows->at(1).arguments.value(u"missing"_s).toString(), u"1"_s);
    QCOMPARE(rows->at(2).detail, u"zero_out"_s);
    QVERIFY(rows->at(2).plan);
    QCOMPARE(rows->at(3).count, 2);
    QVERIFY(!rows->at(3).alike.isEmpty());
    QCOMPARE(rows->at(4).count, 2);
    QCOMPARE(rows->at(4).since, 700);
    QCOMPARE(rows->at(4).arguments.value(u"price"_s).toInt(), 1);
    QCOMPARE(rows->at(6).since, 800);
}

void TestDashboardQueries::whatSankWithoutAnOrderIsToBeCounted()
{
    SmallShop &shop = *m_shop;
    shop.listing(m_market, u"sank-1"_s, shop.product(u"S-1"_s, u"one"_s),
                 {.possible = {Quantity::pieces(1)}, .trust = Trust::Unexplained});
    shop.listing(m_market, u"sank-2"_s, shop.product(u"S-2"_s, u"two"_s),
                 {.possible = {Quantity::pieces(1)}, .trust = Trust::Unexplained});
    shop.listing(m_market, u"gone"_s, shop.product(u"S-3"_s, u"three"_s),
                 {.status = ListingStatus::Missing, .trust = Trust::Unexplained});
    shop.listing(shop.account(u"Other"_s), u"fine"_s, shop.product(u"S-4"_s, u"four"_s));
    const auto rows = DashboardQueries(shop.db).attention(SmallShop::now);
    OK(rows);
    QList<AttentionRow> counts;
    for (const AttentionRow &row : *rows) {
        if (row.kind == AttentionKind::ToCount)
            counts.append(row);
    }
    QCOMPARE(counts.size(), 1);
    QCOMPARE(counts.first().account, m_market);
    QCOMPARE(counts.first().count, 2);
}

// All of a channel that is off is unexplained.
void TestDashboardQueries::whatAskedBeforeAnAbsenceAsksUntilItIsCounted()
{
    SmallShop &shop = *m_shop;
    QJsonArray asked;
    for (const char *sku : {"S-1", "S-2", "S-3"}) {
        const ListingId id =
            shop.listing(m_market, QLatin1String(sku), shop.product(QLatin1String(sku), QLatin1String(sku)),
                         {.possible = {Quantity::pieces(1)}, .trust = Trust::Unexplained});
        if (asked.size() < 2)
            asked.append(qint64(id.value));
    }
    shop.write([&] {
        AccountRow row = *SmallShop::must(AccountRepository(shop.db).find(m_market));
        row.remembered.insert(askedBeforeOff, asked);
        SmallShop::must(AccountRepository(shop.db).update(row));
    });
    const auto toCount = [&shop] {
        const auto rows = DashboardQueries(shop.db).attention(SmallShop::now);
        for (const AttentionRow &row : SmallShop::must(rows)) {
            if (row.kind == AttentionKind::ToCount)
                return row.count;
        }
        return std::int64_t(0);
    };
    QCOMPARE(toCount(), 2);
    for (const int left : {1, 0}) {
        OK(shop.db.run("UPDATE listings SET trust = 'confirmed' WHERE id = ?",
                       ListingId{std::int64_t(asked.at(left).toInteger())}));
        QCOMPARE(toCount(), left);
    }
}

// Nothing sank: it is only not known what is shown there.
void TestDashboardQueries::whatARestoreForgotIsToBeRead()
{
    SmallShop &shop = *m_shop;
    OK(shop.db.run("UPDATE listings SET trust = 'unexplained', possible = '[]' WHERE id = ?", m_drake)); // restore.cpp
    const auto rows = DashboardQueries(shop.db).attention(SmallShop::now);
    OK(rows);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().kind, AttentionKind::ReadAgain);
    QCOMPARE(rows->first().account, m_cards);
    QCOMPARE(rows->first().count, 1);
}

// Nothing failed, and yet the owner is waited for: the account is not simply "OK" then.
void TestDashboardQueries::whatBuyersAndListingsWaitForIsARow()
{
    SmallShop &shop = *m_shop;
    OrderId asked;
    shop.write([&] {
        OrderRepository orders(shop.db);
        const RemoteOrder order{.externalId = u"77"_s,
                                .state = u"request_for_cancel"_s,
                                .placedAt = SmallShop::now - 5 * day,
                                .modifiedAt = SmallShop::now - 4 * day,
                                .actions = {u"confirm_cancel"_s}};
        asked = SmallShop::must(orders.save(m_cards, order, SmallShop::now));
        RemoteOrder ours = order; // the owner asked, and the buyer is to agree
        ours.externalId = u"79"_s;
        ours.actions = {};
        SmallShop::must(orders.save(m_cards, ours, SmallShop::now));
        SmallShop::must(orders.save(m_cards, {.externalId = u"78"_s, .state = u"paid"_s}, SmallShop::now));
    });
    const ListingId second = shop.listing(m_market, u"m2"_s, shop.product(u"X-1"_s, u"Twice"_s));
    OK(shop.db.run("UPDATE listings SET link = 'duplicate' WHERE id = ?", second));
    const auto rows = DashboardQueries(shop.db).attention(SmallShop::now);
    OK(rows);
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->at(0).kind, AttentionKind::ToCancel);
    QCOMPARE(rows->at(0).order, asked);
    QCOMPARE(rows->at(0).since, SmallShop::now - 4 * day);
    QCOMPARE(rows->at(0).arguments[u"holding"].toInt(-1), 0); // it has nothing of the stock
    QCOMPARE(rows->at(1).kind, AttentionKind::ListedTwice);
    QCOMPARE(rows->at(1).account, m_market);
    const auto cards = AccountQueries(shop.db).cards();
    OK(cards);
    QCOMPARE(cards->at(0).toCancel, 1);
    QCOMPARE(cards->at(1).duplicates, 1);
    shop.write([&] {
        SmallShop::must(OrderRepository(shop.db).insertLine(
            asked, {.externalId = u"a"_s, .quantity = Quantity::pieces(1)}, {.ordered = Quantity::pieces(1)}));
    });
    QCOMPARE(DashboardQueries(shop.db).attention(SmallShop::now)->at(0).arguments[u"holding"].toInt(), 1);
    shop.write([&] {
        SmallShop::must(OrderRepository(shop.db).save(
            m_cards, {.externalId = u"77"_s, .state = u"canceled"_s, .isFinal = true}, SmallShop::now));
    });
    QCOMPARE(DashboardQueries(shop.db).attention(SmallShop::now)->size(), 1);
}

void TestDashboardQueries::aSignInThatIsGoneSaysWhatStopped()
{
    SmallShop &shop = *m_shop;
    AccountRepository accounts(shop.db);
    const auto refuse = [&](AccountId account) {
        shop.write([&] {
            AccountRow row = SmallShop::must(accounts.find(account)).value();
            row.state = AccountState::Unauthorized;
            row.stateDetail = u"why"_s;
            SmallShop::must(accounts.update(row));
        });
    };
    const auto rows = [&] { return DashboardQueries(shop.db).attention(SmallShop::now).valueOr({}); };
    refuse(m_cards);
    QCOMPARE(rows().size(), 1);
    QCOMPARE(rows().first().detail, u"why"_s);
    QVERIFY(!rows().first().arguments[u"all_stopped"_s].toBool());
    refuse(m_market);
    QCOMPARE(rows().size(), 2);
    for (const AttentionRow &row : rows())
        QVERIFY(row.arguments[u"all_stopped"_s].toBool());
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
