// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixed_clock.h"
#include "tests/support/replay_http_client.h"

#include <QTemporaryDir>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

HttpRequest request(const QByteArray &method, const char *url, const QByteArray &body = {})
{
    HttpRequest result;
    result.method = method;
    result.url = QUrl(QString::fromLatin1(url));
    result.body = body;
    result.isWrite = method != "GET";
    return result;
}

} // namespace

class TestReplayHttpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesTheScript();
    void mapsAnswersAsTheRealClient();
    void streams();
    void noticesWhatDoesNotFit_data();
    void noticesWhatDoesNotFit();
    void noticesWhatIsMissing();
    void servesInAnyOrder();
    void loadsAFile();
    void cancels();
    void clockStandsStill();
};

void TestReplayHttpClient::servesTheScript()
{
    ReplayHttp http;
    http.expect("GET", u"/api/info"_s).query(u"b"_s, u"2"_s).query(u"a"_s, u"x y"_s).answer(200, R"({"id":1})");
    http.expect("POST", u"/api/products"_s).json(R"({"a":1,"b":[2]})").header("Accept", "x").answer(201, "ok");
    QCOMPARE(http.send(request("GET", "https://shop.test/api/info?a=x%20y&b=2"), {})->body, R"({"id":1})");
    HttpRequest post = request("POST", "https://shop.test/api/products", R"( { "b":[2], "a":1 } )");
    post.headers = {{"Accept", "x"}};
    QCOMPARE(http.send(post, {})->status, 201);
    QVERIFY(http.problems().isEmpty());
    QCOMPARE(http.requests().size(), 2);
    QCOMPARE(http.statistics().requests, 2);
}

void TestReplayHttpClient::mapsAnswersAsTheRealClient()
{
    ReplayHttp http;
    http.expect("GET", u"/x"_s).answer(401, R"({"request_id":"r-1"})");
    http.expect("POST", u"/x"_s).answer(500, "oops");
    http.expect("POST", u"/x"_s).answer(429).answerHeader("Retry-After", "3");
    http.expect("POST", u"/x"_s).fail(makeError(ErrorCode::Timeout, u"slow"_s));
    http.expect("POST", u"/x"_s).fail(makeError(ErrorCode::Offline, u"refused"_s));
    const auto unauthorized = http.send(request("GET", "https://a.test/x"), {});
    QCOMPARE(unauthorized.error().code, ErrorCode::Unauthorized);
    QCOMPARE(unauthorized.error().requestId, u"r-1"_s);
    QCOMPARE(http.send(request("POST", "https://a.test/x"), {}).error().code, ErrorCode::InDoubt);
    const auto limited = http.send(request("POST", "https://a.test/x"), {});
    QCOMPARE(limited.error().code, ErrorCode::RateLimited);
    QCOMPARE(limited.error().retryAfter->count(), 3000);
    QCOMPARE(http.send(request("POST", "https://a.test/x"), {}).error().code, ErrorCode::InDoubt);
    QCOMPARE(http.send(request("POST", "https://a.test/x"), {}).error().code, ErrorCode::Offline);
}

void TestReplayHttpClient::streams()
{
    ReplayHttp http;
    http.setChunkBytes(4);
    http.expect("GET", u"/x"_s).answer(200, "0123456789");
    QList<QByteArray> chunks;
    HttpRequest streamed = request("GET", "https://a.test/x");
    streamed.sink = [&](const QByteArray &chunk) {
        chunks.append(chunk);
        return Status();
    };
    QVERIFY(http.send(streamed, {})->body.isEmpty());
    QCOMPARE(chunks, (QList<QByteArray>{"0123", "4567", "89"}));
}

void TestReplayHttpClient::noticesWhatDoesNotFit_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("another method") << QByteArray("PUT") << QByteArray("https://a.test/x?q=1") << QByteArray("{}");
    QTest::newRow("another path") << QByteArray("POST") << QByteArray("https://a.test/y?q=1") << QByteArray("{}");
    QTest::newRow("another query") << QByteArray("POST") << QByteArray("https://a.test/x?q=2") << QByteArray("{}");
    QTest::newRow("more query") << QByteArray("POST") << QByteArray("https://a.test/x?q=1&r=2") << QByteArray("{}");
    QTest::newRow("another body") << QByteArray("POST") << QByteArray("https://a.test/x?q=1") << QByteArray("[]");
}

