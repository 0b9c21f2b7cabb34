// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/ids.h"
#include "models/store/paging.h"

#include <QJsonArray>

namespace evenstock {

class Database;

// Goods that a buyer sends back, as the marketplace tells it.
struct ReturnRow {
    std::int64_t id = 0;
    AccountId account = {};
    QString channel = {}; // the account's name; read only
    QString externalId = {};
    QString orderId = {}; // of the marketplace
    QString state = {};
    QString wanted = {};
    UtcMs placedAt = 0;
    UtcMs readAt = 0;
    QJsonArray lines = {}; // {"external_id","sku","title","quantity","reason","note"}
};

// Returns of all accounts. Nothing is sent of them and no stock moves by them: returned goods are counted by the owner.
class ReturnRepository
{
public:
    explicit ReturnRepository(Database &database)
        : m_db(database)
    {
    }

    Status save(const ReturnRow &row); // engine thread
    // Where the next read begins: the placing of the oldest one that is not over, or of the newest.
    Result<UtcMs> readFrom(AccountId account, const QStringList &over);
    // Newest first; an empty account stands for all, an empty state for any.
    Result<Page<ReturnRow>> page(AccountId account, const QString &state, const PageRequest &request);

private:
    Database &m_db;
};

} // namespace evenstock
