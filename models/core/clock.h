// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <cstdint>

namespace evenstock {

// Milliseconds since 1970-01-01T00:00Z. The only form of time in the store and in the engine.
using UtcMs = std::int64_t;

// Where time comes from. Thread-safe. Tests inject a FixedClock (tests/support); EVENSTOCK_CLOCK_OFFSET shifts
// SystemClock.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual UtcMs now() const = 0;
};

class SystemClock final : public Clock
{
public:
    SystemClock(); // reads EVENSTOCK_CLOCK_OFFSET (seconds) once
    UtcMs now() const override;

private:
    std::int64_t m_offsetMs = 0;
};

QString isoUtc(UtcMs time);             // "2026-11-24T15:04:05.123Z"; empty for 0
UtcMs parseIsoUtc(const QString &text); // 0 where the text is no ISO-8601 time; a time without zone is UTC

} // namespace evenstock
