// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

namespace evenstock {

class Database;

// Integrity and foreign keys of a whole database; seconds for a large one. ErrorCode::Storage with the first finding.
Status verifyDatabase(Database &database);

// Writes a compact copy of the database as it is at this moment into a new file (0600), checks the copy and only then
// gives it its name; a failure leaves nothing behind. Other connections may write meanwhile. An existing target is an
// error. Seconds for a large database: not on the GUI thread, and best on a read-only connection of its own.
Status writeVerifiedCopy(Database &database, const QString &target);

} // namespace evenstock
