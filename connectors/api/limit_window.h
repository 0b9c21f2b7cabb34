// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"

#include <QJsonArray>

#include <cstdint>
#include <deque>
#include <limits>

namespace evenstock {

// The sliding window of one RateLimit. Pure: times are SteadyTime milliseconds given by the caller, never going back.
//
// What it promises: the marketplace sees at most `permits` requests in any window of windowMs, however long the network
// takes. The marketplace gets a request some time between its start and the first byte of its answer; so a permit is
// used up from the start, and comes free only a window after the answer began. No guess about network delays is needed.
class LimitWindow
{
public:
    static constexpr std::int64_t notYet = std::numeric_limits<std::int64_t>::max();

    explicit LimitWindow(RateLimit limit);

    // When the next request may start: `nowMs` or later; notYet where all permits wait for their answers. Up to
    // `burst` go at once after a pause (0 = all permits); then the permits left are spread over the time until the
    // first ones come free.
    std::int64_t earliest(std::int64_t nowMs);
    void take(std::int64_t nowMs);               // a request starts; only where earliest() == nowMs
    void settle(std::int64_t seenByMs);          // the request of an earlier take() had arrived by then
    void fill(std::int64_t seenByMs, int count); // requests of a process that is gone; ends the burst

    // A request nobody waits for any longer (time-out, killed process) may still be on its way for so long.
    static constexpr std::int64_t lateMs = 1000;

    const RateLimit &limit() const { return m_limit; }
    int used(std::int64_t nowMs) const; // permits that are not free
    int inFlight() const { return m_inFlight; }

    // The settled requests as ages before `nowMs`, for the store. restore() takes nothing it cannot read: false.
    QJsonArray save(std::int64_t nowMs) const;
    bool restore(const QJsonArray &saved, std::int64_t nowMs);

private:
    // Requests close together are kept as one, at the time of the latest, so that a daily limit stays small.
    struct Group {
        std::int64_t firstMs = 0;
        std::int64_t lastMs = 0;
        int count = 0;
    };
    std::int64_t freeAgain(const Group &group) const { return group.lastMs + m_spanMs; }
    void forget(std::int64_t nowMs);
    void add(std::int64_t seenByMs, int count);

    RateLimit m_limit;
    std::int64_t m_spanMs = 0;   // the window and a margin for clocks that run differently
    std::int64_t m_gapMs = 0;    // between two starts at the full rate
    std::int64_t m_creditMs = 0; // how far starts may run ahead of the full rate
    std::int64_t m_dueMs = 0;    // when the next start would be due at the full rate
    int m_inFlight = 0;
    int m_settled = 0;
    std::deque<Group> m_log;
};

} // namespace evenstock
