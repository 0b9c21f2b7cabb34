// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/oversell_forecast.h"

#include "models/store/sales_queries.h"

#include <algorithm>
#include <cmath>

namespace evenstock {

namespace {

// lgamma() itself writes a global sign.
double logGamma(double x)
{
    int sign = 0;
    return lgamma_r(x, &sign);
}

constexpr double dayMs = 24.0 * 3600 * 1000;
constexpr double mostDays = 30;
constexpr int measuredOrders = 200;
constexpr std::int64_t assumedDelayMs = 15LL * 60 * 1000; // a poll every quarter of an hour
constexpr double wantedLimit = 0.01;
constexpr std::int64_t mostBuffer = 1'000'000;

} // namespace

double oversellProbability(double mean, std::int64_t available)
{
    if (mean <= 0)
        return 0;
    if (available < 0)
        return 1;
    // Upwards from the first term of the tail, each by its logarithm: nothing underflows, small tails stay exact.
    const auto pieces = double(available);
    const double first = pieces + 1;
    double term = std::exp(first * std::log(mean) - mean - logGamma(first + 1));
    if (first > mean) {
        double tail = 0;
        for (double k = first; term > tail * 1e-17 && term > 0; ++k, term *= mean / k)
            tail += term;
        return std::min(1.0, tail);
    }
    double head = 0; // the bulk lies in the tail: what is left of it after the terms below
    double below = std::exp(pieces * std::log(mean) - mean - logGamma(first));
    for (double k = pieces; k >= 0 && below > head * 1e-17; below *= k / mean, --k)
        head += below;
    return std::clamp(1.0 - head, 0.0, 1.0);
}

std::int64_t smallestBuffer(double mean, double limit)
{
    std::int64_t enough = 1;
    while (enough < mostBuffer && oversellProbability(mean, enough + 1) >= limit)
        enough *= 2;
    std::int64_t least = 0;
    while (least < enough) { // the tail falls with the buffer
        const std::int64_t middle = least + (enough - least) / 2;
        if (oversellProbability(mean, middle + 1) < limit)
            enough = middle;
        else
            least = middle + 1;
    }
    return least;
}

Result<std::optional<OversellForecast>> forecastOversell(Database &database, UtcMs now, ProductId product,
                                                         Quantity available)
{
    SalesQueries sales(database);
    TRY_ASSIGN(const int channels, sales.sellingAccounts(product));
    if (channels < 2)
        return std::optional<OversellForecast>();
    OversellForecast forecast;
    TRY_ASSIGN(const UtcMs first, sales.firstOrder());
    forecast.days = first == 0 ? mostDays : std::clamp(double(now - first) / dayMs, 1.0, mostDays);
    TRY_ASSIGN(forecast.sold, sales.soldSince(product, now - UtcMs(forecast.days * dayMs)));
    TRY_ASSIGN(const auto delays, sales.propagationMs(measuredOrders));
    forecast.isMeasured = !delays.isEmpty();
    forecast.delayMs = forecast.isMeasured ? delays.at((delays.size() * 9 - 1) / 10) : assumedDelayMs;
    const double sold = double(forecast.sold.milli) / 1000;
    const double mean = sold / (forecast.days * dayMs) * double(forecast.delayMs);
    forecast.probability = oversellProbability(mean, std::max(Quantity{}, available).wholePieces());
    forecast.bufferPieces = smallestBuffer(mean, wantedLimit);
    return std::optional(forecast);
}

} // namespace evenstock
