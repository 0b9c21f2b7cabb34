// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/http_client_desk.h"
#include "tests/support/scripted_server.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;
using Then = ScriptedAnswer::Then;

namespace {

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

QUrl nobodyListens()
{
    QUrl url;
    {
        const ScriptedServer server;
        url = server.url();
    }
    return url;
}

} // namespace

// How often a request goes out, and when: limits, retries, the circuit, and what is written down of it.
class TestNetworkRetries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsAsLongAsTold_data();
    void waitsAsLongAsTold();
    void asksTheLimiterBeforeSending();
    void pausesTheBucketAfter429();
    void sendsNothingWhereTheStateCannotBeKept();
    void opensTheCircuit();
    void takesA500ThatBringsWhatWasAskedFor();
    void probesOnceWhenStartedByHand();
    void repeatsNoWriteOnAClosedConnection_data();
    void repeatsNoWriteOnAClosedConnection();
    void repeatsReadsOnlyThroughTheLimiter();
    void aRefusedConnectionIsNoDoubt();
    void writesDownEveryAttempt();
};

void TestNetworkRetries::waitsAsLongAsTold_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<std::int64_t>("waitMs");
    const auto limited = [](const QByteArray &name, const QByteArray &value) {
        return httpAnswer(429, "{}", {{"Date", "Tue, 24 Nov 2026 15:00:00 GMT"}, {name, value}});
    };
    QTest::newRow("seconds, and jitter") << limited("Retry-After", "7") << std::int64_t(7250);
    QTest::newRow("a date, counted from the server's own")
        << limited("Retry-After", "Tue, 24 Nov 2026 15:00:09 GMT") << std::int64_t(9250);
    QTest::newRow("no more than a minute") << limited("Retry-After", "86400") << std::int64_t(60250);
    QTest::newRow("the window of the limit where nothing is said") << limited("X-Other", "1") << std::int64_t(10250);
    QTest::newRow("also for a server error") << httpAnswer(503, "{}", {{"Retry-After", "4"}}) << std::int64_t(4250);
    QTest::newRow("only the jitter for a server error that names nothing") << httpAnswer(503) << std::int64_t(250);
}

void TestNetworkRetries::waitsAsLongAsTold()
{
    QFETCH(QByteArray, answer);
    QFETCH(std::int64_t, waitMs);
    ScriptedServer server;
    HttpClientDesk desk(server.url(), {{.bucket = u"all"_s, .permits = 200, .windowMs = 10000}});
    server.answer(answer);
    const std::int64_t beforeMs = desk.time.nowMs();
    QVERIFY(desk.send(get(server.url())).ok());
    QCOMPARE(desk.time.nowMs() - beforeMs, waitMs);
    QCOMPARE(desk.client().statistics().throttledMs, waitMs == 250 ? 0 : waitMs);
    QCOMPARE(desk.client().statistics().retries, 1);
}

void TestNetworkRetries::asksTheLimiterBeforeSending()
{
    ScriptedServer server;
    HttpClientDesk desk(server.url(), {{.bucket = u"jobs"_s, .permits = 1, .windowMs = 1000}});
    HttpRequest request = get(server.url());
    request.bucket = u"jobs"_s;
    const std::int64_t beforeMs = desk.time.nowMs();
    for (int i = 0; i < 3; ++i)
        QVERIFY(desk.send(request).ok());
    const std::int64_t passedMs = desk.time.nowMs() - beforeMs;
    QVERIFY(passedMs > 2000);
    QCOMPARE(desk.client().statistics().throttledMs, passedMs);
    QCOMPARE(desk.limiter.use().value(0).used, 1);
}

