// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/sync_engine.h"

#include "app/sync/absence.h"
#include "app/sync/failure_news.h"
#include "app/sync/ledger.h"
#include "models/store/category_map.h"
#include "models/store/database.h"
#include "models/store/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {
constexpr int conflictBatch = 200;
constexpr int refreshBatch = 500;
constexpr UtcMs longestResumeMs = 24LL * 3600 * 1000; // what was read before is too old to go on from

} // namespace

QJsonObject optionsObject(const RunOptions &options)
{
    QJsonObject filter;
    for (auto it = options.filter.values.begin(); it != options.filter.values.end(); ++it)
        filter.insert(it.key(), QJsonArray::fromStringList(it.value()));
    QJsonObject object;
    if (!filter.isEmpty())
        object.insert(u"filter"_s, filter);
    if (!options.only.isEmpty())
        object.insert(u"only"_s, options.only);
    if (options.maxPages > 0)
        object.insert(u"max_pages"_s, options.maxPages);
    if (options.pageSize > 0)
        object.insert(u"items_per_page"_s, options.pageSize);
    if (options.noPush)
        object.insert(u"no_push"_s, true);
    if (options.dryRun)
        object.insert(u"dry_run"_s, true);
    if (options.plan)
        object.insert(u"plan"_s, qint64(options.plan.value));
    return object;
}

ListingFilter filterFrom(const QJsonObject &options)
{
    ListingFilter filter;
    const QJsonObject values = options.value(u"filter"_s).toObject();
    for (auto it = values.begin(); it != values.end(); ++it) {
        const QJsonArray texts = it.value().toArray();
        for (const QJsonValue &text : texts)
            filter.values[it.key()].append(text.toString());
    }
    return filter;
}

void note(RunRow &run, const QString &key)
{
    if (!run.notes.contains(key))
        run.notes.append(key);
}

SyncEngine::SyncEngine(Database &database, const Clock &clock, ConnectorLookup connectors)
    : m_context(database, clock, std::move(connectors))
{
}

Status SyncEngine::transact(const std::function<Status()> &work)
{
    TRY_ASSIGN(Transaction transaction, Transaction::begin(m_context.db));
    Status done = work();
    if (done)
        done = transaction.commit();
    if (!done)
        m_context.forgetPolicies(); // read within: by settings that were not saved
    return done;
}

Status SyncEngine::transact(RunRow &run, const std::function<Status()> &work)
{
    const RunRow before = run;
    Status done = transact(work);
    if (!done)
        run = before;
    return done;
}

Status SyncEngine::recover()
{
    return transact([this]() -> Status {
        TRY_ASSIGN(auto runs, m_context.runs.unfinished());
        for (RunRow &run : runs) {
            run.status = run.counters.processed > 0 || run.counters.orders > 0 ? u"partial"_s : u"failed"_s;
            run.finishedAt = m_context.now();
            run.errorCode = errorCodeName(ErrorCode::Internal);
            run.errorDetail = u"interrupted"_s;
            TRY(m_context.runs.updateRun(run));
        }
        TRY_ASSIGN(const auto accounts, m_context.accounts.all());
        for (const AccountRow &account : accounts)
            TRY(PushStage(m_context, account.id, {}).recover());
        return m_context.orders.doubtActions(m_context.now());
    });
}

Status SyncEngine::recoverDeliveries(AccountId account)
{
    return transact([&] { return PushStage(m_context, account, {}).recover(); });
}

