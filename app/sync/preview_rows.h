// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/engine_context.h"
#include "app/sync/rehearsal.h"

namespace evenstock {

struct PreviewRow {
    PlanItemRow row = {};
    qsizetype parent = -1; // place of the row that it comes with
};

// What of the copy the original knows too: newer row ids mean nothing there.
struct KnownRows {
    ListingId newestListing = {};
    ProductId newestProduct = {};
};

// The rows of the plan that a rehearsed run leaves: what the gate was asked, what it asked for goes along with, and
// what has to wait for the owner. `engine` is the copy's.
Result<QList<PreviewRow>> previewRows(EngineContext &engine, AccountId account, RunId run, const Rehearsal &rehearsal,
                                      const KnownRows &known);

} // namespace evenstock
