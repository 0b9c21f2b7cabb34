// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/local_desk.h"
#include "app/webhooks/route_table.h"

namespace evenstock {

// Vinted for scripts on this computer, in the customer's shapes (interfaces.md section 2). "?account=" names one of
// several Vinted accounts.
void addVintedRoutes(RouteTable &table, LocalDesk &desk);

} // namespace evenstock
