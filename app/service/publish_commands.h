// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/command_registry.h"

namespace evenstock {

void addPublishCommands(CommandRegistry &registry); // publish of commands.h

} // namespace evenstock
