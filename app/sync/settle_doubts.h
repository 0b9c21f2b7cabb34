// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/listing_stage.h"

namespace evenstock {

// Whether the reading that the row carries shows what the write sent.
bool hasArrived(const ListingRow &row, const DeliveryRow &delivery);

// Whatever road the news of a write comes by, its answer, a reading or a look for it, it leaves the same: these are the
// parts that the roads share.

// A create has arrived: both sides agree on what it wrote, also on what no reading ever shows (images of some
// marketplaces), but not on what is the marketplace's own (AccountPolicy::agreesByCreate). What was changed there since
// differs from that, as it would after an answer.
void agreeOnCreate(ListingRow &row, const DeliveryRow &create, const AccountPolicy &policy, UtcMs now);

// A listing that was found by its marker is what its creates made.
Status adoptCreates(EngineContext &engine, ListingRow &row);

// A write in doubt that the reading shows by now is ours: no edit there.
Status takeLanded(EngineContext &engine, ListingRow &row, const AccountPolicy &policy);

// What was made from here and is read for the first time begins as it is there, where it is only taken: a catalogue's
// own texts and pictures do not replace those of the owner.
void beginAsShown(ListingRow &row, const AccountPolicy &policy);

// What the marketplace refused before, it has taken now.
Status liftRefusal(EngineContext &engine, ListingRow &row, const DeliveryRow &taken);

// A price of the listing alone changes no product, so the history would not show it, nor why it was asked.
Status logOwnPrice(EngineContext &engine, const ListingRow &row, const DeliveryRow &delivery, const QString &before);

// A reading of the listing shows what became of its writes in doubt: confirmed where it shows what they sent, else they
// never arrived (sync.md section 3). The row carries the reading and is
// the caller's to store. Engine thread, inside the caller's transaction.
Status settleDoubts(EngineContext &engine, ListingRow &row, const IngestContext &context);

} // namespace evenstock