void TestNetworkRetries::pausesTheBucketAfter429()
{
    ScriptedServer server;
    HttpClientDesk desk(server.url(), {{.bucket = u"jobs"_s, .permits = 100, .windowMs = 1000},
                                       {.bucket = u"offers"_s, .permits = 100, .windowMs = 1000}});
    HttpRequest request = get(server.url());
    request.bucket = u"jobs"_s;
    request.maxAttempts = 1;
    server.answer(httpAnswer(429, "{}", {{"Retry-After", "30"}}));
    const auto limited = desk.send(request);
    QCOMPARE(limited.error().code, ErrorCode::RateLimited);
    QCOMPARE(limited.error().retryAfter, std::chrono::seconds(30));
    QCOMPARE(desk.limiter.use().value(0).pausedMs, 30000);
    QVERIFY(desk.store.texts.value(u"account:1"_s).contains(u"30000"_s));
    const std::int64_t beforeMs = desk.time.nowMs();
    HttpRequest elsewhere = get(server.url());
    elsewhere.bucket = u"offers"_s;
    QVERIFY(desk.send(elsewhere).ok());
    QCOMPARE(desk.time.nowMs(), beforeMs);
    QVERIFY(desk.send(request).ok());
    QCOMPARE(desk.time.nowMs(), beforeMs + 30000);
}

void TestNetworkRetries::sendsNothingWhereTheStateCannotBeKept()
{
    ScriptedServer server;
    HttpClientDesk desk(server.url(), {{.bucket = u"all"_s, .permits = 10, .windowMs = 1000}});
    desk.store.failing = true;
    QCOMPARE(desk.send(post(server.url())).error().code, ErrorCode::Storage);
    QVERIFY(server.requests().isEmpty());
}

void TestNetworkRetries::opensTheCircuit()
{
    ScriptedServer server;
    HttpClientDesk desk(server.url());
    server.setFallback({.bytes = httpAnswer(503)});
    for (int i = 0; i < 5; ++i)
        QCOMPARE(desk.send(get(server.url())).error().code, ErrorCode::InvalidResponse);
    QCOMPARE(server.requests().size(), 15);
    const auto refused = desk.send(post(server.url()));
    QCOMPARE(refused.error().code, ErrorCode::Offline); // not in doubt: it was not sent
    QCOMPARE(refused.error().retryAfter, std::chrono::seconds(30));
    QCOMPARE(server.requests().size(), 15);
    desk.clock.advance(std::chrono::seconds(30));
    QCOMPARE(desk.send(get(server.url())).error().code, ErrorCode::InvalidResponse);
    QCOMPARE(server.requests().size(), 16); // a single probe
    desk.clock.advance(std::chrono::seconds(60));
    server.setFallback({.bytes = httpAnswer(200)});
    QVERIFY(desk.send(get(server.url())).ok());
    QVERIFY(!desk.breaker.state().isOpen());
}

void TestNetworkRetries::takesA500ThatBringsWhatWasAskedFor()
{
    ScriptedServer server;
    HttpClientDesk desk(server.url());
    HttpRequest request = get(server.url());
    request.accepts = [](const HttpResponse &answer) { return answer.body.contains("rows"); };
    for (int i = 0; i < 6; ++i) { // more than open the circuit
        server.answer(httpAnswer(500, R"({"rows":[1]})"));
        const auto answer = desk.send(request);
        QVERIFY2(answer.ok(), answer.ok() ? "" : qPrintable(answer.error().detail));
        QCOMPARE(answer->status, 500);
    }
    QCOMPARE(desk.client().statistics().requests, 6);
    QCOMPARE(desk.client().statistics().retries, 0);
}

void TestNetworkRetries::probesOnceWhenStartedByHand()
{
    ScriptedServer server;
    HttpClientDesk desk(server.url());
    desk.breaker = CircuitBreaker({.failures = 5, .openedAt = desk.clock.now(), .until = desk.clock.now() + 30000});
    server.answer(httpAnswer(500));
    desk.options.startedBy = StartedBy::Hand;
    QCOMPARE(desk.send(get(server.url())).error().code, ErrorCode::InvalidResponse);
    QCOMPARE(desk.send(get(server.url())).error().code, ErrorCode::Offline);
    QCOMPARE(server.requests().size(), 1);
    desk.restart();
    QVERIFY(desk.send(get(server.url())).ok());
    QVERIFY(desk.send(get(server.url())).ok());
}

