// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/plan_book.h"

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
            TRY(engine.listings.holdPush(row.listing, u"guard:"_s + row.field, plan));
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

Status PlanGate::settle(EngineContext &engine)
{
    for (const Row &row : std::as_const(m_rows))
        TRY(engine.runs.settlePlanItem(row.item.id, row.used ? u"applied"_s : u"stale"_s));
    TRY(engine.listings.releaseHeld(m_plan.id));
    return engine.runs.settlePlan(m_plan.id, u"applied"_s, engine.now());
}

} // namespace evenstock
