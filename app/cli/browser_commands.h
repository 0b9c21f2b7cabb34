// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace evenstock::cli {

// The owner's browser, for marketplaces that are reached through it: pairing, and the work that waits for it.
QList<Command> browserCommands();

} // namespace evenstock::cli
