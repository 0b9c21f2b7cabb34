// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/bridge_desk.h"

namespace evenstock {

// How an account stands with Vinted and its browser, and what its owner decides about single tasks:
//   vinted.state   {account?} -> {terms_accepted, enabled, user, login, domain, browsers, connected, paused_until,
//                                 pause_reason, pause_detail, wardrobe_at, pace{…}, hour, day, next_listing_at,
//                                 templates{title, description}, usual_templates{…}, lists[{kind, fetched_at, count}]}
//   vinted.retry   {task}     -> {task_id}: what failed, ran out of time or was cancelled is begun anew
//   vinted.reviewed {task}    a late answer was looked at; it stays with the task
void addVintedStateCommands(CommandRegistry &registry, BridgeDesk &desk);

// Pace, quiet hours and templates as an account would keep them. Pure.
Status judgeVintedSettings(const QMap<QString, QString> &settings);

} // namespace evenstock
