// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/api/circuit_breaker.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

// True: the marketplace is there. False: it is not. Empty: the attempt says nothing about it.
std::optional<bool> isThere(const Attempt &attempt)
{
    switch (attempt.end) {
    case AttemptEnd::Answered:
        return attempt.isAccepted || attempt.answer.status < 500;
    case AttemptEnd::TooLarge:
        return true;
    case AttemptEnd::NotConnected:
    case AttemptEnd::NotTrusted:
    case AttemptEnd::NoAnswer:
    case AttemptEnd::Lost:
    case AttemptEnd::Broken:
        return false;
    case AttemptEnd::SinkRefused:
    case AttemptEnd::Stopped:
        break;
    }
    return {};
}

} // namespace

QJsonObject CircuitState::toJson() const
{
    if (*this == CircuitState())
        return {};
    return {{u"failures"_s, failures},
            {u"opened_at"_s, static_cast<qint64>(openedAt)},
            {u"until"_s, static_cast<qint64>(until)}};
}

CircuitState CircuitState::fromJson(const QJsonObject &json)
{
    const CircuitState state{.failures = json.value("failures"_L1).toInt(),
                             .openedAt = json.value("opened_at"_L1).toInteger(),
                             .until = json.value("until"_L1).toInteger()};
    const UtcMs latest = state.openedAt + CircuitBreaker::longestPause.count();
    const bool isSane =
        state.failures >= 0 && state.openedAt >= 0 && state.until >= state.openedAt && state.until <= latest;
    return isSane ? state : CircuitState();
}

CircuitBreaker::Gate CircuitBreaker::ask(UtcMs now)
{
    if (!m_state.isOpen())
        return Gate::Closed;
    // A clock set back to before the opening says nothing about how long it has been open.
    const bool isPaused = now >= m_state.openedAt && now < m_state.until;
    if (m_probing || (isPaused && !m_probeAllowed))
        return Gate::Open;
    m_probing = true;
    m_probeAllowed = false;
    return Gate::Probe;
}

void CircuitBreaker::report(const Attempt &last, UtcMs now)
{
    const std::optional<bool> there = isThere(last);
    m_probing = false;
    if (!there)
        return;
    if (*there)
        m_state = {};
    else
        fail(now);
}

void CircuitBreaker::fail(UtcMs now)
{
    ++m_state.failures;
    std::chrono::milliseconds pause = firstPause;
    if (m_state.isOpen())
        pause = std::min(longestPause, 2 * std::chrono::milliseconds(m_state.until - m_state.openedAt));
    else if (m_state.failures < failuresToOpen)
        return;
    m_state.openedAt = now;
    m_state.until = now + pause.count();
}

} // namespace evenstock
