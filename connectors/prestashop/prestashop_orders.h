// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"
#include "connectors/prestashop/prestashop_shop.h"

namespace evenstock::prestashop {

// What an order in a state does to stock. The shop itself takes the pieces out in every state but two: a cancelled
// order and a failed payment give them back (OrderHistory::changeIdOrderState); a refund moves nothing.
// What the owner says of a state (setting "order_states") goes before. Pure.
struct StateRule {
    HoldAction firstAction = HoldAction::Hold; // for a line never seen before
    HoldAction action = HoldAction::Hold;
    bool isFinal = false;
    bool operator==(const StateRule &) const = default;
};
StateRule stateRule(const QString &stateId, const ShopFacts &facts);

// An order row of the list form. Pure.
Result<RemoteOrder> parseOrder(const QJsonObject &order, const ShopFacts &facts);

// Orders by date_upd, which every change of state moves. The cursor is the newest one seen, in UTC milliseconds: never
// later than the shop's own clock, nor past an order whose id cannot be read. A read begins three seconds before it
// (dates have whole seconds), and an hour earlier around a change of clocks. Open orders that did not move are read by
// id. Account's thread.
Status readOrders(Session &session, const OrderQuery &query, const OrderSink &sink);
Result<RemoteOrder> readOrder(Session &session, const QString &externalId);

} // namespace evenstock::prestashop
