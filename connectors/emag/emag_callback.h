// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"

namespace evenstock::emag {

// A call of eMAG to the account's callback address says no more than the number of an order; the order itself is read.
// Without a number nothing follows from it. Pure.
Result<QList<ChannelEvent>> parseCallback(const WebhookRequest &request);

} // namespace evenstock::emag
