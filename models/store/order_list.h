// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/order_queries.h"

#include <stop_token>
#include <string>

namespace evenstock {

struct OrderSortKey {
    std::string expression = {};
    PageKeyKind kind = PageKeyKind::Number;
};
Result<OrderSortKey> orderSortKey(Database &db, OrderSort sort);
void addOrderTerms(ListQuery &list, const OrderFilter &filter);

// All orders that fit, in their order, whatever they are sorted by. Its text is looked for in the number of the order,
// in the buyer's name and in what was sold (search_text.h): for a worker, since nothing of that has an index.
Result<QList<OrderId>> orderIds(Database &db, const OrderFilter &filter, const std::stop_token &stop = {});

} // namespace evenstock
