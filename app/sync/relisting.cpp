// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/relisting.h"

#include "app/sync/stock_rules.h"

#include <algorithm>

namespace evenstock {

namespace {

ShownSet sums(const ShownSet &a, const ShownSet &b)
{
    ShownSet result;
    for (const Quantity value : b)
        result = unite(result, shifted(a, value));
    return result;
}

} // namespace

void addShown(ListingRow &into, const ListingRow &duplicate)
{
    if (duplicate.link != LinkState::Duplicate)
        return;
    // Its orders may have been applied before the reading that they were in, or after it.
    const ShownSet shown = unite(duplicate.possible, {duplicate.remoteQuantity});
    into.possible = sums(into.possible, shown);
    if (into.after)
        into.after = sums(*into.after, shown);
    into.exposure.reset(); // read before it counts again
}

Status absorb(EngineContext &engine, ListingRow &into, const ListingRow &from)
{
    TRY_ASSIGN(const auto lines, engine.orders.linesOf(from.id));
    for (const OrderLineRow &line : lines) {
        // Before or after the reading that picked the base, given back or not: one set holds them all.
        into.possible = unite(into.possible, shifted(into.possible, -line.quantity));
        if (into.after)
            into.after = unite(*into.after, shifted(*into.after, -line.quantity));
    }
    if (!lines.isEmpty())
        into.exposure.reset(); // read before it counts again
    TRY(engine.orders.moveLines(from.id, into.id, into.product));
    into.changedSeq = std::max(into.changedSeq, from.changedSeq);
    return engine.listings.remove(from.id);
}

} // namespace evenstock
