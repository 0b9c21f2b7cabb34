// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/engine_access.h"
#include "app/webhooks/receiver_part.h"
#include "tests/support/test_certificates.h"
#include "tests/webhooks/support/served_shop.h"

#include <QFile>
#include <QSslSocket>
#include <QTcpServer>
#include <QTest>
#include <QUrl>

using namespace evenstock;
using namespace Qt::StringLiterals;

// The listeners of the window's program: open as the settings say, and where they cannot be, why.
class TestReceiverSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAndClosesAsTheSettingsSay();
    void othersReachItOnlyByTheOwnersSwitch();
    void takesUpACertificateAndLaysItDown();
    void aCertificateThatDoesNotWorkIsNamed_data();
    void aCertificateThatDoesNotWorkIsNamed();
    void aPortThatIsTakenIsToldAndOpenedOnceItIsFree();
    void theTunnelComesAndGoesWithTheHooks();
    void theTunnelFollowsTheHooksToAnotherPort();
    void aTunnelWithoutItsCommandIsNamed();

private:
    static constexpr int deadlineMs = int(longEnough.count());
};

namespace {

quint16 freePort()
{
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHost))
        qFatal("no free port");
    return probe.serverPort();
}

class OpenWindow
{
public:
    OpenWindow()
    {
        auto data = DataDirectory::open(m_folder.filePath(u"shop"_s));
        if (!data)
            qFatal("%s", qPrintable(data.error().detail));
        auto client = openEngine({.data = *data,
                                  .role = EngineRole::Window,
                                  .scheduling = Scheduling::Off,
                                  .clock = clock,
                                  .connectors = {},
                                  .secrets = std::make_shared<MemorySecrets>(),
                                  .parts = {makeReceiverPart()}});
        if (!client)
            qFatal("%s", qPrintable(client.error().detail));
        m_client = *std::move(client);
    }
    void set(const QString &key, const QString &value)
    {
        ask(u"settings.set"_s, {{u"key"_s, key}, {u"value"_s, value}});
    }
    QJsonObject status() { return ask(u"receiver.status"_s, {}); }
    QString hooks() { return status()["hooks"_L1].toString(); }
    QString wrong(const QString &part) { return status()["problems"_L1][part]["setting"_L1].toString(); }
    QString file(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s cannot be written", qPrintable(name));
        return file.fileName();
    }

    std::shared_ptr<MovedClock> clock = std::make_shared<MovedClock>();

private:
    QJsonObject ask(const QString &command, const QJsonObject &arguments)
    {
        const auto done = callAndWait(*m_client, command, arguments);
        if (!done)
            qFatal("%s: %s", qPrintable(command), qPrintable(done.error().detail));
        return *done;
    }
    QTemporaryDir m_folder;
    std::unique_ptr<EngineAccess> m_client;
};

// Over https, by whoever trusts that certificate alone.
int statusOverTls(quint16 port, const QSslCertificate &trusted)
{
    QSslSocket socket;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({trusted});
    socket.setSslConfiguration(tls);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, port);
    if (!socket.waitForEncrypted(int(longEnough.count())))
        return 0;
    socket.write(rawRequest("GET", "/healthz"));
    if (!socket.waitForReadyRead(int(longEnough.count())))
        return 0;
    return socket.readAll().mid(9, 3).toInt();
}

int statusOf(quint16 port)
{
    RawClient client(port);
    return client.ask(rawRequest("GET", "/healthz")).status;
}

} // namespace

void TestReceiverSettings::opensAndClosesAsTheSettingsSay()
{
    OpenWindow window;
    const quint16 port = freePort();
    QVERIFY(window.hooks().isEmpty());
    window.set(u"hooks.address"_s, u"127.0.0.1:%1"_s.arg(port));
    window.set(u"hooks.enabled"_s, u"true"_s);
    QTRY_COMPARE_WITH_TIMEOUT(window.hooks(), u"http://127.0.0.1:%1"_s.arg(port), deadlineMs);
    QCOMPARE(statusOf(port), 200);
    window.set(u"hooks.enabled"_s, u"false"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window.hooks().isEmpty(), deadlineMs);
    QCOMPARE(window.status()["problems"_L1].toObject(), QJsonObject());
}

