// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <mutex>

namespace evenstock {

struct EngineEvent {
    QString topic = {};
    QJsonObject data = {};
};

// Events on their way from the engine and the accounts' threads to the main thread (topics: engine_client.h). Bounded:
// a newer state of a run takes the place of an undelivered one, kinds of "data" are collected, log lines beyond
// mostLines are counted instead of kept. Thread-safe.
class EventOutbox
{
public:
    // Called, on any thread, when something waits and nothing waited before: arrange for take() on the main thread.
    using Bell = std::function<void()>;
    explicit EventOutbox(Bell bell);

    void run(const QJsonObject &run);
    void log(const QJsonObject &line);
    void data(const QStringList &kinds);
    void engine(const QJsonObject &state);
    void receiver(const QJsonObject &state); // the newest one counts
    void alert(const QJsonObject &alert);

    // Told of all kinds of "data" at once, on the thread that wrote. Empty: nobody.
    void watch(std::function<void(const QStringList &)> watcher);

    struct Delivery {
        QList<EngineEvent> events;
        // Written kinds that wait so that "data" comes at most four times a second: take again after this. 0 = none.
        std::chrono::milliseconds again{0};
    };
    Delivery take();

    static constexpr int mostLines = 500;
    static constexpr std::chrono::milliseconds dataEvery{250};

private:
    using Steady = std::chrono::steady_clock;
    void ring(std::unique_lock<std::mutex> lock);

    std::mutex m_watching;
    std::function<void(const QStringList &)> m_watcher; // under m_watching
    std::mutex m_mutex;
    Bell m_bell;
    QList<EngineEvent> m_events;
    QSet<QString> m_kinds;
    Steady::time_point m_dataAt{};
    int m_lines = 0;
    int m_dropped = 0;
    bool m_rung = false;
    bool m_isPromised = false; // take() comes again by itself for the kinds
};

} // namespace evenstock
