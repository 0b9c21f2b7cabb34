// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/api/session.h"

#include <condition_variable>
#include <mutex>

namespace evenstock {

Status pauseFor(std::chrono::milliseconds length, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any ended;
    std::unique_lock lock(mutex);
    ended.wait_for(lock, stop, length, [] { return false; });
    if (stop.stop_requested())
        return makeError(ErrorCode::Cancelled, QStringLiteral("stopped while waiting"));
    return {};
}

} // namespace evenstock
