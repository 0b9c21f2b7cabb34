// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/service/open_shop.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// An account whose stock was the marketplace's own becomes one that sells ours.
class TestStockOwnership : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stockThatBecomesOursIsOpened_data();
    void stockThatBecomesOursIsOpened();
    void ordersOfBeforeHoldWhatIsOpened();
    void whatWeCountedOurselvesWaitsForTheOwner_data();
    void whatWeCountedOurselvesWaitsForTheOwner();
    void theFirstOfSeveralAccountsOpens();
    void whatAnOrderHoldsIsGivenBack_data();
    void whatAnOrderHoldsIsGivenBack();
    void theLastPieceIsOfWhoseStockItWasSoldFrom_data();
    void theLastPieceIsOfWhoseStockItWasSoldFrom();
    void aSaleDoesNotWaitForTheFirstReading();
    void oneListingOfSeveralBecomesOurs();
    void oneListingBecomesOursBesideAnotherAccount();
    void whatHadEndedIsNotMadeAgainUnasked();
    void whatHadEndedAndCameBackIsOpened();
    void whatHadSoldOutIsMadeAgain();
};

namespace {

constexpr int listings = 12;

QString sku(int i)
{
    return u"P%1"_s.arg(i, 2, 10, QLatin1Char('0'));
}

Quantity pcs(int count)
{
    return Quantity::pieces(count);
}

void keep(OpenShop &shop, const QString &whose, const QString &account = u"cards"_s)
{
    shop.stage().clock().advance(1s);
    shop.must(u"account.set"_s, {{u"account"_s, account}, {u"settings"_s, QJsonObject{{u"stock"_s, whose}}}});
    shop.stage().clock().advance(1s);
}

void sync(OpenShop &shop, int runs = 2)
{
    for (int i = 0; i < runs; ++i) {
        shop.stage().clock().advance(1s);
        shop.sync();
    }
}

QString onHand(const OpenShop &shop)
{
    return shop.text("SELECT group_concat(on_hand_milli / 1000, ' ') FROM (SELECT * FROM products ORDER BY sku)");
}

QString openPlanRows(const OpenShop &shop)
{
    return shop.text("SELECT coalesce(group_concat(r.field || ' ' || r.from_value || '>' || r.to_value), '') "
                     "FROM plan_rows r JOIN plans p ON p.id = r.plan_id WHERE p.state = 'open' AND r.state = 'open'");
}

QString openProblems(const OpenShop &shop)
{
    return shop.text("SELECT coalesce(group_concat(kind), '') FROM problems WHERE state = 'open'");
}

// Two accounts sell one product.
struct TwoShops {
    explicit TwoShops(int quantity, FakeMarketOptions options = {})
        : shop({withId(std::move(options)), {.id = u"books"_s}})
    {
        id = cards.list({.sku = u"A"_s, .quantity = pcs(quantity)});
        books.list({.sku = u"A"_s, .quantity = pcs(quantity)});
    }
    static FakeMarketOptions withId(FakeMarketOptions options)
    {
        options.id = u"cards"_s;
        return options;
    }

    OpenShop shop;
    FakeMarket &cards = shop.market(0);
    FakeMarket &books = shop.market(1);
    QString id;
};

} // namespace

void TestStockOwnership::stockThatBecomesOursIsOpened_data()
{
    QTest::addColumn<bool>("byConnector");
    QTest::newRow("the owner says whose it is") << false;
    QTest::newRow("the connector says it of the account, its listings and its orders") << true;
}

void TestStockOwnership::stockThatBecomesOursIsOpened()
{
    QFETCH(const bool, byConnector);
    OpenShop shop({{.id = u"cards"_s, .goneAtZero = true, .stockIsTheirs = byConnector}});
    if (!byConnector)
        keep(shop, u"theirs"_s);
    for (int i = 0; i < listings; ++i)
        shop.market().list({.sku = sku(i), .quantity = pcs(3)});
    sync(shop, 1);
    QCOMPARE(shop.number("SELECT sum(on_hand_milli) FROM products"), 0);

    if (byConnector)
        shop.market().stockIsTheirs = false;
    else
        keep(shop, u"ours"_s);
    sync(shop);
    QVERIFY(shop.market().writes().isEmpty());
    QCOMPARE(shop.market().listings().size(), std::size_t(listings));
    QCOMPARE(shop.number("SELECT count(*) FROM movements WHERE cause = 'opening' AND delta_milli = 3000"), listings);
    QCOMPARE(shop.number("SELECT sum(on_hand_milli) FROM products"), listings * 3000);
    QCOMPARE(openPlanRows(shop), QString());
    shop.must(u"stock.adjust"_s, {{u"sku"_s, sku(0)}, {u"delta"_s, 2}, {u"reason"_s, u"delivery"_s}});
    sync(shop, 1);
    QCOMPARE(shop.market().shown(sku(0)), pcs(5)); // ours from here on
}

