// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_certificates.h"
#include "tests/webhooks/support/listener_thread.h"
#include "tests/webhooks/support/raw_client.h"

#include <QElapsedTimer>
#include <QSslSocket>
#include <QTest>

#include <memory>
#include <vector>

using namespace evenstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Short enough for a test, long enough for a busy machine.
ConnectionLimits shortTimes(std::chrono::milliseconds each = 400ms)
{
    return {.framing = {.bodyBytes = 64 * 1024}, .connections = 4, .header = each, .idle = each, .body = each * 2};
}

Route echo()
{
    return {.method = "POST",
            .path = u"/echo"_s,
            .door = Door::Hooks,
            .body = {{u"type"_s, u"object"_s}},
            .handler = [](const ExchangePtr &exchange) {
                exchange->answer({.contentType = "application/octet-stream", .body = exchange->request().body});
            }};
}

// Answers nothing until it is told to.
struct Waiting {
    std::vector<ExchangePtr> exchanges; // touched on the listener's thread, destroyed there

    Route route()
    {
        return {.path = u"/wait"_s, .door = Door::Hooks, .handler = [this](const ExchangePtr &exchange) {
                    exchanges.push_back(exchange);
                }};
    }
};

RouteTable tableOf(std::initializer_list<Route> routes)
{
    RouteTable table;
    for (const Route &route : routes)
        table.add(route);
    return table;
}

const QByteArray hello = rawRequest("POST", "/echo", "{\"hello\":1}");
// Its body comes when the listener has answered 100: by then it knows that the header is complete.
const QByteArray asksFirst = rawRequest(
    "POST", "/echo", {}, {{"Content-Type", "application/json"}, {"Expect", "100-continue"}, {"Content-Length", "2"}});

} // namespace

class TestConnectionGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersOnOneConnectionManyTimes();
    void takesBodiesUpToTheLimit_data();
    void takesBodiesUpToTheLimit();
    void refusesOnTheWire_data();
    void refusesOnTheWire();
    void saysGoOnToWhoAsks();
    void closesWhenAsked();
    void endsSlowConnections_data();
    void endsSlowConnections();
    void makesRoomForNewOnes();
    void whoCameJustNowIsNotTurnedOutForSlowBodies();
    void keepsThoseBeingAnswered();
    void outlivesClientsThatHangUp();
    void refusesASecondRequestBeforeTheAnswer();
    void speaksTls();
};

void TestConnectionGuard::answersOnOneConnectionManyTimes()
{
    ListenerThread listener(tableOf({echo()}), {.door = Door::Hooks, .limits = {.framing = {.bodyBytes = 1000}}});
    RawClient client(listener.port());
    for (int i = 0; i < 50; ++i) {
        const QByteArray body = "{\"number\":" + QByteArray::number(i) + '}';
        const RawAnswer answer = client.ask(rawRequest("POST", "/echo", body));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, body);
        QCOMPARE(answer.header("X-Content-Type-Options"), QByteArray("nosniff"));
        QCOMPARE(answer.header("Cache-Control"), QByteArray("no-store"));
    }
    // In pieces, cut anywhere.
    for (qsizetype cut = 1; cut < hello.size(); cut += 5) {
        client.send(hello.first(cut));
        client.socket().flush();
        QCOMPARE(client.ask(hello.sliced(cut)).body, QByteArray("{\"hello\":1}"));
    }
    QCOMPARE(listener.counts().accepted, 1);
}

void TestConnectionGuard::takesBodiesUpToTheLimit_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const auto chunked = [](qsizetype size) {
        QByteArray request = "POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                             "Transfer-Encoding: chunked\r\n\r\n";
        for (qsizetype left = size; left > 0; left -= std::min<qsizetype>(left, 1000)) {
            const qsizetype chunk = std::min<qsizetype>(left, 1000);
            request += QByteArray::number(chunk, 16) + "\r\n" + QByteArray(chunk, 'x') + "\r\n";
        }
        return request + "0\r\n\r\n";
    };
    QTest::newRow("as much as may be") << rawRequest("POST", "/echo", QByteArray(64 * 1024, 'x')) << 200;
    QTest::newRow("one byte more") << rawRequest("POST", "/echo", QByteArray(64 * 1024 + 1, 'x')) << 413;
    QTest::newRow("as much as may be, in chunks") << chunked(64 * 1024) << 200;
    QTest::newRow("one byte more, in chunks") << chunked(64 * 1024 + 1) << 413;
}

