// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/browser_task_repository.h"
#include "models/store/conflict_queries.h"
#include "models/store/database.h"
#include "models/store/emag_queries.h"
#include "models/store/listing_repository.h"
#include "models/store/migrations.h"
#include "models/store/replica_repository.h"
#include "models/store/run_queries.h"
#include "models/store/verified_copy.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {
constexpr UtcMs now = 1'795'533'845'000; // 2026-11-24T15:24:05Z

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

#define OK(expression)                                                                                                 \
    do {                                                                                                               \
        const auto &okResult = (expression);                                                                           \
        QVERIFY2(okResult.ok(), okResult.ok() ? "" : qPrintable(okResult.error().detail));                             \
    } while (false)

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newDatabasesAreMadeByAllMigrations_data();
    void newDatabasesAreMadeByAllMigrations();
    void aShopWithoutSkippedRowsKeepsItsRuns();
    void aShopWithoutExposureKnowsNone();
    void aShopWithoutBrowsersHasNoTasks();
    void runsOfBeforeHaveNoLog();
    void ordersPassedOnBeforeAreKept();
    void offersOfBeforeStandInTheListsOfEmag();
    void listingsOfBeforeHaveNoPriceOfTheirOwn();
    void conflictsOfBeforeAreCounted();
    void linesOfOrdersOfBeforeAreCounted();
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
    Database open(const QString &path)
    {
        auto opened = Database::open({.path = path});
        if (!opened)
            qFatal("%s", qUtf8Printable(opened.error().detail));
        return std::move(opened).value();
    }
    Result<MigrationReport> run(const QList<Migration> &migrations)
    {
        Database db = open(m_path);
        return migrate(db, Schema::Shop, migrations, now, m_backups);
    }
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

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_backups;
    const Migration m_first{1, u"first"_s, "CREATE TABLE t (a TEXT) STRICT; INSERT INTO t VALUES ('kept');"};
};

void TestMigrations::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"shop.db"_s);
    m_backups = m_folder->filePath(u"backups"_s);
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

void TestMigrations::aShopWithoutSkippedRowsKeepsItsRuns()
{
    const auto all = migrationsOf(Schema::Shop);
    OK(all);
    OK(run(all->first(1)));
    {
        Database db = open(m_path);
        OK(db.run("INSERT INTO accounts (uuid, marketplace, name, url, webhook_id, created_at) "
                  "VALUES ('u', 'cards', 'Cards', '', 'w', 1)"));
        OK(db.run("INSERT INTO runs (account_id, mode, status, started_at, processed) "
                  "VALUES (1, 'full', 'completed', 1, 7)"));
    }
    OK(run(*all));
    Database db = open(m_path);
    QCOMPARE(**db.value<int>("SELECT processed FROM runs"), 7);
    QCOMPARE(**db.value<int>("SELECT skipped FROM runs"), 0);
}

void TestMigrations::aShopWithoutExposureKnowsNone()
{
    const auto all = migrationsOf(Schema::Shop);
    OK(all);
    OK(run(all->first(2)));
    {
        Database db = open(m_path);
        OK(db.run("INSERT INTO accounts (uuid, marketplace, name, url, webhook_id, created_at) "
                  "VALUES ('u', 'cards', 'Cards', '', 'w', 1)"));
        OK(db.run("INSERT INTO listings (account_id, external_id, possible) VALUES (1, 'x', '[3000]')"));
    }
    OK(run(*all));
    Database db = open(m_path);
    const auto row = ListingRepository(db).find(ListingId{1});
    OK(row);
    QVERIFY(!(*row)->exposureKept);
    QCOMPARE((*row)->exposure, std::nullopt);
    QCOMPARE((*row)->possible, QList{Quantity::pieces(3)});
}

void TestMigrations::aShopWithoutBrowsersHasNoTasks()
{
    const auto all = migrationsOf(Schema::Shop);
    OK(all);
    OK(run(all->first(9)));
    {
        Database db = open(m_path);
        OK(db.run("INSERT INTO accounts (uuid, marketplace, name, url, webhook_id, created_at) "
                  "VALUES ('u', 'vinted', 'Vinted', '', 'w', 1)"));
        OK(db.run("INSERT INTO products (sku, created_at, updated_at) VALUES ('A', 1, 1)"));
    }
    OK(run(*all));
    Database db = open(m_path);
    BrowserTaskRepository tasks(db);
    QCOMPARE(tasks.open(AccountId{1})->size(), 0);
    OK(tasks.insert({.account = {1}, .type = u"vinted_check_session"_s, .queuedAt = 1, .createdAt = 1}));
    QCOMPARE(tasks.open(AccountId{1})->size(), 1);
    QCOMPARE(**db.value<int>("SELECT count(*) FROM products"), 1);
}