Result<RunRow> SyncEngine::openRun(AccountId account, const RunOptions &options)
{
    RunRow run{.account = account,
               .mode = options.mode,
               .strategy = options.strategy ? strategyName(*options.strategy) : QString(),
               .cause = options.cause,
               .dryRun = options.dryRun,
               .options = optionsObject(options),
               .status = u"running"_s,
               .startedAt = m_context.now()};
    TRY(transact([&]() -> Status {
        // A run that was cut short goes on at its checkpoint.
        TRY_ASSIGN(const auto newest, m_context.runs.newestOf(account));
        const bool isRecent = newest && newest->startedAt > m_context.now() - longestResumeMs;
        if (isRecent && !newest->checkpoint.isEmpty() && newest->mode == run.mode && newest->options == run.options &&
            (newest->status == "cancelled"_L1 || newest->status == "partial"_L1 || newest->status == "failed"_L1)) {
            run.checkpoint = newest->checkpoint;
            run.resumedFrom = newest->id;
        }
        if (options.run) {
            run.id = options.run;
            return m_context.runs.beginRun(run);
        }
        TRY_ASSIGN(run.id, m_context.runs.insertRun(run));
        return {};
    }));
    if (!options.dryRun || m_context.rehearsal) // a dry run decides nothing but on its copy
        m_context.overrideStrategy(account, options.strategy);
    return run;
}

Status SyncEngine::saveRun(const RunRow &run)
{
    return transact([&] { return m_context.runs.updateRun(run); });
}

namespace {

// What a switched-off account left unexplained and all of it was read since: where it shows the base, nothing was
// missed, whatever its orders and texts did. What asked before goes on asking, and so does what was found since, by
// this run or by one before it that read a part or failed: what sank has its movement, what is missing is not on sale.
Status confirmSeen(EngineContext &engine, AccountRow &account, UtcMs startedAt)
{
    const QJsonValue asked = account.remembered.take(askedBeforeOff);
    const UtcMs since = account.remembered.take(offSince).toInteger(startedAt);
    if (!asked.isArray())
        return {};
    return engine.db.run(R"sql(UPDATE listings SET trust = 'confirmed'
        WHERE account_id = ? AND trust = 'unexplained' AND trust <> 'confirmed' AND link = 'linked'
            AND status IN ('active', 'inactive') AND observed_milli IS NULL
            AND (stock_theirs = 1 OR possible = '[' || remote_quantity_milli || ']'
                OR (remote_quantity_milli = 0 AND possible LIKE '[-%' AND possible NOT LIKE '%,%'))
            AND id NOT IN (SELECT value FROM json_each(?))
            AND NOT EXISTS (SELECT 1 FROM movements AS dropped WHERE dropped.listing_id = listings.id
                AND dropped.cause = 'remote_edit' AND dropped.delta_milli < 0 AND dropped.at >= ?))sql",
                         account.id, QString::fromUtf8(QJsonDocument(asked.toArray()).toJson()), since);
}

} // namespace

Status SyncEngine::noteSuccess(const RunRow &run)
{
    const AccountId id = run.account;
    const QString only = run.options.value(u"only"_s).toString();
    const bool pushed = !run.dryRun && !run.options.contains(u"no_push"_s) && !run.options.contains(u"plan"_s) &&
                        only != "orders"_L1 && only != "categories"_L1;
    // What was missed meanwhile is known, and planned, after a run that left nothing out.
    const bool readAll = (only.isEmpty() || only == "products"_L1) && run.mode != "selective"_L1 &&
                         !run.options.contains(u"filter"_s) && !run.options.contains(u"max_pages"_s);
    return transact([&]() -> Status {
        TRY_ASSIGN(auto account, m_context.accounts.find(id));
        if (!account)
            return {};
        if (account->state != AccountState::Ok)
            account->stateSince = m_context.now();
        account->state = AccountState::Ok;
        account->stateCode.clear();
        account->stateDetail.clear();
        // One that was at its very end when its account was switched off has read nothing of the absence.
        const bool sawAbsence = account->enabled && run.startedAt >= account->unseenSince;
        if (readAll && !run.dryRun && sawAbsence)
            TRY(confirmSeen(m_context, *account, run.startedAt));
        // New settings ask for nothing that only a reading knows, and nothing of a run that was about to end when they
        // came.
        const QJsonValue held = account->remembered.value(guardsSettings);
        const bool isPlanned = held.isUndefined() ? readAll && sawAbsence : run.startedAt >= held.toInteger();
        account->guardNext = account->guardNext && !(pushed && isPlanned);
        if (!account->guardNext)
            account->remembered.remove(guardsSettings);
        if (only != "categories"_L1 && !run.dryRun && sawAbsence)
            account->unseenSince = 0;
        TRY(m_context.runs.settleProblems(u"account:%1"_s.arg(id.value), m_context.now()));
        return m_context.accounts.update(*account);
    });
}

