// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/local_desk.h"
#include "app/webhooks/route_table.h"

namespace evenstock {

// Products of the owner's own for scripts on this computer (interfaces.md section 2).
void addProductRoutes(RouteTable &table, LocalDesk &desk);

} // namespace evenstock
