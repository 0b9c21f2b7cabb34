// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/self_test.h"
#include "app/webhooks/tunnel.h"
#include "tests/webhooks/support/served_shop.h"
#include "tests/webhooks/support/ssh_server.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

using namespace evenstock;
using namespace Qt::StringLiterals;

// The way from a public address to the hooks: the commands, what their output says, and a real OpenSSH server.
class TestTunnel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commands_data();
    void commands();
    void addressesInOutput_data();
    void addressesInOutput();
    void publicAddressesAreChecked_data();
    void publicAddressesAreChecked();
    void aProgramThatEndsIsBegunAgain();
    void whatItsProgramSaysIsToldThoughNothingElseChanges();
    void aProgramThatIsNotInstalledIsNamed();
    void endsItsProgram();
    void anEventComesThroughSsh();
    void theSelfTestSaysWhichLinkIsBroken();

private:
    static constexpr int deadlineMs = int(longEnough.count());
};

void TestTunnel::commands_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("expected"); // empty: refused
    QTest::newRow("cloudflared") << u"cloudflared"_s << QString()
                                 << u"cloudflared tunnel --no-autoupdate --url http://127.0.0.1:8787"_s;
    QTest::newRow("ngrok") << u"ngrok"_s << QString() << u"ngrok http 8787 --log stdout --log-format logfmt"_s;
    QTest::newRow("cloudflared before TLS")
        << u"cloudflared tls"_s << QString()
        << u"cloudflared tunnel --no-autoupdate --url https://127.0.0.1:8787 --no-tls-verify"_s;
    QTest::newRow("ngrok before TLS") << u"ngrok tls"_s << QString()
                                      << u"ngrok http https://127.0.0.1:8787 --log stdout --log-format logfmt"_s;
    const QString ssh = u"ssh -N -T -o BatchMode=yes -o ExitOnForwardFailure=yes -o ServerAliveInterval=15 -o "
                        "ServerAliveCountMax=3 "_s;
    QTest::newRow("ssh to a server of the owner's")
        << u"ssh"_s << u"-p 2222 me@shop.example"_s << ssh + u"-R 0:127.0.0.1:8787 -p 2222 me@shop.example"_s;
    QTest::newRow("ssh with a forwarding of the owner's")
        << u"ssh"_s << u"-R 80:127.0.0.1:{port} me@shop.example"_s << ssh + u"-R 80:127.0.0.1:8787 me@shop.example"_s;
    QTest::newRow("ssh to nowhere") << u"ssh"_s << QString() << QString();
    QTest::newRow("any command") << u"command"_s << u"bore local {port} --to bore.example"_s
                                 << u"bore local 8787 --to bore.example"_s;
    QTest::newRow("no command") << u"command"_s << u"  "_s << QString();
    QTest::newRow("an unknown kind") << u"telepathy"_s << QString() << QString();
}

void TestTunnel::commands()
{
    QFETCH(QString, kind);
    QFETCH(QString, command);
    QFETCH(QString, expected);
    const auto found =
        tunnelCommand({.kind = kind.section(u' ', 0, 0), .command = command, .isTls = kind.endsWith(" tls"_L1)}, 8787);
    QCOMPARE(found.ok(), !expected.isEmpty());
    if (found)
        QCOMPARE((QStringList{found->program} + found->arguments).join(u' '), expected);
    else
        QCOMPARE(found.error().code, ErrorCode::InvalidRequest);
}

