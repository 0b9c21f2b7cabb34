// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace evenstock {

class CommandRegistry;

void addForeseeCommands(CommandRegistry &registry); // account.foresee of commands.h

} // namespace evenstock
