// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"

#include "models/store/connection.h"
#include "models/store/id_set_function.h"
#include "models/store/search_index.h"
#include "models/store/sqlite_error.h"
#include "models/store/sqlite_library.h"
#include "models/store/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QThread>
#include <QUuid>
#include <QVariant>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstring>
#include <sqlite3.h>
#include <thread>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

// The file is made before SQLite sees it, so that it is never readable by others, not even for a moment.
Status prepareFile(const QString &path)
{
    const QFileInfo info(path);
    const QDir folder = info.absoluteDir();
    if (!folder.exists()) {
        if (!QDir().mkpath(folder.absolutePath()))
            return makeError(ErrorCode::Storage, u"the folder %1 cannot be made"_s.arg(folder.absolutePath()));
        QFile::setPermissions(folder.absolutePath(), ownerOnly | QFileDevice::ExeOwner);
    }
    if (info.isDir())
        return makeError(ErrorCode::Storage, u"%1 is a folder, not a database"_s.arg(path));
    if (info.exists()) {
        if (!(info.permissions() & ~(ownerOnly | QFileDevice::ReadUser | QFileDevice::WriteUser)))
            return {};
        QFile::setPermissions(path, ownerOnly); // may fail on a file of somebody else: opening it will say so
        return {};
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly) && !info.exists())
        return makeError(ErrorCode::Storage, u"%1 cannot be made: %2"_s.arg(path, file.errorString()));
    return {};
}

Result<sqlite3 *> rawHandle(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || std::strcmp(handle.typeName(), "sqlite3*") != 0)
        return makeError(ErrorCode::Internal, u"the SQLite driver of Qt gives no handle"_s);
    return *static_cast<sqlite3 *const *>(handle.constData());
}

// The triggers of the shop's schema note changed products in search_pending.
void noteSearchPending(void *connection, int, const char *, const char *table, sqlite3_int64)
{
    if (std::strcmp(table, "search_pending") == 0)
        static_cast<Connection *>(connection)->searchPending = true;
}

// How long to wait for the lock of another connection. SQLite's own steps grow to 100 ms: whoever has waited for a
// while then looks so seldom that one who takes the lock often and shortly keeps it out again and again.
int waitForLock(void *timeoutMs, int tries)
{
    constexpr int quickTries = 20;
    constexpr int quickUs = 500;
    constexpr int stepUs = 2'000;
    const std::int64_t waitedUs =
        std::int64_t(std::min(tries, quickTries)) * quickUs + std::int64_t(std::max(tries - quickTries, 0)) * stepUs;
    if (waitedUs >= std::int64_t(reinterpret_cast<std::intptr_t>(timeoutMs)) * 1'000)
        return 0; // it is told as busy
    std::this_thread::sleep_for(std::chrono::microseconds(tries < quickTries ? quickUs : stepUs));
    return 1;
}

Status openQtConnection(Connection &connection, const DatabaseOptions &options)
{
    connection.qtName = u"evenstock-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection.qtName);
    if (!database.isValid())
        return makeError(ErrorCode::Storage, u"the SQLite driver of Qt is not installed"_s);
    const bool isScratch = options.mode == OpenMode::Scratch;
    database.setDatabaseName(options.path.isEmpty() && !isScratch ? u":memory:"_s : options.path);
    QString connect = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(options.busyTimeoutMs);
    if (options.mode == OpenMode::ReadOnly)
        connect += u";QSQLITE_OPEN_READONLY"_s;
    database.setConnectOptions(connect);
    if (!database.open()) {
        bool known = false;
        const int code = database.lastError().nativeErrorCode().toInt(&known);
        return sqliteError(known ? code : SQLITE_CANTOPEN, database.lastError().driverText());
    }
    TRY_ASSIGN(connection.handle, rawHandle(database));
    return {};
}

} // namespace

Database::Database(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}

Database::Database(Database &&) noexcept = default;
Database &Database::operator=(Database &&) noexcept = default;
Database::~Database() = default;

