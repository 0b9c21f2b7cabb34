// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/transaction.h"

#include "models/store/database.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

Status beginBy(Database &database, std::string_view sql)
{
    if (database.inTransaction())
        return makeError(ErrorCode::Internal, u"a transaction began inside another one"_s);
    return database.run(sql);
}

} // namespace

Result<Transaction> Transaction::begin(Database &database)
{
    TRY(beginBy(database, "BEGIN IMMEDIATE"));
    return Transaction(&database);
}

Result<Transaction> Transaction::beginRead(Database &database)
{
    TRY(beginBy(database, "BEGIN DEFERRED"));
    return Transaction(&database);
}

Result<std::optional<Transaction>> Transaction::joinRead(Database &database)
{
    if (database.inTransaction())
        return std::optional<Transaction>();
    TRY_ASSIGN(Transaction transaction, beginRead(database));
    return std::optional<Transaction>(std::move(transaction));
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction &Transaction::operator=(Transaction &&other) noexcept
{
    if (this != &other) {
        rollback();
        m_database = std::exchange(other.m_database, nullptr);
    }
    return *this;
}

Transaction::~Transaction()
{
    rollback();
}

Status Transaction::commit()
{
    if (m_database == nullptr)
        return makeError(ErrorCode::Internal, u"a transaction was committed twice"_s);
    if (m_database->inTransaction())
        TRY(m_database->beforeCommit());
    if (!m_database->inTransaction()) {
        m_database = nullptr;
        return makeError(ErrorCode::Storage, u"the transaction was rolled back after a failure of the disk"_s);
    }
    TRY(m_database->run("COMMIT"));
    m_database = nullptr;
    return {};
}

void Transaction::rollback()
{
    if (Database *database = std::exchange(m_database, nullptr); database && database->inTransaction()) {
        if (const Status done = database->run("ROLLBACK"); !done)
            qCritical("evenstock: rollback failed: %s", qUtf8Printable(done.error().detail));
    }
}

Result<Savepoint> Savepoint::begin(Database &database)
{
    if (!database.inTransaction())
        return makeError(ErrorCode::Internal, u"a savepoint needs a transaction"_s);
    TRY(database.run("SAVEPOINT evenstock")); // the same name nests: the innermost is meant
    return Savepoint(&database);
}

Savepoint::Savepoint(Savepoint &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Savepoint &Savepoint::operator=(Savepoint &&other) noexcept
{
    if (this != &other) {
        undo();
        m_database = std::exchange(other.m_database, nullptr);
    }
    return *this;
}

Savepoint::~Savepoint()
{
    undo();
}

Status Savepoint::keep()
{
    if (m_database == nullptr)
        return makeError(ErrorCode::Internal, u"a savepoint was kept twice"_s);
    TRY(m_database->run("RELEASE evenstock"));
    m_database = nullptr;
    return {};
}

void Savepoint::undo()
{
    if (Database *database = std::exchange(m_database, nullptr); database && database->inTransaction()) {
        if (const Status done = database->execute("ROLLBACK TO evenstock; RELEASE evenstock"); !done)
            qCritical("evenstock: undoing a savepoint failed: %s", qUtf8Printable(done.error().detail));
    }
}

} // namespace evenstock
