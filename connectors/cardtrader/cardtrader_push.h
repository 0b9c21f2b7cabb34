// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"

namespace evenstock::cardtrader {

// Sends changes, the most urgent kind first:
//   ends      DELETE, or bulk_destroy for many. Not an increment down to zero: that needs to know what is shown, and on
//             an unsure base would leave pieces on sale; DELETE ends the listing whatever it shows, and a sale that
//             crosses it still arrives as an order.
//   quantity  POST increment with the difference, one by one: the only write that cannot overwrite a sale. Never sent
//             in an update.
//   fields    PUT, or bulk_update for many, always in strict mode. A change of quantity and fields takes both calls, so
//             that one answer settles it.
//   creates   POST, or bulk_create for many; the marker in the private text gives way to what belongs there once the
//             listing is known.
// Account's thread.
Status pushChanges(Session &session, std::span<const Change> changes, const ReceiptSink &sink);

} // namespace evenstock::cardtrader
