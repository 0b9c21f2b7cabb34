// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"

namespace evenstock::cardtrader {

// ship · tracking {tracking_code} · request_cancel {explanation, relist} · confirm_cancel {relist}
Result<RemoteOrder> actOnOrder(Session &session, const QString &orderId, const QString &action,
                               const QJsonObject &arguments);

inline constexpr int shortestExplanation = 50; // characters CardTrader wants in a cancellation request

} // namespace evenstock::cardtrader