namespace {

// Since when its owner should hear of it: a lost connection from the second failure on, anything else at once. More of
// the same is no news, but that it was refused after it was lost.
Result<QJsonObject> newsOfFailure(EngineContext &engine, const QString &fingerprint, ErrorCode code)
{
    const bool isLost = code == ErrorCode::Offline || code == ErrorCode::Timeout || code == ErrorCode::RateLimited;
    TRY_ASSIGN(const auto known, engine.runs.openProblem(fingerprint));
    if (!known && isLost)
        return QJsonObject();
    const bool isRefusedNow = code == ErrorCode::Unauthorized && known && known->code != errorCodeName(code);
    const bool isTold = known && known->arguments.contains(worthTelling) && !isRefusedNow;
    const QJsonValue since = isTold ? known->arguments.value(worthTelling) : QJsonValue(qint64(engine.now()));
    return QJsonObject{{worthTelling, since}};
}

} // namespace

Status SyncEngine::noteFailure(AccountId id, const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return {};
    return transact([&]() -> Status {
        TRY_ASSIGN(auto account, m_context.accounts.find(id));
        if (!account)
            return {};
        // Only success or new credentials end that stop (sync.md section 5).
        if (account->state == AccountState::Unauthorized && error.code != ErrorCode::Unauthorized)
            return {};
        if (account->state == AccountState::Ok || account->state == AccountState::New)
            account->stateSince = m_context.now();
        account->state = error.code == ErrorCode::Unauthorized ? AccountState::Unauthorized : AccountState::Failing;
        account->stateCode = errorCodeName(error.code);
        account->stateDetail = error.detail;
        const QString fingerprint = u"account:%1"_s.arg(id.value);
        TRY_ASSIGN(const QJsonObject news, newsOfFailure(m_context, fingerprint, error.code));
        TRY_ASSIGN(const ProblemId problem,
                   m_context.runs.report({.kind = u"account"_s,
                                          .severity = error.code == ErrorCode::Unauthorized ? u"urgent"_s : u"error"_s,
                                          .code = errorCodeName(error.code),
                                          .fingerprint = fingerprint,
                                          .account = id,
                                          .item = account->name,
                                          .detail = error.detail,
                                          .payload = error.payload,
                                          .arguments = news,
                                          .httpStatus = error.httpStatus,
                                          .requestId = error.requestId,
                                          .firstAt = m_context.now(),
                                          .lastAt = m_context.now()}));
        Q_UNUSED(problem)
        return m_context.accounts.update(*account);
    });
}

QString itemFingerprint(AccountId account, const QString &item)
{
    return u"item:%1:%2"_s.arg(account.value).arg(item.left(200));
}

Status SyncEngine::itemFailed(RunRow &run, const QString &item, const Error &error, ListingId listing)
{
    ++run.counters.failed;
    TRY_ASSIGN(const ProblemId problem, m_context.runs.report({.kind = u"item"_s,
                                                               .severity = u"error"_s,
                                                               .code = errorCodeName(error.code),
                                                               .fingerprint = itemFingerprint(run.account, item),
                                                               .account = run.account,
                                                               .run = run.id,
                                                               .listing = listing,
                                                               .item = item.left(200),
                                                               .detail = error.detail.left(1000),
                                                               .payload = error.payload,
                                                               .httpStatus = error.httpStatus,
                                                               .requestId = error.requestId,
                                                               .firstAt = m_context.now(),
                                                               .lastAt = m_context.now()}));
    Q_UNUSED(problem)
    return {};
}

