// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/cardtrader_routes.h"

namespace evenstock {

// eMAG for scripts on this computer: the routes of the seed and eMAG's own lists (interfaces.md section 2).
void addEmagRoutes(RouteTable &table, SyncDesk &desk);

} // namespace evenstock
