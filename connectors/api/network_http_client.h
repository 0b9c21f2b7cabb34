// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/address_rules.h"
#include "connectors/api/circuit_breaker.h"
#include "connectors/api/http_client.h"
#include "connectors/api/proxy_address.h"
#include "connectors/api/rate_limiter.h"
#include "connectors/api/request_log.h"
#include "connectors/api/retry.h"

#include <QList>
#include <QNetworkAccessManager>
#include <QSslCertificate>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace evenstock {

struct ExchangeTimes;

enum class StartedBy { Schedule, Hand };

// What one account wants of its client.
struct HttpOptions {
    QUrl account = {};                      // Session::baseUrl: credentials go to its host and port only
    int timeoutMs = 30000;                  // without progress, where a request names none
    std::optional<ProxyAddress> proxy = {}; // empty: as the whole program
    LanHttp lanHttp = LanHttp::Refused;
    QStringList secrets = {};                     // never in a log or an error
    QList<QSslCertificate> extraAuthorities = {}; // trusted besides those of the system
    StartedBy startedBy = StartedBy::Schedule;    // by hand: always one probe
    RetryRules retry = {};
};

// What a client works with. All of it outlives the client; the log may be missing.
struct HttpParts {
    RateLimiter &limiter;
    CircuitBreaker &breaker;
    const Clock &clock;
    SteadyTime &time;
    RequestLog *log = nullptr;
    std::function<double()> random = {}; // [0, 1); empty: a real one
};

// The HttpClient of one account run over the network. Made, used and destroyed on the account's thread; the only thing
// that may come from elsewhere is the stop. Every promise of HttpClient is kept here.
class NetworkHttpClient final : public HttpClient
{
public:
    NetworkHttpClient(HttpOptions options, HttpParts parts);

    Result<HttpResponse> send(const HttpRequest &request, std::stop_token stop) override;
    HttpStatistics statistics() const override { return m_statistics; }

private:
    Result<HttpResponse> sendThrough(const HttpRequest &request, const std::stop_token &stop, Attempt &last);
    // Error: there was no attempt.
    Result<Attempt> attempt(const HttpRequest &request, const std::stop_token &stop, int number);
    std::optional<std::chrono::milliseconds> askedFor(const HttpRequest &request, const Attempt &attempt) const;
    void record(const HttpRequest &request, const Attempt &attempt, UtcMs at, std::int64_t durationMs, int number);
    QString withoutSecrets(QString text) const;
    ExchangeTimes timesOf(const HttpRequest &request) const;

    const HttpOptions m_options;
    HttpParts m_parts;
    QNetworkAccessManager m_network;
    HttpStatistics m_statistics;
};

std::unique_ptr<HttpClient> makeHttpClient(HttpOptions options, HttpParts parts);

} // namespace evenstock
