// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backup.h"

#include "models/store/backup_parts.h"
#include "models/store/database.h"
#include "models/store/file_steps.h"
#include "models/store/retention.h"
#include "models/store/verified_copy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int copyCacheKiB = 2 * 1024; // every page is read once

constexpr UtcMs inboxMs = 30LL * 24 * 3600 * 1000;
const QString nameStart = u"evenstock-"_s;
const QString nameTime = u"yyyyMMdd-HHmmss"_s;

qint64 sizeOf(const QString &path)
{
    return QFileInfo(path).size() + QFileInfo(path + u"-wal"_s).size();
}

Status writeParts(const StorePaths &paths, const QString &shopPart, const QString &inboxPart,
                  const std::stop_token &stop)
{
    const bool hasInbox = QFileInfo::exists(paths.inbox);
    if (hasInbox)
        TRY(writeVerifiedCopy(paths.inbox, inboxPart, stop));
    TRY(writeVerifiedCopy(paths.shop, shopPart, stop));
    if (!hasInbox)
        return {};
    {
        TRY_ASSIGN(Database backup, Database::open({.path = shopPart, .cacheKiB = copyCacheKiB}));
        TRY(packInbox(backup, inboxPart));
        TRY(closeAsOneFile(std::move(backup)));
    }
    TRY(verifyBackup(shopPart, stop));
    return syncFile(shopPart);
}

// What separates backups of one day, week or month. Weeks are ISO weeks.
QString dayOf(UtcMs time)
{
    return QDateTime::fromMSecsSinceEpoch(time, QTimeZone::utc()).date().toString(Qt::ISODate);
}

QString weekOf(UtcMs time)
{
    int year = 0;
    const int week = QDateTime::fromMSecsSinceEpoch(time, QTimeZone::utc()).date().weekNumber(&year);
    return u"%1-%2"_s.arg(year).arg(week);
}

QString monthOf(UtcMs time)
{
    return dayOf(time).left(7);
}

// Looked at first without writing: most days nothing is due. The inbox of a backup holds events of the 30 days before.
Result<bool> holdsExpired(const BackupFile &backup, UtcMs before)
{
    TRY_ASSIGN(Database shop,
               Database::open({.path = backup.path, .mode = OpenMode::ReadOnly, .cacheKiB = copyCacheKiB}));
    TRY_ASSIGN(const auto buyer, shop.value<int>("SELECT 1 FROM orders WHERE personal_expired = 0 AND CASE WHEN "
                                                 "placed_at > 0 THEN placed_at ELSE first_seen_at END < ? LIMIT 1",
                                                 before));
    TRY_ASSIGN(const auto payload,
               shop.value<int>("SELECT 1 FROM problems WHERE payload <> '' AND last_at < ? LIMIT 1", before));
    TRY_ASSIGN(const auto inbox, shop.value<int>("SELECT 1 FROM sqlite_schema WHERE name = 'backup_inbox'"));
    return buyer || payload || (inbox && backup.madeAt - inboxMs < before);
}

} // namespace

