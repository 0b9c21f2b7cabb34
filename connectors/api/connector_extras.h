// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"

namespace evenstock {

// What only some connectors have beside the contract. A connector that has it derives from it as well; whoever wants it
// asks with extraOf<…>(connector).

// Goods that a buyer sends back. Read only.
struct RemoteReturn {
    struct Line {
        QString externalId = {}; // of the listing
        QString title = {};
        Quantity quantity = {};
        QString reason = {}; // in the marketplace's own terms
        QString note = {};   // what the buyer says
    };
    QString externalId = {};
    QString orderId = {};
    QString state = {};  // "new", "acknowledged" …
    QString wanted = {}; // "refund", "voucher" …
    UtcMs placedAt = 0;
    QList<Line> lines = {};
};

class ReturnsReader
{
public:
    virtual ~ReturnsReader() = default;
    // What buyers sent back since then, newest last; those that changed later come again.
    virtual Result<QList<RemoteReturn>> fetchReturns(Session &session, UtcMs since) const = 0;
};

// When a new account is read by itself where that is not every quarter of an hour. Each can be changed and switched
// off.
struct UsualSchedule {
    int everyMinutes = 15;       // what changed
    int fullAtMinute = -1;       // everything, once at this minute of the local day; -1 = not by itself
    int ordersEveryMinutes = -1; // orders alone; -1 = with the rest
};

class OwnSchedule
{
public:
    virtual ~OwnSchedule() = default;
    virtual UsualSchedule usualSchedule() const = 0; // pure
};

template <typename Extra>
const Extra *extraOf(const Connector &connector)
{
    return dynamic_cast<const Extra *>(&connector);
}

} // namespace evenstock