void TestTunnel::addressesInOutput_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("publicUrl");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    QTest::newRow("cloudflared's box") << u"cloudflared"_s << QString()
                                       << u"INF |  https://four-small-green-words.trycloudflare.com   |"_s
                                       << u"https://four-small-green-words.trycloudflare.com"_s;
    QTest::newRow("cloudflared's terms of use")
        << u"cloudflared"_s << QString() << u"INF see https://www.cloudflare.com/terms"_s << QString();
    QTest::newRow("a name that only ends alike")
        << u"cloudflared"_s << QString() << u"https://x.trycloudflare.com.evil.example"_s << QString();
    QTest::newRow("ngrok's log")
        << u"ngrok"_s << QString()
        << u"lvl=info msg=\"started tunnel\" addr=http://localhost:8787 url=https://a1.ngrok.app"_s
        << u"https://a1.ngrok.app"_s;
    QTest::newRow("ssh's allocated port")
        << u"ssh"_s << u"http://shop.example:{port}"_s << u"Allocated port 43211 for remote forward to 127.0.0.1:8787"_s
        << u"http://shop.example:43211"_s;
    QTest::newRow("another line of ssh") << u"ssh"_s << u"http://shop.example:{port}"_s
                                         << u"Warning: Permanently added"_s << QString();
    QTest::newRow("a fixed address") << u"ssh"_s << u"https://shop.example"_s << QString() << u"https://shop.example"_s;
    QTest::newRow("an address that a service prints")
        << u"ssh"_s << QString() << u"tunneled with tls termination, https://f00.life.example"_s
        << u"https://f00.life.example"_s;
    QTest::newRow("nothing") << u"command"_s << QString() << u"connecting"_s << QString();
}

void TestTunnel::addressesInOutput()
{
    QFETCH(QString, kind);
    QFETCH(QString, publicUrl);
    QFETCH(QString, line);
    QFETCH(QString, expected);
    QCOMPARE(publicUrlIn(line, {.kind = kind, .publicUrl = publicUrl}), expected);
}

void TestTunnel::publicAddressesAreChecked_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("fits");
    QTest::newRow("https") << u"https://shop.example"_s << true;
    QTest::newRow("with a port to come") << u"http://shop.example:{port}"_s << true;
    QTest::newRow("a user") << u"https://me:secret@shop.example"_s << false;
    QTest::newRow("a query") << u"https://shop.example/?a=b"_s << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("a word") << u"shop"_s << false;
}

void TestTunnel::publicAddressesAreChecked()
{
    QFETCH(QString, url);
    QFETCH(bool, fits);
    QCOMPARE(checkPublicUrl(url).ok(), fits);
}

void TestTunnel::aProgramThatEndsIsBegunAgain()
{
    Tunnel tunnel;
    QStringList states;
    tunnel.changed = [&] { states.append(tunnelStateName(tunnel.view().state)); };
    OK(tunnel.start({.kind = u"command"_s, .command = u"sh -c \"echo listening at https://t.example; exit 3\""_s}, 1));
    QTRY_VERIFY_WITH_TIMEOUT(tunnel.view().starts >= 2, deadlineMs);
    QCOMPARE(states.mid(0, 3), QStringList({u"starting"_s, u"running"_s, u"waiting"_s}));
    QVERIFY(tunnel.view().lines.contains(u"listening at https://t.example"_s));
    tunnel.stop();
    QCOMPARE(tunnel.view().state, TunnelState::Off);
    QVERIFY(tunnel.view().url.isEmpty());
}

void TestTunnel::whatItsProgramSaysIsToldThoughNothingElseChanges()
{
    Tunnel tunnel;
    QStringList told;
    tunnel.changed = [&] { told = tunnel.view().lines; };
    OK(tunnel.start({.kind = u"command"_s, .command = u"sh -c \"echo cannot sign in; exec sleep 600\""_s}, 1));
    QTRY_COMPARE_WITH_TIMEOUT(told, QStringList{u"cannot sign in"_s}, deadlineMs);
    QCOMPARE(tunnel.view().state, TunnelState::Starting); // it never said where it leads
}

void TestTunnel::aProgramThatIsNotInstalledIsNamed()
{
    Tunnel tunnel;
    OK(tunnel.start({.kind = u"command"_s, .command = u"there-is-no-such-program {port}"_s}, 1));
    QCOMPARE(tunnel.view().state, TunnelState::Missing);
    QVERIFY(tunnel.view().problem.contains(u"there-is-no-such-program"_s));
    for (const QString &kind : {u"cloudflared"_s, u"ngrok"_s})
        QVERIFY(howToGet(kind).contains(u"https://"_s));
    QVERIFY(howToGet(u"ssh"_s).contains(u"openssh-client"_s));
}

