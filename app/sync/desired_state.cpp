// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/desired_state.h"

#include <algorithm>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

Dirt worse(Dirt a, Dirt b)
{
    if (a == Dirt::Clean)
        return b;
    return b == Dirt::Clean ? a : std::min(a, b);
}

Dirt dirtOf(Field field)
{
    switch (field) {
    case Field::Price:
        return Dirt::Price;
    case Field::Images:
        return Dirt::Images;
    case Field::Quantity:
        return Dirt::Raise;
    case Field::Title:
    case Field::Description:
    case Field::Condition:
    case Field::Category:
    case Field::Attributes:
        break;
    }
    return Dirt::Text;
}

void addQuantity(DesiredState &state, const ListingRow &listing, Quantity wanted)
{
    const ListingStock stock = stockOf(listing);
    if (stock.settled() && stock.possible.first() == wanted)
        return;
    // A difference that waits for its orders is not written over: it may be an edit. Zero is always sent.
    if (listing.lag && (wanted != Quantity{} || *listing.lag == Quantity{}))
        return;
    if (stock.possible.isEmpty() && wanted == Quantity{})
        return;
    state.quantity = wanted;
    const Quantity most = stock.possible.isEmpty() ? Quantity{} : stock.possible.last();
    Dirt dirt = Dirt::Raise;
    if (wanted == Quantity{})
        dirt = Dirt::Zero;
    else if (wanted < most)
        dirt = Dirt::Lower;
    state.dirt = worse(state.dirt, dirt);
}

void addFields(DesiredState &state, const ListingRow &listing, const Product &product, const AccountPolicy &policy,
               const QSet<Field> &openConflicts)
{
    for (auto it = listing.remote.begin(); it != listing.remote.end(); ++it) {
        const Field field = it.key();
        if (field == Field::Quantity || openConflicts.contains(field) || !sendsOut(policy.direction(field)))
            continue;
        const QString local = channelField(product, field, policy);
        if (!comparable(field, local, it.value()) || (field == Field::Price && local.isEmpty()))
            continue;
        const std::optional<QString> base =
            listing.base.contains(field) ? std::optional(listing.base.value(field)) : std::nullopt;
        if (mergeField(base, local, it.value(), fieldPolicy(field, policy), {}).action != MergeAction::Outbound)
            continue;
        state.fields.insert(field, local);
        state.dirt = worse(state.dirt, dirtOf(field));
    }
}

} // namespace

ListingStatus goneStatus(const ListingRow &row, const AccountPolicy &policy)
{
    const bool soldOut = mayShow(row.possible, Quantity{}) || (row.after && mayShow(*row.after, Quantity{}));
    return policy.goneAtZero && soldOut ? ListingStatus::Ended : ListingStatus::Missing;
}

Quantity pendingDropOf(const ListingRow &row)
{
    Quantity drop;
    if (row.overwritten && !row.overwrittenBase.isEmpty())
        drop = std::max(Quantity{}, row.overwrittenBase.first() - *row.overwritten);
    if (row.lag && !row.possible.isEmpty())
        drop += std::max(Quantity{}, row.possible.first() - *row.lag);
    return drop * row.units;
}

ListingStock stockOf(const ListingRow &row)
{
    return {.possible = row.possible, .after = row.after, .inDoubt = row.inDoubt, .crossing = row.crossing};
}

void setStock(ListingRow &row, const ListingStock &stock)
{
    row.possible = stock.possible;
    row.after = stock.after;
    row.inDoubt = stock.inDoubt;
    row.crossing = stock.crossing;
}

Quantity wantedQuantity(const ListingRow &listing, const Product &product, Quantity available,
                        const AccountPolicy &policy)
{
    QuantityRule rule = policy.quantityRule;
    rule.wholeOnly = product.unit == "piece"_L1;
    return quantityView(rule, available, listing.units);
}

DesiredState desiredState(const ListingRow &listing, const Product &product, Quantity available,
                          const AccountPolicy &policy, const QSet<Field> &openConflicts)
{
    DesiredState state;
    if (listing.link != LinkState::Linked || !policy.enabled)
        return state;
    const bool quantities = policy.sendsQuantity() && !listing.stockTheirs;
    const bool ended = listing.status == ListingStatus::Ended;
    if (ended || listing.status == ListingStatus::Creating) {
        const Quantity wanted = wantedQuantity(listing, product, available, policy);
        const bool revive = ended && policy.goneAtZero && quantities;
        if (policy.canCreate && wanted > Quantity{} && (revive || !ended)) {
            state.create = true;
            state.quantity = wanted;
            state.fields = channelView(product, policy);
            state.dirt = Dirt::Raise;
        }
        return state;
    }
    if (listing.status == ListingStatus::Missing)
        return state;
    if (quantities)
        addQuantity(state, listing, wantedQuantity(listing, product, available, policy));
    addFields(state, listing, product, policy, openConflicts);
    return state;
}

} // namespace evenstock
