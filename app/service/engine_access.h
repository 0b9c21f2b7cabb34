// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/engine_client.h"
#include "app/service/engine_options.h"
#include "app/service/pending_replies.h"

#include <QTimer>

#include <chrono>
#include <memory>

namespace evenstock {

class EngineHost;
class EngineSocketServer;
class LocalEngineClient;
class SocketEngineClient;

// The one engine of a data directory, wherever it runs: this process becomes its holder where nobody is, and is a
// client of the holder otherwise. When the holder goes away the first client that notices takes over; until then
// commands are answered with ErrorCode::Offline. Main thread; needs its event loop.
class EngineAccess final : public EngineClient
{
    Q_OBJECT

public:
    explicit EngineAccess(EngineOptions options, QObject *parent = nullptr);
    ~EngineAccess() override; // as close()

    // Returns at once; connectionChanged(true) follows, or refused() and further tries.
    void open();
    // Lets go: the runs of a holder stop after their pages (EngineHost::stop waits for them).
    void close();
    bool isHolder() const { return m_host != nullptr; }

    void call(const QString &command, const QJsonObject &arguments, Reply reply) override;
    bool isConnected() const override;

    static constexpr std::chrono::milliseconds firstRetry{50};
    static constexpr std::chrono::milliseconds longestRetry{2'000};

Q_SIGNALS:
    // Why there is no engine now, for the owner. Storage and Conflict do not go away by waiting; it is tried again
    // nevertheless.
    void refused(const evenstock::Error &error);

private:
    void attempt();
    void hold();
    void connectToHolder();
    void retry(const Error &error);
    void forward(EngineClient *client);
    EngineClient *current() const;

    EngineOptions m_options;
    std::unique_ptr<EngineHost> m_host;
    std::unique_ptr<EngineSocketServer> m_server;
    std::unique_ptr<LocalEngineClient> m_local;
    std::unique_ptr<SocketEngineClient> m_remote;
    QTimer m_retry;
    std::chrono::milliseconds m_wait = firstRetry;
    bool m_open = false;
};

// For programs that have nothing to do without an engine: opens and waits, in a local event loop. Storage and Conflict
// end the wait at once; Offline after `patience`, where a holder is there and does not answer (it may be migrating).
Result<std::unique_ptr<EngineAccess>> openEngine(EngineOptions options,
                                                 std::chrono::milliseconds patience = std::chrono::seconds(30));

} // namespace evenstock
