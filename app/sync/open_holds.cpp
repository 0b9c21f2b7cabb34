// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/open_holds.h"

#include "app/sync/ledger.h"

namespace evenstock {

using namespace Qt::StringLiterals;

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
        row.taken += part;
        TRY(engine.orders.updateLine(row));
        TRY_ASSIGN(const std::int64_t sequence, engine.accounts.nextSequence());
        TRY(moveStock(engine, {.product = listing.product,
                               .at = engine.now(),
                               .delta = -part,
                               .cause = MovementCause::OrderHold,
                               .account = listing.account,
                               .listing = listing.id,
                               .orderLine = row.id,
                               .run = cause.run,
                               .key = u"line:%1:%2"_s.arg(row.id.value).arg(sequence)}));
        if (part == missing)
            TRY(engine.runs.settleProblems(u"oversell:%1"_s.arg(row.id.value), engine.now()));
    }
    return {};
}

} // namespace evenstock
