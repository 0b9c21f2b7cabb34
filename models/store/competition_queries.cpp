// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/competition_queries.h"

#include "models/store/emag_queries.h"

namespace evenstock {

// One marketplace tells of it so far.
Result<std::optional<CompetitionSeen>> competitionSeen(Database &database, ListingId listing)
{
    TRY_ASSIGN(const auto offer, EmagQueries(database).offer(listing));
    if (!offer)
        return std::optional<CompetitionSeen>();
    return std::optional(CompetitionSeen{
        .best = offer->best, .rank = offer->rank, .offers = offer->offers, .least = offer->least, .most = offer->most});
}

} // namespace evenstock
