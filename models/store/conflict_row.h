// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/run_repository.h"
#include "models/store/statement.h"

namespace evenstock {

// What conflictOf() reads, in its order, of a conflict `c`.
#define EVENSTOCK_CONFLICT_COLUMNS                                                                                     \
    "c.id, c.listing_id, c.field, c.base, c.local, c.remote, c.local_at, c.remote_at, c.remote_at_source, c.run_id, "  \
    "c.opened_at, c.updated_at, c.state, c.taken, c.value, c.resolved_at, coalesce(c.batch, 0)"
inline constexpr int conflictColumns = 17;

inline ConflictRow conflictOf(const Statement &s)
{
    return {.id = s.get<ConflictId>(0),
            .listing = s.get<ListingId>(1),
            .field = fieldFromName(s.text(2)).value_or(Field::Title),
            .base = s.get<std::optional<QString>>(3),
            .local = s.text(4),
            .remote = s.text(5),
            .localAt = s.int64(6),
            .remoteAt = s.int64(7),
            .remoteAtObserved = s.text(8) == QLatin1StringView("observed"),
            .run = s.get<RunId>(9),
            .openedAt = s.int64(10),
            .updatedAt = s.int64(11),
            .state = s.text(12),
            .taken = s.text(13),
            .value = s.text(14),
            .resolvedAt = s.int64(15),
            .batch = s.int64(16)};
}

} // namespace evenstock
