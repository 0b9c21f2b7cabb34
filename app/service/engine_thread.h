// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/sync_run.h"

#include <QObject>
#include <QThread>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

namespace evenstock {

// The one thread that writes: a queue of work in the order it came, with Qt's events and a beat in between. The queue
// is under a standard mutex, so that a thread checker sees it.
class EngineThread
{
public:
    using Task = std::function<void()>;

    EngineThread();
    ~EngineThread(); // stop()
    EngineThread(const EngineThread &) = delete;
    EngineThread &operator=(const EngineThread &) = delete;

    // `beat` runs on the thread as often as `every`, between two tasks.
    void start(std::chrono::milliseconds every, Task beat);
    // Runs what is queued, refuses what comes later, ends the thread. Not from the engine thread itself.
    void stop();

    // Any thread. False where the thread is stopping or mostQueued tasks wait: the task is dropped.
    bool post(Task task);
    // Any thread: runs the task there and waits until it has run. False where the thread is stopping: it did not run.
    // Each caller waits with one task, so this is not counted against mostQueued.
    bool run(const Task &task);
    bool isCurrent() const { return QThread::currentThread() == &m_thread; }

    static constexpr size_t mostQueued = 10'000;

private:
    enum class Bound { Counted, Waiting };
    bool enqueue(Task task, Bound bound);
    void ring(); // under the mutex
    void runNext();

    std::mutex m_mutex;
    std::deque<Task> m_tasks;
    bool m_rung = false; // runNext() is on its way
    bool m_stopping = true;
    QThread m_thread;
    std::unique_ptr<QObject> m_receiver; // lives on the thread
};

// The way from an account's thread to the engine (sync_run.h). A call waits until the engine has done it, so a reader
// is never more than the page in its hand ahead of what is written. After the engine's end: ErrorCode::Cancelled.
class QueuedGate final : public EngineGate
{
public:
    using EngineWork = std::function<Status(const std::function<Status(SyncEngine &)> &)>;

    // `work` is called on the engine thread and passes the work to the engine.
    QueuedGate(std::shared_ptr<EngineThread> thread, EngineWork work);
    Status call(const std::function<Status(SyncEngine &)> &work) override;

private:
    std::shared_ptr<EngineThread> m_thread;
    EngineWork m_work;
};

} // namespace evenstock
