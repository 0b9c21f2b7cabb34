// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/connectors/prestashop/whole/hub_shop.h"

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

const QString sku = u"HUB-0001"_s;

// A hub where a retailer's order has its mirror at the wholesaler's.
struct RoutedShop : HubShop {
    explicit RoutedShop(Seat retailer, const QString &map = {})
        : HubShop(map.isEmpty() ? QMap<QString, QString>() : QMap<QString, QString>{{u"state_map"_s, map}})
        , seat(retailer)
    {
        for (const auto each : {Source, ClientA, ClientB})
            full(each);
        addStock(sku, 20);
        first = settle();
        lamps = onHand(sku);
        order = act(seat, u"sell"_s, {{u"product"_s, 1}, {u"quantity"_s, 2}})["order"_L1];
        first += settle();
        mirror = truth(Source, u"orders"_s).first()["id"_L1];
        writes();
    }
    QString state(Seat at) { return truth(at, u"orders"_s).first()["current_state"_L1].toString(); }
    QString parcel(Seat at) { return truth(at, u"orders"_s).first()["shipping_number"_L1].toString(); }
    QStringList stateWrites() { return writes().filter(u"order_histories"_s); }

    Seat seat;
    QString first; // what was wrong before anything was tried
    qint64 lamps = 0;
    QJsonValue order;
    QJsonValue mirror;
};

} // namespace

// What happens to an order at one end of a route is done to its mirror.
class TestPrestashopStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheRetailerWhatWasShipped_data();
    void tellsTheRetailerWhatWasShipped();
    void tellsTheWholesalerWhatWasRefunded();
    void carriesAStateByTheOwnersMap_data();
    void carriesAStateByTheOwnersMap();
    void cancelsAtTheRetailerWhereTheMapSaysSo();
    void putsNothingBack();
    void setsAStateOnceWhateverTheAnswer_data();
    void setsAStateOnceWhateverTheAnswer();
    void asksTheOwnerWhereAStateCannotBeSet();
};

void TestPrestashopStates::tellsTheRetailerWhatWasShipped_data()
{
    QTest::addColumn<int>("seat");
    QTest::newRow("with PATCH") << int(HubShop::ClientA);
    QTest::newRow("a 1.7.8 without it") << int(HubShop::ClientB);
}

void TestPrestashopStates::tellsTheRetailerWhatWasShipped()
{
    QFETCH(int, seat);
    RoutedShop shop{HubShop::Seat(seat)};
    QCOMPARE(shop.first, QString());
    shop.act(HubShop::Source, u"parcel"_s, {{u"order"_s, shop.mirror}, {u"number"_s, u"PARCEL-7"_s}});
    shop.act(HubShop::Source, u"state"_s, {{u"order"_s, shop.mirror}, {u"state"_s, 4}});
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(shop.state(shop.seat), u"4"_s);
    QCOMPARE(shop.parcel(shop.seat), u"PARCEL-7"_s);
    QCOMPARE(shop.stateWrites().size(), 1); // once, and none back to the wholesaler
    shop.act(HubShop::Source, u"state"_s, {{u"order"_s, shop.mirror}, {u"state"_s, 5}});
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(shop.state(shop.seat), u"5"_s);
    QCOMPARE(shop.onHand(sku), shop.lamps - 2);
    QCOMPARE(shop.problems(u"order_review"_s), 0);
}

void TestPrestashopStates::tellsTheWholesalerWhatWasRefunded()
{
    RoutedShop shop{HubShop::ClientA};
    QCOMPARE(shop.first, QString());
    shop.act(shop.seat, u"state"_s, {{u"order"_s, shop.order}, {u"state"_s, 7}});
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(shop.state(HubShop::Source), u"7"_s);
    QCOMPARE(shop.stateWrites().size(), 1);
    QCOMPARE(shop.onHand(sku), shop.lamps - 2); // a refund moves nothing
}

void TestPrestashopStates::carriesAStateByTheOwnersMap_data()
{
    QTest::addColumn<QString>("map");
    QTest::addColumn<QString>("there");
    QTest::newRow("another state") << u"shipped>9"_s << u"9"_s;
    QTest::newRow("nothing") << u"off"_s << u"2"_s;
    QTest::newRow("only the other way") << u"shipped<shipped"_s << u"2"_s;
}

void TestPrestashopStates::carriesAStateByTheOwnersMap()
{
    QFETCH(QString, map);
    RoutedShop shop(HubShop::ClientA, map);
    shop.act(HubShop::Source, u"state"_s, {{u"order"_s, shop.mirror}, {u"state"_s, 4}});
    QCOMPARE(shop.settle(), QString());
    QTEST(shop.state(shop.seat), "there");
}

void TestPrestashopStates::cancelsAtTheRetailerWhereTheMapSaysSo()
{
    RoutedShop shop(HubShop::ClientA, u"cancelled>cancelled"_s);
    shop.act(HubShop::Source, u"cancel"_s, {{u"order"_s, shop.mirror}});
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(shop.state(shop.seat), u"6"_s);
    QCOMPARE(shop.onHand(sku), shop.lamps);
    QCOMPARE(shop.truth(HubShop::Source, u"orders"_s).size(), 1); // not made a second time
    QCOMPARE(shop.problems(u"order_review"_s), 0);
}

// The retailer is further on already.
void TestPrestashopStates::putsNothingBack()
{
    RoutedShop shop{HubShop::ClientA};
    shop.act(shop.seat, u"state"_s, {{u"order"_s, shop.order}, {u"state"_s, 5}});
    shop.act(HubShop::Source, u"state"_s, {{u"order"_s, shop.mirror}, {u"state"_s, 4}});
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(shop.state(shop.seat), u"5"_s);
    QCOMPARE(shop.stateWrites(), QStringList());
}

void TestPrestashopStates::setsAStateOnceWhateverTheAnswer_data()
{
    QTest::addColumn<QString>("faults");
    QTest::newRow("the answer is lost") << u"lost:n=1,route=POST *order_histories"_s;
    QTest::newRow("done, and answered as a failure") << u"500-after:n=1,route=POST *order_histories"_s;
    QTest::newRow("failed before it was done") << u"500:n=1,route=POST *order_histories"_s;
}

void TestPrestashopStates::setsAStateOnceWhateverTheAnswer()
{
    QFETCH(QString, faults);
    RoutedShop shop{HubShop::ClientA};
    shop.act(HubShop::Source, u"state"_s, {{u"order"_s, shop.mirror}, {u"state"_s, 4}});
    shop.sync(HubShop::Source);
    shop.site->faults(faults);
    shop.sync(shop.seat);
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(shop.state(shop.seat), u"4"_s);
    QCOMPARE(shop.problems(u"order_review"_s), 0);
}

void TestPrestashopStates::asksTheOwnerWhereAStateCannotBeSet()
{
    RoutedShop shop(HubShop::ClientA, u"shipped>99"_s);
    shop.act(HubShop::Source, u"state"_s, {{u"order"_s, shop.mirror}, {u"state"_s, 4}});
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(shop.state(shop.seat), u"2"_s);
    QCOMPARE(shop.problems(u"order_review"_s), 1);
}

QTEST_GUILESS_MAIN(TestPrestashopStates)
#include "tst_prestashop_states.moc"
