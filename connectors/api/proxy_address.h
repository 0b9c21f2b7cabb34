// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

namespace evenstock {

enum class ProxyKind { Http, Socks5 };

// The proxy of an account: the setting "proxy". Name and password come from the secrets.
struct ProxyAddress {
    ProxyKind kind = ProxyKind::Http;
    QString host = {};
    int port = 0;
    QString user = {};
    QString password = {};
};

// Reads "host:port", "http://host:port" or "socks5://host:port"; InvalidRequest for anything else, a name or password
// in it included.
Result<ProxyAddress> parseProxy(const QString &text);

} // namespace evenstock
