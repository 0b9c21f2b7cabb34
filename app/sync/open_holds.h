// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/engine_context.h"

namespace evenstock {

// Takes what the non-final orders of a listing hold that just opened its product (first link). The opening movement
// has brought in as much. Returns it, product units.
Result<Quantity> holdOpenLines(EngineContext &engine, const ListingRow &listing, const Cause &cause);
// The same of these lines, which become the listing's, as far as there is stock. What they take no more of is taken
// once the reading shows what was there (holdShortages).
Result<Quantity> holdLines(EngineContext &engine, const ListingRow &listing, const QList<OrderLineRow> &lines,
                           const Cause &cause);

// Lets lines of a listing that took less than they ordered take so much more, the newest first. A listing that sold
// more than its base was edited before the sale: what the edit brought, up to that, is the buyer's.
Status holdShortages(EngineContext &engine, const ListingRow &listing, Quantity most, const Cause &cause);

// Lets lines of orders after that one take what they order, as far as there is stock: they waited for it to be opened.
Status holdSuspended(EngineContext &engine, const ListingRow &listing, OrderId after, const Cause &cause);
// The same for a listing that the owner just linked: what its open orders sold while it was linked to nothing.
Status holdSoldMeanwhile(EngineContext &engine, const ListingRow &listing, const Cause &cause);

// What the open orders of a listing took of other products than this one goes back there, and they are nobody's.
Status releaseOfOthers(EngineContext &engine, const ListingRow &listing, ProductId sold, const Cause &cause);

} // namespace evenstock
