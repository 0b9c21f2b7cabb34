// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/steady_time.h"

#include <algorithm>
#include <atomic>

namespace evenstock {

// Steady time that only moves when somebody sleeps or the test says so. Thread-safe but for restart().
class SimulatedTime final : public SteadyTime
{
public:
    std::int64_t nowMs() const override { return m_nowMs.load(); }
    bool sleepUntil(std::int64_t untilMs, const std::stop_token &stop) override
    {
        if (stop.stop_requested())
            return false;
        m_nowMs.store(std::max(m_nowMs.load(), untilMs));
        return true;
    }
    QString epoch() const override { return QString::number(m_boots); }

    void advance(std::int64_t byMs) { m_nowMs.fetch_add(byMs); }
    // As after a reboot: another start, another epoch.
    void restart(std::int64_t nowMs)
    {
        m_nowMs.store(nowMs);
        ++m_boots;
    }

private:
    std::atomic<std::int64_t> m_nowMs = 5000;
    int m_boots = 1;
};

} // namespace evenstock
