// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"

namespace evenstock::prestashop {

// Makes a retailer's order in the wholesaler's shop. The shop takes lines, prices and carrier out of the cart and its
// own catalogue and looks at no stock, so that stock is looked at first, the cart gets a free carrier (what shipping
// costs cannot be computed over the Webservice), and the total is added up of the shop's own prices. The cart's number
// is the handle: one cart makes one order. A total that is a cent off gives an order without stock (state "payment
// error"), which an order history sets right. Account's thread.
Result<PlacedReplica> placeReplica(Session &session, const ReplicaOrder &order, const HandleSink &handle);
// By an order history with the shop's cancelled state: the shop puts the pieces back.
Status withdrawReplica(Session &session, const QString &externalId);

} // namespace evenstock::prestashop
