// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/migrations.h"
#include "tests/store/small_shop.h"

#include <QDir>

#include <memory>

namespace evenstock {

using namespace Qt::StringLiterals;

// Base of tests of migrations: a database that is not there yet, and what brings it to a version.
class MigratedFile : public QObject
{
protected:
    static constexpr UtcMs now = SmallShop::now;

    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"shop.db"_s);
        m_backups = m_folder->filePath(u"backups"_s);
    }
    Database open(const QString &path)
    {
        auto opened = Database::open({.path = path});
        if (!opened)
            qFatal("%s", qUtf8Printable(opened.error().detail));
        return std::move(opened).value();
    }
    Result<MigrationReport> run(const QList<Migration> &migrations)
    {
        Database db = open(m_path);
        return migrate(db, Schema::Shop, migrations, now, m_backups);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_backups;
};

} // namespace evenstock
