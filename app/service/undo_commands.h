// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/command_registry.h"

namespace evenstock {

// run.undo and batch.undo.
void addUndoCommands(CommandRegistry &registry);

} // namespace evenstock
