// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/plan_book.h"

#include "app/sync/ledger.h"
#include "app/sync/plan_judge.h"
#include "app/sync/rehearsal.h"

#include <QHash>
#include <QPair>
#include <QSet>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int batchSize = 500;

using RowKey = QPair<std::int64_t, QString>; // listing, direction + field

RowKey keyOf(ListingId listing, const QString &direction, const QString &field)
{
    return {listing.value, direction + u':' + field};
}

Result<std::optional<PlanRow>> openPlanOf(EngineContext &engine, AccountId account, const QString &guard)
{
    TRY_ASSIGN(const auto open, engine.runs.openPlans(account));
    for (const PlanRow &plan : open) {
        if (plan.guard == guard && !guard.isEmpty())
            return std::optional(plan);
    }
    return std::optional<PlanRow>();
}

Result<QHash<RowKey, PlanItemRow>> openRows(EngineContext &engine, PlanId plan)
{
    QHash<RowKey, PlanItemRow> rows;
    for (PlanRowId after;;) {
        TRY_ASSIGN(const auto items, engine.runs.planItems(plan, after, batchSize));
        for (const PlanItemRow &item : items) {
            after = item.id;
            if (item.state == "open"_L1)
                rows.insert(keyOf(item.listing, item.direction, item.field), item);
        }
        if (items.size() < batchSize)
            break;
    }
    return rows;
}

QString whyHeld(const HoldingRow &row)
{
    if (row.kind == "guard"_L1)
        return u"guard:"_s + row.field;
    const bool isOfQuantity = row.field == "quantity"_L1 || row.field == "create"_L1;
    return row.kind == "switched_on"_L1 && !isOfQuantity ? u"switched_on:fields"_s : row.kind;
}

// The one that holds most speaks for all.
qsizetype weightOf(const QString &why)
{
    static const QStringList weights{u"guard:price"_s, u"switched_on:fields"_s, u"first_link"_s, u"switched_on"_s,
                                     u"guard:quantity"_s};
    return weights.indexOf(why);
}

Status refreshOf(EngineContext &engine, ListingId listing)
{
    TRY_ASSIGN(auto row, engine.listings.find(listing));
    if (!row)
        return {};
    TRY(refreshDirt(engine, *row));
    return engine.listings.update(*row);
}

Status settlePreviewRow(EngineContext &engine, AccountId account, const PlanItemRow &item)
{
    TRY_ASSIGN(const Judgement now, judgeRow(engine, account, item));
    if (now.basis == Basis::Holds)
        return {};
    const bool isMade = now.basis == Basis::Done && item.kind != "conflict"_L1;
    if (now.basis == Basis::Done && !isMade) // it is under Conflicts
        return {};
    const QString why = now.basis == Basis::Gone ? u"gone"_s : u"moved"_s;
    TRY(engine.runs.settlePlanItem(item.id, isMade ? u"applied"_s : u"stale"_s, isMade ? QString() : why, now.found));
    return engine.runs.settleChildren(item.id, isMade ? u"applied"_s : u"stale"_s);
}

// By what weighs most of this plan and of what holds the listing already.
Status holdUnshown(EngineContext &engine, const HeldRow &row, const QString &kind, PlanId plan)
{
    const HoldingRow own{.plan = plan, .kind = kind, .field = row.field, .to = row.to};
    TRY_ASSIGN(const auto listing, engine.listings.find(row.listing));
    const bool isOutweighed = !listing || weightOf(listing->held) > weightOf(whyHeld(own));
    return isOutweighed ? Status() : engine.listings.holdPush(row.listing, whyHeld(own), plan);
}

// Of a larger preview the rows in front: what is left is closed by the runs that follow.
constexpr int mostJudged = 2'000;

} // namespace

HeldRow heldRow(const GatedChange &change, const QString &kind, const QString &item)
{
    return {change.listing,   change.product, item,      kind,         change.field,
            change.direction, change.from,    change.to, change.reason};
}

