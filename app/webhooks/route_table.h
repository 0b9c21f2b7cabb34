// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/exchange.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace evenstock {

// Which listener answers a route: what a tunnel may reach, what stays on this computer, or both (interfaces.md).
enum class Door { Hooks, Local, Both };
// Who may come in at the local one. Hooks check whom they know by themselves.
enum class Entry {
    Anybody,
    Token,   // the local token
    Knock,   // anybody, browser extensions too: to be paired, and to see whom they talk to
    Browser, // a paired browser, by its own token
};

struct RouteParameter {
    QString name = {};
    QString in = QStringLiteral("path"); // path, query, header
    QString description = {};
    bool isRequired = true;
    QJsonObject schema = {{QStringLiteral("type"), QStringLiteral("string")}};
};

struct RouteAnswer {
    int status = 200;
    QString description = {};
    QJsonObject schema = {};                                  // empty: anything
    QString contentType = QStringLiteral("application/json"); // of the body
};

// Everything about one route: what it does, and what the API description says about it.
struct Route {
    using Handler = std::function<void(const ExchangePtr &)>;

    QByteArray method = QByteArrayLiteral("GET"); // GET answers HEAD too
    QString path = {};                            // "/api/v1/sync/webhook/{webhook_id}"
    Door door = Door::Local;
    Entry entry = Entry::Token;
    QString tag = {};
    QString summary = {};
    QString description = {};
    QList<RouteParameter> parameters = {};
    QJsonObject body = {}; // schema of a JSON body; empty: takes none
    QList<RouteAnswer> answers = {};
    Handler handler = {};
};

// The one table that listeners serve from and the API description is made from. Filled before the first request,
// then only read.
class RouteTable
{
public:
    void add(Route route); // a path is added once a method
    const std::vector<Route> &routes() const { return m_routes; }

    struct Match {
        const Route *route = nullptr;          // empty: none
        QMap<QString, QString> arguments = {}; // of the path
        QStringList allowed = {};              // methods this path has, where none of its routes fits
    };
    Match match(Door door, const QByteArray &method, const QString &path) const;

private:
    std::vector<Route> m_routes;
};

} // namespace evenstock
