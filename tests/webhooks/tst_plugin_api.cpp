// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/bridge_part.h"
#include "app/service/engine_access.h"
#include "app/webhooks/plugin_routes.h"
#include "app/webhooks/receiver_part.h"
#include "tests/support/service/engine_stage.h"
#include "tests/webhooks/support/raw_client.h"
#include "tests/webhooks/support/schema_check.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QMessageAuthenticationCode>
#include <QTest>
#include <QUrl>

using namespace evenstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray extension = "chrome-extension://abcdefghijklmnopabcdefghijklmnop";

// A shop with a Vinted account, its local interface open.
class Shop
{
public:
    Shop()
    {
        m_stage.open({.id = u"vinted"_s});
        auto shop = m_stage.data().openShop(m_stage.clock().now());
        AccountRepository accounts(*shop);
        QVERIFY(accounts.setSetting(AccountId{1}, u"terms_accepted"_s, u"2026-11-24 1"_s).ok());
        auto options = m_stage.options(EngineRole::Serve);
        options.parts = {makeReceiverPart(), makeBridgePart()};
        auto client = openEngine(options);
        if (!client)
            qFatal("%s", qPrintable(client.error().detail));
        m_client = *std::move(client);
        const QJsonObject ready = must(u"receiver.start"_s, {{u"local"_s, u"127.0.0.1:0"_s}});
        m_port = quint16(QUrl(ready["local"_L1].toString()).port());
    }

    QJsonObject must(const QString &command, const QJsonObject &arguments = {})
    {
        const auto done = callAndWait(*m_client, command, arguments);
        if (!done)
            qFatal("%s: %s", qPrintable(command), qPrintable(done.error().detail));
        return *done;
    }
    RawAnswer ask(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                  RawHeaders headers = {})
    {
        if (!token.isEmpty())
            headers.append({"Authorization", "Bearer " + token});
        RawClient client(m_port);
        return client.ask(rawRequest(method, target, body, headers));
    }
    void pair()
    {
        const QByteArray code = must(u"bridge.pair.begin"_s)["code"_L1].toString().toLatin1();
        const RawAnswer answer = ask("POST", "/api/plugin/pair", "{\"code\":\"" + code + "\",\"browser\":\"Chromium\"}",
                                     {{"Origin", extension}});
        QCOMPARE(answer.status, 200);
        token = answer.object()["token"_L1].toString().toLatin1();
        QVERIFY(!token.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(ask("GET", "/api/plugin/platforms").status, 200, int(longEnough.count()));
    }
    void logIn()
    {
        const RawAnswer told = ask("POST", "/api/plugin/sync",
                                   "{\"platform\":\"vinted\",\"connected\":true,\"user\":{\"id\":77001,"
                                   "\"login\":\"shop\"},\"domain\":\"www.vinted.fr\"}");
        QCOMPARE(told.status, 200);
    }
    quint16 port() const { return m_port; }
    EngineStage &stage() { return m_stage; }

    QByteArray token;

private:
    EngineStage m_stage;
    std::unique_ptr<EngineAccess> m_client;
    quint16 m_port = 0;
};

QJsonArray listOf(const RawAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).array();
}

} // namespace

// What the browser extension calls, over real sockets.
class TestPluginApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyComesInUnpaired();
    void theServerProvesItself();
    void tasksAreAPlainList();
    void aPollWaitsForWork();
    void whoHangsUpLosesNoTask();
    void resultsAreTakenOnce();
    void cookiesAreRefused_data();
    void cookiesAreRefused();
    void wrongBodiesAreRefused_data();
    void wrongBodiesAreRefused();
    void picturesComeByTheirOwnNamesOnly_data();
    void picturesComeByTheirOwnNamesOnly();
    void otherOriginsStayOutside();
    void aPairingTokenOpensNothingElse();
    void aRevokedBrowserIsOut();
    void theDescriptionHasThemAll();
};

void TestPluginApi::nobodyComesInUnpaired()
{
    Shop shop;
    for (const QByteArray &target :
         {QByteArray("/api/plugin/tasks"), QByteArray("/api/plugin/platforms"), QByteArray("/api/plugin/images/x.jpg")})
        QCOMPARE(shop.ask("GET", target).status, 401);
    shop.token = shop.must(u"token.show"_s)["token"_L1].toString().toLatin1();
    QCOMPARE(shop.ask("GET", "/api/plugin/tasks").status, 401); // not with the local token either
    QCOMPARE(shop.ask("POST", "/api/plugin/pair", "{\"code\":\"WRONG234\"}").status, 401);
}

void TestPluginApi::theServerProvesItself()
{
    Shop shop;
    QCOMPARE(shop.ask("GET", "/api/plugin/health?nonce=abc").object()["proofs"_L1].toArray().size(), 0);
    shop.pair();
    const QByteArray token = std::exchange(shop.token, {});
    const QJsonObject healthy = shop.ask("GET", "/api/plugin/health?nonce=abc-123").object();
    QCOMPARE(healthy["status"_L1].toString(), u"healthy"_s);
    const QByteArray proof = QMessageAuthenticationCode::hash("abc-123", token, QCryptographicHash::Sha256).toHex();
    QCOMPARE(healthy["proofs"_L1].toArray(), QJsonArray{QString::fromLatin1(proof)});
    QCOMPARE(shop.ask("GET", "/api/plugin/health").object()["proofs"_L1].toArray().size(), 0);
}

