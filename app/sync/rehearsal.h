// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/change_gate.h"
#include "app/sync/order_stage.h"

#include <QHash>
#include <QList>
#include <QPair>
#include <QSet>

namespace evenstock {

// What a run on a copy of the shop would do: it is the gate that lets everything pass and writes down what it was
// asked, so that the rows of the plan are, by construction, what the run that applies the plan asks again. Engine of
// the copy.
class Rehearsal final : public ChangeGate
{
public:
    Result<bool> allows(const GatedChange &change) override;
    bool foresees(const GatedChange &) const override { return true; }
    bool allowsOrder(const QString &) const override { return true; }
    bool leavesOrders() const override { return false; }
    qsizetype mark() const override { return m_changes.size(); }
    void rewind(qsizetype mark) override;

    // The mass-change guard would hold this one.
    void suspect(ListingId listing, Direction direction, const QString &field);
    // An order was applied: its state before and now.
    void order(const QString &externalId, const QString &code, const QString &from, const QString &to);

    struct OrderChange {
        QString externalId;
        QString code;
        QString from;
        QString to;
    };
    const QList<GatedChange> &changes() const { return m_changes; }
    const QList<OrderChange> &orders() const { return m_orders; }
    bool isSuspicious(const GatedChange &change) const;

private:
    using Key = QPair<QString, QString>;
    static Key keyOf(const GatedChange &change);

    QList<GatedChange> m_changes;
    QHash<Key, qsizetype> m_places; // a change asked for again is the same change
    QList<OrderChange> m_orders;
    QHash<QString, qsizetype> m_orderPlaces;
    QSet<Key> m_suspicious;
};

} // namespace evenstock
