// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/api/network_http_client.h"

#include "connectors/api/http_errors.h"
#include "connectors/api/network_exchange.h"
#include "connectors/api/redact.h"

#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QSslConfiguration>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace evenstock {

using std::chrono::milliseconds;

namespace {

constexpr int wholeInSilences = 20; // a server that trickles holds a run up no longer than 10 min by default

QNetworkProxy networkProxy(const ProxyAddress &proxy)
{
    return {proxy.kind == ProxyKind::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy, proxy.host,
            static_cast<quint16>(proxy.port), proxy.user, proxy.password};
}

Error cancelled()
{
    return makeError(ErrorCode::Cancelled, u"stopped"_s);
}

} // namespace

NetworkHttpClient::NetworkHttpClient(HttpOptions options, HttpParts parts)
    : m_options(std::move(options))
    , m_parts(std::move(parts))
{
    if (!m_parts.random)
        m_parts.random = [] { return QRandomGenerator::global()->generateDouble(); };
    if (m_options.startedBy == StartedBy::Hand)
        m_parts.breaker.allowProbe();
    if (m_options.proxy)
        m_network.setProxy(networkProxy(*m_options.proxy));
    m_network.setAutoDeleteReplies(false);
}

Result<HttpResponse> NetworkHttpClient::send(const HttpRequest &request, std::stop_token stop)
{
    if (stop.stop_requested())
        return cancelled();
    TRY(checkRequest(request, {.account = m_options.account,
                               .lanHttp = m_options.lanHttp,
                               .proxyHost = m_options.proxy ? m_options.proxy->host : QString(),
                               .secrets = m_options.secrets}));
    const CircuitBreaker::Gate gate = m_parts.breaker.ask(m_parts.clock.now());
    if (gate == CircuitBreaker::Gate::Open) {
        const CircuitState &circuit = m_parts.breaker.state();
        Error error = makeError(ErrorCode::Offline,
                                u"%1 requests in a row failed; nothing is sent until %2"_s.arg(circuit.failures)
                                    .arg(isoUtc(circuit.until)));
        error.retryAfter = milliseconds(std::max<UtcMs>(0, circuit.until - m_parts.clock.now()));
        return error;
    }
    HttpRequest bounded = request;
    if (gate == CircuitBreaker::Gate::Probe)
        bounded.maxAttempts = 1;
    Attempt last{.end = AttemptEnd::Stopped};
    auto result = sendThrough(bounded, stop, last);
    m_parts.breaker.report(last, m_parts.clock.now());
    return result;
}

Result<HttpResponse> NetworkHttpClient::sendThrough(const HttpRequest &request, const std::stop_token &stop,
                                                    Attempt &last)
{
    for (int number = 1;; ++number) {
        TRY_ASSIGN(last, attempt(request, stop, number));
        if (last.isSuccess())
            return std::exchange(last.answer, HttpResponse{.status = last.answer.status});
        Error error = errorOfAttempt(request, last, m_parts.clock.now(), m_options.secrets);
        const auto wish = askedFor(request, last);
        if (wish) {
            error.retryAfter = *wish;
            TRY(m_parts.limiter.pause(request.bucket, *wish));
        }
        const auto delay = retryDelay(request, last, number, wish, m_parts.random, m_options.retry);
        if (!delay)
            return error;
        const std::int64_t beforeMs = m_parts.time.nowMs();
        const bool goesOn = m_parts.time.sleepUntil(beforeMs + delay->count(), stop);
        if (wish)
            m_statistics.throttledMs += m_parts.time.nowMs() - beforeMs;
        if (!goesOn) {
            last = {.end = AttemptEnd::Stopped};
            return cancelled(); // what is tried again was not executed
        }
    }
}

Result<Attempt> NetworkHttpClient::attempt(const HttpRequest &request, const std::stop_token &stop, int number)
{
    auto permit = m_parts.limiter.acquire(request.bucket, stop);
    if (!permit)
        return std::move(permit).error();
    m_statistics.throttledMs += permit->waitedMs();
    ++m_statistics.requests;
    if (number > 1)
        ++m_statistics.retries;
    const UtcMs at = m_parts.clock.now();
    const std::int64_t startMs = m_parts.time.nowMs();
    NetworkExchange exchange(m_network, request, *permit, timesOf(request), m_options.extraAuthorities);
    Attempt done = exchange.run(stop);
    done.isAccepted =
        done.end == AttemptEnd::Answered && !done.isSuccess() && request.accepts && request.accepts(done.answer);
    record(request, done, at, m_parts.time.nowMs() - startMs, number);
    if (done.answer.serverDate != 0 && request.url.host() == m_options.account.host())
        m_statistics.clockSkewMs = m_parts.clock.now() - done.answer.serverDate;
    return done;
}

ExchangeTimes NetworkHttpClient::timesOf(const HttpRequest &request) const
{
    const int silenceMs = request.timeoutMs > 0 ? request.timeoutMs : m_options.timeoutMs;
    return {.silenceMs = silenceMs, .wholeMs = static_cast<std::int64_t>(silenceMs) * wholeInSilences};
}

std::optional<milliseconds> NetworkHttpClient::askedFor(const HttpRequest &request, const Attempt &attempt) const
{
    if (attempt.end != AttemptEnd::Answered)
        return {};
    if (const auto asked = retryAfter(attempt.answer, m_parts.clock.now(), retryAfterCap))
        return asked;
    if (attempt.answer.status != 429)
        return {};
    milliseconds window = m_parts.limiter.shortestWindow(request.bucket);
    if (window.count() == 0)
        window = m_parts.limiter.shortestWindow(u"all"_s);
    return std::min<milliseconds>(window, retryAfterCap);
}

void NetworkHttpClient::record(const HttpRequest &request, const Attempt &attempt, UtcMs at, std::int64_t durationMs,
                               int number)
{
    if (!m_parts.log)
        return;
    const QString failure =
        attempt.end == AttemptEnd::Answered ? u"HTTP status %1"_s.arg(attempt.answer.status) : attempt.detail;
    m_parts.log->record({.at = at,
                         .method = request.method,
                         .path = withoutSecrets(maskedPath(request.url)),
                         .status = attempt.answer.status,
                         .outcome = attempt.isSuccess() ? QString() : withoutSecrets(maskText(failure)),
                         .durationMs = durationMs,
                         .bytes = attempt.bodyBytes,
                         .attempt = number});
}

QString NetworkHttpClient::withoutSecrets(QString text) const
{
    for (const QString &secret : m_options.secrets) {
        if (!secret.isEmpty())
            text.replace(secret, u"***"_s);
    }
    return text;
}

std::unique_ptr<HttpClient> makeHttpClient(HttpOptions options, HttpParts parts)
{
    return std::make_unique<NetworkHttpClient>(std::move(options), std::move(parts));
}

} // namespace evenstock
