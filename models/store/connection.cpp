// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/connection.h"

#include "models/store/sqlite_error.h"

#include <QSqlDatabase>
#include <QThread>

#include <sqlite3.h>

namespace evenstock {

namespace {
constexpr size_t idlePerText = 4;   // deeper recursion than this prepares again
constexpr size_t cachedTexts = 512; // every text is a literal of ours, so this is never reached in practice
} // namespace

Connection::~Connection()
{
    checkThread();
    Q_ASSERT_X(openStatements == 0, "Database", "a Statement outlived its Database");
    forgetIdle();
    if (!qtName.isEmpty())
        QSqlDatabase::removeDatabase(qtName);
}

void Connection::checkThread() const
{
    Q_ASSERT_X(thread == nullptr || thread == QThread::currentThread(), "Database", "used on a foreign thread");
}

void Connection::forgetIdle()
{
    for (auto it = m_slots.begin(); it != m_slots.end();) {
        for (sqlite3_stmt *statement : it->second.idle)
            sqlite3_finalize(statement);
        it->second.idle.clear();
        it = it->second.inUse == 0 ? m_slots.erase(it) : std::next(it);
    }
}

Result<sqlite3_stmt *> Connection::acquire(std::string_view sql, Slot **slot)
{
    checkThread();
    auto it = m_slots.find(sql);
    if (it == m_slots.end()) {
        if (m_slots.size() >= cachedTexts)
            forgetIdle();
        it = m_slots.try_emplace(std::string(sql)).first;
    }
    Slot &found = it->second;
    sqlite3_stmt *statement = nullptr;
    if (!found.idle.empty()) {
        statement = found.idle.back();
        found.idle.pop_back();
    } else {
        const char *tail = nullptr;
        const int code = sqlite3_prepare_v3(handle, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                            &statement, &tail);
        if (code != SQLITE_OK)
            return lastError(sql);
        const std::string_view rest = sql.substr(static_cast<size_t>(tail - sql.data()));
        if (statement == nullptr || rest.find_first_not_of(" \t\r\n;") != std::string_view::npos) {
            sqlite3_finalize(statement);
            return makeError(ErrorCode::Internal, QStringLiteral("prepare() takes exactly one statement"));
        }
    }
    ++found.inUse;
    ++openStatements;
    *slot = &found;
    return statement;
}

void Connection::release(sqlite3_stmt *statement, Slot *slot)
{
    checkThread();
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    --slot->inUse;
    --openStatements;
    if (slot->idle.size() < idlePerText)
        slot->idle.push_back(statement);
    else
        sqlite3_finalize(statement);
}

Error Connection::lastError(std::string_view sql) const
{
    return sqliteError(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)), sql);
}

} // namespace evenstock