// Their table is built anew, and nothing that hangs on it goes with the old one.
void TestMigrations::ordersPassedOnBeforeAreKept()
{
    const auto all = migrationsOf(Schema::Shop);
    OK(all);
    OK(run(all->first(17)));
    {
        Database db = open(m_path);
        OK(db.run("INSERT INTO accounts (uuid, marketplace, name, url, webhook_id, created_at) "
                  "VALUES ('u', 'prestashop', 'Retailer', '', 'w', 1), ('v', 'prestashop', 'Wholesaler', '', 'x', 1)"));
        OK(db.run("INSERT INTO listings (account_id, external_id) VALUES (2, 'x')"));
        OK(db.run("INSERT INTO orders (account_id, external_id, state, first_seen_at) VALUES (1, 'o', 'paid', 1)"));
        OK(db.run("INSERT INTO replicas (order_id, account_id, state, handle, external_id, created_at, updated_at) "
                  "VALUES (1, 2, 'placed', 'cart-5', '77', 1, 2)"));
        OK(db.run("INSERT INTO replica_lines (replica_id, listing_id, quantity_milli) VALUES (1, 1, 3000)"));
    }
    OK(run(*all));
    Database db = open(m_path);
    ReplicaRepository replicas(db);
    const auto there = replicas.findThere(AccountId{2}, u"cart-5"_s);
    OK(there);
    QVERIFY(*there);
    QCOMPARE((*there)->externalId, u"77"_s);
    QCOMPARE((*there)->state, ReplicaState::Placed);
    QCOMPARE(replicas.lines((*there)->id)->size(), 1);
    OK(replicas.insert({.order = OrderId{1}, .account = AccountId{1}})); // to another account too, once each
    QVERIFY(!replicas.insert({.order = OrderId{1}, .account = AccountId{2}}));
    QCOMPARE(replicas.ofOrder(OrderId{1})->size(), 2);
}

void TestMigrations::runsOfBeforeHaveNoLog()
{
    const auto all = migrationsOf(Schema::Shop);
    OK(all);
    OK(run(all->first(11)));
    {
        Database db = open(m_path);
        OK(db.run("INSERT INTO accounts (uuid, marketplace, name, url, webhook_id, created_at) "
                  "VALUES ('u', 'cards', 'Cards', '', 'w', 1)"));
        OK(db.run("INSERT INTO runs (account_id, mode, status, started_at) VALUES (1, 'full', 'completed', 1)"));
    }
    OK(run(*all));
    Database db = open(m_path);
    QVERIFY(RunQueries(db).log(RunId{1}, {})->rows.isEmpty());
    OK(RunLogRepository(db).add({{.run = {1}, .at = 2, .key = u"run.stage"_s}}));
    QCOMPARE(RunQueries(db).log(RunId{1}, {})->rows.size(), 1);
}

