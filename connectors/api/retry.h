// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/http_client.h"
#include "models/core/result.h"

#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace evenstock {

// How one attempt to send a request ended.
enum class AttemptEnd {
    Answered,     // an answer came; an error status counts even where its body was cut
    NotConnected, // name unknown, refused, unreachable: nothing was sent
    NotTrusted,   // no TLS connection, or the proxy does not let us through: nothing was sent
    NoAnswer,     // silent for longer than the time-out, or not at an end when the time for the whole ran out
    Lost,         // the connection broke before the answer began
    Broken,       // the answer ended short, or cannot be read as HTTP or unpacked
    TooLarge,     // more than HttpRequest::maxBytes, or a header without end
    SinkRefused,  // the sink returned an error
    Stopped,      // the stop token
};

struct Attempt {
    AttemptEnd end = AttemptEnd::Lost;
    HttpResponse answer = {};    // as far as it came
    std::int64_t bodyBytes = 0;  // received and unpacked, the sink's share included
    bool mayHaveArrived = false; // false: the marketplace certainly did not get the whole request
    bool sinkGotData = false;
    Error sinkError = {};    // SinkRefused
    QString detail = {};     // what happened, for logs, without secrets
    bool isAccepted = false; // by HttpRequest::accepts
    bool isSuccess() const { return end == AttemptEnd::Answered && (answer.status / 100 == 2 || isAccepted); }
};

// When to try again (sync.md 5). Pure.
struct RetryRules {
    std::chrono::milliseconds base{500}; // the longest first wait; doubles with each attempt
    std::chrono::milliseconds cap{30000};
};

// The wait before the attempt after `number` (from 1); empty where the outcome is final. Reads are tried again after
// anything that may pass; writes only where they were certainly not executed. `askedFor` is what the marketplace asked
// for or its window where a 429 names nothing; exponential backoff with full jitter comes on top of it, or stands
// alone. `random` gives numbers in [0, 1).
std::optional<std::chrono::milliseconds> retryDelay(const HttpRequest &request, const Attempt &attempt, int number,
                                                    std::optional<std::chrono::milliseconds> askedFor,
                                                    const std::function<double()> &random,
                                                    const RetryRules &rules = {});

// The error that an attempt stands for by the table of HttpClient; never called for a success.
Error errorOfAttempt(const HttpRequest &request, const Attempt &attempt, UtcMs now, const QStringList &secrets);

} // namespace evenstock
