// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/store/statement.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <type_traits>

namespace evenstock {

class Connection;

enum class OpenMode {
    ReadWrite,
    ReadOnly,
    Scratch, // without a path: in a file without a name, gone with the process (scratch_copy.h)
};
enum class Durability { Normal, Full }; // PRAGMA synchronous: Full survives a power cut after every commit (inbox.db)

struct DatabaseOptions {
    QString path = {}; // empty: in memory, private to this object
    OpenMode mode = OpenMode::ReadWrite;
    Durability durability = Durability::Normal;
    int busyTimeoutMs = 10'000;
    int cacheKiB = 32 * 1024;
};

// One connection to one SQLite file: WAL, foreign keys on, new files 0600 and new folders 0700. Belongs to the thread
// that opened it, which also destroys it; every thread opens its own, and one of them writes. Statements and
// Transactions on it end before it does, and no Transaction is open while it moves. All errors are ErrorCode::Storage
// in plain words.
class Database
{
public:
    // Opens the file and looks at it: not a database, damaged, locked, not writable are errors here and not later.
    // Creates a missing file in ReadWrite. What schema it holds is the business of migrations.h.
    static Result<Database> open(const DatabaseOptions &options);

    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;
    ~Database();

    // One statement, from the cache of this object where its text was used before.
    Result<Statement> prepare(std::string_view sql);
    // Several statements without values.
    Status execute(const QByteArray &script);

    // Prepares, binds and runs one statement; rows are ignored.
    template <typename... Values>
    Status run(std::string_view sql, const Values &...values)
    {
        TRY_ASSIGN(Statement statement, prepare(sql));
        return statement.run(values...);
    }

    // The first column of the first row, if there is a row: SELECT of one value, RETURNING id.
    template <typename T, typename... Values>
    Result<std::optional<T>> value(std::string_view sql, const Values &...values)
    {
        return row(
            sql, [](const Statement &found) { return found.get<T>(0); }, values...);
    }

    // The first row through `map(const Statement &)`, if there is a row.
    template <typename Map, typename... Values>
    auto row(std::string_view sql, Map map, const Values &...values)
        -> Result<std::optional<std::invoke_result_t<Map, const Statement &>>>
    {
        using Row = std::invoke_result_t<Map, const Statement &>;
        TRY_ASSIGN(Statement statement, prepare(sql));
        TRY_ASSIGN(const bool found, statement.first(values...));
        std::optional<Row> result;
        if (found) {
            result = map(std::as_const(statement));
            TRY(statement.finish());
        }
        return result;
    }

    // All rows through `map(const Statement &)`. The SQL has a LIMIT wherever the table can be large.
    template <typename Map, typename... Values>
    auto rows(std::string_view sql, Map map, const Values &...values)
        -> Result<QList<std::invoke_result_t<Map, const Statement &>>>
    {
        QList<std::invoke_result_t<Map, const Statement &>> result;
        TRY_ASSIGN(Statement statement, prepare(sql));
        statement.query(values...);
        while (statement.next())
            result.append(map(std::as_const(statement)));
        TRY(statement.finish());
        return result;
    }

    qint64 changes() const;      // rows changed by the last INSERT, UPDATE or DELETE
    qint64 lastInsertId() const; // rowid of the last INSERT that made a row
    bool inTransaction() const;

    // Every page as it is now over whatever `target` holds, some at a time with `between` in between, whose error ends
    // it. Both belong to this thread.
    Status copyInto(Database &target, const std::function<Status()> &between);

    // Changes when another connection committed to the file: a reader's sign to look again.
    Result<qint64> dataVersion();
    // Writes the log back into the file and empties it; for idle moments of the writer. Busy readers are no error.
    Status checkpoint();
    // Refreshes the planner's statistics where they are stale; for idle moments of the writer.
    Status optimize();

    QString path() const; // empty in memory
    bool isReadOnly() const;

private:
    friend class Transaction;
    explicit Database(std::unique_ptr<Connection> connection);
    Status beforeCommit(); // the search index follows what the transaction changed
    std::unique_ptr<Connection> m_connection;
};

} // namespace evenstock
