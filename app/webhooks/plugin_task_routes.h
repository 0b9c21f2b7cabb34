// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/plugin_routes.h"

namespace evenstock::pluginroutes {

// The work of a browser: the tasks that wait for it, how far each is and how it went.
void addTaskRoutes(RouteTable &table, PluginDesk &desk);

} // namespace evenstock::pluginroutes
