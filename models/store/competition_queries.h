// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/money.h"
#include "models/core/result.h"

#include <optional>

namespace evenstock {

class Database;

// What a marketplace told of the others that offer the same thing as a listing (Capabilities::tellsCompetition).
// Prices are those that customers pay; an amount without currency is unknown.
struct CompetitionSeen {
    Money best = {};  // the best offer of anybody
    int rank = 0;     // ours, 1 is the first; 0 = not told
    int offers = 0;   // of all sellers; 0 = not told
    Money least = {}; // the seller's own bounds on the marketplace
    Money most = {};
};

// Empty where nothing was noted of it. A read-only connection on its owner's thread.
Result<std::optional<CompetitionSeen>> competitionSeen(Database &database, ListingId listing);

} // namespace evenstock
