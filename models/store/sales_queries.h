// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/ids.h"
#include "models/core/quantity.h"
#include "models/core/result.h"

#include <QList>

namespace evenstock {

class Database;

// How fast things sell, and how long the news of a sale takes. A read-only connection on its owner's thread.
class SalesQueries
{
public:
    explicit SalesQueries(Database &database)
        : m_db(database)
    {
    }

    // Product units ordered of it since then on all channels, cancelled ones too: they took it off a shelf as well.
    Result<Quantity> soldSince(ProductId product, UtcMs since);
    // Accounts that are on and sell it from our stock.
    Result<int> sellingAccounts(ProductId product);
    Result<UtcMs> firstOrder(); // when the oldest order known was placed; 0 where there is none
    // Of the newest orders, at most `limit`, within a day: from the sale to the confirmed write that told the slowest
    // other channel, milliseconds, in rising order. Orders that moved no other channel are left out.
    Result<QList<std::int64_t>> propagationMs(int limit);

private:
    Database &m_db;
};

} // namespace evenstock
