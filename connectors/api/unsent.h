// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"

namespace evenstock {

// A push that broke off tells what was certainly not sent apart from what may have arrived. The items have `change`,
// `isSettled` and `shown` (what already went through of them). Account's thread.
template <typename Items>
Status tellUnsent(const Items &items, const Error &why, const ReceiptSink &sink)
{
    QList<ItemReceipt> unsent;
    for (const auto &item : items) {
        if (!item.isSettled)
            unsent.append(
                {.delivery = item.change->delivery, .outcome = Outcome::NotSent, .quantity = item.shown, .error = why});
    }
    if (!unsent.isEmpty())
        TRY(sink(unsent));
    return {};
}

} // namespace evenstock