void TestPluginApi::tasksAreAPlainList()
{
    Shop shop;
    shop.pair();
    const RawAnswer none = shop.ask("GET", "/api/plugin/tasks?limit=10");
    QCOMPARE(none.status, 200);
    QCOMPARE(none.body, "[]");
    shop.logIn();
    const qint64 id = shop.must(u"vinted.sync"_s)["task_id"_L1].toInteger();
    const RawAnswer answer = shop.ask("GET", "/api/plugin/tasks?limit=10");
    QVERIFY(!answer.header("Retry-After-Ms").isEmpty());
    QCOMPARE(answer.header("Waiting-Tasks"), "0"); // beside the one that came
    const QJsonArray tasks = listOf(answer);
    QCOMPARE(tasks.size(), 1);
    QCOMPARE(tasks.first()["id"_L1].toInteger(), id);
    QCOMPARE(tasks.first()["task_type"_L1].toString(), u"vinted_sync_wardrobe"_s);
    QVERIFY(tasks.first()["payload"_L1].isObject());
    QVERIFY(tasks.first()["created_at"_L1].toString().endsWith(u'Z'));
    QCOMPARE(shop.ask("GET", "/api/plugin/tasks?limit=0").status, 422);
    QCOMPARE(shop.ask("GET", "/api/plugin/tasks?wait=-1").status, 422);
    QCOMPARE(shop.ask("GET", "/api/plugin/tasks?wait=3601").status, 422);
}

void TestPluginApi::aPollWaitsForWork()
{
    Shop shop;
    shop.pair();
    shop.logIn();
    RawClient client(shop.port());
    client.send(rawRequest("GET", "/api/plugin/tasks?wait=20", {}, {{"Authorization", "Bearer " + shop.token}}));
    shop.must(u"vinted.sync"_s);
    QElapsedTimer waited;
    waited.start();
    QCOMPARE(listOf(client.answer()).size(), 1);
    QVERIFY(waited.elapsed() < 15'000); // told when there was work, not when the time was over
}

void TestPluginApi::whoHangsUpLosesNoTask()
{
    Shop shop;
    shop.pair();
    shop.logIn();
    {
        RawClient client(shop.port());
        client.send(rawRequest("GET", "/api/plugin/tasks?wait=20", {}, {{"Authorization", "Bearer " + shop.token}}));
        client.hangUp();
    }
    shop.must(u"vinted.sync"_s);
    QJsonArray tasks; // asking takes it, so it is asked for until it came
    QTRY_VERIFY_WITH_TIMEOUT(
        !(tasks.isEmpty() ? tasks = listOf(shop.ask("GET", "/api/plugin/tasks")) : tasks).isEmpty(),
        int(longEnough.count()));
}

void TestPluginApi::resultsAreTakenOnce()
{
    Shop shop;
    shop.pair();
    shop.logIn();
    shop.must(u"vinted.sync"_s);
    const QJsonObject task = listOf(shop.ask("GET", "/api/plugin/tasks")).first().toObject();
    const QByteArray path = "/api/plugin/tasks/" + QByteArray::number(task["id"_L1].toInteger());
    const QByteArray lease = QByteArray::number(task["lease"_L1].toInteger());
    const RawAnswer stepped = shop.ask("POST", path + "/progress", "{\"step\":\"page 1/2\",\"lease\":" + lease + "}");
    QCOMPARE(stepped.status, 200);
    const QByteArray body = "{\"success\":true,\"lease\":" + lease + ",\"result\":{\"items\":[],\"complete\":true}}";
    const RawAnswer taken = shop.ask("POST", path + "/result", body);
    QCOMPARE(taken.status, 200);
    QCOMPARE(taken.object()["status"_L1].toString(), u"success"_s);
    QCOMPARE(shop.ask("POST", path + "/result", body).status, 409);
    QCOMPARE(shop.ask("POST", path + "/progress", "{\"step\":\"x\"}").status, 409);
    QCOMPARE(shop.ask("POST", "/api/plugin/tasks/999/result", body).status, 404);
    QCOMPARE(shop.ask("POST", "/api/plugin/tasks/none/result", body).status, 404);
}

void TestPluginApi::cookiesAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("beside the rest") << QByteArray("{\"platform\":\"vinted\",\"connected\":true,\"cookies\":{}}");
    QTest::newRow("deep inside") << QByteArray("{\"platforms\":[{\"a\":{\"Cookies\":{\"v_sid\":\"1\"}}}]}");
    QTest::newRow("as a header") << QByteArray("{\"headers\":{\"Cookie\":\"v_sid=1\"}}");
    QTest::newRow("deeper than anything of ours")
        << "{\"a\":" + QByteArray("[").repeated(200) + QByteArray("]").repeated(200) + "}";
}

