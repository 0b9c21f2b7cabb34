// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/oversell_forecast.h"
#include "app/sync/product_shares.h"
#include "models/store/listing_queries.h"
#include "models/store/stock_queries.h"

namespace evenstock {

// Why a channel does not show what it should, the strongest reason first.
enum class ShownReason {
    Agrees,      // it shows what it should
    Rule,        // the same, and a rule of the channel makes it another number than what is available
    Off,         // the account is switched off
    NotOurs,     // the marketplace keeps its own stock there, or quantities are not sent
    NotLinked,   // duplicate, ignored or not linked yet
    Missing,     // the listing is gone
    Ended,       // it ended at zero, and comes back by itself when there is stock
    Held,        // a plan waits for the owner (plan)
    Kept,        // the owner discarded the change: it stays until it would be another one
    Refused,     // the marketplace refused the last write
    UnderWay,    // a write was sent and is not confirmed
    InDoubt,     // its answer was lost: it is read back first
    WaitsRoom,   // other channels may still sell what it would get (promise=bounded)
    WaitsOrders, // a difference there waits for the orders that may explain it
    Unread,      // more than one number is possible: it is read before anything is sent
    ToSend,      // it is sent with the next push
};
QString shownReasonName(ShownReason reason); // "waits_orders"

// One channel of a product: the facts, the rule they go through, and the answer. Quantities of listings in their units.
struct ShownQuantity {
    QuantityExplanation facts = {}; // stock, what orders hold, last writes
    ListingRow listing = {};
    QuantityRule rule = {};
    Promise promise = Promise::Shared;
    WantedShare wanted = {};    // by its rule, and of what is dealt out
    QList<Quantity> shown = {}; // what it may show now: one value = sure
    bool byDifference = false;  // the channel is told how many more or less, not how many
    ShownReason reason = ShownReason::Agrees;
};

struct ShownStock {
    Product product = {};
    Quantity waiting = {}; // of on-hand: offered nowhere while differences wait for late orders
    std::optional<ProductShares::Bound> bound = {}; // where a channel is bounded
    std::optional<OversellForecast> forecast = {};  // where several channels may sell the same piece
    QList<OrderShortage> shortages = {};            // orders that did not get all they asked for
    QList<ShownQuantity> channels = {};
};

// "Why does this channel show 3?": stock, rule, last delivery. Reads only, in the caller's transaction; works on a
// read-only connection too.
Result<ShownStock> explainStock(EngineContext &engine, const Product &product);

} // namespace evenstock
