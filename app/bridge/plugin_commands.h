// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/bridge_desk.h"

namespace evenstock {

// What a paired browser asks for. "browser" is its number, which the receiver knows by its token:
//   bridge.tasks    {browser, limit}                        -> {tasks:[{id, task_type, payload, created_at, lease, …}],
//                                                              waiting, quiet_ms}
//   bridge.return   {browser, task, lease}                  the browser hung up before it had the task
//   bridge.progress {browser, task, lease, step, from, items[]} -> {lease_until}
//   bridge.result   {browser, task, body{}}                 -> {success, task_id, status, message}
//   bridge.session  {browser, body{}}                       -> {success, platforms_synced, platforms_status[], message}
void addPluginCommands(CommandRegistry &registry, BridgeDesk &desk);

} // namespace evenstock
