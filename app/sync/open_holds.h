// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/engine_context.h"

namespace evenstock {

// Takes what the non-final orders of a listing hold that just opened its product (first link). The opening movement
// has brought in as much. Returns it, product units.
Result<Quantity> holdOpenLines(EngineContext &engine, const ListingRow &listing, const Cause &cause);

// Lets lines of a listing that took less than they ordered take so much more, the newest first. A listing that sold
// more than its base was edited before the sale: what the edit brought, up to that, is the buyer's.
Status holdShortages(EngineContext &engine, const ListingRow &listing, Quantity most, const Cause &cause);

} // namespace evenstock
