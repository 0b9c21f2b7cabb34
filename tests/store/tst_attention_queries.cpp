// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/absence.h"
#include "models/store/account_queries.h"
#include "models/store/dashboard_queries.h"
#include "models/store/kept_changes.h"
#include "tests/store/two_channels.h"

#include <QJsonArray>

using namespace evenstock;
using namespace Qt::StringLiterals;

// The list of what needs the owner.
class TestAttentionQueries : public TwoChannels
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatIsLeftDifferentIsARow();
    void whatWasReadAndNeverLookedAtWaits();
    void everyOversoldOrderHasItsRow();
    void attentionIsSortedByUrgency();
    void whatSankWithoutAnOrderIsToBeCounted();
    void whatAskedBeforeAnAbsenceAsksUntilItIsCounted();
    void whatARestoreForgotIsToBeRead();
    void whatBuyersAndListingsWaitForIsARow();
    void aSignInThatIsGoneSaysWhatStopped();
};

void TestAttentionQueries::init()
{
    make();
}

// Nothing is green for it, so it leads somewhere.
void TestAttentionQueries::whatIsLeftDifferentIsARow()
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

// Read by the schedule before the owner saw the report: nothing of it is linked, and nothing is right with it.
void TestAttentionQueries::whatWasReadAndNeverLookedAtWaits()
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
void TestAttentionQueries::everyOversoldOrderHasItsRow()
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

void TestAttentionQueries::attentionIsSortedByUrgency()
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

void TestAttentionQueries::whatSankWithoutAnOrderIsToBeCounted()
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
void TestAttentionQueries::whatAskedBeforeAnAbsenceAsksUntilItIsCounted()
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
void TestAttentionQueries::whatARestoreForgotIsToBeRead()
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
void TestAttentionQueries::whatBuyersAndListingsWaitForIsARow()
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

void TestAttentionQueries::aSignInThatIsGoneSaysWhatStopped()
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

QTEST_GUILESS_MAIN(TestAttentionQueries)
#include "tst_attention_queries.moc"
