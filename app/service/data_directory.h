// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/store/backup.h"
#include "models/store/database.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace evenstock {

// Where one shop lives: both databases, backups, logs, pictures, and what tells processes on it apart. A value;
// thread-safe.
class DataDirectory
{
public:
    // The folder to use: the given one, else EVENSTOCK_DATA_DIR, else "evenstock" in the local data folder of the
    // user, the same for window and command line whatever they are called.
    static QString choose(const QString &given);

    // Makes the folder (0700) with its sub-folders where it is missing, and looks whether it can be worked in. Errors
    // are ErrorCode::Storage in plain words: not a folder, cannot be made, cannot be written, too little space.
    static Result<DataDirectory> open(const QString &path, qint64 leastFreeBytes = defaultFreeBytes);
    // Only to read in: makes nothing and looks at nothing.
    static DataDirectory at(const QString &path);

    QString path() const { return m_path; } // absolute
    QString shopFile() const { return file(QStringLiteral("shop.db")); }
    QString inboxFile() const { return file(QStringLiteral("inbox.db")); }
    QString backupFolder() const { return file(QStringLiteral("backups")); }
    QString logFolder() const { return file(QStringLiteral("logs")); }
    QString imageFolder() const { return file(QStringLiteral("images")); }
    QString lockFile() const { return file(QStringLiteral("engine.lock")); }
    QString personalSaltFile() const { return file(QStringLiteral("personal.salt")); } // retention.h
    StorePaths storePaths() const { return {.shop = shopFile(), .inbox = inboxFile()}; }
    QString holderFile() const
    {
        return file(QStringLiteral("engine.json"));
    } // who holds the lock and where it listens
    QString socketFile() const { return file(QStringLiteral("engine.sock")); }

    // Opened for writing and brought to the newest schema, after a verified copy of what was there. The connection
    // belongs to the calling thread. The shop: only for the holder of the engine; `mayMigrate` is asked before the
    // schema of a shop that exists is touched.
    using MayMigrate = std::function<Status(Database &)>;
    Result<Database> openShop(UtcMs now, const MayMigrate &mayMigrate = {}) const;
    Result<Database> openInbox(UtcMs now) const;
    // A damaged inbox gets another name beside it, so that a new one can be begun. Its name. Only for the holder of the
    // engine: another process may have it open.
    Result<QString> setInboxAside(UtcMs now) const;
    QStringList inboxesSetAside() const; // names of files, oldest first
    // For looking things up beside the engine. An error where there is no shop yet or its schema is another one.
    Result<Database> openShopReadOnly() const;
    Result<Database> openInboxReadOnly() const;

    static constexpr qint64 defaultFreeBytes = 16LL * 1024 * 1024;

private:
    QString file(const QString &name) const;
    QString m_path = {};
};

} // namespace evenstock