void TestMigrations::offersOfBeforeStandInTheListsOfEmag()
{
    const auto all = migrationsOf(Schema::Shop);
    OK(all);
    OK(run(all->first(15)));
    {
        Database db = open(m_path);
        OK(db.execute(R"sql(
            INSERT INTO accounts (uuid, marketplace, name, url, webhook_id, created_at)
                VALUES ('u', 'emag', 'eMAG', '', 'w', 1), ('v', 'cards', 'Cards', '', 'x', 1);
            INSERT INTO listings (account_id, external_id, external_sku, remote, remote_quantity_milli, currency)
                VALUES (1, '501', 'SKU-1', '{"price":"12100 RON"}', 3000, 'RON'), (2, 'c', 'C', '{}', 0, '');
            INSERT INTO listing_payloads VALUES
                (1, '{"status":1,"facts":{"buy_button_rank":2,"documentation_errors":[{"code":"c","message":"m"}]}}'),
                (2, '{"facts":{"documentation_errors":[{"code":"c","message":"m"}]}}');)sql"));
    }
    OK(run(*all));
    Database db = open(m_path);
    const auto page = EmagQueries(db).competition({}, {});
    OK(page);
    QCOMPARE(page->rows.size(), 1);
    QCOMPARE(page->rows.first().price, (Money{12'100, u"RON"_s}));
    QCOMPARE(page->rows.first().rank, 2);
    QCOMPARE(EmagQueries(db).rejections({})->first().offers, 1);
}

void TestMigrations::listingsOfBeforeHaveNoPriceOfTheirOwn()
{
    const auto all = migrationsOf(Schema::Shop);
    OK(all);
    OK(run(all->first(18)));
    {
        Database db = open(m_path);
        OK(db.run("INSERT INTO accounts (uuid, marketplace, name, url, webhook_id, created_at) "
                  "VALUES ('u', 'emag', 'eMAG', '', 'w', 1)"));
        OK(db.run("INSERT INTO listings (account_id, external_id) VALUES (1, '501')"));
    }
    OK(run(*all));
    Database db = open(m_path);
    ListingRepository listings(db);
    auto row = listings.find(ListingId{1});
    OK(row);
    QCOMPARE((*row)->ownPrice, QString());
    (*row)->ownPrice = u"9490 RON"_s;
    (*row)->ownPriceWhy = u"reprice_undercut"_s;
    OK(listings.update(**row));
    QCOMPARE((*listings.find(ListingId{1}))->ownPrice, u"9490 RON"_s);
    QCOMPARE((*listings.find(ListingId{1}))->ownPriceWhy, u"reprice_undercut"_s);
}

void TestMigrations::conflictsOfBeforeAreCounted()
{
    const auto all = migrationsOf(Schema::Shop);
    OK(all);
    OK(run(all->first(19)));
    {
        Database db = open(m_path);
        OK(db.execute(R"sql(
            INSERT INTO accounts (uuid, marketplace, name, url, webhook_id, created_at)
                VALUES ('u', 'cards', 'Cards', '', 'w', 1);
            INSERT INTO listings (account_id, external_id) VALUES (1, 'a'), (1, 'b');
            INSERT INTO conflicts (listing_id, account_id, field, local, remote, opened_at, updated_at, state)
                VALUES (1, 1, 'title', 'a', 'b', 1, 1, 'open'), (2, 1, 'title', 'a', 'b', 1, 1, 'open'),
                       (1, 1, 'price', 'a', 'b', 1, 1, 'resolved');)sql"));
    }
    OK(run(*all));
    Database db = open(m_path);
    const auto counts = ConflictQueries(db).counts();
    OK(counts);
    QCOMPARE(counts->size(), 1);
    QCOMPARE(counts->first().field, Field::Title);
    QCOMPARE(counts->first().open, 2);
    OK(RunRepository(db).settleConflict(ConflictId{1}, u"resolved"_s, u"local"_s, {}, 5));
    QCOMPARE(ConflictQueries(db).counts()->first().open, 1);
}

void TestMigrations::linesOfOrdersOfBeforeAreCounted()
{
    const auto all = migrationsOf(Schema::Shop);
    OK(all);
    OK(run(all->first(20)));
    {
        Database db = open(m_path);
        OK(db.execute(R"sql(
            INSERT INTO accounts (uuid, marketplace, name, url, webhook_id, created_at)
                VALUES ('u', 'cards', 'Cards', '', 'w', 1);
            INSERT INTO orders (account_id, external_id, code, state, first_seen_at)
                VALUES (1, 'a', 'C-1', 'paid', 1), (1, 'b', '', 'paid', 1);
            INSERT INTO order_lines (order_id, external_id, quantity_milli) VALUES (1, 'x', 1), (1, 'y', 1);)sql"));
    }
    OK(run(*all));
    Database db = open(m_path);
    const auto counts = [&db] {
        return db
            .value<QString>("SELECT group_concat(number || ' ' || line_count, ', ') FROM (SELECT * FROM orders "
                            "ORDER BY id)")
            ->value_or(QString());
    };
    QCOMPARE(counts(), u"C-1 2, b 0"_s);
    OK(db.run("INSERT INTO order_lines (order_id, external_id, quantity_milli) VALUES (2, 'x', 1)"));
    OK(db.run("UPDATE order_lines SET order_id = 2 WHERE external_id = 'y'"));
    QCOMPARE(counts(), u"C-1 1, b 2"_s);
    OK(db.run("DELETE FROM order_lines WHERE order_id = 2"));
    QCOMPARE(counts(), u"C-1 1, b 0"_s);
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
