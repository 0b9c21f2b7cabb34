// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/verified_copy.h"

#include "models/store/database.h"
#include "models/store/file_connection.h"
#include "models/store/file_steps.h"

#include <QFile>
#include <QFileInfo>

#include <functional>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

Status damaged(const QString &finding)
{
    return makeError(ErrorCode::Storage, u"the database is damaged: "_s + finding);
}

Status inconsistent(const QString &table)
{
    return makeError(ErrorCode::Storage, u"the database is inconsistent: a row of %1 points nowhere"_s.arg(table));
}

using Copying = std::function<Status(const QString &to)>;

Status writePart(const QString &part, const Copying &copy, const std::stop_token &stop)
{
    for (const QString &log :
         {part + u"-journal"_s, part + u"-wal"_s}) // of one that was killed: SQLite would replay it
        QFile::remove(log);
    TRY(makePrivateFile(part));
    TRY(copy(part));
    TRY(verifyFile(part, stop));
    return syncFile(part);
}

Status writeCopy(const QString &target, const Copying &copy, const std::stop_token &stop)
{
    if (QFileInfo::exists(target))
        return makeError(ErrorCode::Storage, u"%1 exists already"_s.arg(target));
    const QString part = target + u".part"_s;
    Status written = writePart(part, copy, stop);
    if (written)
        written = moveFile(part, target);
    if (!written) {
        QFile::remove(part);
        return written;
    }
    return syncFolder(QFileInfo(target).absolutePath());
}

} // namespace

Status verifyDatabase(Database &database)
{
    TRY_ASSIGN(const auto integrity, database.value<QString>("PRAGMA integrity_check(1)"));
    if (integrity != u"ok"_s)
        return damaged(integrity.value_or(QString()));
    TRY_ASSIGN(const auto broken, database.value<QString>("PRAGMA foreign_key_check"));
    return broken ? inconsistent(*broken) : Status();
}

Status verifyFile(const QString &file, const std::stop_token &stop)
{
    TRY_ASSIGN(FileConnection connection, FileConnection::toRead(file, stop));
    TRY_ASSIGN(const QString integrity, connection.text("PRAGMA integrity_check(1)"));
    if (integrity != u"ok"_s)
        return damaged(integrity);
    TRY_ASSIGN(const QString broken, connection.text("PRAGMA foreign_key_check"));
    return broken.isNull() ? Status() : inconsistent(broken);
}

Status writeVerifiedCopy(const QString &file, const QString &target, const std::stop_token &stop)
{
    if (!QFileInfo::exists(file))
        return makeError(ErrorCode::Storage, u"%1 is not there"_s.arg(file));
    return writeCopy(
        target,
        [&](const QString &to) -> Status {
            TRY_ASSIGN(FileConnection connection, FileConnection::toCopy(file, stop));
            return connection.run("VACUUM source INTO ?", to);
        },
        stop);
}

Status writeVerifiedCopy(Database &database, const QString &target)
{
    return writeCopy(target, [&](const QString &to) { return database.run("VACUUM INTO ?", to); }, {});
}

} // namespace evenstock
