// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace evenstock {

class Database;

// What a long question and its answer needed goes back to the system: this connection's cache, and what is free of the
// whole heap. The connection's thread.
void giveBackMemory(Database &database);

} // namespace evenstock
