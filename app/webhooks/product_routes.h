// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/vinted_routes.h"

namespace evenstock {

// Products of the owner's own for scripts on this computer (interfaces.md section 2).
void addProductRoutes(RouteTable &table, VintedDesk &desk);

} // namespace evenstock
