// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/cardtrader/cardtrader_orders.h"
#include "models/core/remote.h"
#include "models/core/result.h"

#include <QJsonObject>

namespace evenstock::cardtrader {

// How an account reads its orders.
struct OrderReading {
    UtcMs readAt = 0;
    ReleaseAt releaseAt = ReleaseAt::Confirmed;
    bool isStoreless = false; // 1-Day-Ready: the stock is not in the shop
};

// Reads the account's settings "release_at" and "one_day_ready"; readAt stays 0.
OrderReading orderReading(const QJsonObject &settings);

// The lists hold what the account bought too, unless the server keeps to order_as=seller.
bool isPurchase(const QJsonObject &order);

// An order of GET /orders or of a webhook. One line that cannot be read makes the order an Error, since a missing line
// would give its stock back. Of the buyer only the name shown on the site is kept, and the address only while the
// parcel is still to be sent by the shop itself. Pure; thread-safe.
// The units of a line are empty where it has no bundle_size.
Result<RemoteOrder> parseOrder(const QJsonObject &order, const OrderReading &reading);

// Error where its bytes hold a member that moves stock or money twice: QJsonDocument would take the last silently.
// Bytes of no object hold none.
Status refuseAmbiguousOrder(QByteArrayView order);

} // namespace evenstock::cardtrader
