// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/settle_stage.h"

#include "app/sync/first_link.h"
#include "app/sync/ledger.h"
#include "app/sync/open_holds.h"
#include "app/sync/relist_review.h"
#include "app/sync/settle_doubts.h"
#include "app/sync/stock_opening.h"

#include <algorithm>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {
constexpr int batchSize = 200;
}

bool bracketHeld(const ListingRow &row)
{
    return row.observed && row.changedSeq <= row.observedSeq && (!row.after || row.inDoubt);
}

GatedChange editChange(const ListingRow &row, const ObserveOutput &edit)
{
    return {.listing = row.id,
            .externalId = row.externalId,
            .field = u"quantity"_s,
            .direction = Direction::In,
            .from = quantityText(*row.observed - edit.edit),
            .to = quantityText(*row.observed),
            .reason = u"remote_edit"_s,
            .product = row.product};
}

// True where a write in doubt may still be carried out and this reading does not show it: it is read again later.
Result<bool> SettleStage::mayStillLand(ListingRow &row, const AccountPolicy &policy)
{
    const bool open = row.inDoubt && row.observedAt < row.landingUntil;
    if (!row.after && !open)
        return false;
    TRY_ASSIGN(QList<DeliveryRow> deliveries, m_engine.runs.openDeliveriesOf(row.id));
    deliveries.removeIf([](const DeliveryRow &one) { return one.state != DeliveryState::InDoubt; });
    if (!row.after) // texts and prices: one that is seen is over, of two the older may follow
        return deliveries.size() != 1 || !hasArrived(row, deliveries.first());
    const auto doubts = std::count_if(deliveries.begin(), deliveries.end(),
                                      [](const DeliveryRow &one) { return one.quantity.has_value(); });
    const bool unseenSales = policy.visibilityLagMs > 0; // they can look like the write
    const bool isOne = doubts < 2;                       // else the older one may follow
    if (!unseenSales && isOne && landing(stockOf(row), *row.observed) == Landing::Landed) {
        const ShownSet before = row.possible;
        setStock(row, landed(stockOf(row)));
        overwriteReleases(row, before);
    } else if (!open) {
        setStock(row, noLongerLands(stockOf(row)));
    }
    return row.after.has_value();
}

Result<bool> SettleStage::waitsForLag(ListingRow &row, const AccountPolicy &policy)
{
    if (policy.visibilityLagMs == 0)
        return false;
    const bool stands = row.lag == row.observed && row.observedAt - row.lagSince >= policy.visibilityLagMs;
    if (row.possible.isEmpty() || mayShow(row.possible, *row.observed) || stands) {
        row.lag.reset();
        row.pendingDrop = pendingDropOf(row);
        return false;
    }
    if (row.lag != row.observed && !row.overwritten) { // one difference at a time
        row.lag = row.observed;
        row.lagSince = row.observedAt;
        row.pendingDrop = pendingDropOf(row);
    }
    return true;
}

// True where nothing is left to settle of a listing that is not there any more.
Result<bool> SettleStage::endsGone(ListingRow &row, const AccountPolicy &policy)
{
    const bool gone = row.status == ListingStatus::Missing || row.status == ListingStatus::Ended;
    if (!gone || *row.observed > Quantity{} || awaitsOpening(row)) // below zero is nothing, too
        return false;
    if (row.status == ListingStatus::Ended && !policy.goneAtZero) { // it is shown there at the end of its life
        if (mayShow(row.possible, {}))
            return false;
        row.observed.reset(); // and says no more of the pieces, until it is on sale again
        row.lag.reset();
        row.pendingDrop = pendingDropOf(row);
        if (policy.visibilityLagMs == 0)
            settleExposure(row, {});
        TRY(m_engine.listings.update(row));
        return true;
    }
    row.status = goneStatus(row, policy);
    row.lag.reset();
    row.pendingDrop = pendingDropOf(row);
    if (row.status == ListingStatus::Missing && !mayShow(row.possible, {})) { // no edit: it is not there to show
        row.observed.reset();
        if (policy.visibilityLagMs == 0) // else it may have sold what is not to be seen yet
            settleExposure(row, {});
        row.trust = Trust::Unexplained;
        if (m_context.counters)
            ++m_context.counters->missing;
        TRY(m_engine.listings.update(row));
        TRY(ask(row));
        TRY(refreshListings(m_engine, row.product));
        return true;
    }
    if (row.status == ListingStatus::Ended && !row.possible.isEmpty() && row.possible.last() > Quantity{}) {
        row.observed.reset(); // a cancellation may have brought it back under a new id: looked for first
        TRY(refreshDirt(m_engine, row));
        TRY(m_engine.listings.update(row));
        return true;
    }
    return false;
}

