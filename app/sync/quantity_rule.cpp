// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/quantity_rule.h"

#include <algorithm>

namespace evenstock {

Quantity quantityView(const QuantityRule &rule, Quantity available, std::int64_t units)
{
    if (rule.stopAt && available <= *rule.stopAt)
        return {};
    if (rule.lastPieces && available <= *rule.lastPieces && !rule.preferred)
        return {};
    Quantity shown = available - rule.buffer;
    if (rule.maxShown)
        shown = std::min(shown, *rule.maxShown);
    if (shown <= Quantity{})
        return {};
    const std::int64_t step = rule.wholeOnly ? units * 1000 : units;
    const std::int64_t count = shown.milli / step;
    return rule.wholeOnly ? Quantity::pieces(count) : Quantity{count};
}

} // namespace evenstock
