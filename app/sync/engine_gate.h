// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/sync_engine.h"

#include <functional>

namespace evenstock {

// The way from an account's thread to the engine: runs the work on the engine thread and waits for it. Tests call
// straight through, and break off anywhere.
class EngineGate
{
public:
    virtual ~EngineGate() = default;
    virtual Status call(const std::function<Status(SyncEngine &)> &work) = 0;
};

} // namespace evenstock
