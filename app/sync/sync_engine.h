// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/engine_context.h"
#include "app/sync/listing_stage.h"
#include "app/sync/order_stage.h"
#include "app/sync/plan_book.h"
#include "app/sync/push_stage.h"
#include "app/sync/row_set.h"
#include "app/sync/settle_stage.h"

#include <QSet>

#include <functional>
#include <memory>

namespace evenstock {

// How one run was asked for.
struct RunOptions {
    QString mode = QStringLiteral("incremental"); // full, incremental, selective
    ListingFilter filter = {};
    std::optional<Strategy> strategy = {};
    int maxPages = 0;
    int pageSize = 0; // listings on a page, at most; 0 = as many as the marketplace and the account allow
    bool noPush = false;
    bool dryRun = false;
    QString only = {}; // "", products, orders, categories, push
    QString cause = QStringLiteral("manual");
    PlanId plan = {};                              // apply this plan …
    QList<PlanRowId> planRows = {};                // … or only these rows of it
    std::optional<QList<PlanRowId>> planLeft = {}; // see PlanGate::Choice
    QList<ListingId> listings = {};                // read just these
    RunId run = {};                                // a record with status "waiting" to go on with; none = open one
};
QJsonObject optionsObject(const RunOptions &options);
ListingFilter filterFrom(const QJsonObject &options); // of optionsObject

// Problems with one item of an account have one fingerprint, so that they are one until they are over.
QString itemFingerprint(AccountId account, const QString &item);

// Adds a sentence key for the owner to a run, once.
void note(RunRow &run, const QString &key);

enum class PageKind { Read, ReadAgain }; // read again on its own: counted before

struct PageContext {
    PageKind kind = PageKind::Read;
    std::int64_t bracketSeq = 0; // sequence number before anything of the page was read
    ChangeGate *gate = nullptr;  // not owned
};

struct SeenListings {
    RowSet rows = {};           // row ids
    RowSet changed = {};        // of them: counted as updated …
    RowSet unchanged = {};      // … or first as unchanged
    bool hasUnreadable = false; // something was there that could not be told apart: nothing may be called missing
};

struct SettleScope {
    std::int64_t bracketSeq = 0;
    ChangeGate *gate = nullptr;   // not owned
    const RowSet *seen = nullptr; // row ids of a read that named everything; else empty
    bool readWhole = false;       // … and read all of it: what it no longer computes lapses
    bool marksMissing = false;    // … that is consistent too: neither empty nor short nor malformed
};

struct ReadingEnd {
    bool ranToEnd = false; // nothing was left out but what could not be read; a resumed one reads the rest
    bool complete = false; // everything was read from the start
    bool named = false;    // or named at least: what is not among it is gone
    UtcMs newest = 0;      // newest modification time seen where an incremental read may go on from; 0 = it may not
};

// Makes the decisions and owns what they are written into. One object a data directory, on the engine thread; every
// public function is one or more whole transactions, so that a kill between any two leaves a state to go on from.
class SyncEngine
{
public:
    SyncEngine(Database &database, const Clock &clock, ConnectorLookup connectors);

    EngineContext &context() { return m_context; }

    // After a start: runs of a dead process are closed, their writes are in doubt.
    Status recover();
    // Under the account's lease, before a run: writes whose receipts were lost in this very process are in doubt too.
    Status recoverDeliveries(AccountId account);

    Result<RunRow> openRun(AccountId account, const RunOptions &options);
    Status saveRun(const RunRow &run);

    // Who answered. What does not fit what is known becomes a problem of the account: another currency, a clock that
    // goes wrong.
    Status noteIdentity(AccountId account, const Identity &identity);
    // The owner takes over the currency that the marketplace names by now; what listings should show is computed anew
    // after it. InvalidRequest where it names no other.
    Status takeCurrency(AccountId account, const QString &currency);
    Status noteSuccess(const RunRow &run);
    Status noteFailure(AccountId account, const Error &error);

