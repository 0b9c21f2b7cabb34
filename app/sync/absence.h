// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/absence.h"

namespace evenstock {

// In AccountRow::remembered while guardNext is set for new settings, not for having been off: since when (UtcMs). A run
// that began before it knew nothing of them.
inline constexpr QLatin1StringView guardsSettings("guards_settings");

} // namespace evenstock
