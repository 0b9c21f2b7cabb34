// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"
#include "models/store/transaction.h"

#include <QBitArray>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <future>
#include <sqlite3.h>
#include <thread>
#include <unistd.h>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyTypeComesBack();
    void statementsAreSharedAndNested();
    void returningAndCounts();
    void errorsStickAndNameNoValue();
    void wrongCountOfValuesIsOurBug();
    void doubleQuotesAreNoTexts();
    void newFilesAreForTheOwnerOnly();
    void survivesBeingMoved();
    void readersSeeCommitsAndCannotWrite();
    void refusesWhatItCannotUse_data();
    void refusesWhatItCannotUse();
    void damagedFileIsSaid();
    void writeProtectedFileIsSaid();
    void lockedByAnotherProcessIsSaid();
    void aLockIsHadSoonAfterItIsFree();
    void fullDiskIsSaidAndNothingIsLost();
    void transactionsRollBack();
    void transactionsDoNotNest();
    void savepointsUndoOneItem();
    void idleStatementsHoldNoReader();
    void idsAreCollectedIntoASet();
    void noConnectionWaitsForAnothersMemory();

private:
    Database open(OpenMode mode = OpenMode::ReadWrite) const
    {
        auto opened = Database::open({.path = m_path, .mode = mode, .busyTimeoutMs = 200});
        if (!opened)
            qFatal("%s", qUtf8Printable(opened.error().detail));
        return std::move(opened).value();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

#define OK(expression)                                                                                                 \
    do {                                                                                                               \
        const auto &okResult = (expression);                                                                           \
        QVERIFY2(okResult.ok(), okResult.ok() ? "" : qPrintable(okResult.error().detail));                             \
    } while (false)

void TestDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"shop.db"_s);
}

void TestDatabase::everyTypeComesBack()
{
    Database db = open();
    OK(db.run("CREATE TABLE t (a INTEGER, b TEXT, c BLOB, d INTEGER, e INTEGER, f INTEGER, g TEXT, h REAL) STRICT"));
    const QString text = u"Čaj – 茶 \U0001f375"_s + QChar(0) + u"after a NUL"_s;
    const QByteArray bytes("\0\xff\x80", 3);
    OK(db.run("INSERT INTO t VALUES (?, ?, ?, ?, ?, ?, ?, ?)", std::int64_t(1) << 62, text, bytes, Quantity{-750}, true,
              ProductId{7}, std::optional<QString>(), 0.5));
    OK(db.run("INSERT INTO t VALUES (?, ?, ?, ?, ?, ?, ?, ?)", 3u, QString(), QByteArray(), std::optional(Quantity{5}),
              false, ProductId{}, std::nullopt, std::optional<double>()));
    auto prepared = db.prepare("SELECT a, b, c, d, e, f, g, h FROM t ORDER BY rowid");
    OK(prepared);
    Statement &rows = *prepared;
    rows.query();
    QVERIFY(rows.next());
    QCOMPARE(rows.columns(), 8);
    QCOMPARE(rows.int64(0), std::int64_t(1) << 62);
    QCOMPARE(rows.text(1), text);
    QCOMPARE(rows.blob(2), bytes);
    QCOMPARE(rows.quantity(3), Quantity{-750});
    QVERIFY(rows.flag(4));
    QCOMPARE(rows.get<ProductId>(5), ProductId{7});
    QVERIFY(!rows.get<std::optional<QString>>(6));
    QCOMPARE(rows.real(7), 0.5);
    QVERIFY(rows.next());
    QVERIFY(!rows.isNull(1)); // a null QString is an empty text, never NULL
    QVERIFY(!rows.isNull(2));
    QCOMPARE(rows.get<std::optional<Quantity>>(3), Quantity{5});
    QVERIFY(!rows.get<bool>(4));
    QVERIFY(rows.isNull(5)); // no id is NULL, so that foreign keys hold
    QCOMPARE(rows.get<ProductId>(5), ProductId{});
    QVERIFY(rows.isNull(7));
    QVERIFY(!rows.next());
    OK(rows.finish());
}

