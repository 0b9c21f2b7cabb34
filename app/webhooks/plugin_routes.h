// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/engine_calls.h"
#include "app/webhooks/receiver_directory.h"
#include "app/webhooks/route_table.h"
#include "app/webhooks/shop_reader.h"

namespace evenstock {

// What the browser extension calls (interfaces.md section 2): the customer's shapes, with what they leave out added.
// Everything given outlives the table.
struct PluginDesk {
    EngineCalls &engine;
    const DirectoryBoard &board;
    ShopReader &reader;
    QString imageFolder = {};
};
void addPluginRoutes(RouteTable &table, PluginDesk &desk);

// True where any member at any depth is called "cookies" or "cookie": such a body is never taken in. Pure.
bool carriesCookies(const QJsonValue &value);

inline constexpr int longestWaitS = 20; // a browser's worker dies of a longer one
inline constexpr int mostWaitS = 3600;  // may be asked for: other plugins wait for half a minute

} // namespace evenstock
