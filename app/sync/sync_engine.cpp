// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/sync_engine.h"

#include "app/sync/ledger.h"
#include "models/store/category_map.h"
#include "models/store/database.h"
#include "models/store/transaction.h"

#include <QJsonArray>

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
