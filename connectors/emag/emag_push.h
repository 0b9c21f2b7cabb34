// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"

namespace evenstock::emag {

// Sends changes. Price, quantity and status go by offer/save, at most 50 offers and 3,800 values a call, and each
// offer's own result is looked at; a call that is refused as a whole is sent again offer by offer. Texts go by
// product_offer/save, one offer a call, on top of the row as it is then. A new offer is looked for by its SKU first,
// and its EANs are looked up so that it joins a product that exists. Account's thread.
Status pushChanges(Session &session, std::span<const Change> changes, const ReceiptSink &sink);

} // namespace evenstock::emag
