// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/account_policy.h"

namespace evenstock {

// The mass-change guard's arithmetic (sync.md section 4). Pure.

// Price fields ("1290 EUR"): true where the move is larger than the limit allows; to or from nothing counts.
bool isPriceJump(const QString &from, const QString &to, const GuardLimits &limits);

// More than zeroItems and more than zeroPercent of the channel, or more than zeroMost.
bool tooManyZeroed(std::int64_t count, std::int64_t onSale, const GuardLimits &limits);
bool tooManyPriceJumps(std::int64_t count, const GuardLimits &limits);
bool tooManyMissing(std::int64_t count, std::int64_t listed, const GuardLimits &limits);

} // namespace evenstock
