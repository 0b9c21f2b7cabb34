// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/worker_threads.h"

#include "app/accounts/thread_end.h"

#include <QThread>

#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <vector>

namespace evenstock {

namespace {

// Owns a thread whose work is done: its last steps are short.
struct JoinAtEnd {
    void operator()(QThread *thread) const
    {
        thread->wait();
        delete thread;
    }
};
using JoinedThread = std::unique_ptr<QThread, JoinAtEnd>;

} // namespace

struct WorkerThreads::State {
    struct Worker {
        QThread *thread = nullptr;
        std::stop_source stop;
    };

    std::mutex mutex;
    std::condition_variable idle;
    std::map<std::uint64_t, Worker> running;
    std::vector<JoinedThread> finished;
    std::uint64_t last = 0;
    bool closed = false;
    bool abandoned = false; // nobody will join any more

    void ended(std::uint64_t number)
    {
        const std::lock_guard lock(mutex);
        const auto worker = running.find(number);
        if (!abandoned)
            finished.emplace_back(worker->second.thread);
        running.erase(worker);
        idle.notify_all();
    }
};

WorkerThreads::WorkerThreads()
    : m_state(std::make_shared<State>())
{
}

WorkerThreads::~WorkerThreads()
{
    close();
    const bool idle = waitIdle(longestEnd);
    const std::lock_guard lock(m_state->mutex);
    m_state->abandoned = !idle;
}

std::uint64_t WorkerThreads::start(const QString &name, Work work)
{
    std::vector<JoinedThread> finished;
    std::unique_lock lock(m_state->mutex);
    finished.swap(m_state->finished); // joined without the lock, at the end of this scope
    if (m_state->closed) {
        lock.unlock();
        return 0;
    }
    const std::uint64_t number = ++m_state->last;
    const std::stop_source stop;
    QThread *thread = QThread::create([state = m_state, number, work = std::move(work), token = stop.get_token()] {
        work(token);
        leaveOpenSsl();
        state->ended(number);
    });
    thread->setObjectName(name);
    m_state->running.insert({number, {thread, stop}});
    thread->start(); // under the lock: a thread that ends at once finds itself in the list
    lock.unlock();
    return number;
}

void WorkerThreads::requestStop(std::uint64_t worker)
{
    std::optional<std::stop_source> stop;
    {
        const std::lock_guard lock(m_state->mutex);
        const auto found = m_state->running.find(worker);
        if (found != m_state->running.end())
            stop = found->second.stop;
    }
    if (stop)
        stop->request_stop(); // callbacks of the token run here, without our lock
}

void WorkerThreads::close()
{
    std::vector<std::stop_source> stops;
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->closed = true;
        for (const auto &[number, worker] : m_state->running)
            stops.push_back(worker.stop);
    }
    for (std::stop_source &stop : stops)
        stop.request_stop();
}

bool WorkerThreads::waitIdle(std::chrono::milliseconds atMost)
{
    std::vector<JoinedThread> finished;
    std::unique_lock lock(m_state->mutex);
    const bool idle = m_state->idle.wait_for(lock, atMost, [this] { return m_state->running.empty(); });
    finished.swap(m_state->finished);
    return idle;
}

} // namespace evenstock
