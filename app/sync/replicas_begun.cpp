// SPDX-License-Identifier: GPL-3.0-or-later
// Where an order is passed on to, and with which of its lines.
#include "app/sync/replicas.h"
#include "app/sync/wholesaler.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs betweenRefusalsMs = 6LL * 3600 * 1000; // a sale that was refused is not sent at every reading

} // namespace

// In the listings there; an error names what is not to be found there. A sale may be of other goods too.
Result<QList<ReplicaLineRow>> Replicas::linesFor(const Target &target, const QList<OrderLineRow> &lines)
{
    QMap<std::int64_t, Quantity> byListing;
    for (const OrderLineRow &line : lines) {
        if (!isHeld(line))
            continue;
        std::optional<ListingRow> there;
        if (line.product) {
            TRY_ASSIGN(const auto rows, m_engine.listings.linkedOf(target.account, line.product));
            const auto usable = std::find_if(rows.begin(), rows.end(), [](const ListingRow &row) {
                return row.status == ListingStatus::Active || row.status == ListingStatus::Inactive;
            });
            if (usable != rows.end())
                there = *usable;
        }
        if (!there && target.isSale)
            continue;
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

Result<QList<Replicas::Target>> Replicas::targetsOf(const AccountRow &seller)
{
    QList<Target> targets;
    TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(seller.id));
    if (policy.replicate == Replicate::Order) {
        TRY_ASSIGN(const AccountId wholesaler, wholesalerOf(m_engine, seller));
        if (wholesaler) // else nobody to pass it on to: the hold alone
            targets.append({.account = wholesaler});
    }
    TRY_ASSIGN(const bool any, m_engine.accounts.isSetSomewhere(u"sales"_s, u"send"_s)); // most shops: nowhere
    TRY_ASSIGN(const auto accounts, any ? m_engine.accounts.all() : Result<QList<AccountRow>>(QList<AccountRow>()));
    for (const AccountRow &account : accounts) {
        if (account.id == seller.id || account.firstLink != FirstLink::Linked)
            continue; // one that is switched off hears of it once it is on again
        TRY_ASSIGN(const AccountPolicy there, m_engine.policy(account.id));
        if (!there.takesSales)
            continue;
        // What was sold before the owner switched it on was told there by whoever did that before, or by nobody.
        const UtcMs since = account.remembered.value(salesSinceKey).toInteger(account.createdAt);
        targets.append({.account = account.id, .isSale = true, .since = since});
    }
    return targets;
}

// Whether what is passed on there is a sale, wherever its setting stands by now.
Result<bool> Replicas::takesSales(AccountId id)
{
    TRY_ASSIGN(const auto account, m_engine.accounts.find(id));
    const Connector *connector = account ? m_engine.connector(account->marketplace) : nullptr;
    return connector && connector->info().capabilities.takesSales;
}

Status Replicas::follow(const AccountRow &seller, OrderId order, const RemoteOrder &seen)
{
    TRY_ASSIGN(const auto targets, targetsOf(seller));
    TRY_ASSIGN(const auto known, m_engine.replicas.ofOrder(order));
    if (targets.isEmpty() && known.isEmpty())
        return {};
    TRY_ASSIGN(const auto lines, m_engine.orders.lines(order));
    QSet<AccountId> seenTo;
    for (const ReplicaRow &row : known) {
        TRY_ASSIGN(const bool isSale, takesSales(row.account));
        const auto target = std::find_if(targets.begin(), targets.end(), [&row, isSale](const Target &one) {
            return isSale ? one.account == row.account : !one.isSale; // one wholesaler, whoever it is by now
        });
        if (target != targets.end())
            seenTo.insert(target->account);
        ReplicaRow noted = row;
        if (!isSale)
            TRY(noteState(noted, seen, End::Retailer));
        TRY(followAt(seller, order, lines, target == targets.end() ? std::nullopt : std::optional(*target), noted,
                     seen.placedAt));
    }
    for (const Target &target : targets) {
        if (seenTo.contains(target.account))
            continue;
        TRY(followAt(seller, order, lines, target, {}, seen.placedAt));
        TRY_ASSIGN(auto made, m_engine.replicas.ofOrder(order, target.account));
        if (made && !target.isSale)
            TRY(noteState(*made, seen, End::Retailer));
    }
    return {};
}

Status Replicas::followAt(const AccountRow &seller, OrderId order, const QList<OrderLineRow> &lines,
                          const std::optional<Target> &target, const std::optional<ReplicaRow> &known, UtcMs placedAt)
{
    const bool isOpen = std::any_of(lines.begin(), lines.end(), isHeld);
    if (known) {
        const bool isOver = known->state == ReplicaState::Cancelled || known->state == ReplicaState::Cancelling;
        if (!isOpen)
            return isOver ? Status() : stop(*known);
        // What was cancelled there is not sent again by itself.
        const bool isRefused = known->state == ReplicaState::Blocked && known->externalId.isEmpty();
        const bool isTooSoon =
            isRefused && target && target->isSale && m_engine.now() - known->updatedAt < betweenRefusalsMs;
        const bool mayTryAgain = (isRefused && !isTooSoon) || known->state == ReplicaState::Cancelled;
        return mayTryAgain && target ? start(seller, order, lines, *target, known, placedAt) : keepUp(*known, lines);
    }
    // What was sold before the account was ours was passed on by whoever did that before.
    const bool isOurs = placedAt >= std::max(seller.createdAt, target->since) && seller.firstLink == FirstLink::Linked;
    if (!isOpen || !isOurs)
        return {};
    return start(seller, order, lines, *target, {}, placedAt);
}

// A part of the order was cancelled: what was not sent yet is sent without it, and of what is there the owner is told.
Status Replicas::keepUp(const ReplicaRow &row, const QList<OrderLineRow> &lines)
{
    const bool isUnsent = row.state == ReplicaState::Waiting; // what is being sent is compared once it is there
    if (!isUnsent && row.state != ReplicaState::Placed)
        return {};
    TRY_ASSIGN(auto passedOn, m_engine.replicas.lines(row.id));
    QStringList less;
    for (ReplicaLineRow &line : passedOn) {
        TRY_ASSIGN(const auto there, m_engine.listings.find(line.listing));
        if (!there || !there->product)
            continue;
        Quantity held;
        for (const OrderLineRow &ours : lines) {
            if (isHeld(ours) && ours.product == there->product)
                held += ours.ordered * ours.units;
        }
        const Quantity left{held.milli / there->units};
        if (left >= line.quantity)
            continue;
        less.append(
            u"%1: %2 passed on, %3 left"_s.arg(there->externalSku, quantityText(line.quantity), quantityText(left)));
        line.quantity = left; // a line of none stays, so that its listing is shown as it is now
    }
    if (less.isEmpty())
        return {};
    if (row.state == ReplicaState::Placed)
        return report(
            row, u"a part of it was cancelled after it was passed on. Correct it there: %1"_s.arg(less.join(u"; "_s)));
    TRY(m_engine.replicas.setLines(row.id, passedOn));
    return show(row.id, 0);
}

Status Replicas::start(const AccountRow &seller, OrderId order, const QList<OrderLineRow> &lines, const Target &target,
                       std::optional<ReplicaRow> known, UtcMs placedAt)
{
    const auto rows = linesFor(target, lines);
    if (!rows && rows.error().code == ErrorCode::Storage)
        return rows.error();
    if (target.isSale && rows && rows->isEmpty())
        return {}; // nothing of it is from there
    ReplicaRow row = known.value_or(ReplicaRow{.order = order, .createdAt = m_engine.now()});
    row.account = target.account;
    TRY_ASSIGN(const bool waits, isFromBeforeRestore(placedAt, seller)); // until the owner has looked
    row.state = rows && !waits ? ReplicaState::Waiting : ReplicaState::Blocked;
    if (waits)
        row.detail = u"a backup was restored since, and the wholesaler may have this order already: look there, and "
                     u"pass it on by hand where it is missing"_s;
    else
        row.detail = rows ? QString() : rows.error().detail;
    if (known && known->state == ReplicaState::Cancelled) { // it was there once: a new one
        row.handle.clear();
        row.externalId.clear();
        row.thereState.clear();
        row.thereWanted.clear();
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

} // namespace evenstock
