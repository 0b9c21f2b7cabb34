// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite_error.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

const QString damaged = u"the database file is damaged"_s;
const QString foreign = u"the file is not a database"_s;

QString causeOf(int extendedCode)
{
    switch (extendedCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return u"the database is in use by another program"_s;
    case SQLITE_FULL:
        return u"the disk is full"_s;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return u"the database may not be written"_s;
    case SQLITE_CANTOPEN:
        return u"the database file cannot be opened"_s;
    case SQLITE_NOTADB:
        return foreign;
    case SQLITE_CORRUPT:
        return damaged;
    case SQLITE_IOERR:
        return u"the disk failed"_s;
    case SQLITE_NOMEM:
        return u"memory ran out"_s;
    case SQLITE_INTERRUPT:
        return u"the query was stopped"_s;
    case SQLITE_CONSTRAINT:
        return u"the database refused a value"_s;
    default:
        return u"the database failed"_s;
    }
}

} // namespace

Error sqliteError(int extendedCode, const QString &message, std::string_view sql)
{
    // The parser of search expressions quotes what the user typed.
    const QString text = message.startsWith(u"fts5:") ? u"fts5: bad search expression"_s : message;
    QString detail = u"%1: %2 (SQLite %3)"_s.arg(causeOf(extendedCode), text).arg(extendedCode);
    if (!sql.empty()) {
        const auto head = QString::fromUtf8(sql.data(), static_cast<qsizetype>(std::min<size_t>(sql.size(), 300)));
        detail += u" in "_s + head.simplified().left(120);
    }
    // A value that a rule of the schema refuses says nothing about the disk: that item fails, the others go on.
    const bool isRefusedValue = (extendedCode & 0xff) == SQLITE_CONSTRAINT;
    return makeError(isRefusedValue ? ErrorCode::Internal : ErrorCode::Storage, detail);
}

bool isDamage(const Error &error)
{
    return error.code == ErrorCode::Storage && (error.detail.contains(damaged) || error.detail.contains(foreign));
}

} // namespace evenstock
