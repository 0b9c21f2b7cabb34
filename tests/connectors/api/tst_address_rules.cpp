// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/api/address_rules.h"
#include "connectors/api/proxy_address.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestAddressRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainHttp_data();
    void plainHttp();
    void refuses_data();
    void refuses();
    void credentials_data();
    void credentials();
    void neverShowsTheSecret();
    void readsProxies_data();
    void readsProxies();
};

void TestAddressRules::plainHttp_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("always");
    QTest::addColumn<bool>("inTheLan");
    QTest::newRow("this machine by name") << u"localhost"_s << true << true;
    QTest::newRow("this machine by address") << u"127.0.0.1"_s << true << true;
    QTest::newRow("this machine by another of its addresses") << u"127.8.9.1"_s << true << true;
    QTest::newRow("this machine by IPv6") << u"[::1]"_s << true << true;
    QTest::newRow("a name that only begins like this machine") << u"localhost.shop.example"_s << false << false;
    QTest::newRow("ten network") << u"10.1.2.3"_s << false << true;
    QTest::newRow("172.16 network") << u"172.31.255.1"_s << false << true;
    QTest::newRow("just outside of the 172.16 network") << u"172.32.0.1"_s << false << false;
    QTest::newRow("192.168 network") << u"192.168.178.20"_s << false << true;
    QTest::newRow("link-local address") << u"169.254.1.1"_s << false << true;
    QTest::newRow("unique local IPv6") << u"[fd12:3456::1]"_s << false << true;
    QTest::newRow("link-local IPv6") << u"[fe80::1]"_s << false << true;
    QTest::newRow("public address") << u"203.0.113.7"_s << false << false;
    QTest::newRow("public IPv6") << u"[2001:db8::1]"_s << false << false;
    QTest::newRow("name without a dot") << u"nas"_s << false << true;
    QTest::newRow("multicast name") << u"shop.local"_s << false << true;
    QTest::newRow("home network name") << u"shop.home.arpa"_s << false << true;
    QTest::newRow("public name") << u"shop.example"_s << false << false;
    QTest::newRow("public name that ends alike") << u"mylocal"_s + u".example"_s << false << false;
}

void TestAddressRules::plainHttp()
{
    QFETCH(QString, host);
    QFETCH(bool, always);
    QFETCH(bool, inTheLan);
    HttpRequest request;
    request.url = QUrl(u"http://%1/api"_s.arg(host));
    QVERIFY(request.url.isValid());
    AddressRules rules{.account = request.url};
    QCOMPARE(checkRequest(request, rules).ok(), always);
    rules.lanHttp = LanHttp::Allowed;
    QCOMPARE(checkRequest(request, rules).ok(), inTheLan);
    rules.proxyHost = u"proxy.example"_s; // would read along
    QVERIFY(!checkRequest(request, rules).ok());
    request.url.setScheme(u"https"_s);
    QVERIFY(checkRequest(request, rules).ok());
}

void TestAddressRules::refuses_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("no address") << QString();
    QTest::newRow("no host") << u"https:///api"_s;
    QTest::newRow("a file") << u"file:///etc/passwd"_s;
    QTest::newRow("ftp") << u"ftp://shop.example/x"_s;
    QTest::newRow("a name in it") << u"https://me@shop.example/"_s;
    QTest::newRow("a name and a password in it") << u"https://me:pw@shop.example/"_s;
}

void TestAddressRules::refuses()
{
    QFETCH(QString, url);
    HttpRequest request;
    request.url = QUrl(url);
    const Status status = checkRequest(request, {.account = QUrl(u"https://shop.example"_s)});
    QVERIFY(!status.ok());
    QCOMPARE(status.error().code, ErrorCode::InvalidRequest);
}

