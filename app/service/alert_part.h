// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/engine_part.h"

namespace evenstock {

// Tells the owner what is new and should not wait: conflicts, oversells, dead events, failing accounts; grouped, at
// most once a minute, by the settings notify.* (topic "alert" of EngineClient), and by e-mail where the owner set it
// up. For EngineOptions::parts.
MakeEnginePart makeAlertPart();

} // namespace evenstock
