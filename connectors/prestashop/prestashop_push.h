// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"

namespace evenstock::prestashop {

// Sends changes, one write at a time:
//   quantity  the stock row of the product or combination, read first (write only on difference; never the sum row of a
//             product that has combinations), set with PATCH from 8.0, 25 rows in one body, and with a PUT of the whole
//             row before, then read back: the shop also says yes to writes that do nothing. A row that shows something
//             else is in doubt.
//   fields    price, texts in all languages, category and condition of the product; of a combination only the price,
//             which the shop keeps as a difference to the product's. PATCH from 8.0, else GET, edit, strip what is
//             read-only, PUT: a PUT blanks every field it does not name.
//   create    a simple product with its texts in every language, then its stock.
// An End sets the stock to 0. Account's thread.
Status pushChanges(Session &session, std::span<const Change> changes, const ReceiptSink &sink);

} // namespace evenstock::prestashop
