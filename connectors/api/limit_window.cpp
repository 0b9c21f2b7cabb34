// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/api/limit_window.h"

#include <algorithm>
#include <utility>

namespace evenstock {

namespace {
constexpr std::int64_t groupsPerWindow = 1000; // also the precision that a group costs
constexpr std::int64_t clockDrift = 1000;      // two clocks under correction differ by less than a thousandth
} // namespace

LimitWindow::LimitWindow(RateLimit limit)
    : m_limit(std::move(limit))
{
    m_limit.permits = std::max(1, m_limit.permits);
    m_limit.windowMs = std::max(1, m_limit.windowMs);
    m_limit.burst = m_limit.burst <= 0 ? m_limit.permits : std::min(m_limit.burst, m_limit.permits);
    m_spanMs = m_limit.windowMs + m_limit.windowMs / clockDrift + 1; // 1: times are rounded down
    m_gapMs = m_spanMs / m_limit.permits;
    m_creditMs = (m_limit.burst - 1) * m_gapMs;
    m_dueMs = std::numeric_limits<std::int64_t>::min() / 2;
}

void LimitWindow::forget(std::int64_t nowMs)
{
    while (!m_log.empty() && freeAgain(m_log.front()) <= nowMs) {
        m_settled -= m_log.front().count;
        m_log.pop_front();
    }
}

int LimitWindow::used(std::int64_t nowMs) const
{
    int count = m_inFlight;
    for (const Group &group : m_log)
        count += freeAgain(group) > nowMs ? group.count : 0;
    return count;
}

std::int64_t LimitWindow::earliest(std::int64_t nowMs)
{
    forget(nowMs);
    std::int64_t at = std::max(nowMs, m_dueMs - m_creditMs);
    int mustLeave = m_inFlight + m_settled + 1 - m_limit.permits;
    for (auto group = m_log.begin(); mustLeave > 0; ++group) {
        if (group == m_log.end())
            return notYet;
        at = std::max(at, freeAgain(*group));
        mustLeave -= group->count;
    }
    return at;
}

void LimitWindow::take(std::int64_t nowMs)
{
    forget(nowMs);
    ++m_inFlight;
    m_dueMs = std::max(m_dueMs, nowMs) + m_gapMs;
    const int left = m_limit.permits - m_inFlight - m_settled;
    if (m_dueMs - m_creditMs <= nowMs || left <= 0)
        return; // the burst goes on, or the window alone decides
    const std::int64_t firstFree = m_log.empty() ? nowMs + m_spanMs : freeAgain(m_log.front());
    m_dueMs = std::max(m_dueMs, nowMs + (firstFree - nowMs) / (left + 1) + m_creditMs);
}

void LimitWindow::settle(std::int64_t seenByMs)
{
    --m_inFlight;
    add(seenByMs, 1);
}

void LimitWindow::fill(std::int64_t seenByMs, int count)
{
    if (count <= 0)
        return;
    add(seenByMs, count);
    m_dueMs = std::max(m_dueMs, seenByMs + m_creditMs);
}

void LimitWindow::add(std::int64_t seenByMs, int count)
{
    m_settled += count;
    if (!m_log.empty()) {
        Group &last = m_log.back();
        seenByMs = std::max(seenByMs, last.lastMs);
        if (seenByMs - last.firstMs <= m_limit.windowMs / groupsPerWindow) {
            last.lastMs = seenByMs;
            last.count += count;
            return;
        }
    }
    m_log.push_back({seenByMs, seenByMs, count});
}

QJsonArray LimitWindow::save(std::int64_t nowMs) const
{
    QJsonArray saved;
    for (const Group &group : m_log) {
        if (freeAgain(group) > nowMs)
            saved.append(QJsonArray{static_cast<qint64>(nowMs - group.lastMs), group.count});
    }
    return saved;
}

bool LimitWindow::restore(const QJsonArray &saved, std::int64_t nowMs)
{
    std::deque<std::pair<std::int64_t, int>> starts;
    for (const QJsonValue &value : saved) {
        const QJsonArray pair = value.toArray();
        const auto ageMs = pair.at(0).toInteger(notYet);
        const int count = pair.at(1).toInt(-1);
        if (ageMs == notYet || count < 0 || count > m_limit.permits)
            return false;
        starts.emplace_back(nowMs - ageMs, count);
    }
    std::sort(starts.begin(), starts.end());
    for (const auto &[at, count] : starts)
        fill(std::min(at, nowMs + lateMs), count);
    forget(nowMs);
    return true;
}

} // namespace evenstock
