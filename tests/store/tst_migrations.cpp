// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/verified_copy.h"
#include "tests/store/migrated_file.h"

#include <QFile>
#include <QTest>

#include <sqlite3.h>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

// The statements of a script, each with its end.
QList<QByteArray> statementsOf(const QByteArray &script)
{
    QList<QByteArray> statements;
    QByteArray current;
    for (const QByteArray &piece : script.split(';')) {
        current += piece + ';';
        if (sqlite3_complete(current.constData())) {
            statements.append(current);
            current.clear();
        }
    }
    return statements;
}
} // namespace

class TestMigrations : public MigratedFile
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void newDatabasesAreMadeByAllMigrations_data();
    void newDatabasesAreMadeByAllMigrations();
    void pendingOnesRunOnceAfterABackup();
    void triggersAndCommentsAreOneStatement();
    void failureAtAnyStatementLeavesTheFileAsItWas_data();
    void failureAtAnyStatementLeavesTheFileAsItWas();
    void brokenReferencesFailAtTheEnd();
    void tablesMayBeRebuilt();
    void aFullDiskLeavesTheFileAsItWas();
    void noBackupNoMigration();
    void refusesOtherFilesAndNewerOnes();
    void readersCheckWhatTheyOpen();
    void copiesAreVerifiedAndNeverOverwrite();

private:
    // Everything that tells whether something was left behind: schema, rows of schema_version and of t.
    QStringList contents()
    {
        Database db = open(m_path);
        QStringList all = *db.rows("SELECT type || name || coalesce(sql, '') FROM sqlite_schema ORDER BY 1",
                                   [](const Statement &row) { return row.text(0); });
        if (all.isEmpty())
            return all;
        all += *db.rows("SELECT version || name FROM schema_version", [](const Statement &row) { return row.text(0); });
        all += *db.rows("SELECT a FROM t ORDER BY a", [](const Statement &row) { return row.text(0); });
        return all;
    }
    QStringList backups() { return QDir(m_backups).entryList({u"*.db"_s}, QDir::Files); }

    const Migration m_first{1, u"first"_s, "CREATE TABLE t (a TEXT) STRICT; INSERT INTO t VALUES ('kept');"};
};

void TestMigrations::init()
{
    begin();
}

void TestMigrations::newDatabasesAreMadeByAllMigrations_data()
{
    QTest::addColumn<Schema>("schema");
    QTest::addColumn<QByteArray>("table");
    QTest::newRow("shop") << Schema::Shop << QByteArray("products");
    QTest::newRow("inbox") << Schema::Inbox << QByteArray("events");
}

void TestMigrations::newDatabasesAreMadeByAllMigrations()
{
    QFETCH(Schema, schema);
    QFETCH(QByteArray, table);
    const auto migrations = migrationsOf(schema);
    OK(migrations);
    QVERIFY(!migrations->isEmpty());
    Database db = open(m_path);
    const auto report = migrate(db, schema, now, m_backups);
    OK(report);
    QCOMPARE(report->from, 0);
    QCOMPARE(report->to, migrations->size());
    QVERIFY(report->backup.isEmpty());
    OK(db.execute("SELECT * FROM " + table));
    OK(verifyDatabase(db));
    OK(checkSchema(db, schema));
    QCOMPARE(**db.value<int>("PRAGMA foreign_keys"), 1);
    QCOMPARE(**db.value<int>("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%STRICT%' "
                             "AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE '%\\_fts%' ESCAPE '\\' "
                             "AND name NOT LIKE 'sqlite_%'"),
             0);
    const auto again = migrate(db, schema, now, m_backups);
    OK(again);
    QCOMPARE(again->from, again->to);
}

void TestMigrations::pendingOnesRunOnceAfterABackup()
{
    OK(run({m_first}));
    const Migration second{2, u"second"_s, "ALTER TABLE t ADD COLUMN b TEXT;"};
    const Migration third{3, u"third"_s, "UPDATE t SET b = 'x';"};
    const auto report = run({m_first, second, third});
    OK(report);
    QCOMPARE(report->from, 1);
    QCOMPARE(report->to, 3);
    Database copy = open(report->backup);
    QCOMPARE(**copy.value<int>("SELECT max(version) FROM schema_version"), 1);
    QCOMPARE(**copy.value<QString>("SELECT a FROM t"), u"kept"_s);
    QVERIFY(!(QFile::permissions(report->backup) & (QFileDevice::ReadOther | QFileDevice::ReadGroup)));
    Database db = open(m_path);
    QCOMPARE(**db.value<QString>("SELECT b FROM t"), u"x"_s);
    OK(run({m_first, second, third}));
    QCOMPARE(backups().size(), 1);
}

