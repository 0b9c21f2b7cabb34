// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/cardtrader/cardtrader.h"
#include "tests/connectors/cardtrader/product_examples.h"
#include "tests/support/connector_session.h"

#include <QTest>

using namespace evenstock;
using namespace evenstock::cardtrader;
using namespace Qt::StringLiterals;

namespace {

const QString shopExport = u"/api/v2/products/export"_s;
const QString expansionList = u"/api/v2/expansions/export"_s;

struct Shop : ConnectorSession {
    Shop()
        : ConnectorSession(u"https://api.test/api/v2"_s)
    {
        session.secrets.insert(u"token"_s, u"secret-token"_s);
    }

    Result<ListingEnd> read(const ListingQuery &query = {})
    {
        pages.clear();
        return connector->fetchListings(session, query, [this](ListingPage page) {
            pages.append(std::move(page));
            return Status();
        });
    }
    QStringList ids() const
    {
        QStringList result;
        for (const ListingPage &page : pages) {
            for (const RemoteListing &listing : page.listings)
                result.append(listing.externalId);
        }
        return result;
    }
    QStringList failed() const
    {
        QStringList result;
        for (const ListingPage &page : pages) {
            for (const ItemError &error : page.errors)
                result.append(error.item);
        }
        return result;
    }

    std::unique_ptr<Connector> connector = make();
    QList<ListingPage> pages;
};

ListingQuery filtered(const QString &name, const QStringList &values)
{
    ListingQuery query;
    query.filter.values.insert(name, values);
    return query;
}

} // namespace

class TestCardtraderListings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void streamsTheWholeShopInSlices();
    void asksPatientlyAndWithTheToken();
    void believesAnEmptyShopOnlyTwice_data();
    void believesAnEmptyShopOnlyTwice();
    void goesOnAfterABadItem();
    void survivesAPageOfErrors();
    void countsADoubleOnce();
    void refusesAProductWithTwoPrices_data();
    void refusesAProductWithTwoPrices();
    void breaksOffAnAnswerThatIsNoShop_data();
    void breaksOffAnAnswerThatIsNoShop();
    void breaksOffACutAnswer();
    void readsOnAfterACutAnswer();
    void namesCategories_data();
    void namesCategories();
    void stopsAtTheLastPageWanted();
    void readsALargeShopByExpansion_data();
    void readsALargeShopByExpansion();
    void resumesAfterTheLastExpansion();
    void fallsBackToExpansions_data();
    void fallsBackToExpansions();
    void readsSelectively_data();
    void readsSelectively();
    void refusesFiltersItDoesNotHave();
    void marksStockThatIsTheirs();
    void passesOnTheEnginesError();
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

void TestCardtraderListings::streamsTheWholeShopInSlices()
{
    Shop shop;
    shop.http.expect("GET", shopExport).answer(200, listBytes(exampleShop(250)));
    const auto end = shop.read();
    QVERIFY2(end, qPrintable(end ? QString() : end.error().detail));
    QVERIFY(end->complete);
    QCOMPARE(shop.pages.size(), 3);
    QCOMPARE(shop.pages.at(0).listings.size(), 100);
    QCOMPARE(shop.pages.at(2).listings.size(), 50);
    for (const ListingPage &page : std::as_const(shop.pages)) {
        QVERIFY(page.pageEnds);
        QVERIFY(page.cursor.isEmpty()); // one answer: it cannot be entered in the middle
    }
    QCOMPARE(shop.ids().first(), u"400000001"_s);
    QCOMPARE(shop.ids().last(), u"400000250"_s);
}

