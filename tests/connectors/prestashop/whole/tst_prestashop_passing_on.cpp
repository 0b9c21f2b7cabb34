// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/connectors/prestashop/whole/taken_shop.h"

using namespace evenstock;

// A sale at a retailer's becomes an order at the wholesaler's: once, whatever goes wrong.
class TestPrestashopPassingOn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesAnOrderOnOnce_data();
    void passesAnOrderOnOnce();
    void cancelsThePassedOnOrder();
    void tellsTheOwnerWhatTheWholesalerCancelled();
    void asksTheOwnerWhereItCannotPassOn_data();
    void asksTheOwnerWhereItCannotPassOn();
    void passesNothingOnAgainAfterARestore_data();
    void passesNothingOnAgainAfterARestore();
    void holdsAForgottenOrderOnlyOnce();
    void asksWhatWasPassedOnBeforeARestore_data();
    void asksWhatWasPassedOnBeforeARestore();
    void endsRightWhateverGoesWrong_data();
    void endsRightWhateverGoesWrong();
};

void TestPrestashopPassingOn::passesAnOrderOnOnce_data()
{
    QTest::addColumn<QString>("faults");
    QTest::newRow("in peace") << QString();
    QTest::newRow("where the answer to the order is lost") << u"lost:n=1,route=POST *orders"_s;
    QTest::newRow("where the order is made and fails") << u"500-after:n=1,route=POST *orders"_s;
    QTest::newRow("where the shop fails before the order") << u"500:n=1,route=POST *orders"_s;
    QTest::newRow("where the answer to the cart is lost") << u"lost:n=1,route=POST *carts"_s;
    QTest::newRow("where the customer's answer is lost") << u"lost:n=1,route=POST *customers"_s;
    QTest::newRow("where reading fails") << u"500:n=3,route=GET *orders"_s;
}

// A replica is one order at the source, of the same pieces, and takes them off the hub and the source once.
void TestPrestashopPassingOn::passesAnOrderOnOnce()
{
    QFETCH(QString, faults);
    HubShop shop;
    take(shop);
    const auto lamps = shop.onHand(simpleSku);
    const auto jugs = shop.onHand(colourSku);
    shop.act(HubShop::ClientB, u"sell"_s, {{u"product"_s, 1}, {u"quantity"_s, 2}});
    shop.act(HubShop::ClientA, u"sell"_s, {{u"product"_s, 4}, {u"attribute"_s, 2}, {u"quantity"_s, 3}});
    shop.site->faults(faults);
    for (const auto seat : {HubShop::ClientA, HubShop::ClientB, HubShop::Source, HubShop::ClientA})
        shop.sync(seat);
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(shop.onHand(simpleSku), lamps - 2);
    QCOMPARE(shop.onHand(colourSku), jugs - 3);
    const QJsonArray orders = shop.truth(HubShop::Source, u"orders"_s);
    QCOMPARE(orders.size(), 2);
    for (const QJsonValue &order : orders) {
        QCOMPARE(order["current_state"_L1].toString(), u"11"_s); // paid: to the cent, or set right
        QCOMPARE(order["id_carrier"_L1].toString(), u"1"_s);
    }
    const QStringList stockWrites = shop.writes().filter(u"source/stock_availables"_s);
    QVERIFY2(stockWrites.isEmpty(), qPrintable(stockWrites.join(u' '))); // the order took it, no push did
}

void TestPrestashopPassingOn::cancelsThePassedOnOrder()
{
    HubShop shop;
    take(shop);
    const auto lamps = shop.onHand(simpleSku);
    const auto sold = shop.act(HubShop::ClientA, u"sell"_s, {{u"product"_s, 1}, {u"quantity"_s, 2}});
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(shop.onHand(simpleSku), lamps - 2);
    shop.act(HubShop::ClientA, u"cancel"_s, {{u"order"_s, sold["order"_L1]}});
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(shop.onHand(simpleSku), lamps);
    const QJsonArray orders = shop.truth(HubShop::Source, u"orders"_s);
    QCOMPARE(orders.size(), 1);
    QCOMPARE(orders.first()["current_state"_L1].toString(), u"6"_s);
    QVERIFY(shop.writes().filter(u"source/stock_availables"_s).isEmpty());
}