void TestMigrations::triggersAndCommentsAreOneStatement()
{
    OK(run({m_first,
            {2, u"trigger"_s,
             "-- a comment; with a semicolon\nCREATE TRIGGER shout AFTER INSERT ON t BEGIN\n"
             "  UPDATE t SET a = a || ';!' WHERE rowid = new.rowid;\n  UPDATE t SET a = upper(a) WHERE rowid = "
             "new.rowid;\nEND;\nINSERT INTO t VALUES ('x');\n-- the end"}}));
    Database db = open(m_path);
    QCOMPARE(**db.value<QString>("SELECT a FROM t WHERE rowid = 2"), u"X;!"_s);
}

void TestMigrations::failureAtAnyStatementLeavesTheFileAsItWas_data()
{
    QTest::addColumn<bool>("isNew");
    QTest::newRow("of a new database") << true;
    QTest::newRow("of one with data") << false;
}

void TestMigrations::failureAtAnyStatementLeavesTheFileAsItWas()
{
    QFETCH(bool, isNew);
    if (!isNew)
        OK(run({m_first}));
    const QStringList before = contents();
    // The real first migration, applied on top where there is data already.
    const QList<QByteArray> statements = statementsOf(migrationsOf(Schema::Shop)->first().sql);
    QVERIFY(statements.size() > 20);
    for (qsizetype n = 0; n <= statements.size(); ++n) {
        const QByteArray sql =
            statements.mid(0, n).join() + "INSERT INTO no_such_table VALUES (1);" + statements.mid(n).join();
        QList<Migration> migrations;
        if (!isNew)
            migrations.append(m_first);
        migrations.append({static_cast<int>(migrations.size()) + 1, u"breaks"_s, sql});
        const auto failed = run(migrations);
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::Storage);
        QVERIFY2(failed.error().detail.contains(u"(breaks) failed"_s), qPrintable(failed.error().detail));
        QCOMPARE(contents(), before);
    }
    if (!isNew)
        OK(run({m_first, {2, u"mended"_s, "UPDATE t SET a = 'new';"}}));
    else
        OK(run({m_first}));
}

void TestMigrations::brokenReferencesFailAtTheEnd()
{
    OK(run({m_first}));
    const auto before = contents();
    const auto failed = run({m_first,
                             {2, u"orphans"_s,
                              "CREATE TABLE p (id INTEGER PRIMARY KEY); CREATE TABLE c (p REFERENCES p (id)); "
                              "INSERT INTO c VALUES (7);"}});
    QVERIFY(!failed);
    QVERIFY2(failed.error().detail.contains(u"point nowhere"_s), qPrintable(failed.error().detail));
    QCOMPARE(contents(), before);
    const auto ends = run({m_first, {2, u"ends"_s, "UPDATE t SET a = 'x'; ROLLBACK;"}});
    QVERIFY(!ends);
    QCOMPARE(ends.error().code, ErrorCode::Internal);
    QCOMPARE(contents(), before);
}

void TestMigrations::tablesMayBeRebuilt()
{
    const Migration tables{1, u"tables"_s,
                           "CREATE TABLE p (id INTEGER PRIMARY KEY, x TEXT); CREATE TABLE t (a TEXT, "
                           "p INTEGER REFERENCES p (id) ON DELETE CASCADE); INSERT INTO p VALUES (1, 'x'); "
                           "INSERT INTO t VALUES ('child', 1);"};
    OK(run({tables}));
    OK(run({tables,
            {2, u"rebuild"_s,
             "CREATE TABLE p2 (id INTEGER PRIMARY KEY, x TEXT NOT NULL) STRICT; INSERT INTO p2 SELECT * FROM p; "
             "DROP TABLE p; ALTER TABLE p2 RENAME TO p;"}}));
    Database db = open(m_path);
    QCOMPARE(**db.value<QString>("SELECT a FROM t JOIN p ON p.id = t.p"), u"child"_s); // no cascade ran
}

