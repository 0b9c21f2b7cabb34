// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>

namespace evenstock {

// The receiver's way to the engine's commands: what waits for a reply stays on the receiver's thread, only its number
// goes to the engine and back. Receiver thread.
class EngineCalls : public QObject
{
    Q_OBJECT

public:
    using Reply = std::function<void(const Result<QJsonObject> &)>;
    // Thread-safe; hands the command to the engine thread. The answer may be given on any thread, also after this
    // object is gone. False: the engine takes nothing now.
    using Answered = std::function<void(const Result<QJsonObject> &)>;
    using Send = std::function<bool(const QString &command, const QJsonObject &arguments, Answered answered)>;

    explicit EngineCalls(Send send, QObject *parent = nullptr);
    ~EngineCalls() override;

    // The reply comes once, later, on this thread; ErrorCode::Timeout after `patience`.
    void call(const QString &command, const QJsonObject &arguments, Reply reply);

    static constexpr std::chrono::seconds patience{140};
    static constexpr qsizetype mostWaiting = 200;

private:
    struct Mailbox;
    struct Waiting {
        Reply reply;
        std::chrono::steady_clock::time_point until;
    };
    void give(quint64 number, const Result<QJsonObject> &result);
    void lookAtTimes();

    Send m_send;
    std::shared_ptr<Mailbox> m_mailbox;
    QHash<quint64, Waiting> m_waiting;
    quint64 m_next = 1;
    QTimer m_tick;
};

} // namespace evenstock
