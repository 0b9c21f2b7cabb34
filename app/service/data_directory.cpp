// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/data_directory.h"

#include "models/store/file_steps.h"
#include "models/store/migrations.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTimeZone>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

const QString setAsideStart = u"inbox-damaged-"_s;
// What is read again soon: the system keeps the file's pages anyway. Neither an import nor 10,000 decisions at once
// take longer with these than with four times as much.
constexpr int writerCacheKiB = 6 * 1024;
constexpr int readerCacheKiB = 2 * 1024;

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

Error storage(const QString &detail)
{
    return makeError(ErrorCode::Storage, detail);
}

// A folder that we make is for its owner only. One that holds other things keeps its permissions: the owner may have
// pointed at a shared folder, and our files in it are closed by themselves.
Status makeFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isDir())
        return storage(u"%1 is a file, not a folder"_s.arg(path));
    if (info.isDir() && !QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return {};
    if (!info.isDir() && !QDir().mkpath(path))
        return storage(u"the folder %1 cannot be made"_s.arg(path));
    QFile::setPermissions(path, ownerOnly); // not on every file system: the probe below decides
    return {};
}

Status checkWritable(const QString &path, qint64 leastFreeBytes)
{
    const auto free = freeBytes(path);
    if (free && *free < leastFreeBytes) {
        return storage(u"the disk is full: %1 MB are free in %2, %3 MB are needed"_s.arg(*free >> 20)
                           .arg(path)
                           .arg(leastFreeBytes >> 20));
    }
    QTemporaryFile probe(QDir(path).filePath(u"probe-XXXXXX"_s));
    if (!probe.open() || probe.write("probe") != 5 || !probe.flush())
        return storage(u"the folder %1 cannot be written: %2"_s.arg(path, probe.errorString()));
    return {};
}

Error named(const QString &file, Error error)
{
    error.detail = u"%1: %2"_s.arg(QFileInfo(file).fileName(), error.detail);
    return error;
}

Result<Database> openMigrated(const QString &file, Schema schema, Durability durability, const QString &backups,
                              UtcMs now, const DataDirectory::MayMigrate &mayMigrate = {})
{
    auto database = Database::open({.path = file, .durability = durability, .cacheKiB = writerCacheKiB});
    if (!database)
        return named(file, database.error());
    if (mayMigrate) {
        TRY_ASSIGN(const auto tables, database->value<qint64>("SELECT count(*) FROM sqlite_schema"));
        if (tables > 0)
            TRY(mayMigrate(*database));
    }
    if (const auto report = migrate(*database, schema, now, backups); !report)
        return named(file, report.error());
    return database;
}

Result<Database> openToRead(const QString &file, Schema schema)
{
    if (const QFileInfo folder(QFileInfo(file).absolutePath()); folder.exists() && !folder.isDir())
        return storage(u"%1 is a file, not a folder"_s.arg(folder.filePath()));
    if (!QFileInfo::exists(file))
        return makeError(ErrorCode::NotFound, u"there is no shop in %1 yet"_s.arg(QFileInfo(file).absolutePath()));
    TRY_ASSIGN(Database database,
               Database::open({.path = file, .mode = OpenMode::ReadOnly, .cacheKiB = readerCacheKiB}));
    TRY(checkSchema(database, schema));
    return database;
}

} // namespace

QString DataDirectory::choose(const QString &given)
{
    QString path = given.isEmpty() ? qEnvironmentVariable("EVENSTOCK_DATA_DIR") : given;
    if (path.isEmpty())
        path = QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)).filePath(u"evenstock"_s);
    return QDir::cleanPath(QDir(path).absolutePath());
}

Result<DataDirectory> DataDirectory::open(const QString &path, qint64 leastFreeBytes)
{
    const QString absolute = QDir::cleanPath(QDir(path).absolutePath());
    TRY(makeFolder(absolute));
    const DataDirectory data = at(absolute);
    TRY(checkWritable(data.m_path, leastFreeBytes));
    for (const QString &folder : {data.backupFolder(), data.logFolder(), data.imageFolder()})
        TRY(makeFolder(folder));
    return data;
}

DataDirectory DataDirectory::at(const QString &path)
{
    DataDirectory data;
    data.m_path = QDir::cleanPath(QDir(path).absolutePath());
    // Two names of one folder are one shop: lock and socket must be the same file.
    if (const QString real = QFileInfo(data.m_path).canonicalFilePath(); !real.isEmpty())
        data.m_path = real;
    return data;
}

QString DataDirectory::file(const QString &name) const
{
    return QDir(m_path).filePath(name);
}

Result<Database> DataDirectory::openShop(UtcMs now, const MayMigrate &mayMigrate) const
{
    return openMigrated(shopFile(), Schema::Shop, Durability::Normal, backupFolder(), now, mayMigrate);
}

Result<Database> DataDirectory::openInbox(UtcMs now) const
{
    // The engine only notes what became of an event, and what a power cut takes of that is found out again by the state
    // of the order. Whoever accepts events has a connection of their own that waits for the disk (inbox_writer.cpp).
    return openMigrated(inboxFile(), Schema::Inbox, Durability::Normal, backupFolder(), now);
}

Result<QString> DataDirectory::setInboxAside(UtcMs now) const
{
    const QString time = QDateTime::fromMSecsSinceEpoch(now, QTimeZone::utc()).toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString name = setAsideStart + time + u".db"_s;
    // The log of writes goes with the file it belongs to: together they may still be read by somebody.
    for (const QString &part : {u"-wal"_s, u"-shm"_s, QString()}) {
        if (QFileInfo::exists(inboxFile() + part))
            TRY(moveFile(inboxFile() + part, file(name) + part));
    }
    TRY(syncFolder(m_path));
    return name;
}

QStringList DataDirectory::inboxesSetAside() const
{
    return QDir(m_path).entryList({setAsideStart + u"*.db"_s}, QDir::Files, QDir::Name);
}

Result<Database> DataDirectory::openShopReadOnly() const
{
    return openToRead(shopFile(), Schema::Shop);
}

Result<Database> DataDirectory::openInboxReadOnly() const
{
    return openToRead(inboxFile(), Schema::Inbox);
}

} // namespace evenstock
