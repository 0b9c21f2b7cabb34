// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/engine_context.h"
#include "connectors/api/connector.h"

namespace evenstock {

struct OrderEffects {
    int applied = 0; // orders that were new or had changed
    int movements = 0;
    int holds = 0;     // lines whose hold changed
    int shortages = 0; // lines that ask for more than there is
    int unmatched = 0; // lines sold of something we do not know
};

// Orders move stock by state, not by event (sync.md section 2): the same snapshot applied by poll, webhook or hand,
// once or ten times, moves stock once. One order is one transaction of the caller.
Result<OrderEffects> applyOrder(EngineContext &engine, AccountId account, const RemoteOrder &order, const Cause &cause);

// An open order that the marketplace no longer has.
Result<OrderEffects> applyGoneOrder(EngineContext &engine, AccountId account, const QString &externalId,
                                    const Cause &cause);

// Takes what the non-final orders of a listing hold that just opened its product (first link). The opening movement
// has brought in as much. Returns it, product units.
Result<Quantity> holdOpenLines(EngineContext &engine, const ListingRow &listing, const Cause &cause);

// Lets lines of a listing that took less than they ordered take so much more, the newest first. A listing that sold
// more than its base was edited before the sale: what the edit brought, up to that, is the buyer's.
Status holdShortages(EngineContext &engine, const ListingRow &listing, Quantity most, const Cause &cause);

} // namespace evenstock
