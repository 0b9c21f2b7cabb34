// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"

namespace evenstock::cardtrader {

// Reads the orders as seller, ascending by id from the newest one known, since pages by date shift while orders arrive.
// The cursor is that id, followed by ids of newer orders that could not be read and are tried again:
// "733733 733701 733702". With 50 of these it stays before the next one that cannot be read, and always before one
// whose id cannot be read; what is newer comes once more with the next read. Beside the new ones:
//   - the days since query.since, since ids say nothing about when an order becomes visible (not in a second read);
//   - query.openOrders: one by one where they are few, else by the lists of the states they may be in; what is in none
//     of them is asked for by id, and 404 makes it gone.
// The first read of all takes the days since query.since and whatever is still open. Account's thread.
Status readOrders(Session &session, const OrderQuery &query, const OrderSink &sink);

Result<RemoteOrder> readOrder(Session &session, const QString &externalId);

} // namespace evenstock::cardtrader
