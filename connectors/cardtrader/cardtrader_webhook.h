// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"

namespace evenstock::cardtrader {

// True where the header "Signature" is the base64 of HMAC-SHA256 over the raw body with any of the secrets. The key is
// the text of /info's shared_secret as it stands, not what its digits stand for. Compared in constant time. Pure.
bool isSigned(const WebhookRequest &request, const QList<QByteArray> &secrets);

// The event of a body, whoever sent it. Documented causes are order.create, order.update and order.destroy; any other
// comes back as not understood. Never takes the account from the body. Pure.
Result<QList<ChannelEvent>> parseEvent(const WebhookRequest &request, const QJsonObject &settings);

} // namespace evenstock::cardtrader
