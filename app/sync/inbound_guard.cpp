// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/inbound_guard.h"

#include "app/sync/desired_state.h"
#include "app/sync/guard.h"
#include "app/sync/plan_book.h"
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
        for (const ListingRow &row : rows) {
            after = row.id;
            if (row.link != LinkState::Linked || !bracketHeld(row) || mayShow(row.possible, *row.observed))
                continue;
            TRY_ASSIGN(const Quantity onHand, m_engine.products.onHand(row.product));
            const ObserveOutput out = observe(stockOf(row), *row.observed, row.units, onHand);
            const GatedChange change = editChange(row, out);
            TRY_ASSIGN(const bool kept, isKept(m_engine, change));
            if (!kept && out.movement < Quantity{} && onHand + out.movement == Quantity{})
                zeroed.append(heldRow(change, u"quantity"_s, row.externalSku));
        }
        if (rows.size() < batchSize)
            break;
    }
    TRY_ASSIGN(const std::int64_t onSale, m_engine.listings.countOnSale(m_account));
    if (!tooManyZeroed(zeroed.size(), std::max(onSale, std::int64_t(zeroed.size())), policy.guard)) {
        if (complete)
            TRY(lapse(m_engine, m_account, u"zero_in"_s));
        return 0;
    }
    TRY_ASSIGN(const PlanId plan, holdBack(m_engine, m_account, m_run, u"guard"_s, u"zero_in"_s, zeroed));
    if (!plan)
        return 0;
    for (const HeldRow &held : std::as_const(zeroed)) { // not judged: the base stays where it is
        TRY_ASSIGN(auto row, m_engine.listings.find(held.listing));
        if (row) {
            row->observed.reset();
            TRY(m_engine.listings.update(*row));
        }
    }
    return int(zeroed.size());
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
    if (!tooManyPriceJumps(jumps.size(), policy.guard)) {
        if (complete)
            TRY(lapse(m_engine, m_account, u"price_in"_s));
        return 0;
    }
    TRY_ASSIGN(const PlanId plan, holdBack(m_engine, m_account, m_run, u"guard"_s, u"price_in"_s, jumps));
    if (!plan)
        return 0;
    for (const HeldRow &held : std::as_const(jumps)) {
        TRY_ASSIGN(auto row, m_engine.listings.find(held.listing));
        if (row) {
            row->deferred = false;
            row->remoteHash.clear(); // judged again by the next run
            TRY(m_engine.listings.update(*row));
        }
    }
    return int(jumps.size());
}

Result<bool> InboundGuard::holdMissing(const QList<ListingRow> &missing, std::int64_t listed)
{
    TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(m_account));
    if (missing.size() <= 1 || !tooManyMissing(missing.size(), listed, policy.guard)) {
        TRY(lapse(m_engine, m_account, u"missing"_s));
        return false;
    }
    QList<HeldRow> rows;
    for (const ListingRow &row : missing)
        rows.append({row.id, row.product, row.externalSku.isEmpty() ? row.externalId : row.externalSku, u"missing"_s,
                     u"status"_s, Direction::In, listingStatusName(row.status), u"missing"_s, u"not_seen"_s});
    TRY_ASSIGN(const PlanId plan, holdBack(m_engine, m_account, m_run, u"guard"_s, u"missing"_s, rows));
    return bool(plan);
}

} // namespace evenstock
