// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/engine_client.h"
#include "app/service/engine_lock.h"
#include "app/service/engine_options.h"
#include "models/core/result.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace evenstock {

class EngineCore;
class EngineThread;
class EventOutbox;
class WorkerThreads;

// The holder of one data directory: the engine thread, the accounts' threads, and the order in which they start and
// stop. Lives on the main thread; signals come there.
class EngineHost : public QObject
{
    Q_OBJECT

public:
    // The lock proves that nobody else holds the directory; it is let go of last.
    EngineHost(EngineOptions options, EngineLock lock, QObject *parent = nullptr);
    ~EngineHost() override; // stop()

    // Returns at once; opened() or ended() follows. Opening a large shop of an older version takes minutes.
    void start();
    // Asks the runs under way to stop, waits for them (WorkerThreads::longestEnd at most) and for what they write, and
    // lets go of the directory. Commands without a reply are answered with ErrorCode::Offline.
    void stop();

    Status describe(const EngineHolder &holder) const; // for the others on this directory

    struct Desk; // for the parts of engine_host.cpp
    // Any command of commands.h, from the main thread; the reply comes there later, and in every case.
    void call(const QString &command, const QJsonObject &arguments, EngineClient::Reply reply);

Q_SIGNALS:
    void opened();
    void ended(const evenstock::Error &error); // could not open, was stopped by a command, or lost the lease
    void happened(const QString &topic, const QJsonObject &data);

private:
    struct Slot;
    void openCore(const QString &machine);
    void deliver();
    void endLater(const Error &error);

    EngineOptions m_options;
    std::optional<EngineLock> m_lock;
    std::shared_ptr<EngineThread> m_thread;
    std::shared_ptr<WorkerThreads> m_workers;
    std::shared_ptr<EventOutbox> m_events;
    std::shared_ptr<Slot> m_slot; // the core, touched on the engine thread only
    std::shared_ptr<Desk> m_desk;
    QTimer m_again; // for "data" events that wait for their quarter of a second
    bool m_started = false;
};

} // namespace evenstock
