// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/connectors/cardtrader/push_shop.h"

#include <QTest>

using namespace evenstock;
using namespace evenstock::cardtrader;

// New listings: what is sent, what is refused before, and the marker that is taken away afterwards.
class TestCardtraderCreates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void creates_data();
    void creates();
    void refusesCreatesItCannotSend_data();
    void refusesCreatesItCannotSend();
    void listsNothingInTheWrongCurrency_data();
    void listsNothingInTheWrongCurrency();
    void takesTheMarkerAway_data();
    void takesTheMarkerAway();
    void stopsWhereAMarkerCannotBeTakenAway_data();
    void stopsWhereAMarkerCannotBeTakenAway();
    void tellsWhatBecameOfACreate_data();
    void tellsWhatBecameOfACreate();
    void learnsABlueprintOnce();
    void worksWithoutTheBlueprint();
};

void TestCardtraderCreates::creates_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QByteArray>("body");
    const Change plain = creation(1);
    const auto row = [](const char *words, const Change &change, const QByteArray &body) {
        QTest::newRow(words) << change << body;
    };
    const QByteArray head = R"({"price":1.50,"blueprint_id":16,)";
    const QByteArray tail = R"("error_mode":"strict",)";
    const QByteArray properties = R"("properties":{"condition":"Near Mint","mtg_language":"en"},"quantity":2)";
    row("under its marker", plain, head + tail + properties + R"(,"user_data_field":"evenstock:es1-k"})");
    row("with a description", creation(1, {{Field::Description, u"signed by nobody"_s}}),
        head + R"("description":"signed by nobody",)" + tail + properties + R"(,"user_data_field":"evenstock:es1-k"})");
    row("with the owner's private text, which a marker would overwrite",
        creation(1, {{Field::Attributes, uR"({"user_data_field":"shelf 4","graded":"true"})"_s}}),
        head + tail + R"("graded":true,)" + properties + R"(,"user_data_field":"shelf 4"})");
    Change again = plain; // ended at zero, made again
    again.raw.insert(u"user_data_field"_s, u"shelf 9"_s);
    again.raw.insert(u"graded"_s, true);
    row("again, with the private text it had", again,
        head + tail + R"("graded":true,)" + properties + R"(,"user_data_field":"shelf 9"})");
    Change lostMarker = plain;
    lostMarker.raw.insert(u"user_data_field"_s, u"evenstock:es1-old"_s);
    row("again, with a new marker in place of an old one", lostMarker,
        head + tail + properties + R"(,"user_data_field":"evenstock:es1-k"})");
    Change chosen = creation(1, {{Field::Attributes, uR"({"blueprint_id":"99","mtg_language":"jp"})"_s}});
    chosen.raw = {};
    row("of the blueprint the owner chose", chosen,
        R"({"price":1.50,"blueprint_id":99,"error_mode":"strict","properties":{"condition":"Near Mint",)"
        R"("mtg_language":"jp"},"quantity":2,"user_data_field":"evenstock:es1-k"})");
}

void TestCardtraderCreates::creates()
{
    QFETCH(Change, change);
    QFETCH(QByteArray, body);
    PushShop shop;
    if (!change.raw.isEmpty())
        shop.http.expect("GET", u"/api/v2/blueprints/export"_s)
            .query(u"expansion_id"_s, u"7"_s)
            .answer(200, magicSingle);
    shop.http.expect("POST", products)
        .body(body)
        .answer(201, R"({"result":"ok","warnings":{"x":["y"]},"resource":{"id":500000001,"quantity":2}})");
    shop.http.expect("PUT", products + u"/500000001"_s).times(-1).answer(200, written);
    QVERIFY(shop.push({change}));
    QCOMPARE(shop.outcome(1), u"done 2"_s);
    QCOMPARE(shop.last(1).externalId, u"500000001"_s);
    QCOMPARE(shop.last(1).warnings, QStringList{u"x: y"_s});
}

void TestCardtraderCreates::refusesCreatesItCannotSend_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *words, const Change &change, const char *said) {
        QTest::newRow(words) << change << QString::fromLatin1(said);
    };
    Change nameless = creation(1);
    nameless.raw = {};
    row("without a blueprint", nameless, "put its blueprint_id into the product's attributes");
    Change bundle = creation(1);
    bundle.raw.insert(u"bundle_size"_s, 4);
    row("a bundle", bundle, "a bundle can only be made on CardTrader's site");
    Change half = creation(1);
    half.quantity = Quantity{500};
    row("half a piece", half, "whole pieces");
    Change none = creation(1);
    none.quantity = Quantity{};
    row("no piece", none, "whole pieces");
    Change priceless = creation(1);
    priceless.fields.remove(Field::Price);
    row("without a price", priceless, "a price above zero");
    Change foreign = creation(1, {{Field::Price, u"150 USD"_s}});
    row("in another currency", foreign, "the price is in USD");
    Change unjudged = creation(1);
    unjudged.fields.remove(Field::Condition);
    unjudged.raw.insert(u"properties"_s, QJsonObject{{u"mtg_language"_s, u"en"_s}});
    row("without a condition, which would become Near Mint", unjudged, "needs the condition");
    row("in a condition that is not offered", creation(1, {{Field::Condition, u"Heavily Played"_s}}),
        "does not offer condition \"Heavily Played\" for this item; it offers: Near Mint, Played");
}

