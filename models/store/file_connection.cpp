// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/file_connection.h"

#include "models/store/sqlite_error.h"
#include "models/store/sqlite_library.h"

#include <functional>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int busyTimeoutMs = 10'000;
constexpr int stepsBetweenLooks = 10'000; // of SQLite's machine: well under a millisecond

struct Finalize {
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};

Error stopped()
{
    return makeError(ErrorCode::Cancelled, u"Evenstock is closing"_s);
}

Error lastError(sqlite3 *handle, std::string_view sql)
{
    if (sqlite3_errcode(handle) == SQLITE_INTERRUPT)
        return stopped();
    return sqliteError(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)), sql);
}

} // namespace

// A check of the file is one step of SQLite's machine, which only the interrupt ends; what begins just after an
// interrupt is ended by the look between steps.
struct FileConnection::Stop {
    Stop(sqlite3 *handle, std::stop_token stop)
        : token(std::move(stop))
        , interrupt(token, [handle] { sqlite3_interrupt(handle); })
    {
        sqlite3_progress_handler(
            handle, stepsBetweenLooks,
            [](void *self) { return static_cast<Stop *>(self)->token.stop_requested() ? 1 : 0; }, this);
    }
    std::stop_token token;
    std::stop_callback<std::function<void()>> interrupt;
};

void FileConnection::Close::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

FileConnection::FileConnection(std::unique_ptr<sqlite3, Close> handle, const std::stop_token &stop)
    : m_handle(std::move(handle))
    , m_stop(new Stop(m_handle.get(), stop), [](Stop *made) { delete made; })
{
}

Result<FileConnection> FileConnection::open(const QString &path, int flags, const std::stop_token &stop)
{
    sqlite3 *made = nullptr;
    prepareSqlite();
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &made, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    std::unique_ptr<sqlite3, Close> handle(made);
    if (code != SQLITE_OK)
        return sqliteError(code, QString::fromUtf8(made != nullptr ? sqlite3_errmsg(made) : sqlite3_errstr(code)));
    sqlite3_extended_result_codes(made, 1);
    sqlite3_busy_timeout(made, busyTimeoutMs);
    FileConnection connection(std::move(handle), stop);
    TRY(connection.run("PRAGMA trusted_schema = OFF"));
    return connection;
}

Result<FileConnection> FileConnection::toRead(const QString &path, const std::stop_token &stop)
{
    return open(path, SQLITE_OPEN_READONLY, stop);
}

Result<FileConnection> FileConnection::toCopy(const QString &path, const std::stop_token &stop)
{
    TRY_ASSIGN(FileConnection connection, open(u":memory:"_s, SQLITE_OPEN_READWRITE, stop));
    TRY(connection.run("ATTACH ? AS source", path));
    TRY(connection.run("PRAGMA source.cache_size = -1024")); // of the copy, too; every page is read once
    return connection;
}

Status FileConnection::run(std::string_view sql, const QString &value)
{
    TRY(text(sql, value));
    return {};
}

Result<QString> FileConnection::text(std::string_view sql, const QString &value)
{
    sqlite3_stmt *made = nullptr;
    if (sqlite3_prepare_v2(m_handle.get(), sql.data(), static_cast<int>(sql.size()), &made, nullptr) != SQLITE_OK)
        return lastError(m_handle.get(), sql);
    const std::unique_ptr<sqlite3_stmt, Finalize> statement(made);
    const QByteArray bytes = value.toUtf8();
    if (!value.isNull())
        sqlite3_bind_text(made, 1, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_STATIC);
    QString first;
    int code = sqlite3_step(made);
    if (code == SQLITE_ROW) {
        first = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(made, 0)),
                                  sqlite3_column_bytes(made, 0));
        while (code == SQLITE_ROW)
            code = sqlite3_step(made);
    }
    if (code != SQLITE_DONE)
        return lastError(m_handle.get(), sql);
    if (m_stop->token.stop_requested())
        return stopped(); // a check that was interrupted has found nothing
    return first;
}

} // namespace evenstock