void TestConnectionGuard::takesBodiesUpToTheLimit()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    ListenerThread listener(tableOf({echo()}), {.door = Door::Hooks, .limits = {.framing = {.bodyBytes = 64 * 1024}}});
    RawClient client(listener.port());
    const RawAnswer answer = client.ask(request);
    QCOMPARE(answer.status, status);
    if (status == 200)
        QCOMPARE(answer.body, QByteArray(64 * 1024, 'x'));
    else
        QVERIFY(!answer.object().value("detail"_L1).toString().isEmpty());
    QCOMPARE(listener.counts().refused, status == 200 ? 0 : 1);
}

void TestConnectionGuard::refusesOnTheWire_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto post = [](const QByteArray &header, const QByteArray &body = {}) {
        return "POST /echo HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\n\r\n" + body;
    };
    QTest::newRow("a negative length") << post("Content-Length: -5", "hello") << 400;
    QTest::newRow("two lengths") << post("Content-Length: 5\r\nContent-Length: 3", "hello") << 400;
    QTest::newRow("length and chunks") << post("Content-Length: 5\r\nTransfer-Encoding: chunked", "0\r\n\r\n") << 400;
    QTest::newRow("a large header") << post("X: " + QByteArray(20'000, 'x')) << 431;
    QTest::newRow("garbage") << QByteArray("\x01\x02\x03\x04\r\n\r\n") << 400;
    QTest::newRow("two requests at once") << hello + hello << 400;
}

void TestConnectionGuard::refusesOnTheWire()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    int handled = 0; // touched on the listener's thread, read after it has ended
    {
        Route route = echo();
        route.handler = [&handled, inner = route.handler](const ExchangePtr &exchange) {
            ++handled;
            inner(exchange);
        };
        ListenerThread listener(tableOf({route}), {.door = Door::Hooks, .limits = shortTimes(5s)});
        RawClient client(listener.port());
        const RawAnswer answer = client.ask(bytes);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.header("Connection"), QByteArray("close"));
        QVERIFY(!answer.object().value("detail"_L1).toString().isEmpty());
        QVERIFY(client.waitForEnd());
        QCOMPARE(RawClient(listener.port()).ask(hello).status, 200); // others go on
    }
    QCOMPARE(handled, 1);
}

void TestConnectionGuard::saysGoOnToWhoAsks()
{
    ListenerThread listener(tableOf({echo()}), {.door = Door::Hooks, .limits = shortTimes(10s)});
    RawClient client(listener.port());
    client.send("POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nExpect: 100-continue\r\n"
                "Content-Length: 2\r\n\r\n");
    QCOMPARE(client.answer().status, 100);
    const RawAnswer answer = client.ask("{}");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, QByteArray("{}"));
    // A body that is too large is refused before it is sent.
    client.send("POST /echo HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 999999\r\n\r\n");
    QCOMPARE(client.answer().status, 413);
}

void TestConnectionGuard::closesWhenAsked()
{
    ListenerThread listener(tableOf({echo()}), {.door = Door::Hooks, .limits = shortTimes(10s)});
    for (const QByteArray &request : {rawRequest("POST", "/echo", "{}", {{"Connection", "close"}}),
                                      rawRequest("POST", "/echo", "{}").replace("HTTP/1.1", "HTTP/1.0")}) {
        RawClient client(listener.port());
        const RawAnswer answer = client.ask(request);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("Connection"), QByteArray("close"));
        QVERIFY(client.waitForEnd());
    }
}

void TestConnectionGuard::endsSlowConnections_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("drip"); // sent again and again
    QTest::newRow("says nothing") << QByteArray() << QByteArray();
    QTest::newRow("half a header") << QByteArray("GET / HTTP/1.1\r\nHost: loc") << QByteArray();
    QTest::newRow("a header that never ends") << QByteArray("GET / HTTP/1.1\r\n") << QByteArray("X: y\r\n");
    QTest::newRow("half a body") << hello.chopped(3) << QByteArray();
    QTest::newRow("a body that never ends")
        << QByteArray("POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 60000\r\n\r\n") << QByteArray("x");
    QTest::newRow("a connection kept for nothing") << hello << QByteArray();
}

