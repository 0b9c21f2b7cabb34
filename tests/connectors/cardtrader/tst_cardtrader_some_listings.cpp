// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/connectors/cardtrader/listing_shop.h"

#include <QTest>

using namespace evenstock;
using namespace evenstock::cardtrader;

// Some listings of the shop: chosen by a filter, known from before, or just made.
class TestCardtraderSomeListings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSelectively_data();
    void readsSelectively();
    void refusesFiltersItDoesNotHave();
    void readsSomeByBlueprint();
    void doesNotCallUnreadableListingsGone_data();
    void doesNotCallUnreadableListingsGone();
    void believesNoneOfTwoQuantitiesOfABlueprint();
    void readsSomeWithoutABlueprint();
    void findsWhatACreateMade_data();
    void findsWhatACreateMade();
    void knowsWhichCreatesMakeOneProduct_data();
    void knowsWhichCreatesMakeOneProduct();
};

void TestCardtraderSomeListings::readsSelectively_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("query"); // empty: the whole export is looked through
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("by blueprint") << u"blueprint_id"_s << QStringList{u"17"_s} << u"blueprint_id"_s
                                  << QStringList{u"400000002"_s};
    QTest::newRow("by expansion") << u"expansion_id"_s << QStringList{u"7"_s} << u"expansion_id"_s
                                  << QStringList{u"400000001"_s, u"400000002"_s, u"400000003"_s};
    QTest::newRow("by id") << u"external_id"_s << QStringList{u"400000003"_s, u"1"_s} << QString()
                           << QStringList{u"400000003"_s};
    QTest::newRow("by the SKU of ours") << u"sku"_s << QStringList{u"A-1"_s} << QString()
                                        << QStringList{u"400000001"_s};
    QTest::newRow("by the SKU of an import")
        << u"sku"_s << QStringList{u"CT-400000002"_s} << QString() << QStringList{u"400000002"_s};
    QTest::newRow("by category") << u"category"_s << QStringList{u"1"_s} << QString()
                                 << QStringList{u"400000001"_s, u"400000002"_s, u"400000003"_s};
    QTest::newRow("by a category nobody has") << u"category"_s << QStringList{u"2"_s} << QString() << QStringList();
}

void TestCardtraderSomeListings::readsSelectively()
{
    QFETCH(QString, name);
    QFETCH(QStringList, values);
    QFETCH(QString, query);
    QFETCH(QStringList, ids);
    ListingShop shop;
    QList<QJsonObject> rows = exampleShop(3);
    rows[0].insert(u"user_data_field"_s, u"sku:A-1"_s);
    ReplayExchange &exchange = shop.http.expect("GET", shopExport).answer(200, listBytes(rows));
    if (!query.isEmpty())
        exchange.query(query, values.first());
    const auto end = shop.read(filtered(name, values));
    QVERIFY(end);
    QCOMPARE(shop.ids(), ids);
}

void TestCardtraderSomeListings::refusesFiltersItDoesNotHave()
{
    ListingShop shop;
    const auto end = shop.read(filtered(u"brand"_s, {u"x"_s}));
    QVERIFY(!end);
    QCOMPARE(end.error().code, ErrorCode::InvalidRequest);
    QVERIFY(end.error().detail.contains(u"blueprint_id"_s));
}

void TestCardtraderSomeListings::readsSomeByBlueprint()
{
    ListingShop shop;
    shop.http.expect("GET", shopExport).answer(200, listBytes(exampleShop(3)));
    QVERIFY(shop.read());
    QList<RemoteListing> known = shop.pages.first().listings;
    RemoteListing twin = known.first(); // another listing of the same blueprint that was sold
    twin.externalId = u"400000099"_s;
    known.append(twin);

    shop.http.expect("GET", shopExport)
        .query(u"blueprint_id"_s, u"16"_s)
        .answer(200, listBytes({exampleProduct(400000001, 9), exampleProduct(400000077, 1)}));
    shop.http.expect("GET", shopExport).query(u"blueprint_id"_s, u"17"_s).answer(200, "[]").times(2);
    shop.http.expect("GET", shopExport)
        .query(u"blueprint_id"_s, u"18"_s)
        .answer(200, listBytes({exampleProduct(400000003, 3, 18)}));
    const auto some = shop.connector->fetchSome(shop.session, known);
    QVERIFY2(some, qPrintable(some ? QString() : some.error().detail));
    QCOMPARE(some->listings.size(), 4);
    QCOMPARE(some->listings.at(0).quantity, Quantity::pieces(9));
    QCOMPARE(some->listings.at(1).externalId, u"400000099"_s);
    QCOMPARE(some->listings.at(1).status, RemoteStatus::Ended);
    QCOMPARE(some->listings.at(1).quantity, Quantity{});
    QCOMPARE(some->listings.at(2).externalId, u"400000002"_s);
    QCOMPARE(some->listings.at(2).status, RemoteStatus::Ended); // asked twice
    QCOMPARE(some->listings.at(2).fields, known.at(1).fields);
    QCOMPARE(some->listings.at(3).status, RemoteStatus::Active);
}

