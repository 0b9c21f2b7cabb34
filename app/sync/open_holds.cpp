// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/open_holds.h"

#include "app/sync/ledger.h"
#include "app/sync/oversell_report.h"

#include <utility>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

// `part` of what the line orders is taken out of on-hand.
Status take(EngineContext &engine, const ListingRow &listing, OrderLineRow &row, Quantity part, const Cause &cause)
{
    row.taken += part;
    TRY(engine.orders.updateLine(row));
    TRY_ASSIGN(const std::int64_t sequence, engine.accounts.nextSequence());
    return moveStock(engine, {.product = listing.product,
                              .at = engine.now(),
                              .delta = -part,
                              .cause = MovementCause::OrderHold,
                              .account = listing.account,
                              .listing = listing.id,
                              .orderLine = row.id,
                              .run = cause.run,
                              .key = u"line:%1:%2"_s.arg(row.id.value).arg(sequence)});
}

// True where a line took what there was and was said to be short of the rest. What was said of another product says
// nothing of the one that the line turned out to be of.
Result<bool> isShortOf(EngineContext &engine, const OrderLineRow &row)
{
    TRY_ASSIGN(const auto said, engine.runs.newestProblem(oversellFingerprint(row.id)));
    return said && (!said->product || said->product == row.product);
}

// Lines that took nothing while the product was not known to be theirs take what they order, as far as there is stock;
// the rest is an oversell.
Status holdSold(EngineContext &engine, const ListingRow &listing, const QList<OrderLineRow> &lines, const Cause &cause)
{
    for (OrderLineRow row : lines) {
        const Quantity missing = row.ordered * row.units - row.taken;
        if (row.product != listing.product || missing <= Quantity{})
            continue;
        TRY_ASSIGN(const bool isShort, isShortOf(engine, row));
        if (isShort) // it took what there was
            continue;
        TRY_ASSIGN(const Quantity onHand, engine.products.onHand(listing.product));
        const Quantity part = std::min(missing, onHand);
        if (part > Quantity{})
            TRY(take(engine, listing, row, part, cause));
        if (part == missing)
            continue;
        TRY_ASSIGN(const auto order, engine.orders.head(row.order));
        TRY(reportOversell(engine, row,
                           {.account = listing.account,
                            .run = cause.run,
                            .missing = missing - part,
                            .code = order ? order->code : QString(),
                            .title = row.sku}));
    }
    return {};
}

} // namespace

Result<Quantity> holdOpenLines(EngineContext &engine, const ListingRow &listing, const Cause &cause)
{
    TRY_ASSIGN(const auto lines, engine.orders.openLinesOf(listing.id));
    return holdLines(engine, listing, lines, cause);
}

Result<Quantity> holdLines(EngineContext &engine, const ListingRow &listing, const QList<OrderLineRow> &lines,
                           const Cause &cause)
{
    TRY_ASSIGN(const Quantity onHand, engine.products.onHand(listing.product));
    Quantity held;
    for (OrderLineRow row : lines) {
        const Quantity wanted = std::min(row.ordered * row.units - row.taken, onHand - held);
        if (wanted <= Quantity{})
            continue;
        held += wanted;
        row.listing = listing.id;
        row.product = listing.product;
        row.taken += wanted;
        TRY(engine.orders.updateLine(row));
        TRY_ASSIGN(const MovementId id, engine.products.move({.product = listing.product,
                                                              .at = engine.now(),
                                                              .delta = -wanted,
                                                              .cause = MovementCause::OrderHold,
                                                              .account = listing.account,
                                                              .listing = listing.id,
                                                              .orderLine = row.id,
                                                              .run = cause.run,
                                                              .key = u"line:%1:link"_s.arg(row.id.value)}));
        Q_UNUSED(id)
    }
    return held;
}

Status holdShortages(EngineContext &engine, const ListingRow &listing, Quantity most, const Cause &cause)
{
    TRY_ASSIGN(auto lines, engine.orders.linesOf(listing.id));
    for (auto it = lines.rbegin(); it != lines.rend() && most > Quantity{}; ++it) {
        OrderLineRow &row = *it;
        const Quantity missing = row.ordered * row.units - row.taken;
        if (row.exempt || row.product != listing.product || missing <= Quantity{})
            continue;
        const Quantity part = std::min(missing, most);
        most = most - part;
        TRY(take(engine, listing, row, part, cause));
        if (part == missing)
            TRY(engine.runs.settleProblems(u"oversell:%1"_s.arg(row.id.value), engine.now()));
    }
    return {};
}

Status holdSuspended(EngineContext &engine, const ListingRow &listing, OrderId after, const Cause &cause)
{
    TRY_ASSIGN(auto lines, engine.orders.linesOf(listing.id));
    lines.removeIf([after](const OrderLineRow &row) { return row.exempt || row.order.value <= after.value; });
    return holdSold(engine, listing, lines, cause);
}

Status holdSoldMeanwhile(EngineContext &engine, const ListingRow &listing, const Cause &cause)
{
    TRY_ASSIGN(const auto lines, engine.orders.openLinesOf(listing.id));
    return holdSold(engine, listing, lines, cause);
}

Status releaseOfOthers(EngineContext &engine, const ListingRow &listing, ProductId sold, const Cause &cause)
{
    TRY_ASSIGN(const auto lines, engine.orders.openLinesOf(listing.id));
    for (OrderLineRow row : lines) {
        if (!row.product || row.product == sold)
            continue;
        const ProductId other = std::exchange(row.product, ProductId());
        const Quantity taken = std::exchange(row.taken, Quantity());
        TRY(engine.orders.updateLine(row));
        TRY(engine.runs.settleProblems(oversellFingerprint(row.id), engine.now())); // that product owes it nothing
        if (taken == Quantity{}) {
            TRY(refreshListings(engine, other));
            continue;
        }
        TRY_ASSIGN(const std::int64_t sequence, engine.accounts.nextSequence());
        TRY(moveStock(engine, {.product = other,
                               .at = engine.now(),
                               .delta = taken,
                               .cause = MovementCause::OrderRelease,
                               .account = listing.account,
                               .listing = listing.id,
                               .orderLine = row.id,
                               .run = cause.run,
                               .key = u"line:%1:%2"_s.arg(row.id.value).arg(sequence)}));
    }
    return {};
}

} // namespace evenstock
