// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

#include <stop_token>

namespace evenstock {

class Database;

// What a backup file is made of, for writing and restoring one. Inside models/store.

// The inbox as pieces in a table of the backup, and out of it again into a new file. Unpacking removes the table;
// false where the backup has no inbox.
Status packInbox(Database &backup, const QString &inboxFile);
Result<bool> unpackInbox(Database &backup, const QString &inboxFile);

// Ends the log that writing to the file made, so that it is one file.
Status closeAsOneFile(Database database);

// Everything that can be wrong with a file that says it is a backup: damage, another program's, a newer schema, and
// tables or triggers that no version of this program made.
Status verifyBackup(const QString &file, const std::stop_token &stop = {});

} // namespace evenstock
