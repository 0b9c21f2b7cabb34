// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/ids.h"
#include "models/core/result.h"

#include <QString>

namespace evenstock {

class Database;

// Oversells that did not happen: a listing was taken off sale in time because the last piece went on another channel.
// They are read from the deliveries, and of accounts that were removed from what was noted when they went.
inline const QString preventedSetting = QStringLiteral("prevented_elsewhere"); // times of removed accounts' ones
Result<std::int64_t> preventedSince(Database &database, UtcMs time);
// Before an account goes with its deliveries: what happened stays so, thirty days of it.
Status notePrevented(Database &database, AccountId account);

} // namespace evenstock
