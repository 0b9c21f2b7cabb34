// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <stop_token>

namespace evenstock {

// Time that never jumps, in milliseconds since an unknown start, and waiting in it. Thread-safe. Tests inject a
// simulated one (tests/support).
class SteadyTime
{
public:
    virtual ~SteadyTime() = default;
    virtual std::int64_t nowMs() const = 0;
    // Sleeps until nowMs() reaches `untilMs`; false as soon as the stop is asked for.
    virtual bool sleepUntil(std::int64_t untilMs, const std::stop_token &stop) = 0;
    // Names the unknown start: two processes with the same epoch may compare their times. Changes at a reboot.
    virtual QString epoch() const = 0;
};

class SystemSteadyTime final : public SteadyTime
{
public:
    std::int64_t nowMs() const override;
    bool sleepUntil(std::int64_t untilMs, const std::stop_token &stop) override;
    QString epoch() const override;
};

} // namespace evenstock
