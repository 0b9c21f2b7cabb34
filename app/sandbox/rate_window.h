// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <cstddef>
#include <deque>

namespace evenstock::sandbox {

// "At most so many requests in so long", over a sliding window. Refused requests do not count. One thread.
class RateWindow
{
public:
    RateWindow(std::size_t most, UtcMs windowMs)
        : m_most(most)
        , m_windowMs(windowMs)
    {
    }

    bool admits(UtcMs now)
    {
        while (!m_admitted.empty() && m_admitted.front() <= now - m_windowMs)
            m_admitted.pop_front();
        if (m_admitted.size() >= m_most)
            return false;
        m_admitted.push_back(now);
        return true;
    }

private:
    std::size_t m_most;
    UtcMs m_windowMs;
    std::deque<UtcMs> m_admitted;
};

} // namespace evenstock::sandbox
