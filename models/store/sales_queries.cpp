// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sales_queries.h"

#include "models/store/database.h"

#include <algorithm>

namespace evenstock {

Result<Quantity> SalesQueries::soldSince(ProductId product, UtcMs since)
{
    TRY_ASSIGN(const auto sold, m_db.value<Quantity>("SELECT coalesce(sum(l.quantity_milli * l.units), 0) FROM "
                                                     "order_lines AS l JOIN orders AS o ON o.id = l.order_id "
                                                     "WHERE l.product_id = ? AND o.placed_at >= ?",
                                                     product, since));
    return sold.value_or(Quantity{});
}

Result<int> SalesQueries::sellingAccounts(ProductId product)
{
    TRY_ASSIGN(const auto count,
               m_db.value<int>("SELECT count(DISTINCT l.account_id) FROM listings AS l JOIN accounts AS a ON a.id = "
                               "l.account_id WHERE l.product_id = ? AND l.link = 'linked' AND l.stock_theirs = 0 AND "
                               "a.stock_theirs = 0 AND a.enabled = 1",
                               product));
    return count.value_or(0);
}

Result<UtcMs> SalesQueries::firstOrder()
{
    TRY_ASSIGN(const auto first,
               m_db.value<UtcMs>("SELECT coalesce(min(placed_at), 0) FROM orders WHERE placed_at > 0"));
    return first.value_or(0);
}

Result<QList<std::int64_t>> SalesQueries::propagationMs(int limit)
{
    TRY_ASSIGN(auto delays,
               m_db.rows(R"sql(SELECT max((SELECT min(d.settled_at) FROM deliveries AS d WHERE d.listing_id = other.id
                   AND d.quantity_milli IS NOT NULL AND d.state = 'confirmed' AND d.recorded_at BETWEEN o.first_seen_at AND o.first_seen_at + 86400000))
                   - o.placed_at AS delay
        FROM (SELECT id, account_id, placed_at, first_seen_at FROM orders WHERE placed_at > 0
              ORDER BY placed_at DESC, id DESC LIMIT ?) AS o
        JOIN order_lines AS l ON l.order_id = o.id
        JOIN listings AS other ON other.product_id = l.product_id AND other.account_id <> o.account_id
        WHERE other.link = 'linked' GROUP BY o.id HAVING delay >= 0)sql",
                         [](const Statement &s) { return std::int64_t(s.int64(0)); }, limit));
    std::sort(delays.begin(), delays.end());
    return delays;
}

} // namespace evenstock
