// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"

namespace evenstock::emag {

// Actions of the owner on one order; each ends by reading the order again.
//   acknowledge            new -> in progress; the only way there
//   prepare, finalize, reopen   a status that the matrix allows
//   cancel {"reason": 1}   with eMAG's number of the reason
//   storno                 everything was returned, or {"lines": {"<line id>": pieces left}} for a part
//   invoice {"url": "https://…pdf", "name"}   a document that eMAG fetches; not a second time
// order/save takes the whole order as it was read, with the change. Account's thread.
Result<RemoteOrder> actOnOrder(Session &session, const QString &orderId, const QString &action,
                               const QJsonObject &arguments);

} // namespace evenstock::emag
