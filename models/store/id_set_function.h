// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace evenstock {

// What binds a QBitArray * to `set` of collect_ids.
inline constexpr const char *idSetPointer = "evenstock.id_set";

// SQL: in_set(id, set) is 1 where the set has the id, else 0; collect_ids(id, set) is an aggregate that sets one bit an
// id inside the set's size and gives the number of rows. A set of two thirds of a million products is had in a sixth
// less time than by stepping from row to row. Returns SQLite's code.
int addIdSetFunctions(sqlite3 *database);

} // namespace evenstock
