// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/order_application.h"

#include "app/sync/ledger.h"
#include "app/sync/stock_opening.h"

#include <algorithm>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

// Orders placed so long before the account was added are in its opening quantities; those that the first sync reads
// from before that are for the figures alone.
constexpr UtcMs openingWindowMs = 15LL * 24 * 3600 * 1000;

} // namespace

Result<std::optional<ListingRow>> OrderApplication::listingOf(const RemoteOrderLine &line) const
{
    std::optional<ListingRow> found;
    if (!line.listingExternalId.isEmpty()) {
        TRY_ASSIGN(found, m_engine.listings.findByExternal(m_account.id, line.listingExternalId));
        if (found && found->link != LinkState::Unlinked)
            return found;
    }
    if (!found && !line.sku.isEmpty()) {
        TRY_ASSIGN(const auto product, m_engine.products.findBySku(line.sku));
        if (product) {
            TRY_ASSIGN(auto rows, m_engine.listings.linkedOf(m_account.id, product->id));
            if (!rows.isEmpty())
                return std::optional<ListingRow>(rows.first());
        }
    }
    // Sold under an id that we do not know or not yet link: a create whose answer is still to come, or a relisting. Two
    // equal ones leave the line unmatched, and so does another listing that stands beside a known one.
    TRY_ASSIGN(auto rows, m_engine.listings.linkedLike(m_account.id, found ? found->matchKeys : line.matchKeys));
    if (rows.empty() && !found) {
        TRY_ASSIGN(const ProductId product, productByEan(line));
        if (product) {
            TRY_ASSIGN(rows, m_engine.listings.linkedOf(m_account.id, product));
        }
        return rows.size() == 1 ? std::optional<ListingRow>(rows.first()) : found;
    }
    if (rows.size() != 1)
        return found;
    const bool isActive =
        rows.first().status == ListingStatus::Active || rows.first().status == ListingStatus::Inactive;
    if (isActive && !m_policy.goneAtZero && !line.listingExternalId.isEmpty())
        return found;
    return std::optional<ListingRow>(rows.first());
}

// The last key: what is printed on it, where just one product has it.
Result<ProductId> OrderApplication::productByEan(const RemoteOrderLine &line) const
{
    for (const QString &ean : line.eans) {
        TRY_ASSIGN(const auto products, m_engine.products.findByEan(ean));
        if (products.size() == 1)
            return products.first();
    }
    return ProductId{};
}

// Sold under another id before we first saw this listing, which is only like the one that was sold: what it has shown
// us since never held these pieces.
bool OrderApplication::wasSoldBefore(const ListingRow &listing, const RemoteOrder &order, const RemoteOrderLine &line)
{
    return !line.listingExternalId.isEmpty() && line.listingExternalId != listing.externalId &&
           listing.link == LinkState::Linked && order.placedAt != 0 && order.placedAt < listing.firstSeenAt;
}

// A line whose listing was found only later, of an order from before the product's stock was opened.
Result<bool> OrderApplication::isBeforeOpening(const OrderLineRow &row) const
{
    if (seenAt == 0 || !row.product || row.exempt || row.ordered != Quantity{})
        return false;
    TRY_ASSIGN(const auto product, m_engine.products.find(row.product));
    return product && product->createdAt >= seenAt; // a run reads orders before it makes products
}

// The stock was opened with what the marketplace showed without it: what it holds comes on top, and the base stays.
Status OrderApplication::openWith(OrderLineRow &row, const RemoteOrder &order, const RemoteOrderLine &line)
{
    const bool holds = line.action == HoldAction::Hold && !order.isFinal;
    row.exempt = !holds;
    row.ordered = holds ? line.quantity : Quantity{};
    row.taken = row.ordered * row.units;
    TRY(m_engine.orders.updateLine(row));
    if (row.taken <= Quantity{})
        return {};
    ++effects.holds;
    ++effects.movements;
    Movement movement{.product = row.product,
                      .at = m_engine.now(),
                      .delta = row.taken,
                      .cause = MovementCause::Opening,
                      .account = m_account.id,
                      .listing = row.listing,
                      .run = m_cause.run,
                      .key = u"line:%1:opening"_s.arg(row.id.value),
                      .note = order.code};
    TRY(moveStock(m_engine, movement));
    movement.orderLine = row.id;
    movement.delta = -row.taken;
    movement.cause = MovementCause::OrderHold;
    movement.key = u"line:%1:opened"_s.arg(row.id.value);
    return moveStock(m_engine, movement);
}

