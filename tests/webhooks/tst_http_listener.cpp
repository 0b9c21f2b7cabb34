// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/webhooks/support/listener_thread.h"
#include "tests/webhooks/support/raw_client.h"

#include <QPointer>
#include <QTcpServer>
#include <QTest>

#include <atomic>
#include <stdexcept>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

const QByteArray token = "an-invented-token-of-some-length";

std::atomic<int> handled = 0;

void say(const ExchangePtr &exchange)
{
    ++handled;
    QJsonObject seen{{u"path"_s, exchange->request().path}, {u"id"_s, exchange->argument(u"id"_s)}};
    seen.insert(u"query"_s, exchange->request().query.queryItemValue(u"q"_s));
    exchange->answer(jsonAnswer(seen));
}

RouteTable routes()
{
    const QJsonObject anything{{u"type"_s, u"object"_s}};
    RouteTable table;
    table.add({.path = u"/both"_s, .door = Door::Both, .entry = Entry::Anybody, .handler = say});
    table.add({.method = "POST", .path = u"/hook/{id}"_s, .door = Door::Hooks, .body = anything, .handler = say});
    table.add({.path = u"/things/{id}"_s, .handler = say});
    table.add({.method = "POST", .path = u"/things"_s, .body = anything, .handler = say});
    table.add({.path = u"/things"_s, .handler = say});
    table.add({.path = u"/throws"_s, .entry = Entry::Anybody, .handler = [](const ExchangePtr &) {
                   throw std::runtime_error("a secret that stays here");
               }});
    table.add({.path = u"/throws-oddly"_s, .entry = Entry::Anybody, .handler = [](const ExchangePtr &) { throw 42; }});
    table.add({.path = u"/silent"_s, .entry = Entry::Anybody, .handler = [](const ExchangePtr &) {}});
    return table;
}

HttpListener::Options options(Door door)
{
    return {
        .door = door,
        .limits = {.framing = {.bodyBytes = 1024}},
        .access = [] { return AccessRules{.hosts = {u"shop.example"_s}, .origins = {u"moz-extension://paired"_s}}; },
        .knowsToken = [](const QByteArray &given) { return isSameSecret(given, token); }};
}

const QPair<QByteArray, QByteArray> bearer{"Authorization", "Bearer " + token};

} // namespace

class TestHttpListener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesRequests_data();
    void judgesRequests();
    void passesOnWhatItGot();
    void namesTheMethods();
    void answersHeadWithoutBody();
    void survivesExceptions();
    void leavesNothingBehindWhereThePortIsTaken();
    void comparesSecrets();
    void readsHosts_data();
    void readsHosts();
};

