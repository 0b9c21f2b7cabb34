// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/explain.h"

#include "app/sync/ledger.h"

#include <algorithm>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

// What stands in the way whatever the quantities are.
std::optional<ShownReason> standing(const ListingRow &row, const AccountPolicy &policy)
{
    if (!policy.enabled)
        return ShownReason::Off;
    if (row.link != LinkState::Linked)
        return ShownReason::NotLinked;
    if (row.stockTheirs || !policy.sendsQuantity())
        return ShownReason::NotOurs;
    if (row.status == ListingStatus::Missing)
        return ShownReason::Missing;
    return {};
}

ShownReason agreed(const ShownQuantity &one)
{
    if (one.listing.status == ListingStatus::Ended)
        return ShownReason::Ended;
    QuantityRule plain;
    plain.wholeOnly = one.rule.wholeOnly;
    return quantityView(plain, one.facts.available, one.listing.units) == one.wanted.share ? ShownReason::Agrees
                                                                                           : ShownReason::Rule;
}

ShownReason reasonOf(const ShownQuantity &one, const AccountPolicy &policy, const QList<KeptChange> &kept)
{
    const ListingRow &row = one.listing;
    if (const auto reason = standing(row, policy))
        return *reason;
    if (row.after)
        return row.inDoubt ? ShownReason::InDoubt : ShownReason::UnderWay;
    if (row.inDoubt)
        return ShownReason::InDoubt;
    if (row.lag)
        return ShownReason::WaitsOrders;
    if (shows(stockOf(row), one.wanted.share))
        return agreed(one);
    const QString wanted = quantityText(one.wanted.now.value_or(one.wanted.share));
    const bool isKept = std::any_of(kept.begin(), kept.end(), [&](const KeptChange &change) {
        return change.direction == Direction::Out && (change.field == "quantity"_L1 || change.field == "create"_L1) &&
               change.to == wanted;
    });
    if (isKept)
        return ShownReason::Kept;
    if (row.held.startsWith("refused"_L1))
        return ShownReason::Refused;
    if (!row.held.isEmpty())
        return ShownReason::Held;
    if (!one.wanted.now)
        return one.wanted.waits == ShareWait::Room ? ShownReason::WaitsRoom : ShownReason::Unread;
    return stockOf(row).settled() || one.wanted.now == Quantity{} ? ShownReason::ToSend : ShownReason::Unread;
}

} // namespace

QString shownReasonName(ShownReason reason)
{
    switch (reason) {
    case ShownReason::Agrees:
        break;
    case ShownReason::Rule:
        return u"rule"_s;
    case ShownReason::Off:
        return u"off"_s;
    case ShownReason::NotOurs:
        return u"not_ours"_s;
    case ShownReason::NotLinked:
        return u"not_linked"_s;
    case ShownReason::Missing:
        return u"missing"_s;
    case ShownReason::Ended:
        return u"ended"_s;
    case ShownReason::Held:
        return u"held"_s;
    case ShownReason::Kept:
        return u"kept"_s;
    case ShownReason::Refused:
        return u"refused"_s;
    case ShownReason::UnderWay:
        return u"under_way"_s;
    case ShownReason::InDoubt:
        return u"in_doubt"_s;
    case ShownReason::WaitsRoom:
        return u"waits_room"_s;
    case ShownReason::WaitsOrders:
        return u"waits_orders"_s;
    case ShownReason::Unread:
        return u"unread"_s;
    case ShownReason::ToSend:
        return u"to_send"_s;
    }
    return u"agrees"_s;
}

Result<ShownStock> explainStock(EngineContext &engine, const Product &product)
{
    ShownStock result{.product = product};
    TRY_ASSIGN(result.waiting, engine.products.pendingDrop(product.id));
    TRY_ASSIGN(const Quantity available, availableStock(engine, product));
    ProductShares shares(engine, product, available);
    TRY_ASSIGN(result.bound, shares.bound());
    if (!result.bound || !result.bound->holds()) {
        TRY_ASSIGN(result.forecast, forecastOversell(engine.db, engine.now(), product.id, available));
    }
    TRY_ASSIGN(result.shortages, StockQueries(engine.db).shortages(product.id));
    TRY_ASSIGN(const auto rows, engine.listings.ofProduct(product.id));
    for (const ListingRow &row : rows) {
        TRY_ASSIGN(const AccountPolicy policy, engine.policy(row.account));
        TRY_ASSIGN(auto facts, ListingQueries(engine.db).explain(row.id));
        TRY_ASSIGN(const WantedShare wanted, shares.of(row));
        ShownQuantity one{.facts = facts.value_or(QuantityExplanation{}),
                          .listing = row,
                          .rule = policy.quantityRule,
                          .promise = policy.promise,
                          .wanted = wanted,
                          .byDifference = policy.relative};
        one.rule.wholeOnly = product.unit == "piece"_L1;
        one.shown = row.after ? unite(row.possible, *row.after) : row.possible;
        TRY_ASSIGN(const auto kept, engine.kept.of(row.id));
        one.reason = reasonOf(one, policy, kept);
        result.channels.append(one);
    }
    return result;
}

} // namespace evenstock
