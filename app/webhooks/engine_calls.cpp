// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/engine_calls.h"

#include <utility>

namespace evenstock {

using namespace Qt::StringLiterals;

// Outlives the calls as long as the engine owes an answer.
struct EngineCalls::Mailbox {
    std::mutex mutex;
    EngineCalls *receiver = nullptr; // empty once it is gone
};

EngineCalls::EngineCalls(Send send, QObject *parent)
    : QObject(parent)
    , m_send(std::move(send))
    , m_mailbox(std::make_shared<Mailbox>())
{
    m_mailbox->receiver = this;
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &EngineCalls::lookAtTimes);
}

EngineCalls::~EngineCalls()
{
    const std::lock_guard lock(m_mailbox->mutex);
    m_mailbox->receiver = nullptr;
}

void EngineCalls::call(const QString &command, const QJsonObject &arguments, Reply reply)
{
    const quint64 number = m_next++;
    const auto mailbox = m_mailbox;
    const auto answered = [mailbox, number](const Result<QJsonObject> &result) {
        const std::lock_guard lock(mailbox->mutex);
        if (auto *receiver = mailbox->receiver) {
            QMetaObject::invokeMethod(
                receiver, [receiver, number, result] { receiver->give(number, result); }, Qt::QueuedConnection);
        }
    };
    if (m_waiting.size() >= mostWaiting || !m_send(command, arguments, answered)) {
        reply(makeError(ErrorCode::RateLimited, u"Evenstock has too much to do: try again"_s));
        return;
    }
    m_waiting.insert(number, {std::move(reply), std::chrono::steady_clock::now() + patience});
    if (!m_tick.isActive())
        m_tick.start();
}

void EngineCalls::give(quint64 number, const Result<QJsonObject> &result)
{
    const auto waiting = m_waiting.find(number);
    if (waiting == m_waiting.end())
        return;
    const Reply reply = std::move(waiting->reply);
    m_waiting.erase(waiting);
    reply(result);
}

void EngineCalls::lookAtTimes()
{
    const auto now = std::chrono::steady_clock::now();
    QList<quint64> overdue;
    for (auto it = m_waiting.begin(); it != m_waiting.end(); ++it) {
        if (it->until <= now)
            overdue.append(it.key());
    }
    for (const quint64 number : overdue)
        give(number, makeError(ErrorCode::Timeout, u"this takes too long: look into Evenstock how it went"_s));
    if (m_waiting.isEmpty())
        m_tick.stop();
}

} // namespace evenstock
