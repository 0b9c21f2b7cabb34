// SPDX-License-Identifier: GPL-3.0-or-later
// What an order tells the owner: late, unknown.
#include "app/sync/ledger.h"
#include "app/sync/order_application.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

// How far back a "remote edit" may lie to be explained by an order that turns up late.
constexpr UtcMs lateOrderMs = 14LL * 24 * 3600 * 1000;
constexpr UtcMs measuredMarginMs = 2000; // the server's Date has whole seconds, and its answer took a while

} // namespace

UtcMs earliestHere(UtcMs at, const QJsonObject &identity)
{
    const QJsonValue skew = identity.value(clockSkewKey); // as the account was last checked
    return at + (skew.isDouble() ? skew.toInteger() - measuredMarginMs : -unmeasuredSkewMs);
}

Result<bool> OrderApplication::explainedByEdit(const RemoteOrder &order, const RemoteOrderLine &line,
                                               const ListingRow &listing, const OrderLineRow &row)
{
    if (order.placedAt == 0 || !listing.product)
        return false;
    const UtcMs since = std::max(earliestHere(order.placedAt, m_account.identity), m_engine.now() - lateOrderMs);
    TRY_ASSIGN(const auto drops, m_engine.products.remoteDrops(listing.id, since));
    for (const Movement &drop : drops) {
        if (-drop.delta < line.quantity * row.units)
            continue;
        TRY_ASSIGN(const ProblemId problem,
                   m_engine.runs.report({.kind = u"late_order"_s,
                                         .severity = u"warning"_s,
                                         .code = errorCodeName(ErrorCode::Conflict),
                                         .fingerprint = u"late_order:%1:%2"_s.arg(row.id.value).arg(drop.id.value),
                                         .account = m_account.id,
                                         .run = m_cause.run,
                                         .listing = listing.id,
                                         .product = listing.product,
                                         .order = row.order,
                                         .item = order.code,
                                         .arguments = {{u"movement"_s, QString::number(drop.id.value)},
                                                       {u"quantity"_s, quantityText(line.quantity * row.units)}},
                                         .firstAt = m_engine.now(),
                                         .lastAt = m_engine.now()}));
        Q_UNUSED(problem)
        return true;
    }
    return false;
}

Status OrderApplication::reportUnmatched(const OrderLineRow &row, const QString &code, const QString &title)
{
    ++effects.unmatched;
    if (m_account.firstLink != FirstLink::Linked) {
        TRY_ASSIGN(const auto seen, m_engine.listings.activeIds(m_account.id, {}, 1));
        if (m_account.firstLink != FirstLink::Accepted || seen.isEmpty())
            return {}; // before the first read nothing is known yet, nor what the owner wants with it
    }
    const QString fingerprint = u"unmatched:%1"_s.arg(row.id.value);
    TRY_ASSIGN(const bool known, m_engine.runs.wasReported(fingerprint));
    if (known)
        return {}; // every poll sees it again
    TRY_ASSIGN(const ProblemId problem,
               m_engine.runs.report({.kind = u"unmatched_sale"_s,
                                     .severity = u"urgent"_s,
                                     .code = errorCodeName(ErrorCode::NotFound),
                                     .fingerprint = fingerprint,
                                     .account = m_account.id,
                                     .run = m_cause.run,
                                     .order = row.order,
                                     .item = title,
                                     .arguments = {{u"order"_s, code}, {u"quantity"_s, quantityText(row.quantity)}},
                                     .firstAt = m_engine.now(),
                                     .lastAt = m_engine.now()}));
    Q_UNUSED(problem)
    return {};
}

} // namespace evenstock
