// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/service/open_shop.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// An account whose stock was the marketplace's own becomes one that sells ours.
class TestStockOwnership : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stockThatBecomesOursIsOpened();
    void ordersOfBeforeHoldWhatIsOpened();
    void whatWeCountedOurselvesWaitsForTheOwner_data();
    void whatWeCountedOurselvesWaitsForTheOwner();
};

namespace {

constexpr int listings = 12;

QString sku(int i)
{
    return u"P%1"_s.arg(i, 2, 10, QLatin1Char('0'));
}

void keep(OpenShop &shop, const QString &whose)
{
    shop.must(u"account.set"_s, {{u"account"_s, u"cards"_s}, {u"settings"_s, QJsonObject{{u"stock"_s, whose}}}});
}

} // namespace

void TestStockOwnership::stockThatBecomesOursIsOpened()
{
    OpenShop shop({{.id = u"cards"_s, .goneAtZero = true}});
    keep(shop, u"theirs"_s);
    for (int i = 0; i < listings; ++i)
        shop.market().list({.sku = sku(i), .quantity = Quantity::pieces(3)});
    shop.sync();
    QCOMPARE(shop.number("SELECT sum(on_hand_milli) FROM products"), 0);

    keep(shop, u"ours"_s);
    shop.sync();
    shop.sync();
    QVERIFY(shop.market().writes().isEmpty());
    QCOMPARE(shop.market().listings().size(), std::size_t(listings));
    QCOMPARE(shop.number("SELECT count(*) FROM movements WHERE cause = 'opening' AND delta_milli = 3000"), listings);
    QCOMPARE(shop.number("SELECT sum(on_hand_milli) FROM products"), listings * 3000);
    QCOMPARE(shop.number("SELECT count(*) FROM plans WHERE state = 'open'"), 0);
    shop.must(u"stock.adjust"_s, {{u"sku"_s, sku(0)}, {u"delta"_s, 2}, {u"reason"_s, u"delivery"_s}});
    shop.sync();
    QCOMPARE(shop.market().shown(sku(0)), Quantity::pieces(5)); // ours from here on
}

void TestStockOwnership::ordersOfBeforeHoldWhatIsOpened()
{
    OpenShop shop({{.id = u"cards"_s}});
    keep(shop, u"theirs"_s);
    const QString id = shop.market().list({.sku = u"A"_s, .quantity = Quantity::pieces(5)});
    shop.sync();
    const QString order = shop.market().sell(id, Quantity::pieces(2));
    shop.sync();
    QCOMPARE(shop.number("SELECT on_hand_milli FROM products"), 0);

    keep(shop, u"ours"_s);
    shop.sync();
    QCOMPARE(shop.number("SELECT on_hand_milli FROM products"), 3000);
    QCOMPARE(shop.number("SELECT delta_milli FROM movements WHERE cause = 'opening'"), 5000);
    QCOMPARE(shop.number("SELECT taken_milli FROM order_lines"), 2000);
    QCOMPARE(shop.number("SELECT count(*) FROM problems WHERE kind = 'oversell'"), 0);
    shop.market().cancel(order);
    shop.sync();
    shop.sync();
    QCOMPARE(shop.number("SELECT on_hand_milli FROM products"), 5000);
    QCOMPARE(shop.market().shown(u"A"_s), Quantity::pieces(5));
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
    const QString id = shop.market().list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
    shop.sync();
    for (const int count : {counted, left})
        shop.must(u"stock.adjust"_s, {{u"sku"_s, u"A"_s}, {u"shelf"_s, count}, {u"reason"_s, u"counted"_s}});
    shop.market().sell(id, Quantity::pieces(1)); // of their stock
    shop.sync();

    keep(shop, u"ours"_s);
    shop.sync();
    shop.sync();
    QVERIFY(shop.market().writes().isEmpty());
    QCOMPARE(shop.number("SELECT on_hand_milli FROM products"), left * 1000);
    QCOMPARE(shop.text("SELECT r.from_value || '>' || r.to_value FROM plan_rows r JOIN plans p ON p.id = r.plan_id "
                       "WHERE p.state = 'open' AND r.state = 'open'"),
             u"2>%1"_s.arg(left));
    shop.must(u"plan.apply"_s, {{u"plan"_s, shop.number("SELECT id FROM plans WHERE state = 'open'")}});
    shop.wait();
    if (left > 0)
        QCOMPARE(shop.market().shown(u"A"_s), Quantity::pieces(left));
    else
        QVERIFY(!shop.market().bySku(u"A"_s));
}

QTEST_GUILESS_MAIN(TestStockOwnership)
#include "tst_stock_ownership.moc"
