// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backup.h"
#include "models/store/file_connection.h"
#include "models/store/restore.h"
#include "models/store/retention.h"
#include "models/store/verified_copy.h"
#include "tests/store/small_shop.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <csignal>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs hour = 3'600'000;
constexpr UtcMs day = 24 * hour;

StorePaths pathsIn(const QString &folder)
{
    return {folder + u"/shop.db"_s, folder + u"/inbox.db"_s};
}

// A shop with one product named after the moment, and an inbox with one event.
void makeStore(const QString &folder, const QString &title)
{
    const StorePaths paths = pathsIn(folder);
    Database shop = SmallShop::must(Database::open({.path = paths.shop}));
    SmallShop::must(migrate(shop, Schema::Shop, SmallShop::now, folder + u"/backups"_s));
    SmallShop::must(shop.run("INSERT INTO products (sku, title, created_at, updated_at) VALUES ('A', ?, 1, 1) "
                             "ON CONFLICT (sku) DO UPDATE SET title = excluded.title",
                             title));
    SmallShop::must(
        shop.run("INSERT INTO leases (name, owner, expires_at) VALUES ('engine', 'me', 1) ON CONFLICT DO NOTHING"));
    Database inbox = SmallShop::must(Database::open({.path = paths.inbox, .durability = Durability::Full}));
    SmallShop::must(migrate(inbox, Schema::Inbox, SmallShop::now, folder + u"/backups"_s));
    SmallShop::must(inbox.run("INSERT INTO events (account_id, route, received_at, headers, body, verified, state) "
                              "VALUES (1, 'r', 1, '{}', ?, 1, 'received')",
                              title.toUtf8()));
}

QString titleIn(const QString &folder)
{
    const auto shop = Database::open({.path = pathsIn(folder).shop, .mode = OpenMode::ReadOnly});
    if (!shop)
        return u"error: "_s + shop.error().detail;
    auto &db = const_cast<Database &>(*shop);
    if (const Status sound = verifyDatabase(db); !sound)
        return u"error: "_s + sound.error().detail;
    return SmallShop::must(db.value<QString>("SELECT title FROM products WHERE sku = 'A'")).value_or(u"none"_s);
}

QStringList eventsIn(const QString &folder)
{
    if (!QFileInfo::exists(pathsIn(folder).inbox))
        return {u"no inbox"_s};
    auto inbox = Database::open({.path = pathsIn(folder).inbox, .mode = OpenMode::ReadOnly});
    if (!inbox)
        return {u"error: "_s + inbox.error().detail};
    return SmallShop::must(inbox->rows("SELECT body FROM events ORDER BY id",
                                       [](const Statement &s) { return QString::fromUtf8(s.blob(0)); }));
}

BackupFile at(const char *time)
{
    const UtcMs ms = parseIsoUtc(QLatin1String(time));
    return {QLatin1String(time), ms, 1};
}

} // namespace

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isOnePrivateFileWithBothDatabases();
    void writesWhileTheShopIsInUse();
    void leavesNothingBehindWhereItFails_data();
    void leavesNothingBehindWhereItFails();
    void aStopEndsIt();
    void aStopEndsWhatIsUnderWay();
    void copyingLeavesTheSourceAsItIs();
    void aFullDiskIsSaid();
    void rotationKeepsDaysWeeksAndMonths_data();
    void rotationKeepsDaysWeeksAndMonths();
    void isDueOnceADay();
    void dailyOnesReplaceEachOther();
    void restoreKeepsWhatWasThere();
    void restoreOfABackupWithoutInbox();
    void restoreIntoAnEmptyFolder();
    void restoredListingsAreJudgedByNothingOfBefore();
    void refusesWhatIsNoBackup_data();
    void refusesWhatIsNoBackup();
    void aKilledRestoreIsCompletedOrForgotten_data();
    void aKilledRestoreIsCompletedOrForgotten();
    void killedAtAnyMoment();
    void oldBackupsForgetBuyers();

