// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QHostAddress>
#include <QString>

namespace evenstock {

// Where a listener listens. Anything but the loopback address lets others in the network, or all the world, knock: only
// by the owner's explicit switch.
enum class Reach { Loopback, Anywhere };

struct ListenAddress {
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 0; // 0 takes a free one

    QString url(quint16 actualPort, bool isTls) const; // "http://127.0.0.1:8787"
};

// "127.0.0.1:8787", "localhost:8787", "[::1]:8787". InvalidRequest in plain words, also where it is out of reach. Pure.
Result<ListenAddress> parseListenAddress(const QString &text, Reach reach);

} // namespace evenstock
