// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evenstock {

// In RemoteOrder::details of an order that was made in a retailer's name (Connector::placeOrder), even if nobody here
// remembers it: its ReplicaOrder::resellerId, and its ReplicaOrder::code where the shop has kept that too.
inline const QString resellerKey = QStringLiteral("reseller");
inline const QString resellerOrderKey = QStringLiteral("reseller_order");

} // namespace evenstock
