// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"

namespace evenstock::emag {

// Reads orders by the time they were last changed: windows in Bucharest time from 15 minutes before the newest change
// seen (thirty days while none was), in slices of at most 30 days, all statuses, type 2 for FBE and 3 otherwise; where
// an FBE account shows no order that way it is asked once more without a type, and the cursor keeps what was learned.
// A first read and every second day another one also look for unfinished orders of the last 180 days. The cursor moves
// on only when all pages of a slice were read. New orders are acknowledged where the account wants it: only after the
// engine has stored them, and read again afterwards. An order that cannot be read is asked for by its number from then
// on. Cursor: see OrderCursor. Account's thread.
Status readOrders(Session &session, const OrderQuery &query, const OrderSink &sink);

Result<RemoteOrder> readOrder(Session &session, const QString &externalId);
// The order as eMAG sends it: an order/save needs all of it.
Result<QJsonObject> readOrderRow(Session &session, const QString &externalId, UtcMs *readAt = nullptr);

// Pieces of each offer in orders that nobody has acknowledged yet, by offer id: what estimated_stock is less than
// general_stock.
Result<QMap<QString, std::int64_t>> reservedPieces(Session &session);

} // namespace evenstock::emag
