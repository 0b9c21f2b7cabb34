// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/hook_desk.h"
#include "app/webhooks/route_table.h"

namespace evenstock {

// What marketplaces call (interfaces.md section 2, marked H). The desk outlives the table.
void addHookRoutes(RouteTable &table, HookDesk &desk);

} // namespace evenstock