void TestReplayHttpClient::noticesWhatDoesNotFit()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, body);
    ReplayHttp http;
    http.setReportsToTest(false);
    http.expect("POST", u"/x"_s).query(u"q"_s, u"1"_s).json("{}");
    const auto answer = http.send(request(method, url.constData(), body), {});
    QCOMPARE(answer.error().code, ErrorCode::Internal);
    QCOMPARE(http.problems().size(), 2); // this one, and the expected one that never came
}

void TestReplayHttpClient::noticesWhatIsMissing()
{
    ReplayHttp http;
    http.setReportsToTest(false);
    http.expect("GET", u"/x"_s).times(2);
    http.expect("GET", u"/poll"_s).times(-1);
    QVERIFY(http.send(request("GET", "https://a.test/x"), {}));
    QCOMPARE(http.problems(), QStringList(u"request never sent: GET /x"_s));
    QVERIFY(http.send(request("GET", "https://a.test/x"), {}));
    QVERIFY(http.problems().isEmpty());
    QVERIFY(!http.send(request("GET", "https://a.test/x"), {}));
    QCOMPARE(http.problems().size(), 1);
}

void TestReplayHttpClient::servesInAnyOrder()
{
    ReplayHttp http;
    http.setReportsToTest(false);
    http.expect("GET", u"/a"_s);
    http.expect("GET", u"/b"_s).times(2);
    QVERIFY(!http.send(request("GET", "https://a.test/b"), {}));
    http.setOrdered(false);
    QVERIFY(http.send(request("GET", "https://a.test/b"), {}));
    QVERIFY(http.send(request("GET", "https://a.test/a"), {}));
    QVERIFY(http.send(request("GET", "https://a.test/b"), {}));
    QCOMPARE(http.problems().size(), 1);
}

void TestReplayHttpClient::loadsAFile()
{
    QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &content) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    QVERIFY(write(u"page.html"_s, "<p>Busy</p>"));
    QVERIFY(write(u"script.json"_s, R"([
        {"path":"/a","query":{"page":1},"answer":[{"id":1}]},
        {"method":"POST","path":"/b","request":{"x":1},"status":422,"answer":{"error":"no"},
         "answer_headers":{"X-Request-Id":"r-2"}},
        {"path":"/c","status":503,"answer_file":"page.html"}])"));
    ReplayHttp http;
    QVERIFY(http.load(folder.filePath(u"script.json"_s)));
    QCOMPARE(http.send(request("GET", "https://a.test/a?page=1"), {})->body, R"([{"id":1}])");
    const auto rejected = http.send(request("POST", "https://a.test/b", R"({"x":1})"), {});
    QCOMPARE(rejected.error().code, ErrorCode::Rejected);
    QCOMPARE(rejected.error().requestId, u"r-2"_s);
    QCOMPARE(http.send(request("GET", "https://a.test/c"), {}).error().payload, u"<p>Busy</p>"_s);
    QVERIFY(!http.load(folder.filePath(u"none.json"_s)));
    QVERIFY(!http.load(folder.filePath(u"page.html"_s)));
}

void TestReplayHttpClient::cancels()
{
    ReplayHttp http;
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(http.send(request("GET", "https://a.test/x"), stop.get_token()).error().code, ErrorCode::Cancelled);
}

void TestReplayHttpClient::clockStandsStill()
{
    FixedClock clock;
    QCOMPARE(isoUtc(clock.now()), u"2026-11-24T15:00:00.000Z"_s);
    clock.advance(std::chrono::seconds(2));
    QCOMPARE(isoUtc(clock.now()), u"2026-11-24T15:00:02.000Z"_s);
    clock.set(5);
    QCOMPARE(clock.now(), 5);
}

QTEST_GUILESS_MAIN(TestReplayHttpClient)
#include "tst_replay_http_client.moc"
