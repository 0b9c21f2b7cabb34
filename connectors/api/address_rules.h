// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/http_client.h"
#include "models/core/result.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace evenstock {

// The owner's explicit choice to speak plain http to a shop in the own network.
enum class LanHttp { Refused, Allowed };

// Where the requests of an account may go (field.md 4.3).
struct AddressRules {
    QUrl account = {}; // credentials go to this host and port only
    LanHttp lanHttp = LanHttp::Refused;
    QString proxyHost = {};   // empty where there is no proxy of the account's own
    QStringList secrets = {}; // texts that make a request one with credentials, wherever they stand in it
};

// Refuses, as InvalidRequest, what must not be sent: another scheme than http and https, plain http beyond loopback
// (and, with LanHttp::Allowed, the own network), credentials for another host or in the address, control characters in
// a header. Pure.
Status checkRequest(const HttpRequest &request, const AddressRules &rules);

bool isLoopbackHost(const QString &host);
// A private or link-local address, a name without a dot, or a name under .local, .lan, .home.arpa, .internal.
bool isLanHost(const QString &host);

} // namespace evenstock
