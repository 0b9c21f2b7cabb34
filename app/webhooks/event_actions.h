// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/command_registry.h"

namespace evenstock {

class EventWorker;

// event.apply, event.discard and event.retry of commands.h. The worker outlives the registry.
void addEventActions(CommandRegistry &registry, EventWorker &worker);

} // namespace evenstock
