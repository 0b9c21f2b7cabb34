// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QTcpSocket>

#include <memory>

namespace evenstock {

// What came back on the wire.
struct RawAnswer {
    int status = 0; // 0: the connection ended without an answer, or nothing came in time
    QList<QPair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};

    QByteArray header(const QByteArray &name) const;
    QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
};

// A client that says exactly what it is told, well-formed or not. Blocks: the server is on another thread.
class RawClient
{
public:
    explicit RawClient(quint16 port, std::unique_ptr<QTcpSocket> socket = std::make_unique<QTcpSocket>());

    bool isConnected() const { return m_socket->state() == QAbstractSocket::ConnectedState; }
    RawClient &send(const QByteArray &bytes);
    RawAnswer answer(bool hasBody = true); // the next one
    RawAnswer ask(const QByteArray &bytes) { return send(bytes).answer(); }
    bool waitForEnd(int ms = 20'000); // the other side closed
    void hangUp() { m_socket->abort(); }
    QTcpSocket &socket() { return *m_socket; }

    static constexpr int patienceMs = 20'000;

private:
    bool more(int ms = patienceMs);
    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_buffer;
};

using RawHeaders = QList<QPair<QByteArray, QByteArray>>;
// A well-formed request with Host and, where there is a body, its type and length.
QByteArray rawRequest(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                      const RawHeaders &headers = {}, const QByteArray &host = "127.0.0.1");

} // namespace evenstock
