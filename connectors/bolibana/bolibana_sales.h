// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"

// Sales that were made elsewhere, told to the source. Whether the source tells two equal sales apart is not known, so
// one is sent once: after an answer that got lost its list of sales is looked through, and where that cannot be read
// the owner is asked. Nothing of the buyer is sent. Account's thread.
namespace evenstock::bolibana {

// By which a sale is found again: one for each order of each account, for ever.
QString saleNumber(const ReplicaOrder &order);

// As Connector::placeOrder.
Result<PlacedReplica> placeSale(Session &session, const ReplicaOrder &order, const HandleSink &handle);

// Sales are not cancelled from here: looks whether the owner did it there. InDoubt while it stands.
Status lookForWithdrawal(Session &session, const QString &saleId);

// Pure: the body of the sale; InvalidRequest names the product that cannot be sold there.
Result<QByteArray> saleBody(const ReplicaOrder &order, const QString &number, const QString &siteId, UtcMs now);

} // namespace evenstock::bolibana
