// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/outbound_guard.h"

#include "app/sync/guard.h"
#include "app/sync/ledger.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int batchSize = 200;

HeldRow quantityRow(const ListingRow &row, const Product &product, Quantity to)
{
    return {row.id,
            product.id,
            product.sku,
            u"quantity"_s,
            u"quantity"_s,
            Direction::Out,
            quantityText(row.possible.isEmpty() ? Quantity{} : row.possible.last()),
            quantityText(to),
            u"local_changed"_s};
}

HeldRow fieldRow(const ListingRow &row, const Product &product, Field field, const QString &to)
{
    return {
        row.id, product.id,        product.sku, u"field"_s, fieldName(field), Direction::Out, row.remote.value(field),
        to,     u"local_changed"_s};
}

} // namespace

// A good Saturday sells out: what orders alone lowered since the base was settled is never held back.
Result<bool> OutboundGuard::loweredByOrders(const ListingRow &row, const Product &product, const AccountPolicy &policy)
{
    TRY_ASSIGN(const Quantity orders, m_engine.products.ordersSince(product.id, row.settledMovement));
    TRY_ASSIGN(const Quantity settled, m_engine.products.balanceAt(product.id, row.settledMovement));
    TRY_ASSIGN(const Quantity available, availableStock(m_engine, product));
    const Quantity now = wantedQuantity(row, product, available, policy);
    const Quantity then = wantedQuantity(row, product, settled, policy);
    const Quantity sold = wantedQuantity(row, product, settled + orders, policy);
    return orders < Quantity{} && then > now && sold <= now;
}

Status OutboundGuard::each(const std::function<void(const Dirty &)> &look)
{
    TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(m_account));
    for (int dirt = int(Dirt::Zero); dirt <= int(Dirt::Images); ++dirt) {
        for (ListingId after;;) {
            TRY_ASSIGN(const auto rows, m_engine.listings.dirty(m_account, Dirt(dirt), after, batchSize));
            for (const ListingRow &row : rows) {
                after = row.id;
                TRY_ASSIGN(const auto product, m_engine.products.find(row.product));
                if (!product)
                    continue;
                TRY_ASSIGN(const Quantity available, availableStock(m_engine, *product));
                Dirty dirty{row, *product, desiredState(row, *product, available, policy, {})};
                if (dirt <= int(Dirt::Lower)) {
                    TRY_ASSIGN(dirty.byOrders, loweredByOrders(row, *product, policy));
                }
                look(dirty);
            }
            if (rows.size() < batchSize)
                break;
        }
    }
    return {};
}

Result<int> OutboundGuard::judge(bool tooMany, const QString &guard, const QList<HeldRow> &rows)
{
    if (!tooMany) {
        TRY(lapse(m_engine, m_account, guard));
        return 0;
    }
    TRY_ASSIGN(const PlanId plan, holdBack(m_engine, m_account, m_run, u"guard"_s, guard, rows));
    Q_UNUSED(plan)
    return int(rows.size());
}

Result<int> OutboundGuard::hold()
{
    TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(m_account));
    TRY_ASSIGN(const std::int64_t onSale, m_engine.listings.countOnSale(m_account));
    QList<HeldRow> zeroed;
    QList<HeldRow> jumps;
    TRY(each([&](const Dirty &dirty) {
        if (dirty.row.held == "switched_on"_L1)
            return; // the owner sees it anyway
        const bool isZero = dirty.row.dirty == Dirt::Zero && dirty.state.quantity == Quantity{};
        const QString price = dirty.state.fields.value(Field::Price);
        if (isZero && !dirty.byOrders)
            zeroed.append(quantityRow(dirty.row, dirty.product, {}));
        else if (!price.isEmpty() && !dirty.state.create &&
                 isPriceJump(dirty.row.remote.value(Field::Price), price, policy.guard))
            jumps.append(fieldRow(dirty.row, dirty.product, Field::Price, price));
    }));
    TRY_ASSIGN(const int zeros, judge(tooManyZeroed(zeroed.size(), onSale, policy.guard), u"zero_out"_s, zeroed));
    TRY_ASSIGN(const int prices, judge(tooManyPriceJumps(jumps.size(), policy.guard), u"price_out"_s, jumps));
    return zeros + prices;
}

Result<int> OutboundGuard::holdSwitchedOn()
{
    QList<HeldRow> rows;
    TRY(each([&rows](const Dirty &dirty) {
        if (dirty.byOrders)
            return;
        if (dirty.state.quantity) {
            HeldRow row = quantityRow(dirty.row, dirty.product, *dirty.state.quantity);
            if (dirty.state.create)
                row.kind = u"create_listing"_s;
            rows.append(row);
        }
        for (auto it = dirty.state.fields.begin(); it != dirty.state.fields.end() && !dirty.state.create; ++it)
            rows.append(fieldRow(dirty.row, dirty.product, it.key(), it.value()));
    }));
    if (rows.isEmpty())
        return 0;
    TRY_ASSIGN(const PlanId plan, holdBack(m_engine, m_account, m_run, u"switched_on"_s, u"switched_on"_s, rows));
    Q_UNUSED(plan)
    return int(rows.size());
}

} // namespace evenstock
