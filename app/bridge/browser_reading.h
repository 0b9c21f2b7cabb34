// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/browser_desk.h"
#include "models/core/ids.h"

namespace evenstock {

class EngineContext;

// What the wardrobe of an account told last, joined with what our own browser did since it was read. Engine thread.
Result<BrowserReading> browserReading(EngineContext &engine, AccountId account);

} // namespace evenstock
