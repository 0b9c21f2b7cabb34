// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/outbound_guard.h"

#include "app/sync/guard.h"
#include "app/sync/ledger.h"
#include "app/sync/plan_judge.h"
#include "app/sync/stock_opening.h"

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

HeldRow repricedRow(const ListingRow &row, const Product &product)
{
    HeldRow held = fieldRow(row, product, Field::Price, row.ownPrice);
    held.reason = row.ownPriceWhy;
    return held;
}

QList<HeldRow> outboundRows(const ListingRow &listing, const Product &product, const DesiredState &state)
{
    QList<HeldRow> rows;
    if (state.quantity) {
        rows.append(quantityRow(listing, product, *state.quantity));
        HeldRow &row = rows.last();
        if (state.create) {
            row.kind = u"create_listing"_s;
            row.field = u"create"_s;
            row.from.clear();
            return rows;
        }
    }
    for (auto it = state.fields.begin(); it != state.fields.end() && !state.create; ++it)
        rows.append(fieldRow(listing, product, it.key(), it.value()));
    return rows;
}

// A listing that ended meanwhile gets its quantity by being made again.
bool isSameChange(const QString &field, const QString &other)
{
    const auto isOfQuantity = [](const QString &name) { return name == "quantity"_L1 || name == "create"_L1; };
    return field == other || (isOfQuantity(field) && isOfQuantity(other));
}

} // namespace

Status OutboundGuard::each(const std::function<void(const Dirty &)> &look)
{
    for (int dirt = int(Dirt::Zero); dirt <= int(Dirt::Images); ++dirt) {
        for (ListingId after;;) {
            TRY_ASSIGN(const auto rows, m_engine.listings.dirty(m_account, Dirt(dirt), after, batchSize));
            for (const ListingRow &row : rows) {
                after = row.id;
                TRY_ASSIGN(const auto product, m_engine.products.find(row.product));
                if (!product || awaitsOpening(row))
                    continue;
                TRY_ASSIGN(const DesiredState state, desiredNow(m_engine, row, *product));
                Dirty dirty{row, *product, state};
                if (row.possible.isEmpty() && !dirty.state.create && dirty.state.quantity != Quantity{})
                    dirty.state.quantity.reset(); // what would change is known when it was read
                if (dirt <= int(Dirt::Lower)) {
                    TRY_ASSIGN(const Quantity available, availableStock(m_engine, *product));
                    TRY_ASSIGN(dirty.byOrders, ProductShares(m_engine, *product, available).loweredByOrders(row));
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
        TRY_ASSIGN(const auto waiting, followGuard(m_engine, m_account, m_run, guard, rows, Computed::Complete));
        return m_engine.rehearsal ? 0 : int(waiting.size());
    }
    TRY_ASSIGN(const PlanId plan, holdBack(m_engine, m_account, m_run, u"guard"_s, guard, rows));
    return plan ? int(rows.size()) : 0;
}

bool OutboundGuard::isJump(const ListingRow &row, const DesiredState &state, const GuardLimits &limits)
{
    const QString price = state.fields.value(Field::Price);
    const bool isSeenAnyway = row.held == "first_link"_L1 || row.held.startsWith("switched_on"_L1);
    return !isSeenAnyway && !price.isEmpty() && !state.create &&
           isPriceJump(row.remote.value(Field::Price), price, limits);
}

Status OutboundGuard::ask()
{
    m_asked.clear();
    m_zeroes.clear();
    m_byOrders.clear();
    m_jumps.clear();
    TRY_ASSIGN(const int held, holdsAll() ? holdAll() : hold());
    m_tally.isHeld = m_tally.isHeld || held > 0;
    return {};
}

Result<bool> OutboundGuard::hasAskedAbout(const ListingRow &row, const Product &product, const DesiredState &state)
{
    if (awaitsOpening(row))
        return true;
    if (holdsAll() && !m_asked.contains(row.id))
        return false;
    if (isZero(row, state) && row.held != "first_link"_L1) {
        if (m_zeroes.contains(row.id) || m_byOrders.contains(row.id))
            return true;
        // Sold meanwhile: that never waits, and need not be asked for all the others.
        TRY_ASSIGN(const Quantity available, availableStock(m_engine, product));
        TRY_ASSIGN(const bool isByOrders, ProductShares(m_engine, product, available).loweredByOrders(row));
        if (isByOrders)
            m_byOrders.insert(row.id);
        return isByOrders;
    }
    TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(m_account));
    return holdsAll() || m_jumps.contains(row.id) || !isJump(row, state, policy.guard);
}

void OutboundGuard::handedOut(const ListingRow &row, const Change &change)
{
    if (m_zeroes.contains(row.id) && change.quantity == Quantity{})
        m_tally.zeroed.insert(row.id);
    if (m_jumps.contains(row.id) && change.fields.contains(Field::Price))
        m_tally.jumped.insert(row.id);
}

Result<int> OutboundGuard::hold()
{
    TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(m_account));
    QList<HeldRow> zeroed;
    QList<HeldRow> jumps;
    QList<HeldRow> repriced;
    TRY(each([&](const Dirty &dirty) {
        const bool isOfFirstLink = dirty.row.held == "first_link"_L1;
        const bool isRepriced = hasOwnPrice(dirty.row, policy) && dirty.state.fields.contains(Field::Price);
        if (isRepriced)
            repriced.append(repricedRow(dirty.row, dirty.product));
        if (isZero(dirty.row, dirty.state) && !isOfFirstLink) {
            (dirty.byOrders ? m_byOrders : m_zeroes).insert(dirty.row.id);
            if (!dirty.byOrders)
                zeroed.append(quantityRow(dirty.row, dirty.product, {}));
        } else if (!isRepriced && isJump(dirty.row, dirty.state, policy.guard)) {
            m_jumps.insert(dirty.row.id);
            jumps.append(fieldRow(dirty.row, dirty.product, Field::Price, dirty.state.fields.value(Field::Price)));
        }
    }));
    TRY_ASSIGN(const int zeros, judgeZeroes(zeroed));
    const auto all = (m_tally.jumped + m_jumps).size();
    TRY_ASSIGN(const int prices,
               judge(!jumps.isEmpty() && tooManyPriceJumps(all, policy.guard), u"price_out"_s, jumps));
    TRY_ASSIGN(const int repricings, judge(!repriced.isEmpty(), u"reprice"_s, repriced));
    return zeros + prices + repricings;
}

// What the zeroes are too many for is asked about by itself; the rest of them is sent.
Result<int> OutboundGuard::judgeZeroes(const QList<HeldRow> &rows)
{
    TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(m_account));
    TRY_ASSIGN(const std::int64_t onSale, m_engine.listings.countOnSale(m_account));
    m_tally.onSale = std::max(m_tally.onSale, onSale);
    const auto all = (m_tally.zeroed + m_zeroes).size();
    return judge(!rows.isEmpty() && tooManyZeroed(all, m_tally.onSale, policy.guard), u"zero_out"_s, rows);
}

