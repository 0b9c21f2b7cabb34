// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <atomic>
#include <chrono>

namespace evenstock {

// A clock that stands still until the test moves it. Thread-safe.
class FixedClock final : public Clock
{
public:
    // 2026-11-24T15:00:00Z unless told otherwise.
    explicit FixedClock(UtcMs start = 1795532400000)
        : m_now(start)
    {
    }

    UtcMs now() const override { return m_now.load(); }
    void set(UtcMs time) { m_now.store(time); }
    void advance(std::chrono::milliseconds by) { m_now.fetch_add(by.count()); }

private:
    std::atomic<UtcMs> m_now;
};

} // namespace evenstock
