// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/engine_context.h"

namespace evenstock {

// Pieces of cancelled orders on marketplaces that put them on sale again only where the seller chose so. The ledger has
// them back at once; they are offered elsewhere when the marketplace shows that it has them back too. Where it does
// not, nothing is sent and the owner is asked by a conflict of the quantity: most often the card is missing. Product
// units unless said otherwise. Engine thread, inside the caller's transaction.

enum class Release {
    Known,  // its pieces were taken out of the ledger before
    Unseen, // the order was cancelled before it was known
};
// The ledger has them back; the row is the caller's to save.
void noteRelease(ListingRow &row, Quantity pieces, Release release);
// An ended listing can only have sold what was on sale again.
void noteSoldAgain(ListingRow &row, Quantity pieces);

// A consistent reading picked `shown` (listing units) of what the row's base held possible before: what else it held
// possible with its releases was not put on sale again.
void judgeReleases(ListingRow &row, const QList<Quantity> &possible, Quantity shown);
// A write of ours took the place of what the listing showed, which was one of `before`: where what it shows now tells
// less, no reading can say any more which releases had been put on sale again. The owner is asked.
void overwriteReleases(ListingRow &row, const QList<Quantity> &before);
// What an edit on the site raises answers for pieces that are asked about: returns how many of `pieces`.
Quantity answerByEdit(ListingRow &row, Quantity pieces);

// What the owner is asked about.
Quantity askedPieces(const ListingRow &row);
// Opens, updates or closes the conflict of the row's quantity; true where it was opened. Local is what the listing
// would show with the pieces, remote what it shows.
Result<bool> followReview(EngineContext &engine, const ListingRow &row, RunId run);

// Nothing is asked about the row any more.
void forgetReleases(ListingRow &row);
// A count on the shelf answers for all listings of the product.
Status answerByCount(EngineContext &engine, ProductId product);
// The owner cancelled the order from here and does not want its pieces on sale again: out of the ledger they go.
Status keepOffSale(EngineContext &engine, const OrderLineRow &line, Quantity pieces, const Cause &cause);

} // namespace evenstock