void TestDatabase::statementsAreSharedAndNested()
{
    Database db = open();
    OK(db.execute("CREATE TABLE t (a INTEGER) STRICT; INSERT INTO t VALUES (1), (2), (3);"));
    auto outer = db.prepare("SELECT a FROM t WHERE a >= ?");
    auto inner = db.prepare("SELECT a FROM t WHERE a >= ?"); // same text, while the other runs
    OK(outer);
    OK(inner);
    int pairs = 0;
    outer->query(1);
    while (outer->next()) {
        inner->query(outer->int64(0));
        while (inner->next())
            ++pairs;
        OK(inner->finish());
    }
    OK(outer->finish());
    QCOMPARE(pairs, 6);
    const auto all = db.rows("SELECT a FROM t ORDER BY a", [](const Statement &row) { return row.int64(0); });
    OK(all);
    QCOMPARE(*all, (QList<qint64>{1, 2, 3}));
}

void TestDatabase::returningAndCounts()
{
    Database db = open();
    OK(db.run("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT UNIQUE) STRICT"));
    const auto id = db.value<ProductId>("INSERT INTO t (a) VALUES (?) RETURNING id", u"x"_s);
    OK(id);
    QCOMPARE(**id, ProductId{1});
    OK(db.run("INSERT INTO t (a) VALUES (?) ON CONFLICT (a) DO UPDATE SET a = excluded.a || '!'", u"x"_s));
    QCOMPARE(db.changes(), 1);
    OK(db.run("INSERT INTO t (a) VALUES ('y')"));
    QCOMPARE(db.lastInsertId(), 2);
    QCOMPARE(**db.value<QString>("SELECT a FROM t WHERE id = 1"), u"x!"_s);
    const auto none = db.value<QString>("SELECT a FROM t WHERE id = ?", 99);
    OK(none);
    QVERIFY(!*none);
}

void TestDatabase::errorsStickAndNameNoValue()
{
    Database db = open();
    OK(db.run("CREATE TABLE t (a TEXT UNIQUE, b INTEGER CHECK (b > 0)) STRICT"));
    OK(db.run("INSERT INTO t VALUES (?, 1)", u"Maria Ionescu"_s));
    const Status twice = db.run("INSERT INTO t VALUES (?, 1)", u"Maria Ionescu"_s);
    QVERIFY(!twice);
    QCOMPARE(twice.error().code, ErrorCode::Internal); // the disk is well
    QVERIFY2(twice.error().detail.contains(u"UNIQUE constraint failed: t.a"_s), qPrintable(twice.error().detail));
    QVERIFY(!twice.error().detail.contains(u"Ionescu"_s));
    const Status mistyped = db.run("INSERT INTO t VALUES ('z', ?)", u"Maria Ionescu"_s);
    QVERIFY(!mistyped);
    QVERIFY(!mistyped.error().detail.contains(u"Ionescu"_s));

    auto overflow = db.prepare("SELECT abs(a) FROM (SELECT 1 AS a UNION ALL SELECT ?)");
    OK(overflow);
    overflow->query(std::numeric_limits<qint64>::min());
    int rows = 0;
    while (overflow->next())
        ++rows;
    QCOMPARE(rows, 1); // stopped by the failure …
    QVERIFY(!overflow->next());
    QVERIFY(!overflow->finish()); // … which is told here
    OK(overflow->run(5));         // and does not spoil the next use
}

void TestDatabase::wrongCountOfValuesIsOurBug()
{
    Database db = open();
    const Status wrong = db.run("SELECT ?, ?", 1);
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, ErrorCode::Internal);
    QCOMPARE(db.prepare("SELECT 1; SELECT 2").error().code, ErrorCode::Internal);
    QCOMPARE(db.prepare("SELEKT").error().code, ErrorCode::Storage);
    OK(db.prepare("SELECT 1 ; \n"));
}

void TestDatabase::doubleQuotesAreNoTexts()
{
    Database db = open();
    QVERIFY(!db.run("SELECT \"no_such_column\""));
}

void TestDatabase::newFilesAreForTheOwnerOnly()
{
    m_path = m_folder->filePath(u"data/evenstock/shop.db"_s);
    Database db = open();
    OK(db.run("CREATE TABLE t (a)"));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                        QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    for (const QString &path :
         {m_path, m_path + u"-wal"_s, m_path + u"-shm"_s, m_folder->filePath(u"data/evenstock"_s)}) {
        QVERIFY2(QFileInfo::exists(path), qPrintable(path));
        QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
    }
}

