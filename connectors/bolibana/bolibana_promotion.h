// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <QJsonObject>
#include <QString>

namespace evenstock::bolibana {

// A reduced price, computed anew at each reading from has_promotion and its dates, so that one that ended leaves
// nothing behind.
struct Promotion {
    QString price = {}; // decimal as sent; empty = none, or over
    UtcMs from = 0;     // 0 = at once
    UtcMs until = 0;    // 0 = until further notice
    bool isRunning = false;
};

Promotion promotionOf(const QJsonObject &product, UtcMs now); // pure

} // namespace evenstock::bolibana
