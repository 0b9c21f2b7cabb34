// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/replicas.h"

#include "app/sync/ledger.h"

#include <algorithm>

namespace evenstock {

using namespace Qt::StringLiterals;

bool Replicas::isHeld(const OrderLineRow &line)
{
    return line.ordered > Quantity{} && !line.exempt;
}

QString Replicas::problemOf(const ReplicaRow &row)
{
    return u"replica:%1:%2"_s.arg(row.order.value).arg(row.account.value);
}

Status Replicas::stop(ReplicaRow row)
{
    switch (row.state) {
    case ReplicaState::Sending:
        if (!row.handle.isEmpty()) // perhaps there: looked for first
            return {};
        row.state = ReplicaState::Cancelled; // nothing of it has left yet, and keepHandle() lets nothing leave
        break;
    case ReplicaState::Waiting:
    case ReplicaState::Blocked:
        row.state = ReplicaState::Cancelled;
        break;
    case ReplicaState::Placed:
        row.state = ReplicaState::Cancelling;
        break;
    case ReplicaState::Cancelling:
    case ReplicaState::Cancelled:
        return {};
    }
    TRY(save(row));
    TRY(m_engine.runs.settleProblems(problemOf(row), m_engine.now()));
    return show(row.id, 0);
}

Status Replicas::save(ReplicaRow row)
{
    row.updatedAt = m_engine.now();
    return m_engine.replicas.update(row);
}

Status Replicas::show(ReplicaId id, int sign)
{
    TRY_ASSIGN(const auto replica, m_engine.replicas.find(id));
    TRY_ASSIGN(const bool isSale, takesSales(replica ? replica->account : AccountId{}));
    TRY_ASSIGN(const auto lines, m_engine.replicas.lines(id));
    for (const ReplicaLineRow &line : lines) {
        TRY_ASSIGN(auto row, m_engine.listings.find(line.listing));
        if (!row)
            continue;
        TRY_ASSIGN(const auto writes, m_engine.runs.openDeliveriesOf(line.listing));
        if (!writes.isEmpty() && row->after && !row->inDoubt && sign == 0)
            continue; // a push is on its way: seen to when the order is sent
        const Quantity arrived{sign * line.quantity.milli};
        TRY_ASSIGN(const Quantity underWay, m_engine.replicas.underWay(line.listing));
        // Nobody says whether a sale takes its pieces off what is shown there.
        row->possible =
            isSale ? unite(row->possible, shifted(row->possible, arrived)) : shifted(row->possible, arrived);
        if (row->inDoubt && row->after) // a write of ours that may still land, with and without it
            row->after = unite(shifted(*row->after, arrived), shifted(*row->after, arrived + underWay));
        else if (underWay == Quantity{})
            row->after.reset();
        else
            row->after = shifted(row->possible, underWay);
        row->observed.reset();
        row->trust = row->after ? Trust::InFlight : Trust::Confirmed;
        TRY_ASSIGN(row->changedSeq, m_engine.accounts.nextSequence());
        TRY(refreshDirt(m_engine, *row));
        TRY(m_engine.listings.update(*row));
    }
    return {};
}

Result<std::optional<Replicas::Task>> Replicas::next(AccountId wholesaler, ReplicaId after)
{
    TRY_ASSIGN(const auto due, m_engine.replicas.due(wholesaler, after, 1));
    if (due.isEmpty())
        return std::optional<Task>();
    const ReplicaRow &row = due.first();
    Task task{.id = row.id, .cancels = row.state == ReplicaState::Cancelling, .externalId = row.externalId};
    task.order.handle = row.handle;
    task.order.sentAt = row.handle.isEmpty() ? 0 : row.updatedAt;
    TRY_ASSIGN(const auto order, m_engine.orders.head(row.order));
    TRY_ASSIGN(const auto account, m_engine.accounts.find(order ? order->account : AccountId{}));
    if (!order || !account)
        return makeError(ErrorCode::Internal, u"the order of replica %1 is gone"_s.arg(row.id.value));
    task.order.code = order->externalId;
    task.order.placedAt = order->placedAt;
    task.order.reseller = account->name;
    task.order.resellerId = account->uuid;
    TRY_ASSIGN(const auto lines, m_engine.replicas.lines(row.id));
    for (const ReplicaLineRow &line : lines) {
        TRY_ASSIGN(const auto listing, m_engine.listings.find(line.listing));
        if (!listing || line.quantity <= Quantity{})
            continue;
        TRY_ASSIGN(const QJsonObject raw, m_engine.listings.payload(listing->id));
        task.order.lines.append({.listingExternalId = listing->externalId,
                                 .quantity = line.quantity,
                                 .price = moneyFromField(listing->remote.value(Field::Price)).value_or(Money()),
                                 .raw = raw});
    }
    return std::optional(task);
}

Status Replicas::begin(ReplicaId id)
{
    TRY_ASSIGN(auto row, m_engine.replicas.find(id));
    if (!row || row->state != ReplicaState::Waiting)
        return {};
    row->state = ReplicaState::Sending;
    TRY(save(*row));
    return show(id, 0);
}

Status Replicas::keepHandle(ReplicaId id, const QString &handle)
{
    TRY_ASSIGN(auto row, m_engine.replicas.find(id));
    if (!row)
        return makeError(ErrorCode::NotFound, u"the replica is gone"_s);
    if (row->state == ReplicaState::Cancelled && !handle.isEmpty()) // while it was got ready
        return makeError(ErrorCode::Conflict, u"the order was cancelled meanwhile"_s);
    row->handle = handle;
    return save(*row);
}

Status Replicas::placed(ReplicaId id, const QString &externalId)
{
    TRY_ASSIGN(auto row, m_engine.replicas.find(id));
    if (!row || (row->state != ReplicaState::Waiting && row->state != ReplicaState::Sending))
        return {}; // known already
    row->state = ReplicaState::Placed;
    row->externalId = externalId;
    row->detail.clear();
    TRY(save(*row));
    TRY(m_engine.runs.settleProblems(problemOf(*row), m_engine.now()));
    TRY(show(id, -1));
    TRY_ASSIGN(const auto lines, m_engine.orders.lines(row->order));
    // Cancelled meanwhile, as a whole or a part of it.
    return std::any_of(lines.begin(), lines.end(), isHeld) ? keepUp(*row, lines) : stop(*row);
}

Status Replicas::sendAgain(ReplicaId id)
{
    TRY_ASSIGN(auto row, m_engine.replicas.find(id));
    if (!row || row->state != ReplicaState::Sending)
        return {};
    row->state = ReplicaState::Waiting;
    row->handle.clear();
    TRY(save(*row));
    TRY(show(id, 0));
    TRY_ASSIGN(const auto lines, m_engine.orders.lines(row->order));
    return std::any_of(lines.begin(), lines.end(), isHeld) ? keepUp(*row, lines) : stop(*row); // as above
}

Status Replicas::withdrawn(ReplicaId id)
{
    TRY_ASSIGN(auto row, m_engine.replicas.find(id));
    if (!row || row->state != ReplicaState::Cancelling)
        return {};
    row->state = ReplicaState::Cancelled;
    TRY(save(*row));
    TRY(show(id, 1));
    TRY_ASSIGN(const auto lines, m_engine.orders.lines(row->order));
    return std::any_of(lines.begin(), lines.end(), isHeld)
               ? report(*row, u"it was taken up again after it was cancelled at the wholesaler's"_s)
               : Status();
}

Status Replicas::block(ReplicaId id, const Error &why)
{
    TRY_ASSIGN(auto row, m_engine.replicas.find(id));
    if (!row || row->state == ReplicaState::Cancelled) // given up before anything left
        return {};
    const bool isCancelling = row->state == ReplicaState::Cancelling;
    row->state = isCancelling ? ReplicaState::Placed : ReplicaState::Blocked;
    row->detail = why.detail;
    if (!isCancelling)
        row->handle.clear(); // the next attempt begins anew
    TRY(save(*row));
    TRY(show(id, 0));
    return report(*row, why.detail);
}

Status Replicas::report(const ReplicaRow &row, const QString &why)
{
    TRY_ASSIGN(const auto order, m_engine.orders.head(row.order));
    TRY_ASSIGN(const ProblemId problem, m_engine.runs.report({.kind = u"order_review"_s,
                                                              .severity = u"urgent"_s,
                                                              .code = errorCodeName(ErrorCode::Conflict),
                                                              .fingerprint = problemOf(row),
                                                              .account = order ? order->account : row.account,
                                                              .order = row.order,
                                                              .item = order ? order->externalId : QString(),
                                                              .detail = why,
                                                              .firstAt = m_engine.now(),
                                                              .lastAt = m_engine.now()}));
    Q_UNUSED(problem)
    return {};
}

} // namespace evenstock
