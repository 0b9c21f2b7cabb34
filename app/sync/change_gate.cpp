// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/change_gate.h"

#include "app/sync/listing_stage.h"

namespace evenstock {

Result<bool> isKept(EngineContext &engine, const GatedChange &change)
{
    if (!change.listing)
        return false;
    TRY_ASSIGN(const auto kept, engine.kept.find(change.listing, change.direction, change.field));
    if (!kept)
        return false;
    if (kept->to == change.to)
        return true;
    TRY(engine.kept.forget(change.listing, change.direction, change.field)); // another change: judged anew
    return false;
}

GatedChange goneChange(const ListingRow &row, ListingStatus before)
{
    return {.listing = row.id,
            .externalId = row.externalId,
            .field = QStringLiteral("status"),
            .direction = Direction::In,
            .from = listingStatusName(before),
            .to = listingStatusName(row.status),
            .reason = QStringLiteral("not_seen"),
            .product = row.product};
}

Result<bool> mayMake(EngineContext &engine, const IngestContext &context, const GatedChange &change)
{
    const bool byPlan = context.gate && !engine.rehearsal; // the owner ticked it, whatever was discarded before
    if (!byPlan) {
        TRY_ASSIGN(const bool kept, isKept(engine, change));
        if (kept)
            return false;
    }
    if (context.gate) {
        TRY_ASSIGN(const bool allowed, context.gate->allows(change));
        if (!allowed)
            return false;
    }
    if (byPlan && change.listing)
        TRY(engine.kept.forget(change.listing, change.direction, change.field));
    return true;
}

} // namespace evenstock
