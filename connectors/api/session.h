// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/http_client.h"
#include "models/core/clock.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <stop_token>

namespace evenstock {

class BrowserDesk;

// Waits so long; Cancelled as soon as the stop is asked for. Thread-safe.
Status pauseFor(std::chrono::milliseconds length, const std::stop_token &stop);

// Everything a connector may reach. Lives on the account's thread for one run; secrets only in memory.
struct Session {
    HttpClient &http;
    const Clock &clock;
    std::stop_token stop;
    QUrl baseUrl;                   // never ends in a slash
    QMap<QString, QString> secrets; // by CredentialField::name
    QJsonObject settings;           // account settings and what Identity::settings remembered
    // Between two looks at a job. Tests put a clock in its place.
    std::function<Status(std::chrono::milliseconds, const std::stop_token &)> pause = pauseFor;
    // The owner's browser, where the marketplace is reached through it and the account is stored; else nullptr. Not
    // owned.
    BrowserDesk *browser = nullptr;
    // What a connector looked up and needs again in this run (which properties of a card may be written). The connector
    // bounds it; losing it costs requests only.
    QHash<QString, QByteArray> lookedUp = {};

    // Now by the server's clock, as far as its last answer told: for windows of its modification times.
    UtcMs serverNow() const { return clock.now() - http.statistics().clockSkewMs.value_or(0); }
};

} // namespace evenstock
