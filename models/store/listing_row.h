// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/listing_repository.h"
#include "models/store/statement.h"

namespace evenstock {

// A listing as it lies in its table, in the order of listingOf().
#define EVENSTOCK_LISTING_COLUMNS                                                                                      \
    "id, account_id, product_id, external_id, external_sku, link, status, units, stock_theirs, url, currency, "        \
    "opens_since, opens_after, remote, "                                                                               \
    "remote_quantity_milli, remote_hash, remote_modified_at, remote_times, base, base_at, base_run, possible, after, " \
    "in_doubt, crossing, overtaken_at, landing_until, changed_seq, observed_milli, observed_seq, observed_at, "        \
    "lag_milli, lag_since, "                                                                                           \
    "pending_drop_milli, released_milli, released_unseen_milli, unreturned_milli, overwritten_milli, "                 \
    "overwritten_base, settled_movement, exposure_kept, "                                                              \
    "exposure_milli, trust, dirty, "                                                                                   \
    "dirty_since, held, held_plan, deferred, own_price, own_price_why, "                                               \
    "marker, eans, match_keys, brand, first_seen_at, last_synced_at"

ListingRow listingOf(const Statement &s);

inline constexpr Quantity unknownExposure{-1};

} // namespace evenstock
