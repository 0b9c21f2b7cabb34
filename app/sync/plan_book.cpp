// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/plan_book.h"

#include "app/sync/desired_state.h"
#include "app/sync/ledger.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPlanRows = 100'000;

QPair<std::int64_t, QString> keyOf(ListingId listing, const QString &field, Direction direction)
{
    return {listing.value, directionName(direction) + u':' + field};
}

} // namespace

Result<PlanId> holdBack(EngineContext &engine, AccountId account, RunId run, const QString &kind, const QString &guard,
                        const QList<HeldRow> &rows)
{
    TRY(lapse(engine, account, guard));
    TRY_ASSIGN(const PlanId plan,
               engine.runs.insertPlan(
                   {.account = account, .run = run, .kind = kind, .guard = guard, .createdAt = engine.now()}));
    for (const HeldRow &row : rows.first(std::min<qsizetype>(rows.size(), mostPlanRows))) {
        TRY_ASSIGN(const PlanRowId id, engine.runs.insertPlanItem({.plan = plan,
                                                                   .listing = row.listing,
                                                                   .product = row.product,
                                                                   .item = row.item,
                                                                   .kind = row.kind,
                                                                   .field = row.field,
                                                                   .direction = directionName(row.direction),
                                                                   .from = row.from,
                                                                   .to = row.to,
                                                                   .reason = row.reason,
                                                                   .suspicious = true}));
        Q_UNUSED(id)
        if (row.direction == Direction::Out && row.listing)
            TRY(engine.listings.holdPush(row.listing, kind == "guard"_L1 ? u"guard:"_s + row.field : kind, plan));
    }
    return plan;
}

Status lapse(EngineContext &engine, AccountId account, const QString &guard)
{
    TRY_ASSIGN(const auto open, engine.runs.openPlans(account));
    for (const PlanRow &plan : open) {
        if (plan.guard != guard || guard.isEmpty())
            continue;
        TRY(engine.listings.releaseHeld(plan.id));
        TRY(engine.runs.settlePlan(plan.id, u"lapsed"_s, engine.now()));
    }
    return {};
}

Result<PlanGate> PlanGate::load(EngineContext &engine, PlanId id, const QList<PlanRowId> &only)
{
    PlanGate gate;
    TRY_ASSIGN(const auto plan, engine.runs.findPlan(id));
    if (!plan)
        return makeError(ErrorCode::NotFound, u"no plan %1"_s.arg(id.value), QString::number(id.value));
    if (plan->state != "open"_L1)
        return makeError(ErrorCode::InvalidRequest, u"plan %1 is %2"_s.arg(id.value).arg(plan->state),
                         QString::number(id.value));
    gate.m_plan = *plan;
    PlanRowId after;
    for (int batch = 0; batch < mostPlanRows / 500 + 1; ++batch) {
        TRY_ASSIGN(const auto items, engine.runs.planItems(id, after, 500));
        for (const PlanItemRow &item : items) {
            after = item.id;
            if (item.state != "open"_L1 || (!only.isEmpty() && !only.contains(item.id)))
                continue;
            const Direction direction = item.direction == "in"_L1 ? Direction::In : Direction::Out;
            gate.m_rows.insert(keyOf(item.listing, item.field, direction), {item, false});
            gate.m_listings.insert(item.listing);
        }
        if (items.size() < 500)
            break;
    }
    return gate;
}

bool PlanGate::allows(ListingId listing, const QString &field, Direction direction, const QString &to)
{
    const auto it = m_rows.find(keyOf(listing, field, direction));
    if (it == m_rows.end() || it->item.to != to)
        return false;
    it->used = true;
    return true;
}

Status PlanGate::release(EngineContext &engine) const
{
    for (const ListingId id : m_listings) {
        TRY_ASSIGN(auto row, engine.listings.find(id));
        if (!row || row->heldPlan != m_plan.id)
            continue;
        row->held.clear();
        row->heldPlan = {};
        TRY(refreshDirt(engine, *row));
        TRY(engine.listings.update(*row));
    }
    return {};
}

// What no longer held when it was applied waits for the owner once more, as it is now. Guards compute theirs anew.
Status PlanGate::planAgain(EngineContext &engine, const PlanItemRow &stale) const
{
    if (m_plan.kind == "guard"_L1 || stale.direction != "out"_L1 || stale.field != "quantity"_L1)
        return {};
    TRY_ASSIGN(auto row, engine.listings.find(stale.listing));
    if (!row || row->link != LinkState::Linked)
        return {};
    TRY_ASSIGN(const auto product, engine.products.find(row->product));
    TRY_ASSIGN(const AccountPolicy policy, engine.policy(row->account));
    if (!product)
        return {};
    TRY_ASSIGN(const Quantity available, availableStock(engine, *product));
    const Quantity wanted = wantedQuantity(*row, *product, available, policy);
    if (row->possible == QList{wanted})
        return {};
    PlanItemRow again = stale;
    again.id = {};
    again.from = quantityText(row->possible.value(0));
    again.to = quantityText(wanted);
    TRY_ASSIGN(const PlanRowId id, engine.runs.insertPlanItem(again));
    Q_UNUSED(id)
    row->held = m_plan.kind;
    row->heldPlan = m_plan.id;
    TRY(refreshDirt(engine, *row));
    return engine.listings.update(*row);
}

Status PlanGate::settle(EngineContext &engine)
{
    for (const Row &row : std::as_const(m_rows)) {
        TRY(engine.runs.settlePlanItem(row.item.id, row.used ? u"applied"_s : u"stale"_s));
        if (!row.used)
            TRY(planAgain(engine, row.item));
    }
    TRY_ASSIGN(const std::int64_t open, engine.runs.countOpenPlanItems(m_plan.id));
    return open > 0 ? Status() : engine.runs.settlePlan(m_plan.id, u"applied"_s, engine.now());
}

} // namespace evenstock