void TestStockOwnership::ordersOfBeforeHoldWhatIsOpened()
{
    OpenShop shop({{.id = u"cards"_s}});
    keep(shop, u"theirs"_s);
    const QString id = shop.market().list({.sku = u"A"_s, .quantity = pcs(5)});
    sync(shop, 1);
    const QString order = shop.market().sell(id, pcs(2));
    sync(shop, 1);
    QCOMPARE(onHand(shop), u"0"_s);

    keep(shop, u"ours"_s);
    sync(shop, 1);
    QCOMPARE(onHand(shop), u"3"_s);
    QCOMPARE(shop.number("SELECT delta_milli FROM movements WHERE cause = 'opening'"), 5000);
    QCOMPARE(shop.number("SELECT taken_milli FROM order_lines"), 2000);
    QCOMPARE(openProblems(shop), QString());
    shop.market().cancel(order);
    sync(shop);
    QCOMPARE(onHand(shop), u"5"_s);
    QCOMPARE(shop.market().shown(u"A"_s), pcs(5));
}

void TestStockOwnership::whatWeCountedOurselvesWaitsForTheOwner_data()
{
    QTest::addColumn<int>("counted");
    QTest::addColumn<int>("left");
    QTest::newRow("some are left") << 4 << 4;
    QTest::newRow("none is left, and it is not taken off the site") << 4 << 0;
}

void TestStockOwnership::whatWeCountedOurselvesWaitsForTheOwner()
{
    QFETCH(const int, counted);
    QFETCH(const int, left);
    OpenShop shop({{.id = u"cards"_s, .goneAtZero = true}});
    keep(shop, u"theirs"_s);
    const QString id = shop.market().list({.sku = u"A"_s, .quantity = pcs(3)});
    sync(shop, 1);
    for (const int count : {counted, left})
        shop.must(u"stock.adjust"_s, {{u"sku"_s, u"A"_s}, {u"shelf"_s, count}, {u"reason"_s, u"counted"_s}});
    shop.market().sell(id, pcs(1)); // of their stock
    sync(shop, 1);

    keep(shop, u"ours"_s);
    sync(shop);
    QVERIFY(shop.market().writes().isEmpty());
    QCOMPARE(onHand(shop), QString::number(left));
    QCOMPARE(openPlanRows(shop), u"quantity 2>%1"_s.arg(left));
    shop.must(u"plan.apply"_s, {{u"plan"_s, shop.number("SELECT id FROM plans WHERE state = 'open'")}});
    shop.wait();
    if (left > 0)
        QCOMPARE(shop.market().shown(u"A"_s), pcs(left));
    else
        QVERIFY(!shop.market().bySku(u"A"_s));
}

void TestStockOwnership::theFirstOfSeveralAccountsOpens()
{
    TwoShops s(5);
    keep(s.shop, u"theirs"_s);
    keep(s.shop, u"theirs"_s, u"books"_s);
    sync(s.shop);
    QCOMPARE(onHand(s.shop), u"0"_s);
    keep(s.shop, u"ours"_s);
    keep(s.shop, u"ours"_s, u"books"_s);
    sync(s.shop);
    QCOMPARE(onHand(s.shop), u"5"_s);
    QCOMPARE(openPlanRows(s.shop), QString());
    s.cards.sell(s.id, pcs(1));
    sync(s.shop);
    QCOMPARE(onHand(s.shop), u"4"_s);
    QCOMPARE(s.cards.shown(u"A"_s), pcs(4));
    QCOMPARE(s.books.shown(u"A"_s), pcs(4));
    QCOMPARE(openPlanRows(s.shop), QString());
    QCOMPARE(openProblems(s.shop), QString());
}

void TestStockOwnership::whatAnOrderHoldsIsGivenBack_data()
{
    QTest::addColumn<bool>("isReadAsTheirs");
    QTest::addColumn<bool>("isCancelledBefore");
    QTest::newRow("cancelled while it waits for its first reading") << false << false;
    QTest::newRow("the same, after it was read as theirs") << true << false;
    QTest::newRow("cancelled while it is theirs") << true << true;
}

