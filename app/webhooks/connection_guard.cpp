// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/connection_guard.h"

#include <QAbstractHttpServer>
#include <QSslSocket>
#include <QTcpSocket>

#include <algorithm>

namespace evenstock {

using Phase = RequestFraming::Phase;

namespace {

constexpr int backlog = 256; // connections the system holds until they are accepted

constexpr int stays = 5;

// Whom to turn out first. Many that send their bodies slowly must not have a good one go that has only just come.
int orderOfLeaving(const GuardedConnection &connection, bool isYoung)
{
    if (connection.state() == GuardedConnection::State::Ending)
        return 0;
    switch (connection.phase()) {
    case Phase::Idle:
    case Phase::Header:
        return isYoung ? 3 : 1;
    case Phase::Body:
        return isYoung ? 4 : 2;
    case Phase::Complete:
        break;
    }
    return stays;
}

} // namespace

ConnectionGuard::ConnectionGuard(const ConnectionLimits &limits, std::optional<QSslConfiguration> tls, QObject *parent)
    : QTcpServer(parent)
    , m_limits(limits)
    , m_tls(std::move(tls))
{
    setListenBacklogSize(backlog);
    const auto shortest = std::min({limits.header, limits.idle, limits.body, limits.answer});
    m_tick.setInterval(std::clamp(shortest / 8, std::chrono::milliseconds(5), std::chrono::milliseconds(250)));
    connect(&m_tick, &QTimer::timeout, this, &ConnectionGuard::lookAtTimes);
}

void ConnectionGuard::serve(QAbstractHttpServer *http)
{
    m_http = http;
}

GuardedConnection *ConnectionGuard::connectionOf(const QTcpSocket *socket) const
{
    return socket->findChild<GuardedConnection *>(QString(), Qt::FindDirectChildrenOnly);
}

void ConnectionGuard::incomingConnection(qintptr descriptor)
{
    forgetClosed();
    const bool isRoom = connections() < m_limits.connections || makeRoom();
    auto *socket = m_tls ? new QSslSocket(this) : new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor) || !isRoom || !m_http) {
        ++m_counts.turnedAway;
        socket->abort();
        delete socket;
        return;
    }
    ++m_counts.accepted;
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1); // answers are small, a tunnel waits for each
    auto *connection = new GuardedConnection(socket, m_http, m_limits);
    connect(connection, &GuardedConnection::refused, this, [this] { ++m_counts.refused; });
    m_connections.emplace_back(connection);
    if (!m_tick.isActive())
        m_tick.start();
    if (m_tls) {
        auto *secure = qobject_cast<QSslSocket *>(socket);
        secure->setSslConfiguration(*m_tls);
        secure->startServerEncryption();
    }
    addPendingConnection(socket);
    connection->watchBehind();
}

bool ConnectionGuard::makeRoom()
{
    const auto now = GuardedConnection::Steady::now();
    const auto turn = [this, now](const GuardedConnection &connection) {
        return std::pair(orderOfLeaving(connection, now - connection.since() < m_limits.young), connection.since());
    };
    const auto leaving =
        std::min_element(m_connections.begin(), m_connections.end(),
                         [&turn](const auto &one, const auto &other) { return turn(*one) < turn(*other); });
    if (leaving == m_connections.end() || turn(**leaving).first == stays)
        return false;
    ++m_counts.evicted;
    (*leaving)->abort();
    m_connections.erase(leaving);
    return true;
}

void ConnectionGuard::lookAtTimes()
{
    forgetClosed();
    const auto now = GuardedConnection::Steady::now();
    for (const auto &connection : m_connections) {
        if (!connection->isOverdue(now))
            continue;
        m_counts.overdue += connection->state() == GuardedConnection::State::Open ? 1 : 0;
        connection->abort();
    }
    if (m_connections.empty())
        m_tick.stop();
}

void ConnectionGuard::forgetClosed()
{
    std::erase_if(m_connections, [](const auto &connection) { return connection.isNull(); });
}

} // namespace evenstock
