// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/local_desk.h"
#include "app/webhooks/route_table.h"

namespace evenstock {

// CardTrader for scripts on this computer (interfaces.md section 2).
void addCardTraderRoutes(RouteTable &table, LocalDesk &desk);

} // namespace evenstock