Result<int> OutboundGuard::holdAll()
{
    QList<HeldRow> rows;
    QList<HeldRow> zeroed;
    TRY(each([&](const Dirty &dirty) {
        m_asked.insert(dirty.row.id);
        if (dirty.row.held == "first_link"_L1)
            return;
        DesiredState held = dirty.state;
        const bool zero = isZero(dirty.row, dirty.state);
        if (zero)
            (dirty.byOrders ? m_byOrders : m_zeroes).insert(dirty.row.id);
        if (zero && !dirty.byOrders)
            zeroed.append(quantityRow(dirty.row, dirty.product, {}));
        if (zero || dirty.byOrders)
            held.quantity.reset();
        rows += outboundRows(dirty.row, dirty.product, held);
    }));
    TRY_ASSIGN(const int zeros, judgeZeroes(zeroed));
    if (rows.isEmpty())
        return zeros;
    const QString guard = m_holds == Holds::SwitchedOn ? u"switched_on"_s : u"settings"_s;
    TRY_ASSIGN(const PlanId plan, holdBack(m_engine, m_account, m_run, u"switched_on"_s, guard, rows));
    return zeros + (plan ? int(rows.size()) : 0);
}

Status planAgain(EngineContext &engine, const PlanRow &plan, const PlanItemRow &item, const QString &found)
{
    TRY_ASSIGN(const auto listing, engine.listings.find(item.listing));
    TRY_ASSIGN(const auto product, listing ? engine.products.find(listing->product) : Result(std::optional<Product>()));
    QList<HeldRow> rows;
    if (listing && product) {
        TRY_ASSIGN(const AccountPolicy policy, engine.policy(plan.account));
        TRY_ASSIGN(const Quantity available, availableStock(engine, *product));
        ProductShares shares(engine, *product, available);
        TRY_ASSIGN(const WantedShare wanted, shares.of(*listing));
        TRY_ASSIGN(const bool isLowered, shares.loweredByOrders(*listing));
        const DesiredState state = desiredState(*listing, *product, wanted.now, policy, {});
        const bool neverWaits =
            state.quantity == Quantity{} || (isLowered && state.quantity && lowers(*listing, *state.quantity));
        rows = outboundRows(*listing, *product, state);
        rows.removeIf([&](const HeldRow &row) {
            return !isSameChange(row.field, item.field) || (row.field == "quantity"_L1 && neverWaits);
        });
    }
    TRY(engine.runs.settlePlanItem(item.id, u"stale"_s, rows.isEmpty() ? u"gone"_s : u"moved"_s, found));
    if (rows.isEmpty())
        return followHolds(engine, item.listing);
    PlanItemRow again = item;
    again.kind = rows.first().kind;
    again.field = rows.first().field;
    again.from = rows.first().from;
    again.to = rows.first().to;
    TRY_ASSIGN(const PlanRowId id, engine.runs.insertPlanItem(again));
    Q_UNUSED(id)
    return followHolds(engine, item.listing);
}

Status OutboundGuard::followPlan(const PlanRow &plan)
{
    TRY_ASSIGN(const PlanRowId newest, m_engine.runs.newestPlanItem(plan.id)); // what is planned again comes after it
    for (PlanRowId after; after < newest;) {
        TRY_ASSIGN(const auto items, m_engine.runs.planItems(plan.id, after, batchSize));
        for (const PlanItemRow &item : items) {
            after = item.id;
            if (item.state != "open"_L1 || item.id > newest)
                continue;
            TRY_ASSIGN(const Judgement now, judgeRow(m_engine, m_account, item));
            if (now.basis != Basis::Holds)
                TRY(planAgain(m_engine, plan, item, now.found));
        }
        if (items.size() < batchSize)
            break;
    }
    TRY_ASSIGN(const std::int64_t open, m_engine.runs.countPlanItems(plan.id, u"open"_s));
    if (open > 0)
        return {};
    TRY(m_engine.runs.settlePlan(plan.id, u"lapsed"_s, m_engine.now()));
    return releasePlan(m_engine, plan.id);
}

Status OutboundGuard::followWaiting()
{
    TRY_ASSIGN(const auto plans, m_engine.runs.openPlans(m_account));
    for (const PlanRow &plan : plans) {
        if (plan.kind == "first_link"_L1 || plan.kind == "switched_on"_L1)
            TRY(followPlan(plan));
    }
    return {};
}

} // namespace evenstock
