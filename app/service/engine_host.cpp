// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/engine_host.h"

#include "app/accounts/secret_store.h"
#include "app/service/engine_core.h"
#include "app/service/engine_lease.h"
#include "app/service/thread_rank.h"

#include <QUuid>

#include <atomic>
#include <mutex>
#include <utility>

namespace evenstock {

using namespace Qt::StringLiterals;

// The way to the main thread for whatever outlives the host.
struct EngineHost::Desk {
    explicit Desk(EngineHost *host)
        : receiver(host)
    {
    }
    void post(std::function<void()> task)
    {
        const std::lock_guard lock(mutex);
        if (receiver)
            QMetaObject::invokeMethod(receiver, std::move(task), Qt::QueuedConnection);
    }
    std::mutex mutex;
    EngineHost *receiver; // empty once the host is gone
};

namespace {

// Owes one command its reply: what ends without having given it says that the engine went away.
class OwedReply
{
public:
    OwedReply(std::shared_ptr<EngineHost::Desk> desk, EngineClient::Reply reply)
        : m_desk(std::move(desk))
        , m_reply(std::move(reply))
    {
    }
    OwedReply(const OwedReply &) = delete;
    OwedReply &operator=(const OwedReply &) = delete;
    ~OwedReply() { give(makeError(ErrorCode::Offline, u"the engine has ended"_s)); }

    void give(const Result<QJsonObject> &result)
    {
        if (!m_given.exchange(true))
            m_desk->post([reply = std::move(m_reply), result] { reply(result); });
    }

private:
    std::shared_ptr<EngineHost::Desk> m_desk;
    EngineClient::Reply m_reply;
    std::atomic<bool> m_given = false;
};

} // namespace

struct EngineHost::Slot {
    std::unique_ptr<EngineCore> core;
};

EngineHost::EngineHost(EngineOptions options, EngineLock lock, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_lock(std::move(lock))
    , m_thread(std::make_shared<EngineThread>())
    , m_workers(std::make_shared<WorkerThreads>())
    , m_slot(std::make_shared<Slot>())
    , m_desk(std::make_shared<Desk>(this))
{
    m_events = std::make_shared<EventOutbox>([this, desk = m_desk] { desk->post([this] { deliver(); }); });
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &EngineHost::deliver);
}

EngineHost::~EngineHost()
{
    stop();
    const std::lock_guard lock(m_desk->mutex);
    m_desk->receiver = nullptr;
}

void EngineHost::start()
{
    m_started = true;
    // Where locks do not reach, every process counts as a computer of its own and only the lease decides.
    const QString machine = m_lock->isEnforced() ? thisMachine() : QUuid::createUuid().toString();
    const auto slot = m_slot;
    m_thread->start(std::chrono::milliseconds(EngineCore::beatMs), [slot] {
        if (slot->core)
            slot->core->beat();
    });
    if (m_options.role == EngineRole::Window)
        m_thread->post([] { takeRank(ThreadRank::Working); }); // the accounts' threads begin there
    m_thread->post([this, machine] { openCore(machine); });
}

// Engine thread; the host waits for this thread before it ends.
void EngineHost::openCore(const QString &machine)
{
    const auto slot = m_slot;
    const auto gate = std::make_shared<QueuedGate>(m_thread, [slot](const std::function<Status(SyncEngine &)> &work) {
        if (!slot->core)
            return Status(makeError(ErrorCode::Cancelled, u"the engine has ended"_s));
        return slot->core->work(work);
    });
    auto core = EngineCore::open({.options = m_options,
                                  .machine = machine,
                                  .thread = m_thread,
                                  .workers = m_workers,
                                  .gate = gate,
                                  .events = m_events,
                                  .ending = [this](const Error &error) { endLater(error); }});
    if (!core)
        return endLater(core.error());
    slot->core = *std::move(core);
    m_desk->post([this] { Q_EMIT opened(); });
}

void EngineHost::endLater(const Error &error)
{
    m_desk->post([this, error] {
        stop();
        Q_EMIT ended(error);
    });
}

void EngineHost::stop()
{
    if (!std::exchange(m_started, false))
        return;
    const auto slot = m_slot;
    m_thread->post([slot] {
        if (slot->core)
            slot->core->close();
    });
    m_workers->close();
    m_workers->waitIdle(WorkerThreads::longestEnd);
    m_thread->run([slot] {
        if (slot->core)
            slot->core->finish();
        slot->core.reset();
    });
    m_thread->stop();
    m_lock.reset();
}

void EngineHost::call(const QString &command, const QJsonObject &arguments, EngineClient::Reply reply)
{
    const auto owed = std::make_shared<OwedReply>(m_desk, std::move(reply));
    const bool accepted = m_thread->post([slot = m_slot, owed, command, arguments] {
        if (!slot->core)
            return owed->give(makeError(ErrorCode::Offline, u"the engine has ended"_s));
        slot->core->handle(command, arguments, [owed](const Result<QJsonObject> &result) { owed->give(result); });
    });
    if (!accepted && m_started)
        owed->give(makeError(ErrorCode::RateLimited, u"the engine has too much to do: try again"_s));
}

Status EngineHost::describe(const EngineHolder &holder) const
{
    return m_lock->describe(m_options.data, holder);
}

void EngineHost::deliver()
{
    const EventOutbox::Delivery delivery = m_events->take();
    if (delivery.again.count() > 0)
        m_again.start(delivery.again);
    for (const EngineEvent &event : delivery.events)
        Q_EMIT happened(event.topic, event.data);
}

} // namespace evenstock
