// SPDX-License-Identifier: GPL-3.0-or-later
// The listings of a run: pages as they come, what was not seen, what is settled and linked.
#include "app/sync/desired_state.h"
#include "app/sync/inbound_guard.h"
#include "app/sync/ledger.h"
#include "app/sync/relist_review.h"
#include "app/sync/stock_opening.h"
#include "app/sync/sync_engine.h"
#include "models/store/database.h"
#include "models/store/transaction.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int batchSize = 500;
constexpr int mostOpenItems = 10'000;
constexpr int mostLookedFor = 200; // unseen listings that are read on their own

// Read first by this run.
void count(RunCounters &counters, IngestResult result)
{
    ++counters.processed;
    switch (result) {
    case IngestResult::Updated:
        ++counters.updated;
        break;
    case IngestResult::Unchanged:
        ++counters.unchanged;
        break;
    case IngestResult::Waits: // counted when it is linked
        break;
    }
}

// A listing is one item, in however many parts its marketplace tells of it: quantities come in a list of their own.
void countAgain(RunCounters &counters, IngestResult result, const SeenListings &before, std::int64_t row)
{
    if (result != IngestResult::Updated || before.changed.contains(row) || !before.unchanged.contains(row))
        return;
    --counters.unchanged;
    ++counters.updated;
}

} // namespace

Status SyncEngine::ingestItems(RunRow &run, const ListingPage &page, const IngestContext &context,
                               const SeenListings &seenBefore, SeenOnPage &seen, ItemErrors errors)
{
    QSet<QString> failed;
    for (const RemoteListing &remote : page.listings) {
        std::optional<Savepoint> part;
        if (errors == ItemErrors::SkipItem) {
            TRY_ASSIGN(part, Savepoint::begin(m_context.db));
        }
        const qsizetype mark = context.gate ? context.gate->mark() : 0;
        ListingId id;
        const auto result = ingestListing(m_context, run.account, remote, context, &id);
        if (!result) {
            ++run.counters.processed;
            if (context.gate)
                context.gate->rewind(mark);
            if (errors == ItemErrors::FailPage)
                return result.error(); // the page is tried again item by item
            part.reset();
            TRY(itemFailed(run, remote.externalId, result.error()));
            failed.insert(remote.externalId);
            continue;
        }
        if (part)
            TRY(part->keep());
        if (id && seenBefore.rows.contains(id.value))
            countAgain(run.counters, *result, seenBefore, id.value);
        else
            count(run.counters, *result);
        if (!id)
            continue;
        seen.rows.append(id.value);
        if (*result != IngestResult::Waits)
            (*result == IngestResult::Updated ? seen.changed : seen.unchanged).append(id.value);
    }
    for (const ItemError &error : page.errors) {
        if (!error.isPartial) // that one was counted among the listings
            ++run.counters.processed;
        failed.insert(error.item);
        TRY_ASSIGN(const auto row, m_context.listings.findByExternal(run.account, error.item));
        TRY(itemFailed(run, error.item, error.error, row ? row->id : ListingId()));
        if (row)
            seen.rows.append(row->id.value); // it is there, even though it could not be read
        else
            seen.hasUnreadable = true;
    }
    return settleItemProblems(run, page, failed);
}

// What could be read again is no problem any more.
Status SyncEngine::settleItemProblems(const RunRow &run, const ListingPage &page, const QSet<QString> &failed)
{
    TRY_ASSIGN(const QStringList items, m_context.runs.openItems(run.account, mostOpenItems));
    if (items.isEmpty())
        return {};
    const QSet<QString> open(items.begin(), items.end());
    for (const RemoteListing &remote : page.listings) {
        if (!remote.quantityOnly && open.contains(remote.externalId) && !failed.contains(remote.externalId))
            TRY(m_context.runs.settleProblems(itemFingerprint(run.account, remote.externalId), m_context.now()));
    }
    return {};
}

Status SyncEngine::learnCurrency(AccountId id, const ListingPage &page)
{
    if (page.listings.isEmpty() || page.listings.first().currency.isEmpty())
        return {};
    TRY_ASSIGN(const AccountPolicy policy, m_context.policy(id));
    if (!policy.currency.isEmpty())
        return {};
    TRY_ASSIGN(auto account, m_context.accounts.find(id));
    if (!account)
        return {};
    account->currency = page.listings.first().currency;
    m_context.forgetPolicies();
    return m_context.accounts.update(*account);
}

