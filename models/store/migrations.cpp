// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrations.h"

#include "models/store/database.h"
#include "models/store/transaction.h"
#include "models/store/verified_copy.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

static void initMigrationResources()
{
    Q_INIT_RESOURCE(evenstock_migrations); // outside a namespace, as Qt asks
}

namespace evenstock {

namespace {

struct Applied {
    int version = 0;
    QString name;
    QByteArray sha256;
};

struct SchemaState {
    bool empty = true; // no tables at all: a new file
    QList<Applied> applied;
    int version() const { return applied.isEmpty() ? 0 : applied.last().version; }
};

QString nameOf(Schema schema)
{
    return schema == Schema::Shop ? u"shop"_s : u"inbox"_s;
}

QByteArray sha256(const Migration &migration)
{
    return QCryptographicHash::hash(migration.sql, QCryptographicHash::Sha256);
}

Result<SchemaState> readState(Database &database, Schema schema)
{
    SchemaState state;
    TRY_ASSIGN(const auto tables, database.value<qint64>("SELECT count(*) FROM sqlite_schema"));
    state.empty = tables == 0;
    if (state.empty)
        return state;
    TRY_ASSIGN(const auto id, database.value<int>("PRAGMA application_id"));
    if (id != applicationId(schema))
        return makeError(ErrorCode::Storage, u"the file is not an Evenstock %1 database"_s.arg(nameOf(schema)));
    TRY_ASSIGN(state.applied, database.rows("SELECT version, name, sha256 FROM schema_version ORDER BY version",
                                            [](const Statement &row) {
                                                return Applied{row.get<int>(0), row.text(1), row.blob(2)};
                                            }));
    return state;
}

// What was applied must be the beginning of what we know.
Status compare(const SchemaState &state, const QList<Migration> &migrations)
{
    const int newest = migrations.isEmpty() ? 0 : migrations.last().version;
    if (state.version() > newest || state.applied.size() > migrations.size())
        return makeError(ErrorCode::Storage,
                         u"the database was made by a newer Evenstock (schema %1, this one knows %2): install that "
                         u"version"_s.arg(state.version())
                             .arg(newest));
    for (qsizetype i = 0; i < state.applied.size(); ++i) {
        const Applied &applied = state.applied.at(i);
        const Migration &known = migrations.at(i);
        if (applied.version != known.version || applied.sha256 != sha256(known))
            return makeError(
                ErrorCode::Storage,
                u"the database was made by another build of Evenstock: migration %1 differs"_s.arg(applied.version));
    }
    return {};
}

Status checkNumbers(const QList<Migration> &migrations)
{
    for (qsizetype i = 0; i < migrations.size(); ++i) {
        if (migrations.at(i).version != i + 1)
            return makeError(ErrorCode::Internal, u"migrations must be numbered from 1 without gaps"_s);
    }
    return {};
}

Status createVersionTable(Database &database, Schema schema)
{
    TRY(database.run("CREATE TABLE schema_version (version INTEGER PRIMARY KEY, name TEXT NOT NULL, "
                     "sha256 BLOB NOT NULL, applied_at INTEGER NOT NULL) STRICT"));
    return database.execute("PRAGMA application_id = " + QByteArray::number(applicationId(schema)));
}

Status apply(Database &database, Schema schema, const Migration &migration, UtcMs now)
{
    TRY_ASSIGN(Transaction transaction, Transaction::begin(database));
    TRY_ASSIGN(const SchemaState state, readState(database, schema));
    if (state.version() >= migration.version)
        return {}; // another process was faster
    if (state.empty)
        TRY(createVersionTable(database, schema));
    TRY(database.execute(migration.sql));
    if (!database.inTransaction())
        return makeError(ErrorCode::Internal, u"migration %1 ends its own transaction"_s.arg(migration.version));
    TRY_ASSIGN(const auto broken, database.value<QString>("PRAGMA foreign_key_check"));
    if (broken)
        return makeError(ErrorCode::Storage, u"rows of %1 point nowhere"_s.arg(*broken));
    TRY(database.run("INSERT INTO schema_version (version, name, sha256, applied_at) VALUES (?, ?, ?, ?)",
                     migration.version, migration.name, sha256(migration), now));
    return transaction.commit();
}

Status applyAll(Database &database, Schema schema, const QList<Migration> &pending, UtcMs now)
{
    for (const Migration &migration : pending) {
        if (Status done = apply(database, schema, migration, now); !done) {
            Error error = done.error();
            error.detail = u"migration %1 (%2) failed: %3"_s.arg(migration.version).arg(migration.name, error.detail);
            return error;
        }
    }
    return {};
}

QString backupName(Schema schema, int version, UtcMs now)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(u"yyyyMMdd-HHmmss"_s);
    return u"before-migration-%1-schema%2-%3"_s.arg(nameOf(schema)).arg(version).arg(time);
}

QString freeBackupPath(const QString &folder, const QString &name)
{
    QString path = QDir(folder).filePath(name + u".db"_s);
    for (int n = 2; QFile::exists(path); ++n) // tried again within a second
        path = QDir(folder).filePath(u"%1-%2.db"_s.arg(name).arg(n));
    return path;
}

} // namespace

