// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/engine_context.h"

namespace evenstock {

enum class Basis {
    Holds, // both values are what the row says: the change can be made
    Done,  // what it wanted is so
    Moved, // one of the values is another one now
    Gone,  // the listing, product or order it is about is no longer there
};

struct Judgement {
    Basis basis = Basis::Holds;
    QString found = {}; // Moved: the value that stands there now
};

// What a row of a plan is worth by what the store holds now. Engine thread; reads only.
Result<Judgement> judgeRow(EngineContext &engine, AccountId account, const PlanItemRow &row);

// The listing that a row is about; by its external id where the store did not hold it when the plan was made.
Result<std::optional<ListingRow>> listingOfRow(EngineContext &engine, AccountId account, const PlanItemRow &row);

} // namespace evenstock
