// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"

namespace evenstock::prestashop {

// Whether X-API-KEY is one of the secrets, in constant time. Pure.
bool isKeyed(const WebhookRequest &request, const QList<QByteArray> &secrets);

// What our module sends: ids only, what they stand for is read back. Events of our own Webservice writes are marked and
// not dropped: others use the Webservice too, and a value that the base holds already changes nothing. Pure.
Result<QList<ChannelEvent>> parseEvent(const WebhookRequest &request);

} // namespace evenstock::prestashop
