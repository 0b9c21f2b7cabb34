// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/network_http_client.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_limiter_store.h"
#include "tests/support/simulated_time.h"

#include <QList>

#include <memory>

namespace evenstock {

// A network client with everything it works with. Waiting for limits and retries is simulated, the network is real.
struct HttpClientDesk : RequestLog {
    explicit HttpClientDesk(const QUrl &account, const QList<RateLimit> &limits = {})
        : limiter(QStringLiteral("account:1"), limits, store, clock, time)
    {
        options.account = account;
        options.timeoutMs = 5000;
    }

    HttpClient &client()
    {
        if (!m_client)
            m_client = makeHttpClient(
                options,
                {.limiter = limiter, .breaker = breaker, .clock = clock, .time = time, .log = this, .random = [] {
                     return 0.5;
                 }});
        return *m_client;
    }
    Result<HttpResponse> send(const HttpRequest &request, const std::stop_token &stop = {})
    {
        return client().send(request, stop);
    }
    void restart() { m_client.reset(); } // the next run of the account

    void record(const RequestRecord &one) override { records.append(one); }

    HttpOptions options; // before the first request
    FixedClock clock;
    SimulatedTime time;
    MemoryLimiterStore store;
    RateLimiter limiter;
    CircuitBreaker breaker;
    QList<RequestRecord> records;

private:
    std::unique_ptr<HttpClient> m_client;
};

} // namespace evenstock
