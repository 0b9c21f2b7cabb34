// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/upkeep.h"
#include "models/store/backup.h"
#include "models/store/restore.h"
#include "tests/support/service/open_shop.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What the engine does for its directory once a day, and when asked.
class TestUpkeep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneBackupADay();
    void oldLogsGoAtThreeAtNight_data();
    void oldLogsGoAtThreeAtNight();
    void oldLogsStayWhereTheOwnerWants();
    void oldBuyersAreForgottenHereAndInBackups();
    void aBackupThatFailsIsSaid();
    void backupsWhereTheOwnerWants();
    void aDecidedRestoreIsCompletedAtTheNextStart();
    void argumentsAreChecked_data();
    void argumentsAreChecked();

private:
    static QStringList backups(OpenShop &shop)
    {
        QStringList files;
        for (const BackupFile &backup : dailyBackups(shop.stage().data().backupFolder()))
            files.append(backup.path);
        return files;
    }
    static bool waitFor(const std::function<bool()> &condition)
    {
        return QTest::qWaitFor(condition, int(longEnough.count()));
    }
    // A buyer from long ago.
    static void sellLongAgo(OpenShop &shop)
    {
        auto store = shop.stage().data().openShop(shop.stage().clock().now());
        OK(store);
        OK(store->run("INSERT INTO orders (account_id, external_id, state, placed_at, first_seen_at, buyer, "
                      "buyer_details) VALUES (1, 'old', 'closed', ?, ?, 'Ana Canary', '{\"street\":\"Canary 1\"}')",
                      shop.stage().clock().now() - 80LL * 24 * 3600 * 1000, shop.stage().clock().now()));
    }
};

void TestUpkeep::oneBackupADay()
{
    OpenShop shop({{.id = u"cards"_s}}, EngineRole::Serve, Scheduling::On);
    shop.open();
    shop.beat();
    QVERIFY(waitFor([&] { return backups(shop).size() == 1; }));
    const BackupFile first = dailyBackups(shop.stage().data().backupFolder()).first();
    QCOMPARE(first.madeAt / 1000, shop.stage().clock().now() / 1000);
    shop.stage().clock().advance(1h);
    shop.beat();
    shop.stage().clock().advance(24h);
    shop.beat();
    QVERIFY(waitFor([&] { return backups(shop).size() == 2; }));
}

void TestUpkeep::oldLogsGoAtThreeAtNight_data()
{
    QTest::addColumn<QString>("cleaned");
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("isDue");
    const auto row = [](const char *name, const char *cleaned, const char *now, bool isDue) {
        QTest::newRow(name) << QString::fromLatin1(cleaned) << QString::fromLatin1(now) << isDue;
    };
    row("never done", "", "2026-11-24T15:00:00Z", true);
    row("just before three in Bucharest", "2026-11-24T01:10:00Z", "2026-11-25T00:59:00Z", false);
    row("three in Bucharest", "2026-11-24T01:10:00Z", "2026-11-25T01:00:00Z", true);
    row("done this night", "2026-11-25T01:00:00Z", "2026-11-25T23:00:00Z", false);
    row("the computer was off at three", "2026-11-24T01:10:00Z", "2026-11-25T09:00:00Z", true);
    row("in summer it is an hour earlier", "2026-07-01T00:10:00Z", "2026-07-02T00:00:00Z", true);
    row("the clock was set back", "2026-11-25T01:00:00Z", "2026-11-24T12:00:00Z", true);
}

void TestUpkeep::oldLogsGoAtThreeAtNight()
{
    QFETCH(const QString, cleaned);
    QFETCH(const QString, now);
    QFETCH(const bool, isDue);
    QCOMPARE(Upkeep::isCleanUpDue(parseIsoUtc(cleaned), parseIsoUtc(now), QTimeZone("Europe/Bucharest")), isDue);
}

void TestUpkeep::oldLogsStayWhereTheOwnerWants()
{
    OpenShop shop({{.id = u"cards"_s}}, EngineRole::Serve, Scheduling::On);
    const auto old = [&] { return shop.number("SELECT count(*) FROM runs WHERE started_at < 1000"); };
    {
        auto store = shop.stage().data().openShop(shop.stage().clock().now());
        OK(store);
        OK(store->run("INSERT INTO runs (account_id, mode, cause, status, started_at, finished_at) VALUES (1, 'full', "
                      "'manual', 'completed', 1, 2)"));
    }
    shop.open();
    OK(shop.call(u"settings.set"_s, {{u"key"_s, u"keep.clean_logs"_s}, {u"value"_s, u"false"_s}}));
    for (qsizetype day = 1; day <= 2; ++day) { // the second one begins when the first one's work is over
        shop.beat();
        QVERIFY(waitFor([&] { return backups(shop).size() == day; }));
        shop.stage().clock().advance(24h);
    }
    QCOMPARE(old(), 1);
    OK(shop.call(u"settings.set"_s, {{u"key"_s, u"keep.clean_logs"_s}, {u"value"_s, u"true"_s}}));
    shop.beat();
    QVERIFY(waitFor([&] { return old() == 0; }));
}

