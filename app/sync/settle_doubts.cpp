// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/settle_doubts.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

bool isThere(const ListingRow &row)
{
    return row.status == ListingStatus::Active || row.status == ListingStatus::Inactive;
}

} // namespace

bool hasArrived(const ListingRow &row, const DeliveryRow &delivery)
{
    if (delivery.kind == "end"_L1)
        return !isThere(row);
    if (delivery.kind == "create"_L1)
        return isThere(row);
    for (auto it = delivery.fields.begin(); it != delivery.fields.end(); ++it) {
        if (row.remote.value(it.key()) != it.value())
            return false;
    }
    return !delivery.quantity || row.remoteQuantity == *delivery.quantity;
}

void keepUnshown(ListingRow &row, const FieldValues &written, const AccountPolicy &policy)
{
    for (auto it = written.begin(); it != written.end(); ++it) {
        if (!row.remote.contains(it.key()) && !row.base.contains(it.key()) && policy.agreesByCreate(it.key()))
            row.base.insert(it.key(), it.value());
    }
}

Status settleDoubts(EngineContext &engine, ListingRow &row, const IngestContext &context)
{
    TRY_ASSIGN(const auto open, engine.runs.openDeliveriesOf(row.id));
    for (DeliveryRow delivery : open) {
        if (delivery.state != DeliveryState::InDoubt)
            continue;
        const bool arrived = hasArrived(row, delivery);
        if (arrived && delivery.kind == "create"_L1) {
            TRY_ASSIGN(const AccountPolicy policy, engine.policy(row.account));
            keepUnshown(row, delivery.fields, policy);
        }
        delivery.state = arrived ? DeliveryState::Confirmed : DeliveryState::NotSent;
        delivery.settledAt = engine.now();
        TRY(engine.runs.updateDelivery(delivery));
        if (context.counters && delivery.run == context.cause.run) {
            --context.counters->inDoubt;
            context.counters->confirmed += arrived ? 1 : 0;
        }
    }
    return {};
}

} // namespace evenstock