void TestDatabase::survivesBeingMoved()
{
    Database first = open();
    OK(first.run("CREATE TABLE t (a)"));
    std::optional<Database> second;
    auto statement = first.prepare("INSERT INTO t VALUES (?)");
    OK(statement);
    second = std::move(first);
    OK(statement->run(1));
    QCOMPARE(second->changes(), 1);
    statement = makeError(ErrorCode::Cancelled, {}); // gives it back before the database goes
    QCOMPARE(**second->value<int>("SELECT count(*) FROM t"), 1);
}

void TestDatabase::readersSeeCommitsAndCannotWrite()
{
    Database writer = open();
    OK(writer.run("CREATE TABLE t (a)"));
    Database reader = open(OpenMode::ReadOnly);
    QVERIFY(reader.isReadOnly());
    const qint64 before = *reader.dataVersion();
    OK(writer.run("INSERT INTO t VALUES (1)"));
    QCOMPARE(**reader.value<int>("SELECT count(*) FROM t"), 1);
    QVERIFY(*reader.dataVersion() != before);
    const Status refused = reader.run("INSERT INTO t VALUES (2)");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Storage);
    QVERIFY(refused.error().detail.startsWith(u"the database may not be written"_s));
}

void TestDatabase::refusesWhatItCannotUse_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<OpenMode>("mode");
    QTest::addColumn<QString>("says");
    const QString noDatabase = u"the file is not a database"_s;
    QTest::newRow("a text file") << u"a.db"_s << QByteArray("Dear diary, ").repeated(2000) << OpenMode::ReadWrite
                                 << noDatabase;
    QTest::newRow("a text file, to read")
        << u"a.db"_s << QByteArray("Dear diary, ").repeated(2000) << OpenMode::ReadOnly << noDatabase;
    QTest::newRow("a missing file, to read")
        << u"missing.db"_s << QByteArray() << OpenMode::ReadOnly << u"the database file cannot be opened"_s;
    QTest::newRow("a folder") << u"."_s << QByteArray() << OpenMode::ReadWrite << u"is a folder"_s;
    QTest::newRow("a file as folder") << u"a.db/b.db"_s << QByteArray() << OpenMode::ReadWrite << u"cannot be made"_s;
}

void TestDatabase::refusesWhatItCannotUse()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(OpenMode, mode);
    QFETCH(QString, says);
    QFile file(m_folder->filePath(u"a.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto opened = Database::open({.path = m_folder->filePath(name), .mode = mode});
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Storage);
    QVERIFY2(opened.error().detail.contains(says), qPrintable(opened.error().detail));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content); // never touched
}

void TestDatabase::damagedFileIsSaid()
{
    {
        Database db = open();
        OK(db.execute("CREATE TABLE t (a TEXT); WITH n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) "
                      "INSERT INTO t SELECT printf('%0100d', i) FROM n;"));
        OK(db.checkpoint());
    }
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(4096);
    file.write(QByteArray(200'000, '\x5a'));
    file.close();
    Database db = open();
    const auto sum = db.value<qint64>("SELECT sum(length(a)) FROM t");
    QVERIFY(!sum);
    QCOMPARE(sum.error().code, ErrorCode::Storage);
    QVERIFY2(sum.error().detail.startsWith(u"the database file is damaged"_s), qPrintable(sum.error().detail));
}

void TestDatabase::writeProtectedFileIsSaid()
{
    {
        Database db = open();
        OK(db.run("CREATE TABLE t (a)"));
    }
    QFile::setPermissions(m_folder->path(), QFileDevice::Permissions(0x5555)); // r-x
    QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther);
    const bool root = ::geteuid() == 0;
    if (root)
        QCOMPARE(::seteuid(65534), 0); // root writes everywhere
    const auto opened = Database::open({.path = m_path});
    if (root)
        QCOMPARE(::seteuid(0), 0);
    QFile::setPermissions(m_folder->path(), QFileDevice::Permissions(0x7700));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Storage);
    QVERIFY2(opened.error().detail.startsWith(u"the database "_s), qPrintable(opened.error().detail));
}

