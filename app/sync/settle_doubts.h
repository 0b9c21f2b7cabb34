// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/listing_stage.h"

namespace evenstock {

// Whether the reading that the row carries shows what the write sent.
bool hasArrived(const ListingRow &row, const DeliveryRow &delivery);

// What a create wrote and no reading ever shows (images of some marketplaces) is there as written, just as where the
// answer came; what is the marketplace's own stays open as it does there.
void keepUnshown(ListingRow &row, const FieldValues &written, const AccountPolicy &policy);

// A reading of the listing shows what became of its writes in doubt: confirmed where it shows what they sent, else they
// never arrived (sync.md section 3). The row carries the reading and is
// the caller's to store. Engine thread, inside the caller's transaction.
Status settleDoubts(EngineContext &engine, ListingRow &row, const IngestContext &context);

} // namespace evenstock
