// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace evenstock::cli {

// eMAG's own lists: MAIN against FBE, competition, refused documentation, what runs low, returns, statistics.
QList<Command> emagCommands();

} // namespace evenstock::cli
