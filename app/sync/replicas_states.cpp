// SPDX-License-Identifier: GPL-3.0-or-later
// States and parcel numbers of orders, carried from one end of a route to the other.
#include "app/sync/replicas.h"
#include "connectors/api/reseller_mark.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTracking = 64;

OrderStateName stateOf(const RemoteOrder &order)
{
    return {.id = order.details.value(stateIdKey).toString(), .kind = order.details.value(stateKindKey).toString()};
}

} // namespace

Result<StateMap> Replicas::mapOf(const ReplicaRow &row)
{
    TRY_ASSIGN(const auto order, m_engine.orders.head(row.order));
    if (!order)
        return StateMap();
    TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(order->account));
    return policy.stateMap;
}

// At either end: what is seen there is either what was set from here, or news for the other end. The state in which a
// retailer's order was seen first is neither.
Status Replicas::noteState(ReplicaRow &row, const RemoteOrder &order, End end)
{
    const OrderStateName now = stateOf(order);
    const bool isHere = end == End::Retailer;
    QString &last = isHere ? row.hereState : row.thereState;
    QString &wanted = isHere ? row.hereWanted : row.thereWanted;
    const ReplicaRow before = row;
    TRY_ASSIGN(const StateMap map, mapOf(row));
    if (!isHere && !map.carriesNothing()) {
        const QString tracking = order.details.value(trackingKey).toString().trimmed().left(longestTracking);
        if (!tracking.isEmpty())
            row.tracking = tracking;
    }
    if (!now.id.isEmpty() && now.id != last) {
        const bool isFirst = isHere && last.isEmpty(); // the wholesaler's began as ours
        last = now.id;
        if (now.is(wanted)) {
            wanted.clear();
        } else if (!isFirst) {
            const QString there = isHere ? map.atWholesaler(now) : map.atRetailer(now);
            QString &theirs = isHere ? row.thereWanted : row.hereWanted;
            // What the other end shows already is not set there again, and what an earlier state asked for is over.
            if (!there.isEmpty())
                theirs = there == (isHere ? row.thereState : row.hereState) ? QString() : there;
        }
    }
    return row == before ? Status() : save(row);
}

Result<std::optional<Replicas::StateTask>> Replicas::nextState(AccountId account, ReplicaId after)
{
    TRY_ASSIGN(const auto due, m_engine.replicas.dueStates(account, after, 1));
    if (due.isEmpty())
        return std::optional<StateTask>();
    const ReplicaRow &row = due.first();
    TRY_ASSIGN(const auto order, m_engine.orders.head(row.order));
    if (!order)
        return makeError(ErrorCode::Internal, u"the order of replica %1 is gone"_s.arg(row.id.value));
    const End end = order->account == account ? End::Retailer : End::Wholesaler;
    const bool isHere = end == End::Retailer;
    StateTask task{.id = row.id,
                   .end = end,
                   .externalId = isHere ? order->externalId : row.externalId,
                   .state = isHere ? row.hereWanted : row.thereWanted};
    if (isHere && row.tracking != row.trackingTold)
        task.tracking = row.tracking;
    return std::optional(task);
}

Status Replicas::stateSet(const StateTask &task, const RemoteOrder &after)
{
    TRY_ASSIGN(auto row, m_engine.replicas.find(task.id));
    if (!row)
        return {};
    const QString now = after.details.value(stateIdKey).toString();
    const bool isHere = task.end == End::Retailer;
    QString &wanted = isHere ? row->hereWanted : row->thereWanted;
    if (wanted == task.state) // else it changed meanwhile
        wanted.clear();
    if (!now.isEmpty())
        (isHere ? row->hereState : row->thereState) = now;
    if (!task.tracking.isEmpty())
        row->trackingTold = task.tracking;
    return save(*row);
}

// Certainly not done: it is the owner's, and is not asked for again.
Status Replicas::stateRefused(const StateTask &task, const Error &why)
{
    TRY_ASSIGN(auto row, m_engine.replicas.find(task.id));
    if (!row)
        return {};
    (task.end == End::Retailer ? row->hereWanted : row->thereWanted).clear();
    if (!task.tracking.isEmpty())
        row->trackingTold = task.tracking;
    TRY(save(*row));
    const QString which = task.end == End::Retailer ? u"the retailer's shop"_s : u"the wholesaler's shop"_s;
    return report(*row, u"its new state could not be set in %1: %2"_s.arg(which, why.detail));
}

} // namespace evenstock
