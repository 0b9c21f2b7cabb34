// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/engine_client.h"
#include "app/service/pending_replies.h"

namespace evenstock {

class EngineHost;

// The door to an engine in this process. Main thread.
class LocalEngineClient final : public EngineClient
{
    Q_OBJECT

public:
    explicit LocalEngineClient(EngineHost &host, QObject *parent = nullptr);
    ~LocalEngineClient() override; // what has no reply yet gets ErrorCode::Offline

    void call(const QString &command, const QJsonObject &arguments, Reply reply) override;
    bool isConnected() const override { return m_connected; }

private:
    EngineHost &m_host;
    PendingReplies m_pending;
    bool m_connected = false;
};

} // namespace evenstock