    // Orders of one page with their cursor. A failing order is recorded and skipped, and asked for by its id from then
    // on; where the store itself fails nothing of the page is kept.
    Status ordersPage(RunRow &run, const OrderPage &page, ChangeGate *gate = nullptr);
    // An order that was asked for by its id could not be read.
    Status orderUnread(RunRow &run, const QString &externalId, const Error &error);
    Status ordersDone(AccountId account, std::int64_t sequence, UtcMs startedAt);
    // One order by webhook or by hand.
    Result<OrderEffects> orderArrived(AccountId account, const RemoteOrder &order, const Cause &cause);
    Status orderGone(AccountId account, const QString &externalId, const Cause &cause);

    // Listings of one page with the page checkpoint. `seen` collects what was found for the missing check.
    Status listingsPage(RunRow &run, const ListingPage &page, const PageContext &reading, SeenListings &seen);
    // Judges what was read, once the orders were read again: relinks, settles, links, marks what is missing, merges
    // what the guard let pass. Returns listings to read again.
    Result<SettleOutcome> settle(RunRow &run, const SettleScope &scope);
    // The listings of a run were read and settled.
    Status finishReading(RunRow &run, const ReadingEnd &end);
    // Open conflicts judged again under this run's strategy.
    Status judgeConflicts(RunRow &run, ChangeGate *gate);

    // One item that failed: counted and listed, the run goes on. Inside the caller's transaction.
    Status itemFailed(RunRow &run, const QString &item, const Error &error, ListingId listing = {});

    // Computes again which of an account's listings differ from what they should show, in batches.
    Status refreshAll(AccountId account);
    // The owner agrees that a "remote edit" was the order that turned up late (a late_order problem): what it took goes
    // back. ErrorCode::InvalidRequest where the problem is settled or another kind.
    Status reverseEdit(ProblemId problem);

    // The marketplace's category tree: rows {id, parent, name, note}, or {id, error}. Two passes in one transaction, so
    // that parents may come later. Categories that are not among the rows stay.
    Status storeCategories(RunRow &run, const QJsonArray &categories);

    // Accounts other than this one with something to send.
    Result<QList<AccountId>> dirtyAccounts(AccountId except);

    Status transact(const std::function<Status()> &work);
    // The same; where it is undone, so is what `work` counted and noted in the run.
    Status transact(RunRow &run, const std::function<Status()> &work);

private:
    enum class ItemErrors { FailPage, SkipItem };
    struct SeenOnPage {
        QList<std::int64_t> rows = {};
        QList<std::int64_t> changed = {};
        QList<std::int64_t> unchanged = {};
        bool hasUnreadable = false;
    };
    Status ingestItems(RunRow &run, const ListingPage &page, const IngestContext &context,
                       const SeenListings &seenBefore, SeenOnPage &seen, ItemErrors errors);
    Status settleItemProblems(const RunRow &run, const ListingPage &page, const QSet<QString> &failed);
    Status judgeCurrency(AccountRow &account, const QString &named);
    Status judgeClock(const AccountRow &account, std::optional<std::int64_t> skewMs);
    Status learnCurrency(AccountId id, const ListingPage &page);
    Status applyOne(RunRow &run, const QString &item, const std::function<Result<OrderEffects>()> &work);
    Result<OrderEffects> applyFromPage(RunRow &run, const RemoteOrder &order, ChangeGate *gate);
    Status judgeUnseen(const IngestContext &context, const SettleScope &scope, ListingRow &row,
                       QList<ListingRow> &unexplained);
    Result<bool> agreesAtNothing(const ListingRow &row);
    Status settleEnded(const IngestContext &context, AccountId account, const RowSet &seen);
    Status callMissing(RunRow &run, const IngestContext &context, ListingRow &row);
    Result<int> markMissing(RunRow &run, const IngestContext &context, const SettleScope &scope, const RowSet &seen,
                            QList<ListingId> &readAgain);
    Status settleGone(AccountId account, std::int64_t sequence, UtcMs before);
    Status guardInbound(RunRow &run, bool complete);
    Status inBatches(SettleOutcome &total, const std::function<Result<SettleOutcome>(ListingId &, bool &)> &batch);
    Result<bool> mayLink(AccountId account);

    EngineContext m_context;
};

} // namespace evenstock
