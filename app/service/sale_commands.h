// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace evenstock {

class CommandRegistry;

void addSaleCommands(CommandRegistry &registry); // order.sale of commands.h

} // namespace evenstock
