// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/connectors/cardtrader/push_shop.h"

#include <QTest>

using namespace evenstock;
using namespace evenstock::cardtrader;

// Writes to what is listed: quantities by their difference, fields, and the order in which they go out.
class TestCardtraderPush : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesQuantitiesByTheDifference_data();
    void movesQuantitiesByTheDifference();
    void endsAtZero_data();
    void endsAtZero();
    void writesFields_data();
    void writesFields();
    void neverWritesAQuantityBesideIncrement();
    void tellsWhatBecameOfAWrite_data();
    void tellsWhatBecameOfAWrite();
    void movesTheQuantityEvenWhereTheFieldsFail_data();
    void movesTheQuantityEvenWhereTheFieldsFail();
    void sendsUrgentThingsFirst();
    void sendsNothingMoreAfterAnErrorThatStops_data();
    void sendsNothingMoreAfterAnErrorThatStops();
    void stopsWhenAsked();
};

void TestCardtraderPush::movesQuantitiesByTheDifference_data()
{
    QTest::addColumn<int>("base");
    QTest::addColumn<int>("target");
    QTest::addColumn<QByteArray>("body"); // empty: no request
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("more") << 3 << 5 << QByteArray(R"({"delta_quantity":2})") << written << u"done 5"_s;
    QTest::newRow("less") << 3 << 1 << QByteArray(R"({"delta_quantity":-2})")
                          << QByteArray(R"({"result":"ok","warnings":[],"resource":{"id":1,"quantity":1}})")
                          << u"done 1"_s;
    QTest::newRow("a sale crossed it") << 3 << 5 << QByteArray(R"({"delta_quantity":2})")
                                       << QByteArray(R"({"result":"ok","resource":{"quantity":4}})") << u"done 4"_s;
    QTest::newRow("an answer without quantity")
        << 3 << 5 << QByteArray(R"({"delta_quantity":2})") << QByteArray(R"({"result":"ok"})") << u"done 5"_s;
    QTest::newRow("the product alone") << 3 << 5 << QByteArray(R"({"delta_quantity":2})")
                                       << QByteArray(R"({"resource":{"quantity":4}})") << u"done 4"_s;
    QTest::newRow("an empty answer") << 3 << 5 << QByteArray(R"({"delta_quantity":2})") << QByteArray() << u"done 5"_s;
    QTest::newRow("nothing to move") << 3 << 3 << QByteArray() << QByteArray() << u"done 3"_s;
}

void TestCardtraderPush::movesQuantitiesByTheDifference()
{
    QFETCH(int, base);
    QFETCH(int, target);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, answer);
    QFETCH(QString, outcome);
    PushShop shop;
    if (!body.isEmpty())
        shop.http.expect("POST", product(1, u"/increment"_s))
            .header("Content-Type", "application/json")
            .json(body)
            .answer(200, answer);
    QVERIFY(shop.push({update(1, target, {}, base)}));
    QCOMPARE(shop.outcome(1), outcome);
}

void TestCardtraderPush::endsAtZero_data()
{
    QTest::addColumn<bool>("isEnd"); // else an update to zero
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("outcome");
    const QByteArray deleted = R"({"result":"ok","warnings":[],"resource":{"id":1,"quantity":4}})";
    QTest::newRow("an end") << true << 200 << deleted << u"done 0"_s;
    QTest::newRow("an update to zero") << false << 200 << deleted << u"done 0"_s;
    QTest::newRow("without a body") << true << 204 << QByteArray() << u"done 0"_s;
    QTest::newRow("gone already") << true << 404 << QByteArray(R"({"error_code":"not_found"})") << u"done 0"_s;
    QTest::newRow("a gateway that does not know the address") << true << 404 << QByteArray("<html>") << u"in doubt"_s;
    QTest::newRow("gone, says nobody") << true << 410 << QByteArray() << u"in doubt"_s;
    QTest::newRow("refused") << true << 422 << QByteArray(R"({"error":"locked"})") << u"refused"_s;
    QTest::newRow("refused inside a good answer")
        << true << 200 << QByteArray(R"({"result":"error","errors":["is locked"]})") << u"refused"_s;
    QTest::newRow("an error in a good answer") << true << 200 << QByteArray(R"({"error":"locked"})") << u"refused"_s;
    QTest::newRow("an answer that says nothing") << true << 200 << QByteArray("{}") << u"in doubt"_s;
    QTest::newRow("a web page in place of an answer") << true << 200 << QByteArray("<html>") << u"in doubt"_s;
    QTest::newRow("a server in trouble") << true << 500 << QByteArray() << u"in doubt"_s;
}

