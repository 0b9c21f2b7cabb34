// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace evenstock {

// In the arguments of an account's problem: since when its owner should hear of it (UtcMs). Without it: not yet, where
// a connection was lost; else since it began.
inline constexpr QLatin1StringView worthTelling("worth_telling");

} // namespace evenstock