private:
    QStringList files(const QString &folder) const { return QDir(folder).entryList(QDir::Files, QDir::Name); }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_shop; // folder of the databases
};

void TestBackup::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_shop = path(u"shop"_s);
    QVERIFY(QDir().mkpath(m_shop));
    makeStore(m_shop, u"before"_s);
}

void TestBackup::isOnePrivateFileWithBothDatabases()
{
    const QString target = path(u"elsewhere/my backup.db"_s);
    OK(writeBackup(pathsIn(m_shop), target));
    QCOMPARE(files(path(u"elsewhere"_s)), QStringList{u"my backup.db"_s});
    QCOMPARE(QFile::permissions(target) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup),
             QFile::Permissions());
    Database backup = SmallShop::must(Database::open({.path = target, .mode = OpenMode::ReadOnly}));
    QCOMPARE(**backup.value<QString>("SELECT title FROM products"), u"before"_s);
    QVERIFY(**backup.value<int>("SELECT count(*) FROM backup_inbox") > 0);
    QCOMPARE(**backup.value<QString>("PRAGMA journal_mode"), u"delete"_s);
    const Status again = writeBackup(pathsIn(m_shop), target);
    QVERIFY(!again);
    QVERIFY2(again.error().detail.contains(u"exists already"_s), qPrintable(again.error().detail));
    QCOMPARE(files(path(u"elsewhere"_s)), QStringList{u"my backup.db"_s});
}

void TestBackup::writesWhileTheShopIsInUse()
{
    Database writer = SmallShop::must(Database::open({.path = pathsIn(m_shop).shop}));
    Transaction open = SmallShop::must(Transaction::begin(writer));
    OK(writer.run("UPDATE products SET title = 'not committed'"));
    OK(writeBackup(pathsIn(m_shop), path(u"b.db"_s)));
    Database backup = SmallShop::must(Database::open({.path = path(u"b.db"_s), .mode = OpenMode::ReadOnly}));
    QCOMPARE(**backup.value<QString>("SELECT title FROM products"), u"before"_s);
}

void TestBackup::leavesNothingBehindWhereItFails_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("damaged shop") << u"shop"_s;
    QTest::newRow("damaged inbox") << u"inbox"_s;
    QTest::newRow("a file where the folder would be") << u"folder"_s;
    QTest::newRow("no shop") << u"missing"_s;
    QTest::newRow("a folder that may not be written") << u"read-only"_s;
}

void TestBackup::leavesNothingBehindWhereItFails()
{
    QFETCH(QString, what);
    const QString backups = path(u"backups"_s);
    QVERIFY(QDir().mkpath(backups));
    QString target = backups + u"/b.db"_s;
    StorePaths paths = pathsIn(m_shop);
    if (what == u"shop"_s || what == u"inbox"_s) {
        qint64 place = 0;
        const QString victim = what == u"shop"_s ? paths.shop : paths.inbox;
        {
            Database db = SmallShop::must(Database::open({.path = victim}));
            OK(db.checkpoint());
            const auto page = db.value<qint64>("SELECT rootpage FROM sqlite_schema WHERE name = ?",
                                               what == u"shop"_s ? u"products"_s : u"events"_s);
            place = (**page - 1) * 4096;
        }
        QFile file(victim);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(place));
        QVERIFY(file.write(QByteArray(4096, '\xee')) > 0);
    } else if (what == u"folder"_s) {
        target = pathsIn(m_shop).shop + u"/b.db"_s;
    } else if (what == u"missing"_s) {
        paths.shop = path(u"nowhere.db"_s);
    } else {
        if (::geteuid() == 0)
            QSKIP("the superuser may write everywhere");
        QVERIFY(QFile::setPermissions(backups, QFile::ReadOwner | QFile::ExeOwner));
    }
    const Status failed = writeBackup(paths, target);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::Storage);
    QVERIFY(!failed.error().detail.isEmpty());
    QFile::setPermissions(backups, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(files(backups), QStringList());
    QVERIFY(!QFileInfo::exists(path(u"nowhere.db"_s)));
}

