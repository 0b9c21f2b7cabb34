// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/shelf_count.h"

#include "app/sync/ledger.h"
#include "app/sync/oversell_report.h"
#include "app/sync/relist_review.h"

#include <QUuid>

#include <algorithm>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

struct Due {
    PromisedLine line = {};
    Quantity taken = {}; // what it is to hold

    Quantity change() const { return taken - line.row.taken; }
};

// Brings the hold of a line to what is due; what it orders, and so the base of its listing, stays.
Status hold(EngineContext &engine, const Due &due)
{
    OrderLineRow row = due.line.row;
    row.taken = due.taken;
    TRY(engine.orders.updateLine(row));
    const Quantity missing = row.ordered * row.units - row.taken;
    if (missing > Quantity{})
        TRY(reportOversell(
            engine, row,
            {.account = due.line.account, .missing = missing, .code = due.line.code, .title = due.line.title}));
    else
        TRY(engine.runs.settleProblems(oversellFingerprint(row.id), engine.now()));
    TRY_ASSIGN(const std::int64_t sequence, engine.accounts.nextSequence());
    return moveStock(engine,
                     {.product = row.product,
                      .at = engine.now(),
                      .delta = -due.change(),
                      .cause = due.change() > Quantity{} ? MovementCause::OrderHold : MovementCause::OrderRelease,
                      .account = due.line.account,
                      .listing = row.listing,
                      .orderLine = row.id,
                      .key = u"line:%1:%2"_s.arg(row.id.value).arg(sequence),
                      .note = shelfCountNote});
}

Result<MovementId> recount(EngineContext &engine, ProductId product, Quantity found, const QString &reason)
{
    TRY_ASSIGN(const Quantity before, engine.products.onHand(product));
    if (found == before)
        return MovementId{}; // counted, and it was right
    TRY(moveStock(engine, {.product = product,
                           .at = engine.now(),
                           .delta = found - before,
                           .cause = MovementCause::Recount,
                           .key = u"manual:"_s + QUuid::createUuid().toString(QUuid::WithoutBraces),
                           .note = reason}));
    return engine.products.newestMovement(product);
}

} // namespace

Result<ShelfCount> countShelf(EngineContext &engine, const Product &product, Quantity shelf, const QString &reason)
{
    TRY_ASSIGN(const auto lines, engine.orders.promised(product.id));
    ShelfCount count{.onHand = shelf};
    QList<Due> dues;
    Quantity found; // for the orders that missed it
    for (const PromisedLine &line : lines) {
        // A shortage that the owner put aside asks for nothing any more.
        TRY_ASSIGN(const bool isOversold, engine.runs.isOpen(oversellFingerprint(line.row.id)));
        const Quantity wanted = isOversold ? line.row.ordered * line.row.units : line.row.taken;
        const Due due{.line = line, .taken = std::min(wanted, count.onHand)};
        count.promised += wanted;
        count.missing += wanted - due.taken;
        count.onHand -= due.taken;
        found += std::max(Quantity{}, due.change());
        dues.append(due);
    }
    // What orders give back comes first and what they take last, so that on-hand is never below zero between.
    for (const Due &due : dues) {
        if (due.change() < Quantity{})
            TRY(hold(engine, due));
    }
    TRY_ASSIGN(count.recount, recount(engine, product.id, count.onHand + found, reason));
    for (const Due &due : dues) {
        if (due.change() > Quantity{})
            TRY(hold(engine, due));
    }
    TRY(answerByCount(engine, product.id));
    return count;
}

} // namespace evenstock
