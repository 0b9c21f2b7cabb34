// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/listing_stage.h"

namespace evenstock {

// A reading of the listing shows what became of its writes in doubt: confirmed where it shows what they sent, else they
// never arrived (sync.md section 3). The row carries the reading. Engine thread, inside the caller's transaction.
Status settleDoubts(EngineContext &engine, const ListingRow &row, const IngestContext &context);

} // namespace evenstock