Result<PlanHold> holdOf(EngineContext &engine, ListingId listing)
{
    TRY_ASSIGN(const auto rows, engine.runs.holdsOf(listing));
    const auto most = std::max_element(rows.begin(), rows.end(), [](const HoldingRow &a, const HoldingRow &b) {
        return weightOf(whyHeld(a)) < weightOf(whyHeld(b));
    });
    return most == rows.end() ? PlanHold{} : PlanHold{.why = whyHeld(*most), .plan = most->plan, .to = most->to};
}

Status followHolds(EngineContext &engine, ListingId listing)
{
    TRY_ASSIGN(const PlanHold hold, holdOf(engine, listing));
    return hold.why.isEmpty() ? engine.listings.releaseHeld(listing)
                              : engine.listings.holdPush(listing, hold.why, hold.plan);
}

Status releasePlan(EngineContext &engine, PlanId plan)
{
    TRY_ASSIGN(const auto ids, engine.listings.heldBy(plan));
    for (const ListingId id : ids)
        TRY(followHolds(engine, id));
    return {};
}

Result<PlanId> holdBack(EngineContext &engine, AccountId account, RunId run, const QString &kind, const QString &guard,
                        const QList<HeldRow> &rows, qsizetype mostShown)
{
    if (engine.rehearsal) {
        for (const HeldRow &row : rows)
            engine.rehearsal->suspect(row.listing, row.direction, row.field);
        return PlanId{};
    }
    // The plan that the owner may be looking at stays the same one.
    TRY_ASSIGN(const auto present, openPlanOf(engine, account, guard));
    PlanId plan = present ? present->id : PlanId{};
    if (!plan) {
        TRY_ASSIGN(plan,
                   engine.runs.insertPlan(
                       {.account = account, .run = run, .kind = kind, .guard = guard, .createdAt = engine.now()}));
    }
    TRY_ASSIGN(auto before, openRows(engine, plan));
    QSet<ListingId> held;
    const qsizetype shown = std::min(rows.size(), mostShown);
    QList<HeldRow>
        unshown; // they wait without a row of their own: asked about once the rows that are shown are decided
    for (const HeldRow &row : rows.sliced(shown)) {
        if (!before.remove(keyOf(row.listing, directionName(row.direction), row.field)))
            unshown.append(row);
    }
    for (const HeldRow &row : rows.first(shown)) {
        const QString direction = directionName(row.direction);
        const PlanItemRow known = before.take(keyOf(row.listing, direction, row.field));
        if (row.direction == Direction::Out && row.listing)
            held.insert(row.listing);
        if (known.id && known.from == row.from && known.to == row.to)
            continue;
        if (known.id)
            TRY(engine.runs.settlePlanItem(known.id, u"stale"_s, u"moved"_s, row.to));
        TRY_ASSIGN(const PlanRowId id, engine.runs.insertPlanItem({.plan = plan,
                                                                   .listing = row.listing,
                                                                   .product = row.product,
                                                                   .item = row.item,
                                                                   .kind = row.kind,
                                                                   .field = row.field,
                                                                   .direction = direction,
                                                                   .from = row.from,
                                                                   .to = row.to,
                                                                   .reason = row.reason,
                                                                   .suspicious = kind == "guard"_L1}));
        Q_UNUSED(id)
    }
    for (const PlanItemRow &gone : std::as_const(before)) {
        TRY(engine.runs.settlePlanItem(gone.id, u"stale"_s, u"gone"_s));
        held.insert(gone.listing);
    }
    for (const ListingId listing : std::as_const(held))
        TRY(followHolds(engine, listing));
    for (const HeldRow &row : std::as_const(unshown)) {
        if (row.direction == Direction::Out && row.listing)
            TRY(holdUnshown(engine, row, kind, plan));
    }
    return plan;
}