void TestCardtraderPush::endsAtZero()
{
    QFETCH(bool, isEnd);
    QFETCH(int, status);
    QFETCH(QByteArray, answer);
    QFETCH(QString, outcome);
    PushShop shop;
    shop.http.expect("DELETE", product(1)).answer(status, answer);
    QVERIFY(shop.push({isEnd ? end(1) : update(1, 0)}));
    QCOMPARE(shop.outcome(1), outcome);
}

void TestCardtraderPush::writesFields_data()
{
    QTest::addColumn<FieldValues>("fields");
    QTest::addColumn<QByteArray>("body"); // exact bytes; empty: no request
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("words"); // of warnings or error
    const QByteArray head = R"("error_mode":"strict","id":400000001)";
    const auto row = [](const char *words, const FieldValues &fields, const QByteArray &body, const char *outcome,
                        const char *said = "") {
        QTest::newRow(words) << fields << body << QString::fromLatin1(outcome) << QString::fromLatin1(said);
    };
    row("a price in exact decimals", {{Field::Price, u"170 EUR"_s}}, "{\"price\":1.70," + head + '}', "done 5");
    row("a price no float can hold", {{Field::Price, u"9007199254741 EUR"_s}},
        "{\"price\":90071992547.41," + head + '}', "done 5");
    row("a description", {{Field::Description, u"new \"text\""_s}}, R"({"description":"new \"text\"",)" + head + '}',
        "done 5");
    row("an emptied description", {{Field::Description, QString()}}, R"({"description":"",)" + head + '}', "done 5");
    row("a condition, with the rest of what may be written", {{Field::Condition, u"Played"_s}},
        "{" + head + R"(,"properties":{"condition":"Played","mtg_language":"en"}})", "done 5");
    row("a condition that is not offered", {{Field::Condition, u"Mint"_s}}, "", "refused",
        "does not offer condition \"Mint\"");
    row("graded", {{Field::Attributes, uR"({"graded":true})"_s}},
        R"({"error_mode":"strict","graded":true,"id":400000001,"properties":{"condition":"Near Mint","mtg_language":"en"}})",
        "done 5");
    row("a storage place", {{Field::Attributes, uR"({"user_data_field":"shelf 4"})"_s}},
        "{" + head + R"(,"properties":{"condition":"Near Mint","mtg_language":"en"},"user_data_field":"shelf 4"})",
        "done 5");
    row("a read-only property is left out", {{Field::Attributes, uR"({"cmc":"9","mtg_language":"jp"})"_s}},
        "{" + head + R"(,"properties":{"condition":"Near Mint","mtg_language":"jp"}})", "done 5",
        "cmc cannot be written");
    row("another blueprint is left out", {{Field::Attributes, uR"({"blueprint_id":17})"_s}},
        "{" + head + R"(,"properties":{"condition":"Near Mint","mtg_language":"en"}})", "done 5",
        "another blueprint needs another listing");
    row("titles, categories and images cannot be written",
        {{Field::Title, u"x"_s}, {Field::Category, u"2"_s}, {Field::Images, u"[]"_s}}, "", "done");
    row("a price in another currency", {{Field::Price, u"170 RON"_s}}, "", "refused",
        "the price is in RON, but the CardTrader account sells in EUR");
    row("a price of nothing", {{Field::Price, u"0 EUR"_s}}, "", "refused", "a price above zero");
    row("attributes that are no JSON", {{Field::Attributes, u"{"_s}}, "", "refused", "attributes: ");
}

void TestCardtraderPush::writesFields()
{
    QFETCH(FieldValues, fields);
    QFETCH(QByteArray, body);
    QFETCH(QString, outcome);
    QFETCH(QString, words);
    PushShop shop;
    if (fields.contains(Field::Condition) || fields.contains(Field::Attributes))
        shop.http.expect("GET", u"/api/v2/blueprints/export"_s)
            .query(u"expansion_id"_s, u"7"_s)
            .answer(200, magicSingle)
            .times(-1);
    if (!body.isEmpty())
        shop.http.expect("PUT", product(1)).body(body).answer(200, written);
    QVERIFY(shop.push({update(1, std::nullopt, fields)}));
    QCOMPARE(shop.outcome(1), outcome);
    const QString said = shop.last(1).error.detail + shop.last(1).warnings.join(u"; "_s);
    QVERIFY2(words.isEmpty() ? said.isEmpty() : said.contains(words), qPrintable(said));
}

