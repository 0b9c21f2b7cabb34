// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mail/mail_server.h"
#include "tests/support/scripted_mail_server.h"
#include "tests/support/test_certificates.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace evenstock;
using namespace Qt::StringLiterals;

// Mail to a real server over real sockets: what it gets, and what it must never get.
class TestMailServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMailArrivesWhole();
    void aSubjectInAnyLanguageArrives();
    void signsInOnlyWhereItIsEncrypted_data();
    void signsInOnlyWhereItIsEncrypted();
    void nothingIsSentToAServerThatIsNotProved_data();
    void nothingIsSentToAServerThatIsNotProved();
    void aServerWithoutEncryptionGetsNoSecret();
    void whatTheServerRefusesIsSaid_data();
    void whatTheServerRefusesIsSaid();
    void aSilentServerIsGivenUp();
    void theEndOfTheProgramEndsIt();
    void theEndOfTheProgramEndsOneOnItsWay();
    void wrongSettingsAreNamed_data();
    void wrongSettingsAreNamed();

private:
    static MailServer to(const ScriptedMailServer &server)
    {
        return {.host = u"127.0.0.1"_s,
                .port = server.port(),
                .security = MailSecurity::None,
                .from = u"shop@shop.example"_s,
                .to = u"owner@shop.example, other@shop.example"_s};
    }
    static Mail mail()
    {
        return {.subject = u"Evenstock: 2 oversells"_s, .text = u"Città\n.dot\n"_s, .at = 1'795'533'845'000};
    }
    QString written(const TlsIdentity &authority);
    QTemporaryDir m_folder;
    const QByteArray m_secret = "p4ss-" + QByteArray::number(QRandomGenerator::system()->generate64());
};

QString TestMailServer::written(const TlsIdentity &authority)
{
    const QString name = m_folder.filePath(QString::fromLatin1(authority.certificate.digest().toHex()));
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(authority.certificate.toPem()) <= 0)
        qFatal("the certificate cannot be written");
    return name;
}

void TestMailServer::aMailArrivesWhole()
{
    const ScriptedMailServer server;
    const Status sent = sendMail(to(server), mail());
    QVERIFY2(sent.ok(), sent.ok() ? "" : qPrintable(sent.error().detail));
    QCOMPARE(server.mails().size(), 1);
    const ReceivedMail got = server.mails().first();
    QCOMPARE(got.from, u"shop@shop.example"_s);
    QCOMPARE(got.to, QStringList({u"owner@shop.example"_s, u"other@shop.example"_s}));
    QVERIFY(got.text.contains("Subject: Evenstock: 2 oversells\r\n"));
    QVERIFY(got.text.contains("Date: Tue, 24 Nov 2026 15:24:05 +0000\r\n"));
    QVERIFY(got.text.contains("To: owner@shop.example, other@shop.example\r\n"));
    QVERIFY(got.text.contains("Auto-Submitted: auto-generated\r\n"));
    QVERIFY(got.text.contains("charset=utf-8"));
    QVERIFY(got.text.contains("Citt=C3=A0"));
    QVERIFY(got.text.contains("\r\n.dot"));
    QCOMPARE(got.user, QByteArray());
}

void TestMailServer::aSubjectInAnyLanguageArrives()
{
    const ScriptedMailServer server;
    const QString subject =
        u"Evenstock: 2 mărfuri vândute peste stoc, 1 conflict nou, 3 evenimente nefolosite\nBcc: x"_s;
    Mail letter = mail();
    letter.subject = subject;
    QVERIFY(sendMail(to(server), letter).ok());
    const QByteArray text = server.mails().first().text;
    QByteArray read;
    const qsizetype begin = text.indexOf("Subject: ") + 9;
    for (const QByteArray &line : text.mid(begin).split('\n')) {
        const QByteArray word = line.trimmed();
        if (!word.startsWith("=?UTF-8?B?"))
            break;
        QVERIFY(word.size() <= 75 && word.endsWith("?="));
        const QByteArray piece = QByteArray::fromBase64(word.mid(10).chopped(2));
        QVERIFY(QString::fromUtf8(piece).toUtf8() == piece); // no letter is cut
        read += piece;
    }
    QCOMPARE(QString::fromUtf8(read), subject);
    QVERIFY(!text.contains("\nBcc")); // nothing in it begins a line of its own
}

