// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <QStringList>

namespace evenstock {

// What the owner has to know before anything is done on Vinted, one sentence a line. A change of the words gets a new
// version: what was agreed to is kept with it.
inline constexpr int vintedTermsVersion = 1;
QStringList vintedTerms();
QString vintedTermsShort(); // beside what makes it faster
// The setting "terms_accepted" of an account whose owner agrees now: "2026-11-26 1".
QString vintedTermsAgreed(UtcMs now);

} // namespace evenstock
