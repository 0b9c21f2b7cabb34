// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/engine_context.h"

namespace evenstock {

// Product units.
struct ShelfCount {
    Quantity promised = {}; // sold and not sent yet
    Quantity missing = {};  // of it: more is promised than lies there
    Quantity onHand = {};   // what is left for others
    MovementId recount = {};
};

// The owner counted what lies there. What is promised comes first, by the time it was ordered: where too little lies
// there, the last orders hold less and are oversold; pieces that turn up go to the orders that miss them. The rest is
// on hand. sync.md section 2, Ordered and taken. Engine thread, inside the caller's transaction.
Result<ShelfCount> countShelf(EngineContext &engine, const Product &product, Quantity shelf, const QString &reason);

} // namespace evenstock
