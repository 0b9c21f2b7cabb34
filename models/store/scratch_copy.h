// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

#include <chrono>
#include <stop_token>

namespace evenstock {

class Database;

struct ScratchLimits {
    qint64 mostBytes = qint64(8) * 1024 * 1024 * 1024;
    std::chrono::milliseconds longest = std::chrono::minutes(2);
};

// A copy of the database as it is at this moment, for trying things out: nothing written into it reaches the original.
// It lies in a file without a name that SQLite makes in the folder for temporary files, so that it is gone with the
// object and with the process, however that ends; up to its cache it stays in memory. Belongs to the calling thread.
//
// `path`: the original, read over a connection of its own, which holds up no writer. Storage says so where the copy
// would be too large, the folder too full or the time too long; Cancelled after a stop.
Result<Database> scratchCopy(const QString &path, const ScratchLimits &limits, const std::stop_token &stop);
// The same of a database in memory, on the thread of both.
Result<Database> scratchCopy(Database &original, const ScratchLimits &limits, const std::stop_token &stop);

// Where SQLite puts its files for temporary data.
QString scratchFolder();

} // namespace evenstock
