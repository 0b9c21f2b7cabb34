// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/backup.h"
#include "models/store/verified_copy.h"
#include "tests/store/small_shop.h"

#include <QDir>
#include <QFileInfo>

#include <memory>

namespace evenstock {

using namespace Qt::StringLiterals;

inline StorePaths pathsIn(const QString &folder)
{
    return {folder + u"/shop.db"_s, folder + u"/inbox.db"_s};
}

// A shop with one product named after the moment, and an inbox with one event.
inline void makeStore(const QString &folder, const QString &title)
{
    const StorePaths paths = pathsIn(folder);
    Database shop = SmallShop::must(Database::open({.path = paths.shop}));
    SmallShop::must(migrate(shop, Schema::Shop, SmallShop::now, folder + u"/backups"_s));
    SmallShop::must(shop.run("INSERT INTO products (sku, title, created_at, updated_at) VALUES ('A', ?, 1, 1) "
                             "ON CONFLICT (sku) DO UPDATE SET title = excluded.title",
                             title));
    SmallShop::must(
        shop.run("INSERT INTO leases (name, owner, expires_at) VALUES ('engine', 'me', 1) ON CONFLICT DO NOTHING"));
    Database inbox = SmallShop::must(Database::open({.path = paths.inbox, .durability = Durability::Full}));
    SmallShop::must(migrate(inbox, Schema::Inbox, SmallShop::now, folder + u"/backups"_s));
    SmallShop::must(inbox.run("INSERT INTO events (account_id, route, received_at, headers, body, verified, state) "
                              "VALUES (1, 'r', 1, '{}', ?, 1, 'received')",
                              title.toUtf8()));
}

inline QString titleIn(const QString &folder)
{
    const auto shop = Database::open({.path = pathsIn(folder).shop, .mode = OpenMode::ReadOnly});
    if (!shop)
        return u"error: "_s + shop.error().detail;
    auto &db = const_cast<Database &>(*shop);
    if (const Status sound = verifyDatabase(db); !sound)
        return u"error: "_s + sound.error().detail;
    return SmallShop::must(db.value<QString>("SELECT title FROM products WHERE sku = 'A'")).value_or(u"none"_s);
}

inline QStringList eventsIn(const QString &folder)
{
    if (!QFileInfo::exists(pathsIn(folder).inbox))
        return {u"no inbox"_s};
    auto inbox = Database::open({.path = pathsIn(folder).inbox, .mode = OpenMode::ReadOnly});
    if (!inbox)
        return {u"error: "_s + inbox.error().detail};
    return SmallShop::must(inbox->rows("SELECT body FROM events ORDER BY id",
                                       [](const Statement &s) { return QString::fromUtf8(s.blob(0)); }));
}

// Base of tests with both databases in a folder of their own; its product is called "before".
class StoredShop : public QObject
{
protected:
    void make()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_shop = path(u"shop"_s);
        QVERIFY(QDir().mkpath(m_shop));
        makeStore(m_shop, u"before"_s);
    }
    QStringList files(const QString &folder) const { return QDir(folder).entryList(QDir::Files, QDir::Name); }
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_shop; // folder of the databases
};

} // namespace evenstock