void TestAddressRules::credentials_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("allowed");
    const QString own = u"https://api.shop.example/v2"_s;
    const QString other = u"https://images.example/a.png"_s;
    const QByteArray none;
    QTest::newRow("a token for the own host")
        << own << QByteArray("Authorization") << QByteArray("Bearer x") << none << true;
    QTest::newRow("the own host in capitals")
        << u"https://API.SHOP.EXAMPLE/v2"_s << QByteArray("Authorization") << QByteArray("Bearer x") << none << true;
    QTest::newRow("the own host with its port named")
        << u"https://api.shop.example:443/v2"_s << QByteArray("Authorization") << QByteArray("x") << none << true;
    QTest::newRow("nothing secret for another host")
        << other << QByteArray("Accept") << QByteArray("image/*") << none << true;
    QTest::newRow("a token for another host")
        << other << QByteArray("authorization") << QByteArray("Bearer x") << none << false;
    QTest::newRow("a key for another host") << other << QByteArray("X-API-KEY") << QByteArray("x") << none << false;
    QTest::newRow("a cookie for another host") << other << QByteArray("Cookie") << QByteArray("x=y") << none << false;
    QTest::newRow("a token for a host above")
        << u"https://shop.example/"_s << QByteArray("Authorization") << QByteArray("x") << none << false;
    QTest::newRow("a token for another port")
        << u"https://api.shop.example:8443/"_s << QByteArray("Authorization") << QByteArray("x") << none << false;
    QTest::newRow("the secret in a harmless header")
        << other << QByteArray("Referer") << QByteArray("s3cr3t/canary") << none << false;
    QTest::newRow("the secret in the query")
        << u"https://images.example/?k=s3cr3t%2Fcanary"_s << QByteArray("Accept") << none << none << false;
    QTest::newRow("the secret in the body")
        << other << QByteArray("Accept") << none << QByteArray("{\"k\":\"s3cr3t/canary\"}") << false;
    QTest::newRow("a line break in a header")
        << own << QByteArray("Accept") << QByteArray("a\r\nX-Evil: b") << none << false;
    QTest::newRow("a line break in the name of a header")
        << own << QByteArray("Acc\nept") << QByteArray("a") << none << false;
}

void TestAddressRules::credentials()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, body);
    QFETCH(bool, allowed);
    HttpRequest request;
    request.url = QUrl(url);
    request.headers = {{header, value}};
    request.body = body;
    const AddressRules rules{.account = QUrl(u"https://api.shop.example/v2"_s),
                             .secrets = {u"s3cr3t/canary"_s, u"ab"_s}};
    QCOMPARE(checkRequest(request, rules).ok(), allowed);
}

void TestAddressRules::neverShowsTheSecret()
{
    HttpRequest request;
    request.url = QUrl(u"https://images.example/?k=s3cr3t-canary"_s);
    request.headers = {{"Authorization", "Bearer s3cr3t-canary"}};
    const Status status =
        checkRequest(request, {.account = QUrl(u"https://shop.example"_s), .secrets = {u"s3cr3t-canary"_s}});
    QVERIFY(!status.ok());
    QVERIFY(!status.error().detail.contains(u"canary"_s));
}

void TestAddressRules::readsProxies_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    QTest::newRow("host and port") << u" proxy.example:8080 "_s << u"http proxy.example 8080"_s;
    QTest::newRow("http") << u"http://10.0.0.1:3128/"_s << u"http 10.0.0.1 3128"_s;
    QTest::newRow("socks5") << u"socks5://[::1]:1080"_s << u"socks5 ::1 1080"_s;
    QTest::newRow("no port") << u"http://proxy.example"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("another scheme") << u"https://proxy.example:443"_s << QString();
    QTest::newRow("name and password") << u"http://me:pw@proxy.example:80"_s << QString();
    QTest::newRow("a path") << u"http://proxy.example:80/path"_s << QString();
    QTest::newRow("no port number") << u"proxy.example:http"_s << QString();
    QTest::newRow("a port out of range") << u"proxy.example:70000"_s << QString();
}

void TestAddressRules::readsProxies()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    const auto proxy = parseProxy(text);
    QCOMPARE(proxy.ok(), !read.isEmpty());
    if (!proxy) {
        QCOMPARE(proxy.error().code, ErrorCode::InvalidRequest);
        return;
    }
    const QString kind = proxy->kind == ProxyKind::Http ? u"http"_s : u"socks5"_s;
    QCOMPARE(u"%1 %2 %3"_s.arg(kind, proxy->host).arg(proxy->port), read);
}

QTEST_APPLESS_MAIN(TestAddressRules)
#include "tst_address_rules.moc"