void TestHttpListener::judgesRequests_data()
{
    QTest::addColumn<Door>("door");
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");

    const auto get = [](const QByteArray &path, const RawHeaders &headers, const QByteArray &host = "127.0.0.1") {
        return rawRequest("GET", path, {}, headers, host);
    };
    const auto hook = [](const RawHeaders &headers, const QByteArray &host = "localhost",
                         const QByteArray &body = "{}") { return rawRequest("POST", "/hook/1", body, headers, host); };
    const Door local = Door::Local;
    const Door hooks = Door::Hooks;

    QTest::newRow("with the token") << local << get("/things", {bearer}) << 200;
    QTest::newRow("the word Bearer in other letters")
        << local << get("/things", {{"authorization", "bearer " + token}}) << 200;
    QTest::newRow("without a token") << local << get("/things", {}) << 401;
    QTest::newRow("an empty token") << local << get("/things", {{"Authorization", "Bearer "}}) << 401;
    QTest::newRow("the token as it stands") << local << get("/things", {{"Authorization", token}}) << 401;
    QTest::newRow("another token") << local << get("/things", {{"Authorization", "Bearer x" + token}}) << 401;
    QTest::newRow("the start of the token")
        << local << get("/things", {{"Authorization", "Bearer " + token.chopped(1)}}) << 401;
    QTest::newRow("an open route") << local << get("/both", {}) << 200;

    QTest::newRow("localhost with a port") << local << get("/both", {}, "localhost:8788") << 200;
    QTest::newRow("loopback of IPv6") << local << get("/both", {}, "[::1]:8788") << 200;
    QTest::newRow("a name that was set") << local << get("/both", {}, "Shop.Example") << 200;
    QTest::newRow("a foreign name") << local << get("/both", {}, "evil.example") << 403;
    QTest::newRow("a foreign name with the token") << local << get("/things", {bearer}, "evil.example:8788") << 403;
    QTest::newRow("a name that begins like ours") << local << get("/both", {}, "127.0.0.1.evil.example") << 403;
    QTest::newRow("a user before our name") << local << get("/both", {}, "evil@127.0.0.1") << 403;
    QTest::newRow("every address") << local << get("/both", {}, "0.0.0.0:8788") << 403;
    QTest::newRow("a path as host") << local << get("/both", {}, "127.0.0.1/evil") << 403;

    QTest::newRow("a page of its own") << local << get("/both", {{"Origin", "http://127.0.0.1"}}) << 200;
    QTest::newRow("a paired browser") << local
                                      << get("/both",
                                             {{"Origin", "moz-extension://paired"}, {"Sec-Fetch-Site", "cross-site"}})
                                      << 200;
    QTest::newRow("another extension") << local << get("/both", {{"Origin", "moz-extension://other"}}) << 403;
    QTest::newRow("a foreign page") << local << get("/both", {{"Origin", "https://evil.example"}}) << 403;
    QTest::newRow("a foreign page with the token")
        << local << get("/things", {bearer, {"Origin", "https://evil.example"}}) << 403;
    QTest::newRow("a page on another port") << local << get("/both", {{"Origin", "http://127.0.0.1:3000"}}) << 403;
    QTest::newRow("a page from nowhere") << local << get("/both", {{"Origin", "null"}}) << 403;
    QTest::newRow("a foreign page without Origin") << local << get("/both", {{"Sec-Fetch-Site", "cross-site"}}) << 403;
    QTest::newRow("a page on another port without Origin")
        << local << get("/both", {{"Sec-Fetch-Site", "same-site"}}) << 403;
    QTest::newRow("typed into a browser") << local << get("/both", {{"Sec-Fetch-Site", "none"}}) << 200;

    QTest::newRow("nothing there") << local << get("/nothing", {bearer}) << 404;
    QTest::newRow("a route of the other door") << local << rawRequest("POST", "/hook/1", "{}", {bearer}) << 404;
    QTest::newRow("out of the folder") << local << get("/things/../both", {bearer}) << 404;
    QTest::newRow("out of the folder, encoded") << local << get("/things/%2e%2e%2fboth", {bearer}) << 404;
    QTest::newRow("two dots as an id") << local << get("/things/..", {bearer}) << 404;
    QTest::newRow("a NUL as an id") << local << get("/things/%00", {bearer}) << 404;
    QTest::newRow("a slash too many") << local << get("/things/", {bearer}) << 404;
    QTest::newRow("another method") << local << rawRequest("DELETE", "/things", {}, {bearer}) << 405;
    QTest::newRow("a question before a request of another page")
        << local << rawRequest("OPTIONS", "/things", {}, {{"Origin", "https://evil.example"}}) << 403;
    QTest::newRow("text as a body") << local
                                    << rawRequest("POST", "/things", "{}", {bearer, {"Content-Type", "text/plain"}})
                                    << 415;
    QTest::newRow("a form as a body") << local
                                      << rawRequest("POST", "/things", "a=b",
                                                    {bearer, {"Content-Type", "application/x-www-form-urlencoded"}})
                                      << 415;
    QTest::newRow("JSON with a character set")
        << local << rawRequest("POST", "/things", "{}", {bearer, {"Content-Type", "Application/JSON; charset=utf-8"}})
        << 200;
    QTest::newRow("a body too large") << local << rawRequest("POST", "/things", QByteArray(1025, ' '), {bearer}) << 413;

    QTest::newRow("a hook needs no token") << hooks << hook({}) << 200;
    QTest::newRow("a hook through the tunnel") << hooks << hook({}, "shop.example") << 200;
    QTest::newRow("a hook by a foreign name") << hooks << hook({}, "evil.example") << 403;
    QTest::newRow("a hook from a page") << hooks << hook({{"Origin", "https://evil.example"}}) << 403;
    QTest::newRow("a hook that is text") << hooks << hook({{"Content-Type", "text/plain"}}) << 415;
    QTest::newRow("what stays on this computer") << hooks << get("/things", {bearer}) << 404;
    QTest::newRow("the other method of a hook") << hooks << get("/hook/1", {}) << 405;
}

void TestHttpListener::judgesRequests()
{
    QFETCH(Door, door);
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    ListenerThread listener(routes(), options(door));
    const int before = handled;
    const RawAnswer answer = RawClient(listener.port()).ask(request);
    QCOMPARE(answer.status, status);
    QCOMPARE(handled - before, status == 200 ? 1 : 0);
    QCOMPARE(answer.header("X-Content-Type-Options"), QByteArray("nosniff"));
    QCOMPARE(answer.header("Cache-Control"), QByteArray("no-store"));
    QCOMPARE(answer.header("Content-Type"), QByteArray("application/json"));
    QVERIFY(answer.header("Access-Control-Allow-Origin").isEmpty());
    if (status != 200) {
        QCOMPARE(answer.object().keys(), QStringList{u"detail"_s});
        QVERIFY(!answer.object().value("detail"_L1).toString().isEmpty());
    }
}

