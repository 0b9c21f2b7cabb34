// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/http_client_desk.h"
#include "tests/support/scripted_server.h"

#include <QElapsedTimer>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;
using Then = ScriptedAnswer::Then;

namespace {

const QByteArray notAllOfIt = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[1,2,";
const QByteArray chunkedCut = "HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\n"
                              "Transfer-Encoding: chunked\r\n\r\n5\r\n[1,2,\r\n";
const QByteArray chunkedWhole =
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n[1,2,\r\n3\r\n3]\n\r\n0\r\n\r\n";

HttpRequest get(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    return request;
}

HttpRequest post(const QUrl &url, const QByteArray &body = "{\"quantity\":1}")
{
    HttpRequest request;
    request.method = "POST";
    request.url = url;
    request.body = body;
    request.headers = {{"Content-Type", "application/json"}};
    request.isWrite = true;
    return request;
}

} // namespace

Q_DECLARE_METATYPE(evenstock::ErrorCode)
Q_DECLARE_METATYPE(evenstock::ScriptedAnswer)

class TestNetworkHttpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatItIsGiven();
    void readsWhatItIsAnswered();
    void misbehaviour_data();
    void misbehaviour();
    void givesUpOnSilence();
    void goesOnWhileSomethingComes();
    void endsAnAnswerThatOnlyTrickles();
    void refusesTooLargeAnswers_data();
    void refusesTooLargeAnswers();
    void namesWhereARedirectPoints();
    void sendsNothingThatTheRulesRefuse();
    void keepsNoCookiesAndNoCache();
};

void TestNetworkHttpClient::sendsWhatItIsGiven()
{
    ScriptedServer server;
    HttpClientDesk desk(server.url());
    HttpRequest request = post(server.url(u"/api/v2/products?page=2&q=%C3%A9t%C3%A9"_s), "{\"price\":1.5}");
    request.headers.emplaceBack("Authorization", "Bearer abc");
    QVERIFY(desk.send(request).ok());
    const ReceivedRequest got = server.requests().value(0);
    QCOMPARE(got.method, "POST");
    QCOMPARE(got.target, "/api/v2/products?page=2&q=%C3%A9t%C3%A9");
    QCOMPARE(got.body, "{\"price\":1.5}");
    QCOMPARE(got.header("Authorization"), "Bearer abc");
    QCOMPARE(got.header("Content-Length"), "13");
    QCOMPARE(got.header("User-Agent"), "Evenstock/" EVENSTOCK_VERSION);

    HttpRequest bodyless = get(server.url(u"/api/v2/orders/1/ship"_s));
    bodyless.method = "PUT";
    bodyless.isWrite = true;
    QVERIFY(desk.send(bodyless).ok());
    QCOMPARE(server.requests().value(1).method, "PUT");
    QCOMPARE(server.requests().value(1).header("Content-Length"), "0");
    for (int again = 0; again < 5; ++again)
        QVERIFY(desk.send(get(server.url(u"/api/v2/info"_s))).ok());
    QCOMPARE(server.requests().value(2).method, "GET");
    QCOMPARE(server.requests().value(2).header("Content-Length"), "0");      // see OnceDevice
    QVERIFY(server.requests().last().connection < server.requests().size()); // kept open, as far as Qt finds it free
}

void TestNetworkHttpClient::readsWhatItIsAnswered()
{
    ScriptedServer server;
    HttpClientDesk desk(server.url());
    server.answer(httpAnswer(201, "{\"id\":1}", {{"Date", "Tue, 24 Nov 2026 15:04:05 GMT"}, {"X-Request-Id", "r-1"}}));
    const auto created = desk.send(get(server.url()));
    QVERIFY(created.ok());
    QCOMPARE(created->status, 201);
    QCOMPARE(created->body, "{\"id\":1}");
    QCOMPARE(created->header("x-request-id"), "r-1");
    QCOMPARE(isoUtc(created->serverDate), u"2026-11-24T15:04:05.000Z"_s);

    server.answer(chunkedWhole);
    QCOMPARE(desk.send(get(server.url()))->body, "[1,2,3]\n");
    server.answer(httpAnswer(200, deflated("[\"packed\"]"), {{"Content-Encoding", "deflate"}}));
    QCOMPARE(desk.send(get(server.url()))->body, "[\"packed\"]");
    server.answer("HTTP/1.1 204 No Content\r\n\r\n");
    QCOMPARE(desk.send(get(server.url()))->status, 204);
    server.answer({.bytes = "HTTP/1.0 200 OK\r\nServer: x\r\n\r\n[\"till the end\"]", .then = Then::Close});
    QCOMPARE(desk.send(get(server.url()))->body, "[\"till the end\"]");
    QCOMPARE(desk.client().statistics().requests, 5);
    QCOMPARE(desk.client().statistics().retries, 0);
}

