// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/engine_options.h"
#include "app/service/engine_thread.h"
#include "connectors/api/rate_limiter.h"

#include <QHash>

#include <memory>
#include <mutex>

namespace evenstock {

// Makes the clients that speak to marketplaces over the network: one limiter for whoever the marketplace counts
// together, whichever threads speak for it, and its state, its circuit and its requests kept in the store through the
// gate. Thread-safe.
class AccountHttp
{
public:
    // `shop` names the data directory for those who share limits with it; empty: nothing is shared.
    AccountHttp(std::shared_ptr<QueuedGate> gate, std::shared_ptr<const Clock> clock, const QString &shop = {});
    ~AccountHttp();

    // On the account's thread. InvalidRequest where a setting cannot be used.
    Result<std::unique_ptr<HttpClient>> makeClient(const HttpAccount &account);

    // Limits are kept as one JSON text each in limiter_state; a transaction of its own each time.
    static std::unique_ptr<LimiterStore> limiterStore(std::shared_ptr<QueuedGate> gate);

private:
    std::shared_ptr<RateLimiter> limiterOf(const HttpAccount &account);

    std::shared_ptr<QueuedGate> m_gate;
    std::shared_ptr<const Clock> m_clock;
    SystemSteadyTime m_time;
    std::unique_ptr<LimiterStore> m_store;
    std::unique_ptr<SharedLimits> m_shared; // outlives the limiters
    std::mutex m_mutex;
    QHash<QString, std::shared_ptr<RateLimiter>> m_limiters; // under m_mutex, by limiter key
};

// The default of EngineOptions::http.
HttpFactory networkHttp(std::shared_ptr<QueuedGate> gate, std::shared_ptr<const Clock> clock, const QString &shop);

} // namespace evenstock
