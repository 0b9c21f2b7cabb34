// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/engine_gate.h"

namespace evenstock {

// The end of a run, real or rehearsed: its record and what its account remembers of it. `well` is the status where
// nothing stopped the run. What cannot be stored stands in the row. Account's thread.
void closeRun(EngineGate &gate, RunRow &run, const Status &ended, const QString &well, UtcMs now);

} // namespace evenstock
