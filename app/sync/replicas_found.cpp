// SPDX-License-Identifier: GPL-3.0-or-later
// Replicas among the orders that are read at the wholesaler's, and those that a restored backup has forgotten.
#include "app/sync/ledger.h"
#include "app/sync/order_application.h"
#include "app/sync/replicas.h"
#include "connectors/api/reseller_mark.h"
#include "models/store/restore.h"

#include <algorithm>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

// Not there as far as we know, and not to be sent by itself either.
bool isLost(const ReplicaRow &row)
{
    return row.externalId.isEmpty() && (row.state == ReplicaState::Blocked || row.state == ReplicaState::Cancelled);
}

} // namespace

// What was passed on after the backup was made is not in it.
Result<bool> Replicas::isFromBeforeRestore(UtcMs placedAt, const AccountRow &account)
{
    TRY_ASSIGN(const auto settings, m_engine.accounts.programSettings());
    const UtcMs restoredAt = settings.value(restoredAtSetting).toLongLong();
    return restoredAt != 0 && earliestHere(placedAt, account.identity) <= restoredAt;
}

Result<Replicas::Recognised> Replicas::recognise(AccountId wholesaler, const RemoteOrder &order)
{
    TRY_ASSIGN(const auto known, m_engine.replicas.findThere(wholesaler, order.handle));
    if (known)
        return Recognised{.isOurs = true, .replica = known->id};
    const QString reseller = order.details.value(resellerKey).toString();
    if (reseller.isEmpty())
        return Recognised();
    TRY_ASSIGN(const auto accounts, m_engine.accounts.all());
    const auto retailer = std::find_if(accounts.begin(), accounts.end(),
                                       [&reseller](const AccountRow &one) { return one.uuid == reseller; });
    TRY_ASSIGN(const auto account, m_engine.accounts.find(wholesaler));
    if (!account || retailer == accounts.end())
        return Recognised();
    TRY_ASSIGN(const bool mayBeForgotten, isFromBeforeRestore(order.placedAt, *account));
    if (!mayBeForgotten)
        return Recognised();
    TRY_ASSIGN(const auto theirs, m_engine.orders.find(retailer->id, order.details.value(resellerOrderKey).toString()));
    if (!theirs) // not read yet, or the shop kept no note
        return Recognised{.isOurs = true};
    TRY_ASSIGN(const auto replica, m_engine.replicas.ofOrder(theirs->id, wholesaler));
    const bool isIt = replica && isLost(*replica);
    return Recognised{.isOurs = true, .replica = isIt ? replica->id : ReplicaId{}};
}

Status Replicas::seenThere(ReplicaId id, const RemoteOrder &order)
{
    const bool releases = std::any_of(order.lines.begin(), order.lines.end(),
                                      [](const RemoteOrderLine &line) { return line.action == HoldAction::Release; });
    const bool holdsThere = !releases && !order.isCancelled;
    TRY_ASSIGN(auto row, m_engine.replicas.find(id));
    const bool wasPlaced = row && row->state == ReplicaState::Placed;
    TRY_ASSIGN(const bool isSale, takesSales(row ? row->account : AccountId{}));
    const bool isAnother = row && isSale && !row->externalId.isEmpty() && row->externalId != order.externalId;
    if (isAnother && !holdsThere)
        return {};      // the order was taken up again, and this is its sale of before, under the same number
    if (row && !isSale) // a sale's place knows no states of a route
        TRY(noteState(*row, order, End::Wholesaler));
    if (holdsThere && row && isLost(*row))
        return found(*row, order);
    if (holdsThere)
        return placed(id, order.externalId);
    if (row && row->state == ReplicaState::Cancelling)
        return withdrawn(id); // the owner did what was asked of him there
    if (!wasPlaced)
        return {}; // not paid for yet, or cancelled by us
    row->state = ReplicaState::Blocked;
    row->detail = u"the wholesaler cancelled it"_s;
    TRY(save(*row));
    TRY(show(id, 1));
    return row->hereWanted.isEmpty() ? report(*row, row->detail) : Status(); // it follows at the retailer's
}

// It was there all the time. Whether its pieces are off what the listing was seen to show is not known.
Status Replicas::found(ReplicaRow row, const RemoteOrder &order)
{
    row.state = ReplicaState::Placed;
    row.handle = order.handle;
    row.externalId = order.externalId;
    row.detail.clear();
    TRY(save(row));
    TRY(m_engine.runs.settleProblems(problemOf(row), m_engine.now()));
    TRY_ASSIGN(const auto there, m_engine.replicas.lines(row.id));
    for (const ReplicaLineRow &line : there) {
        TRY_ASSIGN(auto listing, m_engine.listings.find(line.listing));
        if (!listing)
            continue;
        listing->possible = unite(listing->possible, shifted(listing->possible, -line.quantity));
        if (listing->after)
            listing->after = unite(*listing->after, shifted(*listing->after, -line.quantity));
        listing->observed.reset();
        TRY_ASSIGN(listing->changedSeq, m_engine.accounts.nextSequence());
        TRY(refreshDirt(m_engine, *listing));
        TRY(m_engine.listings.update(*listing));
    }
    TRY_ASSIGN(const auto lines, m_engine.orders.lines(row.order));
    return std::any_of(lines.begin(), lines.end(), isHeld) ? Status() : stop(row); // cancelled meanwhile
}

} // namespace evenstock
