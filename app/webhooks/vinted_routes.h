// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/engine_calls.h"
#include "app/webhooks/route_table.h"
#include "app/webhooks/shop_reader.h"
#include "models/core/clock.h"

namespace evenstock {

// Vinted and products for scripts on this computer, in the customer's shapes (interfaces.md section 2). "?account="
// names one of several Vinted accounts. Everything given outlives the table.
struct VintedDesk {
    EngineCalls &engine;
    ShopReader &reader;
    const Clock &clock;
};
void addVintedRoutes(RouteTable &table, VintedDesk &desk);

// A whole number of the query; `otherwise` where it is absent, nothing where it is none or out of bounds.
std::optional<int> numberIn(const QUrlQuery &query, const QString &name, int least, int most, int otherwise);

} // namespace evenstock
