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

struct ReturnsPage {
    QList<RemoteReturn> returns = {};
    QList<ItemError> errors = {}; // those that could not be read; the others are there all the same
};

class ReturnsReader
{
public:
    virtual ~ReturnsReader() = default;
    // What buyers sent back since then, newest last; those that changed later come again.
    virtual Result<ReturnsPage> fetchReturns(Session &session, UtcMs since) const = 0;
};

// The parcels that an order travels in. Read only.
struct RemoteParcel {
    QString number = {};  // of the waybill
    QString courier = {}; // as the marketplace names it
    QString state = {};   // in its own words
    UtcMs madeAt = 0;
    Money onDelivery = {}; // what the courier collects; without currency = not told
};

class ParcelsReader
{
public:
    virtual ~ParcelsReader() = default;
    virtual Result<QList<RemoteParcel>> fetchParcels(Session &session, const QString &orderId) const = 0;
};

// What the marketplace keeps of a sale.
struct RemoteCommission {
    QString listingId = {};
    QString percent = {}; // a decimal
    UtcMs since = 0;
    UtcMs until = 0; // 0 = not told
};

class CommissionReader
{
public:
    virtual ~CommissionReader() = default;
    // As it stands for this listing now; NotFound where the marketplace estimates none.
    virtual Result<RemoteCommission> fetchCommission(Session &session, const QString &listingId) const = 0;
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

// Of Session::settings: for so many milliseconds what Identity::settings remembers of the last look at the credentials
// may stand for another one. Set by a run, whose next request tells anyway; a test of the connection always asks.
inline constexpr QLatin1StringView trustsForMsKey("trusts_for_ms");

template <typename Extra>
const Extra *extraOf(const Connector &connector)
{
    return dynamic_cast<const Extra *>(&connector);
}

} // namespace evenstock
