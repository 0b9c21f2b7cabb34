// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QList>
#include <QString>

namespace evenstock {

// A state of an order, as its shop numbers it and, where it is one of those that every shop has, as all of them call
// it ("shipped").
struct OrderStateName {
    QString id = {};
    QString kind = {};
    bool is(const QString &name) const { return !name.isEmpty() && (name == id || name == kind); }
};

// Which states of an order are done to its mirror at the other end of a route: "shipped>shipped,refunded=refunded,
// 21<17". On the left stands the wholesaler's state, on the right the retailer's; ">" carries it to the retailer, "<"
// to the wholesaler, "=" both ways. A value; pure.
class StateMap
{
public:
    // An empty text is the usual map, "off" carries nothing. InvalidRequest says what is wrong.
    static Result<StateMap> parse(const QString &text);

    bool carriesNothing() const { return m_pairs.isEmpty(); }
    // What to set at the other end; empty where nothing follows.
    QString atRetailer(const OrderStateName &wholesalers) const;
    QString atWholesaler(const OrderStateName &retailers) const;

private:
    struct Pair {
        QString wholesaler = {};
        QString retailer = {};
        bool toRetailer = false;
        bool toWholesaler = false;
    };
    QList<Pair> m_pairs;
};

// A cancellation by the retailer is carried by the hold that it releases; one by the wholesaler goes to the owner,
// unless the map says otherwise.
inline constexpr QLatin1StringView
    usualStateMap("preparing>preparing,shipped>shipped,delivered>delivered,refunded=refunded");

} // namespace evenstock
