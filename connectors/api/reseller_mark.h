// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evenstock {

// In RemoteOrder::details of an order that was made in a retailer's name (Connector::placeOrder), even if nobody here
// remembers it: its ReplicaOrder::resellerId, and its ReplicaOrder::code where the shop has kept that too.
inline const QString resellerKey = QStringLiteral("reseller");
inline const QString resellerOrderKey = QStringLiteral("reseller_order");

// And of every order of a shop that a route leads to or from: its state as the shop numbers it and as every shop has it
// ("shipped"), and the number of its parcel.
inline const QString stateIdKey = QStringLiteral("state_id");
inline const QString stateKindKey = QStringLiteral("state_kind");
inline const QString trackingKey = QStringLiteral("tracking");
// The action that sets them: arguments "state" (either form) and "tracking", of which one may be empty. Done twice it
// is no error.
inline const QString copyStateAction = QStringLiteral("copy_state");

} // namespace evenstock