void TestDatabase::lockedByAnotherProcessIsSaid()
{
    {
        Database db = open();
        OK(db.run("CREATE TABLE t (a)"));
    }
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {u"--hold-lock"_s, m_path});
    QVERIFY(other.waitForReadyRead(10'000));
    QCOMPARE(other.readAllStandardOutput().trimmed(), QByteArray("locked"));
    const auto shut = Database::open({.path = m_path, .busyTimeoutMs = 50});
    other.closeWriteChannel(); // lets go
    QVERIFY(other.waitForFinished(10'000));
    QVERIFY(!shut);
    QCOMPARE(shut.error().code, ErrorCode::Storage);
    QVERIFY2(shut.error().detail.startsWith(u"the database is in use by another program"_s),
             qPrintable(shut.error().detail));
    OK(open().run("INSERT INTO t VALUES (1)"));
}

// However long it was held: SQLite's own waiting looks only every tenth of a second by then. The middle one of several
// tells the two apart, also where a busy machine is late once.
void TestDatabase::aLockIsHadSoonAfterItIsFree()
{
    using Steady = std::chrono::steady_clock;
    auto waiting = Database::open({.path = m_path, .busyTimeoutMs = 20'000});
    OK(waiting);
    OK(waiting->run("CREATE TABLE t (a)"));
    QList<qint64> late;
    for (int times = 0; times < 5; ++times) {
        std::promise<void> locked;
        Steady::time_point freedAt;
        std::thread holder([this, &locked, &freedAt] {
            Database other = open();
            const Status held = other.execute("BEGIN IMMEDIATE");
            locked.set_value();
            std::this_thread::sleep_for(std::chrono::milliseconds(240));
            freedAt = Steady::now();
            const Status freed = other.execute("ROLLBACK");
            if (!held || !freed)
                qFatal("the lock was not held");
        });
        locked.get_future().wait();
        const Status written = waiting->run("INSERT INTO t VALUES (1)");
        const auto hadAt = Steady::now();
        holder.join();
        OK(written);
        QVERIFY(hadAt > freedAt);
        late.append(std::chrono::duration_cast<std::chrono::milliseconds>(hadAt - freedAt).count());
    }
    std::sort(late.begin(), late.end());
    QVERIFY2(late.at(2) < 50, qPrintable(QString::number(late.at(2))));
}

void TestDatabase::fullDiskIsSaidAndNothingIsLost()
{
    Database db = open();
    OK(db.run("CREATE TABLE t (a)"));
    OK(db.run("INSERT INTO t VALUES (zeroblob(1000))"));
    const auto pages = db.value<qint64>("PRAGMA page_count");
    OK(db.execute("PRAGMA max_page_count = " + QByteArray::number(**pages + 2)));
    Status full;
    {
        auto transaction = Transaction::begin(db);
        OK(transaction);
        for (int i = 0; i < 100 && full; ++i)
            full = db.run("INSERT INTO t VALUES (zeroblob(1000))");
    }
    QVERIFY(!full);
    QCOMPARE(full.error().code, ErrorCode::Storage);
    QVERIFY2(full.error().detail.startsWith(u"the disk is full"_s), qPrintable(full.error().detail));
    QVERIFY(!db.inTransaction());
    QCOMPARE(**db.value<int>("SELECT count(*) FROM t"), 1);
    OK(db.execute("PRAGMA max_page_count = 100000"));
    OK(db.run("INSERT INTO t VALUES (2)"));
}

void TestDatabase::transactionsRollBack()
{
    Database db = open();
    OK(db.run("CREATE TABLE t (a)"));
    {
        auto dropped = Transaction::begin(db);
        OK(dropped);
        OK(db.run("INSERT INTO t VALUES (1)"));
        Transaction moved = std::move(*dropped);
        QVERIFY(db.inTransaction());
    }
    QVERIFY(!db.inTransaction());
    QCOMPARE(**db.value<int>("SELECT count(*) FROM t"), 0);
    auto kept = Transaction::begin(db);
    OK(kept);
    OK(db.run("INSERT INTO t VALUES (1)"));
    OK(kept->commit());
    QVERIFY(!kept->commit()); // twice
    QCOMPARE(**open(OpenMode::ReadOnly).value<int>("SELECT count(*) FROM t"), 1);
}

void TestDatabase::transactionsDoNotNest()
{
    Database db = open();
    auto outer = Transaction::begin(db);
    OK(outer);
    QCOMPARE(Transaction::begin(db).error().code, ErrorCode::Internal);
    QCOMPARE(Transaction::beginRead(db).error().code, ErrorCode::Internal);
    QVERIFY(db.inTransaction()); // the outer one still stands
    OK(outer->commit());

    Database other = open();
    auto writing = Transaction::begin(other);
    OK(writing);
    const auto waits = Transaction::begin(db);
    QVERIFY(!waits);
    QVERIFY(waits.error().detail.startsWith(u"the database is in use"_s));
}

void TestDatabase::savepointsUndoOneItem()
{
    Database db = open();
    OK(db.run("CREATE TABLE t (a)"));
    QCOMPARE(Savepoint::begin(db).error().code, ErrorCode::Internal);
    auto transaction = Transaction::begin(db);
    OK(transaction);
    for (int item = 1; item <= 3; ++item) {
        auto savepoint = Savepoint::begin(db);
        OK(savepoint);
        OK(db.run("INSERT INTO t VALUES (?)", item));
        {
            auto inner = Savepoint::begin(db);
            OK(inner);
            OK(db.run("INSERT INTO t VALUES (?)", item * 10));
            if (item == 1)
                OK(inner->keep());
        }
        if (item != 2)
            OK(savepoint->keep());
    }
    OK(transaction->commit());
    const auto left = db.rows("SELECT a FROM t ORDER BY a", [](const Statement &row) { return row.int64(0); });
    QCOMPARE(*left, (QList<qint64>{1, 3, 10}));
}

void TestDatabase::idsAreCollectedIntoASet()
{
    Database db = open();
    OK(db.execute("CREATE TABLE t (id INTEGER); INSERT INTO t VALUES (-1), (0), (1), (3), (3), (9), (10), (NULL), "
                  "('two'), (9223372036854775807)"));
    QBitArray set(10);
    {
        auto collect = db.prepare("SELECT collect_ids(id, ?) FROM t");
        OK(collect);
        const auto row = collect->first(&set);
        OK(row);
        QCOMPARE(collect->int64(0), 10); // every row, also what does not fit
        OK(collect->finish());
        QBitArray expected(10);
        for (const int id : {1, 3, 9})
            expected.setBit(id);
        QCOMPARE(set, expected);
    }
    QCOMPARE(db.value<qint64>("SELECT collect_ids(id, NULL) FROM t WHERE id = 5").value(), std::optional<qint64>(0));
    QVERIFY(!db.value<qint64>("SELECT collect_ids(id, 12345) FROM t")); // a number is no set
    QVERIFY(!db.value<qint64>("SELECT in_set(id, NULL) FROM t"));
    auto inside = db.prepare("SELECT count(*) FROM t WHERE in_set(id, ?)");
    OK(inside);
    OK(inside->first(&set));
    QCOMPARE(inside->int64(0), 4); // 3 is there twice
    OK(inside->finish());
}

void TestDatabase::idleStatementsHoldNoReader()
{
    Database db = open();
    OK(db.run("CREATE TABLE t (a)"));
    OK(db.run("INSERT INTO t VALUES (1), (2)"));
    Database reader = open(OpenMode::ReadOnly);
    {
        auto half = reader.prepare("SELECT a FROM t");
        OK(half);
        half->query();
        QVERIFY(half->next()); // left in the middle
    }
    OK(db.checkpoint());
    QCOMPARE(QFileInfo(m_path + u"-wal"_s).size(), 0); // nothing kept it open
}

// SQLite's count of all memory in use has a lock that every allocation of every thread takes; it stays at nothing.
void TestDatabase::noConnectionWaitsForAnothersMemory()
{
    Database db = open();
    OK(db.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT); INSERT INTO t (text) VALUES ('a')"));
    QCOMPARE(sqlite3_memory_used(), 0);
}

namespace {

int holdLock(const QString &path)
{
    auto db = Database::open({.path = path});
    if (!db || !db->execute("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE held (a);"))
        return 1;
    ::write(STDOUT_FILENO, "locked\n", 7) == 7 ? void() : std::abort();
    char byte = 0;
    while (::read(STDIN_FILENO, &byte, 1) > 0) {
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--hold-lock")
        return holdLock(QString::fromLocal8Bit(argv[2]));
    TestDatabase test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_database.moc"
