// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/command_registry.h"

namespace evenstock {

void addConflictCommands(CommandRegistry &registry); // conflict.resolve and conflict.rule of commands.h
void addConflictUndoCommands(CommandRegistry &registry);

} // namespace evenstock