void TestMigrations::aFullDiskLeavesTheFileAsItWas()
{
    OK(run({m_first}));
    const auto before = contents();
    Database db = open(m_path);
    OK(db.execute("PRAGMA max_page_count = " + QByteArray::number(**db.value<qint64>("PRAGMA page_count") + 3)));
    const auto failed =
        migrate(db, Schema::Shop,
                {m_first, {2, u"large"_s, "CREATE TABLE big (x BLOB); INSERT INTO big VALUES (zeroblob(100000));"}},
                now, m_backups);
    QVERIFY(!failed);
    QVERIFY2(failed.error().detail.contains(u"the disk is full"_s), qPrintable(failed.error().detail));
    QVERIFY(!db.inTransaction());
    QCOMPARE(**db.value<int>("PRAGMA foreign_keys"), 1);
    QCOMPARE(contents(), before);
}

void TestMigrations::noBackupNoMigration()
{
    OK(run({m_first}));
    const auto before = contents();
    QFile inTheWay(m_backups); // a file where the folder would be
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    const auto failed = run({m_first, {2, u"second"_s, "DROP TABLE t;"}});
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::Storage);
    QCOMPARE(contents(), before);
}

void TestMigrations::refusesOtherFilesAndNewerOnes()
{
    const Migration second{2, u"second"_s, "ALTER TABLE t ADD COLUMN b TEXT;"};
    OK(run({m_first, second}));
    const auto newer = run({m_first});
    QVERIFY(!newer);
    QCOMPARE(newer.error().code, ErrorCode::Storage);
    QVERIFY2(newer.error().detail.contains(u"newer Evenstock"_s), qPrintable(newer.error().detail));
    const auto edited = run({m_first, {2, u"second"_s, "ALTER TABLE t ADD COLUMN c TEXT;"}});
    QVERIFY(!edited);
    QVERIFY2(edited.error().detail.contains(u"migration 2 differs"_s), qPrintable(edited.error().detail));
    {
        Database db = open(m_path);
        QVERIFY(!migrate(db, Schema::Inbox, now, m_backups)); // the shop's file is not the inbox
    }
    Database foreign = open(m_folder->filePath(u"foreign.db"_s));
    OK(foreign.run("CREATE TABLE bookmarks (a)"));
    const auto refused = migrate(foreign, Schema::Shop, {m_first}, now, m_backups);
    QVERIFY(!refused);
    QVERIFY2(refused.error().detail.contains(u"not an Evenstock"_s), qPrintable(refused.error().detail));
    QCOMPARE(**foreign.value<int>("SELECT count(*) FROM sqlite_schema"), 1);
    const auto gap = run({m_first, {3, u"third"_s, "SELECT 1;"}});
    QVERIFY(!gap);
    QCOMPARE(gap.error().code, ErrorCode::Internal);
}

void TestMigrations::readersCheckWhatTheyOpen()
{
    {
        Database db = open(m_path);
        QVERIFY(!checkSchema(db, Schema::Shop)); // empty
        OK(migrate(db, Schema::Shop, now, m_backups));
    }
    {
        auto reader = Database::open({.path = m_path, .mode = OpenMode::ReadOnly});
        OK(reader);
        OK(checkSchema(*reader, Schema::Shop));
        QVERIFY(!checkSchema(*reader, Schema::Inbox));
    }
    Database db = open(m_path);
    OK(db.run("INSERT INTO schema_version VALUES (9999, 'future', x'00', 0)"));
    const Status newer = checkSchema(db, Schema::Shop);
    QVERIFY(!newer);
    QVERIFY(newer.error().detail.contains(u"newer Evenstock"_s));
    OK(db.run("DELETE FROM schema_version"));
    QVERIFY(!checkSchema(db, Schema::Shop));
    OK(checkSchema(db, Schema::Shop, OlderSchema::Accept));
}

void TestMigrations::copiesAreVerifiedAndNeverOverwrite()
{
    OK(run({m_first}));
    Database db = open(m_path);
    const QString target = m_folder->filePath(u"copy.db"_s);
    OK(writeVerifiedCopy(db, target));
    QCOMPARE(**open(target).value<QString>("SELECT a FROM t"), u"kept"_s);
    QVERIFY(!writeVerifiedCopy(db, target));

    OK(db.execute("PRAGMA foreign_keys = OFF; CREATE TABLE p (id INTEGER PRIMARY KEY); "
                  "CREATE TABLE c (p REFERENCES p (id)); INSERT INTO c VALUES (7);"));
    const QString unsound = m_folder->filePath(u"unsound.db"_s);
    const Status refused = writeVerifiedCopy(db, unsound);
    QVERIFY(!refused);
    QVERIFY(refused.error().detail.contains(u"inconsistent"_s));
    QVERIFY(QDir(m_folder->path()).entryList({u"unsound*"_s}).isEmpty()); // nothing left behind
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
