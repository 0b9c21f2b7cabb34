// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"

#include <QJsonArray>

namespace evenstock {

struct EngineServices;

// What came up from `since` until before `until` and is still open, as topic "alert" of EngineClient tells it: only
// what the settings notify.* ask for. Engine thread.
Result<QJsonArray> alertGroups(EngineServices &services, UtcMs since, UtcMs until);

} // namespace evenstock
