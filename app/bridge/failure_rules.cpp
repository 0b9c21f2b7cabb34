// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/failure_rules.h"

#include <QHash>

#include <algorithm>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs minuteMs = 60LL * 1000;
constexpr UtcMs hourMs = 60 * minuteMs;
constexpr UtcMs rateMs = 15 * minuteMs;
constexpr UtcMs challengeMs = 30 * minuteMs;
constexpr UtcMs mostChallengeMs = 6 * hourMs;
constexpr UtcMs mostRetryAfterMs = 48 * hourMs; // more is no time to wait but a mistake
constexpr UtcMs restrictedMs = 24 * hourMs;     // where no day was told

bool isWriteType(const QString &taskType)
{
    return taskType == "vinted_publish"_L1 || taskType == "vinted_update"_L1 || taskType == "vinted_delete"_L1;
}

} // namespace

FailureClass failureClass(const QString &errorType, const QString &taskType)
{
    static const QHash<QString, FailureClass> known{{u"mapping_error"_s, FailureClass::Rejected},
                                                    {u"validation_error"_s, FailureClass::Rejected},
                                                    {u"image_error"_s, FailureClass::Transient},
                                                    {u"api_error"_s, FailureClass::Transient},
                                                    {u"network_error"_s, FailureClass::Transient},
                                                    {u"no_tab"_s, FailureClass::Precondition},
                                                    {u"wrong_account"_s, FailureClass::Precondition},
                                                    {u"wrong_domain"_s, FailureClass::Precondition},
                                                    {u"switched_off"_s, FailureClass::Precondition},
                                                    {u"auth_error"_s, FailureClass::Auth},
                                                    {u"access_denied"_s, FailureClass::Access},
                                                    {u"challenge"_s, FailureClass::Challenge},
                                                    {u"rate_limited"_s, FailureClass::RateLimited},
                                                    {u"restricted"_s, FailureClass::Restricted},
                                                    {u"not_found"_s, FailureClass::Gone},
                                                    {u"unknown_outcome"_s, FailureClass::Unknown}};
    const auto found = known.constFind(errorType);
    if (found == known.constEnd())
        return isWriteType(taskType) ? FailureClass::Unknown : FailureClass::Transient;
    // A read that may or may not have happened can simply be read again.
    return *found == FailureClass::Unknown && !isWriteType(taskType) ? FailureClass::Transient : *found;
}

NextStep nextStep(FailureClass kind, const QString &taskType, int attemptsBefore)
{
    const NextStep countedAgain = attemptsBefore + 1 < mostAttempts ? NextStep::Again : NextStep::GiveUp;
    switch (kind) {
    case FailureClass::Rejected:
        return NextStep::GiveUp;
    case FailureClass::Transient:
        return countedAgain;
    case FailureClass::Precondition:
    case FailureClass::Auth:
    case FailureClass::Access:
    case FailureClass::Challenge:
    case FailureClass::RateLimited:
    case FailureClass::Restricted:
        return NextStep::Wait;
    case FailureClass::Gone:
        return taskType == "vinted_delete"_L1 ? NextStep::Succeeded : NextStep::GiveUp;
    case FailureClass::Unknown:
        // An update sends the whole object and a removal of what is gone does nothing: only a create may double.
        return taskType == "vinted_publish"_L1 ? NextStep::Verify : countedAgain;
    }
    return NextStep::GiveUp;
}

UtcMs waitBefore(NextStep step, FailureClass kind)
{
    if (step == NextStep::Verify)
        return minuteMs / 2; // a request on its way may still arrive
    if (step == NextStep::Wait && kind == FailureClass::Precondition)
        return minuteMs / 2;
    return 0; // the account's pause holds the rest
}

std::optional<Pause> pauseAfter(const Failure &failure, int challengesBefore, UtcMs now)
{
    const UtcMs asked = std::clamp<UtcMs>(failure.retryAfterMs, 0, mostRetryAfterMs);
    switch (failure.kind) {
    case FailureClass::Auth:
        return Pause{PauseReason::Auth, untilCauseIsGone};
    case FailureClass::Access:
        return Pause{PauseReason::Access, now + std::max(asked, challengeMs)};
    case FailureClass::Challenge: {
        UtcMs length = challengeMs;
        for (int i = 0; i < challengesBefore && length < mostChallengeMs; ++i)
            length *= 2;
        return Pause{PauseReason::Challenge, now + std::max(asked, std::min(length, mostChallengeMs))};
    }
    case FailureClass::RateLimited:
        return Pause{PauseReason::Rate, now + (asked > 0 ? asked : rateMs)};
    case FailureClass::Restricted:
        return Pause{PauseReason::Restricted, failure.until > now ? failure.until : now + restrictedMs};
    case FailureClass::Rejected:
    case FailureClass::Transient:
    case FailureClass::Precondition:
    case FailureClass::Gone:
    case FailureClass::Unknown:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace evenstock
