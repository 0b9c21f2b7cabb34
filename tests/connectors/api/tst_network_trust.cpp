// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/http_client_desk.h"
#include "tests/support/scripted_server.h"
#include "tests/support/test_certificates.h"

#include <QTest>

#include <memory>

using namespace evenstock;
using namespace Qt::StringLiterals;
using Then = ScriptedAnswer::Then;

namespace {

HttpRequest withToken(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    request.headers = {{"Authorization", "Bearer abc"}};
    return request;
}

ProxyAddress proxyAt(const ScriptedServer &server, ProxyKind kind, const QString &password)
{
    return {.kind = kind, .host = u"127.0.0.1"_s, .port = server.port(), .user = u"shop"_s, .password = password};
}

} // namespace

// Who is trusted with the credentials: certificates and proxies.
class TestNetworkTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void trustsAnAuthorityItWasGiven();
    void startsAnewWhereTheConnectionGoesDown();
    void refusesCertificates_data();
    void refusesCertificates();
    void refusesAServerWithoutTls();
    void goesThroughAnHttpProxy();
    void opensATunnelForHttps();
    void saysWhenTheProxyRefuses_data();
    void saysWhenTheProxyRefuses();
    void saysWhenTheProxyIsNotThere();
    void goesThroughASocksProxy();
    void aWrongSocksLoginSendsNothing();

private:
    TlsIdentity m_authority;
};

void TestNetworkTrust::initTestCase()
{
    m_authority = makeAuthority();
    QVERIFY(!m_authority.certificate.isNull());
    QVERIFY(!m_authority.key.isNull());
}

void TestNetworkTrust::trustsAnAuthorityItWasGiven()
{
    ScriptedServer server({.tls = makeIssued(m_authority)});
    HttpClientDesk desk(server.url());
    desk.options.extraAuthorities = {m_authority.certificate};
    const auto answer = desk.send(withToken(server.url()));
    QVERIFY2(answer.ok(), answer.ok() ? "" : qPrintable(answer.error().detail));
    QCOMPARE(server.requests().value(0).header("Authorization"), "Bearer abc");
    QVERIFY(desk.send(withToken(server.url())).ok());
    QCOMPARE(server.requests().value(1).connection, 1);
}

void TestNetworkTrust::startsAnewWhereTheConnectionGoesDown()
{
    ScriptedServer server({.tls = makeIssued(m_authority)});
    HttpClientDesk desk(server.url());
    desk.options.extraAuthorities = {m_authority.certificate};
    server.setFallback({.bytes = httpAnswer(200, "[]", {{"Connection", "close"}}), .then = Then::Close});
    HttpRequest write = withToken(server.url());
    write.method = "PUT";
    write.isWrite = true;
    for (int i = 1; i <= 20; ++i) {
        const auto answer = desk.send(write);
        QVERIFY2(answer.ok(), answer.ok() ? "" : qPrintable(answer.error().detail));
        QCOMPARE(server.requests().size(), i);
    }
}

void TestNetworkTrust::refusesCertificates_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("self-signed") << 0 << u"the certificate of 127.0.0.1 is self-signed"_s;
    QTest::newRow("expired") << 1 << u"the certificate of 127.0.0.1 expired on 20"_s;
    QTest::newRow("not yet valid") << 2 << u"the certificate of 127.0.0.1 is valid only from 20"_s;
    QTest::newRow("for another server") << 3 << u"belongs to another server (shop.example)"_s;
    QTest::newRow("from an unknown authority") << 4 << u"an authority that this computer does not know"_s;
}

void TestNetworkTrust::refusesCertificates()
{
    QFETCH(int, kind);
    QFETCH(QString, words);
    const QList<TlsIdentity> identities = {
        makeSelfSigned(), makeIssued(m_authority, {.fromDays = -30, .untilDays = -2}),
        makeIssued(m_authority, {.fromDays = 2}), makeIssued(m_authority, {.address = "shop.example"}),
        makeIssued(makeAuthority("Another Authority"))};
    ScriptedServer server({.tls = identities.at(kind)});
    HttpClientDesk desk(server.url());
    desk.options.extraAuthorities = {m_authority.certificate};
    const auto read = desk.send(withToken(server.url()));
    QCOMPARE(read.error().code, ErrorCode::Offline);
    QVERIFY2(read.error().detail.contains(words), qPrintable(read.error().detail));
    QCOMPARE(desk.client().statistics().requests, 1); // a certificate does not change within seconds
    HttpRequest write = withToken(server.url());
    write.method = "POST";
    write.isWrite = true;
    QCOMPARE(desk.send(write).error().code, ErrorCode::Offline); // certainly not executed
    QVERIFY(server.requests().isEmpty());
}

void TestNetworkTrust::refusesAServerWithoutTls()
{
    ScriptedServer server;
    server.setFallback({.bytes = httpAnswer(200)});
    QUrl url = server.url();
    url.setScheme(u"https"_s);
    HttpClientDesk desk(url);
    HttpRequest request = withToken(url);
    request.timeoutMs = 200; // the server waits for the end of a header that never comes
    request.maxAttempts = 1;
    const auto answer = desk.send(request);
    QVERIFY(!answer.ok());
    QVERIFY(server.requests().isEmpty());
}