void TestCardtraderSomeListings::doesNotCallUnreadableListingsGone_data()
{
    QTest::addColumn<QJsonValue>("id");
    QTest::addColumn<int>("answered");
    QTest::newRow("the listing itself cannot be read") << QJsonValue(400000001) << 0;
    QTest::newRow("a row that could be it cannot be read") << QJsonValue() << 0;
    QTest::newRow("another one cannot be read") << QJsonValue(400000002) << 1;
}

void TestCardtraderSomeListings::doesNotCallUnreadableListingsGone()
{
    QFETCH(QJsonValue, id);
    QFETCH(int, answered);
    ListingShop shop;
    const QJsonObject broken = with(with(exampleProduct(1), "id", id), "quantity", u"many"_s);
    shop.http.expect("GET", shopExport).query(u"blueprint_id"_s, u"16"_s).answer(200, listBytes({broken}));
    const auto some = shop.connector->fetchSome(
        shop.session, {{.externalId = u"400000001"_s, .raw = {{u"blueprint_id"_s, u"16"_s}}}});
    QVERIFY(some);
    QCOMPARE(some->listings.size(), answered);
}

void TestCardtraderSomeListings::believesNoneOfTwoQuantitiesOfABlueprint()
{
    ListingShop shop;
    QByteArray body = listBytes({exampleProduct(400000001), exampleProduct(400000002)});
    body.replace(body.indexOf("\"quantity\":"), 0, "\"quantity\":100,");
    shop.http.expect("GET", shopExport).query(u"blueprint_id"_s, u"16"_s).answer(200, body);
    const QJsonObject raw{{u"blueprint_id"_s, u"16"_s}};
    const auto some = shop.connector->fetchSome(
        shop.session, {{.externalId = u"400000001"_s, .raw = raw}, {.externalId = u"400000002"_s, .raw = raw}});
    QVERIFY(some);
    QCOMPARE(some->listings.size(), 1); // and the other is not called gone
    QCOMPARE(some->listings.first().externalId, u"400000002"_s);
}

void TestCardtraderSomeListings::readsSomeWithoutABlueprint()
{
    ListingShop shop;
    shop.http.expect("GET", shopExport)
        .query(u"blueprint_id"_s, u"16"_s)
        .answer(200, listBytes({exampleProduct(400000001)}));
    shop.http.expect("GET", shopExport).answer(200, listBytes(exampleShop(5)));
    const auto some =
        shop.connector->fetchSome(shop.session, {{.externalId = u"400000001"_s, .matchKeys = {u"blueprint:16"_s}},
                                                 {.externalId = u"400000004"_s},
                                                 {.externalId = u"400000444"_s}});
    QVERIFY(some);
    QCOMPARE(some->listings.size(), 2);
    QCOMPARE(some->listings.at(1).externalId, u"400000004"_s);
}

