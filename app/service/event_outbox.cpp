// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/event_outbox.h"

#include <QJsonArray>

#include <algorithm>

namespace evenstock {

using namespace Qt::StringLiterals;

EventOutbox::EventOutbox(Bell bell)
    : m_bell(std::move(bell))
{
}

void EventOutbox::ring(std::unique_lock<std::mutex> lock)
{
    Q_UNUSED(lock)
    if (m_rung || !m_bell)
        return;
    m_rung = true;
    m_bell();
}

void EventOutbox::run(const QJsonObject &run)
{
    std::unique_lock lock(m_mutex);
    const QJsonValue id = run.value(u"run"_s);
    const auto waiting = std::find_if(m_events.begin(), m_events.end(), [&](const EngineEvent &event) {
        return event.topic == "run"_L1 && event.data.value(u"run"_s) == id &&
               event.data.value(u"stage"_s) == run.value(u"stage"_s) &&
               event.data.value(u"status"_s) == run.value(u"status"_s);
    });
    if (waiting != m_events.end())
        waiting->data = run;
    else
        m_events.append({u"run"_s, run});
    ring(std::move(lock));
}

void EventOutbox::log(const QJsonObject &line)
{
    std::unique_lock lock(m_mutex);
    if (m_lines >= mostLines) {
        ++m_dropped;
        return;
    }
    ++m_lines;
    m_events.append({u"log"_s, line});
    ring(std::move(lock));
}

void EventOutbox::watch(std::function<void(const QStringList &)> watcher)
{
    const std::lock_guard lock(m_watching);
    m_watcher = std::move(watcher);
}

void EventOutbox::data(const QStringList &kinds)
{
    {
        const std::lock_guard lock(m_watching);
        if (m_watcher)
            m_watcher(kinds);
    }
    if (kinds.isEmpty())
        return;
    std::unique_lock lock(m_mutex);
    for (const QString &kind : kinds)
        m_kinds.insert(kind);
    if (!m_isPromised)
        ring(std::move(lock));
}

void EventOutbox::engine(const QJsonObject &state)
{
    std::unique_lock lock(m_mutex);
    m_events.append({u"engine"_s, state});
    ring(std::move(lock));
}

void EventOutbox::receiver(const QJsonObject &state)
{
    std::unique_lock lock(m_mutex);
    const auto waiting = std::find_if(m_events.begin(), m_events.end(),
                                      [](const EngineEvent &event) { return event.topic == "receiver"_L1; });
    if (waiting != m_events.end())
        waiting->data = state;
    else
        m_events.append({u"receiver"_s, state});
    ring(std::move(lock));
}

void EventOutbox::alert(const QJsonObject &alert)
{
    std::unique_lock lock(m_mutex);
    m_events.append({u"alert"_s, alert});
    ring(std::move(lock));
}

EventOutbox::Delivery EventOutbox::take()
{
    const std::lock_guard lock(m_mutex);
    Delivery delivery{.events = std::exchange(m_events, {})};
    if (m_dropped > 0) {
        delivery.events.append(
            {u"log"_s, {{u"key"_s, u"log.lines_left_out"_s}, {u"arguments"_s, QJsonObject{{u"count"_s, m_dropped}}}}});
    }
    m_lines = 0;
    m_dropped = 0;
    m_rung = false;
    m_isPromised = false;
    const auto now = Steady::now();
    if (!m_kinds.isEmpty() && now - m_dataAt >= dataEvery) {
        QStringList kinds(m_kinds.begin(), m_kinds.end());
        kinds.sort();
        delivery.events.append({u"data"_s, {{u"kinds"_s, QJsonArray::fromStringList(kinds)}}});
        m_kinds.clear();
        m_dataAt = now;
    } else if (!m_kinds.isEmpty()) {
        m_isPromised = true;
        delivery.again = std::chrono::ceil<std::chrono::milliseconds>(dataEvery - (now - m_dataAt));
    }
    return delivery;
}

} // namespace evenstock
