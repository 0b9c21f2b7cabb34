// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/api/http_errors.h"
#include "connectors/cardtrader/cardtrader_errors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace evenstock;
using namespace evenstock::cardtrader;
using namespace Qt::StringLiterals;

namespace {

// What the HTTP client makes of an answer, told again by the connector.
Error errorFor(int status, const QByteArray &body, bool isWrite = false)
{
    HttpRequest request;
    request.isWrite = isWrite;
    return clarified(*errorOfAnswer(request, {.status = status, .body = body}, 0));
}

} // namespace

class TestCardtraderErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksClearly_data();
    void speaksClearly();
    void leavesOtherErrorsAlone();
    void keepsTheRequestId();
    void gathersMessages_data();
    void gathersMessages();
};

void TestCardtraderErrors::speaksClearly_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *words, int status, const QByteArray &body, ErrorCode code, const char *expected) {
        QTest::newRow(words) << status << body << code << QString::fromUtf8(expected);
    };
    row("a wrong token", 401,
        R"({"error_code":"unauthorized","errors":[],"extra":{"message":"Sign in first"},"request_id":"r"})",
        ErrorCode::Unauthorized,
        "the token; paste the one shown under Profile > Settings > API (a renewed token ends "
        "the old one): Sign in first (HTTP 401, unauthorized)");
    row("a wrong token without a body", 401, "", ErrorCode::Unauthorized, "(HTTP 401)");
    row("unauthorized by its word", 403, R"({"error_code":"unauthorized","errors":[]})", ErrorCode::Unauthorized,
        "(HTTP 403, unauthorized)");
    row("a gate in front of the API", 403, "<html><head><title>Blocked</title></head><body>no</body></html>",
        ErrorCode::Offline, "blocks this connection for now; the token is not the reason: Blocked (HTTP 403)");
    row("a gate that answers JSON", 403, R"({"error":"Forbidden"})", ErrorCode::Offline, "not the reason: Forbidden");
    row("a real refusal by 403", 403, R"({"error_code":"forbidden","extra":{"message":"Not your order"}})",
        ErrorCode::Rejected, "CardTrader refuses this: Not your order (HTTP 403, forbidden)");
    row("not found", 404, R"({"error_code":"not_found","errors":[],"extra":{"message":"Data is not ready"}})",
        ErrorCode::NotFound, "CardTrader does not have this: Data is not ready (HTTP 404, not_found)");
    row("a gateway's own not found", 404, "<html><head><title>Not here</title></head></html>",
        ErrorCode::InvalidResponse, "something in front of CardTrader does not know this address: Not here (HTTP 404)");
    row("not found without a word", 404, "", ErrorCode::InvalidResponse, "in front of CardTrader");
    row("gone without a code", 410, R"({"message":"no route"})", ErrorCode::InvalidResponse, "in front of CardTrader");
    row("gone", 410, R"({"error_code":"gone"})", ErrorCode::NotFound, "CardTrader does not have this (HTTP 410, gone)");
    row("errors as an object", 422,
        R"({"error_code":"validation_error","errors":{"payment_method":["cannot be blank"]},)"
        R"("extra":{"message":"You need a payment method."}})",
        ErrorCode::Rejected,
        "CardTrader refuses this: You need a payment method.; payment_method: cannot be blank (HTTP 422, "
        "validation_error)");
    row("errors as an array", 422, R"({"errors":[{"scheduler":"Another one is running."}]})", ErrorCode::Rejected,
        "CardTrader refuses this: scheduler: Another one is running. (HTTP 422)");
    row("an error as text", 409, R"({"error":"Already shipped"})", ErrorCode::Rejected,
        "refuses this: Already shipped");
    row("pretty-printed JSON", 422, "{\n  \"error\": \"No\"\n}", ErrorCode::Rejected, "refuses this: No (HTTP 422)");
    row("too many requests", 429, R"({"error":"Too many requests: max 1 request per second"})", ErrorCode::RateLimited,
        "CardTrader asks to slow down: Too many requests: max 1 request per second (HTTP 429)");
    row("a web page", 500,
        "<!DOCTYPE html>\n<html>\n<body><h1>Oops</h1>\n<p class=\"x\">We&#39;re <b>sorry</b>\n"
        "but</p><p>other</p></body></html>",
        ErrorCode::InvalidResponse, "a problem of its own: We're sorry but (HTTP 500)");
    row("a web page without a paragraph", 502, "<html><h1>Bad gateway</h1></html>", ErrorCode::InvalidResponse,
        "Bad gateway (HTTP 502)");
    row("nothing at all", 503, "", ErrorCode::InvalidResponse, "CardTrader has a problem of its own (HTTP 503)");
    row("JSON that was cut", 422, R"({"error_code":"validation_error","extra":{"message":"Too \"long\"","x":[)",
        ErrorCode::Rejected, "refuses this: Too \\\"long\\\" (HTTP 422, validation_error)");
    row("a body that goes on and on", 422,
        R"({"extra":{"message":"No"},"errors":[")" + QByteArray(100000, 'x') + "\"]}", ErrorCode::Rejected,
        "refuses this: No (HTTP 422)");
    row("nonsense", 400, QByteArray("\0\xff\xfe[[[", 6), ErrorCode::Rejected, "CardTrader refuses this (HTTP 400)");
}

void TestCardtraderErrors::speaksClearly()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorCode, code);
    QFETCH(QString, words);
    const Error error = errorFor(status, body);
    QCOMPARE(errorCodeName(error.code), errorCodeName(code));
    QVERIFY2(error.detail.contains(words), qPrintable(error.detail));
    QVERIFY(error.detail.size() < 2000);
    QVERIFY(!error.detail.contains(u'\n'));
    QVERIFY(!error.detail.contains(u'<'));
}

void TestCardtraderErrors::leavesOtherErrorsAlone()
{
    const Error offline = makeError(ErrorCode::Offline, u"no network"_s);
    QCOMPARE(clarified(offline).detail, u"no network"_s);
    // A write that may have been carried out stays in doubt, whatever the page says.
    QCOMPARE(errorFor(500, "<p>Sorry</p>", true).code, ErrorCode::InDoubt);
    QCOMPARE(errorFor(302, "", true).detail, u"the server redirects to nowhere"_s);
}

void TestCardtraderErrors::keepsTheRequestId()
{
    const Error error =
        errorFor(404, R"({"error_code":"not_found","request_id":"44d54918-0000-4000-8000-000000000001"})");
    QCOMPARE(error.requestId, u"44d54918-0000-4000-8000-000000000001"_s);
    QCOMPARE(error.httpStatus, 404);
}

void TestCardtraderErrors::gathersMessages_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("messages");
    QTest::newRow("an empty object") << QByteArray("{}") << QStringList();
    QTest::newRow("an empty array") << QByteArray("[]") << QStringList();
    QTest::newRow("warnings of properties")
        << QByteArray(R"({"properties":{"mtg_foil":["Read only property mtg_foil has been ignored"]}})")
        << QStringList{u"properties.mtg_foil: Read only property mtg_foil has been ignored"_s};
    QTest::newRow("a list of texts") << QByteArray(R"(["a","b\nc",null,""])") << QStringList{u"a"_s, u"b c"_s};
    QTest::newRow("numbers and booleans") << QByteArray(R"({"x":[1,true]})") << QStringList{u"x: 1"_s, u"x: true"_s};
}

void TestCardtraderErrors::gathersMessages()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, messages);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    QCOMPARE(messagesOf(value), messages);
}

QTEST_APPLESS_MAIN(TestCardtraderErrors)
#include "tst_cardtrader_errors.moc"