void TestNetworkHttpClient::misbehaviour_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<ErrorCode>("readCode");
    QTest::addColumn<ErrorCode>("writeCode");
    QTest::addColumn<int>("readAttempts");
    QTest::addColumn<int>("writeAttempts");
    QTest::addColumn<QString>("words");
    using enum ErrorCode;
    const auto row = [](const char *name, const ScriptedAnswer &answer, ErrorCode readCode, ErrorCode writeCode,
                        int readAttempts, int writeAttempts, const QString &words) {
        QTest::newRow(name) << answer << readCode << writeCode << readAttempts << writeAttempts << words;
    };
    const auto status = [](int code, const QByteArray &body = "{}") {
        return ScriptedAnswer{.bytes = httpAnswer(code, body)};
    };
    row("connection closed without an answer", {.then = Then::Close}, Offline, InDoubt, 3, 1, u"lost"_s);
    row("connection reset without an answer", {.then = Then::Reset}, Offline, InDoubt, 3, 1, u"lost"_s);
    row("body shorter than its length", {.bytes = notAllOfIt, .then = Then::Close}, InvalidResponse, InDoubt, 3, 1,
        u"cut short"_s);
    row("reset within the body", {.bytes = notAllOfIt, .then = Then::Reset}, InvalidResponse, InDoubt, 3, 1,
        u"cut short"_s);
    row("last chunk missing", {.bytes = chunkedCut, .then = Then::Close}, InvalidResponse, InDoubt, 3, 1,
        u"cut short"_s);
    row("closed within JSON that comes without a length",
        {.bytes = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n[{\"a\":\"]", .then = Then::Close},
        InvalidResponse, InDoubt, 3, 1, u"cut short"_s);
    row("packed JSON cut short before it was packed",
        {.bytes = httpAnswer(200, deflated("[{\"a\":1}"),
                             {{"Content-Encoding", "deflate"}, {"Content-Type", "application/json"}})},
        InvalidResponse, InDoubt, 3, 1, u"cut short"_s);
    row("header cut short", {.bytes = "HTTP/1.1 200 OK\r\nContent-Le", .then = Then::Close}, Offline, InDoubt, 3, 1,
        u"lost"_s);
    row("no HTTP at all", {.bytes = "SSH-2.0-OpenSSH_9.2\r\n\r\n", .then = Then::Close}, Offline, InDoubt, 3, 1,
        u"lost"_s);
    row("packed body that cannot be unpacked",
        {.bytes = httpAnswer(200, "no zlib here", {{"Content-Encoding", "gzip"}})}, InvalidResponse, InDoubt, 3, 1,
        u"damaged"_s);
    row("server error", status(500), InvalidResponse, InDoubt, 3, 1, u"500"_s);
    row("server error in HTML, cut short",
        {.bytes = "HTTP/1.1 502 Bad\r\nContent-Length: 99\r\n\r\n<!DOCTYPE html><p>sorry", .then = Then::Close},
        InvalidResponse, InDoubt, 3, 1, u"502"_s);
    row("too many requests", status(429), RateLimited, RateLimited, 3, 3, u"429"_s);
    row("wrong credentials with a challenge",
        {.bytes = httpAnswer(401, "{}", {{"WWW-Authenticate", "Basic realm=\"x\""}})}, Unauthorized, Unauthorized, 1, 1,
        u"401"_s);
    row("forbidden", status(403), Rejected, Rejected, 1, 1, u"403"_s);
    row("not found", status(404), NotFound, NotFound, 1, 1, u"404"_s);
    row("conflict", status(409), Rejected, Rejected, 1, 1, u"409"_s);
    row("refused by validation", status(422, "{\"errors\":{\"price\":[\"too low\"]}}"), Rejected, Rejected, 1, 1,
        u"422"_s);
    row("moved for good", {.bytes = httpAnswer(301, {}, {{"Location", "/new"}})}, InvalidResponse, InvalidResponse, 1,
        1, u"own address"_s);
}

void TestNetworkHttpClient::misbehaviour()
{
    QFETCH(ScriptedAnswer, answer);
    QFETCH(int, readAttempts);
    QFETCH(int, writeAttempts);
    QFETCH(QString, words);
    ScriptedServer server;
    server.setFallback(answer);
    HttpClientDesk desk(server.url());
    const auto read = desk.send(get(server.url(u"/read"_s)));
    QVERIFY(!read.ok());
    QTEST(read.error().code, "readCode");
    QVERIFY2(read.error().detail.contains(words), qPrintable(read.error().detail));
    QCOMPARE(server.requests().size(), readAttempts);
    const auto write = desk.send(post(server.url(u"/write"_s)));
    QVERIFY(!write.ok());
    QTEST(write.error().code, "writeCode");
    QCOMPARE(server.requests().size(), readAttempts + writeAttempts);
    QCOMPARE(desk.client().statistics().requests, readAttempts + writeAttempts);
    QCOMPARE(desk.client().statistics().retries, readAttempts + writeAttempts - 2);
}

void TestNetworkHttpClient::givesUpOnSilence()
{
    ScriptedServer server;
    server.setFallback({.then = Then::Silence});
    HttpClientDesk desk(server.url());
    HttpRequest request = get(server.url());
    request.timeoutMs = 50;
    request.maxAttempts = 2;
    const auto read = desk.send(request);
    QCOMPARE(read.error().code, ErrorCode::Timeout);
    QCOMPARE(read.error().detail, u"127.0.0.1 was silent for 0.05 s"_s);
    QCOMPARE(server.requests().size(), 2);
    HttpRequest write = post(server.url());
    write.timeoutMs = 50;
    QCOMPARE(desk.send(write).error().code, ErrorCode::InDoubt);
    QCOMPARE(server.requests().size(), 3);

    server.setFallback({.bytes = notAllOfIt, .then = Then::Silence});
    desk.options.timeoutMs = 50; // the account's own
    desk.restart();
    const auto body = desk.send(get(server.url()));
    QCOMPARE(body.error().code, ErrorCode::Timeout);
    QCOMPARE(body.error().httpStatus, 200);
}

void TestNetworkHttpClient::goesOnWhileSomethingComes()
{
    ScriptedServer server;
    server.answer({.bytes = httpAnswer(200, QByteArray(20, 'x')), .pieceBytes = 4, .pieceMs = 30});
    HttpClientDesk desk(server.url());
    HttpRequest request = get(server.url());
    request.timeoutMs = 400;
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(desk.send(request)->body, QByteArray(20, 'x'));
    QVERIFY(timer.elapsed() >= 400);
}

void TestNetworkHttpClient::endsAnAnswerThatOnlyTrickles()
{
    ScriptedServer server;
    server.answer({.bytes = httpAnswer(200, QByteArray(100000, 'x')), .pieceBytes = 60, .pieceMs = 5});
    HttpClientDesk desk(server.url());
    HttpRequest request = get(server.url());
    request.timeoutMs = 200; // so much longer than a piece takes that a busy machine is not taken for silence
    request.maxAttempts = 1;
    const auto read = desk.send(request);
    QCOMPARE(read.error().code, ErrorCode::Timeout);
    QVERIFY2(read.error().detail.contains(u"not at its end after 4 s"_s), qPrintable(read.error().detail));
}

void TestNetworkHttpClient::refusesTooLargeAnswers_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<QString>("words");
    const QByteArray megabyte(1024 * 1024, 'x');
    const QByteArray endless = "HTTP/1.1 200 OK\r\nContent-Length: 10737418240\r\n\r\n";
    QByteArray headers = "HTTP/1.1 200 OK\r\n";
    for (int i = 0; i < 300; ++i)
        headers += "X-Header-" + QByteArray::number(i) + ": y\r\n";
    QTest::newRow("a body of ten gigabytes")
        << ScriptedAnswer{.bytes = endless, .repeated = megabyte, .repetitions = 10240} << u"larger than"_s;
    QTest::newRow("a body without length and end")
        << ScriptedAnswer{.bytes = "HTTP/1.1 200 OK\r\nServer: x\r\n\r\n", .repeated = megabyte, .repetitions = 10240}
        << u"larger than"_s;
    QTest::newRow("a packed body that unpacks to a hundred times as much")
        << ScriptedAnswer{.bytes =
                              httpAnswer(200, deflated(QByteArray(50'000'000, '0')), {{"Content-Encoding", "deflate"}})}
        << u"larger than"_s;
    QTest::newRow("hundreds of headers") << ScriptedAnswer{.bytes = headers + "Content-Length: 2\r\n\r\n[]"}
                                         << u"header of the answer"_s;
    QTest::newRow("a header of megabytes")
        << ScriptedAnswer{.bytes = "HTTP/1.1 200 OK\r\nX-Big: " + megabyte + "\r\nContent-Length: 2\r\n\r\n[]"}
        << u"header of the answer"_s;
}