void TestStockOwnership::whatAnOrderHoldsIsGivenBack()
{
    QFETCH(const bool, isReadAsTheirs);
    QFETCH(const bool, isCancelledBefore);
    TwoShops s(5, {.relists = true});
    sync(s.shop);
    const QString order = s.cards.sell(s.id, pcs(1));
    sync(s.shop);
    QCOMPARE(onHand(s.shop), u"4"_s);
    keep(s.shop, u"theirs"_s);
    if (isReadAsTheirs)
        sync(s.shop, 1);
    if (isCancelledBefore) {
        s.cards.cancel(order);
        sync(s.shop, 1);
        QCOMPARE(onHand(s.shop), u"5"_s);
        QCOMPARE(s.shop.number("SELECT count(*) FROM listings WHERE possible LIKE '%,%'"), 0);
    }
    keep(s.shop, u"ours"_s);
    if (!isCancelledBefore)
        s.cards.cancel(order);
    sync(s.shop);
    QCOMPARE(s.shop.number("SELECT taken_milli + ordered_milli FROM order_lines"), 0);
    QCOMPARE(onHand(s.shop), u"5"_s);
    QCOMPARE(s.cards.shown(u"A"_s), pcs(5));
    QCOMPARE(s.books.shown(u"A"_s), pcs(5));
    QCOMPARE(openPlanRows(s.shop), QString());
    QCOMPARE(openProblems(s.shop), QString());
}

void TestStockOwnership::theLastPieceIsOfWhoseStockItWasSoldFrom_data()
{
    QTest::addColumn<QString>("sold");
    QTest::addColumn<QString>("left");
    QTest::newRow("sold before it was theirs") << u"before"_s << u"0"_s;
    QTest::newRow("sold while it was theirs") << u"theirs"_s << u"1"_s;
    QTest::newRow("sold while it was theirs and read so") << u"read"_s << u"1"_s;
    QTest::newRow("sold once it was ours") << u"ours"_s << u"0"_s;
}

void TestStockOwnership::theLastPieceIsOfWhoseStockItWasSoldFrom()
{
    QFETCH(const QString, sold);
    QFETCH(const QString, left);
    TwoShops s(1);
    sync(s.shop);
    QCOMPARE(onHand(s.shop), u"1"_s);
    s.shop.stage().clock().advance(10min);
    const auto sellWhen = [&](const QString &moment) {
        if (moment == sold)
            QVERIFY(!s.cards.sell(s.id, pcs(1)).isEmpty());
    };
    sellWhen(u"before"_s);
    keep(s.shop, u"theirs"_s);
    s.shop.stage().clock().advance(10min);
    sellWhen(u"theirs"_s);
    sellWhen(u"read"_s);
    if (sold == "read"_L1)
        sync(s.shop);
    s.shop.stage().clock().advance(10min);
    keep(s.shop, u"ours"_s);
    sellWhen(u"ours"_s);
    sync(s.shop, 3);
    QCOMPARE(onHand(s.shop), left);
    QCOMPARE(s.books.shown(u"A"_s), pcs(left.toInt()));
    QCOMPARE(openPlanRows(s.shop), left == "0"_L1 ? QString() : u"quantity 0>1"_s);
    QCOMPARE(openProblems(s.shop), QString());
    QVERIFY(s.cards.writes().isEmpty());
}

void TestStockOwnership::aSaleDoesNotWaitForTheFirstReading()
{
    TwoShops s(1);
    sync(s.shop);
    keep(s.shop, u"theirs"_s);
    sync(s.shop, 1);
    keep(s.shop, u"ours"_s);
    s.cards.failure = [](FakeRequest::Kind kind) {
        return kind == FakeRequest::Kind::Listings || kind == FakeRequest::Kind::Some
                   ? std::optional(makeError(ErrorCode::InvalidResponse, u"not now"_s))
                   : std::nullopt;
    };
    s.cards.sell(s.id, pcs(1));
    sync(s.shop);
    QCOMPARE(onHand(s.shop), u"0"_s);
    QCOMPARE(s.books.shown(u"A"_s), pcs(0));
    QVERIFY(s.cards.writes().isEmpty());
    s.cards.failure = {};
    sync(s.shop);
    QCOMPARE(onHand(s.shop), u"0"_s);
    QCOMPARE(openPlanRows(s.shop), QString());
}

void TestStockOwnership::oneListingOfSeveralBecomesOurs()
{
    OpenShop shop({{.id = u"cards"_s}});
    const QString theirs = shop.market().list({.sku = u"A"_s, .quantity = pcs(5), .stockIsTheirs = true});
    shop.market().list({.sku = u"B"_s, .quantity = pcs(2)});
    sync(shop, 1);
    const QString order = shop.market().sell(theirs, pcs(2));
    sync(shop);
    QCOMPARE(onHand(shop), u"0 2"_s);
    QCOMPARE(openProblems(shop), QString());
    shop.market().handOver(theirs);
    sync(shop, 1);
    QVERIFY(shop.market().writes().isEmpty());
    QCOMPARE(onHand(shop), u"3 2"_s);
    QCOMPARE(shop.number("SELECT taken_milli FROM order_lines"), 2000);
    QCOMPARE(openPlanRows(shop), QString());
    shop.market().cancel(order);
    sync(shop);
    QCOMPARE(onHand(shop), u"5 2"_s);
    QCOMPARE(shop.market().shown(u"A"_s), pcs(5));
}

