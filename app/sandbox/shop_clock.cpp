// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/shop_clock.h"

#include <QDateTime>

#include <algorithm>

namespace evenstock::sandbox {

ShopClock::ShopClock(Pace pace, UtcMs start)
    : m_pace(pace)
    , m_start(start)
{
}

UtcMs ShopClock::now() const
{
    return (m_pace == Pace::Running ? QDateTime::currentMSecsSinceEpoch() : m_start) + m_advanced.count();
}

void ShopClock::advance(std::chrono::milliseconds by)
{
    m_advanced += std::max(by, std::chrono::milliseconds::zero());
}

void ShopClock::restart()
{
    m_advanced = std::chrono::milliseconds::zero();
}

} // namespace evenstock::sandbox
