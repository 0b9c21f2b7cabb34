// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/engine_context.h"

namespace evenstock {

// What a duplicate showed was in no base of ours: where it takes the place of `into` its pieces come on top, and move
// no stock. Before absorb().
void addShown(ListingRow &into, const ListingRow &duplicate);

// Ended or missing.
bool isGone(const ListingRow &row);

// The problem that a listing may be any of several that are gone.
QString relistingFingerprint(ListingId listing);
// The problem that what the marketplace has in the place of a product's listing is another product's.
QString equalListingFingerprint(AccountId account, ProductId product);

// `row` is the same to the marketplace as a listing of another product, which stays: this one is never pushed. The
// owner is told of both. The caller saves `row`. Engine thread, inside the caller's transaction.
Status yieldTo(EngineContext &engine, ListingRow &row, ProductId other, RunId run);

// A create of ours added these pieces to this listing of another product, or may have: no movement. Saves `into`.
enum class Adding { Certain, Unsure };
Status addCreated(EngineContext &engine, ListingRow &into, Quantity pieces, Adding adding);

// A listing that is not linked turns out to be what `into` became under a new id: its orders move over, with what they
// may have taken off, and its row goes. The caller saves `into`. Engine thread, inside the caller's transaction.
Status absorb(EngineContext &engine, ListingRow &into, const ListingRow &from);

} // namespace evenstock
