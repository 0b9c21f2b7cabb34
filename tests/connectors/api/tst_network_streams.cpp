// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/http_client_desk.h"
#include "tests/support/scripted_server.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <limits>
#include <sys/resource.h>
#include <thread>
#include <utility>
#include <vector>

using namespace evenstock;
using namespace Qt::StringLiterals;
using Then = ScriptedAnswer::Then;

namespace {

constexpr std::int64_t megabyte = 1024 * 1024;

std::int64_t peakBytes()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss * 1024;
}

HttpRequest streamed(const QUrl &url, std::function<Status(const QByteArray &)> sink)
{
    HttpRequest request;
    request.url = url;
    request.maxBytes = 100 * megabyte;
    request.sink = std::move(sink);
    return request;
}

ScriptedAnswer sixtyMegabytes(const QByteArray &piece)
{
    return {.bytes = "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(60 * piece.size()) + "\r\n\r\n",
            .repeated = piece,
            .repetitions = 60};
}

constexpr std::int64_t wrong = std::numeric_limits<std::int64_t>::max();

// How long something usually takes: the middle one of five, for a busy machine is late once. One that went wrong
// counts.
std::int64_t usualMs(const std::function<std::int64_t()> &once)
{
    QList<std::int64_t> took;
    for (int times = 0; times < 5; ++times)
        took.append(once());
    std::sort(took.begin(), took.end());
    return took.last() == wrong ? wrong : took.at(2);
}

} // namespace

// Answers that are handed over while they come, and requests that are stopped while they are under way.
class TestNetworkStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsLittleInMemory(); // first, for the peak is that of the whole process
    void handsOverAllBytesInOrder();
    void unpacksWhileItComes();
    void anErrorOfTheSinkStopsTheTransfer();
    void theSinkSeesNoErrorBody();
    void isNotTriedAgainAfterTheFirstChunk();
    void isTriedAgainBeforeTheFirstChunk();
    void refusesMoreThanAskedForThroughTheSink();
    void theTimeOfTheSinkIsNotTheNetworks();
    void stopsAtOnce_data();
    void stopsAtOnce();
    void stopsAtOnceWithinAStream();
    void stopsAtOnceWhileItWaitsForItsTurn();
    void sendsNothingOnceStopped();
    void accountsWorkSideBySide();
};

void TestNetworkStreams::keepsLittleInMemory()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("AddressSanitizer keeps what was freed");
#endif
    ScriptedServer server;
    ScriptedAnswer held = sixtyMegabytes(QByteArray(megabyte, 'x'));
    held.bytes.replace("Content-Length: 62914560", "Content-Length: 62914561");
    held.bytes += 'x';
    held.holdsBack = true;
    server.answer(held);
    HttpClientDesk desk(server.url());
    const std::int64_t before = peakBytes();
    bool waited = false;
    const auto answer = desk.send(streamed(server.url(), [&](const QByteArray &) {
        if (!std::exchange(waited, true)) { // the network's own thread could run ahead to the end meanwhile
            server.release();
            server.waitForBytesSent(60 * megabyte, std::chrono::milliseconds(300));
        }
        return Status();
    }));
    QVERIFY(answer.ok());
    const std::int64_t grown = peakBytes() - before;
    QVERIFY2(grown < 16 * megabyte, qPrintable(u"grown by %1 bytes"_s.arg(grown)));
}

void TestNetworkStreams::handsOverAllBytesInOrder()
{
    QByteArray piece;
    for (int i = 0; piece.size() < megabyte; ++i)
        piece += QByteArray::number(i) + ',';
    ScriptedServer server;
    server.answer(sixtyMegabytes(piece));
    HttpClientDesk desk(server.url());
    QCryptographicHash got(QCryptographicHash::Md5);
    QCryptographicHash sent(QCryptographicHash::Md5);
    for (int i = 0; i < 60; ++i)
        sent.addData(piece);
    int chunks = 0;
    const auto answer = desk.send(streamed(server.url(), [&](const QByteArray &chunk) {
        got.addData(chunk);
        ++chunks;
        return Status();
    }));
    QVERIFY(answer.ok());
    QCOMPARE(got.result(), sent.result());
    QVERIFY(chunks > 60);
    QVERIFY(answer->body.isEmpty());
    QCOMPARE(desk.records.value(0).bytes, 60 * piece.size());
}

void TestNetworkStreams::unpacksWhileItComes()
{
    const QByteArray body = QByteArray("{\"id\":1,\"name\":\"Example Card\"},").repeated(200000);
    ScriptedServer server;
    server.answer(httpAnswer(200, deflated(body), {{"Content-Encoding", "deflate"}}));
    HttpClientDesk desk(server.url());
    QCryptographicHash got(QCryptographicHash::Md5);
    qsizetype largest = 0;
    const auto answer = desk.send(streamed(server.url(), [&](const QByteArray &chunk) {
        got.addData(chunk);
        largest = std::max(largest, chunk.size());
        return Status();
    }));
    QVERIFY(answer.ok());
    QCOMPARE(got.result(), QCryptographicHash::hash(body, QCryptographicHash::Md5));
    QVERIFY(largest <= 64 * 1024);
}

