// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of one linked listing, merged three ways.
#include "app/sync/guard.h"
#include "app/sync/ledger.h"
#include "app/sync/listing_stage.h"
#include "app/sync/merge.h"
#include "app/sync/settle_doubts.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

struct MergeStep {
    EngineContext &engine;
    ListingRow &row;
    const AccountPolicy &policy;
    const IngestContext &context;
    const Product &before;
    Product after;
    bool changed = false;
    bool left = false; // something that differs was not to be touched: looked at again by the next run
};

Status recordConflict(MergeStep &step, Field field, const QString &local, const QString &remote)
{
    const UtcMs now = step.engine.now();
    TRY_ASSIGN(const auto open, step.engine.runs.openConflict(step.row.id, field));
    ConflictRow conflict = open.value_or(ConflictRow{.listing = step.row.id, .field = field, .openedAt = now});
    const std::optional<QString> base =
        step.row.base.contains(field) ? std::optional(step.row.base.value(field)) : std::nullopt;
    if (open && open->base == base && open->local == local && open->remote == remote)
        return {};
    conflict.base = base;
    conflict.local = local;
    conflict.remote = remote;
    conflict.localAt = step.before.fieldTimes.value(field, step.before.createdAt);
    conflict.remoteAt = step.row.remoteTimes.value(field, now);
    conflict.remoteAtObserved = step.row.remoteModifiedAt == 0;
    conflict.run = step.context.cause.run;
    conflict.updatedAt = now;
    TRY_ASSIGN(const ConflictId id, step.engine.runs.saveConflict(conflict));
    Q_UNUSED(id)
    if (step.context.counters && !open)
        ++step.context.counters->conflicts;
    step.changed = true;
    return {};
}

Status settleConflict(MergeStep &step, Field field, const QString &taken)
{
    TRY_ASSIGN(const auto open, step.engine.runs.openConflict(step.row.id, field));
    if (!open)
        return {};
    step.changed = true;
    return step.engine.runs.settleConflict(open->id, taken.isEmpty() ? u"obsolete"_s : u"resolved"_s, taken, {},
                                           step.engine.now());
}

void moveBase(MergeStep &step, Field field, const QString &value)
{
    step.row.base.insert(field, value);
    step.row.baseAt = step.engine.now();
    step.row.baseRun = step.context.cause.run;
    step.changed = true;
}

QString takenName(MergeReason reason)
{
    return reason == MergeReason::ByStrategy ? u"strategy"_s : QString();
}

Status mergeInbound(MergeStep &step, Field field, MergeReason reason)
{
    const QString remote = step.row.remote.value(field);
    const QString taken = takenField(field, remote, step.policy, productField(step.before, field));
    TRY_ASSIGN(const bool allowed, mayMake(step.engine, step.context,
                                           {.listing = step.row.id,
                                            .externalId = step.row.externalId,
                                            .field = fieldName(field),
                                            .direction = Direction::In,
                                            .from = productField(step.before, field),
                                            .to = taken,
                                            .reason = mergeReasonName(reason),
                                            .product = step.before.id}));
    if (!allowed) {
        step.left = true;
        return {};
    }
    setProductField(step.after, field, taken);
    moveBase(step, field, remote);
    return settleConflict(step, field, takenName(reason));
}

// Ours goes out: from here on only the local side has changed since the marketplace's present value.
Status mergeOutbound(MergeStep &step, Field field, MergeReason reason)
{
    const QString remote = step.row.remote.value(field);
    const bool agreed = step.row.base.contains(field) && step.row.base.value(field) == remote;
    const GatedChange change{.listing = step.row.id,
                             .externalId = step.row.externalId,
                             .field = fieldName(field),
                             .direction = Direction::Out,
                             .from = remote,
                             .to = listingField(step.row, step.before, field, step.policy),
                             .reason = mergeReasonName(reason),
                             .product = step.before.id};
    if (!agreed && step.context.gate && !step.context.gate->foresees(change)) {
        step.left = true;
        return {};
    }
    if (!agreed)
        moveBase(step, field, remote);
    return settleConflict(step, field, takenName(reason));
}

// A price that was typed there is the owner's word: it counts like any change of his and is no business of the rule's
// any more, which reckons anew from it.
void dropOwnPrice(MergeStep &step)
{
    const QString remote = step.row.remote.value(Field::Price);
    if (step.row.ownPrice.isEmpty() || !step.row.base.contains(Field::Price) || remote == step.row.ownPrice ||
        remote == step.row.base.value(Field::Price))
        return;
    step.row.ownPrice.clear();
    step.row.ownPriceWhy.clear();
    step.changed = true;
}

Status mergeOne(MergeStep &step, Field field)
{
    const QString remote = step.row.remote.value(field);
    if (field == Field::Price)
        dropOwnPrice(step);
    const QString local = listingField(step.row, step.before, field, step.policy);
    const FieldPolicy policy = listingPolicy(step.row, field, step.policy);
    if (policy.direction == Direction::Off || !comparable(field, local, remote) ||
        !hasWordFor(field, local, step.policy))
        return settleConflict(step, field, {}); // nothing is asked any more
    const std::optional<QString> base =
        step.row.base.contains(field) ? std::optional(step.row.base.value(field)) : std::nullopt;
    const FieldTimes times{.local = step.before.fieldTimes.value(field, step.before.createdAt),
                           .remote = step.row.remoteTimes.value(field)};
    const MergeResult result = mergeField(base, local, remote, policy, times);
    const bool byStrategy = result.reason == MergeReason::ByStrategy;
    if (byStrategy && step.context.byObservation && step.row.remoteModifiedAt == 0 &&
        policy.strategy == Strategy::Newest)
        *step.context.byObservation = true;
    const bool takes = result.action == MergeAction::Inbound || result.action == MergeAction::Conflict;
    if (field == Field::Category && takes && !mayRenumber(local, base, remote, step.policy)) {
        moveBase(step, field, remote); // its number there; the product's category is of another place
        return settleConflict(step, field, {});
    }
    switch (result.action) {
    case MergeAction::Nothing:
        return settleConflict(step, field, {});
    case MergeAction::Agree:
        moveBase(step, field, remote);
        return settleConflict(step, field, {});
    case MergeAction::Inbound:
        if (field == Field::Price && step.context.guardPrices && isPriceJump(local, remote, step.policy.guard)) {
            step.row.deferred = true;
            step.changed = true;
            return {};
        }
        return mergeInbound(step, field, result.reason);
    case MergeAction::Outbound:
        return mergeOutbound(step, field, result.reason);
    case MergeAction::Conflict:
        return recordConflict(step, field, local, remote);
    }
    return {};
}

} // namespace

Result<bool> mergeListing(EngineContext &engine, ListingRow &row, const AccountPolicy &policy,
                          const IngestContext &context)
{
    if (row.link != LinkState::Linked || !row.product)
        return false;
    TRY_ASSIGN(const auto product, engine.products.find(row.product));
    if (!product)
        return makeError(ErrorCode::Internal, u"no product with id %1"_s.arg(row.product.value));
    if (row.inDoubt)
        TRY(takeLanded(engine, row, policy));
    MergeStep step{engine, row, policy, context, *product, *product};
    row.deferred = false;
    const QList<Field> fields = row.remote.keys();
    for (const Field field : fields)
        TRY(mergeOne(step, field));
    if (step.left)
        row.remoteHash.clear();
    TRY(changeProduct(engine, *product, step.after, context.cause, row.id));
    TRY(refreshDirt(engine, row));
    return step.changed;
}

} // namespace evenstock