// The pieces stay promised to the retailer's buyer: the hold stands, and nobody else is offered them.
void TestPrestashopPassingOn::tellsTheOwnerWhatTheWholesalerCancelled()
{
    HubShop shop;
    take(shop);
    const auto lamps = shop.onHand(simpleSku);
    shop.act(HubShop::ClientA, u"sell"_s, {{u"product"_s, 1}, {u"quantity"_s, 2}});
    QCOMPARE(shop.settle(), QString());
    const QJsonArray orders = shop.truth(HubShop::Source, u"orders"_s);
    QCOMPARE(orders.size(), 1);
    shop.act(HubShop::Source, u"cancel"_s, {{u"order"_s, orders.first()["id"_L1]}});
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(shop.onHand(simpleSku), lamps - 2);
    QCOMPARE(shop.problems(u"order_review"_s), 1);
    QCOMPARE(shop.truth(HubShop::Source, u"orders"_s).size(), 1); // not made a second time
}

void TestPrestashopPassingOn::asksTheOwnerWhereItCannotPassOn_data()
{
    QTest::addColumn<bool>("isGone");
    QTest::newRow("more than the source has") << false;
    QTest::newRow("a product that the source no longer has") << true;
}

// Nothing is half made; the hold stands, and the source's stock is lowered like any channel's.
void TestPrestashopPassingOn::asksTheOwnerWhereItCannotPassOn()
{
    QFETCH(bool, isGone);
    HubShop shop;
    take(shop);
    if (isGone) {
        shop.act(HubShop::Source, u"vanish"_s, {{u"product"_s, 1}});
        shop.sync(HubShop::Source);
    } else {
        shop.act(HubShop::Source, u"edit"_s, {{u"product"_s, 1}, {u"stock"_s, 1}}); // sold over a counter just now
    }
    shop.act(HubShop::ClientA, u"sell"_s, {{u"product"_s, 1}, {u"quantity"_s, 2}});
    shop.sync(HubShop::ClientA);
    shop.sync(HubShop::Source);
    QCOMPARE(shop.truth(HubShop::Source, u"orders"_s).size(), 0);
    QCOMPARE(shop.truth(HubShop::Source, u"carts"_s).size(), 0);
    QVERIFY(shop.problems(u"order_review"_s) == 1);
}

void TestPrestashopPassingOn::passesNothingOnAgainAfterARestore_data()
{
    QTest::addColumn<QList<int>>("turns");
    QTest::addColumn<int>("aheadH");
    const QList<int> retailerFirst{HubShop::ClientA, HubShop::Source};
    QTest::newRow("the retailer is read first") << retailerFirst << 0;
    QTest::newRow("the wholesaler is read first") << QList<int>{HubShop::Source, HubShop::ClientA} << 0;
    QTest::newRow("the shops' clocks are an hour ahead") << retailerFirst << 1;
}

// What was passed on after the backup is found at the wholesaler's; it is neither made again nor held as a sale there.
void TestPrestashopPassingOn::passesNothingOnAgainAfterARestore()
{
    QFETCH(QList<int>, turns);
    QFETCH(int, aheadH);
    HubShop shop({}, 12, HubShop::Kept::OnDisk);
    shop.site.server().clock().advance(std::chrono::hours(aheadH));
    take(shop);
    QCOMPARE(shop.settle(), QString());
    shop.backUp();
    const auto lamps = shop.onHand(simpleSku);
    const auto sold = shop.act(HubShop::ClientA, u"sell"_s, {{u"product"_s, 1}, {u"quantity"_s, 2}});
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(shop.truth(HubShop::Source, u"orders"_s).size(), 1);
    shop.pass(std::chrono::minutes(10));
    shop.writes();

    shop.restore();
    QCOMPARE(shop.onHand(simpleSku), lamps);
    for (const int seat : turns)
        shop.sync(HubShop::Seat(seat));
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(shop.onHand(simpleSku), lamps - 2);
    QCOMPARE(shop.truth(HubShop::Source, u"orders"_s).size(), 1);
    QCOMPARE(shop.writes(), QStringList());
    QCOMPARE(shop.problems(u"order_review"_s), 0);
    // It is the replica again: it goes with its order.
    shop.act(HubShop::ClientA, u"cancel"_s, {{u"order"_s, sold["order"_L1]}});
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(shop.onHand(simpleSku), lamps);
    QCOMPARE(shop.truth(HubShop::Source, u"orders"_s).first()["current_state"_L1].toString(), u"6"_s);
}

