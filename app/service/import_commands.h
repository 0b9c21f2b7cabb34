// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/command_registry.h"

namespace evenstock {

void addImportCommands(CommandRegistry &registry); // import.products of commands.h

} // namespace evenstock
