// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/engine_part.h"

namespace evenstock {

// Work for the owner's browser, beside the engine: pairing, tasks and answers, Vinted's listings.
MakeEnginePart makeBridgePart();

} // namespace evenstock
