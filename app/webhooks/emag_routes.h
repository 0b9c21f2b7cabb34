// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/local_desk.h"
#include "app/webhooks/route_table.h"

namespace evenstock {

// eMAG for scripts on this computer: the routes of the seed and eMAG's own lists (interfaces.md section 2).
void addEmagRoutes(RouteTable &table, LocalDesk &desk);

} // namespace evenstock