void TestNetworkHttpClient::refusesTooLargeAnswers()
{
    QFETCH(ScriptedAnswer, answer);
    QFETCH(QString, words);
    ScriptedServer server;
    server.setFallback(answer);
    HttpClientDesk desk(server.url());
    HttpRequest request = get(server.url());
    request.maxBytes = 4 * 1024 * 1024;
    const auto read = desk.send(request);
    QCOMPARE(read.error().code, ErrorCode::InvalidResponse);
    QVERIFY2(read.error().detail.contains(words), qPrintable(read.error().detail));
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(desk.records.value(0).bytes <= request.maxBytes + 64 * 1024);
    HttpRequest write = post(server.url());
    write.maxBytes = request.maxBytes;
    QCOMPARE(desk.send(write).error().code, ErrorCode::InDoubt);
}

void TestNetworkHttpClient::namesWhereARedirectPoints()
{
    ScriptedServer server;
    ScriptedServer other;
    HttpClientDesk desk(server.url());
    const QByteArray target = "http://me:pw@127.0.0.1:" + QByteArray::number(other.port()) + "/x?token=s3cr3t-canary";
    server.setFallback({.bytes = httpAnswer(302, {}, {{"Location", target}})});
    HttpRequest request = get(server.url());
    request.headers = {{"Authorization", "Bearer s3cr3t-canary"}};
    const auto read = desk.send(request);
    QCOMPARE(read.error().code, ErrorCode::InvalidResponse);
    QCOMPARE(read.error().httpStatus, 302);
    QVERIFY(read.error().detail.contains(u"http://127.0.0.1:%1"_s.arg(other.port())));
    QVERIFY(!read.error().detail.contains(u"canary"_s));
    QVERIFY(!read.error().detail.contains(u"pw"_s));
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(other.requests().isEmpty());
}