void TestCardtraderListings::asksPatientlyAndWithTheToken()
{
    Shop shop;
    shop.http.expect("GET", shopExport)
        .header("Authorization", "Bearer secret-token")
        .answer(200, listBytes(exampleShop(1)));
    QVERIFY(shop.read());
    const HttpRequest &request = shop.http.requests().first();
    QCOMPARE(request.timeoutMs, 180'000); // the reference warns of 120 to 180 s
    QVERIFY(request.maxBytes > 60LL * 1024 * 1024);
    QVERIFY(bool(request.sink)); // never kept as a whole
    QVERIFY(!request.isWrite);
}

void TestCardtraderListings::believesAnEmptyShopOnlyTwice_data()
{
    QTest::addColumn<int>("second"); // products in the second answer
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<bool>("complete");
    QTest::newRow("empty again") << 0 << 200 << true << true;
    QTest::newRow("the first was a failure") << 3 << 200 << true << true;
    QTest::newRow("the second fails") << 0 << 422 << false << false;
}

void TestCardtraderListings::believesAnEmptyShopOnlyTwice()
{
    QFETCH(int, second);
    QFETCH(int, status);
    QFETCH(bool, ok);
    QFETCH(bool, complete);
    Shop shop;
    shop.http.expect("GET", shopExport).answer(200, "[]");
    shop.http.expect("GET", shopExport).answer(status, listBytes(exampleShop(second)));
    const auto end = shop.read();
    QCOMPARE(end.ok(), ok);
    if (ok)
        QCOMPARE(end->complete, complete);
    QCOMPARE(shop.ids().size(), second);
}

void TestCardtraderListings::goesOnAfterABadItem()
{
    Shop shop;
    QList<QJsonObject> rows = exampleShop(5);
    rows[1].insert(u"quantity"_s, QJsonValue::Null);
    rows[2].insert(u"quantity"_s, -4);
    rows[3].insert(u"id"_s, u"abc"_s);
    rows[4].insert(u"id"_s, u"400000005"_s);
    QByteArray json = listBytes(rows);
    json.replace(json.size() - 1, 1, ",17,{\"id\":400000009},{\"id\":}]");
    shop.http.expect("GET", shopExport).answer(200, json);
    const auto end = shop.read();
    QVERIFY(end);
    QVERIFY(!end->complete); // what could not be read must not be called missing
    QCOMPARE(shop.ids(), (QStringList{u"400000001"_s, u"400000003"_s, u"400000005"_s}));
    QCOMPARE(shop.failed(),
             (QStringList{u"400000002"_s, u"position 4"_s, u"position 6"_s, u"400000009"_s, u"position 8"_s}));
    const ItemError &error = shop.pages.first().errors.first();
    QCOMPARE(error.error.code, ErrorCode::InvalidResponse);
    QCOMPARE(error.error.detail, u"quantity: expected a whole number, found null"_s);
    QVERIFY(!error.error.payload.isEmpty());
    QCOMPARE(shop.pages.first().listings.at(1).quantity, Quantity{});
}

void TestCardtraderListings::survivesAPageOfErrors()
{
    Shop shop;
    QByteArray json = "[";
    for (int i = 0; i < 1000; ++i)
        json += "{\"id\":" + QByteArray::number(1 + i) + ",\"quantity\":{}},";
    json.chop(1);
    shop.http.expect("GET", shopExport).answer(200, json + ']');
    const auto end = shop.read();
    QVERIFY(end);
    QVERIFY(!end->complete);
    QCOMPARE(shop.failed().size(), 1000);
    QCOMPARE(shop.pages.size(), 10);
}

void TestCardtraderListings::countsADoubleOnce()
{
    Shop shop;
    const QJsonObject same = exampleProduct(400000001);
    shop.http.expect("GET", shopExport)
        .answer(200, listBytes({same, exampleProduct(400000002, 3), same, exampleProduct(400000002, 1)}));
    const auto end = shop.read();
    QVERIFY(end);
    QCOMPARE(shop.ids(), (QStringList{u"400000001"_s, u"400000002"_s}));
    QCOMPARE(shop.failed(), QStringList{u"400000002"_s}); // twice, with different values
    QCOMPARE(shop.pages.first().listings.at(1).quantity, Quantity::pieces(3));
    QVERIFY(!end->complete);
}

void TestCardtraderListings::refusesAProductWithTwoPrices_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("two amounts") << QByteArray("\"price_cents\":") << QByteArray("\"price_cents\":1,\"price_cents\":");
    QTest::newRow("one of them written another way")
        << QByteArray("\"price_cents\":") << QByteArray("\"price\\u005fcents\":1,\"price_cents\":");
    QTest::newRow("two currencies") << QByteArray("\"price_currency\":")
                                    << QByteArray("\"price_currency\":\"USD\",\"price_currency\":");
    QTest::newRow("two quantities") << QByteArray("\"quantity\":") << QByteArray("\"quantity\":1,\"quantity\":");
    QTest::newRow("two amounts in one price")
        << QByteArray("\"price_cents\":")
        << QByteArray("\"price\":{\"cents\":1,\"cents\":2,\"currency\":\"EUR\"},\"price_cents\":");
}