void TestMailServer::signsInOnlyWhereItIsEncrypted_data()
{
    QTest::addColumn<bool>("atOnce");
    QTest::newRow("STARTTLS") << false;
    QTest::newRow("TLS from the first byte") << true;
}

void TestMailServer::signsInOnlyWhereItIsEncrypted()
{
    QFETCH(bool, atOnce);
    const TlsIdentity authority = makeAuthority();
    const ScriptedMailServer server(
        {.tls = makeIssued(authority), .isTlsAtOnce = atOnce, .user = "shop", .password = m_secret});
    MailServer with = to(server);
    with.security = atOnce ? MailSecurity::Tls : MailSecurity::StartTls;
    with.user = u"shop"_s;
    with.password = QString::fromLatin1(m_secret);
    with.authority = written(authority);
    const Status sent = sendMail(with, mail());
    QVERIFY2(sent.ok(), sent.ok() ? "" : qPrintable(sent.error().detail));
    const ReceivedMail got = server.mails().first();
    QVERIFY(got.isEncrypted);
    QCOMPARE(got.user, "shop");
    QCOMPARE(got.password, m_secret);
    QVERIFY(!got.text.contains(m_secret));

    with.password = u"another"_s;
    const Status refused = sendMail(with, mail());
    QCOMPARE(refused.error().code, ErrorCode::Unauthorized);
    QVERIFY(!refused.error().detail.contains(u"another"_s));
    QCOMPARE(server.mails().size(), 1);
}

void TestMailServer::nothingIsSentToAServerThatIsNotProved_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("isTrusted");
    QTest::addColumn<bool>("atOnce");
    for (const bool atOnce : {false, true}) {
        const char *how = atOnce ? "TLS" : "STARTTLS";
        QTest::addRow("an unknown authority, %s", how) << QByteArray("127.0.0.1") << false << atOnce;
        QTest::addRow("another's certificate, %s", how) << QByteArray("mail.example") << true << atOnce;
    }
}

void TestMailServer::nothingIsSentToAServerThatIsNotProved()
{
    QFETCH(QByteArray, address);
    QFETCH(bool, isTrusted);
    QFETCH(bool, atOnce);
    const TlsIdentity authority = makeAuthority();
    const ScriptedMailServer server({.tls = makeIssued(authority, {.address = address}),
                                     .isTlsAtOnce = atOnce,
                                     .user = "shop",
                                     .password = m_secret});
    MailServer with = to(server);
    with.security = atOnce ? MailSecurity::Tls : MailSecurity::StartTls;
    with.user = u"shop"_s;
    with.password = QString::fromLatin1(m_secret);
    if (isTrusted)
        with.authority = written(authority);
    QCOMPARE(sendMail(with, mail()).error().code, ErrorCode::InvalidResponse);
    QCOMPARE(server.mails().size(), 0);
    for (const QByteArray &line : server.commands())
        QVERIFY2(!line.startsWith("AUTH") && !line.startsWith("MAIL"), line.constData());
}

void TestMailServer::aServerWithoutEncryptionGetsNoSecret()
{
    const ScriptedMailServer server({.user = "shop", .password = m_secret});
    MailServer with = to(server);
    with.security = MailSecurity::StartTls;
    with.user = u"shop"_s;
    with.password = QString::fromLatin1(m_secret);
    const Status sent = sendMail(with, mail());
    QCOMPARE(sent.error().code, ErrorCode::InvalidResponse);
    QCOMPARE(sent.error().item, u"mail.security"_s); // not that it could not prove who it is
    QCOMPARE(server.mails().size(), 0);
    for (const QByteArray &line : server.commands())
        QVERIFY2(line.startsWith("EHLO") || line == "STARTTLS" || line == "QUIT", line.constData());
}

