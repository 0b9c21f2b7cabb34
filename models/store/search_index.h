// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

namespace evenstock {

class Database;

// Brings the search index up to date with the products noted in search_pending, inside the caller's transaction.
// Transaction::commit calls it, so that a product is found from the moment it is stored. It comes last because FTS5
// writes out what it gathered at every savepoint: indexing row by row between the savepoints of a page took seven times
// as long.
Status indexPendingProducts(Database &database);

// Joins parts of the index that many small transactions left behind: queries read fewer of them. For idle moments of
// the writer, milliseconds at a time.
Status mergeSearch(Database &database);

// Empties the index and notes every product for the next indexing; the same transaction.
Status rebuildSearch(Database &database);

} // namespace evenstock
