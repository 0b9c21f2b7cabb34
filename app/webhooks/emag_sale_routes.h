// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/cardtrader_routes.h"

namespace evenstock {

// What belongs to selling on eMAG: the repricing rule of an account, and the parcels of an order.
void addEmagSaleRoutes(RouteTable &table, SyncDesk &desk);

} // namespace evenstock
