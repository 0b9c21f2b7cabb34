// SPDX-License-Identifier: GPL-3.0-or-later
// What holds an account up and lets it go on: the half of TaskQueue that pauses.
#include "app/bridge/task_queue.h"
#include "models/store/database.h"

#include <algorithm>

namespace evenstock {

using namespace Qt::StringLiterals;

Status TaskQueue::pause(PauseReason reason, UtcMs until, const QString &detail)
{
    TRY_ASSIGN(BridgeAccountRow state, m_bridge.account(m_account));
    state.pauseReason = reason;
    state.pausedUntil = until;
    state.pauseDetail = detail.left(500);
    return m_bridge.saveAccount(state);
}

Status TaskQueue::resume()
{
    TRY_ASSIGN(BridgeAccountRow state, m_bridge.account(m_account));
    state.pauseReason = PauseReason::None;
    state.pausedUntil = 0;
    state.pauseDetail.clear();
    state.freeSince = now();
    TRY(m_bridge.saveAccount(state));
    return RunRepository(m_db).settleProblems(pauseFingerprint(m_account), now());
}

Status TaskQueue::sessionSeen(const QString &user, const QString &login, const QString &domain)
{
    TRY_ASSIGN(BridgeAccountRow state, m_bridge.account(m_account));
    if (state.remoteUser.isEmpty()) {
        state.remoteUser = user;
        state.freeSince = now();
    }
    if (state.remoteUser != user)
        return makeError(ErrorCode::Conflict, u"another Vinted user is logged in than this account is for"_s,
                         u"user"_s);
    state.remoteLogin = login.left(200);
    state.domain = domain.left(200);
    TRY(m_bridge.saveAccount(state));
    return state.pauseReason == PauseReason::Auth ? resume() : Status();
}

Status TaskQueue::stopFor(const Failure &failure, const QString &detail)
{
    TRY_ASSIGN(BridgeAccountRow state, m_bridge.account(m_account));
    const auto stop = pauseAfter(failure, state.challenges, now());
    if (!stop)
        return {};
    if (failure.kind == FailureClass::Challenge)
        ++state.challenges;
    state.pauseReason = stop->reason;
    state.pausedUntil = std::max(stop->until, state.pausedUntil);
    state.pauseDetail = detail.left(500);
    TRY(m_bridge.saveAccount(state));
    return reportPause(state);
}

// Nothing goes out until it is over: the owner hears of it where he hears of everything.
Status TaskQueue::reportPause(const BridgeAccountRow &state)
{
    const bool goesOn = state.pauseReason == PauseReason::Rate;
    const bool isOpenEnd = state.pausedUntil == untilCauseIsGone;
    TRY_ASSIGN(const ProblemId problem,
               RunRepository(m_db).report({.kind = browserPauseProblem,
                                           .severity = goesOn ? u"warning"_s : u"urgent"_s,
                                           .code = errorCodeName(ErrorCode::RateLimited),
                                           .fingerprint = pauseFingerprint(m_account),
                                           .account = m_account,
                                           .arguments = {{u"reason"_s, pauseReasonName(state.pauseReason)},
                                                         {u"until"_s, isOpenEnd ? 0 : qint64(state.pausedUntil)}},
                                           .firstAt = now(),
                                           .lastAt = now()}));
    Q_UNUSED(problem)
    return {};
}

Status TaskQueue::sessionStopped(const QString &errorType, Failure failure)
{
    failure.kind = failureClass(errorType, u"vinted_check_session"_s);
    TRY_ASSIGN(const BridgeAccountRow state, m_bridge.account(m_account));
    const bool isHeld = state.pausedUntil > now(); // and would only be told the same again
    // Who is not logged in is asked again, so that his login is seen.
    if (isHeld || failure.kind == FailureClass::Auth)
        return {};
    return stopFor(failure, {});
}

} // namespace evenstock
