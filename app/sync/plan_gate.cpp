// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/plan_gate.h"

#include "app/sync/outbound_guard.h"
#include "app/sync/plan_judge.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int batchSize = 500;

QString placeOf(ListingId listing)
{
    return u'#' + QString::number(listing.value);
}

QString wayOf(Direction direction, const QString &field)
{
    return directionName(direction) + u':' + field;
}

Error planError(PlanId plan, const QString &what)
{
    return makeError(ErrorCode::InvalidRequest, u"plan %1 %2"_s.arg(plan.value).arg(what), QString::number(plan.value));
}

} // namespace

bool PlanGate::mayBeTicked(const PlanItemRow &item)
{
    return !item.parent && item.kind != "conflict"_L1;
}

void PlanGate::add(const PlanItemRow &item)
{
    const Direction direction = item.direction == "in"_L1 ? Direction::In : Direction::Out;
    const QString way = wayOf(direction, item.field);
    m_places.insert({item.externalId, way}, m_rows.size());
    if (item.listing)
        m_places.insert({placeOf(item.listing), way}, m_rows.size());
    m_rows.append(item);
    if (item.kind == "order"_L1)
        return;
    const bool isKnown = item.listing && item.field != "external_id"_L1;
    if (isKnown && !m_coveredIds.contains(item.listing))
        m_listings.append(item.listing);
    if (item.field == "external_id"_L1 && item.listing && !m_coveredIds.contains(item.listing))
        m_listings.append(item.listing); // the one whose place is taken is looked at too
    const QString unknown = item.field == "external_id"_L1 ? item.to : item.externalId;
    if (!isKnown && !unknown.isEmpty() && !m_coveredExternal.contains(unknown))
        m_unknown.append(unknown);
    if (item.listing)
        m_coveredIds.insert(item.listing);
    if (!unknown.isEmpty())
        m_coveredExternal.insert(unknown);
}

Result<PlanGate> PlanGate::load(EngineContext &engine, PlanId id, const Choice &choice)
{
    PlanGate gate(engine);
    TRY_ASSIGN(const auto plan, engine.runs.findPlan(id));
    if (!plan)
        return makeError(ErrorCode::NotFound, u"no plan %1"_s.arg(id.value), QString::number(id.value));
    if (plan->state != "open"_L1)
        return planError(id, u"is %1 already"_s.arg(plan->state));
    gate.m_plan = *plan;
    const QList<PlanRowId> &only = choice.rows;
    QSet<PlanRowId> wanted(only.begin(), only.end());
    const QList<PlanRowId> shown = choice.left.value_or(QList<PlanRowId>());
    const QSet<PlanRowId> left(shown.begin(), shown.end());
    for (PlanRowId after;;) {
        TRY_ASSIGN(const auto items, engine.runs.planItems(id, after, batchSize));
        for (const PlanItemRow &item : items) {
            after = item.id;
            const bool isWanted = only.isEmpty() || wanted.remove(item.id);
            if (isWanted && !only.isEmpty() && !mayBeTicked(item))
                return planError(id, u"cannot apply row %1 on its own"_s.arg(item.id.value));
            const auto field = fieldFromName(item.field);
            if (item.parent && field && item.direction == "out"_L1)
                gate.m_sent[item.parent].insert(*field, item.to);
            if (item.state != "open"_L1 || item.parent)
                continue;
            if (isWanted)
                gate.add(item);
            else if (item.kind == "order"_L1)
                gate.m_leftOrders.insert(item.externalId);
            else if (item.suspicious && item.listing && mayBeTicked(item) && (!choice.left || left.contains(item.id)))
                gate.m_unticked.append(item);
        }
        if (items.size() < batchSize)
            break;
    }
    if (!wanted.isEmpty())
        return planError(id, u"has no row %1"_s.arg(wanted.constBegin()->value));
    return gate;
}

const PlanItemRow *PlanGate::rowOf(const GatedChange &change) const
{
    const QString way = wayOf(change.direction, change.field);
    auto place = m_places.constFind({placeOf(change.listing), way});
    if (place == m_places.constEnd() && !change.externalId.isEmpty())
        place = m_places.constFind({change.externalId, way});
    return place == m_places.constEnd() ? nullptr : &m_rows.at(*place);
}

