// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/cardtrader/assortment.h"
#include "app/sandbox/random.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <unordered_set>
#include <utility>

namespace evenstock::sandbox::cardtrader {

// What a seller has listed now: the assortment of the start, overlaid with what was changed, added and removed since.
// Only what differs from the start is kept in memory. One thread.
class Stock
{
public:
    Stock(const Catalogue &catalogue, const Seller &seller, qint64 products);

    std::optional<Product> find(qint64 id) const;
    qint64 count() const;
    // The listing with the smallest id above `id`, of the blueprints that `wanted` lets through (all, where it is
    // empty): how an export walks along while the stock changes under it.
    std::optional<Product> nextAfter(qint64 id, const std::function<bool(qint64)> &wanted = {}) const;
    QList<Product> ofBlueprint(qint64 blueprint) const; // by id
    // A listing by chance; empty where there is none.
    std::optional<Product> any(Random &random) const;
    std::optional<Product> withArticle(const QString &sku) const; // "sku:…" in user_data_field

    void change(const Product &product); // one that exists
    qint64 add(Product product);         // under a new id, which it returns
    void remove(qint64 id);              // one that exists

private:
    Assortment m_assortment;
    std::map<qint64, Product> m_kept;            // changed or added, by id
    std::set<std::pair<qint64, qint64>> m_added; // blueprint and id
    std::unordered_set<qint64> m_removed;        // of the start
    qint64 m_firstNewId;
    qint64 m_nextId;
};

} // namespace evenstock::sandbox::cardtrader