void TestStockOwnership::oneListingBecomesOursBesideAnotherAccount()
{
    OpenShop shop({{.id = u"cards"_s}, {.id = u"books"_s}});
    const QString theirs = shop.market().list({.sku = u"A"_s, .quantity = pcs(5), .stockIsTheirs = true});
    shop.market(1).list({.sku = u"A"_s, .quantity = pcs(4)});
    sync(shop);
    QCOMPARE(onHand(shop), u"4"_s);
    shop.market().sell(theirs, pcs(2)); // of their stock
    sync(shop);
    QCOMPARE(onHand(shop), u"4"_s);
    shop.market().handOver(theirs);
    sync(shop);
    QVERIFY(shop.market().writes().isEmpty());
    QCOMPARE(onHand(shop), u"4"_s);
    QCOMPARE(openPlanRows(shop), u"quantity 3>4"_s);
    shop.market().sell(theirs, pcs(1)); // of ours
    sync(shop);
    QCOMPARE(onHand(shop), u"3"_s);
    QCOMPARE(shop.market(1).shown(u"A"_s), pcs(3));
}

void TestStockOwnership::whatHadEndedIsNotMadeAgainUnasked()
{
    TwoShops s(1, {.goneAtZero = true});
    keep(s.shop, u"theirs"_s);
    sync(s.shop);
    QCOMPARE(onHand(s.shop), u"1"_s);
    s.cards.sell(s.id, pcs(1)); // of their stock
    sync(s.shop);
    QVERIFY(!s.cards.bySku(u"A"_s));
    keep(s.shop, u"ours"_s);
    sync(s.shop);
    QVERIFY(s.cards.writes().isEmpty());
    QCOMPARE(onHand(s.shop), u"1"_s);
    QCOMPARE(openPlanRows(s.shop), u"create >1"_s);
    s.shop.must(u"plan.apply"_s, {{u"plan"_s, s.shop.number("SELECT id FROM plans WHERE state = 'open'")}});
    s.shop.wait();
    QCOMPARE(s.cards.shown(u"A"_s), pcs(1));
    sync(s.shop);
    QCOMPARE(openPlanRows(s.shop), QString());
}

void TestStockOwnership::whatHadEndedAndCameBackIsOpened()
{
    OpenShop shop({{.id = u"cards"_s, .goneAtZero = true}});
    keep(shop, u"theirs"_s);
    const QString id = shop.market().list({.sku = u"A"_s, .quantity = pcs(3)});
    sync(shop);
    shop.market().sell(id, pcs(3)); // of their stock
    sync(shop);
    QVERIFY(!shop.market().bySku(u"A"_s));
    keep(shop, u"ours"_s);
    shop.market().list({.sku = u"A"_s, .quantity = pcs(4)});
    sync(shop);
    QVERIFY(shop.market().writes().isEmpty());
    QCOMPARE(shop.market().shown(u"A"_s), pcs(4));
    QCOMPARE(onHand(shop), u"4"_s);
    QCOMPARE(openPlanRows(shop), QString());
}

void TestStockOwnership::whatHadSoldOutIsMadeAgain()
{
    TwoShops s(1, {.goneAtZero = true});
    sync(s.shop);
    s.cards.sell(s.id, pcs(1)); // of ours
    sync(s.shop);
    QCOMPARE(s.shop.number("SELECT count(*) FROM listings WHERE status = 'ended'"), 1);
    keep(s.shop, u"theirs"_s);
    sync(s.shop);
    keep(s.shop, u"ours"_s);
    sync(s.shop);
    QCOMPARE(onHand(s.shop), u"0"_s);
    QCOMPARE(openPlanRows(s.shop), QString());
    s.shop.must(u"stock.adjust"_s, {{u"sku"_s, u"A"_s}, {u"delta"_s, 2}, {u"reason"_s, u"delivery"_s}});
    sync(s.shop);
    QCOMPARE(s.cards.shown(u"A"_s), pcs(2));
    QCOMPARE(s.books.shown(u"A"_s), pcs(2));
}

QTEST_GUILESS_MAIN(TestStockOwnership)
#include "tst_stock_ownership.moc"
