// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
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

// Category trees of the marketplaces. A read-only connection on its owner's thread.
class CategoryQueries
{
public:
    explicit CategoryQueries(Database &database)
        : m_db(database)
    {
    }

    Result<Page<CategoryView>> page(AccountId account, const PageRequest &request); // no account: all of them; by id

private:
    Database &m_db;
};

} // namespace evenstock
