// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <chrono>

namespace evenstock::sandbox {

// The clock the simulated marketplaces live by. A running one follows the computer's clock and can be moved ahead; a
// stepped one stands still between steps, so that a test decides what happens when. One thread.
class ShopClock final : public Clock
{
public:
    enum class Pace { Running, Stepped };

    ShopClock(Pace pace, UtcMs start); // start counts only for a stepped clock
    UtcMs now() const override;
    Pace pace() const { return m_pace; }
    void advance(std::chrono::milliseconds by); // negative steps are ignored: time never goes back
    void restart();                             // to the time it started at

private:
    Pace m_pace;
    UtcMs m_start;
    std::chrono::milliseconds m_advanced{0};
};

} // namespace evenstock::sandbox
