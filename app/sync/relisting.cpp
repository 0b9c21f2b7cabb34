// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/relisting.h"

#include "app/sync/ledger.h"
#include "app/sync/relist_review.h"
#include "app/sync/stock_rules.h"

#include <algorithm>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

ShownSet sums(const ShownSet &a, const ShownSet &b)
{
    ShownSet result;
    for (const Quantity value : b)
        result = unite(result, shifted(a, value));
    return result;
}

} // namespace

void addShown(ListingRow &into, const ListingRow &duplicate)
{
    if (duplicate.link != LinkState::Duplicate)
        return;
    // Its orders may have been applied before the reading that they were in, or after it.
    const ShownSet shown = unite(duplicate.possible, {duplicate.remoteQuantity});
    into.possible = sums(into.possible, shown);
    if (into.after)
        into.after = sums(*into.after, shown);
    into.exposure.reset(); // read before it counts again
}

bool isGone(const ListingRow &row)
{
    return row.status == ListingStatus::Ended || row.status == ListingStatus::Missing;
}

QString relistingFingerprint(ListingId listing)
{
    return u"relisting:%1"_s.arg(listing.value);
}

QString equalListingFingerprint(AccountId account, ProductId product)
{
    return u"equal_listing:%1:%2"_s.arg(account.value).arg(product.value);
}

Status yieldTo(EngineContext &engine, ListingRow &row, ProductId other, RunId run)
{
    row.link = LinkState::Duplicate;
    if (row.status == ListingStatus::Creating)
        row.status = ListingStatus::Ended;
    row.marker.clear();
    setStock(row, {.possible = {Quantity{}}}); // whatever was sent is shown by the other
    if (row.exposure)
        row.exposure = Quantity{};
    forgetReleases(row);
    TRY_ASSIGN(const bool opened, followReview(engine, row, run));
    Q_UNUSED(opened)
    row.trust = Trust::Confirmed;
    TRY_ASSIGN(const auto product, engine.products.find(row.product));
    TRY_ASSIGN(const auto kept, engine.products.find(other));
    const QString sku = product ? product->sku : row.externalSku;
    const QString otherSku = kept ? kept->sku : QString();
    TRY_ASSIGN(const ProblemId problem,
               engine.runs.report({.kind = equalListingProblem,
                                   .severity = u"warning"_s,
                                   .code = errorCodeName(ErrorCode::Conflict),
                                   .fingerprint = equalListingFingerprint(row.account, row.product),
                                   .account = row.account,
                                   .run = run,
                                   .listing = row.id,
                                   .product = row.product,
                                   .item = sku,
                                   .arguments = {{u"sku"_s, sku}, {u"other"_s, otherSku}},
                                   .firstAt = engine.now(),
                                   .lastAt = engine.now()}));
    Q_UNUSED(problem)
    return {};
}

Status addCreated(EngineContext &engine, ListingRow &into, Quantity pieces, Adding adding)
{
    const auto added = [&](const ShownSet &set) {
        const ShownSet more = shifted(set, pieces);
        return adding == Adding::Certain ? more : unite(set, more);
    };
    into.possible = added(into.possible);
    if (into.after)
        into.after = added(*into.after);
    into.exposure.reset(); // read before it counts again
    into.remoteHash.clear();
    TRY_ASSIGN(into.changedSeq, engine.accounts.nextSequence());
    TRY(refreshDirt(engine, into));
    return engine.listings.update(into);
}

Status absorb(EngineContext &engine, ListingRow &into, const ListingRow &from)
{
    TRY_ASSIGN(const auto lines, engine.orders.linesOf(from.id));
    for (const OrderLineRow &line : lines) {
        // Before or after the reading that picked the base, given back or not: one set holds them all.
        into.possible = unite(into.possible, shifted(into.possible, -line.quantity));
        if (into.after)
            into.after = unite(*into.after, shifted(*into.after, -line.quantity));
    }
    if (!lines.isEmpty())
        into.exposure.reset(); // read before it counts again
    TRY(engine.orders.moveLines(from.id, into.id, into.product));
    into.changedSeq = std::max(into.changedSeq, from.changedSeq);
    TRY(engine.runs.settleProblems(relistingFingerprint(from.id), engine.now()));
    return engine.listings.remove(from.id);
}

} // namespace evenstock
