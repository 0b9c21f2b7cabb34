// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/data_directory.h"
#include "models/store/database.h"
#include "tests/cli/support/sample_shop.h"
#include "tests/support/canaries.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <csignal>

using namespace evenstock;
using namespace Qt::StringLiterals;

// What keeps a shop well over the years: doctor, backups, the bundle for support, the token for local programs.
class TestDoctorAndBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doctorFindsAHealthyShopHealthy();
    void doctorBeforeTheFirstStart();
    void doctorSaysWhatIsWrong();
    void doctorNamesADamagedInbox();
    void doctorSeesAClockThatIsOff();
    void theBundleHoldsNoSecretAndNobodysName();
    void nothingOnDiskHoldsASecret();
    void aBackupBringsTheShopBack();
    void restoreAsksTheEngineToEnd();
    void badBackupsAreRefused();
    void theTokenStaysUntilItIsRenewed();
};

namespace {

QJsonObject finding(const CliAnswer &answer, const QString &check)
{
    for (const QJsonValue &value : answer.rows(u"checks"_s)) {
        if (value["check"_L1].toString() == check)
            return value.toObject();
    }
    return {};
}

} // namespace

void TestDoctorAndBackup::doctorFindsAHealthyShopHealthy()
{
    SampleShop shop;
    CommandLine cli;
    linkChannel(cli, shop, u"Cards"_s);
    {
        auto store = Database::open({.path = DataDirectory::at(cli.dataDir()).shopFile()});
        QVERIFY(store.ok());
        QVERIFY(
            store->run("INSERT INTO product_eans (product_id, ean) SELECT id, '4006381333931' FROM products LIMIT 1")
                .ok());
    }
    const CliAnswer answer = cli.json({u"doctor"_s});
    EXITS(answer, 0);
    QVERIFY(answer.object()["ok"_L1].toBool());
    for (const char *check : {"data_directory", "database", "engine", "secrets", "clock", "network", "channel"}) {
        const QJsonObject one = finding(answer, QLatin1String(check));
        QVERIFY2(one["ok"_L1].toBool() && !one["message"_L1].toString().isEmpty(), check);
    }
    QCOMPARE(finding(answer, u"channel"_s)["channel"_L1].toString(), u"Cards"_s);
    EXITS(cli.run({u"doctor"_s}), 0);
}

void TestDoctorAndBackup::doctorBeforeTheFirstStart()
{
    CommandLine cli;
    const CliAnswer answer = cli.json({u"doctor"_s});
    EXITS(answer, 0);
    QVERIFY(!QFileInfo::exists(cli.dataDir()));
}

void TestDoctorAndBackup::doctorSaysWhatIsWrong()
{
    SampleShop shop;
    CommandLine cli;
    addChannel(cli, shop, u"Cards"_s);
    shop.control().faults(u"401:p=1"_s);
    const CliAnswer refused = cli.json({u"doctor"_s});
    EXITS(refused, 1);
    QVERIFY(!finding(refused, u"channel"_s)["ok"_L1].toBool());
    QVERIFY(finding(refused, u"network"_s)["ok"_L1].toBool());
    QVERIFY2(finding(refused, u"channel"_s)["message"_L1].toString().contains(u"token"_s), refused.everything());
    shop.control().faults(u"cut:p=1"_s);
    const CliAnswer offline = cli.json({u"doctor"_s});
    EXITS(offline, 1);
    QVERIFY(!finding(offline, u"network"_s)["ok"_L1].toBool());
    cli.write(u"passphrase"_s, "not the right one at all\n");
    const CliAnswer locked = cli.json({u"doctor"_s});
    EXITS(locked, 1);
    QVERIFY(!finding(locked, u"secrets"_s)["ok"_L1].toBool());
    QFile file(cli.dataDir() + u"/shop.db"_s);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(100, 'x'));
    file.close();
    const CliAnswer damaged = cli.json({u"doctor"_s});
    EXITS(damaged, 1);
    QVERIFY(!finding(damaged, u"database"_s)["ok"_L1].toBool());
}

void TestDoctorAndBackup::doctorNamesADamagedInbox()
{
    CommandLine cli;
    EXITS(cli.json({u"product"_s, u"add"_s, u"A"_s, u"title=Lamp"_s}), 0);
    QVERIFY(finding(cli.json({u"doctor"_s}), u"inbox"_s)["ok"_L1].toBool());
    QFile file(cli.dataDir() + u"/inbox.db"_s);
    QVERIFY(file.resize(file.size() / 2));
    const CliAnswer damaged = cli.json({u"doctor"_s});
    EXITS(damaged, 1);
    QVERIFY(!finding(damaged, u"inbox"_s)["ok"_L1].toBool());
    const CliAnswer after = cli.json({u"doctor"_s}); // that start set it aside
    QVERIFY(finding(after, u"inbox"_s)["ok"_L1].toBool());
    QVERIFY2(finding(after, u"inbox"_s)["message"_L1].toString().contains(u"inbox-damaged-"_s), after.everything());
}