void TestCardtraderPush::neverWritesAQuantityBesideIncrement()
{
    PushShop shop;
    shop.http.expect("POST", product(1, u"/increment"_s)).json(R"({"delta_quantity":2})").answer(200, written);
    shop.http.expect("PUT", product(1))
        .json(R"({"price":1.70,"error_mode":"strict","id":400000001})")
        .answer(200, written);
    QVERIFY(shop.push({update(1, 5, {{Field::Price, u"170 EUR"_s}})}));
    QCOMPARE(shop.outcome(1), u"done 5"_s);
    for (const HttpRequest &request : shop.http.requests()) {
        if (request.method == "PUT")
            QVERIFY(!request.body.contains("quantity"));
    }
}

void TestCardtraderPush::tellsWhatBecameOfAWrite_data()
{
    QTest::addColumn<int>("status"); // 0: no answer
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorCode>("failure"); // where there is no answer
    QTest::addColumn<bool>("ok");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *words, int status, const QByteArray &answer, ErrorCode failure, bool ok,
                        const char *outcome, ErrorCode code) {
        QTest::newRow(words) << status << answer << failure << ok << QString::fromLatin1(outcome) << code;
    };
    constexpr ErrorCode none = ErrorCode::Internal;
    row("refused", 422, R"({"error_code":"validation_error","errors":{"price":["is too low"]},"request_id":"r-1"})",
        none, true, "refused", ErrorCode::Rejected);
    row("a conflict", 409, R"({"error":"busy"})", none, true, "refused", ErrorCode::Rejected);
    row("refused inside a good answer", 200, R"({"result":"error","errors":["no"]})", none, true, "refused",
        ErrorCode::Rejected);
    row("an error without a result", 200, R"({"error":"is locked"})", none, true, "refused", ErrorCode::Rejected);
    row("errors without a result", 200, R"({"errors":{"price":["is too low"]}})", none, true, "refused",
        ErrorCode::Rejected);
    row("refused without a reason", 200, R"({"result":"error"})", none, true, "refused", ErrorCode::Rejected);
    row("neither a result nor a product", 200, R"({"warnings":{}})", none, true, "in doubt", ErrorCode::InDoubt);
    row("a result nobody knows", 200, R"({"result":"queued","resource":{"id":1}})", none, true, "in doubt",
        ErrorCode::InDoubt);
    row("gone: sold, perhaps; to be read back", 404, R"({"error_code":"not_found"})", none, true, "in doubt",
        ErrorCode::NotFound);
    row("a gateway that does not know the address", 404, "<html>", none, true, "in doubt", ErrorCode::InDoubt);
    row("a server in trouble", 500, "<p>Oops</p>", none, true, "in doubt", ErrorCode::InDoubt);
    row("a gateway in trouble", 504, "", none, true, "in doubt", ErrorCode::InDoubt);
    row("no answer in time", 0, "", ErrorCode::Timeout, true, "in doubt", ErrorCode::InDoubt);
    row("a good answer that cannot be read", 200, "<html>", none, true, "in doubt", ErrorCode::InDoubt);
    row("half an answer", 200, R"({"result":"ok","resou)", none, true, "in doubt", ErrorCode::InDoubt);
    row("sent elsewhere", 301, "", none, true, "not sent", ErrorCode::InvalidResponse);
    row("too many requests", 429, R"({"error":"Too many requests"})", none, false, "not sent", ErrorCode::RateLimited);
    row("no network", 0, "", ErrorCode::Offline, false, "not sent", ErrorCode::Offline);
    row("a wrong token", 401, "", none, false, "not sent", ErrorCode::Unauthorized);
    row("a gate in front", 403, "<html>", none, false, "not sent", ErrorCode::Offline);
}

void TestCardtraderPush::tellsWhatBecameOfAWrite()
{
    QFETCH(int, status);
    QFETCH(QByteArray, answer);
    QFETCH(ErrorCode, failure);
    QFETCH(bool, ok);
    QFETCH(QString, outcome);
    QFETCH(ErrorCode, code);
    for (const bool quantity : {true, false}) {
        PushShop shop;
        ReplayExchange &exchange =
            quantity ? shop.http.expect("POST", product(1, u"/increment"_s)) : shop.http.expect("PUT", product(1));
        if (status)
            exchange.answer(status, answer);
        else
            exchange.fail(makeError(failure, u"failed"_s));
        const Change change = quantity ? update(1, 5) : update(1, std::nullopt, {{Field::Price, u"170 EUR"_s}});
        const Status pushed = shop.push({change});
        QCOMPARE(pushed.ok(), ok);
        QCOMPARE(shop.outcome(1), outcome);
        QCOMPARE(errorCodeName(shop.last(1).error.code), errorCodeName(code));
        QVERIFY(!shop.last(1).error.detail.isEmpty());
        if (status == 422)
            QCOMPARE(shop.last(1).error.requestId, u"r-1"_s);
    }
}

