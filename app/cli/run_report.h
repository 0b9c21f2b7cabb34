// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/run_watch.h"

#include <QJsonArray>

namespace evenstock::cli {

// How runs went: as JSON, and in words with what the owner can do about it.

// The runs of a command as interfaces.md has them, without those they woke.
Result<QJsonArray> runObjects(Surroundings &with, const RunWatch::Ended &ended);

// Says it, and gives the exit code of the command: 3 where the owner stopped it, else 2 where one failed, else 1 where
// there is something to look at, on a channel that was woken too.
Result<ExitCode> reportRuns(Surroundings &with, const RunWatch::Ended &ended);

} // namespace evenstock::cli
