// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/store/account_repository.h"

#include <QTimeZone>

#include <optional>

class QRandomGenerator;

namespace evenstock {

// When an account's next scheduled run is due. Pure; all times UTC, hours and days of the zone.
//
//   every   each `minutes`, counted from a fixed grid, so that a restart moves nothing
//   hourly  at this minute of each hour of the zone
//   daily   at this minute of the local day, once a day: in spring an hour that does not exist counts as the one after
//           it, in autumn the first of the two counts
// Everything is `offsetS` later, and what falls into the quiet hours is due when they end.

// The first due time after `after`, for an enabled row.
UtcMs nextDue(const ScheduleRow &row, UtcMs after, const QTimeZone &zone);

// After `failures` failed runs in a row, the last of them at `failedAt`, for want of a connection: half a minute later,
// then one, two, four … minutes, but never later than it is due anyhow and never in the quiet hours.
UtcMs retryDue(const ScheduleRow &row, UtcMs failedAt, int failures, const QTimeZone &zone);

// Minutes of the local day; the end is not part of it and may lie beyond midnight.
struct QuietHours {
    int fromMinute = 0;
    int toMinute = 0;
};
// "HH:MM-HH:MM"; empty text = none. Error InvalidRequest.
Result<std::optional<QuietHours>> parseQuietHours(const QString &text);

// Checks kind, minutes, mode and quiet hours of a row: InvalidRequest with the argument's name as item.
Status checkSchedule(const ScheduleRow &row);

// A moment of the local day in UTC, by the rule of `daily`.
UtcMs localMoment(const QDate &date, int minuteOfDay, const QTimeZone &zone);

// Seconds by which an account's runs lie beside the round minutes (several marketplaces ask for that).
int randomOffsetS(QRandomGenerator &random);

inline constexpr int leastPeriodMinutes = 1;
inline constexpr int mostPeriodMinutes = 7 * 24 * 60;

} // namespace evenstock
