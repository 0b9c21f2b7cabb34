// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>

namespace evenstock {

// The threads on which connectors speak: one for each piece of work, so one for each account with a run. Each has what
// Qt's network classes need of a thread. Thread-safe.
class WorkerThreads
{
public:
    using Work = std::function<void(std::stop_token)>;

    WorkerThreads();
    ~WorkerThreads(); // stops all and waits for longestEnd
    WorkerThreads(const WorkerThreads &) = delete;
    WorkerThreads &operator=(const WorkerThreads &) = delete;

    // Begins at once. After close() nothing begins and this returns 0.
    std::uint64_t start(const QString &name, Work work);
    void requestStop(std::uint64_t worker);
    // Nothing begins any more; everything that runs is asked to stop.
    void close();
    // True once nothing runs. False: a thread that does not end in time is left behind with what it holds, so that the
    // program can end.
    bool waitIdle(std::chrono::milliseconds atMost);

    static constexpr std::chrono::milliseconds longestEnd{30'000};

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace evenstock
