// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/access_rules.h"
#include "app/webhooks/connection_guard.h"
#include "app/webhooks/route_table.h"
#include "models/core/clock.h"

#include <QAbstractHttpServer>
#include <QHostAddress>

#include <functional>
#include <optional>

namespace evenstock {

// One door: QHttpServer behind a ConnectionGuard, with the checks that hold for every route. Receiver thread.
class HttpListener : public QAbstractHttpServer
{
    Q_OBJECT

public:
    struct Options {
        Door door = Door::Local;
        ConnectionLimits limits = {};
        std::optional<QSslConfiguration> tls = {};
        std::function<AccessRules()> access = {};                // asked for each request; empty: loopback only
        std::function<bool(const QByteArray &)> knowsToken = {}; // of Entry::Token; empty: nobody comes in
        // The number of the paired browser with this token that comes from this origin (empty: it names none); 0: none.
        std::function<qint64(const QByteArray &token, const QByteArray &origin)> browserOf = {};
        Exchange::Observer observer = {}; // told of every answer
    };
    // Routes and clock outlive the listener.
    HttpListener(const RouteTable &routes, const Clock &clock, Options options, QObject *parent = nullptr);

    Status listen(const QHostAddress &address, quint16 port); // 0 takes a free one
    quint16 port() const;
    const ConnectionGuard &guard() const { return *m_guard; }

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    void serve(const ExchangePtr &exchange);
    std::optional<Answer> refusal(const Route &route, const IncomingRequest &request) const;

    const RouteTable &m_routes;
    const Clock &m_clock;
    Options m_options;
    ConnectionGuard *m_guard; // owned by the server
};

} // namespace evenstock