Status writeBackup(const StorePaths &paths, const QString &target, const std::stop_token &stop)
{
    if (QFileInfo::exists(target))
        return makeError(ErrorCode::Storage, u"%1 exists already"_s.arg(target));
    const QString folder = QFileInfo(target).absolutePath();
    TRY(needSpace(QFileInfo::exists(folder) ? folder : QFileInfo(paths.shop).absolutePath(),
                  sizeOf(paths.shop) + 3 * sizeOf(paths.inbox) + 1024LL * 1024));
    const QString shopPart = target + u".making"_s;
    const QString inboxPart = target + u".inbox"_s;
    const auto clearParts = [&] { // a killed one may have left a log, which must not lie beside another file
        for (const QString &part : {shopPart, shopPart + u".part"_s, inboxPart, inboxPart + u".part"_s}) {
            for (const QString &log : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
                QFile::remove(part + log);
        }
    };
    clearParts();
    Status written = writeParts(paths, shopPart, inboxPart, stop);
    if (written)
        written = moveFile(shopPart, target);
    clearParts();
    TRY(written);
    return syncFolder(folder);
}

QList<BackupFile> dailyBackups(const QString &folder)
{
    static const QRegularExpression name(u"^evenstock-(\\d{8}-\\d{6})\\.db$"_s);
    QList<BackupFile> backups;
    for (const QFileInfo &info : QDir(folder).entryInfoList({nameStart + u"*.db"_s}, QDir::Files)) {
        const auto match = name.match(info.fileName());
        QDateTime time = QDateTime::fromString(match.captured(1), nameTime);
        time.setTimeZone(QTimeZone::utc());
        if (match.hasMatch() && time.isValid())
            backups.append({info.absoluteFilePath(), time.toMSecsSinceEpoch(), info.size()});
    }
    std::sort(backups.begin(), backups.end(),
              [](const BackupFile &a, const BackupFile &b) { return a.madeAt > b.madeAt; });
    return backups;
}

bool isBackupDue(const QString &folder, UtcMs now)
{
    const auto backups = dailyBackups(folder);
    return std::none_of(backups.begin(), backups.end(),
                        [now](const BackupFile &backup) { return dayOf(backup.madeAt) == dayOf(now); });
}

// What was killed while it was made has a name that no later one takes, and may be as large as the shop.
static void clearUnfinished(const QString &folder)
{
    static const QRegularExpression name(
        u"^evenstock-\\d{8}-\\d{6}\\.db\\.(making|inbox)(\\.part)?(-journal|-wal|-shm)?$"_s);
    for (const QFileInfo &info : QDir(folder).entryInfoList({nameStart + u"*"_s}, QDir::Files | QDir::Hidden)) {
        if (name.match(info.fileName()).hasMatch())
            QFile::remove(info.absoluteFilePath());
    }
}

Result<BackupFile> writeDailyBackup(const StorePaths &paths, const QString &folder, UtcMs now,
                                    const std::stop_token &stop)
{
    const UtcMs second = now / 1000 * 1000; // what the name can say
    const QString time = QDateTime::fromMSecsSinceEpoch(second, QTimeZone::utc()).toString(nameTime);
    const QString path = QDir(folder).absoluteFilePath(nameStart + time + u".db"_s);
    static std::mutex oneAtATime; // the owner may ask for one while today's is made: its files are not left over
    const std::scoped_lock lock(oneAtATime);
    clearUnfinished(folder);
    TRY(writeBackup(paths, path, stop));
    for (const BackupFile &old : backupsToDrop(dailyBackups(folder))) {
        if (old.path != path) // also where the clock was set back and it is not the newest by its name
            TRY(removeFile(old.path));
    }
    return BackupFile{path, second, QFileInfo(path).size()};
}

QList<BackupFile> backupsToDrop(const QList<BackupFile> &backups)
{
    struct Keep {
        QString (*spanOf)(UtcMs);
        qsizetype most;
    };
    QList<BackupFile> newestFirst = backups;
    std::sort(newestFirst.begin(), newestFirst.end(),
              [](const BackupFile &a, const BackupFile &b) { return a.madeAt > b.madeAt; });
    QSet<QString> kept;
    for (const Keep &keep : {Keep{dayOf, 7}, Keep{weekOf, 4}, Keep{monthOf, 3}}) {
        QSet<QString> spans;
        for (const BackupFile &backup : newestFirst) {
            const QString span = keep.spanOf(backup.madeAt);
            if (spans.size() < keep.most && !spans.contains(span)) {
                spans.insert(span);
                kept.insert(backup.path);
            }
        }
    }
    QList<BackupFile> dropped;
    for (const BackupFile &backup : newestFirst) {
        if (!kept.contains(backup.path))
            dropped.append(backup);
    }
    return dropped;
}

namespace {

Result<bool> expireIn(const BackupFile &backup, UtcMs before, const QByteArray &salt)
{
    TRY_ASSIGN(const bool due, holdsExpired(backup, before));
    if (!due)
        return false;
    TRY_ASSIGN(Database shop, Database::open({.path = backup.path, .cacheKiB = copyCacheKiB}));
    TRY(shop.run("DROP TABLE IF EXISTS backup_inbox"));
    for (std::int64_t done = 1; done > 0;) {
        TRY_ASSIGN(done, expirePersonalData(shop, before, salt, 10'000));
    }
    TRY(closeAsOneFile(std::move(shop)));
    TRY(syncFile(backup.path));
    return true;
}

} // namespace

Result<int> expirePersonalDataInBackups(const QString &folder, UtcMs before, const QByteArray &salt)
{
    int changed = 0;
    std::optional<Error> first; // one that cannot be opened does not keep the others as they are
    for (const BackupFile &backup : dailyBackups(folder)) {
        const auto done = expireIn(backup, before, salt);
        if (!done && !first)
            first = done.error();
        changed += done && *done ? 1 : 0;
    }
    if (first)
        return *first;
    return changed;
}

} // namespace evenstock
