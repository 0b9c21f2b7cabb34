// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace evenstock {

class CommandRegistry;

void addPendingCommands(CommandRegistry &registry); // listing.pending of commands.h

} // namespace evenstock
