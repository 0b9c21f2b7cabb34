// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/run_repository.h"

#include "models/store/database.h"
#include "models/store/json_text.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

#define EVENSTOCK_RUN_COLUMNS                                                                                          \
    "id, account_id, mode, strategy, cause, dry_run, options, status, stage, checkpoint, resumed_from, started_at, "   \
    "finished_at, duration_ms, pages, total_pages, total_items, processed, created, updated, unchanged, conflicts, "   \
    "failed, missing, movements, orders, pushed, confirmed, refused, in_doubt, requests, retries, throttled_ms, "      \
    "error_code, error_detail, notes, skipped"

RunRow runOf(const Statement &s)
{
    RunRow row;
    int c = 0;
    row.id = s.get<RunId>(c++);
    row.account = s.get<AccountId>(c++);
    row.mode = s.text(c++);
    row.strategy = s.text(c++);
    row.cause = s.text(c++);
    row.dryRun = s.flag(c++);
    row.options = objectFrom(s.text(c++));
    row.status = s.text(c++);
    row.stage = s.text(c++);
    row.checkpoint = s.text(c++);
    row.resumedFrom = s.get<RunId>(c++);
    row.startedAt = s.int64(c++);
    row.finishedAt = s.int64(c++);
    row.durationMs = s.int64(c++);
    row.counters.pages = int(s.int64(c++));
    row.counters.totalPages = int(s.int64(c++));
    for (std::int64_t RunCounters::*counter :
         {&RunCounters::totalItems, &RunCounters::processed, &RunCounters::created, &RunCounters::updated,
          &RunCounters::unchanged, &RunCounters::conflicts, &RunCounters::failed, &RunCounters::missing,
          &RunCounters::movements, &RunCounters::orders, &RunCounters::pushed, &RunCounters::confirmed,
          &RunCounters::refused, &RunCounters::inDoubt, &RunCounters::requests, &RunCounters::retries,
          &RunCounters::throttledMs})
        row.counters.*counter = s.int64(c++);
    row.errorCode = s.text(c++);
    row.errorDetail = s.text(c++);
    row.notes = stringsFrom(s.text(c++));
    row.counters.skipped = s.int64(c++);
    return row;
}

} // namespace

Result<RunId> RunRepository::insertRun(const RunRow &r)
{
    TRY(m_db.run("INSERT INTO runs (account_id, mode, strategy, cause, dry_run, options, status, stage, checkpoint, "
                 "resumed_from, started_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                 r.account, r.mode, r.strategy, r.cause, r.dryRun, objectText(r.options), r.status, r.stage,
                 r.checkpoint, r.resumedFrom, r.startedAt));
    return RunId{m_db.lastInsertId()};
}

Status RunRepository::beginRun(const RunRow &r)
{
    TRY(m_db.run("UPDATE runs SET status = ?, checkpoint = ?, resumed_from = ?, started_at = ? WHERE id = ? AND "
                 "status = 'waiting'",
                 r.status, r.checkpoint, r.resumedFrom, r.startedAt, r.id));
    if (m_db.changes() == 0)
        return makeError(ErrorCode::Cancelled, u"the run no longer waits"_s);
    return {};
}

Status RunRepository::updateRun(const RunRow &r)
{
    const RunCounters &n = r.counters;
    return m_db.run(
        R"sql(UPDATE runs SET status = ?, stage = ?, checkpoint = ?, finished_at = ?, duration_ms = ?, pages = ?,
            total_pages = ?, total_items = ?, processed = ?, created = ?, updated = ?, unchanged = ?, conflicts = ?,
            failed = ?, missing = ?, movements = ?, orders = ?, pushed = ?, confirmed = ?, refused = ?, in_doubt = ?,
            requests = ?, retries = ?, throttled_ms = ?, error_code = ?, error_detail = ?, notes = ?, skipped = ?
            WHERE id = ?)sql",
        r.status, r.stage, r.checkpoint, r.finishedAt, r.durationMs, n.pages, n.totalPages, n.totalItems, n.processed,
        n.created, n.updated, n.unchanged, n.conflicts, n.failed, n.missing, n.movements, n.orders, n.pushed,
        n.confirmed, n.refused, n.inDoubt, n.requests, n.retries, n.throttledMs, r.errorCode, r.errorDetail,
        stringsText(r.notes), n.skipped, r.id);
}

Result<std::optional<RunRow>> RunRepository::findRun(RunId id)
{
    return m_db.row("SELECT " EVENSTOCK_RUN_COLUMNS " FROM runs WHERE id = ?", runOf, id);
}

Result<QList<RunRow>> RunRepository::unfinished()
{
    return m_db.rows("SELECT " EVENSTOCK_RUN_COLUMNS " FROM runs WHERE status IN ('waiting', 'running') ORDER BY id",
                     runOf);
}

Result<std::optional<RunRow>> RunRepository::newestOf(AccountId account)
{
    return m_db.row("SELECT " EVENSTOCK_RUN_COLUMNS " FROM runs WHERE account_id = ? AND status <> 'waiting' "
                    "AND dry_run = 0 ORDER BY id DESC LIMIT 1",
                    runOf, account);
}

} // namespace evenstock
