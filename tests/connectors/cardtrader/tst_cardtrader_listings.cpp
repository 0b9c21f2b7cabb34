// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/connectors/cardtrader/listing_shop.h"

#include <QTest>

using namespace evenstock;
using namespace evenstock::cardtrader;

// The shop as a whole.
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
    void marksStockThatIsTheirs();
    void passesOnTheEnginesError();
};

void TestCardtraderListings::streamsTheWholeShopInSlices()
{
    ListingShop shop;
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
    ListingShop shop;
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
    ListingShop shop;
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
    ListingShop shop;
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
    ListingShop shop;
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
    ListingShop shop;
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
    ListingShop shop;
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
    ListingShop shop;
    shop.http.expect("GET", shopExport).answer(200, body).times(3);
    const auto end = shop.read();
    QVERIFY(!end);
    QCOMPARE(end.error().code, ErrorCode::InvalidResponse);
    QCOMPARE(shop.pauses, (QList<std::int64_t>{1000, 2000}));
}

void TestCardtraderListings::breaksOffACutAnswer()
{
    ListingShop shop;
    const QByteArray whole = listBytes(exampleShop(150));
    shop.http.expect("GET", shopExport).answer(200, whole.left(whole.size() * 9 / 10)).times(3);
    const auto end = shop.read();
    QVERIFY(!end);
    QCOMPARE(end.error().code, ErrorCode::InvalidResponse);
    QCOMPARE(shop.ids().size(), 100); // what was handed over stays, and nothing is called complete
}

void TestCardtraderListings::readsOnAfterACutAnswer()
{
    ListingShop shop;
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
        ListingShop shop;
        shop.session.settings.insert(u"category_names"_s, names);
        shop.http.expect("GET", shopExport).answer(200, listBytes(exampleShop(1)));
        QVERIFY(shop.read(filtered(u"category"_s, {filter})));
        QCOMPARE(shop.ids().size(), 1);
        QCOMPARE(shop.pages.first().listings.first().fields.value(Field::Category), category);
    }
}

void TestCardtraderListings::stopsAtTheLastPageWanted()
{
    ListingShop shop;
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
    ListingShop shop;
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
    ListingShop shop;
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
    ListingShop shop;
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

void TestCardtraderListings::marksStockThatIsTheirs()
{
    ListingShop shop;
    shop.session.settings.insert(u"one_day_ready"_s, u"true"_s);
    shop.http.expect("GET", shopExport).answer(200, listBytes(exampleShop(1)));
    QVERIFY(shop.read());
    QVERIFY(shop.pages.first().listings.first().stockIsTheirs);
}

void TestCardtraderListings::passesOnTheEnginesError()
{
    ListingShop shop;
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

QTEST_GUILESS_MAIN(TestCardtraderListings)
#include "tst_cardtrader_listings.moc"
