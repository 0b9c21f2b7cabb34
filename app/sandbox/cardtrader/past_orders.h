// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

namespace evenstock::sandbox::cardtrader {

class Account;
struct Seller;

// The orders a shop has when somebody first connects to it, oldest first and without effect on the stock of today: one
// of each instructive kind, as far as `count` reaches, after ordinary ones.
void addPastOrders(Account &account, const Seller &seller, int count, UtcMs start);

} // namespace evenstock::sandbox::cardtrader
