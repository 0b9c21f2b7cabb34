// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/settle_doubts.h"

#include "app/sync/ledger.h"

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

void agreeOnCreate(ListingRow &row, const DeliveryRow &create, const AccountPolicy &policy, UtcMs now)
{
    for (auto it = create.fields.begin(); it != create.fields.end(); ++it) {
        if (policy.agreesByCreate(it.key()))
            row.base.insert(it.key(), it.value());
    }
    row.baseAt = now;
    row.baseRun = create.run;
}

Status adoptCreates(EngineContext &engine, ListingRow &row)
{
    TRY_ASSIGN(const AccountPolicy policy, engine.policy(row.account));
    TRY_ASSIGN(const auto open, engine.runs.openDeliveriesOf(row.id));
    for (const DeliveryRow &delivery : open) {
        if (delivery.kind == "create"_L1)
            agreeOnCreate(row, delivery, policy, engine.now());
    }
    return {};
}

Status takeLanded(EngineContext &engine, ListingRow &row, const AccountPolicy &policy)
{
    TRY_ASSIGN(const auto open, engine.runs.openDeliveriesOf(row.id));
    for (const DeliveryRow &delivery : open) {
        if (delivery.state != DeliveryState::InDoubt)
            continue;
        for (auto it = delivery.fields.begin(); it != delivery.fields.end(); ++it) {
            const bool isSeen = row.remote.contains(it.key()) && row.remote.value(it.key()) == it.value();
            if (!isSeen || (row.base.contains(it.key()) && row.base.value(it.key()) == it.value()))
                continue;
            if (it.key() == Field::Price && hasOwnPrice(row, policy) && it.value() == row.ownPrice)
                TRY(logOwnPrice(engine, row, delivery, row.base.value(Field::Price)));
            row.base.insert(it.key(), it.value());
            row.baseAt = engine.now();
            row.baseRun = delivery.run;
        }
    }
    return {};
}

void beginAsShown(ListingRow &row, const AccountPolicy &policy)
{
    for (auto it = row.remote.begin(); it != row.remote.end(); ++it) {
        if (!row.base.contains(it.key()) && listingPolicy(row, it.key(), policy).direction == Direction::In)
            row.base.insert(it.key(), it.value());
    }
}

Status liftRefusal(EngineContext &engine, ListingRow &row, const DeliveryRow &taken)
{
    const bool overcome = row.held == "refused:quantity"_L1 || (row.held == "refused"_L1 && !taken.fields.isEmpty());
    if (overcome)
        row.held.clear();
    return row.held.startsWith("refused"_L1) ? Status()
                                             : engine.runs.settleProblems(refusalFingerprint(row.id), engine.now());
}

Status logOwnPrice(EngineContext &engine, const ListingRow &row, const DeliveryRow &delivery, const QString &before)
{
    return engine.runs.log({.at = engine.now(),
                            .product = row.product,
                            .listing = row.id,
                            .account = row.account,
                            .run = delivery.run,
                            .field = row.ownPriceWhy,
                            .old = before,
                            .now = row.ownPrice,
                            .cause = u"plan"_s});
}

Status settleDoubts(EngineContext &engine, ListingRow &row, const IngestContext &context)
{
    TRY_ASSIGN(const auto open, engine.runs.openDeliveriesOf(row.id));
    for (DeliveryRow delivery : open) {
        if (delivery.state != DeliveryState::InDoubt)
            continue;
        const bool arrived = hasArrived(row, delivery);
        if (arrived)
            TRY(liftRefusal(engine, row, delivery));
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