// What the store keeps of a line, whether or not it moves anything.
Result<OrderApplication::LineChange> OrderApplication::keep(OrderId orderId, const RemoteOrder &order,
                                                            const RemoteOrderLine &line, const OrderLineRow &known)
{
    const bool first = !known.id;
    OrderLineRow row = known;
    row.order = orderId;
    row.externalId = line.externalId;
    row.quantity = line.quantity;
    // What it holds stays in the units that it was first held with.
    const bool holdsNothing = first || known.ordered == Quantity{};
    if (holdsNothing && line.units)
        row.units = std::max<std::int64_t>(1, *line.units);
    row.listingExternalId = line.listingExternalId;
    row.sku = line.sku;
    row.note = line.note;
    if (!row.listing) {
        TRY_ASSIGN(const auto listing, listingOf(line));
        if (listing) {
            row.listing = listing->id;
            const bool isNamed = line.listingExternalId.isEmpty() || line.listingExternalId == listing->externalId;
            if (holdsNothing && !line.units && isNamed)
                row.units = listing->units;
            row.exempt = row.exempt || (!first && wasSoldBefore(*listing, order, line));
            if (!first)
                TRY(m_engine.runs.settleProblems(u"unmatched:%1"_s.arg(row.id.value), m_engine.now()));
            if (!row.product && (listing->link == LinkState::Linked || listing->link == LinkState::Duplicate))
                row.product = listing->product;
        }
    }
    if (!row.product && !line.sku.isEmpty() && m_account.firstLink == FirstLink::Linked) {
        TRY_ASSIGN(const auto product, m_engine.products.findBySku(line.sku));
        if (product)
            row.product = product->id;
    }
    // Only where nothing else is known: a listing that is nobody's may be another copy of the same thing.
    if (first && !row.product && !row.listing && m_account.firstLink == FirstLink::Linked) {
        TRY_ASSIGN(row.product, productByEan(line));
    }
    if (first) {
        // What was sold and over before the account was ours is in no quantity that it ever showed us.
        const UtcMs exemptBefore = m_account.createdAt - (order.isFinal ? 0 : openingWindowMs);
        row.exempt = order.placedAt != 0 && order.placedAt < exemptBefore;
        TRY_ASSIGN(row.id, m_engine.orders.insertLine(orderId, line, row));
    } else {
        TRY(m_engine.orders.updateLine(row));
    }
    return LineChange{.row = row,
                      .line = &line,
                      .first = first,
                      .found = !first && !known.listing && row.listing,
                      .action = first ? line.firstAction : line.action};
}

// A line of the marketplace's own stock holds nothing. Neither does one that was sold before the listing became ours,
// unless the product is opened with what it holds.
Result<bool> OrderApplication::sellsOurs(LineChange &change, const RemoteOrder &order)
{
    OrderLineRow &row = change.row;
    if (order.isStoreless)
        return false;
    if (m_policy.stockTheirs)
        return order.placedAt != 0 && order.placedAt < theirsSince(m_account);
    if (!row.listing)
        return true;
    TRY_ASSIGN(const auto listing, m_engine.listings.find(row.listing));
    if (!listing || listing->stockTheirs)
        return !listing;
    const bool isNew = row.ordered == Quantity{} && row.product;
    if (!isNew || !awaitsOpening(*listing) || !isTheirs(theirOrders(m_account, *listing), row.order, order.placedAt))
        return true;
    TRY_ASSIGN(const bool opens, opensStock(m_engine, *listing, row.product, Known::ByItself));
    if (opens)
        return true;
    row.exempt = true;
    TRY(m_engine.orders.updateLine(row));
    return false;
}

Status OrderApplication::make(LineChange &change, const RemoteOrder &order)
{
    OrderLineRow &row = change.row;
    const RemoteOrderLine &line = *change.line;
    if (!change.first && !row.listing && row.product) // the owner said what it sold
        TRY(m_engine.runs.settleProblems(u"unmatched:%1"_s.arg(row.id.value), m_engine.now()));
    if (row.exempt && row.ordered == Quantity{}) // nor does it move what a listing may show
        return {};
    TRY_ASSIGN(const bool isOurs, sellsOurs(change, order));
    if (!isOurs && (row.ordered == Quantity{} || !change.givesBack()))
        return {};
    const bool isNewSale = change.first && change.action == HoldAction::Hold; // sold all the same
    if (!order.reviewReason.isEmpty() && !isNewSale)
        return {};
    if (change.found) {
        TRY_ASSIGN(const bool isBefore, isBeforeOpening(row));
        if (isBefore)
            return openWith(row, order, line);
    }
    HoldInput input{.first = change.first, .action = change.action, .quantity = line.quantity, .placed = line.placed};
    if (change.first && input.action == HoldAction::Keep)
        return {};
    if (!row.listing && !row.product && input.action == HoldAction::Hold)
        return reportUnmatched(row, order.code, line.title);
    if (input.action == HoldAction::Hold && row.ordered == Quantity{} && row.listing) {
        TRY_ASSIGN(const auto listing, m_engine.listings.find(row.listing));
        if (listing) {
            TRY_ASSIGN(input.explainedByEdit, explainedByEdit(order, line, *listing, row));
        }
    }
    return bring(row, input, {order.code, line.title, change.first ? order.placedAt : order.modifiedAt});
}

Status OrderApplication::apply(OrderId orderId, const RemoteOrder &order, QHash<QString, OrderLineRow> known)
{
    QList<LineChange> changes;
    for (const RemoteOrderLine &line : order.lines) {
        TRY_ASSIGN(const LineChange change, keep(orderId, order, line, known.take(line.externalId)));
        changes.append(change);
    }
    // Lines that left the order give back what they hold; an order with no lines at all says nothing about them.
    if (!order.lines.isEmpty() && order.reviewReason.isEmpty()) {
        for (const OrderLineRow &row : std::as_const(known))
            TRY(release(order.code, row));
    }
    // What one line gives back another may take: a line deleted and added again still holds the last piece.
    std::stable_partition(changes.begin(), changes.end(), [](const LineChange &change) { return change.givesBack(); });
    for (LineChange &change : changes)
        TRY(make(change, order));
    return {};
}

Status OrderApplication::release(const QString &code, OrderLineRow known)
{
    return bring(known, {.action = HoldAction::Release, .quantity = known.quantity}, {code, known.sku, 0});
}

} // namespace evenstock
