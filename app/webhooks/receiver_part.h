// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/engine_part.h"

namespace evenstock {

// The receiver as the engine knows it: the worker on the inbox in every engine, the listeners where somebody stays to
// answer (window, service). For EngineOptions::parts.
MakeEnginePart makeReceiverPart();

} // namespace evenstock
