// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/ids.h"
#include "models/core/quantity.h"
#include "models/core/result.h"

#include <optional>

namespace evenstock {

// promise=shared promises nothing about overselling; this says how likely it is (sync.md section 2). Sales of a product
// while the news of one is on its way are taken as N ~ Poisson(rate × delay).

class Database;

// P(N > available). `mean` = rate × delay, in pieces; not below zero.
double oversellProbability(double mean, std::int64_t available);
// The smallest buffer that keeps it under `limit` at the worst moment: with a buffer of n, a channel shows something
// only while at least n + 1 are available.
std::int64_t smallestBuffer(double mean, double limit);

struct OversellForecast {
    Quantity sold = {};            // product units on all channels …
    double days = 0;               // … in so many days
    std::int64_t delayMs = 0;      // nine of ten sales reach the other channels faster than this
    bool isMeasured = false;       // else nothing was to be measured yet, and the delay is assumed
    double probability = 0;        // that more is sold within the delay than is available now
    std::int64_t bufferPieces = 0; // keeps that under 1 %
};

// From the orders and deliveries in the store. Reads only, on the thread of its connection. `available`: product units.
// Empty where fewer than two channels sell the product: one marketplace alone sells no more than it shows.
Result<std::optional<OversellForecast>> forecastOversell(Database &database, UtcMs now, ProductId product,
                                                         Quantity available);

} // namespace evenstock