void TestCardtraderSomeListings::findsWhatACreateMade_data()
{
    QTest::addColumn<QList<QJsonObject>>("products");
    QTest::addColumn<QString>("marker");
    QTest::addColumn<QStringList>("found");
    const QJsonObject equal = exampleProduct(400000001);
    const QJsonObject marked = with(exampleProduct(400000002), "user_data_field", u"evenstock:es1-a"_s);
    const QJsonObject ofOthers = with(exampleProduct(400000003), "user_data_field", u"evenstock:es2-b"_s);
    const QJsonObject played = with(exampleProduct(400000004), "properties_hash",
                                    QJsonObject{{u"condition"_s, u"Played"_s}, {u"mtg_language"_s, u"en"_s}});
    const QJsonObject withText = with(exampleProduct(400000005), "user_data_field", u"sku:A-1"_s);
    QTest::newRow("nothing there") << QList<QJsonObject>{} << u"es1-a"_s << QStringList();
    QTest::newRow("by its marker") << QList{equal, marked} << u"es1-a"_s << QStringList{u"400000002"_s, u"400000001"_s};
    QTest::newRow("by its properties") << QList{played, equal} << u"es1-a"_s << QStringList{u"400000001"_s};
    QTest::newRow("of equal ones the one with our text first")
        << QList{equal, withText} << QString() << QStringList{u"400000005"_s, u"400000001"_s};
    QTest::newRow("another condition is another thing") << QList{played} << u"es1-a"_s << QStringList();
    QTest::newRow("what another create made is not ours") << QList{ofOthers} << u"es1-a"_s << QStringList();
}

void TestCardtraderSomeListings::findsWhatACreateMade()
{
    QFETCH(QList<QJsonObject>, products);
    QFETCH(QString, marker);
    QFETCH(QStringList, found);
    ListingShop shop;
    shop.http.expect("GET", shopExport)
        .query(u"blueprint_id"_s, u"16"_s)
        .answer(200, listBytes(products))
        .times(products.isEmpty() ? 2 : 1);
    const Change change{.kind = ChangeKind::Create,
                        .sku = u"A-1"_s,
                        .marker = marker,
                        .fields = {{Field::Condition, u"Near Mint"_s},
                                   {Field::Attributes, u"{\"blueprint_id\":16,\"mtg_language\":\"en\"}"_s}}};
    const auto listings = shop.connector->findCreated(shop.session, change);
    QVERIFY2(listings, qPrintable(listings ? QString() : listings.error().detail));
    QStringList ids;
    for (const RemoteListing &listing : *listings)
        ids.append(listing.externalId);
    QCOMPARE(ids, found);
    // Without a blueprint nothing can have been sent, and nothing is asked.
    QVERIFY(shop.connector->findCreated(shop.session, {.kind = ChangeKind::Create})->isEmpty());
}

void TestCardtraderSomeListings::knowsWhichCreatesMakeOneProduct_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("attributes");
    QTest::addColumn<bool>("isOne");
    const QString card = u"{\"blueprint_id\":16,\"mtg_language\":\"en\"}"_s;
    QTest::newRow("the same card in the same state") << u"Near Mint"_s << card << true;
    QTest::newRow("the number as text") << u"Near Mint"_s << u"{\"blueprint_id\":\"16\",\"mtg_language\":\"en\"}"_s
                                        << true;
    QTest::newRow("another condition") << u"Played"_s << card << false;
    QTest::newRow("another language") << u"Near Mint"_s << u"{\"blueprint_id\":16,\"mtg_language\":\"it\"}"_s << false;
    QTest::newRow("another card") << u"Near Mint"_s << u"{\"blueprint_id\":17,\"mtg_language\":\"en\"}"_s << false;
}

void TestCardtraderSomeListings::knowsWhichCreatesMakeOneProduct()
{
    QFETCH(const QString, condition);
    QFETCH(const QString, attributes);
    QFETCH(const bool, isOne);
    const ListingShop shop;
    const Change first{.kind = ChangeKind::Create,
                       .sku = u"A-1"_s,
                       .marker = u"es1-a"_s,
                       .fields = {{Field::Title, u"One"_s},
                                  {Field::Condition, u"Near Mint"_s},
                                  {Field::Attributes, u"{\"blueprint_id\":16,\"mtg_language\":\"en\"}"_s}}};
    Change second = first;
    second.sku = u"A-2"_s;
    second.marker = u"es2-a"_s;
    second.fields.insert(Field::Title, u"Two"_s); // the blueprint's own name counts there
    second.fields.insert(Field::Condition, condition);
    second.fields.insert(Field::Attributes, attributes);
    QVERIFY(!shop.connector->equalKey(first).isEmpty());
    QCOMPARE(shop.connector->equalKey(first) == shop.connector->equalKey(second), isOne);
    QCOMPARE(shop.connector->equalKey({.kind = ChangeKind::Create}), QString()); // never sent without a blueprint
}

QTEST_GUILESS_MAIN(TestCardtraderSomeListings)
#include "tst_cardtrader_some_listings.moc"
