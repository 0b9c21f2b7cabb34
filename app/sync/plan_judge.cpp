// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/plan_judge.h"

#include "app/sync/desired_state.h"
#include "app/sync/ledger.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

struct Ground {
    EngineContext &engine;
    const PlanItemRow &row;
    AccountPolicy policy;
    ListingRow listing;
    std::optional<Product> product;
};

Judgement compare(const QString &present, const QString &wanted, const PlanItemRow &row)
{
    if (present != row.from)
        return {Basis::Moved, present};
    return wanted == row.to ? Judgement{} : Judgement{Basis::Moved, wanted};
}

// One of several values that it may show is as good as the one the row was made from.
QString shownText(const ListingRow &listing, const QString &from)
{
    const auto before = parseQuantity(from);
    if (before && listing.possible.contains(*before))
        return from;
    return listing.possible.isEmpty() ? QString() : quantityText(listing.possible.last());
}

Judgement judgeField(const Ground &ground, Field field)
{
    const PlanItemRow &row = ground.row;
    if (!ground.product)
        return {Basis::Gone, {}};
    const QString own = productField(*ground.product, field);
    const QString shown = ground.listing.remote.value(field);
    if (row.direction == "in"_L1)
        return own == row.to ? Judgement{Basis::Done, {}}
                             : compare(own, takenField(field, shown, ground.policy, own), row);
    const QString wanted = listingField(ground.listing, *ground.product, field, ground.policy);
    if (ground.listing.base.value(field) == row.to && shown == row.to)
        return {Basis::Done, {}};
    return compare(shown, wanted, row);
}

Result<Judgement> judgeQuantity(const Ground &ground)
{
    const PlanItemRow &row = ground.row;
    const QString shown = shownText(ground.listing, row.from);
    const auto wantedShown = parseQuantity(row.to);
    if (wantedShown && ground.listing.possible == QList{*wantedShown} && !ground.listing.after)
        return Judgement{Basis::Done, {}};
    if (row.direction == "in"_L1)
        return compare(shown, quantityText(ground.listing.remoteQuantity), row);
    const ListingStatus status = ground.listing.status;
    if (status == ListingStatus::Ended || status == ListingStatus::Creating) // to be made, which is another row
        return Judgement{Basis::Moved, shown};
    if (!ground.product)
        return Judgement{Basis::Gone, {}};
    TRY_ASSIGN(const WantedShare wanted, wantedShare(ground.engine, ground.listing, *ground.product));
    return compare(shown, quantityText(wanted.now.value_or(wanted.share)), row);
}

Result<Judgement> judgeCreate(const Ground &ground)
{
    const bool isThere =
        ground.listing.status == ListingStatus::Active || ground.listing.status == ListingStatus::Inactive;
    if (isThere)
        return Judgement{Basis::Done, {}};
    if (!ground.product)
        return Judgement{Basis::Gone, {}};
    TRY_ASSIGN(const WantedShare share, wantedShare(ground.engine, ground.listing, *ground.product));
    const QString wanted = quantityText(share.now.value_or(share.share));
    return wanted == ground.row.to ? Judgement{} : Judgement{Basis::Moved, wanted};
}

Judgement judgeLink(const Ground &ground)
{
    const PlanItemRow &row = ground.row;
    if (row.field == "external_id"_L1)
        return ground.listing.externalId == row.to ? Judgement{Basis::Done, {}} : Judgement{};
    if (ground.listing.link == LinkState::Unlinked)
        return {};
    const bool isIt = ground.listing.link != LinkState::Ignored && ground.product && ground.product->sku == row.to;
    if (isIt)
        return {Basis::Done, {}};
    return {Basis::Moved, ground.product ? ground.product->sku : linkStateName(ground.listing.link)};
}

Judgement judgeStatus(const Ground &ground)
{
    if (ground.listing.status == ListingStatus::Missing || ground.listing.status == ListingStatus::Ended)
        return {Basis::Done, {}};
    return compare(listingStatusName(ground.listing.status), ground.row.to, ground.row);
}

Result<Judgement> judgeOrder(EngineContext &engine, AccountId account, const PlanItemRow &row)
{
    TRY_ASSIGN(const auto order, engine.orders.find(account, row.externalId));
    const QString state = order ? order->state : QString();
    if (row.from == row.to) // its lines changed and not its state: only its own time tells
        return Judgement{order ? Basis::Done : Basis::Holds, {}};
    if (state == row.to)
        return Judgement{Basis::Done, {}};
    return state == row.from ? Judgement{} : Judgement{Basis::Done, state};
}

Result<Judgement> judgeConflict(const Ground &ground)
{
    const auto field = fieldFromName(ground.row.field);
    if (!field)
        return Judgement{Basis::Gone, {}};
    TRY_ASSIGN(const auto open, ground.engine.runs.openConflict(ground.listing.id, *field));
    if (!open)
        return Judgement{};
    return open->local == ground.row.from && open->remote == ground.row.to ? Judgement{Basis::Done, {}}
                                                                           : Judgement{Basis::Moved, open->remote};
}

} // namespace

Result<std::optional<ListingRow>> listingOfRow(EngineContext &engine, AccountId account, const PlanItemRow &row)
{
    if (row.listing)
        return engine.listings.find(row.listing);
    return engine.listings.findByExternal(account, row.externalId);
}

Result<Judgement> judgeRow(EngineContext &engine, AccountId account, const PlanItemRow &row)
{
    if (row.kind == "order"_L1)
        return judgeOrder(engine, account, row);
    TRY_ASSIGN(const auto listing, listingOfRow(engine, account, row));
    if (!listing) // read for the first time by the run that applies the plan
        return row.listing ? Judgement{Basis::Gone, {}} : Judgement{};
    TRY_ASSIGN(const AccountPolicy policy, engine.policy(account));
    Ground ground{engine, row, policy, *listing, {}};
    if (listing->product) {
        TRY_ASSIGN(ground.product, engine.products.find(listing->product));
    }
    if (row.kind == "field"_L1) {
        const auto field = fieldFromName(row.field);
        return field ? judgeField(ground, *field) : Judgement{Basis::Gone, {}};
    }
    if (row.kind == "quantity"_L1 || row.kind == "end_listing"_L1)
        return judgeQuantity(ground);
    if (row.kind == "create_listing"_L1)
        return judgeCreate(ground);
    if (row.kind == "missing"_L1)
        return judgeStatus(ground);
    if (row.kind == "conflict"_L1)
        return judgeConflict(ground);
    return judgeLink(ground); // link, create_product
}

} // namespace evenstock
