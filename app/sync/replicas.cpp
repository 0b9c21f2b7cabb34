// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/replicas.h"

#include "app/sync/ledger.h"
#include "app/sync/wholesaler.h"

#include <QMap>

#include <algorithm>

namespace evenstock {

using namespace Qt::StringLiterals;

bool Replicas::isHeld(const OrderLineRow &line)
{
    return line.ordered > Quantity{} && !line.exempt;
}

QString Replicas::problemOf(OrderId order)
{
    return u"replica:%1"_s.arg(order.value);
}

// In the wholesaler's listings; an error names what is not to be found there.
Result<QList<ReplicaLineRow>> Replicas::linesFor(AccountId wholesaler, const QList<OrderLineRow> &lines)
{
    QMap<std::int64_t, Quantity> byListing;
    for (const OrderLineRow &line : lines) {
        if (!isHeld(line))
            continue;
        std::optional<ListingRow> there;
        if (line.product) {
            TRY_ASSIGN(const auto rows, m_engine.listings.linkedOf(wholesaler, line.product));
            const auto usable = std::find_if(rows.begin(), rows.end(), [](const ListingRow &row) {
                return row.status == ListingStatus::Active || row.status == ListingStatus::Inactive;
            });
            if (usable != rows.end())
                there = *usable;
        }
        if (!there)
            return makeError(ErrorCode::NotFound, u"the wholesaler has no listing for \"%1\""_s.arg(line.sku),
                             line.sku);
        const std::int64_t pieces = (line.ordered * line.units).milli;
        if (pieces % there->units != 0)
            return makeError(ErrorCode::InvalidRequest,
                             u"\"%1\" is sold there by %2 pieces"_s.arg(line.sku).arg(there->units), line.sku);
        byListing[there->id.value] += Quantity{pieces / there->units};
    }
    QList<ReplicaLineRow> result;
    for (auto it = byListing.begin(); it != byListing.end(); ++it)
        result.append({ListingId{it.key()}, it.value()});
    return result;
}

Status Replicas::follow(const AccountRow &retailer, OrderId order, const RemoteOrder &seen)
{
    TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(retailer.id));
    TRY_ASSIGN(const auto known, m_engine.replicas.ofOrder(order));
    if (!known && policy.replicate != Replicate::Order)
        return {};
    TRY_ASSIGN(const auto lines, m_engine.orders.lines(order));
    const bool isOpen = std::any_of(lines.begin(), lines.end(), isHeld);
    if (known) {
        const bool isOver = known->state == ReplicaState::Cancelled || known->state == ReplicaState::Cancelling;
        if (!isOpen)
            return isOver ? Status() : stop(*known);
        // What the wholesaler cancelled is not sent again by itself.
        const bool isRefused = known->state == ReplicaState::Blocked && known->externalId.isEmpty();
        const bool mayTryAgain = isRefused || known->state == ReplicaState::Cancelled;
        return mayTryAgain && policy.replicate == Replicate::Order ? start(retailer, order, lines, known, seen.placedAt)
                                                                   : Status();
    }
    // What was sold before the account was ours was passed on by whoever did that before.
    const bool isOurs = seen.placedAt >= retailer.createdAt && retailer.firstLink == FirstLink::Linked;
    if (!isOpen || !isOurs)
        return {};
    return start(retailer, order, lines, {}, seen.placedAt);
}

Status Replicas::start(const AccountRow &retailer, OrderId order, const QList<OrderLineRow> &lines,
                       std::optional<ReplicaRow> known, UtcMs placedAt)
{
    TRY_ASSIGN(const AccountId wholesaler, wholesalerOf(m_engine, retailer));
    if (!wholesaler)
        return {}; // nobody to pass it on to: the hold alone
    const auto rows = linesFor(wholesaler, lines);
    if (!rows && rows.error().code == ErrorCode::Storage)
        return rows.error();
    ReplicaRow row = known.value_or(ReplicaRow{.order = order, .createdAt = m_engine.now()});
    row.account = wholesaler;
    TRY_ASSIGN(const bool waits, isFromBeforeRestore(placedAt, retailer)); // until the owner has looked
    row.state = rows && !waits ? ReplicaState::Waiting : ReplicaState::Blocked;
    if (waits)
        row.detail = u"a backup was restored since, and the wholesaler may have this order already: look there, and "
                     u"pass it on by hand where it is missing"_s;
    else
        row.detail = rows ? QString() : rows.error().detail;
    if (known && known->state == ReplicaState::Cancelled) { // it was there once: a new one
        row.handle.clear();
        row.externalId.clear();
    }
    row.updatedAt = m_engine.now();
    if (!row.id) {
        TRY_ASSIGN(row.id, m_engine.replicas.insert(row));
    } else {
        TRY(save(row));
    }
    if (rows)
        TRY(m_engine.replicas.setLines(row.id, *rows));
    if (row.state == ReplicaState::Blocked)
        return known && known->detail == row.detail ? Status() : report(row, row.detail);
    return show(row.id, 0);
}

Status Replicas::stop(ReplicaRow row)
{
    switch (row.state) {
    case ReplicaState::Waiting:
    case ReplicaState::Blocked:
        row.state = ReplicaState::Cancelled;
        break;
    case ReplicaState::Placed:
        row.state = ReplicaState::Cancelling;
        break;
    case ReplicaState::Sending: // perhaps there: looked for first
    case ReplicaState::Cancelling:
    case ReplicaState::Cancelled:
        return {};
    }
    TRY(save(row));
    TRY(m_engine.runs.settleProblems(problemOf(row.order), m_engine.now()));
    return show(row.id, 0);
}

Status Replicas::save(ReplicaRow row)
{
    row.updatedAt = m_engine.now();
    return m_engine.replicas.update(row);
}

Status Replicas::show(ReplicaId id, int sign)
{
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
        row->possible = shifted(row->possible, arrived);
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
    TRY_ASSIGN(const auto order, m_engine.orders.head(row.order));
    TRY_ASSIGN(const auto account, m_engine.accounts.find(order ? order->account : AccountId{}));
    if (!order || !account)
        return makeError(ErrorCode::Internal, u"the order of replica %1 is gone"_s.arg(row.id.value));
    task.order.code = order->externalId;
    task.order.reseller = account->name;
    task.order.resellerId = account->uuid;
    TRY_ASSIGN(const auto lines, m_engine.replicas.lines(row.id));
    for (const ReplicaLineRow &line : lines) {
        TRY_ASSIGN(const auto listing, m_engine.listings.find(line.listing));
        if (listing)
            task.order.lines.append({listing->externalId, line.quantity});
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
    TRY(m_engine.runs.settleProblems(problemOf(row->order), m_engine.now()));
    TRY(show(id, -1));
    TRY_ASSIGN(const auto lines, m_engine.orders.lines(row->order));
    return std::any_of(lines.begin(), lines.end(), isHeld) ? Status() : stop(*row); // cancelled meanwhile
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
    if (!row)
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
                                                              .fingerprint = problemOf(row.order),
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
