// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/prestashop/prestashop_create.h"
#include "connectors/prestashop/prestashop_replicas.h"
#include "connectors/prestashop/prestashop_reseller.h"
#include "connectors/prestashop/prestashop_tax.h"
#include "tests/support/connector_session.h"

#include <QTest>

using namespace evenstock;
using namespace evenstock::prestashop;
using namespace Qt::StringLiterals;

namespace {

struct Shop : ConnectorSession {
    explicit Shop(const QString &version = u"8.1.4"_s, const QString &rounding = u"2"_s)
        : ConnectorSession(u"https://shop.example"_s)
    {
        ShopFacts facts = ShopFacts::fromJson({});
        facts.version = version;
        facts.language = u"1"_s;
        facts.currency = u"EUR"_s;
        facts.country = u"8"_s;
        facts.rounding = rounding;
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
    void addsUpAsTheShopRounds_data();
    void addsUpAsTheShopRounds();
    void findsTheCartWhoseAnswerWasLost_data();
    void findsTheCartWhoseAnswerWasLost();
    void namesPeopleWithoutDigits_data();
    void namesPeopleWithoutDigits();
    void taxesTheFirstProductOfAShop_data();
    void taxesTheFirstProductOfAShop();
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

namespace {

// Everything up to the cart: stock, the customer, its address, the price of one piece, the free carrier.
void expectBasket(Shop &shop, const QByteArray &price)
{
    shop.http.expect("GET", u"/api/stock_availables"_s)
        .anyQuery()
        .answer(200, R"({"stock_availables":[{"id":4,"id_product":"7","id_product_attribute":"0","quantity":"9"}]})");
    shop.http.expect("GET", u"/api/customers"_s)
        .anyQuery()
        .answer(200, R"({"customers":[{"id":2,"email":"reseller-r@evenstock.invalid","id_default_group":"3"}]})");
    shop.http.expect("GET", u"/api/addresses"_s).anyQuery().answer(200, R"({"addresses":[{"id":5,"id_country":"8"}]})");
    shop.http.expect("GET", u"/api/products"_s)
        .anyQuery()
        .answer(200, R"({"products":[{"id":7,"hub":")" + price + R"("}]})");
    shop.http.expect("GET", u"/api/carriers"_s).anyQuery().answer(200, R"({"carriers":[{"id":1,"name":"Free"}]})");
}

void expectOrder(Shop &shop, const QByteArray &cart)
{
    shop.http.expect("POST", u"/api/orders"_s).anyQuery().answer(201, R"({"order":{"id":9}})");
    shop.http.expect("GET", u"/api/orders"_s)
        .anyQuery()
        .answer(200, R"({"orders":[{"id":9,"id_cart":")" + cart + R"(","current_state":"11"}]})");
}

} // namespace

void TestPrestashopReplicas::addsUpAsTheShopRounds_data()
{
    QTest::addColumn<QString>("rounding");
    QTest::addColumn<QByteArray>("total");
    QTest::newRow("each piece") << u"1"_s << QByteArray("20.02");
    QTest::newRow("each line") << u"2"_s << QByteArray("20.01");
    QTest::newRow("the sum") << u"3"_s << QByteArray("20.01");
}

// Two pieces at 10.005: a cent more or less is an order that took no stock.
void TestPrestashopReplicas::addsUpAsTheShopRounds()
{
    QFETCH(QString, rounding);
    QFETCH(QByteArray, total);
    Shop shop(u"1.7.8.11"_s, rounding);
    expectBasket(shop, "10.005000");
    shop.http.expect("POST", u"/api/carts"_s).anyQuery().answer(201, R"({"cart":{"id":"44"}})");
    expectOrder(shop, "44");
    const auto placed = shop.place({});
    QVERIFY2(placed, qPrintable(placed ? QString() : placed.error().detail));
    const QByteArray body = shop.http.requests().at(6).body;
    QVERIFY2(body.contains("<total_paid>" + total + "</total_paid>"), body.constData());
}

void TestPrestashopReplicas::findsTheCartWhoseAnswerWasLost_data()
{
    QTest::addColumn<QByteArray>("pieces");
    QTest::addColumn<bool>("isIt");
    QTest::newRow("it holds what is wanted") << QByteArray("2") << true;
    QTest::newRow("it is another one") << QByteArray("3") << false;
}

void TestPrestashopReplicas::findsTheCartWhoseAnswerWasLost()
{
    QFETCH(QByteArray, pieces);
    QFETCH(bool, isIt);
    Shop shop(u"1.7.8.11"_s);
    expectBasket(shop, "10.000000");
    shop.http.expect("POST", u"/api/carts"_s).anyQuery().answer(500, "");
    shop.http.expect("GET", u"/api/carts"_s)
        .anyQuery()
        .answer(200, R"({"carts":[{"id":44,"associations":{"cart_rows":[{"id_product":"7","id_product_attribute":"0",)"
                     R"("quantity":")" +
                         pieces + R"("}]}}]})");
    if (isIt) {
        shop.http.expect("GET", u"/api/orders"_s).anyQuery().answer(200, "[]"); // nothing was ordered with it
        expectOrder(shop, "44");
    }
    const auto placed = shop.place({});
    QCOMPARE(bool(placed), isIt);
    QCOMPARE(shop.handles, isIt ? QStringList{u"44"_s} : QStringList());
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

void TestPrestashopReplicas::taxesTheFirstProductOfAShop_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the full rate, and none that was deleted")
        << QByteArray(
               R"({"tax_rules":[{"id":1,"id_tax_rules_group":"1","id_tax":"5"},)"
               R"({"id":2,"id_tax_rules_group":"2","id_tax":"6"},{"id":3,"id_tax_rules_group":"3","id_tax":"7"}]})")
        << u"2"_s;
    QTest::newRow("a country without any") << QByteArray("[]") << QString();
}

void TestPrestashopReplicas::taxesTheFirstProductOfAShop()
{
    QFETCH(QByteArray, rules);
    QFETCH(QString, expected);
    Shop shop;
    shop.http.expect("GET", u"/api/products"_s).anyQuery().answer(200, "[]");
    shop.http.expect("GET", u"/api/tax_rules"_s).anyQuery().answer(200, rules);
    if (!expected.isEmpty()) {
        shop.http.expect("GET", u"/api/tax_rule_groups"_s)
            .anyQuery()
            .answer(200, R"({"tax_rule_groups":[{"id":1},{"id":2}]})");
        shop.http.expect("GET", u"/api/taxes"_s)
            .anyQuery()
            .answer(200, R"({"taxes":[{"id":5,"rate":"5.500"},{"id":6,"rate":"20.000"},{"id":7,"rate":"21.000"}]})");
    }
    ShopFacts facts;
    facts.country = u"8"_s;
    for (int product = 0; product < 2; ++product) // asked once a run
        QCOMPARE(taxRuleOf(shop.session, facts).valueOr(u"none"_s), expected);
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
