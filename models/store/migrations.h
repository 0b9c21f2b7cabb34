// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace evenstock {

class Database;

// The two databases of a data directory: the shop, and the receiver's inbox (architecture.md, Threads).
enum class Schema { Shop, Inbox };

// One NNNN_name.sql. Numbers begin at 1 without gaps; a released file never changes again.
struct Migration {
    int version = 0;
    QString name = {};
    QByteArray sql = {};
};

struct MigrationReport {
    int from = 0; // version before; 0 = a new database
    int to = 0;
    QString backup = {}; // verified copy made before the first change; empty where there was nothing to save
};

// Application ids in the file header: they tell our files from other SQLite files.
int applicationId(Schema schema);

// The migrations built into the program, by number.
Result<QList<Migration>> migrationsOf(Schema schema);

// Brings a database to the newest schema, each migration in one transaction with foreign keys checked at its end.
// A file that exists is first copied into backupFolder and the copy verified. A failing migration leaves everything as
// it was before that migration. Refused in words: a file of another program, a newer schema, an edited migration.
Result<MigrationReport> migrate(Database &database, Schema schema, UtcMs now, const QString &backupFolder);
Result<MigrationReport> migrate(Database &database, Schema schema, const QList<Migration> &migrations, UtcMs now,
                                const QString &backupFolder);

// For connections that only read, and for a file about to be restored: an error unless this program can work with the
// schema as it is. Older = "run Evenstock first"; an empty file is not a database of ours.
enum class OlderSchema { Refuse, Accept };
Status checkSchema(Database &database, Schema schema, OlderSchema older = OlderSchema::Refuse);

} // namespace evenstock
