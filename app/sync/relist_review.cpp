// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/relist_review.h"

#include "app/sync/ledger.h"

#include <algorithm>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

// The conflict counts in listing units; of a part of a bundle the whole one is shown.
Quantity listingUnits(Quantity pieces, std::int64_t units)
{
    const std::int64_t whole = Quantity::pieces(1).milli * units;
    return pieces.milli % units == 0 ? Quantity{pieces.milli / units}
                                     : Quantity::pieces((pieces.milli + whole - 1) / whole);
}

Quantity shownBy(const ListingRow &row)
{
    const bool isAway = row.status == ListingStatus::Ended || row.status == ListingStatus::Missing;
    return isAway ? Quantity{} : std::max(Quantity{}, row.possible.value(0, row.remoteQuantity));
}

// How far apart what may be read there lies.
Quantity spread(const QList<Quantity> &possible)
{
    if (possible.isEmpty())
        return {};
    return std::max(Quantity{}, possible.last()) - std::max(Quantity{}, possible.first());
}

} // namespace

void noteRelease(ListingRow &row, Quantity pieces, Release release)
{
    (release == Release::Known ? row.released : row.releasedUnseen) += pieces;
    row.pendingDrop = pendingDropOf(row);
}

void noteSoldAgain(ListingRow &row, Quantity pieces)
{
    const Quantity known = std::min(row.released, pieces);
    row.released -= known;
    row.releasedUnseen -= std::min(row.releasedUnseen, pieces - known);
    row.pendingDrop = pendingDropOf(row);
}

void judgeReleases(ListingRow &row, const QList<Quantity> &possible, Quantity shown)
{
    const Quantity released = row.released + row.releasedUnseen;
    if (!possible.isEmpty() && released > Quantity{}) {
        const Quantity missing = std::max(Quantity{}, possible.last() - shown) * row.units;
        row.unreturned += std::min(released, missing);
    }
    row.released = {};
    row.releasedUnseen = {};
    row.pendingDrop = pendingDropOf(row);
}

void overwriteReleases(ListingRow &row, const QList<Quantity> &before)
{
    const Quantity unread = std::max(Quantity{}, spread(before) - spread(row.possible)) * row.units;
    const Quantity known = std::min(row.released, unread);
    const Quantity unseen = std::min(row.releasedUnseen, unread - known);
    row.released -= known;
    row.releasedUnseen -= unseen;
    row.unreturned += known + unseen;
    row.pendingDrop = pendingDropOf(row);
}

Quantity answerByEdit(ListingRow &row, Quantity pieces)
{
    const Quantity answered = std::clamp(pieces, Quantity{}, row.unreturned);
    row.unreturned -= answered;
    row.pendingDrop = pendingDropOf(row);
    return answered;
}

Quantity askedPieces(const ListingRow &row)
{
    // What is not there to be read says nothing about its releases: the owner may.
    return row.status == ListingStatus::Missing ? row.unreturned + row.released : row.unreturned;
}

Result<bool> followReview(EngineContext &engine, const ListingRow &row, RunId run)
{
    TRY_ASSIGN(const auto open, engine.runs.openConflict(row.id, Field::Quantity));
    const Quantity pieces = row.link == LinkState::Linked ? askedPieces(row) : Quantity{};
    const UtcMs now = engine.now();
    if (pieces == Quantity{}) {
        TRY(open ? engine.runs.settleConflict(open->id, u"obsolete"_s, {}, {}, now) : Status());
        return false;
    }
    const Quantity shown = shownBy(row);
    ConflictRow conflict = open.value_or(ConflictRow{.listing = row.id,
                                                     .field = Field::Quantity,
                                                     .localAt = now,
                                                     .remoteAt = row.observedAt,
                                                     .run = run,
                                                     .openedAt = now});
    conflict.local = quantityText(shown + listingUnits(pieces, row.units));
    conflict.remote = quantityText(shown);
    if (open && open->local == conflict.local && open->remote == conflict.remote)
        return false;
    conflict.updatedAt = now;
    TRY_ASSIGN(const ConflictId id, engine.runs.saveConflict(conflict));
    Q_UNUSED(id)
    return !open;
}

void forgetReleases(ListingRow &row)
{
    row.released = {};
    row.releasedUnseen = {};
    row.unreturned = {};
    row.pendingDrop = pendingDropOf(row);
}

Status answerByCount(EngineContext &engine, ProductId product)
{
    TRY_ASSIGN(auto rows, engine.listings.ofProduct(product));
    for (ListingRow &row : rows) {
        if (row.released + row.releasedUnseen + row.unreturned == Quantity{})
            continue;
        forgetReleases(row);
        TRY(engine.listings.update(row));
        TRY_ASSIGN(const bool opened, followReview(engine, row, {}));
        Q_UNUSED(opened)
    }
    return refreshListings(engine, product);
}

Status keepOffSale(EngineContext &engine, const OrderLineRow &line, Quantity pieces, const Cause &cause)
{
    TRY_ASSIGN(const Quantity onHand, engine.products.onHand(line.product));
    TRY_ASSIGN(const std::int64_t sequence, engine.accounts.nextSequence());
    return moveStock(engine, {.product = line.product,
                              .at = engine.now(),
                              .delta = -std::min(pieces, onHand),
                              .cause = MovementCause::Manual,
                              .account = cause.account,
                              .listing = line.listing,
                              .run = cause.run,
                              .key = u"kept_off:%1:%2"_s.arg(line.id.value).arg(sequence),
                              .note = notRelistedNote});
}

} // namespace evenstock
