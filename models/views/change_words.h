// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/change_queries.h"

namespace evenstock {

// Who or what made a change, in the owner's words: "you", "taken from eMAG MAIN, run 12".
QString originText(const ChangeView &change);

} // namespace evenstock
