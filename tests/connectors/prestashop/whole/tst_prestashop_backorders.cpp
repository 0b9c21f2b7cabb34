// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/connectors/prestashop/whole/hub_shop.h"

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

constexpr int clock1 = 1; // "HUB-0001" at a retailer

struct SoldOut : HubShop {
    SoldOut()
    {
        for (const auto each : {Source, ClientA, ClientB})
            full(each);
        sku = listing(ClientA, QString::number(clock1)).externalSku;
        correct(0);
        settle();
    }
    void correct(int pieces)
    {
        act(ClientA, u"edit"_s, {{u"product"_s, clock1}, {u"stock"_s, pieces}});
        full(ClientA);
    }
    void sell(int pieces)
    {
        act(ClientA, u"sell"_s, {{u"product"_s, clock1}, {u"quantity"_s, pieces}});
        full(ClientA);
        full(ClientA);
    }
    QString sku;
};

} // namespace

// A shop that sells what it does not have counts below zero. What it owes is no edit of its owner's.
class TestPrestaShopBackorders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOwedIsNoEdit();
    void goodsThatComeInGoToTheOldestOrders();
    void goodsBookedInHereReachTheShop();
};

void TestPrestaShopBackorders::whatIsOwedIsNoEdit()
{
    SoldOut shop;
    shop.pass(std::chrono::minutes(5));
    shop.writes();
    shop.sell(1);
    QCOMPARE(shop.shown(HubShop::ClientA, u"1"_s), -1);
    shop.sell(2);
    QCOMPARE(shop.shown(HubShop::ClientA, u"1"_s), -3); // nothing of ours went over it
    QCOMPARE(shop.onHand(shop.sku), 0);
    QCOMPARE(shop.problems(u"oversell"_s), 2);
    const auto writes = shop.writes();
    QVERIFY2(writes.filter(u"client-a/stock_availables"_s).isEmpty(), qPrintable(writes.join(u'\n')));
}

void TestPrestaShopBackorders::goodsThatComeInGoToTheOldestOrders()
{
    SoldOut shop;
    shop.pass(std::chrono::minutes(5));
    shop.sell(2);
    QCOMPARE(shop.problems(u"oversell"_s), 1);
    shop.correct(5); // seven came in, two are owed
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(shop.onHand(shop.sku), 5);
    QCOMPARE(shop.shown(HubShop::ClientA, u"1"_s), 5);
    QCOMPARE(shop.problems(u"oversell"_s), 0);
}

void TestPrestaShopBackorders::goodsBookedInHereReachTheShop()
{
    SoldOut shop;
    shop.pass(std::chrono::minutes(5));
    shop.sell(2);
    QCOMPARE(shop.shown(HubShop::ClientA, u"1"_s), -2);
    shop.addStock(shop.sku, 7);
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(shop.shown(HubShop::ClientA, u"1"_s), shop.onHand(shop.sku));
    QVERIFY(shop.onHand(shop.sku) > 0);
}

QTEST_GUILESS_MAIN(TestPrestaShopBackorders)
#include "tst_prestashop_backorders.moc"