Status SyncEngine::judgeConflicts(RunRow &run, ChangeGate *gate)
{
    TRY_ASSIGN(const AccountPolicy policy, m_context.policy(run.account));
    const IngestContext context{
        .cause = {.kind = u"run"_s, .account = run.account, .run = run.id}, .counters = &run.counters, .gate = gate};
    for (ConflictId after;;) {
        QList<ConflictRow> rows;
        TRY_ASSIGN(rows, m_context.runs.openConflictsOf(run.account, after, conflictBatch));
        for (const ConflictRow &conflict : std::as_const(rows)) {
            after = conflict.id;
            TRY(transact(run, [&]() -> Status {
                TRY_ASSIGN(auto row, m_context.listings.find(conflict.listing));
                if (!row)
                    return {};
                TRY_ASSIGN(const bool changed, mergeListing(m_context, *row, policy, context));
                return changed ? m_context.listings.update(*row) : Status();
            }));
        }
        if (rows.size() < conflictBatch)
            break;
    }
    return {};
}

Status SyncEngine::refreshAll(AccountId account)
{
    ListingId after;
    for (bool more = true; more;) {
        TRY(transact([&]() -> Status {
            TRY_ASSIGN(auto rows, m_context.listings.all(account, after, refreshBatch));
            more = rows.size() == refreshBatch;
            for (ListingRow &row : rows) {
                after = row.id;
                TRY(refreshStored(m_context, row));
            }
            return {};
        }));
    }
    return {};
}

Status SyncEngine::reverseEdit(ProblemId id)
{
    return transact([&]() -> Status {
        TRY_ASSIGN(const auto problem, m_context.runs.findProblem(id));
        if (!problem || problem->kind != "late_order"_L1 || problem->state != "open"_L1)
            return makeError(ErrorCode::InvalidRequest, u"there is no edit to reverse here"_s,
                             QString::number(id.value));
        const auto quantity = parseQuantity(problem->arguments.value(u"quantity"_s).toString());
        TRY(moveStock(m_context, {.product = problem->product,
                                  .at = m_context.now(),
                                  .delta = quantity.value_or(Quantity{}),
                                  .cause = MovementCause::Undo,
                                  .account = problem->account,
                                  .listing = problem->listing,
                                  .key = u"reverse:%1"_s.arg(id.value),
                                  .note = problem->item}));
        return m_context.runs.settleProblem(id, u"resolved"_s, m_context.now());
    });
}

Status SyncEngine::storeCategories(RunRow &run, const QJsonArray &categories)
{
    return transact(run, [&]() -> Status {
        for (const QJsonValue &value : categories) {
            const QJsonObject row = value.toObject();
            const QString id = row.value(u"id"_s).toString();
            if (const QString error = row.value(u"error"_s).toString(); !error.isEmpty()) {
                TRY(itemFailed(run, u"category "_s + id, makeError(ErrorCode::InvalidResponse, error)));
                continue;
            }
            TRY_ASSIGN(const SavedCategory saved,
                       m_context.accounts.saveCategory(run.account, {.externalId = id,
                                                                     .name = row.value(u"name"_s).toString(),
                                                                     .note = row.value(u"note"_s).toString(),
                                                                     .parentId = row.value(u"parent"_s).toString()}));
            run.counters.created += saved == SavedCategory::Created;
            run.counters.updated += saved == SavedCategory::Updated;
            run.counters.unchanged += saved == SavedCategory::Unchanged;
        }
        for (const QJsonValue &value : categories) {
            const QJsonObject row = value.toObject();
            if (row.contains(u"error"_s))
                continue;
            TRY(m_context.accounts.setCategoryParent(run.account, row.value(u"id"_s).toString(),
                                                     row.value(u"parent"_s).toString()));
        }
        TRY(CategoryMap(m_context.db).setReadAt(run.account, m_context.now()));
        m_context.forgetPolicies(); // what goes where follows the tree
        return m_context.runs.updateRun(run);
    });
}

Result<QList<AccountId>> SyncEngine::dirtyAccounts(AccountId except)
{
    QList<AccountId> result;
    TRY_ASSIGN(const auto accounts, m_context.accounts.all());
    for (const AccountRow &account : accounts) {
        if (account.id == except || !account.enabled || account.state == AccountState::Unauthorized)
            continue;
        TRY_ASSIGN(const auto rows, m_context.listings.toPush(account.id, 1));
        if (!rows.isEmpty())
            result.append(account.id);
    }
    return result;
}

} // namespace evenstock
