// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

#include <stop_token>

namespace evenstock {

class Database;

// Integrity and foreign keys of a whole database; seconds for a large one. ErrorCode::Storage with the first finding.
Status verifyDatabase(Database &database);
// The same of a file, which a stop ends: ErrorCode::Cancelled.
Status verifyFile(const QString &file, const std::stop_token &stop = {});

// Writes a compact copy of the database as it is at this moment into a new file (0600), checks the copy and only then
// gives it its name; a failure leaves nothing behind. Other connections may write meanwhile. An existing target is an
// error. Seconds for a large database: not on the GUI thread. A stop ends it: ErrorCode::Cancelled.
Status writeVerifiedCopy(const QString &file, const QString &target, const std::stop_token &stop = {});
// The same of a connection that may write: on one that may not it takes many times as long (file_connection.h).
Status writeVerifiedCopy(Database &database, const QString &target);

} // namespace evenstock
