// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace evenstock {

// How slowly an account works: plain spacing, no disguises. The settings of interfaces.md with their defaults.
struct Pace {
    int callsGapMs = 2000;
    int listingGapS = 60;
    int listingsPerHour = 5;
    int listingsPerDay = 20;
    int quietFromHour = 22; // of the local day; equal to quietToHour: no quiet hours
    int quietToHour = 9;
    bool isDraft = true;
};

// Reads "calls_gap_ms", "listing_gap_s", "listings_per_hour", "listings_per_day", "quiet_hours" ("off" or "22-09") and
// "draft". InvalidRequest with the setting as item.
Result<Pace> paceFrom(const QJsonObject &settings);

// When the next write may begin, by local hours, the last write and the listings of the last day (oldest first). `now`
// where it may begin at once. Pure.
UtcMs nextWriteAt(const Pace &pace, bool isListing, UtcMs lastWriteAt, const QList<UtcMs> &listings, UtcMs now,
                  const QTimeZone &zone);

} // namespace evenstock
