// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/product_shares.h"

#include "app/sync/desired_state.h"

#include <algorithm>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

bool isOnSale(const ListingRow &row)
{
    return row.status == ListingStatus::Active || row.status == ListingStatus::Inactive;
}

// Can be sent a quantity, now or by being made (again).
bool isSendable(const ListingRow &row, const AccountPolicy &policy)
{
    if (row.link != LinkState::Linked || !policy.enabled || !policy.sendsQuantity() || row.stockTheirs)
        return false;
    if (isOnSale(row))
        return true;
    const bool returns =
        row.status == ListingStatus::Creating || (row.status == ListingStatus::Ended && policy.goneAtZero);
    return returns && policy.canCreate;
}

// Its marketplace did not make it: it sells nothing until the owner, or another value, brings another try.
bool isRefusedThere(const ListingRow &row)
{
    return !isOnSale(row) && row.held.startsWith("refused"_L1);
}

} // namespace

bool keepsExposure(const ListingRow &row, const AccountPolicy &policy)
{
    return policy.promise == Promise::Bounded && policy.sendsQuantity() && !row.stockTheirs &&
           (row.link == LinkState::Linked || row.link == LinkState::Duplicate);
}

void followPromise(ListingRow &row, const AccountPolicy &policy)
{
    row.exposureKept = keepsExposure(row, policy);
    if (!row.exposureKept)
        row.exposure.reset();
}

void settleExposure(ListingRow &row, Quantity shown)
{
    if (row.exposureKept && !row.crossing && !row.overwritten && !row.inDoubt && !row.after)
        row.exposure = settledExposure(shown, row.units);
}

bool isLoose(const ListingRow &row)
{
    return row.exposureKept && row.exposure != row.possible.value(0) * row.units;
}

Quantity quantityByRule(const ListingRow &row, const Product &product, Quantity available, const AccountPolicy &policy)
{
    QuantityRule rule = policy.quantityRule;
    rule.wholeOnly = product.unit == "piece"_L1;
    return quantityView(rule, available, row.units);
}

// Pieces that a cancelled order gave back are on sale where it was cancelled, or they are not: its base holds both. The
// other channels get them when that is read.
Result<Quantity> ProductShares::availableTo(const ListingRow &row)
{
    if (row.released == Quantity{})
        return m_available;
    TRY_ASSIGN(const Quantity waiting, m_engine.products.pendingDrop(m_product.id));
    return std::max(Quantity{}, std::min(m_product.onHand, m_product.onHand - waiting + row.released));
}

Result<QList<ListingRow>> ProductShares::rowsWith(const ListingRow &row)
{
    if (!m_rows) {
        TRY_ASSIGN(m_rows, m_engine.listings.sellingProduct(m_product.id));
    }
    QList<ListingRow> rows = *m_rows;
    const auto stored =
        std::find_if(rows.begin(), rows.end(), [&row](const ListingRow &one) { return one.id == row.id; });
    if (stored != rows.end())
        *stored = row;
    else
        rows.append(row);
    return rows;
}

// The last pieces are on the preferred channel; where that does not sell the product, on the first that does: somebody
// shows them. What is switched off there sells nothing, whatever its quantity.
Result<WantedShare> ProductShares::last(const ListingRow &row, const AccountPolicy &policy, Quantity available)
{
    TRY_ASSIGN(const auto rows, rowsWith(row));
    std::optional<ListingId> first;
    std::optional<ListingId> preferred;
    std::optional<ListingId> inactive;
    for (const ListingRow &one : rows) {
        TRY_ASSIGN(const AccountPolicy its, m_engine.policy(one.account));
        if (its.promise != Promise::LastPieces || !isSendable(one, its))
            continue;
        if (one.id != row.id && isRefusedThere(one)) // by itself it still asks to be made
            continue;
        if (one.status == ListingStatus::Inactive) {
            inactive = inactive.value_or(one.id);
            continue;
        }
        first = first.value_or(one.id);
        if (its.quantityRule.preferred)
            preferred = preferred.value_or(one.id);
    }
    AccountPolicy asked = policy;
    const ListingId only = first.value_or(inactive.value_or(row.id));
    asked.quantityRule.preferred = preferred.value_or(only) == row.id;
    const Quantity share = quantityByRule(row, m_product, available, asked);
    return WantedShare{.share = share, .now = share};
}

// What waits for late orders on a bounded channel is within its exposure; on another one it may be gone. Pieces that
// came back after somebody else was promised them are not offered again.
Result<Quantity> ProductShares::boundedStock(const QList<ListingRow> &rows)
{
    Quantity within;
    for (const ListingRow &one : rows) {
        TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(one.account));
        within += keepsExposure(one, policy) ? one.pendingDrop - one.unreturned : Quantity{};
    }
    TRY_ASSIGN(const Quantity owed, m_engine.products.openShortage(m_product.id));
    TRY_ASSIGN(const Quantity waiting, m_engine.products.pendingDrop(m_product.id));
    return std::max(Quantity{}, std::min(m_product.onHand, m_product.onHand - waiting + within) - owed);
}