// What a listing without a known base shows: orders alone ask for less, and that never waits.
Result<bool> SettleStage::isExplained(const ListingRow &row)
{
    TRY_ASSIGN(const auto product, m_engine.products.find(row.product));
    if (!product || awaitsOpening(row))
        return false;
    TRY_ASSIGN(const Quantity available, availableStock(m_engine, *product));
    return ProductShares(m_engine, *product, available).ordersExplain(row, *row.observed);
}

// What its cancelled orders did not bring back there waits for the owner.
Status SettleStage::ask(const ListingRow &row)
{
    TRY_ASSIGN(const bool opened, followReview(m_engine, row, m_context.cause.run));
    if (opened && m_context.counters)
        ++m_context.counters->conflicts;
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
    if (awaitsOpening(row))
        row.possible.clear(); // an answer to a write of before may have told one
    TRY_ASSIGN(const bool over, endsGone(row, policy));
    if (over)
        return {};
    const bool isFirst = row.possible.isEmpty(); // the base was lost, never ours, or in other units
    const bool wasOpen = row.possible.size() != 1 || row.after;
    TRY_ASSIGN(const bool lands, mayStillLand(row, policy));
    row.observed = counted(row.possible, *row.observed);
    TRY_ASSIGN(const bool waits, lands ? Result(true) : waitsForLag(row, policy));
    if (waits) {
        row.observed.reset();
        TRY(m_engine.listings.update(row));
        return refreshListings(m_engine, row.product);
    }
    TRY_ASSIGN(const Quantity onHand, m_engine.products.onHand(row.product));
    ObserveOutput out = observe(stockOf(row), *row.observed, row.units, onHand);
    const Quantity base = *row.observed - out.edit;
    const bool takes = policy.takesQuantity();
    if (out.edit != Quantity{} && takes) {
        TRY_ASSIGN(const bool allowed, mayMake(m_engine, m_context, editChange(row, out)));
        if (!allowed) {
            row.observed.reset();
            return m_engine.listings.update(row);
        }
    }
    TRY_ASSIGN(const bool isByOrders, isFirst ? isExplained(row) : Result(false));
    const bool isAsked = row.released + row.releasedUnseen + row.unreturned > Quantity{};
    if (takes && out.movement > Quantity{}) // put on sale again there, late
        out.movement -= answerByEdit(row, out.movement);
    judgeReleases(row, isFirst ? QList<Quantity>() : row.possible, base);
    const bool chose = wasOpen || out.edit != Quantity{};
    const bool doubted = row.inDoubt;
    const bool crossed = row.crossing && policy.visibilityLagMs > 0; // a reading makes late orders come no sooner
    setStock(row, out.stock);
    row.crossing = crossed;
    if (chose && policy.visibilityLagMs > 0) { // orders placed before this reading may still be on their way
        row.crossing = true;
        row.overtakenAt = std::max(row.overtakenAt, row.observedAt);
    }
    followPromise(row, policy);
    settleExposure(row, std::max(Quantity{}, *row.observed));
    if (doubted)
        TRY(settleDoubts(m_engine, row, m_context));
    row.observed.reset();
    row.trust = out.movement < Quantity{} && takes ? Trust::Unexplained : Trust::Confirmed;
    if (!isByOrders) { // else it is pushed for them, as from the base that was lost
        TRY_ASSIGN(row.settledMovement, m_engine.products.newestMovement(row.product));
    }
    row.lastSyncedAt = m_engine.now();
    ++outcome.settled;
    TRY(m_engine.listings.update(row));
    if (isAsked)
        TRY(ask(row));
    if (isFirst && !isByOrders)
        TRY(FirstLinker(m_engine, m_account, m_context).startFrom(row));
    if (takes) {
        outcome.movements += out.movement != Quantity{} ? 1 : 0;
        TRY(recordEdit(m_engine, row, out, m_context.cause));
        if (base < Quantity{})
            TRY(holdShortages(m_engine, row, std::min(-base * row.units, out.movement), m_context.cause));
    }
    return refreshListings(m_engine, row.product);
}

