// SPDX-License-Identifier: GPL-3.0-or-later
// What a hold that changes does to the listing and to the ledger.
#include "app/sync/ledger.h"
#include "app/sync/order_application.h"
#include "app/sync/oversell_report.h"
#include "app/sync/relist_review.h"
#include "app/sync/stock_opening.h"

#include <algorithm>

namespace evenstock {

using namespace Qt::StringLiterals;

// What the listing may show from here on.
void OrderApplication::showHold(ListingRow &listing, const HoldOutput &out) const
{
    const bool crossing = listing.crossing;
    setStock(listing, out.stock);
    listing.crossing = crossing;
    if (listing.status == ListingStatus::Missing) { // it was gone before its last sale was known
        listing.status = goneStatus(listing, m_policy);
        listing.lag.reset();
    }
}

// Pieces of a duplicate that is gone may have come back to the linked listing, which is like it.
Status OrderApplication::giveBackBeside(const ListingRow &duplicate, Quantity back, std::int64_t sequence)
{
    if (!m_policy.goneAtZero || duplicate.link != LinkState::Duplicate || back <= Quantity{})
        return {};
    TRY_ASSIGN(auto rows, m_engine.listings.linkedLike(m_account.id, duplicate.matchKeys));
    for (ListingRow &row : rows) {
        row.possible = explained(row.possible, {.overtaken = true}, -back);
        if (row.after)
            row.after = explained(*row.after, {.overtaken = true}, -back);
        if (row.exposure)
            row.exposure = exposureAfterOrder(*row.exposure, -back, row.units);
        row.changedSeq = sequence;
        TRY(refreshDirt(m_engine, row));
        TRY(m_engine.listings.update(row));
    }
    return {};
}

// An order from before a difference that a zero was written over explains it, or a part of it.
void OrderApplication::explainOverwritten(ListingRow &listing, HoldInput input, Quantity change, UtcMs at)
{
    if (!listing.overwritten || at > listing.lagSince + unmeasuredSkewMs)
        return;
    input.overtaken = true; // after it by the marketplace's clock, or overwritten by an earlier write
    input.relative = false;
    input.ended = false;
    listing.overwrittenBase = explained(listing.overwrittenBase, input, change);
}

// What the ledger has of it again, product units, where the marketplace may not have put it on sale.
Quantity OrderApplication::returnedPieces(const HoldInput &input, Quantity change, const HoldOutput &out) const
{
    const Quantity back = givenBack(input, change);
    if (!m_policy.relistsAtChoice || back <= Quantity{})
        return {};
    return input.first ? back * input.units : std::max(Quantity{}, out.movement);
}

// What the listing may show, and what it may sell.
Status OrderApplication::turnListing(ListingRow &listing, const HoldInput &input, const Turn &turn, UtcMs at)
{
    showHold(listing, turn.out);
    followPromise(listing, m_policy);
    // Pieces that an edit explained, or that no stock moves for, are no part of it: they are not taken off again.
    if (listing.exposure && (turn.change < Quantity{} || (turn.ledger && !input.explainedByEdit)))
        listing.exposure = exposureAfterOrder(*listing.exposure, turn.change, input.units);
    explainOverwritten(listing, input, turn.change, at);
    listing.pendingDrop = pendingDropOf(listing);
    if (turn.returned > Quantity{} && !turn.staysOff && listing.link == LinkState::Linked)
        noteRelease(listing, turn.returned, input.first ? Release::Unseen : Release::Known);
    if (turn.change > Quantity{} && listing.status == ListingStatus::Ended)
        noteSoldAgain(listing, turn.change * input.units);
    listing.changedSeq = turn.sequence;
    TRY(refreshDirt(m_engine, listing));
    TRY(m_engine.listings.update(listing));
    return giveBackBeside(listing, givenBack(input, turn.change), turn.sequence);
}

Status OrderApplication::turnLedger(const OrderLineRow &row, const Turn &turn, const Moment &moment)
{
    if (turn.out.shortage > Quantity{}) {
        ++effects.shortages;
        TRY(reportOversell(m_engine, row,
                           {.account = m_account.id,
                            .run = m_cause.run,
                            .missing = turn.out.shortage,
                            .code = moment.code,
                            .title = moment.title}));
    } else if (row.ordered * row.units == row.taken) {
        TRY(m_engine.runs.settleProblems(oversellFingerprint(row.id), m_engine.now()));
    }
    const Quantity movement = turn.out.movement;
    if (movement == Quantity{}) { // what is owed to it, and what its channel may sell, moved alone
        TRY(refreshListings(m_engine, row.product));
    } else {
        ++effects.movements;
        TRY(moveStock(m_engine,
                      {.product = row.product,
                       .at = m_engine.now(),
                       .delta = movement,
                       .cause = movement < Quantity{} ? MovementCause::OrderHold : MovementCause::OrderRelease,
                       .account = m_account.id,
                       .listing = row.listing,
                       .orderLine = row.id,
                       .run = m_cause.run,
                       .key = u"line:%1:%2"_s.arg(row.id.value).arg(turn.sequence),
                       .note = moment.code}));
    }
    return turn.staysOff ? keepOffSale(m_engine, row, turn.returned, m_cause) : Status();
}

// The hold, the base and on-hand change together.
Status OrderApplication::bring(OrderLineRow &row, HoldInput input, const Moment &moment)
{
    std::optional<ListingRow> listing;
    if (row.listing) {
        TRY_ASSIGN(listing, m_engine.listings.find(row.listing));
    }
    if (listing && (m_policy.stockTheirs || listing->stockTheirs))
        listing.reset(); // what it shows is theirs to reckon with
    bool opens = false;  // what it sells is taken once that is read
    if (listing && row.product && awaitsOpening(*listing)) {
        TRY_ASSIGN(opens, opensStock(m_engine, *listing, row.product, Known::ByItself));
    }
    Turn turn{.ledger = bool(row.product) && !row.exempt && !opens};
    if (turn.ledger) {
        TRY_ASSIGN(input.onHand, m_engine.products.onHand(row.product));
    }
    input.before = {row.ordered, row.taken};
    input.units = row.units;
    // One part may have come back before a write or reading of ours, and been overwritten, and the rest after it.
    input.inParts = m_policy.relistsAtChoice || (listing && listing->overtakenAt != 0);
    // A zero under way ends the listing where it goes at zero: that is no increment.
    input.relative = m_policy.relative && !(listing && listing->after && listing->after->contains(Quantity{}));
    if (listing) {
        input.ended = listing->status == ListingStatus::Ended && !listing->after;
        if (listing->overtakenAt != 0)
            input.crossed = listing->crossing ? moment.at <= listing->overtakenAt + unmeasuredSkewMs
                                              : moment.at != 0 && moment.at <= listing->overtakenAt;
        // Sold under another id: of an incarnation of the listing before or after this one.
        const bool isElsewhere = !row.listingExternalId.isEmpty() && row.listingExternalId != listing->externalId;
        input.overtaken = isElsewhere || (input.crossed && (listing->crossing || !input.relative));
    }
    turn.out = applyHold(listing ? stockOf(*listing) : ListingStock{}, input);
    if (!turn.out.changed)
        return {};
    ++effects.holds;
    turn.change = turn.out.hold.ordered - row.ordered;
    turn.returned = turn.ledger ? returnedPieces(input, turn.change, turn.out) : Quantity{};
    if (turn.returned > Quantity{}) {
        TRY_ASSIGN(turn.staysOff, m_engine.orders.staysOffSale(row.order));
    }
    row.ordered = turn.out.hold.ordered;
    row.taken = turn.out.hold.taken;
    TRY(m_engine.orders.updateLine(row));
    TRY_ASSIGN(turn.sequence, m_engine.accounts.nextSequence());
    if (listing)
        TRY(turnListing(*listing, input, turn, moment.at));
    return turn.ledger ? turnLedger(row, turn, moment) : Status();
}

} // namespace evenstock