void TestDoctorAndBackup::doctorSeesAClockThatIsOff()
{
    SampleShop shop;
    CommandLine cli;
    addChannel(cli, shop, u"Cards"_s);
    cli.set(u"EVENSTOCK_CLOCK_OFFSET"_s, u"600"_s);
    const CliAnswer answer = cli.json({u"doctor"_s});
    EXITS(answer, 1);
    const QString said = finding(answer, u"clock"_s)["message"_L1].toString();
    QVERIFY2(said.contains(u"ahead"_s) && said.contains(u"EVENSTOCK_CLOCK_OFFSET"_s), qPrintable(said));
}

void TestDoctorAndBackup::theBundleHoldsNoSecretAndNobodysName()
{
    SampleShop shop;
    CommandLine cli;
    linkChannel(cli, shop, u"Rosa Ferrante Cards"_s); // the name of a channel may be that of a person
    Canaries canaries;
    EXITS(cli.json({u"channel"_s, u"set"_s, u"Rosa Ferrante Cards"_s, u"--secret-file"_s, u"-"_s},
                   "proxy_password=" + canaries.plant(u"proxy password"_s).toUtf8() + '\n'),
          0);
    shop.control().faults(u"401:n=1"_s);
    cli.json({u"sync"_s}); // a failed run, with its answer
    {                      // what an owner types there may carry a key, or be somebody's address
        auto store = Database::open({.path = DataDirectory::at(cli.dataDir()).shopFile()});
        QVERIFY(store.ok());
        const QString command = u"cloudflared tunnel run --token "_s + canaries.plant(u"tunnel token"_s);
        for (const auto &[name, value] : {std::pair(u"tunnel.command"_s, command),
                                          std::pair(u"tunnel.public_url"_s, u"https://rosa.example/hooks"_s),
                                          std::pair(u"mail.to"_s, u"rosa@ferrante.example"_s)})
            QVERIFY(store->run("INSERT INTO settings (key, value) VALUES (?, ?)", name, value));
    }
    const QString file = cli.file(u"bundle.json"_s);
    const CliAnswer written = cli.json({u"support-bundle"_s, file});
    EXITS(written, 0);
    QVERIFY(!written.rows(u"contents"_s).isEmpty());
    QCOMPARE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QFile bundle(file);
    QVERIFY(bundle.open(QIODevice::ReadOnly));
    const QByteArray text = bundle.readAll();
    const QJsonObject content = QJsonDocument::fromJson(text).object();
    for (const char *part : {"program", "settings", "rows", "channels", "runs", "errors", "requests"})
        QVERIFY2(content.contains(QLatin1String(part)), part);
    QVERIFY(!content["runs"_L1].toArray().isEmpty() && !content["requests"_L1].toArray().isEmpty());

    QCOMPARE(canaries.findIn(file).join(u'\n'), QString());
    QVERIFY(!text.contains(shop.control().token()));
    QVERIFY(!text.contains("Ferrante") && !text.contains("nordhobby") && !text.contains("ferrante.example") &&
            !text.contains("rosa.example"));
    QCOMPARE(content["settings"_L1]["tunnel.command"_L1].toString(), u"set"_s);
    Database database = cli.look();
    const auto buyers =
        database.rows("SELECT buyer FROM orders WHERE buyer <> ''", [](const Statement &row) { return row.text(0); });
    QVERIFY(buyers && buyers->size() > 5);
    for (const QString &buyer : *buyers)
        QVERIFY2(!text.contains(buyer.toUtf8()), qPrintable(buyer));
    const auto titles = database.rows("SELECT title FROM products WHERE length(title) > 5",
                                      [](const Statement &row) { return row.text(0); });
    for (const QString &title : *titles)
        QVERIFY2(!text.contains(title.toUtf8()), qPrintable(title));
    EXITS(cli.json({u"support-bundle"_s, file}), 2); // never over something else
}

void TestDoctorAndBackup::nothingOnDiskHoldsASecret()
{
    SampleShop shop;
    CommandLine cli;
    linkChannel(cli, shop, u"Cards"_s);
    Canaries canaries;
    const QByteArray secret = canaries.plant(u"proxy password"_s).toUtf8();
    EXITS(cli.json({u"channel"_s, u"set"_s, u"Cards"_s, u"--secret-file"_s, u"-"_s}, "proxy_password=" + secret + '\n'),
          0);
    cli.json({u"sync"_s});
    EXITS(cli.json({u"backup"_s, cli.file(u"saved.evenstock"_s)}), 0);
    EXITS(cli.json({u"support-bundle"_s, cli.file(u"bundle.json"_s)}), 0);
    QCOMPARE(canaries.findBelow(cli.file({})).join(u'\n'), QString());
}

