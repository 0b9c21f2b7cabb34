// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/api/retry.h"

#include "connectors/api/http_errors.h"
#include "connectors/api/redact.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace evenstock {

using std::chrono::milliseconds;

namespace {

bool mayPass(const Attempt &attempt)
{
    switch (attempt.end) {
    case AttemptEnd::Answered:
        return attempt.answer.status == 429 || attempt.answer.status >= 500;
    case AttemptEnd::NotConnected:
    case AttemptEnd::NoAnswer:
    case AttemptEnd::Lost:
    case AttemptEnd::Broken:
        return true;
    case AttemptEnd::NotTrusted: // certificates and passwords do not change within seconds
    case AttemptEnd::TooLarge:
    case AttemptEnd::SinkRefused:
    case AttemptEnd::Stopped:
        return false;
    }
    return false;
}

bool certainlyNotExecuted(const Attempt &attempt)
{
    return attempt.end == AttemptEnd::Answered ? attempt.answer.status == 429 : !attempt.mayHaveArrived;
}

ErrorCode codeOf(AttemptEnd end)
{
    switch (end) {
    case AttemptEnd::NotConnected:
    case AttemptEnd::NotTrusted:
    case AttemptEnd::Lost:
        return ErrorCode::Offline;
    case AttemptEnd::NoAnswer:
        return ErrorCode::Timeout;
    case AttemptEnd::Stopped:
        return ErrorCode::Cancelled;
    case AttemptEnd::Broken:
    case AttemptEnd::TooLarge:
        return ErrorCode::InvalidResponse;
    case AttemptEnd::Answered:
    case AttemptEnd::SinkRefused:
        break;
    }
    return ErrorCode::Internal;
}

} // namespace

std::optional<milliseconds> retryDelay(const HttpRequest &request, const Attempt &attempt, int number,
                                       std::optional<milliseconds> askedFor, const std::function<double()> &random,
                                       const RetryRules &rules)
{
    if (number >= request.maxAttempts || attempt.sinkGotData || !mayPass(attempt))
        return {};
    if (request.isWrite && !certainlyNotExecuted(attempt))
        return {};
    const double longest = std::min(static_cast<double>(rules.base.count()) * std::exp2(number - 1),
                                    static_cast<double>(rules.cap.count()));
    const milliseconds jitter(static_cast<std::int64_t>(longest * std::clamp(random(), 0.0, 1.0)));
    return std::clamp(askedFor.value_or(milliseconds(0)), milliseconds(0), milliseconds(retryAfterCap)) + jitter;
}

Error errorOfAttempt(const HttpRequest &request, const Attempt &attempt, UtcMs now, const QStringList &secrets)
{
    if (attempt.end == AttemptEnd::Answered) {
        if (auto error = errorOfAnswer(request, attempt.answer, now, secrets))
            return *std::move(error);
    }
    Error error =
        attempt.end == AttemptEnd::SinkRefused ? attempt.sinkError : makeError(codeOf(attempt.end), attempt.detail);
    error.httpStatus = attempt.answer.status;
    error.payload = payloadExcerpt(attempt.answer.body, secrets);
    error.retryAfter = retryAfter(attempt.answer, now, retryAfterCap);
    return attempt.mayHaveArrived && attempt.end != AttemptEnd::SinkRefused ? inDoubtIfWrite(request, error) : error;
}

} // namespace evenstock