Result<Database> Database::open(const DatabaseOptions &options)
{
    prepareSqlite();
    const bool writes = options.mode != OpenMode::ReadOnly;
    if (!options.path.isEmpty() && writes)
        TRY(prepareFile(options.path));
    auto connection = std::make_unique<Connection>();
    connection->thread = QThread::currentThread();
    connection->path = options.path;
    connection->readOnly = !writes;
    connection->searchPending = writes;
    TRY(openQtConnection(*connection, options));
    sqlite3 *handle = connection->handle;
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_handler(handle, waitForLock, reinterpret_cast<void *>(std::intptr_t(options.busyTimeoutMs)));
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr); // "name" is never a text by accident
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);

    if (addIdSetFunctions(handle) != SQLITE_OK)
        return connection->lastError({});
    if (writes)
        sqlite3_update_hook(handle, noteSearchPending, connection.get());

    Database database(std::move(connection));
    TRY(database.execute("PRAGMA trusted_schema = OFF; PRAGMA foreign_keys = ON; PRAGMA cache_size = -" +
                         QByteArray::number(options.cacheKiB) + ';'));
    // The first real read: garbage, damage and locks show here.
    TRY(database.value<qint64>("SELECT count(*) FROM sqlite_schema"));
    if (!writes)
        return database;
    if (sqlite3_db_readonly(handle, "main") == 1)
        return sqliteError(SQLITE_READONLY, u"%1 is write-protected"_s.arg(options.path));
    TRY_ASSIGN(const auto journal, database.value<QString>("PRAGMA journal_mode = WAL"));
    if (!options.path.isEmpty() && journal != u"wal"_s)
        return makeError(ErrorCode::Storage, u"the database cannot use a write-ahead log here (%1)"_s.arg(*journal));
    TRY(database.execute(options.durability == Durability::Full ? "PRAGMA synchronous = FULL"
                                                                : "PRAGMA synchronous = NORMAL"));
    // 16 MB of log: a page that several batches write goes into a large file once.
    TRY(database.execute(
        "PRAGMA secure_delete = ON; PRAGMA wal_autocheckpoint = 4000; PRAGMA journal_size_limit = 67108864"));
    return database;
}

Result<Statement> Database::prepare(std::string_view sql)
{
    Connection::Slot *slot = nullptr;
    TRY_ASSIGN(sqlite3_stmt * statement, m_connection->acquire(sql, &slot));
    return Statement(m_connection.get(), statement, slot);
}

Status Database::execute(const QByteArray &script)
{
    m_connection->checkThread();
    const char *at = script.constData();
    const char *const end = at + script.size();
    while (at < end) {
        sqlite3_stmt *statement = nullptr;
        const char *tail = nullptr;
        if (sqlite3_prepare_v2(m_connection->handle, at, static_cast<int>(end - at), &statement, &tail) != SQLITE_OK)
            return m_connection->lastError(at);
        int code = SQLITE_DONE;
        if (statement != nullptr) {
            while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
            }
            if (code != SQLITE_DONE) {
                Error error = m_connection->lastError(at);
                sqlite3_finalize(statement);
                return error;
            }
            sqlite3_finalize(statement);
        }
        at = tail;
    }
    return {};
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_connection->handle);
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_connection->handle);
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_connection->handle) == 0;
}

Status Database::beforeCommit()
{
    if (!m_connection->searchPending)
        return {};
    TRY_ASSIGN(const auto table, value<int>("SELECT 1 FROM sqlite_schema WHERE name = 'search_pending'"));
    if (table) {
        TRY_ASSIGN(Savepoint index, Savepoint::begin(*this));
        if (const Status done = indexPendingProducts(*this); !done) {
            // Stock and orders matter more than finding them: the products stay noted for the next commit.
            qCritical("evenstock: the search index was not brought up to date: %s",
                      qUtf8Printable(done.error().detail));
            return {};
        }
        TRY(index.keep());
    }
    m_connection->searchPending = false;
    return {};
}

Result<qint64> Database::dataVersion()
{
    TRY_ASSIGN(const auto version, value<qint64>("PRAGMA data_version"));
    return version.value_or(0);
}

Status Database::checkpoint()
{
    TRY(run("PRAGMA shrink_memory"));              // whoever comes here is done with something large
    return run("PRAGMA wal_checkpoint(TRUNCATE)"); // reports busy in its row, not as an error
}

Status Database::optimize()
{
    return execute("PRAGMA analysis_limit = 400; PRAGMA optimize");
}

QString Database::path() const
{
    return m_connection->path;
}

bool Database::isReadOnly() const
{
    return m_connection->readOnly;
}

} // namespace evenstock
