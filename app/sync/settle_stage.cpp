// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/settle_stage.h"

#include "app/sync/first_link.h"
#include "app/sync/guard.h"
#include "app/sync/ledger.h"
#include "app/sync/plan_book.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {
constexpr int batchSize = 200;
}

// From the first order read to the last nothing touched the listing by any road, and nothing of ours is under way.
bool SettleStage::bracketHeld(const ListingRow &row) const
{
    return row.observed && row.changedSeq <= row.observedSeq && !row.after;
}

Result<bool> SettleStage::waitsForLag(ListingRow &row, const AccountPolicy &policy)
{
    if (policy.visibilityLagMs == 0)
        return false;
    if (row.possible.contains(*row.observed)) {
        row.lag.reset();
        row.pendingDrop = {};
        return false;
    }
    const UtcMs now = m_engine.now();
    if (row.lag == row.observed && now - row.lagSince >= policy.visibilityLagMs) {
        row.lag.reset();
        row.pendingDrop = {};
        return false;
    }
    if (row.lag != row.observed) {
        row.lag = row.observed;
        row.lagSince = now;
        // Until it stands, the lower of both values counts.
        const Quantity lowest = row.possible.isEmpty() ? Quantity{} : row.possible.first();
        row.pendingDrop = std::max(Quantity{}, lowest - *row.observed) * row.units;
    }
    return true;
}

Status SettleStage::applyEdit(ListingRow &row, const Quantity &movement, const Quantity &shortage,
                              SettleOutcome &outcome)
{
    if (movement != Quantity{}) {
        TRY_ASSIGN(const std::int64_t sequence, m_engine.accounts.nextSequence());
        ++outcome.movements;
        TRY(moveStock(m_engine, {.product = row.product,
                                 .at = m_engine.now(),
                                 .delta = movement,
                                 .cause = MovementCause::RemoteEdit,
                                 .account = m_account,
                                 .listing = row.id,
                                 .run = m_context.cause.run,
                                 .key = u"edit:%1:%2"_s.arg(row.id.value).arg(sequence)}));
    }
    if (shortage > Quantity{}) {
        TRY_ASSIGN(const ProblemId problem,
                   m_engine.runs.report({.kind = u"oversell"_s,
                                         .severity = u"urgent"_s,
                                         .code = errorCodeName(ErrorCode::Conflict),
                                         .fingerprint = u"oversell:edit:%1:%2"_s.arg(row.id.value).arg(m_engine.now()),
                                         .account = m_account,
                                         .run = m_context.cause.run,
                                         .listing = row.id,
                                         .product = row.product,
                                         .item = row.remote.value(Field::Title, row.externalId),
                                         .arguments = {{u"missing"_s, quantityText(shortage)}},
                                         .firstAt = m_engine.now(),
                                         .lastAt = m_engine.now()}));
        Q_UNUSED(problem)
    }
    return {};
}

Status SettleStage::settleOne(ListingRow &row, SettleOutcome &outcome)
{
    TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(m_account));
    if (!bracketHeld(row)) {
        outcome.readAgain.append(row.id);
        row.observed.reset();
        return m_engine.listings.update(row);
    }
    TRY_ASSIGN(const bool waits, waitsForLag(row, policy));
    if (waits) {
        row.observed.reset();
        TRY(m_engine.listings.update(row));
        return refreshListings(m_engine, row.product);
    }
    TRY_ASSIGN(const Quantity onHand, m_engine.products.onHand(row.product));
    const ObserveOutput out = observe(stockOf(row), *row.observed, row.units, onHand);
    const bool takes = policy.takesQuantity();
    if (out.edit != Quantity{} && m_context.gate &&
        !m_context.gate->allows(row.id, u"quantity"_s, Direction::In, quantityText(*row.observed))) {
        row.observed.reset();
        return m_engine.listings.update(row);
    }
    setStock(row, out.stock);
    row.observed.reset();
    row.pendingDrop = {};
    row.trust = out.movement < Quantity{} && takes ? Trust::Unexplained : Trust::Confirmed;
    if (row.possible.first() == Quantity{} && policy.goneAtZero && row.status == ListingStatus::Missing)
        row.status = ListingStatus::Ended;
    TRY_ASSIGN(row.settledMovement, m_engine.products.newestMovement(row.product));
    row.lastSyncedAt = m_engine.now();
    ++outcome.settled;
    TRY(m_engine.listings.update(row));
    if (takes)
        TRY(applyEdit(row, out.movement, out.shortage, outcome));
    return refreshListings(m_engine, row.product);
}

