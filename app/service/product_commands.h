// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/command_registry.h"

namespace evenstock {

void addProductCommands(CommandRegistry &registry); // product.add, product.set, product.bulk of commands.h

} // namespace evenstock
