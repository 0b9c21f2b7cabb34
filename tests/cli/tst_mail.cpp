// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/data_directory.h"
#include "models/store/account_repository.h"
#include "tests/cli/support/command_line.h"
#include "tests/support/canaries.h"
#include "tests/support/scripted_mail_server.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// Alerts by e-mail, set up and tried on the command line.
class TestMail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSetUpTriedAndSwitchedOff();
    void speaksTheOwnersLanguage();
    void refusesWhatCouldNeverSend_data();
    void refusesWhatCouldNeverSend();
};

void TestMail::isSetUpTriedAndSwitchedOff()
{
    Canaries canaries;
    const QString password = canaries.plant(u"mail password"_s);
    const ScriptedMailServer server({.user = "shop", .password = password.toLatin1()});
    const CommandLine cli;
    const CliAnswer set =
        cli.json({u"--secret-store"_s, u"vault"_s, u"mail"_s, u"set"_s, u"--server"_s,
                  u"127.0.0.1:%1"_s.arg(server.port()), u"--security"_s, u"none"_s, u"--user"_s, u"shop"_s, u"--from"_s,
                  u"shop@shop.example"_s, u"--to"_s, u"me@shop.example"_s, u"--secret-file"_s, u"-"_s},
                 "password=" + password.toLatin1() + '\n');
    EXITS(set, 0);
    QCOMPARE(set.object()["enabled"_L1].toBool(), true);
    const CliAnswer tried = cli.json({u"mail"_s, u"test"_s});
    EXITS(tried, 0);
    QCOMPARE(tried.object()["to"_L1].toString(), u"me@shop.example"_s);
    QCOMPARE(server.mails().size(), 1);
    QCOMPARE(server.mails().first().password, password.toLatin1());
    const CliAnswer off = cli.json({u"mail"_s, u"off"_s});
    EXITS(off, 0);
    QCOMPARE(cli.value<QString>("SELECT value FROM settings WHERE key = 'mail.enabled'"), u"false"_s);
    for (const CliAnswer &answer : {set, tried, off})
        QCOMPARE(canaries.findIn(u"output"_s, answer.out + answer.err).join(u'\n'), QString());
    QCOMPARE(canaries.findBelow(cli.dataDir()).join(u'\n'), QString());
}

void TestMail::speaksTheOwnersLanguage()
{
    const ScriptedMailServer server;
    CommandLine cli;
    EXITS(cli.json({u"mail"_s, u"set"_s, u"--server"_s, u"127.0.0.1:%1"_s.arg(server.port()), u"--security"_s,
                    u"none"_s, u"--from"_s, u"shop@shop.example"_s, u"--to"_s, u"me@shop.example"_s}),
          0);
    cli.set(u"LC_ALL"_s, u"it_IT.UTF-8"_s); // as the desktop, until another one is chosen
    EXITS(cli.json({u"mail"_s, u"test"_s}), 0);
    {
        auto shop = Database::open({.path = DataDirectory::at(cli.dataDir()).shopFile()});
        QVERIFY(shop.ok());
        QVERIFY(AccountRepository(*shop).setProgramSetting(u"language"_s, u"fr"_s).ok());
    }
    EXITS(cli.json({u"mail"_s, u"test"_s}), 0);
    QCOMPARE(server.mails().size(), 2);
    QVERIFY2(server.mails().first().text.contains("Impostazioni, Notifiche"), server.mails().first().text);
    QVERIFY2(server.mails().last().text.contains("ce dont vous"), server.mails().last().text);
}

void TestMail::refusesWhatCouldNeverSend_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    const QStringList whole{u"--server"_s, u"smtp.example:587"_s, u"--from"_s, u"shop@shop.example"_s,
                            u"--to"_s,     u"me@shop.example"_s};
    QTest::newRow("in the clear over the network")
        << whole + QStringList{u"--security"_s, u"none"_s} << QByteArray("without encryption");
    QTest::newRow("no server") << whole.mid(2) << QByteArray("mail.server");
    QTest::newRow("nobody to send to") << whole.first(4) << QByteArray("mail.to");
    QTest::newRow("a user without a password") << whole + QStringList{u"--user"_s, u"shop"_s} << QByteArray("password");
}

void TestMail::refusesWhatCouldNeverSend()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, words);
    const CommandLine cli;
    const CliAnswer set = cli.json(QStringList{u"--secret-store"_s, u"vault"_s, u"mail"_s, u"set"_s} + arguments);
    EXITS(set, 2);
    QVERIFY2(set.everything().contains(words), set.everything());
    QCOMPARE(cli.value<qint64>("SELECT count(*) FROM settings WHERE key LIKE 'mail.%'"), 0); // nothing is kept of it
}

QTEST_GUILESS_MAIN(TestMail)
#include "tst_mail.moc"
