// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/command_registry.h"

namespace evenstock {

void addScheduleCommands(CommandRegistry &registry); // schedule.* and settings.* of commands.h

} // namespace evenstock
