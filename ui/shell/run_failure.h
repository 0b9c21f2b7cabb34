// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"

#include <optional>

namespace evenstock {

class ReadStore;

// Why a run that is over did not do what it was asked for; none where it did, though perhaps not all of it.
std::optional<Error> runFailure(ReadStore &store, RunId run);

} // namespace evenstock
