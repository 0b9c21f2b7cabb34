// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/pending_changes.h"

#include "app/sync/ledger.h"

namespace evenstock {

using namespace Qt::StringLiterals;

Result<QList<PendingChange>> pendingChanges(EngineContext &engine, ListingId listing)
{
    TRY_ASSIGN(auto row, engine.listings.find(listing));
    if (!row || row->link != LinkState::Linked || !row->product)
        return QList<PendingChange>{};
    TRY_ASSIGN(const auto product, engine.products.find(row->product));
    if (!product)
        return QList<PendingChange>{};
    TRY_ASSIGN(const AccountPolicy policy, engine.policy(row->account));
    followPromise(*row, policy);
    TRY_ASSIGN(const DesiredState state, desiredNow(engine, *row, *product));
    QList<PendingChange> changes;
    if (state.create)
        return QList<PendingChange>{{.field = u"create"_s, .to = quantityText(state.quantity.value_or(Quantity{}))}};
    if (state.quantity) {
        PendingChange change{.field = fieldName(Field::Quantity), .to = quantityText(*state.quantity)};
        for (const Quantity shown : row->possible)
            change.from.append(quantityText(shown));
        changes.append(change);
    }
    for (auto it = state.fields.cbegin(); it != state.fields.cend(); ++it)
        changes.append({.field = fieldName(it.key()), .from = {row->remote.value(it.key())}, .to = it.value()});
    return changes;
}

} // namespace evenstock
