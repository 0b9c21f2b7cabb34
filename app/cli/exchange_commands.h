// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace evenstock::cli {

QList<Command> exchangeCommands();

} // namespace evenstock::cli
