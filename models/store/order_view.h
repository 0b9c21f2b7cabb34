// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/order_queries.h"

namespace evenstock {

// An order as a list shows it, with the one that is the same sale on another account.
Result<std::optional<OrderView>> orderView(Database &db, OrderId id);
Result<QList<OrderView>> orderViews(Database &db, const QList<OrderId> &ids); // those that are there

} // namespace evenstock
