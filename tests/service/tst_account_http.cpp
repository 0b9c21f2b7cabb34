// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/command_registry.h"
#include "app/service/engine_access.h"
#include "connectors/api/circuit_breaker.h"
#include "models/store/run_queries.h"
#include "tests/support/scripted_server.h"
#include "tests/support/service/engine_stage.h"

#include <QJsonArray>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

// A marketplace that only knows "who am I", over real HTTP.
class PlainConnector final : public Connector
{
public:
    ConnectorInfo info() const override
    {
        return {.id = u"plain"_s,
                .name = u"Plain"_s,
                .credentials = {{.name = u"token"_s, .label = u"Token"_s}},
                .limits = {{.bucket = u"all"_s, .permits = 100, .windowMs = 1000, .burst = 100}}};
    }
    Result<Identity> checkCredentials(Session &session) const override
    {
        HttpRequest request{.url =
                                QUrl(session.baseUrl.toString() + u"/me?token="_s + session.secrets.value(u"token"_s))};
        request.headers = {{"Authorization", "Bearer " + session.secrets.value(u"token"_s).toUtf8()}};
        request.maxAttempts = 1;
        TRY_ASSIGN(const HttpResponse answer, session.http.send(request, session.stop));
        return Identity{.account = QString::fromUtf8(answer.body), .currency = u"EUR"_s};
    }
    Result<ListingEnd> fetchListings(Session &, const ListingQuery &, const ListingSink &) const override
    {
        return ListingEnd{.complete = true};
    }
    Result<ListingPage> fetchSome(Session &, const QList<RemoteListing> &) const override { return ListingPage(); }
    Status fetchOrders(Session &, const OrderQuery &, const OrderSink &) const override { return {}; }
    Result<RemoteOrder> fetchOrder(Session &, const QString &id) const override
    {
        return makeError(ErrorCode::NotFound, u"no orders here"_s, id);
    }
    Status push(Session &, std::span<const Change>, const ReceiptSink &) const override { return {}; }
};

// One whose marketplace counts requests by user, and whose address depends on a setting.
class CountedConnector final : public Connector
{
public:
    explicit CountedConnector(QMap<QString, QString> urls)
        : m_urls(std::move(urls))
    {
    }
    ConnectorInfo info() const override
    {
        ConnectorInfo info = m_plain.info();
        info.id = u"counted"_s;
        info.defaultUrl = u"http://127.0.0.1:9"_s; // nobody is there
        info.urlSetting = u"place"_s;
        info.urls = m_urls;
        info.settings = {{.name = u"place"_s, .label = u"Place"_s}};
        info.limitedBy = {u"token"_s};
        return info;
    }
    Result<Identity> checkCredentials(Session &session) const override { return m_plain.checkCredentials(session); }
    Result<ListingEnd> fetchListings(Session &, const ListingQuery &, const ListingSink &) const override
    {
        return ListingEnd{.complete = true};
    }
    Result<ListingPage> fetchSome(Session &, const QList<RemoteListing> &) const override { return ListingPage(); }
    Status fetchOrders(Session &, const OrderQuery &, const OrderSink &) const override { return {}; }
    Result<RemoteOrder> fetchOrder(Session &, const QString &id) const override
    {
        return makeError(ErrorCode::NotFound, u"no orders here"_s, id);
    }
    Status push(Session &, std::span<const Change>, const ReceiptSink &) const override { return {}; }

private:
    PlainConnector m_plain;
    QMap<QString, QString> m_urls;
};

} // namespace

// What stands between a connector and the network, with the engine around it: the limits, the circuit and the log of
// requests in the store, the settings of the account on the wire.
class TestAccountHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void requestsAreLoggedWithoutSecrets();
    void limitsAreKeptInTheStore();
    void accountsOfOneUserShareTheirLimits();
    void anOpenCircuitIsKeptAndAHandIsAlwaysAProbe();
    void cancelEndsARequestThatHangs();
    void theProxyOfTheAccountIsUsed();
    void settingsThatCannotBeUsedFailTheRun();