void TestConnectionGuard::endsSlowConnections()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, drip);
    ListenerThread listener(tableOf({echo()}), {.door = Door::Hooks, .limits = shortTimes()});
    RawClient client(listener.port());
    client.send(start);
    QElapsedTimer timer;
    timer.start();
    while (client.isConnected() && timer.elapsed() < RawClient::patienceMs) {
        if (!drip.isEmpty())
            client.send(drip);
        client.waitForEnd(50);
    }
    QVERIFY2(!client.isConnected(), "is still held");
    QCOMPARE(listener.counts().overdue, 1);
    QCOMPARE(RawClient(listener.port()).ask(hello).status, 200);
}

void TestConnectionGuard::whoCameJustNowIsNotTurnedOutForSlowBodies()
{
    ConnectionLimits limits = shortTimes(60s);
    limits.young = 1s; // time enough for the steps below, also where much else runs
    ListenerThread listener(tableOf({echo()}), {.door = Door::Hooks, .limits = limits});
    std::vector<std::unique_ptr<RawClient>> slow;
    for (int i = 0; i < 3; ++i) {
        slow.push_back(std::make_unique<RawClient>(listener.port()));
        QCOMPARE(slow.back()->ask(asksFirst).status, 100);
    }
    QElapsedTimer age;
    age.start();
    QTRY_VERIFY(age.hasExpired(limits.young.count()));
    RawClient good(listener.port()); // nothing of its request has come yet
    QTRY_COMPARE(listener.connections(), 4);
    RawClient next(listener.port());
    next.send(hello.chopped(3));
    QVERIFY(slow.front()->waitForEnd());
    QCOMPARE(good.ask(hello).status, 200);
}

void TestConnectionGuard::makesRoomForNewOnes()
{
    ConnectionLimits limits = shortTimes(60s);
    limits.young = 0ms;
    ListenerThread listener(tableOf({echo()}), {.door = Door::Hooks, .limits = limits});
    RawClient body(listener.port());
    QCOMPARE(body.ask(asksFirst).status, 100);
    // The oldest says nothing: when the listener reads the start of a header is a question of time, and it counts anew
    // from there.
    RawClient first(listener.port());
    RawClient second(listener.port());
    second.send("GET / HTTP/1.1\r\n");
    RawClient third(listener.port());
    third.send("GET / HTTP/1.1\r\n");
    QTRY_VERIFY(listener.connections() >= 4);

    RawClient good(listener.port()); // all four places are taken
    QCOMPARE(good.ask(hello).status, 200);
    QVERIFY(first.waitForEnd());
    QCOMPARE(listener.counts().evicted, 1);
    QVERIFY(second.isConnected() && third.isConnected() && body.isConnected());
    QCOMPARE(body.ask("{}").status, 200); // nobody took its place
    for (RawClient *client : {&second, &third, &body, &good})
        client->hangUp();
    QTRY_COMPARE(listener.connections(), 0);

    // Four that wait for their bodies: the one that has waited longest leaves.
    std::vector<std::unique_ptr<RawClient>> slow;
    for (int i = 0; i < 4; ++i) {
        slow.push_back(std::make_unique<RawClient>(listener.port()));
        QCOMPARE(slow.back()->ask(asksFirst).status, 100);
    }
    QCOMPARE(RawClient(listener.port()).ask(hello).status, 200);
    QVERIFY(slow.front()->waitForEnd());
    QCOMPARE(slow.back()->ask("{}").status, 200);
}

