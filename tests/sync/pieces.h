// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/quantity.h"

namespace evenstock {

inline Quantity pcs(int count)
{
    return Quantity::pieces(count);
}

} // namespace evenstock
