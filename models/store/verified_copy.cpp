// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/verified_copy.h"

#include "models/store/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Error cannot(const QString &what, const QString &path, const QString &why)
{
    return makeError(ErrorCode::Storage, u"%1 cannot be %2: %3"_s.arg(path, what, why));
}

Status makeEmpty(const QString &path)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    if (!folder.exists()) {
        if (!QDir().mkpath(folder.absolutePath()))
            return makeError(ErrorCode::Storage, u"the folder %1 cannot be made"_s.arg(folder.absolutePath()));
        QFile::setPermissions(folder.absolutePath(), ownerOnly | QFileDevice::ExeOwner);
    }
    QFile::remove(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return cannot(u"made"_s, path, file.errorString());
    return {};
}

Status syncToDisk(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return cannot(u"opened"_s, path, file.errorString());
#ifdef Q_OS_UNIX
    if (::fsync(file.handle()) != 0)
        return cannot(u"written"_s, path, qt_error_string());
#endif
    return {};
}

Status writePart(Database &database, const QString &part)
{
    TRY(makeEmpty(part));
    TRY(database.run("VACUUM INTO ?", part));
    {
        TRY_ASSIGN(Database copy, Database::open({.path = part, .mode = OpenMode::ReadOnly}));
        TRY(verifyDatabase(copy));
    }
    return syncToDisk(part);
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
    QFile file(part);
    if (!file.rename(target)) {
        const Error error = cannot(u"renamed"_s, part, file.errorString());
        QFile::remove(part);
        return error;
    }
    return {};
}

} // namespace evenstock