Result<BoundedChannel> ProductShares::channelOf(const ListingRow &row, Quantity available)
{
    TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(row.account));
    const ListingStock stock = stockOf(row);
    BoundedChannel channel{.listing = row.id,
                           .units = row.units,
                           .wholeOnly = m_product.unit == "piece"_L1,
                           .exposure = row.exposure,
                           .most = quantityByRule(row, m_product, available, policy),
                           .relative = policy.relative,
                           .preferred = policy.quantityRule.preferred,
                           .sendable = isSendable(row, policy)};
    if (stock.settled() && !row.lag)
        channel.shown = std::max(Quantity{}, stock.possible.first());
    if (row.link == LinkState::Duplicate && !row.exposure) // never sent to: as it was linked
        channel.exposure = settledExposure(row.remoteQuantity, row.units);
    return channel;
}

Result<WantedShare> ProductShares::bounded(const ListingRow &row)
{
    TRY_ASSIGN(const auto rows, rowsWith(row));
    TRY_ASSIGN(const Quantity available, boundedStock(rows));
    QList<BoundedChannel> channels;
    qsizetype asked = 0;
    for (const ListingRow &one : rows) {
        TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(one.account));
        if (!keepsExposure(one, policy))
            continue;
        if (one.id == row.id)
            asked = channels.size();
        TRY_ASSIGN(const BoundedChannel channel, channelOf(one, available));
        channels.append(channel);
    }
    const BoundedShare share = shareOut(available, channels).value(asked);
    return WantedShare{.share = share.share, .now = share.send, .waits = share.waits};
}

Result<WantedShare> ProductShares::of(const ListingRow &row)
{
    TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(row.account));
    if (keepsExposure(row, policy))
        return bounded(row);
    TRY_ASSIGN(const Quantity available, availableTo(row));
    if (policy.promise == Promise::LastPieces)
        return last(row, policy, available);
    const Quantity share = quantityByRule(row, m_product, available, policy);
    return WantedShare{.share = share, .now = share};
}

Result<bool> ProductShares::loweredByOrders(const ListingRow &row)
{
    TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(row.account));
    TRY_ASSIGN(const Quantity orders, m_engine.products.ordersSince(m_product.id, row.settledMovement));
    TRY_ASSIGN(const Quantity settled, m_engine.products.balanceAt(m_product.id, row.settledMovement));
    if (row.exposureKept) { // when the mode is entered the owner is asked
        TRY_ASSIGN(const WantedShare wanted, of(row));
        TRY_ASSIGN(const auto all, bound());
        if (wanted.share > Quantity{} && all && all->isKnown && all->exposed <= all->available)
            return true;
    }
    TRY_ASSIGN(const Quantity available, availableTo(row));
    TRY_ASSIGN(const Quantity returns, m_engine.products.withheldReturns(m_product.id));
    const Quantity withheld = std::max(Quantity{}, returns - row.released);
    const auto shownOf = [&](Quantity stock) {
        return quantityByRule(row, m_product, std::max(Quantity{}, stock - withheld), policy);
    };
    const Quantity now = quantityByRule(row, m_product, available, policy);
    const Quantity then = shownOf(settled);
    const Quantity sold = shownOf(settled + orders);
    return orders < Quantity{} && then > now && sold <= now;
}

Result<bool> ProductShares::ordersExplain(const ListingRow &row, Quantity shown)
{
    TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(row.account));
    TRY_ASSIGN(const Quantity settled, m_engine.products.balanceAt(m_product.id, row.settledMovement));
    const bool isBetween = shown > quantityByRule(row, m_product, m_available, policy) &&
                           shown <= quantityByRule(row, m_product, settled, policy);
    return isBetween ? loweredByOrders(row) : Result(false);
}

Result<std::optional<ProductShares::Bound>> ProductShares::bound()
{
    if (!m_rows) {
        TRY_ASSIGN(m_rows, m_engine.listings.sellingProduct(m_product.id));
    }
    Bound bound;
    bool any = false;
    for (const ListingRow &row : std::as_const(*m_rows)) {
        TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(row.account));
        if (row.link == LinkState::Linked && keepsExposure(row, policy)) {
            any = true;
            bound.exposed += row.exposure.value_or(Quantity{});
            bound.isKnown = bound.isKnown && row.exposure;
        } else if (!policy.stockTheirs && !row.stockTheirs && !bound.unbounded.contains(row.account)) {
            bound.unbounded.append(row.account);
        }
    }
    if (!any)
        return std::optional<Bound>();
    TRY_ASSIGN(bound.available, boundedStock(*m_rows));
    return std::optional(bound);
}

} // namespace evenstock
