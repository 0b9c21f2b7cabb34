// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/command_registry.h"

namespace evenstock {

void addAccountCommands(CommandRegistry &registry); // account.* of commands.h, in the files account_*_commands.cpp
void addAccountLinkCommands(CommandRegistry &registry);
void addAccountMatchCommands(CommandRegistry &registry);
void addAccountNewCommands(CommandRegistry &registry);

} // namespace evenstock