Status SyncEngine::listingsPage(RunRow &run, const ListingPage &page, const PageContext &reading, SeenListings &seen)
{
    const RunRow before = run;
    TRY_ASSIGN(const bool link, mayLink(run.account));
    const qsizetype mark = reading.gate ? reading.gate->mark() : 0;
    const auto attempt = [&](ItemErrors errors) -> Status {
        SeenOnPage now;
        bool byObservation = false;
        const Status done = transact(run, [&]() -> Status {
            IngestContext context{.cause = {.kind = u"run"_s, .account = run.account, .run = run.id},
                                  .bracketSeq = reading.bracketSeq,
                                  .counters = &run.counters,
                                  .gate = reading.gate,
                                  .byObservation = &byObservation,
                                  .mayLink = link};
            TRY(learnCurrency(run.account, page));
            TRY(ingestItems(run, page, context, seen, now, errors));
            if (byObservation)
                note(run, u"newest_by_observation"_s);
            if (reading.kind == PageKind::ReadAgain) { // counted when it was read first
                run.counters.processed = before.counters.processed;
                run.counters.updated = before.counters.updated;
                run.counters.unchanged = before.counters.unchanged;
                return m_context.runs.updateRun(run);
            }
            run.counters.skipped += page.skipped;
            if (page.pageEnds)
                ++run.counters.pages;
            if (page.totalPages > 0)
                run.counters.totalPages = page.totalPages;
            if (page.totalItems >= 0)
                run.counters.totalItems = page.totalItems;
            run.checkpoint = page.cursor; // with the page: a run that goes on here must not miss what was undone
            return m_context.runs.updateRun(run);
        });
        if (!done && reading.gate)
            reading.gate->rewind(mark);
        TRY(done);
        for (const std::int64_t row : std::as_const(now.rows))
            seen.rows.insert(row);
        for (const std::int64_t row : std::as_const(now.changed))
            seen.changed.insert(row);
        for (const std::int64_t row : std::as_const(now.unchanged))
            seen.unchanged.insert(row);
        seen.hasUnreadable = seen.hasUnreadable || now.hasUnreadable;
        return {};
    };
    const Status whole = attempt(ItemErrors::FailPage);
    if (whole || page.listings.isEmpty() || whole.error().code == ErrorCode::Storage)
        return whole;
    return attempt(ItemErrors::SkipItem);
}

// Nothing is known of what it may show, and it is to show nothing: where zero takes a listing away both sides agree.
Result<bool> SyncEngine::agreesAtNothing(const ListingRow &row)
{
    TRY_ASSIGN(const auto product, m_context.products.find(row.product));
    if (!product || !row.possible.isEmpty() || awaitsOpening(row))
        return false;
    TRY_ASSIGN(const WantedShare wanted, wantedShare(m_context, row, *product));
    return wanted.share == Quantity{};
}

// Sold out where zero takes a listing away: it ended. Everything else that a complete read did not find is looked for
// on its own before it is called missing, because pages drift while they are read.
Status SyncEngine::judgeUnseen(const IngestContext &context, const SettleScope &scope, ListingRow &row,
                               QList<ListingRow> &unexplained)
{
    if (row.after)
        return {};
    TRY_ASSIGN(const AccountPolicy policy, m_context.policy(row.account));
    const bool mayBeSoldOut =
        policy.goneAtZero && row.link == LinkState::Linked && row.changedSeq <= context.bracketSeq;
    bool soldOut = mayBeSoldOut && stockOf(row).settled() && row.possible.first() == Quantity{};
    if (mayBeSoldOut && scope.marksMissing && row.possible.isEmpty()) {
        TRY_ASSIGN(soldOut, agreesAtNothing(row));
    }
    if (!scope.marksMissing && !soldOut)
        return {};
    if (row.link == LinkState::Linked && !soldOut) {
        ListingRow missing = row;
        missing.status = ListingStatus::Missing;
        TRY_ASSIGN(const bool kept, isKept(m_context, goneChange(missing, row.status)));
        if (!kept)
            unexplained.append(row);
        return {};
    }
    const ListingStatus before =
        std::exchange(row.status, policy.goneAtZero ? ListingStatus::Ended : ListingStatus::Missing);
    TRY_ASSIGN(const bool allowed, mayMake(m_context, context, goneChange(row, before)));
    if (!allowed)
        return {};
    row.remoteQuantity = {};
    row.possible = {Quantity{}};
    if (row.link == LinkState::Linked || (row.changedSeq <= context.bracketSeq && policy.visibilityLagMs == 0))
        settleExposure(row, {});
    row.observed.reset();
    row.lag.reset();
    row.pendingDrop = pendingDropOf(row);
    row.trust = Trust::Confirmed;
    TRY(refreshDirt(m_context, row));
    TRY(m_context.listings.update(row));
    return row.link == LinkState::Duplicate ? refreshListings(m_context, row.product) : refreshBeside(m_context, row);
}