void TestCardtraderCreates::refusesCreatesItCannotSend()
{
    QFETCH(Change, change);
    QFETCH(QString, words);
    PushShop shop;
    shop.http.expect("GET", u"/api/v2/blueprints/export"_s).anyQuery().answer(200, magicSingle).times(-1);
    QVERIFY(shop.push({change}));
    QCOMPARE(shop.outcome(1), u"refused"_s);
    QCOMPARE(shop.last(1).error.code, ErrorCode::InvalidRequest);
    QVERIFY2(shop.last(1).error.detail.contains(words), qPrintable(shop.last(1).error.detail));
}

void TestCardtraderCreates::listsNothingInTheWrongCurrency_data()
{
    QTest::addColumn<QString>("known"); // of the account
    QTest::addColumn<QString>("shown"); // of the shop's rows
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("words");
    QTest::newRow("the same") << u"EUR"_s << u"EUR"_s << u"done 2"_s << QString();
    QTest::newRow("another one was chosen on the site")
        << u"EUR"_s << u"USD"_s << u"refused"_s
        << u"this shop's prices in USD, but the account was connected with "
           "prices in EUR; nothing new is listed"_s;
    QTest::newRow("not known before") << QString() << u"EUR"_s << u"done 2"_s << QString();
    QTest::newRow("not known before, and not the product's")
        << QString() << u"USD"_s << u"refused"_s << u"the price is in EUR, but the CardTrader account sells in USD"_s;
}

void TestCardtraderCreates::listsNothingInTheWrongCurrency()
{
    QFETCH(QString, known);
    QFETCH(QString, shown);
    QFETCH(QString, outcome);
    QFETCH(QString, words);
    for (const bool wholeShop : {true, false}) {
        PushShop shop;
        shop.session.settings.insert(u"currency"_s, known);
        Change change = creation(1);
        change.raw.remove(u"currency"_s);
        change.marker.clear();
        shop.http.setOrdered(false);
        shop.http.expect("GET", products + u"/export"_s)
            .anyQuery()
            .answer(200, R"([{"id":7,"blueprint_id":16,"quantity":1,"price_cents":100,"price_currency":")" +
                             shown.toLatin1() + R"("}])");
        shop.http.expect("GET", u"/api/v2/blueprints/export"_s).anyQuery().answer(200, magicSingle);
        if (outcome != "refused"_L1)
            shop.http.expect("POST", products)
                .answer(200, R"({"result":"ok","resource":{"id":500000001,"quantity":2}})");
        const bool isRead =
            wholeShop
                ? shop.connector->fetchListings(shop.session, {}, [](const ListingPage &) { return Status(); }).ok()
                : shop.connector->findCreated(shop.session, change).ok();
        QVERIFY(isRead);
        QVERIFY(shop.push({change}));
        QCOMPARE(shop.outcome(1), outcome);
        QVERIFY2(shop.last(1).error.detail.contains(words), qPrintable(shop.last(1).error.detail));
    }
}

void TestCardtraderCreates::takesTheMarkerAway_data()
{
    QTest::addColumn<QString>("sku");
    QTest::addColumn<QByteArray>("resource");
    QTest::addColumn<QByteArray>("body"); // of the second write; empty: none
    const QByteArray mine = R"("user_data_field":"evenstock:es1-k",)";
    QTest::newRow("its SKU takes the place")
        << u"A-1"_s << mine << QByteArray(R"({"error_mode":"strict","id":500000001,"user_data_field":"sku:A-1"})");
    QTest::newRow("nothing takes the place of a made-up SKU")
        << u"CT-400000001"_s << QByteArray()
        << QByteArray(R"({"error_mode":"strict","id":500000001,"user_data_field":""})");
    QTest::newRow("a product it was added to keeps its text")
        << u"A-1"_s << QByteArray(R"("user_data_field":"shelf 3",)") << QByteArray();
}

void TestCardtraderCreates::takesTheMarkerAway()
{
    QFETCH(QString, sku);
    QFETCH(QByteArray, resource);
    QFETCH(QByteArray, body);
    PushShop shop;
    shop.http.expect("GET", u"/api/v2/blueprints/export"_s).anyQuery().answer(200, magicSingle);
    shop.http.expect("POST", products)
        .answer(200, R"({"result":"ok","resource":{)" + resource + R"("id":500000001,"quantity":2}})");
    if (!body.isEmpty()) // and if it fails, the listing is made all the same
        shop.http.expect("PUT", products + u"/500000001"_s).body(body).answer(500, "");
    Change change = creation(1);
    change.sku = sku;
    QVERIFY(shop.push({change}));
    QCOMPARE(shop.outcome(1), u"done 2"_s);

    // What is left of it goes with the next write to the listing.
    Change next = update(2, std::nullopt, {{Field::Price, u"170 EUR"_s}});
    next.sku = u"A-2"_s;
    next.raw.insert(u"user_data_field"_s, u"evenstock:es1-k"_s);
    shop.http.expect("PUT", product(2))
        .json(R"({"price":1.70,"error_mode":"strict","id":400000002,"user_data_field":"sku:A-2"})")
        .answer(200, written);
    QVERIFY(shop.push({next}));
}

