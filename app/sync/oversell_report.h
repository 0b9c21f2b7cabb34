// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/engine_context.h"

namespace evenstock {

// What a line misses.
struct Oversell {
    AccountId account = {};
    RunId run = {};        // none where a count on the shelf found it
    Quantity missing = {}; // product units
    QString code = {};     // of the order
    QString title = {};    // of what was sold
};

// Of the open problem of a line that holds less than it orders; ProductRepository::openShortage reads by it.
QString oversellFingerprint(OrderLineId line);
// Engine thread, inside the caller's transaction.
Status reportOversell(EngineContext &engine, const OrderLineRow &row, const Oversell &oversell);

} // namespace evenstock