void TestNetworkStreams::anErrorOfTheSinkStopsTheTransfer()
{
    ScriptedServer server;
    server.answer({.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 10737418240\r\n\r\n",
                   .repeated = QByteArray(megabyte, 'x'),
                   .repetitions = 10240});
    HttpClientDesk desk(server.url());
    int chunks = 0;
    const auto answer = desk.send(streamed(server.url(), [&](const QByteArray &) -> Status {
        if (++chunks == 3)
            return makeError(ErrorCode::Storage, u"the disk is full"_s);
        return {};
    }));
    QCOMPARE(answer.error().code, ErrorCode::Storage);
    QCOMPARE(answer.error().detail, u"the disk is full"_s);
    QCOMPARE(chunks, 3);
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(server.bytesSent() < 32 * megabyte);
    QVERIFY(desk.send(streamed(server.url(), {})).ok()); // the client goes on with the next
}

void TestNetworkStreams::theSinkSeesNoErrorBody()
{
    ScriptedServer server;
    server.answer(httpAnswer(404, "{\"error\":\"no such expansion\"}"));
    HttpClientDesk desk(server.url());
    bool called = false;
    const auto answer = desk.send(streamed(server.url(), [&](const QByteArray &) {
        called = true;
        return Status();
    }));
    QCOMPARE(answer.error().code, ErrorCode::NotFound);
    QVERIFY(answer.error().payload.contains(u"no such expansion"_s));
    QVERIFY(!called);
}

