// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/category_map.h"
#include "models/store/paging.h"

namespace evenstock {

class Database;

// One category of a marketplace, as its account was told.
struct CategoryView {
    std::int64_t id = 0;
    QString channel = {}; // the account's name; empty for the owner's own
    QString externalId = {};
    QString parentId = {}; // external id of the one above; empty at the top
    QString name = {};
    QString note = {}; // why it stands where it stands
};

// The same as a tree is made of.
struct CategoryNode {
    std::int64_t id = 0;
    std::int64_t parent = 0; // 0 = at the top
    CategoryKey key = {};
    QString name = {};
    QString note = {};
};

// What products hold as their category, in words.
struct CategoryInUse {
    QString category = {};  // as products hold it
    QStringList names = {}; // as the accounts call it; empty where it is a word already, or nobody knows it
};

// A line of the category map.
struct CategoryLink {
    AccountId account = {}; // where products go
    CategoryKey source = {};
    QString sourceName = {};
    QString target = {};     // external id there
    QString targetName = {}; // empty where the account's tree does not hold it
};

// Category trees of the marketplaces. A read-only connection on its owner's thread.
class CategoryQueries
{
public:
    explicit CategoryQueries(Database &database)
        : m_db(database)
    {
    }

    Result<Page<CategoryView>> page(AccountId account, const PageRequest &request); // no account: all of them; by id

    // For a worker: 60 ms for 20,000. Of all accounts, by account and name; at most mostNodes.
    Result<QList<CategoryNode>> nodes();
    static constexpr int mostNodes = 50'000;
    // For a worker: of the categories that products have, at most 1000.
    Result<QList<CategoryInUse>> inUse();
    // What the product's own category is called, by the accounts that list it; empty where nobody knows.
    Result<QString> nameFor(ProductId product, const QString &category);
    // As accounts called it that were removed since.
    Result<QStringList> namesKept(const QString &category);
    Result<QList<CategoryLink>> links(AccountId account); // at most 10,000, by name

private:
    Database &m_db;
};

} // namespace evenstock
