// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/prestashop/prestashop_requests.h"

#include <cstdint>
#include <vector>

namespace evenstock::prestashop {

// What a sweep keeps of a stock row: it holds all rows of the shop at once.
struct SweptRow {
    std::int64_t product = 0;
    std::int64_t attribute = 0; // 0: the product has no combinations
    std::int64_t quantity = 0;  // as the shop keeps it
};

struct StockSweep {
    std::vector<SweptRow> rows = {}; // without the 0-rows that are only the sum of combinations: nobody sells those
    bool isWhole = true;             // false where a row could not be read
};

// Every stock row of the shop, ascending by its id, 500 a page. Account's thread.
Result<StockSweep> sweepStock(Session &session);

inline constexpr int stockPage = 500;

} // namespace evenstock::prestashop
