// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/order_queries.h"

#include <QJsonObject>

namespace evenstock {

// An order with its lines and what each does to the stock, without anything personal. Pure.
QJsonObject orderObject(const OrderDetail &detail);

} // namespace evenstock
