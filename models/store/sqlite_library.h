// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace evenstock {

// How this process uses SQLite; before its first connection, afterwards it changes nothing. Thread-safe.
void prepareSqlite();

} // namespace evenstock
