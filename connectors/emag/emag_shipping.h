// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector_extras.h"

#include <QJsonObject>

// Waybills of an order and the commission of an offer: read, never written. On the account's thread.
namespace evenstock::emag {

// The waybills of this order alone: whatever else eMAG answers with is left out.
Result<QList<RemoteParcel>> readParcels(Session &session, const QString &orderId);
// The parcels of one row of awb/read, which may hold several. Pure.
QList<RemoteParcel> parseParcels(const QJsonObject &row, const QString &currency);

// By a route of its own, beside the others: {"code":200,"data":{"value":…}}.
Result<RemoteCommission> readCommission(Session &session, const QString &offerId);

} // namespace evenstock::emag
