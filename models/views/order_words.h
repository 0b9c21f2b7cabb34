// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/order_queries.h"
#include "models/views/roles.h"

#include <QStringList>

namespace evenstock {

// Orders in the owner's words.
QString orderName(const OrderView &order);      // its code, where it has one
QString orderActionDone(const QString &action); // "Order taken": what was asked of the marketplace, as done
QString orderStateText(const QString &state);   // the marketplace's own word where it is none that we know
QString orderStateText(const OrderView &order); // who asked to cancel it is told apart
bool isTakenBack(const QString &state);         // cancelled, returned or gone
ItemState orderStateIcon(const OrderView &order);
// The address, how it is sent and paid, and what the buyer wrote: one line each. What no owner needs is left out.
QStringList buyerLines(const QJsonObject &details);
QString trackingCode(const OrderDetail &detail);
// Where somebody asked to cancel it: who, what becomes of its pieces, and what can be done; else empty.
bool holdsPieces(const OrderDetail &detail); // of the stock
QString cancellationText(const OrderDetail &detail);
// Why the total is another number than the lines; empty where it is not, or where that cannot be told.
QString totalText(const OrderDetail &detail);

} // namespace evenstock
