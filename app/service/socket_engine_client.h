// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/engine_client.h"
#include "app/service/engine_wire.h"
#include "app/service/pending_replies.h"

#include <QLocalSocket>
#include <QTimer>

namespace evenstock {

// The door to an engine in another process. One connection: what was lost is over, EngineAccess makes the next. Main
// thread.
class SocketEngineClient final : public EngineClient
{
    Q_OBJECT

public:
    explicit SocketEngineClient(QObject *parent = nullptr);
    ~SocketEngineClient() override; // what has no reply yet gets ErrorCode::InDoubt

    // connectionChanged(true) or lost() follows.
    void connectTo(const QString &address);
    void call(const QString &command, const QJsonObject &arguments, Reply reply) override;
    bool isConnected() const override { return m_greeted; }

    static constexpr int helloWithinMs = 10'000;

Q_SIGNALS:
    // Could not connect, or is no longer connected. Offline: nobody there. Conflict: another version.
    void lost(const evenstock::Error &error);

private:
    void read();
    void take(const QJsonObject &message);
    void end(const Error &error);

    QLocalSocket m_socket;
    MessageReader m_reader;
    PendingReplies m_pending;
    QTimer m_deadline;
    bool m_greeted = false;
    bool m_ended = false;
    bool m_saidBye = false; // what has no reply was not done
};

} // namespace evenstock
