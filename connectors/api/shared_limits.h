// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <cstdint>

namespace evenstock {

// What other programs on this computer use of the limits that a marketplace counts together, whichever shop of the
// owner they work for. Times are those of SteadyTime. Thread-safe.
class SharedLimits
{
public:
    virtual ~SharedLimits() = default;

    // One limit that the next request would use: how much of it this limiter has used itself.
    struct Need {
        int permits = 0;
        int windowMs = 0;
        int used = 0;
    };
    // Notes the request as on its way and returns 0 where it fits beside what the others sent; else how long to wait
    // before asking again, in milliseconds. Where the others cannot be seen, it fits.
    virtual std::int64_t take(const QString &key, const QString &bucket, const QList<Need> &needs,
                              std::int64_t nowMs) = 0;
    // A request taken earlier had arrived by then.
    virtual void settle(const QString &key, const QString &bucket, std::int64_t seenByMs) = 0;
};

} // namespace evenstock
