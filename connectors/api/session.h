// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/http_client.h"
#include "models/core/clock.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QUrl>

#include <stop_token>

namespace evenstock {

// Everything a connector may reach. Lives on the account's thread for one run; secrets only in memory.
struct Session {
    HttpClient &http;
    const Clock &clock;
    std::stop_token stop;
    QUrl baseUrl;                   // never ends in a slash
    QMap<QString, QString> secrets; // by CredentialField::name
    QJsonObject settings;           // account settings and what Identity::settings remembered
};

} // namespace evenstock
