// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/data_directory.h"
#include "models/core/result.h"

#include <QLocalServer>
#include <QObject>
#include <QTemporaryDir>

#include <chrono>
#include <memory>

namespace evenstock {

class EngineHost;

// Lets other processes of the same user in to the engine of this one (engine_wire.h). A client that says nothing
// sensible, that does not finish a message, or that does not read what it is sent is hung up on; nobody waits for it.
// Main thread.
class EngineSocketServer : public QObject
{
    Q_OBJECT

public:
    // The host outlives it.
    explicit EngineSocketServer(EngineHost &host, QObject *parent = nullptr);
    ~EngineSocketServer() override;

    // Only by the holder of the directory's lock: a socket that a dead process left there is taken away. The file is
    // in the data directory, or in a new folder of the user's where that path is longer than sockets allow.
    Status listen(const DataDirectory &data);
    QString address() const { return m_server.fullServerName(); }
    int clients() const;
    // Takes no more commands, lets those under way be answered, and tells the clients that what has no reply now was
    // not done. Runs the event loop for `atMost`.
    void finish(std::chrono::milliseconds atMost = longestFinish);

    static constexpr std::chrono::milliseconds longestFinish{5'000};
    static constexpr int mostClients = 128;
    static constexpr int helloWithinMs = 5'000;
    static constexpr int messageWithinMs = 30'000;
    static constexpr int mostInFlight = 256;                      // commands of one client without a reply
    static constexpr qint64 mostUnsentBytes = 16LL * 1024 * 1024; // to one client

private:
    class Client;
    void admit();

    EngineHost &m_host;
    QLocalServer m_server;
    std::unique_ptr<QTemporaryDir> m_folder; // for a short path
};

} // namespace evenstock
