// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/api/steady_time.h"

#include <QSysInfo>

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace evenstock {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

std::int64_t SystemSteadyTime::nowMs() const
{
    return std::chrono::duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

bool SystemSteadyTime::sleepUntil(std::int64_t untilMs, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any woken;
    std::unique_lock lock(mutex);
    woken.wait_until(lock, stop, steady_clock::time_point(milliseconds(untilMs)), [] { return false; });
    return !stop.stop_requested();
}

QString SystemSteadyTime::epoch() const
{
    return QString::fromLatin1(QSysInfo::bootUniqueId());
}

} // namespace evenstock
