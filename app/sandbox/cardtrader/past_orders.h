// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

namespace evenstock::sandbox::cardtrader {

class Account;
struct Seller;

struct Past {
    int count = 0;     // one of each instructive kind, as far as this reaches, and ordinary ones before them
    double perDay = 0; // and ordinary ones of the 30 days before `start`, on average
    UtcMs start = 0;
};

// The orders a shop has when somebody first connects to it, oldest first and without effect on the stock of today.
void addPastOrders(Account &account, const Seller &seller, const Past &wanted);

} // namespace evenstock::sandbox::cardtrader
