// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"
#include "connectors/prestashop/prestashop_shop.h"

namespace evenstock::prestashop {

// "shipped" for the state of this id, where it is one that every shop has; else empty. Pure.
QString stateKind(const QString &stateId, const ShopFacts &facts);
// The id of a state named by its kind or its own id; empty where the shop has none such. Pure.
QString stateIdOf(const QString &name, const ShopFacts &facts);

// Whether an order in `now` has nothing to gain by `wanted`: it is there, or further on. Pure.
bool isPast(const QString &now, const QString &wanted, const ShopFacts &facts);

// Gives an order a state by an order history, as the back office does, and its parcel a number; looks before and after,
// since a write may be done although the answer is an error. Either may be empty. Conflict where the order is cancelled
// or refunded and was to go on. Account's thread.
Result<RemoteOrder> copyState(Session &session, const QString &order, const QString &state, const QString &tracking);

} // namespace evenstock::prestashop
