// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace evenstock {

// In AccountRow::remembered while an account is off and until all of it was read again: the listings that asked for a
// look at the shelf before it was switched off. Everything else is unexplained for the absence alone.
inline constexpr QLatin1StringView askedBeforeOff("asked_before_off");
// When it was switched off first of that time (UtcMs).
inline constexpr QLatin1StringView offSince("off_since");
inline constexpr int mostAskedKept = 10'000; // beyond that all of them go on asking

} // namespace evenstock
