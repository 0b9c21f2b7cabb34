// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"

namespace evenstock::bolibana {

// True where X-API-Key is one of the account's own keys; compared in constant time. There is no signature.
bool isFromSource(const WebhookRequest &request, const QList<QByteArray> &keys);

// The state of a sale that was handed on to the source. A fall back to "draft" is not understood and changes nothing.
// Pure.
Result<QList<ChannelEvent>> parseEvent(const WebhookRequest &request);

} // namespace evenstock::bolibana
