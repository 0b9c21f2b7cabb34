// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;
class QThread;

namespace evenstock {

// What a Database and its Statements share: the raw handle and the prepared statements that wait for their next use.
// Inside models/store only. Lives at a fixed address, on the thread that opened it.
class Connection
{
public:
    Connection() = default;
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    // Prepared statements of one SQL text.
    struct Slot {
        std::vector<sqlite3_stmt *> idle;
        int inUse = 0;
    };

    // A statement from the cache or a newly prepared one. Give it back with release().
    Result<sqlite3_stmt *> acquire(std::string_view sql, Slot **slot);
    void release(sqlite3_stmt *statement, Slot *slot);
    // The last failure of this connection in words, with the start of the SQL that met it and never its values.
    Error lastError(std::string_view sql) const;
    void checkThread() const;

    sqlite3 *handle = nullptr;
    QString qtName = {}; // of the QSqlDatabase connection that owns the handle
    QString path = {};
    QThread *thread = nullptr;
    bool readOnly = false;
    bool searchPending = true; // search_pending may hold products: of this connection, or left by an earlier one
    int openStatements = 0;

private:
    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    void forgetIdle();
    std::unordered_map<std::string, Slot, Hash, std::equal_to<>> m_slots = {};
};

} // namespace evenstock