// What had ended and was found nowhere in a complete read, under no other id either, shows nothing.
Status SyncEngine::settleEnded(const IngestContext &context, AccountId account, const RowSet &seen)
{
    ListingId after;
    for (bool more = true; more;) {
        TRY_ASSIGN(auto rows, m_context.listings.all(account, after, batchSize));
        more = rows.size() == batchSize;
        for (ListingRow &row : rows) {
            after = row.id;
            const bool hasEnded = row.link == LinkState::Linked && row.status == ListingStatus::Ended && !row.after;
            if (!hasEnded || !row.possible.isEmpty() || row.inDoubt || seen.contains(row.id.value) ||
                row.changedSeq > context.bracketSeq)
                continue;
            row.possible = {Quantity{}};
            settleExposure(row, {});
            TRY(refreshDirt(m_context, row));
            TRY(m_context.listings.update(row));
        }
    }
    return {};
}

Status SyncEngine::callMissing(RunRow &run, const IngestContext &context, ListingRow &row)
{
    const ListingStatus before = std::exchange(row.status, ListingStatus::Missing);
    TRY_ASSIGN(const bool allowed, mayMake(m_context, context, goneChange(row, before)));
    if (!allowed)
        return {};
    row.trust = Trust::Unexplained;
    row.observed.reset();
    row.observedAt = m_context.now();
    TRY(refreshDirt(m_context, row));
    ++run.counters.missing;
    TRY(m_context.listings.update(row));
    TRY_ASSIGN(const bool opened, followReview(m_context, row, run.id));
    run.counters.conflicts += opened ? 1 : 0;
    return refreshBeside(m_context, row);
}

Result<int> SyncEngine::markMissing(RunRow &run, const IngestContext &context, const SettleScope &scope,
                                    const RowSet &seen, QList<ListingId> &readAgain)
{
    QList<ListingId> unseen;
    std::int64_t active = 0;
    for (ListingId after;;) {
        TRY_ASSIGN(const auto ids, m_context.listings.activeIds(run.account, after, batchSize));
        for (const ListingId id : ids) {
            after = id;
            ++active;
            if (!seen.contains(id.value))
                unseen.append(id);
        }
        if (ids.size() < batchSize)
            break;
    }
    int held = 0;
    TRY(transact(run, [&]() -> Status {
        QList<ListingRow> unexplained;
        for (const ListingId id : std::as_const(unseen)) {
            TRY_ASSIGN(auto row, m_context.listings.find(id));
            if (row)
                TRY(judgeUnseen(context, scope, *row, unexplained));
        }
        if (!scope.marksMissing)
            return {};
        TRY_ASSIGN(const auto account, m_context.accounts.find(run.account));
        if (account && account->guardNext) // else no base is unknown so
            TRY(settleEnded(context, run.account, seen));
        TRY_ASSIGN(const auto waiting, InboundGuard(m_context, run.account, run.id).holdMissing(unexplained, active));
        held = int(waiting.size());
        unexplained.removeIf([&](const ListingRow &row) { return waiting.contains(row.id); });
        for (ListingRow &row : unexplained) {
            if (unexplained.size() <= mostLookedFor)
                readAgain.append(row.id);
            else
                TRY(callMissing(run, context, row));
        }
        return {};
    }));
    return held;
}

