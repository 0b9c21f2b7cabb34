// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/restore.h"

#include "models/store/backup_parts.h"
#include "models/store/database.h"
#include "models/store/file_steps.h"
#include "models/store/migrations.h"
#include "models/store/verified_copy.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

// A log or journal of the old database must never lie beside the new one: SQLite would play it into it. So the whole
// change is decided by one file, the order below, and every step of it can be done again.
QString restored(const QString &database)
{
    return database + u".restored"_s;
}

QString orderFile(const StorePaths &paths)
{
    return paths.shop + u".restore"_s;
}

QStringList withLogs(const QString &database)
{
    return {database, database + u"-journal"_s, database + u"-wal"_s, database + u"-shm"_s};
}

QString keptName(const QString &database, const QString &time)
{
    return database + u".before-restore-"_s + time;
}

// The old database and its log first, together; then the new one into its place.
Status change(const QString &database, const QString &time, bool isPartOfIt)
{
    const bool waits = QFileInfo::exists(restored(database));
    const bool moveOld = waits || (!isPartOfIt && !QFileInfo::exists(keptName(database, time)));
    if (moveOld) {
        const QStringList from = withLogs(database);
        const QStringList to = withLogs(keptName(database, time));
        for (qsizetype i = from.size() - 1; i >= 0; --i) { // the database last: while it is there, this is not done
            if (QFileInfo::exists(from.at(i)))
                TRY(moveFile(from.at(i), to.at(i)));
        }
    }
    return waits ? moveFile(restored(database), database) : Status();
}

struct Order {
    QString time = {};
    bool hasInbox = false;
};

Status writeOrder(const StorePaths &paths, const Order &order)
{
    const QString file = orderFile(paths);
    const QString part = file + u".part"_s;
    TRY(makePrivateFile(part));
    {
        QFile out(part);
        const QByteArray text = order.time.toLatin1() + (order.hasInbox ? "+inbox" : "");
        if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size() || !out.flush())
            return makeError(ErrorCode::Storage, u"%1 cannot be written: %2"_s.arg(part, out.errorString()));
    }
    TRY(syncFile(part));
    TRY(moveFile(part, file));
    return syncFolder(QFileInfo(file).absolutePath());
}

Result<Order> readOrder(const StorePaths &paths)
{
    QFile in(orderFile(paths));
    if (!in.open(QIODevice::ReadOnly))
        return makeError(ErrorCode::Storage, u"%1 cannot be read: %2"_s.arg(in.fileName(), in.errorString()));
    const QStringList words = QString::fromLatin1(in.read(200)).split(u'+');
    return Order{.time = words.first(), .hasInbox = words.value(1) == "inbox"_L1};
}

void removeRest(const StorePaths &paths)
{
    for (const QString &database : {paths.shop, paths.inbox}) {
        for (const QString &file : withLogs(restored(database)) + withLogs(restored(database) + u".part"_s))
            QFile::remove(file);
    }
    QFile::remove(orderFile(paths) + u".part"_s);
}

// Part of the kept names; no earlier file is ever replaced.
QString freeTime(const StorePaths &paths, UtcMs now)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(now, QTimeZone::utc()).toString(u"yyyyMMdd-HHmmss"_s);
    QString free = time;
    for (int n = 2; QFileInfo::exists(keptName(paths.shop, free)) || QFileInfo::exists(keptName(paths.inbox, free));
         ++n)
        free = u"%1-%2"_s.arg(time).arg(n);
    return free;
}