void TestNetworkHttpClient::sendsNothingThatTheRulesRefuse()
{
    ScriptedServer server;
    ScriptedServer other;
    HttpClientDesk desk(server.url());
    HttpRequest request = get(other.url());
    request.headers = {{"X-API-KEY", "abc"}};
    QCOMPARE(desk.send(request).error().code, ErrorCode::InvalidRequest);
    QCOMPARE(desk.send(get(QUrl(u"http://203.0.113.7/"_s))).error().code, ErrorCode::InvalidRequest);
    QVERIFY(other.requests().isEmpty());
    QCOMPARE(desk.client().statistics().requests, 0);
    QVERIFY(desk.send(get(other.url())).ok()); // nothing secret in it
}

void TestNetworkHttpClient::keepsNoCookiesAndNoCache()
{
    ScriptedServer server;
    HttpClientDesk desk(server.url());
    server.answer(httpAnswer(200, "[1]", {{"Set-Cookie", "sid=1"}, {"Cache-Control", "max-age=3600"}, {"ETag", "x"}}));
    QVERIFY(desk.send(get(server.url())).ok());
    QCOMPARE(desk.send(get(server.url()))->body, "[]");
    const ReceivedRequest second = server.requests().value(1);
    QVERIFY(second.header("Cookie").isEmpty());
    QVERIFY(second.header("If-None-Match").isEmpty());
}

QTEST_GUILESS_MAIN(TestNetworkHttpClient)
#include "tst_network_http_client.moc"