int applicationId(Schema schema)
{
    return schema == Schema::Shop ? 0x45564e53 : 0x45564e49; // "EVNS", "EVNI"
}

Result<QList<Migration>> migrationsOf(Schema schema)
{
    initMigrationResources();
    const QDir folder(schema == Schema::Shop ? u":/evenstock/migrations"_s : u":/evenstock/inbox"_s);
    QList<Migration> migrations;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return makeError(ErrorCode::Internal, u"migration %1 is not in the program"_s.arg(name));
        migrations.append({.version = name.left(4).toInt(), .name = name.mid(5).chopped(4), .sql = file.readAll()});
    }
    return migrations;
}

Result<MigrationReport> migrate(Database &database, Schema schema, UtcMs now, const QString &backupFolder)
{
    TRY_ASSIGN(const auto migrations, migrationsOf(schema));
    return migrate(database, schema, migrations, now, backupFolder);
}

Result<MigrationReport> migrate(Database &database, Schema schema, const QList<Migration> &migrations, UtcMs now,
                                const QString &backupFolder)
{
    TRY(checkNumbers(migrations));
    TRY_ASSIGN(const SchemaState state, readState(database, schema));
    TRY(compare(state, migrations));
    MigrationReport report{.from = state.version(), .to = static_cast<int>(migrations.size())};
    if (report.from == report.to)
        return report;
    if (!state.empty && !database.path().isEmpty()) {
        report.backup = freeBackupPath(backupFolder, backupName(schema, report.from, now));
        TRY(writeVerifiedCopy(database, report.backup));
    }
    // Tables are rebuilt with foreign keys off and checked at the end; the switch does nothing inside a transaction.
    TRY(database.execute("PRAGMA foreign_keys = OFF"));
    const Status done = applyAll(database, schema, migrations.mid(report.from), now);
    TRY(database.execute("PRAGMA foreign_keys = ON"));
    TRY(done);
    return report;
}

Status checkSchema(Database &database, Schema schema, OlderSchema older)
{
    TRY_ASSIGN(const auto migrations, migrationsOf(schema));
    TRY_ASSIGN(const SchemaState state, readState(database, schema));
    if (state.empty)
        return makeError(ErrorCode::Storage, u"the file is not an Evenstock %1 database"_s.arg(nameOf(schema)));
    TRY(compare(state, migrations));
    if (older == OlderSchema::Refuse && state.version() < migrations.size())
        return makeError(ErrorCode::Storage, u"the database is of an older Evenstock: start Evenstock once"_s);
    return {};
}

} // namespace evenstock
