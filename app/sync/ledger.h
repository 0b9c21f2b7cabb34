// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/desired_state.h"
#include "app/sync/engine_context.h"
#include "app/sync/product_shares.h"

namespace evenstock {

// The only road by which on-hand stock moves and listings become dirty. Engine thread, inside the caller's transaction.

// Appends the movement (clipped by the caller) and makes every linked listing of the product dirty that now differs.
Status moveStock(EngineContext &engine, const Movement &movement);

// What the owner changed on the site, as observe() found it, enters the ledger; what there is not becomes a shortage.
Status recordEdit(EngineContext &engine, const ListingRow &row, const ObserveOutput &edit, const Cause &cause);

// What its channel is to show of a product, and what it may be sent now. `row` may be newer than what is stored.
Result<WantedShare> wantedShare(EngineContext &engine, const ListingRow &row, const Product &product);

// What the channel is to be told of a listing now: without open conflicts and what the owner left different. `row` may
// be newer than what is stored.
Result<DesiredState> desiredNow(EngineContext &engine, const ListingRow &row, const Product &product);

// On-hand less what is not offered while a difference waits for its visibility lag.
Result<Quantity> availableStock(EngineContext &engine, const Product &product);

// Fields that wait for the owner's decision: neither taken nor sent.
Result<QSet<Field>> openConflictFields(EngineContext &engine, ListingId listing);

// Computes again which of the product's listings differ from what they should show.
Status refreshListings(EngineContext &engine, ProductId product);
// The same for one listing whose row the caller holds and will save.
Status refreshDirt(EngineContext &engine, ListingRow &listing);
// Of a stored listing that is (no longer) on sale or linked: the channels whose share depends on it.
Status refreshBeside(EngineContext &engine, const ListingRow &listing);
// The same for a stored row whose account's settings changed, with the channels whose share depends on it.
Status refreshStored(EngineContext &engine, ListingRow &listing);

// Of the problem "this listing's change was refused".
QString refusalFingerprint(ListingId listing);

// Writes changed fields of a product with their log lines, and refreshes its listings. `except` is the listing whose
// own read caused the change: its row is still in the caller's hands.
Status changeProduct(EngineContext &engine, const Product &before, const Product &after, const Cause &cause,
                     ListingId except = {});

// A value of the product by its name in the change log, and back; false where the log has other things under that name.
// The caller has looked whether a SKU is free.
std::optional<QString> loggedValue(const Product &product, const QString &name);
bool setLoggedValue(Product &product, const QString &name, const QString &value);

} // namespace evenstock