bool PlanGate::foresees(const GatedChange &change) const
{
    const PlanItemRow *row = rowOf(change);
    if (change.field == "status"_L1) {
        // Gone is gone, and what takes a place has to find it empty.
        const Key relink{placeOf(change.listing), wayOf(Direction::In, u"external_id"_s)};
        return m_places.contains(relink) || (row && row->from == change.from);
    }
    if (!row || row->from != change.from || row->to != change.to)
        return false;
    const auto sent = m_sent.constFind(row->id);
    return change.field != "create"_L1 || sent == m_sent.constEnd() || *sent == change.fields;
}

Result<bool> PlanGate::allows(const GatedChange &change)
{
    if (!foresees(change))
        return false;
    const PlanItemRow *row = rowOf(change);
    if (row && change.direction == Direction::In) {
        TRY(m_engine->runs.settlePlanItem(row->id, u"applied"_s));
        TRY(m_engine->runs.settleChildren(row->id, u"applied"_s));
    }
    return true;
}

bool PlanGate::covers(ListingId listing, const QString &externalId) const
{
    return m_coveredIds.contains(listing) || m_coveredExternal.contains(externalId);
}

Status PlanGate::settleRow(RunId run, const PlanItemRow &item) const
{
    EngineContext &engine = *m_engine;
    TRY_ASSIGN(const QString state, engine.runs.planItemState(item.id));
    if (state != "open"_L1)
        return {};
    TRY_ASSIGN(const Judgement now, judgeRow(engine, m_plan.account, item));
    switch (now.basis) {
    case Basis::Done:
        TRY(engine.runs.settlePlanItem(item.id, u"applied"_s, now.found.isEmpty() ? QString() : u"moved"_s, now.found));
        return engine.runs.settleChildren(item.id, u"applied"_s);
    case Basis::Moved:
    case Basis::Gone:
        if (item.direction == "out"_L1 && (m_plan.kind == "first_link"_L1 || m_plan.kind == "switched_on"_L1))
            return planAgain(engine, m_plan, item, now.found);
        TRY(engine.runs.settlePlanItem(item.id, u"stale"_s, now.basis == Basis::Gone ? u"gone"_s : u"moved"_s,
                                       now.found));
        return engine.runs.settleChildren(item.id, u"stale"_s);
    case Basis::Holds:
        break;
    }
    if (item.kind == "conflict"_L1) // it did not come to one
        return engine.runs.settlePlanItem(item.id, u"stale"_s, u"gone"_s);
    // It could be made and was not: refused, in doubt, or put off (its base was not sure). The last may be tried again.
    TRY_ASSIGN(const auto listing, listingOfRow(engine, m_plan.account, item));
    if (item.direction == "out"_L1 && listing) {
        TRY_ASSIGN(const auto delivery, engine.runs.newestDelivery(listing->id, run));
        if (delivery && delivery->state == DeliveryState::Refused)
            return engine.runs.settlePlanItem(item.id, u"failed"_s, u"refused"_s, delivery->errorDetail);
        if (delivery && delivery->state == DeliveryState::InDoubt)
            return engine.runs.settlePlanItem(item.id, u"failed"_s, u"in_doubt"_s);
    }
    return engine.runs.settlePlanItem(item.id, u"open"_s, u"put_off"_s);
}

Status PlanGate::choose() const
{
    for (const PlanItemRow &item : m_rows) {
        if (item.listing)
            TRY(keepNoLonger(*m_engine, item));
    }
    return {};
}

Status PlanGate::settle(RunId run) const
{
    EngineContext &engine = *m_engine;
    if (m_plan.kind == "dry_run"_L1) { // what the other plans hold waits anyway
        for (const PlanItemRow &item : m_unticked)
            TRY(keepAsItIs(engine, item));
    }
    for (const PlanItemRow &item : m_rows)
        TRY(settleRow(run, item));
    for (const PlanItemRow &item : m_rows) {
        if (item.listing && item.direction == "out"_L1)
            TRY(followHolds(engine, item.listing));
    }
    TRY_ASSIGN(const std::int64_t open, engine.runs.countPlanItems(m_plan.id, u"open"_s));
    if (open > 0)
        return {};
    TRY(engine.runs.settlePlan(m_plan.id, u"applied"_s, engine.now()));
    return releasePlan(engine, m_plan.id);
}

} // namespace evenstock
