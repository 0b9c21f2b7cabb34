// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/local_desk.h"
#include "app/webhooks/route_table.h"

namespace evenstock {

// What belongs to selling on eMAG: the repricing rule of an account, and the parcels of an order.
void addEmagSaleRoutes(RouteTable &table, LocalDesk &desk);

} // namespace evenstock
