// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/desired_state.h"

#include <algorithm>
#include <utility>

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

bool isKept(const QList<KeptChange> &kept, const QString &field, const QString &to)
{
    return std::any_of(kept.begin(), kept.end(), [&](const KeptChange &one) {
        return one.direction == Direction::Out && one.field == field && one.to == to;
    });
}

// An increment is reckoned from a base; taking the listing away is not.
bool takesZero(const AccountPolicy &policy, UnknownBase unknown)
{
    return unknown == UnknownBase::TakesZero && (policy.goneAtZero || !policy.relative);
}

void addQuantity(DesiredState &state, const ListingRow &listing, Quantity wanted, const AccountPolicy &policy,
                 const QList<KeptChange> &kept, UnknownBase unknown)
{
    const ListingStock stock = stockOf(listing);
    if (shows(stock, wanted))
        return;
    // A difference that waits for its orders is not written over: it may be an edit. Zero is always sent.
    if (listing.lag && (wanted != Quantity{} || *listing.lag == Quantity{}))
        return;
    if (stock.possible.isEmpty() && wanted == Quantity{} && !takesZero(policy, unknown))
        return;
    if (isKept(kept, u"quantity"_s, quantityText(wanted)))
        return;
    state.quantity = wanted;
    Dirt dirt = Dirt::Raise;
    if (wanted == Quantity{})
        dirt = Dirt::Zero;
    else if (lowers(listing, wanted))
        dirt = Dirt::Lower;
    state.dirt = worse(state.dirt, dirt);
}

void addFields(DesiredState &state, const ListingRow &listing, const Product &product, const AccountPolicy &policy,
               const QSet<Field> &openConflicts, const QList<KeptChange> &kept)
{
    for (auto it = listing.remote.begin(); it != listing.remote.end(); ++it) {
        const Field field = it.key();
        if (field == Field::Quantity || openConflicts.contains(field) || !listingSends(listing, field, policy))
            continue;
        const QString local = listingField(listing, product, field, policy);
        if (!comparable(field, local, it.value()) || !hasWordFor(field, local, policy) ||
            (field == Field::Price && local.isEmpty()) ||
            (field == Field::Attributes && local.isEmpty() && !listing.base.contains(field))) // none known is no wish
            continue;
        if (isKept(kept, fieldName(field), local))
            continue;
        const std::optional<QString> base =
            listing.base.contains(field) ? std::optional(listing.base.value(field)) : std::nullopt;
        if (mergeField(base, local, it.value(), listingPolicy(listing, field, policy), {}).action !=
            MergeAction::Outbound)
            continue;
        state.fields.insert(field, local);
        state.dirt = worse(state.dirt, dirtOf(field));
    }
    // A retailer's pictures are not read as ours: what was sent last stands for them.
    const bool onlySent = policy.isRetailer && policy.direction(Field::Images) == Direction::Out &&
                          !listing.remote.contains(Field::Images) && listing.base.contains(Field::Images);
    const QString pictures = channelField(product, Field::Images, policy);
    if (onlySent && pictures != listing.base.value(Field::Images) &&
        !isKept(kept, fieldName(Field::Images), pictures)) {
        state.fields.insert(Field::Images, pictures);
        state.dirt = worse(state.dirt, Dirt::Images);
    }
}

} // namespace

bool lowers(const ListingRow &listing, Quantity wanted)
{
    return !listing.possible.isEmpty() && wanted < listing.possible.last();
}

ListingStatus goneStatus(const ListingRow &row, const AccountPolicy &policy)
{
    // Below zero: more was sold than we knew of, and then it was gone.
    const bool oversold = !row.possible.isEmpty() && row.possible.last() < Quantity{};
    const bool isUnknown = row.possible.isEmpty() && row.status != ListingStatus::Missing;
    const bool soldOut =
        isUnknown || oversold || mayShow(row.possible, Quantity{}) || (row.after && mayShow(*row.after, Quantity{}));
    return policy.goneAtZero && soldOut ? ListingStatus::Ended : ListingStatus::Missing;
}

Quantity pendingDropOf(const ListingRow &row)
{
    Quantity drop;
    if (row.overwritten && !row.overwrittenBase.isEmpty())
        drop = std::max(Quantity{}, row.overwrittenBase.first() - *row.overwritten);
    if (row.lag && !row.possible.isEmpty())
        drop += std::max(Quantity{}, row.possible.first() - *row.lag);
    return drop * row.units + row.released + row.unreturned;
}

ListingStock stockOf(const ListingRow &row)
{
    // A difference that waits for its orders, or to be judged, was read, and is not what the base says.
    const bool isRead = row.changedSeq <= row.observedSeq && !row.observed && !row.lag && !row.overwritten;
    return {.possible = row.possible,
            .after = row.after,
            .inDoubt = row.inDoubt,
            .crossing = row.crossing,
            .isRead = isRead};
}

void setStock(ListingRow &row, const ListingStock &stock)
{
    row.possible = stock.possible;
    row.after = stock.after;
    row.inDoubt = stock.inDoubt;
    row.crossing = stock.crossing;
}

DesiredState desiredState(const ListingRow &listing, const Product &product, std::optional<Quantity> wanted,
                          const AccountPolicy &policy, const QSet<Field> &openConflicts, const QList<KeptChange> &kept,
                          UnknownBase unknown)
{
    DesiredState state;
    if (listing.link != LinkState::Linked || !policy.enabled)
        return state;
    const bool quantities = policy.sendsQuantity() && !listing.stockTheirs;
    const bool ended = listing.status == ListingStatus::Ended;
    if (ended || listing.status == ListingStatus::Creating) {
        const bool revive = ended && policy.goneAtZero && quantities;
        const bool wants = wanted && *wanted > Quantity{} && !isKept(kept, u"create"_s, quantityText(*wanted));
        FieldValues fields = openingView(product, policy);
        const bool isForNothing = product.price.minor > 0 && fields.value(Field::Price).isEmpty();
        if (policy.canCreate && wants && !isForNothing && (revive || !ended)) {
            state.create = true;
            state.quantity = wanted;
            state.fields = std::move(fields);
            state.dirt = Dirt::Raise;
        }
        return state;
    }
    if (listing.status == ListingStatus::Missing)
        return state;
    if (quantities && wanted)
        addQuantity(state, listing, *wanted, policy, kept, unknown);
    addFields(state, listing, product, policy, openConflicts, kept);
    return state;
}

} // namespace evenstock