private:
    Result<QJsonObject> call(const QString &command, const QJsonObject &arguments = {})
    {
        return callAndWait(*m_client, command, arguments);
    }
    void open()
    {
        EngineOptions options = m_stage->options();
        options.connectors = {std::make_shared<PlainConnector>(),
                              std::make_shared<CountedConnector>(
                                  QMap<QString, QString>{{u"here"_s, m_server->url(QString()).toString()}})};
        options.http = {};
        auto opened = openEngine(options);
        OK(opened);
        m_client = *std::move(opened);
    }
    void add(const QJsonObject &settings = {})
    {
        OK(call(u"account.add"_s, {{u"marketplace"_s, u"plain"_s},
                                   {u"name"_s, u"plain"_s},
                                   {u"url"_s, m_server->url(QString()).toString()},
                                   {u"secrets"_s, QJsonObject{{u"token"_s, u"canary-123"_s}}},
                                   {u"settings"_s, settings},
                                   {u"test"_s, false}}));
    }
    RunRow sync(const QString &cause = u"manual"_s)
    {
        const auto started = call(u"sync.start"_s, {{u"all"_s, true}, {u"cause"_s, cause}});
        if (!started || !call(u"sync.wait"_s))
            qFatal("no run");
        const qint64 run = started->value(u"runs"_s).toArray().at(0).toObject().value(u"run"_s).toInteger();
        Database shop = m_stage->look();
        return RunRepository(shop).findRun(RunId{run}).value().value();
    }
    CircuitState circuit() const
    {
        Database shop = m_stage->look();
        return CircuitState::fromJson(AccountRepository(shop).findByName(u"plain"_s).value()->circuit);
    }

    std::unique_ptr<EngineStage> m_stage;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<EngineAccess> m_client;
};

void TestAccountHttp::init()
{
    m_stage = std::make_unique<EngineStage>();
    m_server = std::make_unique<ScriptedServer>();
    open();
}

void TestAccountHttp::cleanup()
{
    m_client.reset();
    m_server.reset();
    m_stage.reset();
}

void TestAccountHttp::requestsAreLoggedWithoutSecrets()
{
    add();
    const RunRow run = sync();
    QCOMPARE(run.status, u"completed"_s);
    QCOMPARE(run.counters.requests, 1);
    QCOMPARE(m_server->requests().first().header("Authorization"), QByteArray("Bearer canary-123"));
    Database shop = m_stage->look();
    const auto requests = RunQueries(shop).requests(run.id, {});
    OK(requests);
    QCOMPARE(requests->rows.size(), 1);
    const RequestRow row = requests->rows.first();
    QCOMPARE(row.method, u"GET"_s);
    QCOMPARE(row.status, 200);
    QVERIFY2(row.path.startsWith(u"/me"_s), qPrintable(row.path));
    QVERIFY2(!row.path.contains(u"canary"_s), qPrintable(row.path));
    QVERIFY(row.errorCode.isEmpty());
}

void TestAccountHttp::limitsAreKeptInTheStore()
{
    add();
    sync();
    Database shop = m_stage->look();
    QCOMPARE(shop.value<int>("SELECT count(*) FROM limiter_state WHERE key = (SELECT uuid FROM accounts)").value(), 1);
    const QString after = shop.value<QString>("SELECT state FROM limiter_state").value().value();
    m_client.reset(); // what was reserved and not used is given back
    QVERIFY(shop.value<QString>("SELECT state FROM limiter_state").value().value() != after);
}

void TestAccountHttp::accountsOfOneUserShareTheirLimits()
{
    for (const auto &[name, token] : {std::pair(u"first"_s, u"canary-1"_s), std::pair(u"second"_s, u"canary-1"_s),
                                      std::pair(u"other"_s, u"canary-2"_s)})
        OK(call(u"account.add"_s, {{u"marketplace"_s, u"counted"_s},
                                   {u"name"_s, name},
                                   {u"secrets"_s, QJsonObject{{u"token"_s, token}}},
                                   {u"settings"_s, QJsonObject{{u"place"_s, u"here"_s}}},
                                   {u"test"_s, false}}));
    OK(call(u"sync.start"_s, {{u"all"_s, true}, {u"cause"_s, u"manual"_s}}));
    OK(call(u"sync.wait"_s));
    QCOMPARE(m_server->requests().size(), 3); // all found the address of their place
    Database shop = m_stage->look();
    QCOMPARE(shop.value<int>("SELECT count(*) FROM limiter_state").value(), 2);
    QCOMPARE(shop.value<int>("SELECT count(*) FROM limiter_state WHERE key LIKE '%canary%'").value(), 0);
}

