// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

#include <functional>
#include <optional>
#include <stop_token>

namespace evenstock {

struct HttpResponse;

struct HttpRequest {
    QByteArray method = "GET";
    QUrl url = {};
    QList<QPair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    QString bucket = QStringLiteral("all");     // rate-limit bucket besides "all"
    int timeoutMs = 0;                          // without progress; 0 = the account's (30 s by default)
    std::int64_t maxBytes = 32LL * 1024 * 1024; // larger answers are refused, not kept
    bool isWrite = false;                       // retried only where it was certainly not executed; else InDoubt
    int maxAttempts = 3;                        // in all, first one included
    // With a sink the body of a 2xx answer is handed over in chunks as it arrives and not kept; an error stops the
    // transfer. Such a request is not retried after the first chunk.
    std::function<Status(const QByteArray &chunk)> sink = {};
    // Pure: an answer beyond 2xx that brings what was asked for all the same (a shop whose warnings make a 500 of it).
    // It comes back as a response. Empty = there is none such.
    std::function<bool(const HttpResponse &answer)> accepts = {};
};

struct HttpResponse {
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    UtcMs serverDate = 0;                            // from Date, 0 where absent
    QByteArray header(const QByteArray &name) const; // case-insensitive; empty where absent
};

// Counters of one run.
struct HttpStatistics {
    std::int64_t requests = 0;
    std::int64_t retries = 0;
    std::int64_t throttledMs = 0;
    std::optional<std::int64_t> clockSkewMs = {}; // ours minus the Date of the account's server, as last answered
};

// Sends requests for one account: keeps its rate limits before sending, retries transient failures with backoff and
// jitter, obeys Retry-After, refuses redirects and plain http beyond loopback. Synchronous, on the account's thread.
// 2xx, and what HttpRequest::accepts, comes back as a response; everything else as Error:
//   no connection or no trust in it, circuit open Offline · no answer in time Timeout · 429 RateLimited ·
//   401 Unauthorized · 404, 410 NotFound · other 4xx Rejected · 5xx, redirect, over-long or truncated body
//   InvalidResponse · an address or header that must not be sent InvalidRequest · stopped Cancelled ·
//   the state of the limits cannot be kept Storage · for isWrite: InDoubt wherever the write may have been executed.
// Error::httpStatus and Error::payload carry the answer, so that a connector can judge it again.
class HttpClient
{
public:
    virtual ~HttpClient() = default;
    virtual Result<HttpResponse> send(const HttpRequest &request, std::stop_token stop) = 0;
    virtual HttpStatistics statistics() const = 0;
};

} // namespace evenstock
