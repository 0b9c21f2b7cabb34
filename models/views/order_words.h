// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/order_queries.h"
#include "models/views/roles.h"

#include <QStringList>

namespace evenstock {

// Orders in the owner's words.
QString orderStateText(const QString &state); // the marketplace's own word where it is none that we know
ItemState orderStateIcon(const OrderView &order);
// The address, how it is sent and paid, and what the buyer wrote: one line each. What no owner needs is left out.
QStringList buyerLines(const QJsonObject &details);
// Why the total is another number than the lines; empty where it is not, or where that cannot be told.
QString totalText(const OrderDetail &detail);

} // namespace evenstock