Result<QList<HeldRow>> followGuard(EngineContext &engine, AccountId account, RunId run, const QString &guard,
                                   const QList<HeldRow> &rows, Computed computed)
{
    QList<HeldRow> waiting;
    TRY_ASSIGN(const auto plan, openPlanOf(engine, account, guard));
    if (!plan)
        return waiting;
    TRY_ASSIGN(const auto open, openRows(engine, plan->id));
    for (const HeldRow &row : rows) {
        if (open.contains(keyOf(row.listing, directionName(row.direction), row.field)))
            waiting.append(row);
    }
    if (computed == Computed::InPart)
        return waiting;
    if (waiting.isEmpty()) {
        TRY(engine.runs.settlePlan(plan->id, u"lapsed"_s, engine.now()));
        TRY(releasePlan(engine, plan->id));
        return waiting;
    }
    TRY_ASSIGN(const PlanId held, holdBack(engine, account, run, plan->kind, guard, waiting));
    Q_UNUSED(held)
    return waiting;
}

Status keepAsItIs(EngineContext &engine, const PlanItemRow &item)
{
    TRY(engine.kept.keep({.listing = item.listing,
                          .direction = item.direction == "in"_L1 ? Direction::In : Direction::Out,
                          .field = item.field,
                          .to = item.to},
                         engine.now()));
    TRY(followHolds(engine, item.listing));
    return refreshOf(engine, item.listing);
}

Status keepNoLonger(EngineContext &engine, const PlanItemRow &item)
{
    const Direction direction = item.direction == "in"_L1 ? Direction::In : Direction::Out;
    TRY_ASSIGN(const auto kept, engine.kept.find(item.listing, direction, item.field));
    if (!kept)
        return {};
    TRY(engine.kept.forget(item.listing, direction, item.field));
    return refreshOf(engine, item.listing);
}

Status settlePreviews(EngineContext &engine, AccountId account)
{
    TRY_ASSIGN(const auto open, engine.runs.openPlans(account));
    int judged = 0;
    for (const PlanRow &plan : open) {
        if (plan.kind != "dry_run"_L1)
            continue;
        for (PlanRowId after; judged < mostJudged;) {
            TRY_ASSIGN(const auto items, engine.runs.planItems(plan.id, after, batchSize));
            for (const PlanItemRow &item : items) {
                after = item.id;
                if (item.state != "open"_L1 || item.parent)
                    continue;
                ++judged;
                TRY(settlePreviewRow(engine, account, item));
            }
            if (items.size() < batchSize)
                break;
        }
        TRY_ASSIGN(const std::int64_t left, engine.runs.countPlanItems(plan.id, u"open"_s));
        if (left == 0)
            TRY(engine.runs.settlePlan(plan.id, u"lapsed"_s, engine.now()));
    }
    return {};
}

Status discardPlan(EngineContext &engine, const PlanRow &plan, const QList<PlanRowId> &only)
{
    const QSet<PlanRowId> chosen(only.begin(), only.end());
    for (PlanRowId after;;) {
        TRY_ASSIGN(const auto items, engine.runs.planItems(plan.id, after, batchSize));
        for (const PlanItemRow &item : items) {
            after = item.id;
            if (item.state != "open"_L1 || (!only.isEmpty() && !chosen.contains(item.id)))
                continue;
            TRY(engine.runs.settlePlanItem(item.id, u"discarded"_s));
            TRY(engine.runs.settleChildren(item.id, u"discarded"_s));
            const bool wasHeld = plan.kind != "dry_run"_L1; // a preview kept nothing from happening
            if (wasHeld && item.listing)
                TRY(keepAsItIs(engine, item));
        }
        if (items.size() < batchSize)
            break;
    }
    TRY_ASSIGN(const std::int64_t left, engine.runs.countPlanItems(plan.id, u"open"_s));
    return left > 0 ? Status() : engine.runs.settlePlan(plan.id, u"discarded"_s, engine.now());
}

} // namespace evenstock