void TestReceiverSettings::othersReachItOnlyByTheOwnersSwitch()
{
    OpenWindow window;
    const quint16 port = freePort();
    window.set(u"hooks.address"_s, u"0.0.0.0:%1"_s.arg(port));
    window.set(u"hooks.enabled"_s, u"true"_s);
    QTRY_COMPARE_WITH_TIMEOUT(window.wrong(u"hooks"_s), u"hooks.reach"_s, deadlineMs);
    QVERIFY(window.hooks().isEmpty());
    window.set(u"hooks.reach"_s, u"anywhere"_s);
    QTRY_COMPARE_WITH_TIMEOUT(window.hooks(), u"http://0.0.0.0:%1"_s.arg(port), deadlineMs);
    QVERIFY(window.wrong(u"hooks"_s).isEmpty());
    // Taken back, it is closed, though nothing else changed.
    window.set(u"hooks.reach"_s, u"loopback"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window.hooks().isEmpty(), deadlineMs);
    QCOMPARE(window.wrong(u"hooks"_s), u"hooks.reach"_s);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    QVERIFY(!socket.waitForConnected(1'000));
}

void TestReceiverSettings::takesUpACertificateAndLaysItDown()
{
    OpenWindow window;
    const quint16 port = freePort();
    const TlsIdentity identity = makeSelfSigned();
    window.set(u"hooks.address"_s, u"127.0.0.1:%1"_s.arg(port));
    window.set(u"hooks.enabled"_s, u"true"_s);
    QTRY_COMPARE_WITH_TIMEOUT(window.hooks(), u"http://127.0.0.1:%1"_s.arg(port), deadlineMs);
    window.set(u"hooks.certificate"_s, window.file(u"certificate.pem"_s, identity.certificate.toPem()));
    QTRY_COMPARE_WITH_TIMEOUT(window.wrong(u"hooks"_s), u"hooks.key"_s, deadlineMs); // the key is still to come
    window.set(u"hooks.key"_s, window.file(u"key.pem"_s, identity.key.toPem()));
    QTRY_COMPARE_WITH_TIMEOUT(window.hooks(), u"https://127.0.0.1:%1"_s.arg(port), deadlineMs);
    QCOMPARE(statusOverTls(port, identity.certificate), 200);
    QCOMPARE(statusOverTls(port, makeSelfSigned().certificate), 0); // it is that certificate
    window.set(u"hooks.certificate"_s, QString());
    window.set(u"hooks.key"_s, QString());
    QTRY_COMPARE_WITH_TIMEOUT(window.hooks(), u"http://127.0.0.1:%1"_s.arg(port), deadlineMs);
    QCOMPARE(statusOf(port), 200);
}

void TestReceiverSettings::aCertificateThatDoesNotWorkIsNamed_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("setting");
    const TlsIdentity identity = makeSelfSigned();
    const QByteArray certificate = identity.certificate.toPem();
    QTest::newRow("no certificate") << QByteArray("words") << identity.key.toPem() << u"hooks.certificate"_s;
    QTest::newRow("no key") << certificate << QByteArray("words") << u"hooks.key"_s;
    QTest::newRow("a key with a password") << certificate << identity.key.toPem("password") << u"hooks.key"_s;
    QTest::newRow("the key of another") << certificate << makeSelfSigned().key.toPem() << u"hooks.key"_s;
}

void TestReceiverSettings::aCertificateThatDoesNotWorkIsNamed()
{
    QFETCH(QByteArray, certificate);
    QFETCH(QByteArray, key);
    QFETCH(QString, setting);
    OpenWindow window;
    window.set(u"hooks.address"_s, u"127.0.0.1:%1"_s.arg(freePort()));
    window.set(u"hooks.certificate"_s, window.file(u"certificate.pem"_s, certificate));
    window.set(u"hooks.key"_s, window.file(u"key.pem"_s, key));
    window.set(u"hooks.enabled"_s, u"true"_s);
    QTRY_COMPARE_WITH_TIMEOUT(window.wrong(u"hooks"_s), setting, deadlineMs);
    QVERIFY(window.hooks().isEmpty()); // not without it either
}

void TestReceiverSettings::aPortThatIsTakenIsToldAndOpenedOnceItIsFree()
{
    OpenWindow window;
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const quint16 port = other.serverPort();
    window.set(u"hooks.address"_s, u"127.0.0.1:%1"_s.arg(port));
    window.set(u"local.address"_s, u"127.0.0.1:%1"_s.arg(freePort()));
    window.set(u"local.enabled"_s, u"true"_s);
    window.set(u"hooks.enabled"_s, u"true"_s);
    QTRY_COMPARE_WITH_TIMEOUT(window.wrong(u"hooks"_s), u"hooks.address"_s, deadlineMs);
    QCOMPARE(window.status()["problems"_L1]["hooks"_L1]["address"_L1].toString(), u"127.0.0.1:%1"_s.arg(port));
    QTRY_VERIFY_WITH_TIMEOUT(!window.status()["local"_L1].toString().isEmpty(), deadlineMs); // nothing in its way
    other.close();
    window.clock->advance(std::chrono::minutes(2));
    QTRY_COMPARE_WITH_TIMEOUT(window.hooks(), u"http://127.0.0.1:%1"_s.arg(port), deadlineMs);
    QVERIFY(window.wrong(u"hooks"_s).isEmpty());
}

void TestReceiverSettings::theTunnelComesAndGoesWithTheHooks()
{
    OpenWindow window;
    const auto tunnel = [&window] { return window.status()["tunnel"_L1]["state"_L1].toString(); };
    window.set(u"hooks.address"_s, u"127.0.0.1:%1"_s.arg(freePort()));
    window.set(u"tunnel.command"_s, u"sh -c \"echo https://t.example; exec sleep 600\""_s);
    window.set(u"tunnel.kind"_s, u"command"_s);
    for (int times = 0; times < 2; ++times) {
        window.set(u"hooks.enabled"_s, u"true"_s);
        QTRY_COMPARE_WITH_TIMEOUT(tunnel(), u"running"_s, deadlineMs);
        window.set(u"hooks.enabled"_s, u"false"_s);
        QTRY_COMPARE_WITH_TIMEOUT(tunnel(), u"off"_s, deadlineMs);
    }
}

void TestReceiverSettings::theTunnelFollowsTheHooksToAnotherPort()
{
    OpenWindow window;
    const auto lines = [&window] { return window.status()["tunnel"_L1]["lines"_L1].toArray(); };
    window.set(u"tunnel.command"_s, u"sh -c \"echo to {port}; exec sleep 600\""_s);
    window.set(u"tunnel.kind"_s, u"command"_s);
    for (int times = 0; times < 2; ++times) {
        const quint16 port = freePort();
        window.set(u"hooks.address"_s, u"127.0.0.1:%1"_s.arg(port));
        window.set(u"hooks.enabled"_s, u"true"_s);
        QTRY_VERIFY_WITH_TIMEOUT(lines().contains(u"to %1"_s.arg(port)), deadlineMs);
    }
}

void TestReceiverSettings::aTunnelWithoutItsCommandIsNamed()
{
    OpenWindow window;
    window.set(u"hooks.address"_s, u"127.0.0.1:%1"_s.arg(freePort()));
    window.set(u"hooks.enabled"_s, u"true"_s);
    window.set(u"tunnel.kind"_s, u"ssh"_s);
    QTRY_COMPARE_WITH_TIMEOUT(window.wrong(u"tunnel"_s), u"tunnel.command"_s, deadlineMs);
    window.set(u"low_stock"_s, u"2"_s); // another setting heals nothing
    QCOMPARE(window.wrong(u"tunnel"_s), u"tunnel.command"_s);
    window.set(u"tunnel.kind"_s, u"off"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window.wrong(u"tunnel"_s).isEmpty(), deadlineMs);
    window.set(u"tunnel.public_url"_s, u"no address"_s);
    QTRY_COMPARE_WITH_TIMEOUT(window.wrong(u"tunnel"_s), u"tunnel.public_url"_s, deadlineMs);
}

QTEST_GUILESS_MAIN(TestReceiverSettings)
#include "tst_receiver_settings.moc"
