// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/change_gate.h"
#include "app/sync/engine_context.h"

#include <QHash>
#include <QPair>
#include <QSet>

namespace evenstock {

// The rows of one plan that the owner ticked, as the gate of the run that applies it: a change passes where a ticked
// row names it and both values are still what the row says. Engine thread.
class PlanGate final : public ChangeGate
{
public:
    // What the owner chose of a plan: the ticked rows, empty = all that may be ticked; and where only a part of the
    // plan was looked at, the rows of it that were left: nothing is decided about those beyond.
    struct Choice {
        QList<PlanRowId> rows = {};
        std::optional<QList<PlanRowId>> left = {};
    };
    // InvalidRequest where the plan is not open, or where a row is none of it or comes with another one.
    static Result<PlanGate> load(EngineContext &engine, PlanId plan, const Choice &choice);
    // False for what comes with another row, and for a conflict: it is decided elsewhere.
    static bool mayBeTicked(const PlanItemRow &item);

    // What comes in is applied with the transaction that makes it; what goes out when its delivery is settled.
    Result<bool> allows(const GatedChange &change) override;
    bool foresees(const GatedChange &change) const override;
    // Orders that the plan lists and the owner did not tick wait for the next run. Others are facts like any webhook's.
    bool allowsOrder(const QString &externalId) const override { return !m_leftOrders.contains(externalId); }
    bool leavesOrders() const override { return !m_leftOrders.isEmpty(); }
    bool isChosen() const override { return true; }
    std::optional<Scope> scope() const override { return Scope{m_listings, m_unknown}; }

    const PlanRow &plan() const { return m_plan; }
    // What has to be read to make the ticked changes: listings of the store, and external ids that it does not hold.
    const QList<ListingId> &listings() const { return m_listings; }
    const QStringList &unknownListings() const { return m_unknown; }
    bool covers(ListingId listing, const QString &externalId) const;

    // Before the run: a ticked row is no longer one that the owner wanted kept as it is.
    Status choose() const;
    // Writes what became of each ticked row, and closes the plan where none is left open; what it still holds of their
    // listings waits on. A suspicious row of a preview that was not ticked is kept as it is on both sides, as a
    // discarded row of a guard is; it can still be applied. Says the same when it is called again after a kill.
    Status settle(RunId run) const;

private:
    using Key = QPair<QString, QString>; // "#listing id" or external id, direction + field
    explicit PlanGate(EngineContext &engine)
        : m_engine(&engine)
    {
    }
    const PlanItemRow *rowOf(const GatedChange &change) const;
    void add(const PlanItemRow &item);
    Status settleRow(RunId run, const PlanItemRow &item) const;

    EngineContext *m_engine;
    PlanRow m_plan;
    QList<PlanItemRow> m_rows;     // ticked
    QList<PlanItemRow> m_unticked; // of those that a guard would have held, or a great change of a price
    QHash<Key, qsizetype> m_places;
    QHash<PlanRowId, FieldValues> m_sent; // of a create: what it sends
    QSet<QString> m_leftOrders;
    QList<ListingId> m_listings;
    QStringList m_unknown;
    QSet<ListingId> m_coveredIds;
    QSet<QString> m_coveredExternal;
};

} // namespace evenstock
