// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/engine_context.h"

namespace evenstock {

// What a duplicate showed was in no base of ours: where it takes the place of `into` its pieces come on top, and move
// no stock. Before absorb().
void addShown(ListingRow &into, const ListingRow &duplicate);

// A listing that is not linked turns out to be what `into` became under a new id: its orders move over, with what they
// may have taken off, and its row goes. The caller saves `into`. Engine thread, inside the caller's transaction.
Status absorb(EngineContext &engine, ListingRow &into, const ListingRow &from);

} // namespace evenstock