// Which of the two counts would be a guess; the products beside it are read.
void TestCardtraderListings::refusesAProductWithTwoPrices()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    Shop shop;
    QByteArray body = listBytes(exampleShop(3));
    const qsizetype at = body.indexOf(before, body.indexOf(before) + 1); // of the second
    QVERIFY(at > 0);
    body.replace(at, before.size(), after);
    shop.http.expect("GET", shopExport).answer(200, body);
    const auto end = shop.read();
    QVERIFY(end);
    QCOMPARE(shop.ids().size(), 2);
    QCOMPARE(shop.failed().size(), 1);
    QVERIFY(!end->complete);
}

void TestCardtraderListings::breaksOffAnAnswerThatIsNoShop_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an object") << QByteArray(R"({"error":"later"})");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("a web page") << QByteArray("<!DOCTYPE html><p>Busy</p>");
    QTest::newRow("text after the end") << listBytes(exampleShop(1)) + "x";
    QTest::newRow("garbage") << QByteArray("\x00\xff\x17", 3);
}

void TestCardtraderListings::breaksOffAnAnswerThatIsNoShop()
{
    QFETCH(QByteArray, body);
    Shop shop;
    shop.http.expect("GET", shopExport).answer(200, body).times(3);
    const auto end = shop.read();
    QVERIFY(!end);
    QCOMPARE(end.error().code, ErrorCode::InvalidResponse);
    QCOMPARE(shop.pauses, (QList<std::int64_t>{1000, 2000}));
}

void TestCardtraderListings::breaksOffACutAnswer()
{
    Shop shop;
    const QByteArray whole = listBytes(exampleShop(150));
    shop.http.expect("GET", shopExport).answer(200, whole.left(whole.size() * 9 / 10)).times(3);
    const auto end = shop.read();
    QVERIFY(!end);
    QCOMPARE(end.error().code, ErrorCode::InvalidResponse);
    QCOMPARE(shop.ids().size(), 100); // what was handed over stays, and nothing is called complete
}

void TestCardtraderListings::readsOnAfterACutAnswer()
{
    Shop shop;
    QList<QJsonObject> rows = exampleShop(150);
    rows.insert(20, QJsonObject{{u"id"_s, 5}});
    const QByteArray whole = listBytes(rows);
    QJsonObject sold = rows.at(10);
    sold.insert(u"quantity"_s, 1);
    rows.replace(10, sold); // sold between the two answers: no contradiction
    shop.http.expect("GET", shopExport).answer(200, whole.left(whole.size() * 9 / 10));
    shop.http.expect("GET", shopExport).answer(200, listBytes(rows));
    const auto end = shop.read();
    QVERIFY(end);
    QCOMPARE(shop.ids().size(), 150); // none twice
    QCOMPARE(shop.failed(), QStringList{u"5"_s});
}

void TestCardtraderListings::namesCategories_data()
{
    QTest::addColumn<QJsonObject>("names");
    QTest::addColumn<QString>("category");
    QTest::newRow("by its name") << QJsonObject{{u"1"_s, u"Magic Single Card"_s}} << u"Magic Single Card"_s;
    QTest::newRow("by its number while the name is not known") << QJsonObject{{u"2"_s, u"Tokens"_s}} << u"1"_s;
}

void TestCardtraderListings::namesCategories()
{
    QFETCH(const QJsonObject, names);
    QFETCH(const QString, category);
    for (const QString &filter : {u"1"_s, category}) {
        Shop shop;
        shop.session.settings.insert(u"category_names"_s, names);
        shop.http.expect("GET", shopExport).answer(200, listBytes(exampleShop(1)));
        QVERIFY(shop.read(filtered(u"category"_s, {filter})));
        QCOMPARE(shop.ids().size(), 1);
        QCOMPARE(shop.pages.first().listings.first().fields.value(Field::Category), category);
    }
}

void TestCardtraderListings::stopsAtTheLastPageWanted()
{
    Shop shop;
    shop.http.expect("GET", shopExport).answer(200, listBytes(exampleShop(500)));
    const auto end = shop.read({.maxPages = 2});
    QVERIFY(end);
    QVERIFY(!end->complete);
    QCOMPARE(shop.ids().size(), 200);
}

