// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http_front.h"

#include "app/sandbox/http_connection.h"

#include <QHostAddress>
#include <QSslSocket>

#include <utility>

namespace evenstock::sandbox {

HttpFront::HttpFront(Serve serve, std::function<QByteArray()> date, QObject *parent)
    : QTcpServer(parent)
    , m_serve(std::move(serve))
    , m_date(std::move(date))
{
}

bool HttpFront::open(quint16 port)
{
    return listen(QHostAddress(QHostAddress::LocalHost), port);
}

void HttpFront::incomingConnection(qintptr handle)
{
    auto *socket = m_tls ? new QSslSocket(this) : new QTcpSocket(this);
    if (!socket->setSocketDescriptor(handle) || m_connections >= mostConnections) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    if (auto *encrypted = qobject_cast<QSslSocket *>(socket)) {
        encrypted->setSslConfiguration(*m_tls);
        encrypted->startServerEncryption();
    }
    ++m_connections;
    auto *connection = new HttpConnection(socket, m_serve, m_date, this);
    connect(connection, &QObject::destroyed, this, [this] { --m_connections; });
}

} // namespace evenstock::sandbox