void TestCardtraderCreates::stopsWhereAMarkerCannotBeTakenAway_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code"); // -1: goes on
    QTest::newRow("a wrong token") << 401 << int(ErrorCode::Unauthorized);
    QTest::newRow("too many requests") << 429 << int(ErrorCode::RateLimited);
    QTest::newRow("a gate in front") << 403 << int(ErrorCode::Offline);
    QTest::newRow("refused: it concerns one listing") << 422 << -1;
    QTest::newRow("a server in trouble: perhaps done") << 500 << -1;
}

void TestCardtraderCreates::stopsWhereAMarkerCannotBeTakenAway()
{
    QFETCH(int, status);
    QFETCH(int, code);
    PushShop shop;
    shop.http.expect("GET", u"/api/v2/blueprints/export"_s).anyQuery().answer(200, magicSingle);
    for (int i = 1; i <= 2; ++i)
        shop.http.expect("POST", products)
            .answer(200, R"({"result":"ok","resource":{"id":50000000)" + QByteArray::number(i) + R"(,"quantity":2}})");
    shop.http.expect("PUT", products + u"/500000001"_s).answer(status, "");
    if (code < 0)
        shop.http.expect("PUT", products + u"/500000002"_s).answer(200, written);
    const Status pushed = shop.push({creation(1), creation(2)});
    QCOMPARE(pushed ? -1 : int(pushed.error().code), code);
    for (int delivery = 1; delivery <= 2; ++delivery) // made all the same, each with one word
        QCOMPARE(shop.outcome(delivery), u"done 2"_s);
}

void TestCardtraderCreates::tellsWhatBecameOfACreate_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("an answer without the product") << 200 << QByteArray(R"({"result":"ok"})") << true << u"in doubt"_s;
    QTest::newRow("an empty answer") << 204 << QByteArray() << true << u"in doubt"_s;
    QTest::newRow("a server in trouble") << 502 << QByteArray() << true << u"in doubt"_s;
    QTest::newRow("no such blueprint") << 404 << QByteArray(R"({"error_code":"not_found"})") << true << u"refused"_s;
    QTest::newRow("a gateway that does not know the address") << 404 << QByteArray() << true << u"in doubt"_s;
    QTest::newRow("refused") << 422 << QByteArray(R"({"errors":{"blueprint_id":["is gone"]}})") << true << u"refused"_s;
    QTest::newRow("too many requests") << 429 << QByteArray() << false << u"not sent"_s;
}

void TestCardtraderCreates::tellsWhatBecameOfACreate()
{
    QFETCH(int, status);
    QFETCH(QByteArray, answer);
    QFETCH(bool, ok);
    QFETCH(QString, outcome);
    PushShop shop;
    shop.http.expect("GET", u"/api/v2/blueprints/export"_s).anyQuery().answer(200, magicSingle);
    shop.http.expect("POST", products).answer(status, answer);
    QCOMPARE(shop.push({creation(1)}).ok(), ok);
    QCOMPARE(shop.outcome(1), outcome);
    QVERIFY(shop.last(1).externalId.isEmpty());
}

void TestCardtraderCreates::learnsABlueprintOnce()
{
    PushShop shop;
    shop.http.expect("GET", u"/api/v2/blueprints/export"_s).query(u"expansion_id"_s, u"7"_s).answer(200, magicSingle);
    for (int i = 0; i < 3; ++i)
        shop.http.expect("PUT", product(1 + i % 2)).answer(200, written);
    QVERIFY(shop.push({update(1, std::nullopt, {{Field::Condition, u"Played"_s}}),
                       update(2, std::nullopt, {{Field::Condition, u"Played"_s}})}));
    QVERIFY(shop.push({update(1, std::nullopt, {{Field::Condition, u"Near Mint"_s}})})); // the next batch of the run
}

void TestCardtraderCreates::worksWithoutTheBlueprint()
{
    PushShop shop;
    shop.http.expect("GET", u"/api/v2/blueprints/export"_s)
        .query(u"expansion_id"_s, u"7"_s)
        .answer(404, R"({"error_code":"not_found","extra":{"message":"Data is not ready"}})");
    shop.http.expect("PUT", product(1))
        .json(R"({"error_mode":"strict","id":400000001,"properties":{"condition":"Mint","mtg_language":"en"}})")
        .answer(422, R"({"errors":{"condition":["Mint is not allowed"]}})");
    QVERIFY(shop.push({update(1, std::nullopt, {{Field::Condition, u"Mint"_s}})}));
    QCOMPARE(shop.outcome(1), u"refused"_s); // strict mode: never silently Near Mint
}

QTEST_GUILESS_MAIN(TestCardtraderCreates)
#include "tst_cardtrader_creates.moc"