void TestPluginApi::cookiesAreRefused()
{
    QFETCH(QByteArray, body);
    Shop shop;
    shop.pair();
    const RawAnswer answer = shop.ask("POST", "/api/plugin/sync", body);
    QCOMPARE(answer.status, 400);
    QVERIFY(!answer.body.contains("v_sid"));
}

void TestPluginApi::wrongBodiesAreRefused_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray sync = "/api/plugin/sync";
    QTest::newRow("no JSON") << sync << QByteArray("<html>") << 400;
    QTest::newRow("a list") << sync << QByteArray("[]") << 400;
    QTest::newRow("cut off") << sync << QByteArray("{\"platform\":") << 400;
    QTest::newRow("another platform") << sync << QByteArray("{\"platform\":\"ebay\"}") << 422;
    QTest::newRow("nothing in it") << sync << QByteArray("{}") << 422;
    QTest::newRow("a code that is no text") << QByteArray("/api/plugin/pair") << QByteArray("{\"code\":7}") << 422;
}

void TestPluginApi::wrongBodiesAreRefused()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    Shop shop;
    shop.pair();
    QCOMPARE(shop.ask("POST", target, body).status, status);
}

void TestPluginApi::picturesComeByTheirOwnNamesOnly_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("status");
    QTest::newRow("its own") << QByteArray("0123456789abcdef0123456789abcdef.jpg") << 200;
    QTest::newRow("one that is not there") << QByteArray("ffffffffffffffffffffffffffffffff.jpg") << 404;
    QTest::newRow("out of the folder") << QByteArray("..%2Fshop.db") << 404;
    QTest::newRow("another kind of file") << QByteArray("0123456789abcdef0123456789abcdef.db") << 404;
}

void TestPluginApi::picturesComeByTheirOwnNamesOnly()
{
    QFETCH(QByteArray, name);
    Shop shop;
    shop.pair();
    const QDir folder(shop.stage().data().imageFolder());
    QVERIFY(folder.mkpath(u"."_s));
    QFile file(folder.filePath(u"0123456789abcdef0123456789abcdef.jpg"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xff\xd8\xff picture");
    file.close();
    const RawAnswer answer = shop.ask("GET", "/api/plugin/images/" + name);
    QTEST(answer.status, "status");
    if (answer.status == 200) {
        QCOMPARE(answer.body, "\xff\xd8\xff picture");
        QCOMPARE(answer.header("Content-Type"), "image/jpeg");
    }
}

void TestPluginApi::otherOriginsStayOutside()
{
    Shop shop;
    shop.pair();
    QCOMPARE(shop.ask("GET", "/api/plugin/platforms", {}, {{"Origin", extension}}).status, 200);
    QCOMPARE(shop.ask("GET", "/api/plugin/platforms", {}, {{"Origin", "chrome-extension://another"}}).status, 401);
    QCOMPARE(shop.ask("GET", "/api/plugin/platforms", {}, {{"Origin", "https://www.vinted.fr"}}).status, 403);
    QCOMPARE(shop.ask("GET", "/api/plugin/health", {}, {{"Sec-Fetch-Site", "cross-site"}}).status, 403);
    QCOMPARE(shop.ask("GET", "/metrics", {}, {{"Origin", extension}}).status, 403);
}

void TestPluginApi::aPairingTokenOpensNothingElse()
{
    Shop shop;
    shop.pair();
    for (const QByteArray &target : {QByteArray("/metrics"), QByteArray("/api/openapi.json")})
        QCOMPARE(shop.ask("GET", target).status, 401);
}

void TestPluginApi::aRevokedBrowserIsOut()
{
    Shop shop;
    shop.pair();
    const qint64 id = shop.must(u"browser.list"_s)["browsers"_L1][0]["browser"_L1].toInteger();
    shop.must(u"browser.revoke"_s, {{u"browser"_s, id}});
    QCOMPARE(shop.ask("GET", "/api/plugin/tasks").status, 401); // at once, wherever the news is
}

void TestPluginApi::theDescriptionHasThemAll()
{
    Shop shop;
    shop.token = shop.must(u"token.show"_s)["token"_L1].toString().toLatin1();
    const QJsonObject paths = shop.ask("GET", "/api/openapi.json").object()["paths"_L1].toObject();
    for (const QString &path : {u"/api/plugin/health"_s, u"/api/plugin/pair"_s, u"/api/plugin/tasks"_s,
                                u"/api/plugin/tasks/{id}/progress"_s, u"/api/plugin/tasks/{id}/result"_s,
                                u"/api/plugin/platforms"_s, u"/api/plugin/sync"_s, u"/api/plugin/images/{name}"_s})
        QVERIFY2(paths.contains(path), qPrintable(path));
    const QJsonValue listed = paths.value("/api/plugin/tasks"_L1)["get"_L1];
    QCOMPARE(listed["security"_L1][0].toObject().keys(), QStringList{u"browser"_s});
}

QTEST_GUILESS_MAIN(TestPluginApi)
#include "tst_plugin_api.moc"
