// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backup_parts.h"

#include "models/store/database.h"
#include "models/store/file_steps.h"
#include "models/store/migrations.h"
#include "models/store/transaction.h"
#include "models/store/verified_copy.h"

#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr qint64 pieceBytes = 1024LL * 1024;

Error cannot(const QString &what, const QFile &file)
{
    return makeError(ErrorCode::Storage, u"%1 cannot be %2: %3"_s.arg(file.fileName(), what, file.errorString()));
}

Result<bool> hasInbox(Database &backup)
{
    TRY_ASSIGN(const auto table, backup.value<int>("SELECT 1 FROM sqlite_schema WHERE name = 'backup_inbox'"));
    return table.has_value();
}

// Tables, indexes and triggers by their text, but for those that SQLite and its search make for themselves.
Result<QSet<QString>> objectsOf(Database &database)
{
    TRY_ASSIGN(const auto texts, database.rows(
                                     R"sql(SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema
            WHERE name <> 'backup_inbox' AND name NOT GLOB 'sqlite_*'
              AND NOT (type = 'table' AND name GLOB 'products_fts_*'))sql",
                                     [](const Statement &s) { return s.text(0); }));
    return QSet<QString>(texts.begin(), texts.end());
}

Status checkObjects(Database &backup)
{
    TRY_ASSIGN(const auto version, backup.value<int>("SELECT max(version) FROM schema_version"));
    TRY_ASSIGN(const auto migrations, migrationsOf(Schema::Shop));
    TRY_ASSIGN(Database ours, Database::open({}));
    TRY_ASSIGN(const auto report, migrate(ours, Schema::Shop, migrations.mid(0, version.value_or(0)), 0, {}));
    Q_UNUSED(report)
    TRY_ASSIGN(const auto expected, objectsOf(ours));
    TRY_ASSIGN(const auto found, objectsOf(backup));
    if (expected != found)
        return makeError(ErrorCode::Storage, u"the file was changed by another program: its tables are not ours"_s);
    return {};
}

} // namespace

Status packInbox(Database &backup, const QString &inboxFile)
{
    TRY_ASSIGN(Transaction transaction, Transaction::begin(backup));
    TRY(backup.run("CREATE TABLE backup_inbox (piece INTEGER PRIMARY KEY, data BLOB NOT NULL) STRICT"));
    QFile file(inboxFile);
    if (!file.open(QIODevice::ReadOnly))
        return cannot(u"read"_s, file);
    while (!file.atEnd()) {
        const QByteArray piece = file.read(pieceBytes);
        if (piece.isEmpty())
            return cannot(u"read"_s, file);
        TRY(backup.run("INSERT INTO backup_inbox (data) VALUES (?)", piece));
    }
    return transaction.commit();
}

Result<bool> unpackInbox(Database &backup, const QString &inboxFile)
{
    TRY_ASSIGN(const bool present, hasInbox(backup));
    if (!present)
        return false;
    TRY(makePrivateFile(inboxFile));
    QFile file(inboxFile);
    if (!file.open(QIODevice::WriteOnly))
        return cannot(u"written"_s, file);
    {
        TRY_ASSIGN(Statement pieces, backup.prepare("SELECT data FROM backup_inbox WHERE piece > 0 ORDER BY piece"));
        pieces.query();
        while (pieces.next()) {
            const QByteArray piece = pieces.blob(0);
            if (file.write(piece) != piece.size())
                return cannot(u"written"_s, file);
        }
        TRY(pieces.finish());
    }
    if (!file.flush())
        return cannot(u"written"_s, file);
    file.close();
    TRY(syncFile(inboxFile));
    TRY(backup.run("DROP TABLE backup_inbox"));
    return true;
}

Status closeAsOneFile(Database database)
{
    TRY_ASSIGN(const auto mode, database.value<QString>("PRAGMA journal_mode = DELETE"));
    if (mode != u"delete"_s)
        return makeError(ErrorCode::Storage, u"the copy cannot be closed: somebody else has it open"_s);
    return {};
}

Status verifyBackup(const QString &file, const std::stop_token &stop)
{
    {
        TRY_ASSIGN(Database backup, Database::open({.path = file, .mode = OpenMode::ReadOnly, .cacheKiB = 2 * 1024}));
        TRY(checkSchema(backup, Schema::Shop, OlderSchema::Accept));
        TRY(checkObjects(backup));
    }
    return verifyFile(file, stop);
}

} // namespace evenstock