// The marketplaces went on since the backup: what a listing shows now is no edit there, and one that had ended may have
// been made again. The next consistent reading says what the base is, and like those of an account that was switched
// off its differences wait for the owner (sync.md section 4). Only columns that a backup of any schema has.
Status forgetWhatTheyShow(Database &shop)
{
    TRY(shop.run(R"sql(UPDATE listings SET possible = '[]', after = NULL, observed_milli = NULL, lag_milli = NULL,
            pending_drop_milli = 0, overwritten_milli = NULL, overwritten_base = '[]',
            trust = CASE WHEN status IN ('active', 'inactive') THEN 'unexplained' ELSE trust END
        WHERE link = 'linked')sql"));
    TRY(shop.run("UPDATE runs SET checkpoint = '' WHERE checkpoint <> ''")); // what was read is read again
    TRY(shop.run("UPDATE listings SET exposure_milli = -1 WHERE link IN ('linked', 'duplicate')"));
    return shop.run("UPDATE accounts SET guard_next = 1, synced_since = 0");
}

// Whether the wholesaler has them by now is not known, and an order that is sent twice is a loss.
Status holdReplicas(Database &shop)
{
    TRY_ASSIGN(const auto has, shop.value<int>("SELECT 1 FROM sqlite_master WHERE name = 'replicas'"));
    return has ? shop.run("UPDATE replicas SET state = 'blocked', detail = '' WHERE state IN ('waiting', 'sending')")
               : Status();
}

// Everything that can fail happens here, beside the databases in use. True where the backup has an inbox.
Result<bool> prepare(const QString &file, const StorePaths &paths, UtcMs now)
{
    TRY(verifyBackup(file));
    TRY(needSpace(QFileInfo(paths.shop).absolutePath(), 2 * QFileInfo(file).size()));
    TRY(writeVerifiedCopy(file, restored(paths.shop)));
    bool hasInbox = false;
    {
        TRY_ASSIGN(Database shop, Database::open({.path = restored(paths.shop)}));
        TRY_ASSIGN(hasInbox, unpackInbox(shop, restored(paths.inbox)));
        TRY(shop.run("DELETE FROM leases")); // of processes that are no more
        TRY(forgetWhatTheyShow(shop));
        TRY(holdReplicas(shop));
        TRY(shop.run("INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)", restoredAtSetting,
                     QString::number(now)));
        TRY(closeAsOneFile(std::move(shop)));
    }
    if (hasInbox) {
        TRY_ASSIGN(Database inbox, Database::open({.path = restored(paths.inbox), .mode = OpenMode::ReadOnly}));
        TRY(checkSchema(inbox, Schema::Inbox, OlderSchema::Accept));
        TRY(verifyDatabase(inbox));
    }
    TRY(syncFile(restored(paths.shop)));
    return hasInbox;
}

Status carryOut(const StorePaths &paths, const Order &order)
{
    TRY(change(paths.shop, order.time, true));
    TRY(change(paths.inbox, order.time, order.hasInbox));
    TRY(syncFolder(QFileInfo(paths.shop).absolutePath()));
    return removeFile(orderFile(paths));
}

} // namespace

Result<RestoreReport> restoreBackup(const QString &file, const StorePaths &paths, UtcMs now)
{
    TRY(finishRestore(paths)); // of an earlier one
    const QString time = freeTime(paths, now);
    const auto hasInbox = prepare(file, paths, now);
    if (!hasInbox) {
        removeRest(paths);
        return hasInbox.error();
    }
    RestoreReport report;
    if (QFileInfo::exists(paths.shop))
        report.keptShop = keptName(paths.shop, time);
    if (QFileInfo::exists(paths.inbox))
        report.keptInbox = keptName(paths.inbox, time);
    const Order order{.time = time, .hasInbox = *hasInbox};
    if (Status written = writeOrder(paths, order); !written) {
        removeRest(paths);
        return written.error();
    }
    TRY(carryOut(paths, order)); // decided: what fails here is completed at the next start
    return report;
}

Status finishRestore(const StorePaths &paths)
{
    if (!QFileInfo::exists(orderFile(paths))) {
        removeRest(paths);
        return {};
    }
    TRY_ASSIGN(const Order order, readOrder(paths));
    return carryOut(paths, order);
}

} // namespace evenstock