void TestNetworkTrust::goesThroughAnHttpProxy()
{
    ScriptedServer proxy;
    const QUrl shop(u"http://127.0.0.1:9/api"_s); // nobody there: only the proxy can answer
    proxy.setFallback({.bytes = httpAnswer(200, "[\"through\"]")});
    HttpClientDesk desk(shop);
    desk.options.proxy = proxyAt(proxy, ProxyKind::Http, u"s3cr3t"_s);
    HttpRequest write = withToken(shop);
    write.method = "POST";
    write.body = "{}";
    write.isWrite = true;
    const auto answer = desk.send(write);
    QVERIFY2(answer.ok(), answer.ok() ? "" : qPrintable(answer.error().detail));
    QCOMPARE(answer->body, "[\"through\"]");
    QCOMPARE(proxy.requests().size(), 1);
    QCOMPARE(proxy.requests().value(0).target, "http://127.0.0.1:9/api");
    QCOMPARE(proxy.requests().value(0).body, "{}");
    QCOMPARE(proxy.requests().value(0).header("Proxy-Authorization"), "Basic " + QByteArray("shop:s3cr3t").toBase64());
}

void TestNetworkTrust::opensATunnelForHttps()
{
    ScriptedServer proxy;
    const QByteArray challenge = httpAnswer(407, {}, {{"Proxy-Authenticate", "Basic realm=\"office\""}});
    proxy.answer(challenge);
    proxy.setFallback({.bytes = httpAnswer(502)});
    const QUrl shop(u"https://shop.example/api"_s);
    HttpClientDesk desk(shop);
    desk.options.proxy = proxyAt(proxy, ProxyKind::Http, u"s3cr3t"_s);
    HttpRequest request = withToken(shop);
    request.maxAttempts = 1;
    QVERIFY(!desk.send(request).ok());
    const ReceivedRequest last = proxy.requests().last();
    QCOMPARE(last.method, "CONNECT");
    QCOMPARE(last.target, "shop.example:443");
    QCOMPARE(last.header("Proxy-Authorization"), "Basic " + QByteArray("shop:s3cr3t").toBase64());
    for (const ReceivedRequest &seen : proxy.requests())
        QVERIFY(seen.header("Authorization").isEmpty()); // for the shop alone, inside the tunnel
}

void TestNetworkTrust::saysWhenTheProxyRefuses_data()
{
    QTest::addColumn<QUrl>("shop");
    QTest::newRow("plain http") << QUrl(u"http://127.0.0.1:9/"_s);
    QTest::newRow("https through a tunnel") << QUrl(u"https://shop.example/"_s);
}

void TestNetworkTrust::saysWhenTheProxyRefuses()
{
    QFETCH(QUrl, shop);
    ScriptedServer proxy;
    proxy.setFallback({.bytes = httpAnswer(407, {}, {{"Proxy-Authenticate", "Basic realm=\"office\""}})});
    HttpClientDesk desk(shop);
    desk.options.proxy = proxyAt(proxy, ProxyKind::Http, u"wrong"_s);
    HttpRequest write = withToken(shop);
    write.method = "PUT";
    write.isWrite = true;
    const auto answer = desk.send(write);
    QCOMPARE(answer.error().code, ErrorCode::Offline);
    QVERIFY2(answer.error().detail.contains(u"does not accept its name and password"_s),
             qPrintable(answer.error().detail));
    QCOMPARE(desk.client().statistics().requests, 1);
}

void TestNetworkTrust::saysWhenTheProxyIsNotThere()
{
    auto gone = std::make_unique<ScriptedServer>();
    const ProxyAddress address = proxyAt(*gone, ProxyKind::Http, {});
    gone.reset();
    HttpClientDesk desk(QUrl(u"https://shop.example/"_s));
    desk.options.proxy = address;
    const auto answer = desk.send(withToken(QUrl(u"https://shop.example/"_s)));
    QCOMPARE(answer.error().code, ErrorCode::Offline);
    QVERIFY2(answer.error().detail.contains(u"proxy cannot be reached"_s), qPrintable(answer.error().detail));
}

void TestNetworkTrust::goesThroughASocksProxy()
{
    ScriptedServer proxy({.socks = SocksLogin{"shop", "s3cr3t"}});
    const QUrl shop(u"http://127.0.0.1:9/api"_s);
    HttpClientDesk desk(shop);
    desk.options.proxy = proxyAt(proxy, ProxyKind::Socks5, u"s3cr3t"_s);
    const auto answer = desk.send(withToken(shop));
    QVERIFY2(answer.ok(), answer.ok() ? "" : qPrintable(answer.error().detail));
    QCOMPARE(proxy.requests().value(0).target, "/api");
    QCOMPARE(proxy.requests().value(0).header("Authorization"), "Bearer abc");
}

void TestNetworkTrust::aWrongSocksLoginSendsNothing()
{
    ScriptedServer proxy({.socks = SocksLogin{"shop", "s3cr3t"}});
    const QUrl shop(u"http://127.0.0.1:9/api"_s);
    HttpClientDesk desk(shop);
    desk.options.proxy = proxyAt(proxy, ProxyKind::Socks5, u"wrong"_s);
    HttpRequest request = withToken(shop);
    request.maxAttempts = 1;
    const auto answer = desk.send(request);
    QCOMPARE(answer.error().code, ErrorCode::Offline);
    QVERIFY2(answer.error().detail.contains(u"proxy"_s), qPrintable(answer.error().detail));
    QVERIFY(proxy.requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestNetworkTrust)
#include "tst_network_trust.moc"
