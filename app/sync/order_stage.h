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

} // namespace evenstock
