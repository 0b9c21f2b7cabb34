// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/engine_context.h"

namespace evenstock {

// What the account's repricing rule would ask for its listings, by what was read of the competition: noted as the
// listings' own prices. Nothing is sent by it: the outbound guard makes a plan of them, and PushStage sends an own
// price by a plan alone. One batch of listings beyond `after`, which moves on; false at the end. Engine thread, inside
// the caller's transaction.
Result<bool> repriceSome(EngineContext &engine, AccountId account, ListingId &after);

} // namespace evenstock
