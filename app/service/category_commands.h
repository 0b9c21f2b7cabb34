// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace evenstock {

class CommandRegistry;

void addCategoryCommands(CommandRegistry &registry); // category.map of commands.h

} // namespace evenstock