Result<bool> SyncEngine::mayLink(AccountId id)
{
    TRY_ASSIGN(const auto account, m_context.accounts.find(id));
    return account && (account->firstLink == FirstLink::Accepted || account->firstLink == FirstLink::Linked);
}

Status SyncEngine::inBatches(SettleOutcome &total,
                             const std::function<Result<SettleOutcome>(ListingId &, bool &)> &batch)
{
    ListingId after;
    for (bool more = true; more;) {
        TRY(transact([&]() -> Status {
            TRY_ASSIGN(const SettleOutcome outcome, batch(after, more));
            total.settled += outcome.settled;
            total.movements += outcome.movements;
            total.linked += outcome.linked;
            total.created += outcome.created;
            total.duplicates += outcome.duplicates;
            total.waiting += outcome.waiting;
            total.readAgain += outcome.readAgain;
            return {};
        }));
    }
    return {};
}

Status SyncEngine::guardInbound(RunRow &run, bool complete)
{
    int held = 0;
    TRY(transact([&]() -> Status {
        InboundGuard guard(m_context, run.account, run.id);
        TRY_ASSIGN(const int quantities, guard.holdQuantities(complete));
        TRY_ASSIGN(const int prices, guard.holdPrices(complete));
        held = quantities + prices;
        return {};
    }));
    if (held > 0)
        note(run, u"guard_held"_s);
    return {};
}

Result<SettleOutcome> SyncEngine::settle(RunRow &run, const SettleScope &scope)
{
    SettleOutcome total;
    const IngestContext context{.cause = {.kind = u"run"_s, .account = run.account, .run = run.id},
                                .bracketSeq = scope.bracketSeq,
                                .counters = &run.counters,
                                .gate = scope.gate};
    SettleStage stage(m_context, run.account, context);
    RowSet seen = scope.seen ? *scope.seen : RowSet();
    TRY_ASSIGN(const bool link, mayLink(run.account));
    if (link)
        TRY(inBatches(total, [&](ListingId &after, bool &more) { return stage.relinkBatch(after, more, seen); }));
    if (!scope.gate || m_context.rehearsal) // a plan lets only its own rows pass
        TRY(guardInbound(run, scope.readWhole));
    TRY(inBatches(total, [&](ListingId &after, bool &more) { return stage.settleBatch(after, more); }));
    TRY(inBatches(total, [&](ListingId &after, bool &more) { return stage.settleOverwritten(after, more); }));
    TRY(inBatches(total, [&](ListingId &after, bool &more) { return stage.mergeDeferred(after, more); }));
    if (link) {
        TRY(transact([&] { return m_context.orders.bindFinalLines(run.account); }));
        TRY(inBatches(total, [&](ListingId &after, bool &more) { return stage.linkBatch(after, more); }));
    }
    if (scope.seen) {
        TRY_ASSIGN(const int held, markMissing(run, context, scope, seen, total.readAgain));
        if (held > 0)
            note(run, u"guard_held"_s);
    }
    run.counters.movements += total.movements;
    run.counters.created += total.created;
    run.counters.updated += total.linked;
    run.counters.unchanged += total.duplicates + total.waiting;
    return total;
}

Status SyncEngine::finishReading(RunRow &run, const ReadingEnd &end)
{
    return transact([&]() -> Status {
        TRY_ASSIGN(auto account, m_context.accounts.find(run.account));
        if (!account)
            return {};
        if (account->firstLink == FirstLink::Accepted && end.ranToEnd) // what could not be read is linked when it can
            account->firstLink = FirstLink::Linked;
        if (account->firstLink == FirstLink::Unread || account->firstLink == FirstLink::Reported)
            note(run, u"first_link_waits"_s);
        if (end.complete) {
            account->listingsReadAt = run.startedAt;
            TRY(m_context.runs.settleOlderItems(run.account, run.id, m_context.now()));
        }
        account->syncedSince = std::max(account->syncedSince, end.newest);
        return m_context.accounts.update(*account);
    });
}

} // namespace evenstock
