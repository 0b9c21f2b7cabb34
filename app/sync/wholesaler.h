// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/engine_context.h"

namespace evenstock {

// The account that a retailer's setting "source" names, else the only one of its marketplace with the role "source".
// None where there is no such account, it is switched off, or there are several and none is named.
Result<AccountId> wholesalerOf(EngineContext &engine, const AccountRow &retailer);

// The route from a wholesaler to a retailer (setting assortment=all): what the wholesaler sells and the retailer does
// not list yet begins to be made there, a bounded number a run. Returns how many. Inside the caller's transaction.
Result<int> followAssortment(EngineContext &engine, const AccountRow &retailer);

} // namespace evenstock