void TestHttpListener::passesOnWhatItGot()
{
    ListenerThread listener(routes(), options(Door::Local));
    const QJsonObject seen =
        RawClient(listener.port()).ask(rawRequest("GET", "/things/a.b-7?q=x%20y&z=1", {}, {bearer})).object();
    QCOMPARE(seen.value("path"_L1).toString(), u"/things/a.b-7"_s);
    QCOMPARE(seen.value("id"_L1).toString(), u"a.b-7"_s);
    QCOMPARE(seen.value("query"_L1).toString(), u"x y"_s);
}

void TestHttpListener::namesTheMethods()
{
    ListenerThread listener(routes(), options(Door::Local));
    const RawAnswer answer = RawClient(listener.port()).ask(rawRequest("PUT", "/things", {}, {bearer}));
    QCOMPARE(answer.status, 405);
    QCOMPARE(answer.header("Allow"), QByteArray("POST, GET, HEAD"));
    QCOMPARE(RawClient(listener.port()).ask(rawRequest("GET", "/things")).header("WWW-Authenticate"),
             QByteArray("Bearer"));
}

void TestHttpListener::answersHeadWithoutBody()
{
    ListenerThread listener(routes(), options(Door::Local));
    RawClient client(listener.port());
    const RawAnswer head = client.send(rawRequest("HEAD", "/both")).answer(false);
    QCOMPARE(head.status, 200);
    QVERIFY(head.header("Content-Length").toInt() > 0);
    const RawAnswer next = client.ask(rawRequest("GET", "/both")); // begins where the head ended
    QCOMPARE(next.status, 200);
    QCOMPARE(next.header("Content-Length"), head.header("Content-Length"));
}

void TestHttpListener::survivesExceptions()
{
    ListenerThread listener(routes(), options(Door::Local));
    RawClient client(listener.port());
    for (const QByteArray path : {"/throws", "/throws-oddly", "/silent"}) {
        const RawAnswer answer = client.ask(rawRequest("GET", path));
        QCOMPARE(answer.status, 500);
        QVERIFY(!answer.body.contains("secret"));
        QCOMPARE(answer.object().keys(), QStringList{u"detail"_s});
    }
    QCOMPARE(client.ask(rawRequest("GET", "/both")).status, 200);
}

void TestHttpListener::leavesNothingBehindWhereThePortIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const RouteTable table = routes();
    const SystemClock clock;
    auto listener = std::make_unique<HttpListener>(table, clock, options(Door::Hooks));
    const QPointer guard(const_cast<ConnectionGuard *>(&listener->guard()));
    const Status listening = listener->listen(QHostAddress::LocalHost, other.serverPort());
    QCOMPARE(listening.error().code, ErrorCode::Storage);
    listener.reset();
    QVERIFY(guard.isNull());
}

void TestHttpListener::comparesSecrets()
{
    QVERIFY(isSameSecret("abc", "abc"));
    QVERIFY(!isSameSecret("abc", "abd"));
    QVERIFY(!isSameSecret("abc", "abcd"));
    QVERIFY(!isSameSecret("abc", ""));
    QVERIFY(isSameSecret(QByteArray("a\0b", 3), QByteArray("a\0b", 3)));
    QVERIFY(!isSameSecret(QByteArray("a\0b", 3), QByteArray("a\0c", 3)));
}

void TestHttpListener::readsHosts_data()
{
    QTest::addColumn<QByteArray>("authority");
    QTest::addColumn<QString>("host");
    QTest::newRow("a name") << QByteArray("Shop.Example") << u"shop.example"_s;
    QTest::newRow("a name with a port") << QByteArray("shop.example:443") << u"shop.example"_s;
    QTest::newRow("an address of IPv6") << QByteArray("[2001:DB8::1]:8787") << u"2001:db8::1"_s;
    QTest::newRow("a user") << QByteArray("user@shop.example") << QString();
    QTest::newRow("a path") << QByteArray("shop.example/x") << QString();
    QTest::newRow("a question") << QByteArray("shop.example?x") << QString();
    QTest::newRow("a port of letters") << QByteArray("shop.example:http") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestHttpListener::readsHosts()
{
    QFETCH(QByteArray, authority);
    QFETCH(QString, host);
    QCOMPARE(hostName(authority), host);
}

QTEST_GUILESS_MAIN(TestHttpListener)
#include "tst_http_listener.moc"
