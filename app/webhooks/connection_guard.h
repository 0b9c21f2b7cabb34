// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/request_framing.h"

#include <QPointer>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

class QAbstractHttpServer;
class QTcpSocket;

namespace evenstock {

// interfaces.md section 2.
struct ConnectionLimits {
    FramingLimits framing = {};
    int connections = 64;
    std::chrono::milliseconds header{5'000};   // from the first byte, or from the connection's start, to a whole header
    std::chrono::milliseconds idle{10'000};    // without a byte in either direction
    std::chrono::milliseconds body{30'000};    // from a whole header to a whole body
    std::chrono::milliseconds answer{150'000}; // until whoever handles the request has answered
    std::chrono::milliseconds young{100};      // so long a connection makes no room while an older one can
};

// One connection in front of QHttpServer: counts its bytes, keeps its times, and takes it away from QHttpServer at the
// first oddity. Child of its socket; receiver thread.
class GuardedConnection : public QObject
{
    Q_OBJECT

public:
    using Steady = std::chrono::steady_clock;
    enum class State { Open, Ending };

    GuardedConnection(QTcpSocket *socket, QAbstractHttpServer *http, const ConnectionLimits &limits);

    // Once after addPendingConnection(): what QHttpServer leaves unread is known only behind its own slot.
    void watchBehind();

    State state() const { return m_state; }
    RequestFraming::Phase phase() const { return m_framing.phase(); }
    Steady::time_point since() const { return m_since; } // when its phase began
    bool isOverdue(Steady::time_point now) const;
    void abort(); // at once, without a word

    // For the one that answers. False: nobody waits for an answer any more.
    bool awaitsAnswer() const;
    const RequestFraming &request() const { return m_framing; }
    void answered(); // everything is written; the next request may come, or the connection ends

Q_SIGNALS:
    void refused(int status);

private:
    void bytesCame();
    void bytesLeft();
    void enter(RequestFraming::Phase phase);
    void refuse(const Refusal &refusal);
    void drain();

    QTcpSocket *m_socket;
    QPointer<QAbstractHttpServer> m_http;
    ConnectionLimits m_limits;
    RequestFraming m_framing;
    State m_state = State::Open;
    qint64 m_seen = 0; // bytes in the socket's buffer that the framing had already
    qint64 m_drained = 0;
    RequestFraming::Phase m_knownPhase = RequestFraming::Phase::Idle;
    Steady::time_point m_since;
    Steady::time_point m_active; // last byte in either direction
    bool m_isFirst = true;       // no request has been answered yet
};

// What the listeners bind to: QHttpServer 6.4 accepts any number of connections of any size for any time, this does
// not. When all places are taken, the connection that has waited longest without a complete header makes room, then the
// longest without a complete body; before either, whoever came just now: a good request is on its way there. TLS where
// a configuration with certificate and key is given. Receiver thread.
class ConnectionGuard : public QTcpServer
{
    Q_OBJECT

public:
    explicit ConnectionGuard(const ConnectionLimits &limits, std::optional<QSslConfiguration> tls = {},
                             QObject *parent = nullptr);

    // The server that takes this guard over by bind(), called before listen().
    void serve(QAbstractHttpServer *http);
    GuardedConnection *connectionOf(const QTcpSocket *socket) const;

    struct Counts {
        qint64 accepted = 0;
        qint64 refused = 0;    // answered with an error before anybody handled them
        qint64 evicted = 0;    // made room
        qint64 turnedAway = 0; // no room could be made
        qint64 overdue = 0;
    };
    const Counts &counts() const { return m_counts; }
    int connections() const { return int(m_connections.size()); }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    bool makeRoom();
    void lookAtTimes();
    void forgetClosed();

    ConnectionLimits m_limits;
    std::optional<QSslConfiguration> m_tls;
    QPointer<QAbstractHttpServer> m_http;
    std::vector<QPointer<GuardedConnection>> m_connections;
    QTimer m_tick;
    Counts m_counts;
};

} // namespace evenstock
