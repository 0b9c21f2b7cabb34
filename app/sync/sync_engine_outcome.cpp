// SPDX-License-Identifier: GPL-3.0-or-later
// What the end of a run and its failures leave with the account.
#include "app/sync/absence.h"
#include "app/sync/failure_news.h"
#include "app/sync/sync_engine.h"
#include "models/store/database.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace evenstock {

using namespace Qt::StringLiterals;

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

} // namespace evenstock
