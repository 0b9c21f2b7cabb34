// SPDX-License-Identifier: GPL-3.0-or-later
// Listings that came back under a new id.
#include "app/sync/first_link.h"
#include "app/sync/open_holds.h"
#include "app/sync/relisting.h"
#include "app/sync/stock_rules.h"

#include <algorithm>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

// A cancelled order gave pieces back that were not seen on sale since.
bool awaitsRelisting(const ListingRow &gone)
{
    return gone.possible.size() > 1 && gone.possible.last() > Quantity{};
}

// Which of several that are gone, and equal to the marketplace, came back: the one whose SKU it bears, else the one
// whose order was cancelled last. Nothing where neither tells.
std::optional<ListingRow> whichCameBack(const QList<ListingRow> &gone, const ListingRow &row)
{
    QList<ListingRow> likely = gone;
    likely.removeIf([&row](const ListingRow &one) { return one.externalSku != row.externalSku; });
    if (likely.size() == 1)
        return likely.first();
    likely = gone;
    likely.removeIf([](const ListingRow &one) { return !awaitsRelisting(one); });
    const auto fits = [&row](const ListingRow &one) { return mayShow(one.possible, row.remoteQuantity); };
    const auto likelier = [&fits](const ListingRow &a, const ListingRow &b) {
        return std::pair(fits(a), a.changedSeq) < std::pair(fits(b), b.changedSeq);
    };
    const auto best = std::max_element(likely.begin(), likely.end(), likelier);
    return best == likely.end() ? std::nullopt : std::optional(*best);
}

} // namespace

Result<Relinked> FirstLinker::relink(ListingRow &row, const RowSet &seen)
{
    TRY_ASSIGN(auto gone, m_engine.listings.linkedLike(m_account, row.matchKeys));
    gone.removeIf([&seen](const ListingRow &one) {
        const bool isAway =
            isGone(one) || (!seen.isEmpty() && one.status != ListingStatus::Creating && !seen.contains(one.id.value));
        return !isAway || (one.after && !one.inDoubt);
    });
    // A listing that bears the SKU or EAN of another product is that one, however much it is like the one that is gone.
    TRY_ASSIGN(const Match match, matchByIdentity(row));
    if (match.kind == MatchKind::Exact && match.by != "key"_L1)
        gone.removeIf([&match](const ListingRow &one) { return one.product != match.product; });
    if (gone.isEmpty())
        return Relinked();
    auto old = gone.size() == 1 ? std::optional(gone.first()) : whichCameBack(gone, row);
    if (!old)
        return Relinked{.isOpen = match.kind == MatchKind::None || match.by == "key"_L1};
    TRY_ASSIGN(const bool taken, takeOver(*old, row));
    return Relinked{.row = taken ? old->id : ListingId()};
}

Result<bool> FirstLinker::takeOver(ListingRow &old, ListingRow &row)
{
    TRY_ASSIGN(const bool allowed, mayMake(m_engine, m_context,
                                           {.listing = old.id,
                                            .externalId = row.externalId,
                                            .field = u"external_id"_s,
                                            .direction = Direction::In,
                                            .from = old.externalId,
                                            .to = row.externalId,
                                            .reason = u"relisted"_s,
                                            .product = old.product}));
    if (!allowed)
        return false;
    TRY_ASSIGN(const QJsonObject raw, m_engine.listings.payload(row.id));
    TRY_ASSIGN(const auto sold, m_engine.orders.openLinesOf(row.id));
    for (const OrderLineRow &line : sold) // while nobody knew which it is; the reading has them
        old.possible = shifted(old.possible, -line.ordered);
    TRY(absorb(m_engine, old, row));
    TRY_ASSIGN(const Quantity taken, holdLines(m_engine, old, sold, m_context.cause));
    Q_UNUSED(taken)
    const QString oldId = std::exchange(old.externalId, row.externalId);
    old.status = row.status;
    old.url = row.url;
    old.remote = row.remote;
    old.remoteQuantity = row.remoteQuantity;
    old.remoteHash = row.remoteHash;
    old.observed = row.observed;
    old.observedSeq = row.observedSeq;
    old.observedAt = row.observedAt;
    old.lastSyncedAt = row.lastSyncedAt;
    for (auto it = row.remote.begin(); it != row.remote.end(); ++it)
        old.base.insert(it.key(), it.value());
    TRY(m_engine.listings.update(old));
    TRY(m_engine.listings.savePayload(old.id, raw));
    TRY(m_engine.runs.log({.at = m_engine.now(),
                           .product = old.product,
                           .listing = old.id,
                           .account = m_account,
                           .run = m_context.cause.run,
                           .field = u"external_id"_s,
                           .old = oldId,
                           .now = row.externalId,
                           .cause = u"run"_s}));
    return true;
}

Status FirstLinker::reportOpen(const ListingRow &row)
{
    TRY_ASSIGN(const auto alike, m_engine.listings.linkedLike(m_account, row.matchKeys));
    QStringList skus;
    for (const ListingRow &one : alike) {
        TRY_ASSIGN(const auto product, m_engine.products.find(one.product));
        if (product)
            skus.append(product->sku);
    }
    const QJsonObject facts{{u"listing"_s, row.externalId},
                            {u"skus"_s, skus.join(u", "_s)},
                            {u"shown"_s, quantityText(row.remoteQuantity)}};
    TRY_ASSIGN(const auto known, m_engine.runs.newestProblem(relistingFingerprint(row.id)));
    if (known && known->state != "resolved"_L1 && known->arguments == facts)
        return {}; // every run sees it again; put aside, it stays so until it is another question
    TRY_ASSIGN(const ProblemId problem, m_engine.runs.report({.kind = relistingProblem,
                                                              .severity = u"warning"_s,
                                                              .code = errorCodeName(ErrorCode::Conflict),
                                                              .fingerprint = relistingFingerprint(row.id),
                                                              .account = m_account,
                                                              .run = m_context.cause.run,
                                                              .listing = row.id,
                                                              .item = row.remote.value(Field::Title, row.externalId),
                                                              .arguments = facts,
                                                              .firstAt = m_engine.now(),
                                                              .lastAt = m_engine.now()}));
    Q_UNUSED(problem)
    return {};
}

} // namespace evenstock