void TestUpkeep::oldBuyersAreForgottenHereAndInBackups()
{
    OpenShop shop({{.id = u"cards"_s}}, EngineRole::Serve, Scheduling::On);
    sellLongAgo(shop);
    shop.open();
    shop.beat();
    QVERIFY(waitFor([&] { return backups(shop).size() == 1; }));
    const auto named = [&] {
        return shop.number("SELECT count(*) FROM orders WHERE buyer = 'Ana Canary' OR buyer_details LIKE '%Canary%'");
    };
    QCOMPARE(named(), 1); // not yet
    shop.stage().clock().advance(24h * 11);
    shop.beat();
    QVERIFY(waitFor([&] { return named() == 0; }));
    QVERIFY(shop.text("SELECT buyer FROM orders").startsWith(u'#'));
    // When the day's work is over, no file of the directory holds the name.
    const auto isClean = [&] {
        for (const QString &name : backups(shop)) {
            QFile file(name);
            if (!file.open(QIODevice::ReadOnly) || file.readAll().contains("Canary"))
                return false;
        }
        return true;
    };
    QVERIFY(waitFor(isClean));
    const auto again = shop.call(u"personal.expire"_s);
    OK(again);
    QCOMPARE(again->value(u"expired"_s).toInt(), 0);
}

void TestUpkeep::aBackupThatFailsIsSaid()
{
    OpenShop shop({{.id = u"cards"_s}}, EngineRole::Serve, Scheduling::On);
    const QString folder = shop.stage().data().backupFolder();
    shop.open();
    shop.beat();
    QVERIFY(waitFor([&] { return backups(shop).size() == 1; }));
    QVERIFY(QDir(folder).removeRecursively());
    QFile file(folder); // a file where the folder was
    QVERIFY(file.open(QIODevice::WriteOnly));
    shop.stage().clock().advance(48h);
    shop.beat();
    const char *open = "SELECT count(*) FROM problems WHERE kind = 'storage' AND item = 'backup' AND state = 'open'";
    QVERIFY(waitFor([&] { return shop.number(open) == 1; }));
    // Once it works again the error goes by itself.
    QVERIFY(file.remove());
    QVERIFY(QDir().mkpath(folder));
    shop.stage().clock().advance(1h);
    shop.beat();
    QVERIFY(waitFor([&] { return shop.number(open) == 0; }));
}

void TestUpkeep::backupsWhereTheOwnerWants()
{
    OpenShop shop({{.id = u"cards"_s}});
    shop.market().list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
    shop.sync();
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"mine.evenstock"_s);
    const auto written = shop.call(u"backup.write"_s, {{u"file"_s, target}});
    OK(written);
    QCOMPARE(written->value(u"bytes"_s).toInteger(), QFileInfo(target).size());
    auto copy = Database::open({.path = target, .mode = OpenMode::ReadOnly});
    OK(copy);
    QCOMPARE(copy->value<int>("SELECT count(*) FROM products").value(), 1);
    const auto twice = shop.call(u"backup.write"_s, {{u"file"_s, target}});
    QCOMPARE(twice.error().code, ErrorCode::Storage); // never over another file
    const auto daily = shop.call(u"backup.now"_s);
    OK(daily);
    QVERIFY(QFileInfo::exists(daily->value(u"file"_s).toString()));
    // A command line makes none by itself.
    shop.stage().clock().advance(48h);
    shop.beat();
    shop.wait();
    QCOMPARE(backups(shop).size(), 1);
}

void TestUpkeep::aDecidedRestoreIsCompletedAtTheNextStart()
{
    OpenShop shop({{.id = u"cards"_s}});
    shop.must(u"product.add"_s, {{u"sku"_s, u"A"_s}});
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"backup"_s);
    shop.must(u"backup.write"_s, {{u"file"_s, file}});
    shop.must(u"product.add"_s, {{u"sku"_s, u"B"_s}});
    QCOMPARE(shop.number("SELECT count(*) FROM products"), 2);
    shop.close();
    const auto restored = restoreBackup(file, shop.stage().data().storePaths(), shop.stage().clock().now());
    OK(restored);
    shop.open();
    QCOMPARE(shop.number("SELECT count(*) FROM products"), 1);
    shop.sync();
}

void TestUpkeep::argumentsAreChecked_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QJsonObject>("arguments");
    QTest::addColumn<QString>("item");
    QTest::newRow("no file") << u"backup.write"_s << QJsonObject{} << u"file"_s;
    QTest::newRow("a file beside whom") << u"backup.write"_s << QJsonObject{{u"file"_s, u"b.db"_s}} << u"file"_s;
    QTest::newRow("now, and where") << u"backup.now"_s << QJsonObject{{u"file"_s, u"/tmp/b"_s}} << u"file"_s;
    QTest::newRow("whom") << u"personal.expire"_s << QJsonObject{{u"days"_s, 1}} << u"days"_s;
}

void TestUpkeep::argumentsAreChecked()
{
    QFETCH(QString, command);
    QFETCH(QJsonObject, arguments);
    QFETCH(QString, item);
    OpenShop shop;
    QCOMPARE(shop.call(command, arguments).error().item, item);
    QVERIFY(backups(shop).isEmpty());
}

QTEST_GUILESS_MAIN(TestUpkeep)
#include "tst_upkeep.moc"
