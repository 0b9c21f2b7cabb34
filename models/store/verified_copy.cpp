// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/verified_copy.h"

#include "models/store/database.h"
#include "models/store/file_steps.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

Status writePart(Database &database, const QString &part)
{
    for (const QString &log :
         {part + u"-journal"_s, part + u"-wal"_s}) // of one that was killed: SQLite would replay it
        QFile::remove(log);
    TRY(makePrivateFile(part));
    TRY(database.run("VACUUM INTO ?", part));
    {
        TRY_ASSIGN(Database copy, Database::open({.path = part, .mode = OpenMode::ReadOnly, .cacheKiB = 2 * 1024}));
        TRY(verifyDatabase(copy));
    }
    return syncFile(part);
}

} // namespace

Status verifyDatabase(Database &database)
{
    TRY_ASSIGN(const auto integrity, database.value<QString>("PRAGMA integrity_check(1)"));
    if (integrity != u"ok"_s)
        return makeError(ErrorCode::Storage, u"the database is damaged: "_s + integrity.value_or(QString()));
    TRY_ASSIGN(const auto broken, database.value<QString>("PRAGMA foreign_key_check"));
    if (broken)
        return makeError(ErrorCode::Storage,
                         u"the database is inconsistent: a row of %1 points nowhere"_s.arg(*broken));
    return {};
}

Status writeVerifiedCopy(Database &database, const QString &target)
{
    if (QFileInfo::exists(target))
        return makeError(ErrorCode::Storage, u"%1 exists already"_s.arg(target));
    const QString part = target + u".part"_s;
    if (Status written = writePart(database, part); !written) {
        QFile::remove(part);
        return written;
    }
    if (Status named = moveFile(part, target); !named) {
        QFile::remove(part);
        return named;
    }
    return syncFolder(QFileInfo(target).absolutePath());
}

} // namespace evenstock
