// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <stop_token>

namespace evenstock {

// The two databases of a data directory.
struct StorePaths {
    QString shop = {};
    QString inbox = {}; // may be missing: no webhook ever came
};

// A backup is one SQLite file: the shop as it was at one moment, with the inbox inside it in pieces. No secret is in
// it, as none is in the databases; what hashes buyers and credentials lies in files that no backup takes.
//
// All functions open connections of their own and take seconds for a large shop: a worker's work. Other connections may
// write meanwhile. Errors are ErrorCode::Storage in plain words and leave nothing half-made behind.

// Copies the inbox first and the shop after it, so that an event between the two is processed again and never lost;
// reads both copies back, and only then gives the file its name. An existing target is an error. A stop ends it within
// a moment: ErrorCode::Cancelled.
Status writeBackup(const StorePaths &paths, const QString &target, const std::stop_token &stop = {});

// The program's own daily backups in a folder.
struct BackupFile {
    QString path = {};
    UtcMs madeAt = 0; // from its name
    qint64 bytes = 0;
    bool operator==(const BackupFile &) const = default;
};
QList<BackupFile> dailyBackups(const QString &folder); // newest first
// True where none was made on this day, UTC.
bool isBackupDue(const QString &folder, UtcMs now);
// Writes today's and removes those that `backupsToDrop` names.
Result<BackupFile> writeDailyBackup(const StorePaths &paths, const QString &folder, UtcMs now,
                                    const std::stop_token &stop = {});
// Keeps the newest of each of the last 7 days, 4 weeks and 3 months that have one, always the newest of all. Pure.
QList<BackupFile> backupsToDrop(const QList<BackupFile> &backups);

// What expirePersonalData() does to the shop, for the daily backups of a folder, so that none of them keeps a buyer's
// name longer than the shop does; the inbox inside goes where it is as old. The number of backups changed.
Result<int> expirePersonalDataInBackups(const QString &folder, UtcMs before, const QByteArray &salt);

} // namespace evenstock