void TestNetworkRetries::repeatsNoWriteOnAClosedConnection_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("POST with a body") << QByteArray("POST") << QByteArray("{\"delta_quantity\":-1}");
    QTest::newRow("PUT without a body") << QByteArray("PUT") << QByteArray();
    QTest::newRow("DELETE without a body") << QByteArray("DELETE") << QByteArray();
}

void TestNetworkRetries::repeatsNoWriteOnAClosedConnection()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    ScriptedServer server;
    HttpClientDesk desk(server.url());
    QVERIFY(desk.send(get(server.url(u"/first"_s))).ok());
    server.answer({.then = Then::Close}); // the kept connection closes under the request
    HttpRequest write = post(server.url(u"/write"_s), body);
    write.method = method;
    QCOMPARE(desk.send(write).error().code, ErrorCode::InDoubt);
    QVERIFY(desk.send(get(server.url(u"/after"_s))).ok());
    QList<QByteArray> targets;
    for (const ReceivedRequest &request : server.requests())
        targets.append(request.target);
    QCOMPARE(targets, (QList<QByteArray>{"/first", "/write", "/after"}));
}

void TestNetworkRetries::repeatsReadsOnlyThroughTheLimiter()
{
    ScriptedServer server;
    HttpClientDesk desk(server.url(), {{.bucket = u"all"_s, .permits = 100, .windowMs = 10000}});
    QVERIFY(desk.send(get(server.url())).ok());
    server.answer({.then = Then::Close});
    QVERIFY(desk.send(get(server.url())).ok());
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(desk.client().statistics().retries, 1);
    QCOMPARE(desk.limiter.use().value(0).used, 3);
}

void TestNetworkRetries::aRefusedConnectionIsNoDoubt()
{
    const QUrl url = nobodyListens();
    HttpClientDesk desk(url);
    const auto write = desk.send(post(url));
    QCOMPARE(write.error().code, ErrorCode::Offline);
    QVERIFY2(write.error().detail.contains(u"refuses connections"_s), qPrintable(write.error().detail));
    QCOMPARE(desk.client().statistics().requests, 3);
}

void TestNetworkRetries::writesDownEveryAttempt()
{
    ScriptedServer server;
    HttpClientDesk desk(server.url());
    desk.options.secrets = {u"s3cr3t-canary"_s};
    server.answer(httpAnswer(503, "s3cr3t-canary"));
    HttpRequest request = get(server.url(u"/orders/s3cr3t-canary?page=2&ws_key=s3cr3t-canary"_s));
    request.headers = {{"Authorization", "Bearer s3cr3t-canary"}};
    QVERIFY(desk.send(request).ok());
    QCOMPARE(desk.records.size(), 2);
    const RequestRecord first = desk.records.at(0);
    QCOMPARE(first.at, desk.clock.now());
    QCOMPARE(first.method, "GET");
    QCOMPARE(first.path, u"/orders/***?page=2&ws_key=***"_s);
    QCOMPARE(first.status, 503);
    QCOMPARE(first.outcome, u"HTTP status 503"_s);
    QCOMPARE(first.bytes, 13);
    QCOMPARE(first.attempt, 1);
    QCOMPARE(desk.records.at(1).status, 200);
    QCOMPARE(desk.records.at(1).outcome, QString());
    QCOMPARE(desk.records.at(1).attempt, 2);

    server.setFallback({.bytes = httpAnswer(422, "{\"message\":\"s3cr3t-canary is wrong\"}")});
    const auto refused = desk.send(request);
    QVERIFY(refused.error().payload.contains(u"is wrong"_s));
    QVERIFY(!refused.error().payload.contains(u"canary"_s));
}

QTEST_GUILESS_MAIN(TestNetworkRetries)
#include "tst_network_retries.moc"
