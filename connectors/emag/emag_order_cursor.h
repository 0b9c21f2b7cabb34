// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <QString>
#include <QStringList>

namespace evenstock::emag {

// How the orders of an account answer to the filter by type. FBE users were seen whose orders are of none.
enum class OrderTyping { Unknown, Typed, Untyped };

// "1795520000000 1795530000000 untyped 733701": the newest change read, when was looked far back, what is known of the
// typing (nothing where the word is missing), and orders that could not be read by then. Pure; thread-safe.
struct OrderCursor {
    UtcMs newest = 0;
    UtcMs longLookAt = 0;
    OrderTyping typing = OrderTyping::Unknown;
    QStringList unread = {}; // numbers; `mostUnread` of them at most

    static constexpr int mostUnread = 50;
    static OrderCursor parse(const QString &text);
    QString text() const; // empty where nothing was read
};

} // namespace evenstock::emag