// The shop kept no note of whose order it is: the owner looks, and meanwhile it is no sale of the wholesaler's own.
void TestPrestashopPassingOn::holdsAForgottenOrderOnlyOnce()
{
    HubShop shop({}, 12, HubShop::Kept::OnDisk);
    take(shop);
    QCOMPARE(shop.settle(), QString());
    shop.backUp();
    const auto lamps = shop.onHand(simpleSku);
    shop.site->faults(u"500:p=1,route=PATCH *orders/*"_s);
    shop.act(HubShop::ClientA, u"sell"_s, {{u"product"_s, 1}, {u"quantity"_s, 2}});
    shop.sync(HubShop::ClientA);
    shop.sync(HubShop::Source);
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(shop.truth(HubShop::Source, u"orders"_s).first()["note"_L1].toString(), QString());
    shop.pass(std::chrono::minutes(10));
    shop.restore();
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(shop.onHand(simpleSku), lamps - 2);
    QCOMPARE(shop.truth(HubShop::Source, u"orders"_s).size(), 1);
    QCOMPARE(shop.problems(u"order_review"_s), 1);
}

void TestPrestashopPassingOn::asksWhatWasPassedOnBeforeARestore_data()
{
    QTest::addColumn<bool>("wasHeldAtTheBackup");
    QTest::newRow("an order that the backup does not know") << false;
    QTest::newRow("one that was about to be passed on at the backup") << true;
}

// The wholesaler does not show it: perhaps it never got there, perhaps it cannot be told from others. The owner looks.
void TestPrestashopPassingOn::asksWhatWasPassedOnBeforeARestore()
{
    QFETCH(bool, wasHeldAtTheBackup);
    HubShop shop({}, 12, HubShop::Kept::OnDisk);
    take(shop);
    QCOMPARE(shop.settle(), QString());
    const auto lamps = shop.onHand(simpleSku);
    const auto sell = [&shop] { shop.act(HubShop::ClientA, u"sell"_s, {{u"product"_s, 1}, {u"quantity"_s, 2}}); };
    if (wasHeldAtTheBackup) {
        sell();
        shop.sync(HubShop::ClientA);
    }
    shop.backUp();
    if (!wasHeldAtTheBackup)
        sell();
    shop.pass(std::chrono::minutes(10));
    shop.restore();
    QCOMPARE(shop.settle(), QString()); // the hold stands, and the source is lowered like any channel
    QCOMPARE(shop.onHand(simpleSku), lamps - 2);
    QCOMPARE(shop.truth(HubShop::Source, u"orders"_s).size(), 0);
    QCOMPARE(shop.problems(u"order_review"_s), 1);
    // What is sold from now on is passed on as ever.
    sell();
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(shop.onHand(simpleSku), lamps - 4);
    QCOMPARE(shop.truth(HubShop::Source, u"orders"_s).size(), 1);
}

void TestPrestashopPassingOn::endsRightWhateverGoesWrong_data()
{
    QTest::addColumn<QString>("faults");
    QTest::newRow("a server that fails") << u"500:n=4"_s;
    QTest::newRow("a host that slows down") << u"429:n=3"_s;
    QTest::newRow("answers that are lost") << u"lost:n=2"_s;
    QTest::newRow("a write whose answer is lost") << u"lost:n=1,route=PATCH *"_s;
    QTest::newRow("a write that is done and fails") << u"500-after:n=1,route=PATCH *"_s;
    QTest::newRow("the same without PATCH") << u"500-after:n=1,route=PUT *"_s;
    QTest::newRow("a web page instead of JSON") << u"html-200:n=2"_s;
    QTest::newRow("answers that break off") << u"truncated:n=2"_s;
    QTest::newRow("half a document") << u"malformed:n=2"_s;
    QTest::newRow("rows that come twice") << u"duplicates:p=0.2,n=10"_s;
    QTest::newRow("odd fields") << u"odd:p=0.1,n=6"_s;
}

void TestPrestashopPassingOn::endsRightWhateverGoesWrong()
{
    QFETCH(QString, faults);
    HubShop shop({{u"replicate"_s, u"reserve"_s}});
    take(shop);
    const auto before = shop.onHand(simpleSku);
    shop.site->faults(faults);
    shop.act(HubShop::ClientA, u"sell"_s, {{u"product"_s, 1}, {u"quantity"_s, 2}});
    shop.addStock(simpleSku, 1);
    for (const auto seat : {HubShop::ClientA, HubShop::Source, HubShop::ClientB, HubShop::ClientA})
        shop.sync(seat);
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(shop.onHand(simpleSku), before - 1);
}

QTEST_GUILESS_MAIN(TestPrestashopPassingOn)
#include "tst_prestashop_passing_on.moc"
