// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"

namespace evenstock {

// How a push ends. One that broke off tells what was certainly not sent apart from what may have arrived; where
// receipts cannot be stored, none is given. The items have `change`, `isSettled` and `shown` (what already went through
// of them). Account's thread.
template <typename Items>
Status endOfPush(Status sent, const Items &items, const ReceiptSink &sink)
{
    if (sent || sent.error().code == ErrorCode::Storage)
        return sent;
    QList<ItemReceipt> unsent;
    for (const auto &item : items) {
        if (!item.isSettled)
            unsent.append({.delivery = item.change->delivery,
                           .outcome = Outcome::NotSent,
                           .quantity = item.shown,
                           .error = sent.error()});
    }
    if (!unsent.isEmpty())
        TRY(sink(unsent));
    return sent;
}

} // namespace evenstock