void TestBackup::aStopEndsIt()
{
    std::stop_source stop;
    stop.request_stop();
    const QString folder = path(u"backups"_s);
    const auto stopped = writeDailyBackup(pathsIn(m_shop), folder, 1'000, stop.get_token());
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(files(folder), QStringList());
    QVERIFY(isBackupDue(folder, 1'000));
    OK(writeDailyBackup(pathsIn(m_shop), folder, 1'000));
}

// A statement without an end: only the stop ends it.
void TestBackup::aStopEndsWhatIsUnderWay()
{
    std::stop_source stop;
    FileConnection shop = SmallShop::must(FileConnection::toCopy(pathsIn(m_shop).shop, stop.get_token()));
    QCOMPARE(*shop.text("SELECT title FROM source.products WHERE title = ?", u"before"_s), u"before"_s);
    std::jthread stopping([&stop] { stop.request_stop(); });
    const auto endless =
        shop.text("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");
    QVERIFY(!endless);
    QCOMPARE(endless.error().code, ErrorCode::Cancelled);
}

// The backup may lie on a disk that is only read: looking at it changes nothing of it.
void TestBackup::copyingLeavesTheSourceAsItIs()
{
    OK(writeBackup(pathsIn(m_shop), path(u"b.db"_s)));
    QFile source(path(u"b.db"_s));
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QByteArray before = source.readAll();
    OK(writeVerifiedCopy(path(u"b.db"_s), path(u"c.db"_s)));
    QVERIFY(source.seek(0));
    QVERIFY(source.readAll() == before);
    QCOMPARE(files(m_folder->path()), (QStringList{u"b.db"_s, u"c.db"_s}));
}

// A limit of the file size stands for a disk that is full: the process of its own keeps it away from the others.
void TestBackup::aFullDiskIsSaid()
{
    {
        Database shop = SmallShop::must(Database::open({.path = pathsIn(m_shop).shop}));
        OK(shop.run("INSERT INTO products (sku, title, description, created_at, updated_at) "
                    "VALUES ('B', 'b', printf('%.*c', 2000000, 'x'), 1, 1)"));
    }
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--full-disk"_s, m_shop, path(u"b.db"_s)});
    QVERIFY(child.waitForFinished(60'000));
    QCOMPARE(child.exitStatus(), QProcess::NormalExit);
    const QString said = QString::fromUtf8(child.readAllStandardOutput());
    QVERIFY2(said.contains(u"the disk"_s), qPrintable(said));
    QCOMPARE(files(m_folder->path()), QStringList());
    QCOMPARE(titleIn(m_shop), u"before"_s);
}

void TestBackup::rotationKeepsDaysWeeksAndMonths_data()
{
    QTest::addColumn<QList<BackupFile>>("backups");
    QTest::addColumn<QStringList>("dropped");
    QTest::newRow("none") << QList<BackupFile>{} << QStringList{};
    QTest::newRow("one, however old") << QList<BackupFile>{at("2020-01-01T10:00:00Z")} << QStringList{};
    QTest::newRow("the newest of a day") << QList<BackupFile>{at("2026-11-24T08:00:00Z"), at("2026-11-24T20:00:00Z"),
                                                              at("2026-11-23T08:00:00Z")}
                                         << QStringList{u"2026-11-24T08:00:00Z"_s};
    // 24 November 2026 is a Tuesday. Daily until 18; the weeks of 16 and 9 by their newest, 2 by its newest; the
    // months.
    QList<BackupFile> daily;
    QStringList dropped;
    for (QDate date(2026, 11, 24); date >= QDate(2026, 8, 1); date = date.addDays(-1))
        daily.append(at(QString(date.toString(Qt::ISODate) + u"T12:00:00Z"_s).toLatin1().constData()));
    const QStringList kept{u"2026-11-24"_s, u"2026-11-23"_s, u"2026-11-22"_s, u"2026-11-21"_s,
                           u"2026-11-20"_s, u"2026-11-19"_s, u"2026-11-18"_s, // days
                           u"2026-11-15"_s, u"2026-11-08"_s,                  // weeks, beside those of the days
                           u"2026-10-31"_s, u"2026-09-30"_s};                 // months
    for (const BackupFile &backup : daily) {
        if (!kept.contains(backup.path.left(10)))
            dropped.append(backup.path);
    }
    QTest::newRow("a summer and autumn of daily ones") << daily << dropped;
    QTest::newRow("days without the program do not count")
        << QList<BackupFile>{at("2026-11-24T12:00:00Z"), at("2026-10-01T12:00:00Z"), at("2026-09-01T12:00:00Z"),
                             at("2026-08-01T12:00:00Z"), at("2026-07-01T12:00:00Z"), at("2026-06-01T12:00:00Z")}
        << QStringList{};
    QTest::newRow("weeks across the turn of a year")
        << QList<BackupFile>{at("2027-01-03T12:00:00Z"), at("2027-01-02T12:00:00Z"), at("2026-12-31T12:00:00Z"),
                             at("2026-12-28T12:00:00Z")}
        << QStringList{};
}

void TestBackup::rotationKeepsDaysWeeksAndMonths()
{
    QFETCH(QList<BackupFile>, backups);
    QFETCH(QStringList, dropped);
    QStringList names;
    for (const BackupFile &backup : backupsToDrop(backups))
        names.append(backup.path);
    QCOMPARE(names, dropped);
    std::reverse(backups.begin(), backups.end()); // whatever their order
    QCOMPARE(backupsToDrop(backups).size(), dropped.size());
}

void TestBackup::isDueOnceADay()
{
    const QString folder = path(u"backups"_s);
    QVERIFY(isBackupDue(folder, SmallShop::now));
    const auto made = writeDailyBackup(pathsIn(m_shop), folder, SmallShop::now);
    OK(made);
    QCOMPARE(made->madeAt, SmallShop::now / 1000 * 1000);
    QVERIFY(made->bytes > 4096);
    QVERIFY(!isBackupDue(folder, SmallShop::now + hour));
    QVERIFY(isBackupDue(folder, SmallShop::now + 11 * hour)); // after midnight
    QVERIFY(isBackupDue(folder, SmallShop::now - 3 * day));   // the clock was set back
}

void TestBackup::dailyOnesReplaceEachOther()
{
    const QString folder = path(u"backups"_s);
    QVERIFY(QDir().mkpath(folder));
    QFile mine(folder + u"/evenstock-of-the-owner.db"_s);
    QVERIFY(mine.open(QIODevice::WriteOnly));
    QFile migration(folder + u"/before-migration-shop-schema1-20260101-000000.db"_s);
    QVERIFY(migration.open(QIODevice::WriteOnly));
    for (int n = 0; n < 9; ++n)
        OK(writeDailyBackup(pathsIn(m_shop), folder, SmallShop::now + n * day));
    const auto backups = dailyBackups(folder);
    // 24 November to 2 December: seven days, the Sunday before them, and November by its last.
    QStringList names;
    for (const BackupFile &backup : backups)
        names.append(QFileInfo(backup.path).fileName());
    QCOMPARE(names, (QStringList{u"evenstock-20261202-152405.db"_s, u"evenstock-20261201-152405.db"_s,
                                 u"evenstock-20261130-152405.db"_s, u"evenstock-20261129-152405.db"_s,
                                 u"evenstock-20261128-152405.db"_s, u"evenstock-20261127-152405.db"_s,
                                 u"evenstock-20261126-152405.db"_s}));
    QVERIFY(mine.exists() && migration.exists());
    OK(writeDailyBackup(pathsIn(m_shop), folder, SmallShop::now - 40 * day)); // with the clock set back, too
    QCOMPARE(dailyBackups(folder).size(), 8);
}

void TestBackup::restoreKeepsWhatWasThere()
{
    OK(writeBackup(pathsIn(m_shop), path(u"b.db"_s)));
    makeStore(m_shop, u"after"_s);
    const auto report = restoreBackup(path(u"b.db"_s), pathsIn(m_shop), SmallShop::now);
    OK(report);
    QCOMPARE(titleIn(m_shop), u"before"_s);
    QCOMPARE(eventsIn(m_shop), QStringList{u"before"_s});
    Database shop = SmallShop::must(Database::open({.path = pathsIn(m_shop).shop, .mode = OpenMode::ReadOnly}));
    QCOMPARE(**shop.value<int>("SELECT count(*) FROM leases"), 0);
    QCOMPARE(**shop.value<int>("SELECT count(*) FROM sqlite_schema WHERE name = 'backup_inbox'"), 0);
    Database kept = SmallShop::must(Database::open({.path = report->keptShop, .mode = OpenMode::ReadOnly}));
    QCOMPARE(**kept.value<QString>("SELECT title FROM products"), u"after"_s);
    Database keptInbox = SmallShop::must(Database::open({.path = report->keptInbox, .mode = OpenMode::ReadOnly}));
    QCOMPARE(**keptInbox.value<int>("SELECT count(*) FROM events"), 2);
    QVERIFY(QFileInfo::exists(path(u"b.db"_s)));
    // A second one in the same second replaces neither of the files kept.
    makeStore(m_shop, u"third"_s);
    const auto again = restoreBackup(path(u"b.db"_s), pathsIn(m_shop), SmallShop::now);
    OK(again);
    QVERIFY(again->keptShop != report->keptShop);
    QVERIFY(QFileInfo::exists(report->keptShop));
    QVERIFY(files(m_shop).filter(u".restore"_s).filter(QRegularExpression(u"restored$|restore$|part$"_s)).isEmpty());
}

void TestBackup::restoreOfABackupWithoutInbox()
{
    StorePaths without = pathsIn(m_shop);
    without.inbox.clear();
    OK(writeBackup(without, path(u"b.db"_s)));
    const auto report = restoreBackup(path(u"b.db"_s), pathsIn(m_shop), SmallShop::now);
    OK(report);
    QCOMPARE(eventsIn(m_shop), QStringList{u"no inbox"_s});
    QVERIFY(QFileInfo::exists(report->keptInbox));
    QCOMPARE(titleIn(m_shop), u"before"_s);
}

void TestBackup::restoreIntoAnEmptyFolder()
{
    OK(writeBackup(pathsIn(m_shop), path(u"b.db"_s)));
    const QString fresh = path(u"fresh"_s);
    QVERIFY(QDir().mkpath(fresh));
    const auto report = restoreBackup(path(u"b.db"_s), pathsIn(fresh), SmallShop::now);
    OK(report);
    QVERIFY(report->keptShop.isEmpty());
    QCOMPARE(titleIn(fresh), u"before"_s);
    QCOMPARE(eventsIn(fresh), QStringList{u"before"_s});
    QCOMPARE(files(fresh), (QStringList{u"inbox.db"_s, u"shop.db"_s}));
}

void TestBackup::restoredListingsAreJudgedByNothingOfBefore()
{
    {
        Database shop = SmallShop::must(Database::open({.path = pathsIn(m_shop).shop}));
        OK(shop.run("INSERT INTO accounts (uuid, marketplace, name, url, webhook_id, created_at, synced_since) "
                    "VALUES ('u', 'cards', 'Cards', '', 'w', 1, 77)"));
        for (const auto &[id, status] : {std::pair("a", "active"), std::pair("b", "ended")})
            OK(shop.run("INSERT INTO listings (account_id, product_id, external_id, link, status, possible, after, "
                        "observed_milli) SELECT 1, (SELECT id FROM products WHERE ?2 = 'active'), ?1, "
                        "CASE WHEN ?2 = 'active' THEN 'linked' ELSE 'ignored' END, ?2, '[5000]', '[4000]', 3000",
                        QString::fromLatin1(id), QString::fromLatin1(status)));
    }
    OK(writeBackup(pathsIn(m_shop), path(u"b.db"_s)));
    OK(restoreBackup(path(u"b.db"_s), pathsIn(m_shop), SmallShop::now));
    Database shop = SmallShop::must(Database::open({.path = pathsIn(m_shop).shop, .mode = OpenMode::ReadOnly}));
    QCOMPARE(**shop.value<QString>("SELECT group_concat(possible || ifnull(after, '-') || ifnull(observed_milli, '-'), "
                                   "' ') FROM listings"),
             u"[]-- [5000][4000]3000"_s);
    QCOMPARE(**shop.value<int>("SELECT guard_next = 1 AND synced_since = 0 FROM accounts"), 1);
}

void TestBackup::refusesWhatIsNoBackup_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("said");
    QTest::newRow("text") << QByteArray("-") << u"not a database"_s;
    QTest::newRow("nothing there") << QByteArray("none") << u"cannot be opened"_s;
    QTest::newRow("another program's file") << QByteArray("PRAGMA application_id = 1") << u"not an Evenstock"_s;
    QTest::newRow("a newer schema") << QByteArray("INSERT INTO schema_version VALUES (999, 'x', x'00', 0)")
                                    << u"newer Evenstock"_s;
    QTest::newRow("a trigger of somebody else")
        << QByteArray("CREATE TRIGGER evil AFTER INSERT ON orders BEGIN DELETE FROM listings; END") << u"not ours"_s;
    QTest::newRow("a missing table") << QByteArray("DROP TABLE limiter_state") << u"not ours"_s;
    QTest::newRow("an inbox of another program")
        << QByteArray("UPDATE backup_inbox SET data = CAST('no database at all' AS BLOB)") << u"not a database"_s;
    QTest::newRow("an orphan") << QByteArray("PRAGMA foreign_keys = OFF; INSERT INTO plan_rows (plan_id, item, kind, "
                                             "direction) VALUES (7, 'x', 'field', 'in')")
                               << u"inconsistent"_s;
}

void TestBackup::refusesWhatIsNoBackup()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, said);
    const QString file = path(u"b.db"_s);
    if (sql == "-") {
        QFile text(file);
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(QByteArray("a letter to the editor\n").repeated(200));
    } else if (sql != "none") {
        OK(writeBackup(pathsIn(m_shop), file));
        Database db = SmallShop::must(Database::open({.path = file}));
        OK(db.execute(sql));
    }
    const QStringList before = files(m_shop);
    const auto refused = restoreBackup(file, pathsIn(m_shop), SmallShop::now);
    QVERIFY(!refused);
    QVERIFY2(refused.error().detail.contains(said), qPrintable(refused.error().detail));
    QCOMPARE(files(m_shop), before);
    QCOMPARE(titleIn(m_shop), u"before"_s);
    QCOMPARE(eventsIn(m_shop), QStringList{u"before"_s});
}

void TestBackup::aKilledRestoreIsCompletedOrForgotten_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("title");
    QTest::newRow("while it copies") << 0 << u"after"_s;
    QTest::newRow("just decided") << 1 << u"before"_s;
    QTest::newRow("the log was moved") << 2 << u"before"_s;
    QTest::newRow("the old shop was moved") << 3 << u"before"_s;
    QTest::newRow("the new shop is in place") << 4 << u"before"_s;
    QTest::newRow("the old inbox was moved") << 5 << u"before"_s;
    QTest::newRow("both are in place") << 6 << u"before"_s;
}

// The states of the folder that a kill can leave, made by hand.
void TestBackup::aKilledRestoreIsCompletedOrForgotten()
{
    QFETCH(int, step);
    QFETCH(QString, title);
    const StorePaths paths = pathsIn(m_shop);
    const QString kept = u".before-restore-20261124-152405"_s;
    const QString fresh = path(u"fresh"_s);
    QVERIFY(QDir().mkpath(fresh));
    OK(writeBackup(paths, path(u"b.db"_s)));
    OK(restoreBackup(path(u"b.db"_s), pathsIn(fresh), SmallShop::now)); // both databases as they will be
    makeStore(m_shop, u"after"_s);
    QVERIFY(QFile::copy(pathsIn(fresh).shop, paths.shop + u".restored"_s));
    QVERIFY(QFile::copy(pathsIn(fresh).inbox, paths.inbox + u".restored"_s));
    QFile log(paths.shop + u"-wal"_s); // a log left by a crash: it belongs to the old shop
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("left over");
    log.close();
    QVERIFY(QFile::copy(log.fileName(), paths.shop + u"-journal"_s));
    if (step >= 1) {
        QFile order(paths.shop + u".restore"_s);
        QVERIFY(order.open(QIODevice::WriteOnly));
        order.write("20261124-152405+inbox");
    }
    if (step >= 2) {
        for (const QString &part : {u"-wal"_s, u"-journal"_s})
            QVERIFY(QFile::rename(paths.shop + part, paths.shop + kept + part));
    }
    if (step >= 3)
        QVERIFY(QFile::rename(paths.shop, paths.shop + kept));
    if (step >= 4)
        QVERIFY(QFile::rename(paths.shop + u".restored"_s, paths.shop));
    if (step >= 5)
        QVERIFY(QFile::rename(paths.inbox, paths.inbox + kept));
    if (step >= 6)
        QVERIFY(QFile::rename(paths.inbox + u".restored"_s, paths.inbox));
    OK(finishRestore(paths));
    if (step == 0) // the old shop is still the owner's: who may write first rolls its journal back
        OK(Database::open({.path = paths.shop}));
    QCOMPARE(titleIn(m_shop), title);
    QCOMPARE(eventsIn(m_shop).last(), title);
    QVERIFY(files(m_shop).filter(QRegularExpression(u"restored$|restore$|part$"_s)).isEmpty());
    if (step >= 1) {
        QVERIFY(QFileInfo::exists(paths.shop + kept));
        QVERIFY(QFileInfo::exists(paths.shop + kept + u"-wal"_s));
        QVERIFY(QFileInfo::exists(paths.inbox + kept));
        QVERIFY(QFileInfo::exists(paths.shop + kept + u"-journal"_s));
        QVERIFY(!QFileInfo::exists(paths.shop + u"-wal"_s));
        QVERIFY(!QFileInfo::exists(paths.shop + u"-journal"_s));
    }
    OK(finishRestore(paths)); // again is nothing
    QCOMPARE(titleIn(m_shop), title);
}

// A process that backs up and restores without end is killed at random moments: what is there is always whole.
void TestBackup::killedAtAnyMoment()
{
    QRandomGenerator random(20261124);
    OK(writeBackup(pathsIn(m_shop), path(u"first.db"_s)));
    for (int round = 0; round < 20; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--restore-for-ever"_s, m_shop, path(u"first.db"_s)});
        QVERIFY(child.waitForReadyRead(30'000));                                         // it has begun
        const bool ended = child.waitForFinished(static_cast<int>(random.bounded(120))); // the moment of its death
        QVERIFY2(!ended, child.readAllStandardError().constData());
        child.kill();
        QVERIFY(child.waitForFinished(30'000));
        OK(finishRestore(pathsIn(m_shop)));
        // As the program starts: who may write first rolls back what was half written.
        OK(Database::open({.path = pathsIn(m_shop).shop}));
        OK(Database::open({.path = pathsIn(m_shop).inbox}));
        const QString title = titleIn(m_shop);
        QVERIFY2(title == u"before"_s || title == u"child"_s, qPrintable(title));
        const QStringList events = eventsIn(m_shop);
        QVERIFY2(!events.first().startsWith(u"error"_s) && events.first() != u"no inbox"_s, qPrintable(events.first()));
        for (const QString &file : QDir(m_folder->path()).entryList({u"b*.db"_s}, QDir::Files)) {
            Database backup = SmallShop::must(Database::open({.path = path(file), .mode = OpenMode::ReadOnly}));
            OK(verifyDatabase(backup)); // a backup that has its name is whole
            QFile::remove(path(file));
        }
    }
}

void TestBackup::oldBackupsForgetBuyers()
{
    const QByteArray salt(32, 's');
    const QByteArray name = "Iuliana Popescu-Marin";
    {
        Database shop = SmallShop::must(Database::open({.path = pathsIn(m_shop).shop}));
        OK(shop.run("INSERT INTO accounts (uuid, marketplace, name, url, webhook_id, created_at) "
                    "VALUES ('u', 'm', 'n', 'x', 'w', 1)"));
        OK(shop.run(
            "INSERT INTO orders (account_id, external_id, state, placed_at, first_seen_at, buyer, buyer_details) "
            "VALUES (1, '1', 'x', ?, ?, ?, ?)",
            SmallShop::now, SmallShop::now, QString::fromUtf8(name), u"{\"phone\":\"0722000111\"}"_s));
        Database inbox = SmallShop::must(Database::open({.path = pathsIn(m_shop).inbox}));
        OK(inbox.run("UPDATE events SET body = ?", name));
    }
    const QString folder = path(u"backups"_s);
    const auto backup = writeDailyBackup(pathsIn(m_shop), folder, SmallShop::now);
    OK(backup);
    const auto holds = [&](const QByteArray &text) {
        QFile file(backup->path);
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(text);
    };
    QVERIFY(holds(name));
    QCOMPARE(*expirePersonalDataInBackups(folder, SmallShop::now - 31 * day, salt), 0);
    QCOMPARE(*expirePersonalDataInBackups(folder, SmallShop::now + 1, salt), 1);
    QVERIFY(!holds(name));
    QVERIFY(!holds("0722000111"));
    QCOMPARE(*expirePersonalDataInBackups(folder, SmallShop::now + 1, salt), 0);
    QCOMPARE(files(folder).size(), 1); // no log beside it
    OK(restoreBackup(backup->path, pathsIn(m_shop), SmallShop::now));
    Database shop = SmallShop::must(Database::open({.path = pathsIn(m_shop).shop, .mode = OpenMode::ReadOnly}));
    QCOMPARE(**shop.value<QString>("SELECT buyer FROM orders"), hashedBuyer(QString::fromUtf8(name), salt));
}

static int backUpWithAFullDisk(const QStringList &arguments)
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = 1'000'000;
    ::setrlimit(RLIMIT_FSIZE, &limit);
    const Status done = writeBackup(pathsIn(arguments.at(2)), arguments.at(3));
    QTextStream(stdout) << (done ? u"written"_s : done.error().detail);
    return 0;
}

static int restoreForEver(const QStringList &arguments)
{
    QTextStream(stdout) << "begun" << Qt::endl;
    const QString folder = arguments.at(2);
    for (int n = 0; n < 100'000; ++n) {
        SmallShop::must(finishRestore(pathsIn(folder)));
        makeStore(folder, u"child"_s);
        const QString backup = QFileInfo(folder).absolutePath() + u"/b%1.db"_s.arg(n);
        SmallShop::must(writeBackup(pathsIn(folder), backup));
        SmallShop::must(restoreBackup(n % 2 ? backup : arguments.at(3), pathsIn(folder), SmallShop::now + n));
    }
    return 0;
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--full-disk"_s)
        return backUpWithAFullDisk(arguments);
    if (arguments.value(1) == u"--restore-for-ever"_s)
        return restoreForEver(arguments);
    TestBackup test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_backup.moc"
