// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/scratch_copy.h"

#include "models/store/connection.h"
#include "models/store/database.h"
#include "models/store/file_steps.h"
#include "models/store/sqlite_error.h"
#include "models/store/transaction.h"

#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int pagesAtOnce = 2000;
constexpr qint64 mebibyte = 1024LL * 1024;
constexpr qint64 spareBytes = 256 * mebibyte; // of the disk: others need some too

QString megabytes(qint64 bytes)
{
    return QString::number((bytes + mebibyte - 1) / mebibyte);
}

Status checkRoom(Database &original, const ScratchLimits &limits)
{
    TRY_ASSIGN(const auto pages, original.value<qint64>("PRAGMA page_count"));
    TRY_ASSIGN(const auto size, original.value<qint64>("PRAGMA page_size"));
    const qint64 bytes = pages.value_or(0) * size.value_or(0);
    if (bytes > limits.mostBytes)
        return makeError(ErrorCode::Storage, u"the shop is too large to try things out on a copy of it: %1 MB of at "
                                             "most %2"_s.arg(megabytes(bytes), megabytes(limits.mostBytes)));
    const auto free = freeBytes(scratchFolder());
    if (free && bytes + spareBytes > *free)
        return makeError(ErrorCode::Storage, u"a copy of the shop needs %1 MB, and %2 has %3 MB left"_s.arg(
                                                 megabytes(bytes + spareBytes), scratchFolder(), megabytes(*free)));
    return {};
}

} // namespace

// What SQLite does for a private file on Unix; elsewhere the system decides for both.
QString scratchFolder()
{
    for (const QString &folder : {qEnvironmentVariable("SQLITE_TMPDIR"), qEnvironmentVariable("TMPDIR"), u"/var/tmp"_s,
                                  u"/usr/tmp"_s, u"/tmp"_s}) {
        const QFileInfo info(folder);
        if (!folder.isEmpty() && info.isDir() && info.isWritable() && info.isExecutable())
            return folder;
    }
    return QDir::tempPath();
}

Status Database::copyInto(Database &target, const std::function<Status()> &between)
{
    m_connection->checkThread();
    target.m_connection->checkThread();
    sqlite3 *to = target.m_connection->handle;
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", m_connection->handle, "main");
    if (backup == nullptr)
        return sqliteError(sqlite3_extended_errcode(to), QString::fromUtf8(sqlite3_errmsg(to)));
    Status status;
    int code = SQLITE_OK;
    while (status && code == SQLITE_OK) {
        code = sqlite3_backup_step(backup, pagesAtOnce);
        status = between();
    }
    const int finished = sqlite3_backup_finish(backup);
    if (!status)
        return status;
    if (code != SQLITE_DONE)
        return sqliteError(code == SQLITE_OK ? finished : code, u"the copy could not be written"_s);
    return {};
}

Result<Database> scratchCopy(Database &original, const ScratchLimits &limits, const std::stop_token &stop)
{
    TRY(checkRoom(original, limits));
    TRY_ASSIGN(Database copy, Database::open({.mode = OpenMode::Scratch}));
    const auto deadline = std::chrono::steady_clock::now() + limits.longest;
    TRY(original.copyInto(copy, [&]() -> Status {
        if (stop.stop_requested())
            return makeError(ErrorCode::Cancelled, u"stopped by the owner"_s);
        if (std::chrono::steady_clock::now() > deadline)
            return makeError(ErrorCode::Storage, u"copying the shop takes too long"_s);
        return {};
    }));
    TRY(copy.execute("PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY"));
    return copy;
}

Result<Database> scratchCopy(const QString &path, const ScratchLimits &limits, const std::stop_token &stop)
{
    TRY_ASSIGN(Database original, Database::open({.path = path, .mode = OpenMode::ReadOnly}));
    // One moment for all pages: without it every commit of the writer would begin the copy anew.
    TRY_ASSIGN(Transaction moment, Transaction::beginRead(original));
    TRY(original.value<qint64>("SELECT count(*) FROM sqlite_schema"));
    return scratchCopy(original, limits, stop);
}

} // namespace evenstock
