// SPDX-License-Identifier: GPL-3.0-or-later
// The orders of a run and of an event: each applied on its own, so that one that fails does not stop the others.
#include "app/sync/ledger.h"
#include "app/sync/rehearsal.h"
#include "app/sync/sync_engine.h"
#include "models/store/database.h"
#include "models/store/transaction.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int looseBatch = 500;

// How an order is named in the error list.
QString orderItem(const QString &id)
{
    return u"order "_s + id;
}

} // namespace

Status SyncEngine::applyOne(RunRow &run, const QString &item, const std::function<Result<OrderEffects>()> &work)
{
    std::optional<Savepoint> part;
    TRY_ASSIGN(part, Savepoint::begin(m_context.db));
    const auto effects = work();
    if (!effects && effects.error().code == ErrorCode::Storage)
        return effects.error(); // nothing is wrong with the order: the page is read again
    if (!effects) {
        part.reset(); // undone: the order is that item's failure, tried again by itself, and the page goes on
        return itemFailed(run, orderItem(item), effects.error());
    }
    run.counters.orders += effects->applied;
    run.counters.movements += effects->movements;
    TRY(m_context.runs.settleProblems(itemFingerprint(run.account, orderItem(item)), m_context.now())); // it was read
    return part->keep();
}

Result<OrderEffects> SyncEngine::applyFromPage(RunRow &run, const RemoteOrder &order, ChangeGate *gate)
{
    const Cause cause{.kind = u"run"_s, .account = run.account, .run = run.id};
    if (gate && !gate->allowsOrder(order.externalId))
        return OrderEffects{};
    QString before;
    if (m_context.rehearsal) {
        TRY_ASSIGN(const auto known, m_context.orders.find(run.account, order.externalId));
        before = known ? known->state : QString();
    }
    TRY_ASSIGN(const OrderEffects effects, applyOrder(m_context, run.account, order, cause));
    if (m_context.rehearsal && effects.applied > 0 && (before != order.state || effects.holds > 0))
        m_context.rehearsal->order(order.externalId, order.code, before, order.state);
    return effects;
}

Status SyncEngine::ordersPage(RunRow &run, const OrderPage &page, ChangeGate *gate)
{
    const Cause cause{.kind = u"run"_s, .account = run.account, .run = run.id};
    const auto applyGone = [&](const QString &id) -> Result<OrderEffects> {
        if (gate && !gate->allowsOrder(id))
            return OrderEffects{};
        TRY_ASSIGN(const auto known, m_context.orders.find(run.account, id));
        TRY_ASSIGN(const OrderEffects effects, applyGoneOrder(m_context, run.account, id, cause));
        if (m_context.rehearsal && known)
            m_context.rehearsal->order(id, id, known->state, u"gone"_s);
        return effects;
    };
    return transact(run, [&]() -> Status {
        for (const RemoteOrder &order : page.orders)
            TRY(applyOne(run, order.externalId, [&] { return applyFromPage(run, order, gate); }));
        for (const QString &gone : page.gone)
            TRY(applyOne(run, gone, [&] { return applyGone(gone); }));
        for (const ItemError &error : page.errors)
            TRY(itemFailed(run, orderItem(error.item), error.error));
        if (!page.cursor.isEmpty() && !(gate && gate->leavesOrders())) {
            TRY_ASSIGN(auto account, m_context.accounts.find(run.account));
            if (account && account->orderCursor != page.cursor) {
                account->orderCursor = page.cursor;
                TRY(m_context.accounts.update(*account));
            }
        }
        return {};
    });
}

Status SyncEngine::orderUnread(RunRow &run, const QString &externalId, const Error &error)
{
    return transact(run, [&] { return itemFailed(run, orderItem(externalId), error); });
}

Status SyncEngine::ordersDone(AccountId id, std::int64_t sequence, UtcMs startedAt)
{
    return transact([&]() -> Status {
        TRY_ASSIGN(const AccountPolicy policy, m_context.policy(id));
        TRY(m_context.listings.clearCrossing(id, sequence, startedAt - policy.visibilityLagMs));
        if (policy.promise == Promise::Bounded)
            TRY(settleGone(id, sequence, startedAt - policy.visibilityLagMs));
        TRY_ASSIGN(auto account, m_context.accounts.find(id));
        if (!account)
            return {};
        account->ordersReadAt = startedAt;
        return m_context.accounts.update(*account);
    });
}

// Listings that are gone can sell nothing more once the orders from before are known; nobody reads them again.
Status SyncEngine::settleGone(AccountId id, std::int64_t sequence, UtcMs before)
{
    ListingId after;
    for (bool more = true; more;) {
        TRY_ASSIGN(auto rows, m_context.listings.loose(id, after, looseBatch));
        more = rows.size() == looseBatch;
        for (ListingRow &row : rows) {
            after = row.id;
            const bool showsNone = row.status == ListingStatus::Missing || row.possible == QList{Quantity{}};
            const bool isOnSale = row.status == ListingStatus::Active || row.status == ListingStatus::Inactive;
            if (isOnSale || !showsNone || row.exposure == Quantity{} || row.changedSeq > sequence ||
                row.overtakenAt > before || row.observedAt > before)
                continue;
            settleExposure(row, {});
            TRY(m_context.listings.update(row));
            TRY(refreshListings(m_context, row.product));
        }
    }
    return {};
}

Result<OrderEffects> SyncEngine::orderArrived(AccountId account, const RemoteOrder &order, const Cause &cause)
{
    OrderEffects effects;
    TRY(transact([&]() -> Status {
        TRY_ASSIGN(effects, applyOrder(m_context, account, order, cause));
        return {};
    }));
    return effects;
}

Status SyncEngine::orderGone(AccountId account, const QString &externalId, const Cause &cause)
{
    return transact([&]() -> Status {
        TRY_ASSIGN(const OrderEffects effects, applyGoneOrder(m_context, account, externalId, cause));
        Q_UNUSED(effects)
        return {};
    });
}

} // namespace evenstock
