// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/engine_context.h"
#include "app/sync/listing_stage.h"

namespace evenstock {

// Changes that wait for the owner: one open plan per account and guard, made again by every run that computes it.
// Engine thread, inside the caller's transaction.

struct HeldRow {
    ListingId listing;
    ProductId product;
    QString item;
    QString kind; // plan_rows.kind
    QString field;
    Direction direction = Direction::Out;
    QString from;
    QString to;
    QString reason;
};

HeldRow heldRow(const GatedChange &change, const QString &kind, const QString &item);

inline constexpr qsizetype mostPlanRows = 100'000;

// Opens or replaces the account's open plan of this guard with these rows. All of them wait; beyond `mostShown` without
// a row that could be decided, until those in front are. In a dry run they are marked as suspicious and nothing is
// held: no plan.
Result<PlanId> holdBack(EngineContext &engine, AccountId account, RunId run, const QString &kind, const QString &guard,
                        const QList<HeldRow> &rows, qsizetype mostShown = mostPlanRows);
// Fewer rows than the guard asks about: those of its open plan wait all the same, until the owner has decided. Returns
// them. Complete: rows of the plan that are not among these are computed no longer; the plan lapses with the last.
enum class Computed { Complete, InPart };
Result<QList<HeldRow>> followGuard(EngineContext &engine, AccountId account, RunId run, const QString &guard,
                                   const QList<HeldRow> &rows, Computed computed);

// What the plans of a listing hold back most of all: why its push waits (ListingRow::held), empty = nothing.
struct PlanHold {
    QString why = {};
    PlanId plan = {};
    QString to = {}; // as that row says
};
Result<PlanHold> holdOf(EngineContext &engine, ListingId listing);
// A row was settled: the listing waits for what its plans still hold of it, or is free.
Status followHolds(EngineContext &engine, ListingId listing);
// A plan came to its end: the same for all that it held.
Status releasePlan(EngineContext &engine, PlanId plan);

// Both sides of the row's listing stay as they are until the change would be another one (KeptChanges) …
Status keepAsItIs(EngineContext &engine, const PlanItemRow &item);
// … or the owner chose it after all.
Status keepNoLonger(EngineContext &engine, const PlanItemRow &item);

// The owner does not want these rows (empty: all that are open). What a guard, the first link or switching on held back
// is kept as it is on both sides, and not asked about again, until the change would be another one (KeptChanges): "Keep
// them" touches neither the listings nor our own figures. Rows of a preview are only closed. A plan without open rows
// is discarded.
Status discardPlan(EngineContext &engine, const PlanRow &plan, const QList<PlanRowId> &only);

// After a run of the account: rows of its previews that were made since, or no longer fit, are closed, and a preview
// without open rows ends. What still could be made stays.
Status settlePreviews(EngineContext &engine, AccountId account);

} // namespace evenstock
