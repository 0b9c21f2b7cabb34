// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/cardtrader_routes.h"

namespace evenstock {

// eMAG's own lists: MAIN against FBE, competition, refused documentation, what runs low, returns.
void addEmagListRoutes(RouteTable &table, SyncDesk &desk);

} // namespace evenstock
