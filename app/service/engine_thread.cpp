// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/engine_thread.h"

#include "app/accounts/thread_end.h"

#include <QTimer>

#include <condition_variable>
#include <utility>

namespace evenstock {

using namespace Qt::StringLiterals;

EngineThread::EngineThread()
{
    m_thread.setObjectName(u"engine"_s);
}

EngineThread::~EngineThread()
{
    stop();
}

void EngineThread::start(std::chrono::milliseconds every, Task beat)
{
    m_receiver = std::make_unique<QObject>();
    auto *timer = new QTimer(m_receiver.get());
    timer->setInterval(every);
    QObject::connect(timer, &QTimer::timeout, m_receiver.get(), std::move(beat));
    m_receiver->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::started, timer, qOverload<>(&QTimer::start));
    QObject::connect(
        &m_thread, &QThread::finished, m_receiver.get(),
        [timer] {
            timer->stop();
            leaveOpenSsl();
        },
        Qt::DirectConnection);
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = false;
    }
    m_thread.start();
}

void EngineThread::stop()
{
    if (!m_thread.isRunning())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        ring();
    }
    m_thread.wait();
    m_receiver.reset();
}

void EngineThread::ring()
{
    if (std::exchange(m_rung, true))
        return;
    QMetaObject::invokeMethod(
        m_receiver.get(), [this] { runNext(); }, Qt::QueuedConnection);
}

bool EngineThread::enqueue(Task task, Bound bound)
{
    const std::lock_guard lock(m_mutex);
    if (m_stopping || (bound == Bound::Counted && m_tasks.size() >= mostQueued))
        return false;
    m_tasks.push_back(std::move(task));
    ring();
    return true;
}

// One task at a time, so that Qt's events and the beat get their turn between two.
void EngineThread::runNext()
{
    Task task;
    {
        const std::lock_guard lock(m_mutex);
        m_rung = false;
        if (!m_tasks.empty()) {
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
        }
        if (!m_tasks.empty() || (task && m_stopping))
            ring();
    }
    if (task)
        task();
    else if (m_stopping)
        m_thread.quit();
}

bool EngineThread::post(Task task)
{
    return enqueue(std::move(task), Bound::Counted);
}

bool EngineThread::run(const Task &task)
{
    if (isCurrent()) {
        task();
        return true;
    }
    // On the caller's stack: it does not leave before the task has run, and tasks that were accepted always run.
    struct Call {
        std::mutex mutex;
        std::condition_variable done;
        bool isDone = false;
    } call;
    const bool accepted = enqueue(
        [&] {
            task();
            const std::lock_guard lock(call.mutex);
            call.isDone = true;
            call.done.notify_all();
        },
        Bound::Waiting);
    if (!accepted)
        return false;
    std::unique_lock lock(call.mutex);
    call.done.wait(lock, [&] { return call.isDone; });
    return true;
}

QueuedGate::QueuedGate(std::shared_ptr<EngineThread> thread, EngineWork work)
    : m_thread(std::move(thread))
    , m_work(std::move(work))
{
}

Status QueuedGate::call(const std::function<Status(SyncEngine &)> &work)
{
    Status status;
    if (!m_thread->run([&] { status = m_work(work); }))
        return makeError(ErrorCode::Cancelled, u"the engine has ended"_s);
    return status;
}

} // namespace evenstock
