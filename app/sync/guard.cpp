// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/guard.h"

#include <cstdlib>

namespace evenstock {

bool isPriceJump(const QString &from, const QString &to, const GuardLimits &limits)
{
    const auto before = moneyFromField(from);
    const auto after = moneyFromField(to);
    if (!before || !after)
        return before.has_value() && before->minor > 0;
    if (before->minor == 0)
        return false; // no price before: nothing to compare with
    return std::abs(after->minor - before->minor) * 100 > std::abs(before->minor) * limits.pricePercent;
}

bool tooManyZeroed(std::int64_t count, std::int64_t onSale, const GuardLimits &limits)
{
    return count > limits.zeroMost || (count > limits.zeroItems && count * 100 > onSale * limits.zeroPercent);
}

bool tooManyPriceJumps(std::int64_t count, const GuardLimits &limits)
{
    return count > limits.priceItems;
}

bool tooManyMissing(std::int64_t count, std::int64_t listed, const GuardLimits &limits)
{
    return count > 0 && count * 100 > listed * limits.missingPercent;
}

} // namespace evenstock
