// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/engine_context.h"
#include "app/sync/listing_stage.h"
#include "app/sync/order_stage.h"
#include "app/sync/plan_book.h"
#include "app/sync/push_stage.h"
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
    bool noPush = false;
    bool dryRun = false;
    QString only = {}; // "", products, orders, categories, push
    QString cause = QStringLiteral("manual");
    PlanId plan = {};               // apply this plan …
    QList<PlanRowId> planRows = {}; // … or only these rows of it
    QList<ListingId> listings = {}; // read just these
    RunId run = {};                 // a record with status "waiting" to go on with; none = open one
};
QJsonObject optionsObject(const RunOptions &options);

// Makes the decisions and owns what they are written into. One object a data directory, on the engine thread; every
// public function is one or more whole transactions, so that a kill between any two leaves a state to go on from.
class SyncEngine
{
public:
    SyncEngine(Database &database, const Clock &clock, ConnectorLookup connectors);

    EngineContext &context() { return m_context; }

    // After a start: runs of a dead process are closed, their writes are in doubt.
    Status recover();

    Result<RunRow> openRun(AccountId account, const RunOptions &options);
    Status saveRun(const RunRow &run);

    Status noteIdentity(AccountId account, const Identity &identity);
    Status noteSuccess(AccountId account);
    Status noteFailure(AccountId account, const Error &error);

    // Orders of one page with their cursor. A failing order is recorded and skipped.
    Status ordersPage(RunRow &run, const OrderPage &page);
    Status ordersDone(AccountId account, std::int64_t sequence, UtcMs startedAt);
    // One order by webhook or by hand.
    Result<OrderEffects> orderArrived(AccountId account, const RemoteOrder &order, const Cause &cause);
    Status orderGone(AccountId account, const QString &externalId, const Cause &cause);

    // Listings of one page with the page checkpoint. `seen` collects row ids for the missing check.
    Status listingsPage(RunRow &run, const ListingPage &page, std::int64_t bracketSeq, ChangeGate *gate,
                        QSet<std::int64_t> &seen);
    // After a complete, consistent full read: listings not seen are missing (or ended, or held by the guard).
    Result<int> markMissing(RunRow &run, const QSet<std::int64_t> &seen);
    // Settles, links, merges what the guard let pass. Returns listings to read again.
    Result<SettleOutcome> settle(RunRow &run, std::int64_t bracketSeq, ChangeGate *gate, bool complete);
    // Open conflicts judged again under this run's strategy.
    Status judgeConflicts(RunRow &run);
    Status finishFirstLink(RunRow &run, bool completeRead);

    // The marketplace's category tree: rows {id, parent, name}. Two passes, so that parents may come later.
    Status storeCategories(RunRow &run, const QJsonArray &categories);

    // Accounts other than this one with something to send.
    Result<QList<AccountId>> dirtyAccounts(AccountId except);

    Status transact(const std::function<Status()> &work);

private:
    Status ingestItems(RunRow &run, const ListingPage &page, IngestContext &context, QSet<std::int64_t> &seen,
                       bool itemByItem);
    Status itemFailed(RunRow &run, const QString &item, const Error &error);
    Result<bool> mayLink(AccountId account);

    EngineContext m_context;
};

} // namespace evenstock
