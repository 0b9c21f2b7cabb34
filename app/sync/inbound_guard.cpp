// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/inbound_guard.h"

#include "app/sync/desired_state.h"
#include "app/sync/guard.h"
#include "app/sync/settle_stage.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {
constexpr int batchSize = 200;
}

Result<int> InboundGuard::holdQuantities(bool complete)
{
    TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(m_account));
    QList<HeldRow> zeroed;
    for (ListingId after; policy.takesQuantity();) {
        TRY_ASSIGN(const auto rows, m_engine.listings.observed(m_account, after, batchSize));
        for (ListingRow row : rows) {
            after = row.id;
            if (row.link != LinkState::Linked || !bracketHeld(row))
                continue;
            row.observed = counted(row.possible, *row.observed);
            if (mayShow(row.possible, *row.observed))
                continue;
            TRY_ASSIGN(const Quantity onHand, m_engine.products.onHand(row.product));
            const ObserveOutput out = observe(stockOf(row), *row.observed, row.units, onHand);
            const GatedChange change = editChange(row, out);
            TRY_ASSIGN(const bool kept, isKept(m_engine, change));
            // Wiped there, or sold out here by it: a channel that shows fewer than there are (a rule, a bundle) can be
            // wiped while the products keep some.
            const bool isWiped = *row.observed <= Quantity{} || onHand + out.movement == Quantity{};
            if (!kept && out.movement < Quantity{} && isWiped)
                zeroed.append(heldRow(change, u"quantity"_s, row.externalSku));
        }
        if (rows.size() < batchSize)
            break;
    }
    TRY_ASSIGN(const std::int64_t onSale, m_engine.listings.countOnSale(m_account));
    const bool tooMany = tooManyZeroed(zeroed.size(), std::max(onSale, std::int64_t(zeroed.size())), policy.guard);
    TRY_ASSIGN(const auto rows, judge(tooMany, u"zero_in"_s, zeroed, complete));
    for (const HeldRow &held : rows) { // not judged: the base stays where it is
        TRY_ASSIGN(auto row, m_engine.listings.find(held.listing));
        if (row) {
            row->observed.reset();
            TRY(m_engine.listings.update(*row));
        }
    }
    return int(rows.size());
}

Result<int> InboundGuard::holdPrices(bool complete)
{
    TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(m_account));
    QList<HeldRow> jumps;
    for (ListingId after;;) {
        TRY_ASSIGN(const auto rows, m_engine.listings.deferred(m_account, after, batchSize));
        for (const ListingRow &row : rows) {
            after = row.id;
            TRY_ASSIGN(const auto product, m_engine.products.find(row.product));
            const GatedChange change{.listing = row.id,
                                     .field = fieldName(Field::Price),
                                     .direction = Direction::In,
                                     .to = takenField(Field::Price, row.remote.value(Field::Price), policy)};
            TRY_ASSIGN(const bool kept, isKept(m_engine, change));
            if (product && !kept)
                jumps.append({row.id, row.product, product->sku, u"field"_s, u"price"_s, Direction::In,
                              productField(*product, Field::Price),
                              takenField(Field::Price, row.remote.value(Field::Price), policy), u"remote_changed"_s});
        }
        if (rows.size() < batchSize)
            break;
    }
    TRY_ASSIGN(const auto rows, judge(tooManyPriceJumps(jumps.size(), policy.guard), u"price_in"_s, jumps, complete));
    for (const HeldRow &held : rows) {
        TRY_ASSIGN(auto row, m_engine.listings.find(held.listing));
        if (row) {
            row->deferred = false;
            row->remoteHash.clear(); // judged again by the next run
            TRY(m_engine.listings.update(*row));
        }
    }
    return int(rows.size());
}

Result<QSet<ListingId>> InboundGuard::holdMissing(const QList<ListingRow> &missing, std::int64_t listed)
{
    TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(m_account));
    QList<HeldRow> rows;
    for (const ListingRow &row : missing)
        rows.append({row.id, row.product, row.externalSku.isEmpty() ? row.externalId : row.externalSku, u"missing"_s,
                     u"status"_s, Direction::In, listingStatusName(row.status), u"missing"_s, u"not_seen"_s});
    const bool tooMany = missing.size() > 1 && tooManyMissing(missing.size(), listed, policy.guard);
    TRY_ASSIGN(const auto held, judge(tooMany, u"missing"_s, rows, true));
    QSet<ListingId> listings;
    for (const HeldRow &row : held)
        listings.insert(row.listing);
    return listings;
}

// The rows that wait for the owner; none in a dry run, which only marks them.
Result<QList<HeldRow>> InboundGuard::judge(bool tooMany, const QString &guard, const QList<HeldRow> &rows,
                                           bool complete)
{
    if (!tooMany) {
        TRY_ASSIGN(const auto waiting, followGuard(m_engine, m_account, m_run, guard, rows,
                                                   complete ? Computed::Complete : Computed::InPart));
        return m_engine.rehearsal ? QList<HeldRow>() : waiting;
    }
    TRY_ASSIGN(const PlanId plan, holdBack(m_engine, m_account, m_run, u"guard"_s, guard, rows));
    return plan ? rows : QList<HeldRow>();
}

} // namespace evenstock