void TestTunnel::endsItsProgram()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"pid"_s);
    {
        Tunnel tunnel;
        OK(tunnel.start({.kind = u"command"_s, .command = u"sh -c \"echo $$ > %1; exec sleep 600\""_s.arg(file)}, 1));
        QTRY_VERIFY_WITH_TIMEOUT(QFile(file).size() > 1, deadlineMs);
    }
    QFile pid(file);
    QVERIFY(pid.open(QIODevice::ReadOnly));
    QVERIFY(!QFile::exists(u"/proc/"_s + QString::fromLatin1(pid.readAll().trimmed())));
}

void TestTunnel::anEventComesThroughSsh()
{
    SshServer ssh;
    ServedShop shop;
    const auto card = shop.card(4);
    const QMap<QString, QString> settings = {{u"tunnel.kind"_s, u"ssh"_s},
                                             {u"tunnel.command"_s, ssh.destination()},
                                             {u"tunnel.public_url"_s, u"http://127.0.0.1:{port}"_s}};
    for (auto it = settings.begin(); it != settings.end(); ++it)
        shop.must(u"settings.set"_s, {{u"key"_s, it.key()}, {u"value"_s, it.value()}});
    const auto status = [&shop] { return shop.must(u"receiver.status"_s); };
    QTRY_COMPARE_WITH_TIMEOUT(status()["tunnel"_L1]["state"_L1].toString(), u"running"_s, deadlineMs);
    QTRY_COMPARE_WITH_TIMEOUT(status()["self_test"_L1]["link"_L1].toString(), u"good"_s, deadlineMs);
    // The address that the owner is told to give to CardTrader.
    const QUrl url(
        shop.local("GET", "/api/v1/sync/webhook-url/" + shop.uuid().toLatin1()).object()["webhook_url"_L1].toString());
    QVERIFY(url.port() != int(shop.hooksPort()));
    shop.site().act(u"webhook"_s, {{u"url"_s, url.toString()}});
    shop.site().act(u"sell"_s, {{u"product"_s, card.externalId.toLongLong()}, {u"quantity"_s, 1}});
    QTRY_COMPARE_WITH_TIMEOUT(shop.onHand(card.sku), card.quantity - 1, deadlineMs);

    // The server goes and comes back: so does the tunnel, and says so meanwhile.
    ssh.stop();
    QTRY_COMPARE_WITH_TIMEOUT(status()["tunnel"_L1]["state"_L1].toString(), u"waiting"_s, deadlineMs);
    ssh.start();
    QTRY_COMPARE_WITH_TIMEOUT(status()["tunnel"_L1]["state"_L1].toString(), u"running"_s, deadlineMs);
    QTRY_COMPARE_WITH_TIMEOUT(status()["self_test"_L1]["link"_L1].toString(), u"good"_s, deadlineMs);
    shop.must(u"settings.set"_s, {{u"key"_s, u"tunnel.kind"_s}, {u"value"_s, u"off"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(status()["tunnel"_L1]["state"_L1].toString(), u"off"_s, deadlineMs);
}

void TestTunnel::theSelfTestSaysWhichLinkIsBroken()
{
    QTcpServer elsewhere; // answers, but is not us
    QVERIFY(elsewhere.listen(QHostAddress::LocalHost));
    connect(&elsewhere, &QTcpServer::newConnection, &elsewhere, [&elsewhere] {
        QTcpSocket *socket = elsewhere.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const quint16 nobody = closed.serverPort();
    closed.close();
    SelfTest test;
    const auto linkAt = [&test](const QString &url) {
        const int before = test.view().runs;
        test.watch(url);
        return QTest::qWaitFor([&] { return test.view().runs > before; }, deadlineMs)
                   ? selfTestLinkName(test.view().link)
                   : u"never"_s;
    };
    QCOMPARE(linkAt(u"http://127.0.0.1:%1"_s.arg(elsewhere.serverPort())), u"elsewhere"_s);
    QCOMPARE(linkAt(u"http://127.0.0.1:%1"_s.arg(nobody)), u"connection"_s);
    QCOMPARE(linkAt(u"http://no-such-name.invalid"_s), u"name"_s);
}

QTEST_GUILESS_MAIN(TestTunnel)
#include "tst_tunnel.moc"