void TestCardtraderPush::movesTheQuantityEvenWhereTheFieldsFail_data()
{
    QTest::addColumn<QString>("price");
    QTest::addColumn<int>("incremented"); // status of the increment
    QTest::addColumn<int>("updated");     // status of the update; 0: none is sent
    QTest::addColumn<bool>("ok");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("both go through") << u"170 EUR"_s << 200 << 200 << true << u"done 5"_s;
    QTest::newRow("the fields are refused") << u"170 EUR"_s << 200 << 422 << true << u"refused 5"_s;
    QTest::newRow("the fields cannot be sent at all") << u"170 RON"_s << 200 << 0 << true << u"refused 5"_s;
    QTest::newRow("the fields are not sent") << u"170 EUR"_s << 200 << 429 << false << u"not sent 5"_s;
    QTest::newRow("the fields are in doubt") << u"170 EUR"_s << 200 << 500 << true << u"in doubt"_s;
    QTest::newRow("the quantity is in doubt") << u"170 EUR"_s << 500 << 0 << true << u"in doubt"_s;
    QTest::newRow("the quantity is refused") << u"170 EUR"_s << 422 << 0 << true << u"refused"_s;
}

void TestCardtraderPush::movesTheQuantityEvenWhereTheFieldsFail()
{
    QFETCH(QString, price);
    QFETCH(int, incremented);
    QFETCH(int, updated);
    QFETCH(bool, ok);
    QFETCH(QString, outcome);
    PushShop shop;
    shop.http.expect("POST", product(1, u"/increment"_s)).answer(incremented, written);
    if (updated)
        shop.http.expect("PUT", product(1)).answer(updated, written);
    QCOMPARE(shop.push({update(1, 5, {{Field::Price, price}})}).ok(), ok);
    QCOMPARE(shop.outcome(1), outcome);
    QCOMPARE(shop.got.value(1).size(), 1); // exactly one receipt
}

void TestCardtraderPush::sendsUrgentThingsFirst()
{
    PushShop shop;
    shop.http.expect("DELETE", product(4)).answer(200, written);
    shop.http.expect("POST", product(2, u"/increment"_s)).answer(200, written);
    shop.http.expect("POST", product(3, u"/increment"_s)).answer(200, written);
    shop.http.expect("GET", u"/api/v2/blueprints/export"_s).anyQuery().answer(200, magicSingle);
    shop.http.expect("PUT", product(3)).answer(200, written);
    shop.http.expect("POST", products).answer(200, written);
    shop.http.expect("PUT", product(1)).answer(200, written);
    QVERIFY(shop.push({creation(1), update(2, 5), update(3, 5, {{Field::Condition, u"Played"_s}}), end(4)}));
    for (int delivery = 1; delivery <= 4; ++delivery) {
        QCOMPARE(shop.got.value(delivery).size(), 1);
        QCOMPARE(shop.last(delivery).outcome, Outcome::Done);
    }
}

void TestCardtraderPush::sendsNothingMoreAfterAnErrorThatStops_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("a wrong token") << 401;
    QTest::newRow("too many requests") << 429;
    QTest::newRow("a gate in front") << 403;
}

void TestCardtraderPush::sendsNothingMoreAfterAnErrorThatStops()
{
    QFETCH(int, status);
    PushShop shop;
    shop.http.expect("POST", product(1, u"/increment"_s)).answer(200, written);
    shop.http.expect("POST", product(2, u"/increment"_s)).answer(500, "");
    shop.http.expect("POST", product(3, u"/increment"_s)).answer(status, "");
    const Status pushed = shop.push({update(1, 5), update(2, 5), update(3, 5), update(4, 5), creation(5),
                                     update(6, std::nullopt, {{Field::Price, u"1 EUR"_s}})});
    QVERIFY(!pushed);
    QCOMPARE(shop.outcome(1), u"done 5"_s);
    QCOMPARE(shop.outcome(2), u"in doubt"_s);
    for (int delivery = 3; delivery <= 6; ++delivery)
        QCOMPARE(shop.outcome(delivery), u"not sent"_s);
}

void TestCardtraderPush::stopsWhenAsked()
{
    PushShop shop;
    shop.stop.request_stop();
    const Status pushed = shop.push({end(1), update(2, 5), creation(3)});
    QVERIFY(!pushed);
    QCOMPARE(pushed.error().code, ErrorCode::Cancelled);
    for (int delivery = 1; delivery <= 3; ++delivery)
        QCOMPARE(shop.outcome(delivery), u"not sent"_s);
}

QTEST_GUILESS_MAIN(TestCardtraderPush)
#include "tst_cardtrader_push.moc"
