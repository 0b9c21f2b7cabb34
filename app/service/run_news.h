// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/run_log_repository.h"
#include "models/store/run_repository.h"

namespace evenstock {

class Database;

// What a run brought in, moved and sent, by name, for the end of its log: the first few of each. Lines without run and
// time. Keys:
//   run.came_in {title,sku,field,old?,new?}, run.moved {title,sku,delta,cause}, run.went_out {title,sku,field,new?},
//   run.more {}: there is more than is named
QList<RunLogRow> newsOf(Database &database, const RunRow &run);

inline constexpr int newsNamed = 5; // of each

} // namespace evenstock