void TestConnectionGuard::keepsThoseBeingAnswered()
{
    Waiting waiting;
    ListenerThread listener(tableOf({echo(), waiting.route()}), {.door = Door::Hooks, .limits = shortTimes(60s)});
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 4; ++i) {
        clients.push_back(std::make_unique<RawClient>(listener.port()));
        clients.back()->send(rawRequest("GET", "/wait"));
    }
    const auto arrived = [&] {
        size_t count = 0;
        listener.run([&](HttpListener &) { count = waiting.exchanges.size(); });
        return count == 4;
    };
    QTRY_VERIFY(arrived());

    RawClient late(listener.port());
    QVERIFY(late.waitForEnd()); // nobody can make room
    QCOMPARE(listener.counts().turnedAway, 1);
    listener.run([&](HttpListener &) {
        for (const ExchangePtr &exchange : waiting.exchanges)
            exchange->answer(jsonAnswer({{u"done"_s, true}}));
        waiting.exchanges.clear();
    });
    for (const auto &client : clients)
        QCOMPARE(client->answer().body, QByteArray("{\"done\":true}"));
}

void TestConnectionGuard::outlivesClientsThatHangUp()
{
    Waiting waiting;
    ConnectionLimits limits = shortTimes(60s);
    limits.connections = 200;
    ListenerThread listener(tableOf({echo(), waiting.route()}), {.door = Door::Hooks, .limits = limits});
    for (int i = 0; i < 200; ++i) {
        RawClient client(listener.port());
        client.send(rawRequest("GET", "/wait"));
        if (i % 2 == 0)
            client.hangUp();
        else
            client.socket().disconnectFromHost();
    }
    const auto arrived = [&] {
        size_t count = 0;
        listener.run([&](HttpListener &) { count = waiting.exchanges.size(); });
        return int(count);
    };
    QTRY_VERIFY(arrived() >= 100);           // those that were not reset before they were read
    QTRY_COMPARE(listener.connections(), 0); // the sockets are gone, the exchanges are not
    listener.run([&](HttpListener &) {
        for (const ExchangePtr &exchange : waiting.exchanges)
            exchange->answer(jsonAnswer({}));
        waiting.exchanges.clear();
    });
    QCOMPARE(RawClient(listener.port()).ask(hello).status, 200);
}

void TestConnectionGuard::refusesASecondRequestBeforeTheAnswer()
{
    Waiting waiting;
    ListenerThread listener(tableOf({echo(), waiting.route()}), {.door = Door::Hooks, .limits = shortTimes(60s)});
    RawClient client(listener.port());
    client.send(rawRequest("GET", "/wait"));
    const auto arrived = [&] {
        size_t count = 0;
        listener.run([&](HttpListener &) { count = waiting.exchanges.size(); });
        return int(count);
    };
    QTRY_COMPARE(arrived(), 1);
    QCOMPARE(client.ask(hello).status, 400);
    listener.run([&](HttpListener &) {
        waiting.exchanges.front()->answer(jsonAnswer({{u"late"_s, true}}));
        waiting.exchanges.clear();
    });
    QVERIFY(client.waitForEnd());
    QCOMPARE(client.answer().status, 0); // not the answer to another request
}

void TestConnectionGuard::speaksTls()
{
    const TlsIdentity identity = makeSelfSigned();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(identity.certificate);
    tls.setPrivateKey(identity.key);
    ListenerThread listener(tableOf({echo()}), {.door = Door::Hooks, .limits = shortTimes(), .tls = tls});

    auto socket = std::make_unique<QSslSocket>();
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.setCaCertificates({identity.certificate});
    socket->setSslConfiguration(trusting);
    QSslSocket &secure = *socket;
    RawClient client(listener.port(), std::move(socket));
    secure.startClientEncryption();
    QVERIFY2(secure.waitForEncrypted(), qPrintable(secure.errorString()));
    QCOMPARE(client.ask(hello).body, QByteArray("{\"hello\":1}"));
    QCOMPARE(client.ask(rawRequest("POST", "/echo", QByteArray(30'000, 'x'))).body.size(), 30'000);
    QCOMPARE(client.ask("POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n").status, 400);

    RawClient plain(listener.port()); // is not understood, and does not stay
    plain.send(hello);
    QVERIFY(plain.waitForEnd());
    RawClient silent(listener.port());
    QVERIFY(silent.waitForEnd());
}

QTEST_GUILESS_MAIN(TestConnectionGuard)
#include "tst_connection_guard.moc"
