// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/quantity.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QString>
#include <QVarLengthArray>

#include <concepts>
#include <optional>

struct sqlite3_stmt;
class QBitArray;

namespace evenstock {

class Connection;

// One prepared SQL statement on loan from its Database's cache; goes back there, reset, at the end of its scope, so no
// reader is left open to keep the write-ahead log growing. Forward only. Same thread and shorter life than the
// Database.
//
//     TRY_ASSIGN(Statement find, db.prepare("SELECT id, title FROM products WHERE brand = ?"));
//     find.query(brand);
//     while (find.next())
//         use(find.int64(0), find.text(1));
//     TRY(find.finish());
//
// Errors stick: after the first one next() is false and finish() returns it. All are ErrorCode::Storage with SQLite's
// words and never a value, except wrong use (count of values), which is ErrorCode::Internal.
//
// Binding: QString is always text (a null one is ''), QByteArray always a blob, Quantity its thousandths, bool 0 or 1,
// and only an empty optional, std::nullopt and an Id of 0 are NULL. Bind id.value where a column says 0 for none.
//
// It talks to SQLite itself on the handle of the Qt driver: QSqlQuery boxes every value in a QVariant and converts
// every text twice, which made a bulk upsert 1.3 to 1.5 times slower.
class Statement
{
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    ~Statement();

    // Binds all values, runs to the end and ignores rows.
    template <typename... Values>
    Status run(const Values &...values)
    {
        query(values...);
        while (next()) {
        }
        return finish();
    }

    // Binds all values; rows follow by next().
    template <typename... Values>
    Statement &query(const Values &...values)
    {
        reset();
        expectValues(sizeof...(Values));
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }

    // Binds all values and steps to the first row; false where there is none. The row stays readable until finish(),
    // the next query or the end of the scope.
    template <typename... Values>
    Result<bool> first(const Values &...values)
    {
        query(values...);
        const bool row = next();
        if (!row)
            TRY(finish());
        return row;
    }

    bool next();            // true while there is a row
    Status finish();        // resets the statement and tells how it went
    qint64 changes() const; // rows changed by the INSERT, UPDATE or DELETE run last on this database

    // Binds one value by its position, from 1. After reset(), query() or finish() the earlier values are still bound.
    template <typename T>
    Statement &bind(int index, const T &value)
    {
        if constexpr (std::same_as<T, bool>)
            bindInt64(index, value ? 1 : 0);
        else if constexpr (std::integral<T>)
            bindInt64(index, static_cast<qint64>(value));
        else if constexpr (std::floating_point<T>)
            bindReal(index, static_cast<double>(value));
        else if constexpr (std::same_as<T, Quantity>)
            bindInt64(index, value.milli);
        else if constexpr (std::same_as<T, std::nullopt_t>)
            bindNull(index);
        else
            bindOther(index, value);
        return *this;
    }
    void reset(); // forgets rows and error, keeps the values

    // Columns of the current row, from 0. NULL reads as 0, empty or an empty optional.
    int columns() const;
    bool isNull(int column) const;
    qint64 int64(int column) const;
    bool flag(int column) const { return int64(column) != 0; }
    double real(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    Quantity quantity(int column) const { return Quantity{int64(column)}; }

    // The same by type: integers, bool, double, QString, QByteArray, Quantity, Id<…> and optionals of them.
    template <typename T>
    T get(int column) const
    {
        return read(column, static_cast<T *>(nullptr));
    }

private:
    friend class Database;
    Statement(Connection *connection, sqlite3_stmt *statement, void *slot);

    template <typename Tag>
    void bindOther(int index, const Id<Tag> &id)
    {
        if (id)
            bindInt64(index, id.value);
        else
            bindNull(index);
    }
    template <typename T>
    void bindOther(int index, const std::optional<T> &value)
    {
        if (value)
            bind(index, *value);
        else
            bindNull(index);
    }
    void bindOther(int index, const QString &value) { bindText(index, value); }
    void bindOther(int index, const QByteArray &value) { bindBlob(index, value); }
    void bindOther(int index, QBitArray *set) { bindSet(index, set); } // for collect_ids (id_set_function.h)

    template <typename T>
    requires std::integral<T> T read(int column, T *)
    const
    {
        if constexpr (std::same_as<T, bool>)
            return flag(column);
        else
            return static_cast<T>(int64(column));
    }
    double read(int column, double *) const { return real(column); }
    QString read(int column, QString *) const { return text(column); }
    QByteArray read(int column, QByteArray *) const { return blob(column); }
    Quantity read(int column, Quantity *) const { return quantity(column); }
    template <typename Tag>
    Id<Tag> read(int column, Id<Tag> *) const
    {
        return Id<Tag>{int64(column)};
    }
    template <typename T>
    std::optional<T> read(int column, std::optional<T> *) const
    {
        if (isNull(column))
            return std::nullopt;
        return get<T>(column);
    }

    void bindInt64(int index, qint64 value);
    void bindReal(int index, double value);
    void bindText(int index, const QString &value);
    void bindBlob(int index, const QByteArray &value);
    void bindNull(int index);
    void bindSet(int index, QBitArray *set);
    void expectValues(size_t count);
    void check(int code);
    void fail(Error error);
    void giveBack();

    Connection *m_connection = nullptr;
    sqlite3_stmt *m_statement = nullptr;
    void *m_slot = nullptr;
    QVarLengthArray<QByteArray, 8> m_values; // bytes that SQLite reads in place, by position
    std::optional<Error> m_error;
    bool m_done = false;
};

} // namespace evenstock
