// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/emag/emag_orders.h"

#include <QMap>

#include <array>

using namespace Qt::StringLiterals;

namespace evenstock::emag {

namespace {

constexpr UtcMs hourMs = 3'600'000;
constexpr UtcMs changeableMs = 48 * hourMs;
constexpr UtcMs returnableMs = 60LL * 24 * hourMs; // return time and five days; the longest we know of

constexpr std::array names = {"canceled", "new", "in_progress", "prepared", "finalized", "returned"};

const QMap<int, QString> &reasons()
{
    static const QMap<int, QString> all = {{1, u"out of stock"_s},
                                           {2, u"cancelled by the customer"_s},
                                           {3, u"the customer cannot be reached"_s},
                                           {15, u"the courier takes too long"_s},
                                           {16, u"transport is too expensive"_s},
                                           {17, u"delivery takes too long"_s},
                                           {18, u"a better offer elsewhere"_s},
                                           {19, u"not paid"_s},
                                           {20, u"not delivered by the courier"_s},
                                           {21, u"others"_s},
                                           {22, u"incomplete, cancelled automatically"_s},
                                           {23, u"the customer changed their mind"_s},
                                           {24, u"at the customer's request"_s},
                                           {25, u"delivery failed"_s},
                                           {26, u"sent late"_s},
                                           {27, u"irrelevant order"_s},
                                           {28, u"by eMAG at the seller's request"_s},
                                           {29, u"blocked customer"_s},
                                           {30, u"no invoice with VAT"_s},
                                           {31, u"asked for by the partner"_s},
                                           {32, u"estimated delivery is too long"_s},
                                           {33, u"out of stock at the partner"_s},
                                           {34, u"other reason"_s},
                                           {35, u"delivery is too expensive"_s},
                                           {36, u"a better price elsewhere"_s},
                                           {37, u"a similar order at eMAG"_s},
                                           {38, u"no longer needed"_s},
                                           {39, u"only wanted in instalments"_s},
                                           {40, u"other reason (instalments)"_s},
                                           {41, u"instalments: first reason"_s},
                                           {42, u"instalments: second reason"_s},
                                           {43, u"instalments: third reason"_s}};
    return all;
}

} // namespace

OrderState orderStateOf(std::int64_t number)
{
    return number >= 0 && number < std::int64_t(names.size()) ? OrderState(number) : OrderState::Unknown;
}

OrderState orderState(const QString &name)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1String(names.at(i)))
            return OrderState(i);
    }
    return OrderState::Unknown;
}

QString orderStateName(OrderState state)
{
    return state == OrderState::Unknown ? u"unknown"_s : QString::fromLatin1(names.at(size_t(state)));
}

LineRule lineRule(OrderState state, LineState line)
{
    if (state == OrderState::Canceled || line == LineState::Removed)
        return {HoldAction::Release, HoldAction::Release};
    switch (state) {
    case OrderState::New:
    case OrderState::InProgress:
    case OrderState::Prepared:
    case OrderState::Finalized:
        return {HoldAction::Hold, HoldAction::Hold};
    case OrderState::Canceled:
    case OrderState::Returned:
    case OrderState::Unknown:
        break;
    }
    return {HoldAction::Hold, HoldAction::Keep};
}

bool isFinal(OrderState state, UtcMs modifiedAt, UtcMs now)
{
    switch (state) {
    case OrderState::Canceled:
        return modifiedAt > 0 && now - modifiedAt > changeableMs;
    case OrderState::Finalized:
        return modifiedAt > 0 && now - modifiedAt > returnableMs;
    case OrderState::Returned:
        return true;
    default:
        return false;
    }
}

QStringList actionsOf(OrderState state, bool isOurs, UtcMs modifiedAt, UtcMs now)
{
    if (!isOurs)
        return {u"invoice"_s};
    const bool isRecent = modifiedAt == 0 || now - modifiedAt <= changeableMs;
    switch (state) {
    case OrderState::New:
        return {u"acknowledge"_s};
    case OrderState::InProgress:
        return {u"prepare"_s, u"finalize"_s, u"cancel"_s, u"invoice"_s};
    case OrderState::Prepared:
        return {u"finalize"_s, u"cancel"_s, u"invoice"_s};
    case OrderState::Finalized: {
        QStringList actions{u"invoice"_s, u"storno"_s};
        if (isRecent)
            actions << u"reopen"_s << u"cancel"_s;
        return actions;
    }
    case OrderState::Canceled:
        return isRecent ? QStringList{u"reopen"_s} : QStringList();
    case OrderState::Returned:
    case OrderState::Unknown:
        break;
    }
    return {};
}

OrderState targetOf(const QString &action, OrderState from)
{
    if (action == "prepare"_L1)
        return OrderState::Prepared;
    if (action == "finalize"_L1)
        return OrderState::Finalized;
    if (action == "cancel"_L1)
        return OrderState::Canceled;
    if (action == "storno"_L1)
        return OrderState::Returned;
    if (action == "reopen"_L1)
        return from == OrderState::Canceled ? OrderState::InProgress : OrderState::Prepared;
    return OrderState::Unknown;
}

QString cancellationWords(std::int64_t reason)
{
    return reason >= 0 && reason < 1000 ? reasons().value(int(reason)) : QString();
}

bool isCancellationReason(std::int64_t reason)
{
    return !cancellationWords(reason).isEmpty();
}

} // namespace evenstock::emag