void TestNetworkStreams::isNotTriedAgainAfterTheFirstChunk()
{
    ScriptedServer server;
    server.setFallback({.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[1,2,", .then = Then::Close});
    HttpClientDesk desk(server.url());
    QByteArray got;
    const auto answer = desk.send(streamed(server.url(), [&](const QByteArray &chunk) {
        got += chunk;
        return Status();
    }));
    QCOMPARE(answer.error().code, ErrorCode::InvalidResponse);
    QCOMPARE(got, "[1,2,");
    QCOMPARE(server.requests().size(), 1);
}

void TestNetworkStreams::isTriedAgainBeforeTheFirstChunk()
{
    ScriptedServer server;
    server.answer(httpAnswer(502, "<html>bad gateway</html>"));
    server.answer({.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n", .then = Then::Close});
    server.answer(httpAnswer(200, "[1]"));
    HttpClientDesk desk(server.url());
    QByteArray got;
    const auto answer = desk.send(streamed(server.url(), [&](const QByteArray &chunk) {
        got += chunk;
        return Status();
    }));
    QVERIFY(answer.ok());
    QCOMPARE(got, "[1]");
    QCOMPARE(server.requests().size(), 3);
}

void TestNetworkStreams::refusesMoreThanAskedForThroughTheSink()
{
    ScriptedServer server;
    server.answer(sixtyMegabytes(QByteArray(megabyte, 'x')));
    HttpClientDesk desk(server.url());
    std::int64_t got = 0;
    HttpRequest request = streamed(server.url(), [&](const QByteArray &chunk) {
        got += chunk.size();
        return Status();
    });
    request.maxBytes = 5 * megabyte;
    const auto answer = desk.send(request);
    QCOMPARE(answer.error().code, ErrorCode::InvalidResponse);
    QVERIFY(got <= request.maxBytes);
    QCOMPARE(server.requests().size(), 1);
}

void TestNetworkStreams::theTimeOfTheSinkIsNotTheNetworks()
{
    ScriptedServer server;
    ScriptedServer never; // waiting for its first request is the time that the sink takes
    server.answer(httpAnswer(200, QByteArray(800000, 'x')));
    HttpClientDesk desk(server.url());
    std::int64_t got = 0;
    int chunks = 0;
    HttpRequest request = streamed(server.url(), [&](const QByteArray &chunk) {
        got += chunk.size();
        ++chunks;
        never.waitForRequests(1, std::chrono::milliseconds(80));
        return Status();
    });
    request.timeoutMs = 40; // less than one chunk takes, and 20 times as much is less than all of them
    request.maxAttempts = 1;
    const auto answer = desk.send(request);
    QVERIFY2(answer.ok(), answer.ok() ? "" : qPrintable(answer.error().detail));
    QCOMPARE(got, 800000);
    QVERIFY(chunks > 10);
}

void TestNetworkStreams::stopsAtOnce_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isWrite");
    QTest::newRow("a read that waits for its answer") << QByteArray() << false;
    QTest::newRow("a read within its answer") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n[1") << false;
    QTest::newRow("a write that waits for its answer") << QByteArray() << true;
    QTest::newRow("a write within its answer") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n[1") << true;
}

void TestNetworkStreams::stopsAtOnce()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isWrite);
    const std::int64_t tookMs = usualMs([&]() -> std::int64_t {
        ScriptedServer server;
        server.answer({.bytes = bytes, .then = Then::Silence});
        HttpClientDesk desk(server.url());
        HttpRequest request;
        request.url = server.url();
        request.isWrite = isWrite;
        request.method = isWrite ? "POST" : "GET";
        request.body = isWrite ? "{}" : "";
        std::stop_source stop;
        QElapsedTimer sinceStop;
        std::jthread owner([&] {
            server.waitForRequests(1);
            sinceStop.start();
            stop.request_stop();
        });
        const auto answer = desk.send(request, stop.get_token());
        const std::int64_t took = sinceStop.elapsed();
        owner.join();
        const bool isRight = answer.error().code == (isWrite ? ErrorCode::InDoubt : ErrorCode::Cancelled) &&
                             server.requests().size() == 1 && desk.breaker.state() == CircuitState() &&
                             desk.send(streamed(server.url(), {})).ok();
        return isRight ? took : wrong;
    });
    QVERIFY2(tookMs < 100, qPrintable(QString::number(tookMs)));
}

void TestNetworkStreams::stopsAtOnceWithinAStream()
{
    const std::int64_t tookMs = usualMs([]() -> std::int64_t {
        ScriptedServer server;
        server.answer({.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 10737418240\r\n\r\n",
                       .repeated = QByteArray(megabyte, 'x'),
                       .repetitions = 10240});
        HttpClientDesk desk(server.url());
        std::stop_source stop;
        QElapsedTimer sinceStop;
        std::int64_t got = 0;
        HttpRequest request = streamed(server.url(), [&](const QByteArray &chunk) {
            got += chunk.size();
            if (got > 2 * megabyte && !sinceStop.isValid()) {
                sinceStop.start();
                stop.request_stop();
            }
            return Status();
        });
        const auto answer = desk.send(request, stop.get_token());
        return answer.error().code == ErrorCode::Cancelled && got < 3 * megabyte ? sinceStop.elapsed() : wrong;
    });
    QVERIFY2(tookMs < 100, qPrintable(QString::number(tookMs)));
}

void TestNetworkStreams::stopsAtOnceWhileItWaitsForItsTurn()
{
    ScriptedServer server;
    FixedClock clock;
    SystemSteadyTime time;
    MemoryLimiterStore store;
    RateLimiter limiter(u"account:1"_s, {{.bucket = u"all"_s, .permits = 1, .windowMs = 3600000}}, store, clock, time);
    CircuitBreaker breaker;
    HttpOptions options;
    options.account = server.url();
    const auto client = makeHttpClient(options, {.limiter = limiter, .breaker = breaker, .clock = clock, .time = time});
    HttpRequest request;
    request.url = server.url();
    QVERIFY(client->send(request, {}).ok());
    const std::int64_t tookMs = usualMs([&]() -> std::int64_t {
        std::stop_source stop;
        QElapsedTimer sinceStop;
        std::jthread owner([&] {
            sinceStop.start();
            stop.request_stop();
        });
        const auto answer = client->send(request, stop.get_token());
        owner.join();
        return answer.error().code == ErrorCode::Cancelled ? sinceStop.elapsed() : wrong;
    });
    QVERIFY2(tookMs < 100, qPrintable(QString::number(tookMs)));
    QCOMPARE(server.requests().size(), 1);
}

void TestNetworkStreams::sendsNothingOnceStopped()
{
    ScriptedServer server;
    HttpClientDesk desk(server.url());
    std::stop_source stop;
    stop.request_stop();
    HttpRequest write;
    write.url = server.url();
    write.method = "POST";
    write.isWrite = true;
    QCOMPARE(desk.send(write, stop.get_token()).error().code, ErrorCode::Cancelled);
    QVERIFY(server.requests().isEmpty());
    QCOMPARE(desk.client().statistics().requests, 0);
}

void TestNetworkStreams::accountsWorkSideBySide()
{
    ScriptedServer server;
    std::atomic<int> answered = 0;
    {
        std::vector<std::jthread> accounts;
        for (int i = 0; i < 4; ++i)
            accounts.emplace_back([&] {
                HttpClientDesk desk(server.url());
                for (int n = 0; n < 25; ++n)
                    answered += desk.send(streamed(server.url(), {})).ok() ? 1 : 0;
            });
    }
    QCOMPARE(answered.load(), 100);
    QCOMPARE(server.requests().size(), 100);
}

QTEST_GUILESS_MAIN(TestNetworkStreams)
#include "tst_network_streams.moc"
