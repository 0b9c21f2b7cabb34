// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"

#include <string_view>

namespace evenstock {

class Database;

// The lowest id at a time or later in a table whose rows are appended as time goes on: twenty looks at a million rows
// instead of an index on the time. Where the clock was set back the answer is off by the rows of that while. `column`
// and `table` are literals of ours.
Result<std::int64_t> firstIdSince(Database &database, std::string_view table, std::string_view column, UtcMs time);

} // namespace evenstock
