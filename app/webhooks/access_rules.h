// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/request_framing.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace evenstock {

// Which requests a listener lets in before any route looks at them (field.md 4.3): a web page in the owner's browser
// can reach 127.0.0.1, by its address or by a name of its own that points there. Pure.
struct AccessRules {
    QStringList hosts = {};        // besides the names of the loopback address: the tunnel's, a chosen address
    QStringList origins = {};      // besides the listener's own: browsers that were paired
    bool letsExtensionsIn = false; // a route for browser extensions, which prove themselves in other ways
};

// 403 with its reason, or nothing. Also looks at "Sec-Fetch-Site", which no page can forge.
std::optional<Refusal> checkAccess(const RequestHead &head, const AccessRules &rules);

// The host of a "Host" header or of an authority, lower case, without port and brackets; empty where it is none.
QString hostName(const QByteArray &authority);

// Whether both are the same, in a time that tells nothing about where they differ or how long they are.
bool isSameSecret(QByteArrayView one, QByteArrayView other);
// The token of "Authorization: Bearer …"; empty where there is none.
QByteArray bearerToken(const RequestHead &head);

} // namespace evenstock
