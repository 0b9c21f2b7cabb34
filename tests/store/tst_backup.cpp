// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backup.h"
#include "models/store/file_connection.h"
#include "models/store/restore.h"
#include "models/store/retention.h"
#include "models/store/verified_copy.h"
#include "tests/store/stored_shop.h"

#include <QProcess>

#include <csignal>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs hour = 3'600'000;
constexpr UtcMs day = 24 * hour;

BackupFile at(const char *time)
{
    const UtcMs ms = parseIsoUtc(QLatin1String(time));
    return {QLatin1String(time), ms, 1};
}

} // namespace

class TestBackup : public StoredShop
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
    void whatAKilledOneLeftGoes();
    void copyingLeavesTheSourceAsItIs();
    void aFullDiskIsSaid();
    void rotationKeepsDaysWeeksAndMonths_data();
    void rotationKeepsDaysWeeksAndMonths();
    void isDueOnceADay();
    void dailyOnesReplaceEachOther();
    void oldBackupsForgetBuyers();
};

void TestBackup::init()
{
    make();
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

void TestBackup::whatAKilledOneLeftGoes()
{
    const QString folder = path(u"backups"_s);
    QVERIFY(QDir().mkpath(folder));
    const QString killed = folder + u"/evenstock-20260101-000000.db"_s;
    const QString owners = killed + u".kept"_s;
    for (const QString &name : {killed + u".making"_s, killed + u".making.part"_s, killed + u".making.part-journal"_s,
                                killed + u".inbox"_s, owners}) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("half of a shop") > 0);
    }
    const BackupFile made = SmallShop::must(writeDailyBackup(pathsIn(m_shop), folder, SmallShop::now));
    QCOMPARE(files(folder), (QStringList{QFileInfo(owners).fileName(), QFileInfo(made.path).fileName()}));
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

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--full-disk"_s)
        return backUpWithAFullDisk(arguments);
    TestBackup test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_backup.moc"
