// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/past_days.h"

#include "app/sandbox/random.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace evenstock::sandbox {

namespace {

constexpr UtcMs hourMs = 3'600'000;
constexpr UtcMs dayMs = 24 * hourMs;
constexpr int days = 30;

} // namespace

QList<UtcMs> pastDays(std::uint64_t seed, QByteArrayView stream, double perDay, UtcMs start)
{
    QList<UtcMs> times;
    Random random(seed, stream);
    const UtcMs midnight = start - start % dayMs;
    for (int day = days; day > 0 && perDay > 0; --day) {
        const UtcMs begun = midnight - day * dayMs;
        const int weekday = QDateTime::fromMSecsSinceEpoch(begun, Qt::UTC).date().dayOfWeek();
        const double mean = perDay * (weekday >= 5 ? 1.4 : 0.8);
        const auto bought = qint64(std::lround(mean * double(random.between(50, 150)) / 100));
        for (qint64 i = 0; i < bought; ++i) {
            const UtcMs at = begun + random.between(7 * hourMs, 22 * hourMs);
            if (at <= start - 20 * hourMs)
                times.append(at);
        }
    }
    std::sort(times.begin(), times.end());
    return times;
}

} // namespace evenstock::sandbox
