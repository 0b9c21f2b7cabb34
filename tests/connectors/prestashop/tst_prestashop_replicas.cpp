// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/prestashop/prestashop_create.h"
#include "connectors/prestashop/prestashop_replicas.h"
#include "connectors/prestashop/prestashop_reseller.h"
#include "tests/support/connector_session.h"

#include <QTest>

using namespace evenstock;
using namespace evenstock::prestashop;
using namespace Qt::StringLiterals;

namespace {

struct Shop : ConnectorSession {
    explicit Shop(const QString &version = u"8.1.4"_s)
        : ConnectorSession(u"https://shop.example"_s)
    {
        ShopFacts facts = ShopFacts::fromJson({});
        facts.version = version;
        facts.language = u"1"_s;
        facts.currency = u"EUR"_s;
        facts.country = u"8"_s;
        session.settings = {{u"shop_facts"_s, facts.toJson()}};
        session.secrets = {{u"key"_s, u"ABCD"_s}};
    }
    Result<PlacedReplica> place(const QString &handle)
    {
        return placeReplica(session,
                            {.handle = handle,
                             .code = u"31"_s,
                             .reseller = u"Retailer"_s,
                             .resellerId = u"r"_s,
                             .lines = {{u"7"_s, Quantity::pieces(2)}}},
                            [this](const QString &cart) {
                                handles.append(cart);
                                return Status();
                            });
    }
    QStringList handles;
};

} // namespace

// What an order at the wholesaler's comes to where the shop does not do what it says.
class TestPrestashopReplicas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatAnEarlierAttemptMade();
    void setsATotalRightThatIsACentOff();
    void makesNothingWithoutStock();
    void namesPeopleWithoutDigits_data();
    void namesPeopleWithoutDigits();
    void makesAddressesOfTitles_data();
    void makesAddressesOfTitles();
};

void TestPrestashopReplicas::findsWhatAnEarlierAttemptMade()
{
    Shop shop(u"1.7.8.11"_s);
    shop.http.expect("GET", u"/api/orders"_s)
        .anyQuery()
        .answer(200, R"({"orders":[{"id":9,"id_cart":"44","current_state":"11"}]})");
    const auto placed = shop.place(u"44"_s);
    QVERIFY(placed);
    QCOMPARE(placed->externalId, u"9"_s);
    QVERIFY(shop.handles.isEmpty()); // no second cart
}

// Such an order has the state "payment error", and the shop took no stock for it.
void TestPrestashopReplicas::setsATotalRightThatIsACentOff()
{
    Shop shop(u"1.7.8.11"_s);
    shop.http.expect("GET", u"/api/orders"_s)
        .anyQuery()
        .answer(200, R"({"orders":[{"id":9,"id_cart":"44","current_state":"8"}]})");
    shop.http.expect("POST", u"/api/order_histories"_s)
        .anyQuery()
        .answer(201, R"({"order_history":{"id":"3","id_order_state":11,"id_order":"9"}})");
    shop.http.expect("GET", u"/api/orders"_s).anyQuery().answer(200, R"({"orders":[{"id":9,"current_state":"11"}]})");
    const auto placed = shop.place(u"44"_s);
    QVERIFY(placed);
    QCOMPARE(placed->externalId, u"9"_s);
    const QByteArray body = shop.http.requests().at(1).body;
    QVERIFY2(body.contains("<id_order>9</id_order><id_order_state>11</id_order_state>"), body.constData());
}

void TestPrestashopReplicas::makesNothingWithoutStock()
{
    Shop shop;
    shop.http.expect("GET", u"/api/stock_availables"_s)
        .anyQuery()
        .answer(200, R"({"stock_availables":[{"id":4,"id_product":"7","id_product_attribute":"0","quantity":"1"}]})");
    const auto placed = shop.place({});
    QVERIFY(!placed);
    QCOMPARE(placed.error().code, ErrorCode::Conflict);
    QCOMPARE(shop.http.requests().size(), 1); // no customer, no cart
}

void TestPrestashopReplicas::namesPeopleWithoutDigits_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("person");
    QTest::newRow("a plain name") << u"Corner shop"_s << u"Corner shop"_s;
    QTest::newRow("digits and marks") << u"Shop 24!"_s << u"Shop"_s;
    QTest::newRow("nothing but digits") << u"24"_s << u"Reseller"_s;
    QTest::newRow("other letters") << u"Épicerie Łódź"_s << u"Épicerie Łódź"_s;
}

void TestPrestashopReplicas::namesPeopleWithoutDigits()
{
    QFETCH(QString, account);
    QTEST(personName(account), "person");
}

void TestPrestashopReplicas::makesAddressesOfTitles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("address");
    QTest::newRow("accents and an apostrophe") << u"Lampe d'été 3"_s << u"lampe-d-ete-3"_s;
    QTest::newRow("marks at both ends") << u"  !Jug! "_s << u"jug"_s;
    QTest::newRow("no letter of it can stay") << u"花"_s << u"product"_s;
}

void TestPrestashopReplicas::makesAddressesOfTitles()
{
    QFETCH(QString, title);
    QTEST(linkRewrite(title), "address");
}

QTEST_GUILESS_MAIN(TestPrestashopReplicas)
#include "tst_prestashop_replicas.moc"