void TestMailServer::whatTheServerRefusesIsSaid_data()
{
    QTest::addColumn<QByteArray>("refused");
    QTest::newRow("one of the addresses") << QByteArray("other@shop.example");
    QTest::newRow("the first address") << QByteArray("owner@shop.example");
}

void TestMailServer::whatTheServerRefusesIsSaid()
{
    QFETCH(QByteArray, refused);
    const ScriptedMailServer server({.refusedRecipient = refused});
    const Status sent = sendMail(to(server), mail());
    QCOMPARE(sent.error().code, ErrorCode::Rejected);
    QVERIFY(sent.error().detail.contains(u"550"_s));
    QCOMPARE(server.mails().size(), 0);
}

void TestMailServer::aSilentServerIsGivenUp()
{
    const ScriptedMailServer server({.isSilent = true});
    QCOMPARE(sendMail(to(server), mail(), {}, std::chrono::milliseconds(300)).error().code, ErrorCode::Timeout);
}

void TestMailServer::theEndOfTheProgramEndsIt()
{
    const ScriptedMailServer server({.isSilent = true});
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(sendMail(to(server), mail(), stop.get_token()).error().code, ErrorCode::Cancelled);
}

// Not after the patience of a minute: the server has the mail and does not say so.
void TestMailServer::theEndOfTheProgramEndsOneOnItsWay()
{
    const ScriptedMailServer server({.isSilentAfterMail = true});
    std::stop_source stop;
    auto sending = std::async(std::launch::async, [with = to(server), text = mail(), token = stop.get_token()] {
        return sendMail(with, text, token, std::chrono::minutes(1));
    });
    QTRY_COMPARE_WITH_TIMEOUT(server.mails().size(), 1, 20'000);
    QCOMPARE(sending.wait_for(std::chrono::seconds(0)), std::future_status::timeout);
    stop.request_stop();
    QCOMPARE(sending.wait_for(std::chrono::seconds(20)), std::future_status::ready);
    QCOMPARE(sending.get().error().code, ErrorCode::Cancelled);
}

void TestMailServer::wrongSettingsAreNamed_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("recipients");
    QTest::addColumn<MailSecurity>("security");
    QTest::addColumn<QString>("setting");
    const QString host = u"smtp.example"_s;
    const QString good = u"a@b.example"_s;
    QTest::newRow("no server") << QString() << good << good << MailSecurity::Tls << u"mail.server"_s;
    QTest::newRow("an address in place of a server")
        << u"http://x/"_s << good << good << MailSecurity::Tls << u"mail.server"_s;
    QTest::newRow("in the clear over the network") << host << good << good << MailSecurity::None << u"mail.security"_s;
    QTest::newRow("no sender") << host << QString() << good << MailSecurity::Tls << u"mail.from"_s;
    QTest::newRow("a sender that breaks out")
        << host << u"a@b.example>\r\nRCPT TO:<x@y.example"_s << good << MailSecurity::Tls << u"mail.from"_s;
    QTest::newRow("nobody to send to") << host << good << u" , "_s << MailSecurity::Tls << u"mail.to"_s;
    QTest::newRow("a second address that is none")
        << host << good << u"a@b.example, b"_s << MailSecurity::Tls << u"mail.to"_s;
}

void TestMailServer::wrongSettingsAreNamed()
{
    QFETCH(QString, host);
    QFETCH(QString, from);
    QFETCH(QString, recipients);
    QFETCH(MailSecurity, security);
    const Status checked = checkMailServer({.host = host, .security = security, .from = from, .to = recipients});
    QCOMPARE(checked.error().code, ErrorCode::InvalidRequest);
    QTEST(checked.error().item, "setting");
}

QTEST_GUILESS_MAIN(TestMailServer)
#include "tst_mail_server.moc"