Result<int> SettleStage::guardInbound(bool complete)
{
    TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(m_account));
    TRY_ASSIGN(const std::int64_t onSale, m_engine.listings.countOnSale(m_account));
    const auto *gate = dynamic_cast<const PlanGate *>(m_context.gate);
    int held = 0;

    QList<HeldRow> zeroed;
    for (ListingId after; policy.takesQuantity();) {
        TRY_ASSIGN(const auto rows, m_engine.listings.observed(m_account, after, batchSize));
        for (const ListingRow &row : rows) {
            after = row.id;
            if (row.link != LinkState::Linked || !bracketHeld(row) || (gate && gate->covers(row.id)))
                continue;
            TRY_ASSIGN(const Quantity onHand, m_engine.products.onHand(row.product));
            const ObserveOutput out = observe(stockOf(row), *row.observed, row.units, onHand);
            if (out.movement < Quantity{} && onHand + out.movement == Quantity{})
                zeroed.append({row.id, row.product, row.externalSku, u"quantity"_s, u"quantity"_s, Direction::In,
                               quantityText(onHand), quantityText(*row.observed), u"remote_edit"_s});
        }
        if (rows.size() < batchSize)
            break;
    }
    if (tooManyZeroed(zeroed.size(), std::max(onSale, std::int64_t(zeroed.size())), policy.guard)) {
        TRY_ASSIGN(const PlanId plan,
                   holdBack(m_engine, m_account, m_context.cause.run, u"guard"_s, u"zero_in"_s, zeroed));
        Q_UNUSED(plan)
        held += int(zeroed.size());
        for (const HeldRow &heldRow : std::as_const(zeroed)) { // not judged: the base stays where it is
            TRY_ASSIGN(auto row, m_engine.listings.find(heldRow.listing));
            if (row) {
                row->observed.reset();
                TRY(m_engine.listings.update(*row));
            }
        }
    } else if (complete) {
        TRY(lapse(m_engine, m_account, u"zero_in"_s));
    }

    QList<HeldRow> jumps;
    for (ListingId after;;) {
        TRY_ASSIGN(const auto rows, m_engine.listings.deferred(m_account, after, batchSize));
        for (const ListingRow &row : rows) {
            after = row.id;
            TRY_ASSIGN(const auto product, m_engine.products.find(row.product));
            if (product && !(gate && gate->covers(row.id)))
                jumps.append({row.id, row.product, product->sku, u"field"_s, u"price"_s, Direction::In,
                              channelField(*product, Field::Price, policy), row.remote.value(Field::Price),
                              u"remote_changed"_s});
        }
        if (rows.size() < batchSize)
            break;
    }
    if (tooManyPriceJumps(jumps.size(), policy.guard)) {
        TRY_ASSIGN(const PlanId plan,
                   holdBack(m_engine, m_account, m_context.cause.run, u"guard"_s, u"price_in"_s, jumps));
        Q_UNUSED(plan)
        held += int(jumps.size());
        for (const HeldRow &heldRow : std::as_const(jumps)) {
            TRY_ASSIGN(auto row, m_engine.listings.find(heldRow.listing));
            if (row) {
                row->deferred = false;
                row->remoteHash.clear(); // judged again by the next run
                TRY(m_engine.listings.update(*row));
            }
        }
    } else if (complete) {
        TRY(lapse(m_engine, m_account, u"price_in"_s));
    }
    return held;
}

Result<SettleOutcome> SettleStage::settleBatch(ListingId &after, bool &more)
{
    SettleOutcome outcome;
    TRY_ASSIGN(auto rows, m_engine.listings.observed(m_account, after, batchSize));
    more = rows.size() == batchSize;
    for (ListingRow &row : rows) {
        after = row.id;
        if (row.link == LinkState::Linked)
            TRY(settleOne(row, outcome));
    }
    return outcome;
}

Result<SettleOutcome> SettleStage::mergeDeferred(ListingId &after, bool &more)
{
    SettleOutcome outcome;
    IngestContext context = m_context;
    context.guardPrices = false;
    TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(m_account));
    TRY_ASSIGN(auto rows, m_engine.listings.deferred(m_account, after, batchSize));
    more = rows.size() == batchSize;
    for (ListingRow &row : rows) {
        after = row.id;
        TRY_ASSIGN(const bool changed, mergeListing(m_engine, row, policy, context));
        Q_UNUSED(changed)
        row.deferred = false;
        TRY(m_engine.listings.update(row));
        ++outcome.settled;
    }
    return outcome;
}

Result<SettleOutcome> SettleStage::linkBatch(ListingId &after, bool &more)
{
    SettleOutcome outcome;
    TRY_ASSIGN(auto rows, m_engine.listings.unlinked(m_account, after, batchSize));
    more = rows.size() == batchSize;
    FirstLinker linker(m_engine, m_account, m_context);
    for (ListingRow &row : rows) {
        after = row.id;
        if (!row.observed)
            continue;
        if (!bracketHeld(row)) {
            outcome.readAgain.append(row.id);
            continue;
        }
        TRY_ASSIGN(const LinkResult result, linker.link(row));
        outcome.linked += result == LinkResult::Linked ? 1 : 0;
        outcome.created += result == LinkResult::Created ? 1 : 0;
        outcome.duplicates += result == LinkResult::Duplicate ? 1 : 0;
    }
    return outcome;
}

} // namespace evenstock
