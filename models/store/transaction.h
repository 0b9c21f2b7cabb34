// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <optional>

namespace evenstock {

class Database;

// A write transaction: begins IMMEDIATE, so that it waits for the other writer now and never fails half way; rolled
// back at the end of its scope unless committed. Where an effect is to happen once, everything it touches is in one.
// Same thread and shorter life than its Database. Beginning inside another one is ErrorCode::Internal.
class Transaction
{
public:
    static Result<Transaction> begin(Database &database);
    // A read transaction: all its queries see the same moment. Keep it short, the log cannot shrink meanwhile.
    static Result<Transaction> beginRead(Database &database);
    // For readers that ask several times about one moment: nothing where the caller's transaction is open already.
    static Result<std::optional<Transaction>> joinRead(Database &database);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&other) noexcept;
    ~Transaction();

    // Not committed where SQLite rolled everything back by itself (disk full): then this is an error too.
    Status commit();

private:
    explicit Transaction(Database *database)
        : m_database(database)
    {
    }
    void rollback();
    Database *m_database = nullptr;
};

// A part of a transaction that can be undone alone: one bad item of a page. Undone at the end of its scope unless
// kept. Savepoints nest like scopes.
class Savepoint
{
public:
    static Result<Savepoint> begin(Database &database); // ErrorCode::Internal outside a transaction

    Savepoint(Savepoint &&other) noexcept;
    Savepoint &operator=(Savepoint &&other) noexcept;
    ~Savepoint();

    Status keep();

private:
    explicit Savepoint(Database *database)
        : m_database(database)
    {
    }
    void undo();
    Database *m_database = nullptr;
};

} // namespace evenstock
