// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/order_queries.h"
#include "ui/shell/view_services.h"
#include "ui/widgets/notice_line.h"

#include <functional>

class QWidget;

namespace evenstock {

// A line of an order that nobody knows the product of.
struct UnknownLine {
    OrderId order = {};
    QString orderNumber = {}; // as the marketplace counts them
    QString channel = {};
    QString line = {};
    QString listing = {}; // its external id; may be empty
    QString title = {};
    QString sku = {};
};

bool isUnknownLine(const OrderLineView &line);
UnknownLine unknownLine(const OrderView &order, const OrderLineView &line);

// Asks for the product and counts the sale for it: through the listing where it is known here, and where it is not
// (it may be gone by now) for the line alone. `said` is told what became of it; it goes with `parent`.
void askForProduct(const ViewServices &services, QWidget *parent, const UnknownLine &line,
                   const std::function<void(const Notice &)> &said);

} // namespace evenstock
