// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/write_rows.h"

#include "models/store/listing_queries.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int most = mostWritesOfAnAccount;

// In the order of the push stage.
Dirt firstOf(const DeliveryRow &delivery)
{
    if (delivery.quantity && *delivery.quantity != delivery.baseQuantity) {
        if (*delivery.quantity == Quantity())
            return Dirt::Zero;
        return *delivery.quantity < delivery.baseQuantity ? Dirt::Lower : Dirt::Raise;
    }
    if (delivery.fields.contains(Field::Price))
        return Dirt::Price;
    const bool isOnlyImages = delivery.fields.size() == 1 && delivery.fields.contains(Field::Images);
    if (isOnlyImages)
        return Dirt::Images;
    return delivery.fields.isEmpty() ? Dirt::Clean : Dirt::Text;
}

// Against what the channel showed when it was last read.
QList<WriteChange> changesOf(const DeliveryRow &delivery, const FieldValues &shown)
{
    if (delivery.kind == "create"_L1)
        return {{.field = u"create"_s, .to = quantityText(delivery.quantity.value_or(Quantity{}))}};
    QList<WriteChange> changes;
    if (delivery.quantity && *delivery.quantity != delivery.baseQuantity)
        changes.append({.field = fieldName(Field::Quantity),
                        .from = {quantityText(delivery.baseQuantity)},
                        .to = quantityText(*delivery.quantity)});
    for (auto it = delivery.fields.cbegin(); it != delivery.fields.cend(); ++it)
        changes.append({.field = fieldName(it.key()), .from = {shown.value(it.key())}, .to = it.value()});
    return changes;
}

WriteRow rowOf(const DeliveryView &view, const FieldValues &shown)
{
    const bool isInDoubt = view.delivery.state == DeliveryState::InDoubt;
    return {.state = isInDoubt ? WriteRow::State::InDoubt : WriteRow::State::UnderWay,
            .account = view.delivery.account,
            .listing = view.delivery.listing,
            .delivery = view.delivery.id,
            .sku = view.sku,
            .title = view.title,
            .externalId = view.externalId,
            .what = firstOf(view.delivery),
            .kind = view.delivery.kind,
            .code = isInDoubt ? errorCodeName(ErrorCode::InDoubt) : QString(),
            .reason = view.delivery.errorDetail,
            .changes = changesOf(view.delivery, shown),
            .since = view.delivery.recordedAt};
}

WriteRow rowOf(const QueuedListing &listing)
{
    return {.state = listing.held.isEmpty() ? WriteRow::State::Waiting : WriteRow::State::Held,
            .account = listing.account,
            .listing = listing.listing,
            .product = listing.product,
            .sku = listing.sku,
            .title = listing.title,
            .externalId = listing.externalId,
            .what = static_cast<Dirt>(listing.priority),
            .since = listing.since};
}

WriteRow rowOf(const ProblemView &view)
{
    return {.state = WriteRow::State::Refused,
            .account = view.problem.account,
            .listing = view.problem.listing,
            .product = view.problem.product,
            .problem = view.problem.id,
            .sku = view.sku,
            .title = view.title,
            .externalId = view.externalId,
            .code = view.problem.code,
            .reason = view.problem.detail,
            .since = view.problem.lastAt};
}

} // namespace

Result<WriteRows> unsettledWrites(Database &database, const QList<AccountId> &accounts)
{
    WriteRows writes;
    for (const AccountId account : accounts) {
        TRY_ASSIGN(const auto refused,
                   ErrorQueries(database).page({.account = account, .kind = u"delivery"_s}, {.limit = most}));
        writes.isCut |= !refused.next.isEmpty();
        for (const ProblemView &view : refused.rows)
            writes.rows.append(rowOf(view));
        TRY_ASSIGN(const auto open, DeliveryQueries(database).open(account));
        writes.isCut |= open.size() > most;
        for (const DeliveryView &view : open.first(std::min<qsizetype>(open.size(), most))) {
            TRY_ASSIGN(const auto listing, ListingQueries(database).find(view.delivery.listing));
            writes.rows.append(rowOf(view, listing ? listing->remote : FieldValues()));
        }
        TRY_ASSIGN(const auto queue, DeliveryQueries(database).queue(account, most));
        writes.isCut |= queue.size() == most;
        for (const QueuedListing &listing : queue) {
            if (!listing.held.startsWith("refused"_L1)) // it is there with its reason
                writes.rows.append(rowOf(listing));
        }
    }
    std::stable_sort(writes.rows.begin(), writes.rows.end(),
                     [](const WriteRow &one, const WriteRow &other) { return one.state < other.state; });
    return writes;
}

} // namespace evenstock
