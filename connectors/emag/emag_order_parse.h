// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/emag/emag_account.h"
#include "models/core/remote.h"
#include "models/core/result.h"

#include <QJsonObject>

// A row of order/read as our types. Pure functions; thread-safe.
namespace evenstock::emag {

struct OrderReading {
    Account account = {};
    UtcMs readAt = 0;
};

// Prices are net on the wire; line prices and the total are gross, with deposits (SGR), vouchers and transport in the
// total. A finalized order with a partial return holds what it held: returned pieces are the owner's to count.
// Errors are InvalidResponse and name the field.
Result<RemoteOrder> parseOrder(const QJsonObject &row, const OrderReading &reading);

QString orderId(const QJsonObject &row); // up to 4294967295; empty where the row has none
UtcMs modifiedAt(const QJsonObject &row);

} // namespace evenstock::emag
