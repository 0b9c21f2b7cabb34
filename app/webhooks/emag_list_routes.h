// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/local_desk.h"
#include "app/webhooks/route_table.h"

namespace evenstock {

// eMAG's own lists: MAIN against FBE, competition, refused documentation, what runs low, returns.
void addEmagListRoutes(RouteTable &table, LocalDesk &desk);

} // namespace evenstock
