// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/answer.h"
#include "app/webhooks/request_framing.h"
#include "models/core/clock.h"

#include <QMap>
#include <QPointer>
#include <QTcpSocket>
#include <QUrlQuery>

#include <chrono>
#include <functional>
#include <memory>

class QHttpServerRequest;

namespace evenstock {

class GuardedConnection;

struct IncomingRequest {
    RequestHead head = {};
    QString path = {};                     // as sent, without the query
    QMap<QString, QString> arguments = {}; // of the path
    QUrlQuery query = {};
    QByteArray body = {};
    UtcMs receivedAt = 0;
    qint64 browser = 0; // Entry::Browser: the number of the paired browser that asks
};

// One request and the one answer to it, now or later: the connection is held, and a client that hangs up meanwhile does
// no harm. A QFuture handler of QHttpServer 6.4 would write into freed memory then. Answered with 500 where it ends
// without an answer. Receiver thread.
class Exchange
{
public:
    using Steady = std::chrono::steady_clock;
    // What was asked, the status it was answered with, and after how long.
    using Observer = std::function<void(const IncomingRequest &, int status, Steady::duration took)>;

    Exchange(IncomingRequest request, const QHttpServerRequest *wire, QTcpSocket *socket, GuardedConnection *connection,
             Observer observer);
    ~Exchange();
    Exchange(const Exchange &) = delete;
    Exchange &operator=(const Exchange &) = delete;

    const IncomingRequest &request() const { return m_request; }
    QString argument(const QString &name) const { return m_request.arguments.value(name); }
    bool isAnswered() const { return m_answered; }
    bool isOpen() const;               // the client still waits
    void answer(const Answer &answer); // later ones are ignored

private:
    void write(const Answer &answer);

    friend class HttpListener;
    IncomingRequest m_request;
    const QHttpServerRequest *m_wire; // lives exactly as long as the socket
    QPointer<QTcpSocket> m_socket;
    QPointer<GuardedConnection> m_connection;
    Observer m_observer;
    Steady::time_point m_begun = Steady::now();
    bool m_answered = false;
};
using ExchangePtr = std::shared_ptr<Exchange>;

} // namespace evenstock