// What it sells lowers the product; what it shows is nobody's to change. A lower reading counts where no order can
// still turn up that explains it.
Status SettleStage::settleDuplicate(ListingRow &row, SettleOutcome &outcome)
{
    TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(m_account));
    if (!bracketHeld(row))
        outcome.readAgain.append(row.id);
    else if (policy.visibilityLagMs == 0 || row.observedAt - row.lagSince >= policy.visibilityLagMs)
        settleExposure(row, std::max(Quantity{}, *row.observed)); // linked when it was read, it may be below zero
    row.observed.reset();
    TRY(m_engine.listings.update(row));
    return refreshListings(m_engine, row.product); // what the others may have
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
        else if (row.link == LinkState::Duplicate)
            TRY(settleDuplicate(row, outcome));
    }
    return outcome;
}

Result<SettleOutcome> SettleStage::settleOverwritten(ListingId &after, bool &more)
{
    SettleOutcome outcome;
    TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(m_account));
    TRY_ASSIGN(const auto account, m_engine.accounts.find(m_account));
    TRY_ASSIGN(auto rows, m_engine.listings.overwritten(m_account, after, batchSize));
    more = rows.size() == batchSize;
    for (ListingRow &row : rows) {
        after = row.id;
        if (!account || account->ordersReadAt - row.lagSince < policy.visibilityLagMs)
            continue;
        if (!row.product) { // unlinked by an older Evenstock, which left it
            row.overwritten.reset();
            row.overwrittenBase.clear();
            row.pendingDrop = pendingDropOf(row);
            TRY(m_engine.listings.update(row));
            continue;
        }
        TRY_ASSIGN(const Quantity onHand, m_engine.products.onHand(row.product));
        const ObserveOutput out = observe({.possible = row.overwrittenBase}, *row.overwritten, row.units, onHand);
        row.overwritten.reset();
        row.overwrittenBase.clear();
        row.pendingDrop = pendingDropOf(row);
        TRY(m_engine.listings.update(row));
        if (policy.takesQuantity()) {
            ++outcome.movements;
            TRY(recordEdit(m_engine, row, out, m_context.cause));
        }
        TRY(refreshListings(m_engine, row.product));
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

Result<SettleOutcome> SettleStage::relinkBatch(ListingId &after, bool &more, RowSet &seen)
{
    SettleOutcome outcome;
    TRY_ASSIGN(auto rows, m_engine.listings.unlinked(m_account, after, batchSize));
    more = rows.size() == batchSize;
    FirstLinker linker(m_engine, m_account, m_context);
    for (ListingRow &row : rows) {
        after = row.id;
        TRY_ASSIGN(const Relinked found, linker.relink(row, seen));
        if (found.isOpen)
            m_open.insert(row.id);
        if (!found.row)
            continue;
        ++outcome.linked;
        if (!seen.isEmpty())
            seen.insert(found.row.value);
    }
    return outcome;
}

Result<SettleOutcome> SettleStage::linkBatch(ListingId &after, bool &more)
{
    SettleOutcome outcome;
    TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(m_account));
    TRY_ASSIGN(auto rows, m_engine.listings.unlinked(m_account, after, batchSize));
    more = rows.size() == batchSize;
    FirstLinker linker(m_engine, m_account, m_context);
    for (ListingRow &row : rows) {
        after = row.id;
        const bool isShownOnly = row.stockTheirs || policy.stockTheirs;
        if (!isShownOnly && !row.observed)
            continue;
        if (!isShownOnly && !bracketHeld(row)) {
            outcome.readAgain.append(row.id);
            continue;
        }
        if (m_open.contains(row.id)) { // opened as a product of its own one piece would be counted twice
            ++outcome.waiting;
            TRY(linker.reportOpen(row));
            continue;
        }
        TRY_ASSIGN(const LinkResult result, linker.link(row));
        outcome.linked += result == LinkResult::Linked ? 1 : 0;
        outcome.created += result == LinkResult::Created ? 1 : 0;
        outcome.duplicates += result == LinkResult::Duplicate ? 1 : 0;
        outcome.waiting += result == LinkResult::Waits ? 1 : 0;
    }
    return outcome;
}

} // namespace evenstock
