// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backup.h"
#include "models/store/restore.h"
#include "tests/store/stored_shop.h"

#include <QProcess>
#include <QRandomGenerator>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestRestore : public StoredShop
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void restoreKeepsWhatWasThere();
    void restoreOfABackupWithoutInbox();
    void restoreIntoAnEmptyFolder();
    void restoredListingsAreJudgedByNothingOfBefore();
    void refusesWhatIsNoBackup_data();
    void refusesWhatIsNoBackup();
    void aKilledRestoreIsCompletedOrForgotten_data();
    void aKilledRestoreIsCompletedOrForgotten();
    void killedAtAnyMoment();
};

void TestRestore::init()
{
    make();
}

void TestRestore::restoreKeepsWhatWasThere()
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

void TestRestore::restoreOfABackupWithoutInbox()
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

void TestRestore::restoreIntoAnEmptyFolder()
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

void TestRestore::restoredListingsAreJudgedByNothingOfBefore()
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

void TestRestore::refusesWhatIsNoBackup_data()
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

void TestRestore::refusesWhatIsNoBackup()
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

void TestRestore::aKilledRestoreIsCompletedOrForgotten_data()
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
void TestRestore::aKilledRestoreIsCompletedOrForgotten()
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
void TestRestore::killedAtAnyMoment()
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
    if (arguments.value(1) == u"--restore-for-ever"_s)
        return restoreForEver(arguments);
    TestRestore test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_restore.moc"
