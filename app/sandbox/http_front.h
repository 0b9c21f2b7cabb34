// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http_message.h"

#include <QSslConfiguration>
#include <QTcpServer>

#include <functional>
#include <optional>

namespace evenstock::sandbox {

using SendAnswer = std::function<void(HttpAnswer, Manner)>;
// Called with each request; calls back once, at once or later, also after the client has gone.
using Serve = std::function<void(const HttpRequest &, SendAnswer)>;

// The HTTP/1.1 server of the sample shop, on the loopback address only. It is our own, and not QHttpServer, because
// misbehaving is its purpose: an answer cut in the middle, held back for ever, dripped byte by byte or streamed without
// end needs the socket, which QHttpServer 6.4 never hands out; and it streams, which QHttpServer 6.4 does not. One
// thread.
class HttpFront : public QTcpServer
{
    Q_OBJECT

public:
    static constexpr int mostConnections = 256;

    // `date` gives the Date header of an answer, in the shop's own time.
    HttpFront(Serve serve, std::function<QByteArray()> date, QObject *parent = nullptr);
    // From the next connection on it speaks TLS only.
    void encrypt(const QSslConfiguration &tls) { m_tls = tls; }
    bool open(quint16 port); // 0 takes a free one; errorString() says why not

protected:
    void incomingConnection(qintptr handle) override;

private:
    Serve m_serve;
    std::function<QByteArray()> m_date;
    std::optional<QSslConfiguration> m_tls;
    int m_connections = 0;
};

} // namespace evenstock::sandbox
