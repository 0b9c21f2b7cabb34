// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/statement.h"

#include "models/store/connection.h"
#include "models/store/id_set_function.h"

#include <QLoggingCategory>

#include <sqlite3.h>
#include <utility>

namespace evenstock {

Statement::Statement(Connection *connection, sqlite3_stmt *statement, void *slot)
    : m_connection(connection)
    , m_statement(statement)
    , m_slot(slot)
{
}

Statement::Statement(Statement &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_slot(std::exchange(other.m_slot, nullptr))
    , m_values(std::move(other.m_values))
    , m_error(std::exchange(other.m_error, std::nullopt))
    , m_done(other.m_done)
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    if (this != &other) {
        giveBack();
        m_connection = std::exchange(other.m_connection, nullptr);
        m_statement = std::exchange(other.m_statement, nullptr);
        m_slot = std::exchange(other.m_slot, nullptr);
        m_values = std::move(other.m_values);
        m_error = std::exchange(other.m_error, std::nullopt);
        m_done = other.m_done;
    }
    return *this;
}

Statement::~Statement()
{
    giveBack();
}

void Statement::giveBack()
{
    if (m_statement == nullptr)
        return;
    if (m_error)
        qCritical("evenstock: a failed statement was dropped unread: %s", qUtf8Printable(m_error->detail));
    m_connection->release(m_statement, static_cast<Connection::Slot *>(m_slot));
    m_statement = nullptr;
}

bool Statement::next()
{
    m_connection->checkThread();
    if (m_error || m_done)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    m_done = true;
    if (code != SQLITE_DONE)
        fail(m_connection->lastError(sqlite3_sql(m_statement)));
    sqlite3_reset(m_statement); // ends the read at once
    return false;
}

Status Statement::finish()
{
    sqlite3_reset(m_statement);
    m_done = true;
    if (m_error)
        return *std::exchange(m_error, std::nullopt);
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    m_done = false;
    m_error.reset();
}

qint64 Statement::changes() const
{
    return sqlite3_changes64(m_connection->handle);
}

int Statement::columns() const
{
    return sqlite3_column_count(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::int64(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
}

void Statement::bindInt64(int index, qint64 value)
{
    check(sqlite3_bind_int64(m_statement, index, value));
}

void Statement::bindReal(int index, double value)
{
    check(sqlite3_bind_double(m_statement, index, value));
}

void Statement::bindSet(int index, QBitArray *set)
{
    check(sqlite3_bind_pointer(m_statement, index, set, idSetPointer, nullptr));
}

void Statement::bindNull(int index)
{
    check(sqlite3_bind_null(m_statement, index));
}

void Statement::bindText(int index, const QString &value)
{
    if (m_values.size() < index)
        m_values.resize(index);
    QByteArray &bytes = m_values[index - 1];
    bytes = value.toUtf8();
    check(sqlite3_bind_text64(m_statement, index, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                              SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bindBlob(int index, const QByteArray &value)
{
    if (m_values.size() < index)
        m_values.resize(index);
    QByteArray &bytes = m_values[index - 1];
    bytes = value;
    check(sqlite3_bind_blob64(m_statement, index, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                              SQLITE_STATIC));
}

void Statement::expectValues(size_t count)
{
    const auto wanted = static_cast<size_t>(sqlite3_bind_parameter_count(m_statement));
    if (wanted != count)
        fail(makeError(ErrorCode::Internal,
                       QStringLiteral("%1 values for %2 places in %3")
                           .arg(count)
                           .arg(wanted)
                           .arg(QString::fromUtf8(sqlite3_sql(m_statement)).simplified().left(120))));
}

void Statement::check(int code)
{
    if (code != SQLITE_OK)
        fail(m_connection->lastError(sqlite3_sql(m_statement)));
}

void Statement::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

} // namespace evenstock
