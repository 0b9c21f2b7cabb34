// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/engine_context.h"
#include "app/sync/listing_stage.h"

#include <QHash>
#include <QPair>
#include <QSet>

namespace evenstock {

// Plans that a guard holds back: one open plan per account and guard, made again by every run that computes it.
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

// Opens or replaces the account's open plan of this guard with these rows.
Result<PlanId> holdBack(EngineContext &engine, AccountId account, RunId run, const QString &kind, const QString &guard,
                        const QList<HeldRow> &rows);
// A complete run no longer computes it: the plan lapses and what it held is free again.
Status lapse(EngineContext &engine, AccountId account, const QString &guard);

// The rows of one plan that the owner ticked, as the gate of the run that applies it.
class PlanGate final : public ChangeGate
{
public:
    static Result<PlanGate> load(EngineContext &engine, PlanId plan, const QList<PlanRowId> &only);

    bool allows(ListingId listing, const QString &field, Direction direction, const QString &to) override;
    const PlanRow &plan() const { return m_plan; }
    QList<ListingId> listings() const { return {m_listings.begin(), m_listings.end()}; }
    // The ticked rows are held no longer: before the run that applies them.
    Status release(EngineContext &engine) const;
    // Writes which rows came to pass and which no longer held. The plan stays open while rows of it do.
    Status settle(EngineContext &engine);

private:
    struct Row {
        PlanItemRow item;
        bool used = false;
    };
    Status planAgain(EngineContext &engine, const PlanItemRow &stale) const;

    PlanRow m_plan;
    QHash<QPair<std::int64_t, QString>, Row> m_rows; // listing id, direction + field
    QSet<ListingId> m_listings;
};

} // namespace evenstock
