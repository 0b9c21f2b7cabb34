// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/engine_calls.h"
#include "app/webhooks/receiver_directory.h"
#include "app/webhooks/route_table.h"
#include "app/webhooks/shop_reader.h"
#include "models/core/clock.h"

#include <functional>

namespace evenstock {

// CardTrader for scripts on this computer (interfaces.md section 2). Everything given outlives the table.
struct SyncDesk {
    EngineCalls &engine;
    const DirectoryBoard &board;
    ShopReader &reader;
    const Clock &clock;
    std::function<QString()> publicUrl = {}; // under which the hooks are reached from outside, without closing slash
};
void addCardTraderRoutes(RouteTable &table, SyncDesk &desk);

} // namespace evenstock