void TestCardtraderListings::readsALargeShopByExpansion_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<qint64>("known");
    QTest::addColumn<bool>("wantsComplete");
    QTest::addColumn<bool>("byExpansion");
    QTest::newRow("a large shop, in between") << QString() << qint64(50'001) << false << true;
    QTest::newRow("a large shop that must be complete") << QString() << qint64(50'001) << true << false;
    QTest::newRow("a small shop") << QString() << qint64(50'000) << false << false;
    QTest::newRow("a shop never read") << QString() << qint64(0) << true << false;
    QTest::newRow("by setting") << u"expansions"_s << qint64(3) << true << true;
    QTest::newRow("as a whole by setting") << u"shop"_s << qint64(500'000) << false << false;
}

void TestCardtraderListings::readsALargeShopByExpansion()
{
    QFETCH(QString, setting);
    QFETCH(qint64, known);
    QFETCH(bool, wantsComplete);
    QFETCH(bool, byExpansion);
    Shop shop;
    if (!setting.isEmpty())
        shop.session.settings.insert(u"read_by"_s, setting);
    if (byExpansion) {
        shop.http.expect("GET", expansionList).answer(200, R"([{"id":9,"name":"B"},{"id":2,"name":"A"}])");
        shop.http.expect("GET", shopExport).query(u"expansion_id"_s, u"2"_s).answer(200, listBytes(exampleShop(150)));
        shop.http.expect("GET", shopExport)
            .query(u"expansion_id"_s, u"9"_s)
            .answer(200, listBytes(exampleShop(10, 500000001)));
    } else {
        shop.http.expect("GET", shopExport).answer(200, listBytes(exampleShop(160)));
    }
    const auto end = shop.read({.knownListings = known, .wantsComplete = wantsComplete});
    QVERIFY(end);
    QCOMPARE(end->complete, !byExpansion); // products of no expansion are not in the list of expansions
    QCOMPARE(shop.ids().size(), 160);
    if (!byExpansion)
        return;
    QCOMPARE(shop.pages.size(), 3);
    QVERIFY(!shop.pages.at(0).pageEnds);
    QCOMPARE(shop.pages.at(0).cursor, QString()); // expansion 2 is not done: it would be read again
    QVERIFY(shop.pages.at(1).pageEnds);
    QCOMPARE(shop.pages.at(1).cursor, u"expansion:2"_s);
    QCOMPARE(shop.pages.at(2).cursor, u"expansion:9"_s);
    QCOMPARE(shop.pages.at(2).totalPages, 2);
}

void TestCardtraderListings::resumesAfterTheLastExpansion()
{
    Shop shop;
    shop.http.expect("GET", expansionList).answer(200, R"([{"id":2},{"id":9},{"id":5}])");
    shop.http.expect("GET", shopExport).query(u"expansion_id"_s, u"5"_s).answer(200, listBytes(exampleShop(120)));
    shop.http.expect("GET", shopExport).query(u"expansion_id"_s, u"9"_s).answer(200, "[]").times(2);
    const auto end = shop.read({.cursor = u"expansion:2"_s});
    QVERIFY(end);
    QVERIFY(!end->complete);
    QCOMPARE(shop.pages.at(0).cursor, u"expansion:2"_s);
    QCOMPARE(shop.pages.at(1).cursor, u"expansion:5"_s);
    QCOMPARE(shop.pages.at(2).cursor, u"expansion:9"_s);
}

void TestCardtraderListings::fallsBackToExpansions_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("fallsBack");
    QTest::newRow("no answer in time") << ErrorCode::Timeout << 0 << true;
    QTest::newRow("the server gives up") << ErrorCode::InvalidResponse << 504 << true;
    QTest::newRow("the answer is broken") << ErrorCode::InvalidResponse << 0 << false;
    QTest::newRow("no network") << ErrorCode::Offline << 0 << false;
    QTest::newRow("a wrong token") << ErrorCode::Unauthorized << 401 << false;
}

void TestCardtraderListings::fallsBackToExpansions()
{
    QFETCH(ErrorCode, code);
    QFETCH(int, status);
    QFETCH(bool, fallsBack);
    Shop shop;
    Error error = makeError(code, u"failed"_s);
    error.httpStatus = status;
    shop.http.expect("GET", shopExport).fail(error).times(code == ErrorCode::InvalidResponse && status == 0 ? 3 : 1);
    if (fallsBack) {
        shop.http.expect("GET", expansionList).answer(200, R"([{"id":2}])");
        shop.http.expect("GET", shopExport).query(u"expansion_id"_s, u"2"_s).answer(200, listBytes(exampleShop(3)));
    }
    const auto end = shop.read();
    QCOMPARE(end.ok(), fallsBack);
    if (fallsBack)
        QVERIFY(!end->complete);
    else
        QCOMPARE(end.error().code, code);
    QCOMPARE(shop.ids().size(), fallsBack ? 3 : 0);
}

void TestCardtraderListings::readsSelectively_data()
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

void TestCardtraderListings::readsSelectively()
{
    QFETCH(QString, name);
    QFETCH(QStringList, values);
    QFETCH(QString, query);
    QFETCH(QStringList, ids);
    Shop shop;
    QList<QJsonObject> rows = exampleShop(3);
    rows[0].insert(u"user_data_field"_s, u"sku:A-1"_s);
    ReplayExchange &exchange = shop.http.expect("GET", shopExport).answer(200, listBytes(rows));
    if (!query.isEmpty())
        exchange.query(query, values.first());
    const auto end = shop.read(filtered(name, values));
    QVERIFY(end);
    QCOMPARE(shop.ids(), ids);
}

void TestCardtraderListings::refusesFiltersItDoesNotHave()
{
    Shop shop;
    const auto end = shop.read(filtered(u"brand"_s, {u"x"_s}));
    QVERIFY(!end);
    QCOMPARE(end.error().code, ErrorCode::InvalidRequest);
    QVERIFY(end.error().detail.contains(u"blueprint_id"_s));
}

void TestCardtraderListings::marksStockThatIsTheirs()
{
    Shop shop;
    shop.session.settings.insert(u"one_day_ready"_s, u"true"_s);
    shop.http.expect("GET", shopExport).answer(200, listBytes(exampleShop(1)));
    QVERIFY(shop.read());
    QVERIFY(shop.pages.first().listings.first().stockIsTheirs);
}

void TestCardtraderListings::passesOnTheEnginesError()
{
    Shop shop;
    shop.http.expect("GET", shopExport).answer(200, listBytes(exampleShop(300)));
    int calls = 0;
    const auto end = shop.connector->fetchListings(shop.session, {}, [&](const ListingPage &) -> Status {
        ++calls;
        return makeError(ErrorCode::Storage, u"the disk is full"_s);
    });
    QVERIFY(!end);
    QCOMPARE(end.error().code, ErrorCode::Storage);
    QCOMPARE(calls, 1);
}

void TestCardtraderListings::readsSomeByBlueprint()
{
    Shop shop;
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

void TestCardtraderListings::doesNotCallUnreadableListingsGone_data()
{
    QTest::addColumn<QJsonValue>("id");
    QTest::addColumn<int>("answered");
    QTest::newRow("the listing itself cannot be read") << QJsonValue(400000001) << 0;
    QTest::newRow("a row that could be it cannot be read") << QJsonValue() << 0;
    QTest::newRow("another one cannot be read") << QJsonValue(400000002) << 1;
}

void TestCardtraderListings::believesNoneOfTwoQuantitiesOfABlueprint()
{
    Shop shop;
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

void TestCardtraderListings::doesNotCallUnreadableListingsGone()
{
    QFETCH(QJsonValue, id);
    QFETCH(int, answered);
    Shop shop;
    const QJsonObject broken = with(with(exampleProduct(1), "id", id), "quantity", u"many"_s);
    shop.http.expect("GET", shopExport).query(u"blueprint_id"_s, u"16"_s).answer(200, listBytes({broken}));
    const auto some = shop.connector->fetchSome(
        shop.session, {{.externalId = u"400000001"_s, .raw = {{u"blueprint_id"_s, u"16"_s}}}});
    QVERIFY(some);
    QCOMPARE(some->listings.size(), answered);
}

void TestCardtraderListings::readsSomeWithoutABlueprint()
{
    Shop shop;
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

void TestCardtraderListings::findsWhatACreateMade_data()
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

void TestCardtraderListings::knowsWhichCreatesMakeOneProduct_data()
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

void TestCardtraderListings::knowsWhichCreatesMakeOneProduct()
{
    QFETCH(const QString, condition);
    QFETCH(const QString, attributes);
    QFETCH(const bool, isOne);
    const Shop shop;
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

void TestCardtraderListings::findsWhatACreateMade()
{
    QFETCH(QList<QJsonObject>, products);
    QFETCH(QString, marker);
    QFETCH(QStringList, found);
    Shop shop;
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

QTEST_GUILESS_MAIN(TestCardtraderListings)
#include "tst_cardtrader_listings.moc"