void TestDoctorAndBackup::aBackupBringsTheShopBack()
{
    CommandLine cli;
    EXITS(cli.json({u"product"_s, u"add"_s, u"A-1"_s, u"stock_quantity=3"_s}), 0);
    const QString file = cli.file(u"saved.evenstock"_s);
    EXITS(cli.json({u"backup"_s, file}), 0);
    EXITS(cli.json({u"backup"_s, file}), 2); // never over something else
    EXITS(cli.json({u"product"_s, u"add"_s, u"A-2"_s}), 0);
    EXITS(cli.json({u"stock"_s, u"adjust"_s, u"A-1"_s, u"-1"_s, u"--reason"_s, u"sold"_s}), 0);
    const CliAnswer restored = cli.json({u"restore"_s, file});
    EXITS(restored, 0);
    QVERIFY(QFileInfo::exists(restored.object()["kept_shop"_L1].toString()));
    QCOMPARE(cli.json({u"product"_s, u"list"_s}).rows(u"products"_s).size(), 1);
    QCOMPARE(cli.json({u"stock"_s, u"A-1"_s}).object()["on_hand"_L1].toInteger(), 3);
    EXITS(cli.json({u"stock"_s, u"adjust"_s, u"A-1"_s, u"-1"_s, u"--reason"_s, u"sold"_s}), 0);
}

void TestDoctorAndBackup::restoreAsksTheEngineToEnd()
{
    CommandLine cli;
    EXITS(cli.json({u"product"_s, u"add"_s, u"A-1"_s}), 0);
    const QString file = cli.file(u"saved.evenstock"_s);
    EXITS(cli.json({u"backup"_s, file}), 0);
    EXITS(cli.json({u"product"_s, u"add"_s, u"A-2"_s}), 0);
    const auto serve = cli.start({u"serve"_s, u"--no-schedule"_s});
    while (!serve->canReadLine() && serve->waitForReadyRead(CommandLine::patienceMs)) {
    }
    EXITS(cli.json({u"restore"_s, file}), 0);
    QCOMPARE(cli.json({u"product"_s, u"list"_s}).rows(u"products"_s).size(), 1);
    // It took the directory over again and works on the restored shop.
    EXITS(cli.json({u"product"_s, u"add"_s, u"A-3"_s}), 0);
    kill(static_cast<pid_t>(serve->processId()), SIGTERM);
    EXITS(CommandLine::finish(*serve), 0);
    QCOMPARE(cli.json({u"product"_s, u"list"_s}).rows(u"products"_s).size(), 2);
}

void TestDoctorAndBackup::badBackupsAreRefused()
{
    CommandLine cli;
    EXITS(cli.json({u"backup"_s, cli.file(u"saved"_s)}), 2); // nothing to save yet
    EXITS(cli.json({u"product"_s, u"add"_s, u"A-1"_s}), 0);
    EXITS(cli.json({u"restore"_s, cli.file(u"nothing"_s)}), 2);
    EXITS(cli.json({u"restore"_s, cli.write(u"text"_s, "this is no backup")}), 2);
    EXITS(cli.json({u"backup"_s, u"/proc/saved"_s}), 2);
    QCOMPARE(cli.json({u"product"_s, u"list"_s}).rows(u"products"_s).size(), 1);
}

void TestDoctorAndBackup::theTokenStaysUntilItIsRenewed()
{
    CommandLine cli;
    const CliAnswer first = cli.json({u"--secret-store"_s, u"vault"_s, u"token"_s, u"show"_s});
    EXITS(first, 0);
    const QString token = first.object()["token"_L1].toString();
    QVERIFY(token.size() >= 40);
    QCOMPARE(cli.json({u"token"_s, u"show"_s}).object()["token"_L1].toString(), token);
    QCOMPARE(cli.run({u"token"_s, u"show"_s}).out, token.toUtf8() + '\n');
    const QString renewed = cli.json({u"token"_s, u"renew"_s}).object()["token"_L1].toString();
    QVERIFY(renewed != token && renewed.size() == token.size());
    QCOMPARE(cli.json({u"token"_s, u"show"_s}).object()["token"_L1].toString(), renewed);
}

QTEST_GUILESS_MAIN(TestDoctorAndBackup)
#include "tst_doctor_and_backup.moc"
