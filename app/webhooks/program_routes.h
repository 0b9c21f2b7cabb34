// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/receiver_metrics.h"
#include "app/webhooks/route_table.h"
#include "app/webhooks/shop_reader.h"
#include "models/core/clock.h"

#include <functional>

namespace evenstock {

// What is asked about the program itself: /healthz, /metrics. Everything given outlives the table.
struct ProgramDesk {
    ShopReader &reader;
    const ReceiverMetrics &metrics;
    const Clock &clock;
    std::function<int(Door)> connections = {};
};
void addProgramRoutes(RouteTable &table, ProgramDesk &desk);

// /api/openapi.json and the page made of it; after all other routes.
void addDescriptionRoutes(RouteTable &table);

} // namespace evenstock
