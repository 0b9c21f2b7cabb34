// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/quantity.h"

#include <cstdint>
#include <optional>

namespace evenstock {

// What one channel shows of the available stock (product units). Shapes the channel's view, never the ledger.
struct QuantityRule {
    Quantity buffer = {};                    // kept back
    std::optional<Quantity> maxShown = {};   // never show more
    std::optional<Quantity> stopAt = {};     // show only while stock is above this
    std::optional<Quantity> lastPieces = {}; // while available ≤ this only the preferred channel shows it
    bool preferred = false;                  // this is that channel
    bool wholeOnly = true;                   // pieces: parts of a listing unit are not shown
};

// view = floor(rule(available) / units), in listing units, never negative.
Quantity quantityView(const QuantityRule &rule, Quantity available, std::int64_t units);

} // namespace evenstock