void TestAccountHttp::anOpenCircuitIsKeptAndAHandIsAlwaysAProbe()
{
    add();
    m_server->setFallback({.bytes = httpAnswer(503, "down")});
    for (int i = 0; i < CircuitBreaker::failuresToOpen; ++i) {
        QVERIFY(!circuit().isOpen());
        QCOMPARE(sync(u"event"_s).status, u"failed"_s);
    }
    QVERIFY(circuit().isOpen());
    const auto asked = [&] { return m_server->requests().size(); };
    const qsizetype before = asked();
    // Another engine on the directory does not ask either …
    m_client.reset();
    open();
    QCOMPARE(sync(u"event"_s).errorCode, u"offline"_s);
    QCOMPARE(asked(), before);
    // … but the owner's own run does, and closes it when there is an answer again.
    QCOMPARE(sync().status, u"failed"_s);
    QCOMPARE(asked(), before + 1);
    m_server->setFallback({.bytes = httpAnswer(200, "me")});
    QCOMPARE(sync().status, u"completed"_s);
    QVERIFY(!circuit().isOpen());
    QCOMPARE(sync(u"event"_s).status, u"completed"_s);
}

void TestAccountHttp::cancelEndsARequestThatHangs()
{
    add();
    m_server->setFallback({.then = ScriptedAnswer::Then::Silence});
    const auto started = call(u"sync.start"_s, {{u"all"_s, true}});
    OK(started);
    QVERIFY(m_server->waitForRequests(1));
    const QJsonValue run = started->value(u"runs"_s).toArray().at(0).toObject().value(u"run"_s);
    OK(call(u"sync.cancel"_s, {{u"run"_s, run}}));
    OK(call(u"sync.wait"_s)); // long before the time-out of the request
    Database shop = m_stage->look();
    QCOMPARE(RunRepository(shop).findRun(RunId{run.toInteger()}).value()->status, u"cancelled"_s);
    // The end of the program does the same.
    OK(call(u"sync.start"_s, {{u"all"_s, true}}));
    QVERIFY(m_server->waitForRequests(2));
    m_client.reset();
    QCOMPARE(shop.value<int>("SELECT count(*) FROM runs WHERE status = 'cancelled'").value(), 2);
}

void TestAccountHttp::theProxyOfTheAccountIsUsed()
{
    ScriptedServer proxy({.socks = SocksLogin{"me", "pw"}});
    add({{u"proxy"_s, u"socks5://127.0.0.1:%1"_s.arg(proxy.port())}});
    OK(call(u"account.set"_s,
            {{u"account"_s, u"plain"_s},
             {u"secrets"_s, QJsonObject{{u"proxy_user"_s, u"me"_s}, {u"proxy_password"_s, u"pw"_s}}}}));
    QCOMPARE(sync().status, u"completed"_s);
    QVERIFY(m_server->requests().isEmpty());
    QCOMPARE(proxy.requests().size(), 1);
}

void TestAccountHttp::settingsThatCannotBeUsedFailTheRun()
{
    add();
    m_client.reset();
    {
        // Written by hand, or by an older version.
        auto shop = m_stage->data().openShop(m_stage->clock().now());
        OK(shop);
        OK(shop->run("INSERT INTO account_settings (account_id, key, value) VALUES (1, 'proxy', 'carrier pigeon')"));
    }
    open();
    const RunRow run = sync();
    QCOMPARE(run.status, u"failed"_s);
    QCOMPARE(run.errorCode, u"invalid_request"_s);
    QVERIFY(m_server->requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestAccountHttp)
#include "tst_account_http.moc"
