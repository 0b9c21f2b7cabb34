// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/run_queries.h"

#include "models/store/id_by_time.h"
#include "models/store/json_text.h"
#include "models/store/list_query.h"
#include "models/store/transaction.h"

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int mostCounted = 10'000;

RequestRow requestOf(const Statement &s)
{
    return {.id = s.int64(0),
            .at = s.int64(1),
            .account = s.get<AccountId>(2),
            .run = s.get<RunId>(3),
            .method = s.text(4),
            .path = s.text(5),
            .status = s.get<int>(6),
            .durationMs = s.int64(7),
            .bytes = s.int64(8),
            .attempt = s.get<int>(9),
            .errorCode = s.text(10)};
}

double rate(std::int64_t items, std::int64_t durationMs)
{
    return durationMs > 0 ? double(items) * 1000.0 / double(durationMs) : 0.0;
}

// Ids rise with the start of the runs, so a span of time is a span of ids.
Result<std::int64_t> firstRunSince(Database &db, UtcMs time)
{
    TRY_ASSIGN(const auto id,
               db.value<std::int64_t>("SELECT id FROM runs INDEXED BY runs_started WHERE started_at >= ? "
                                      "ORDER BY started_at, id LIMIT 1",
                                      time));
    return id.value_or(fromNewest);
}

SortKey sortKeyOf(RunSort sort)
{
    switch (sort) {
    case RunSort::Channel:
        break; // sortedPage() knows their names
    case RunSort::Mode:
        return {"mode", PageKeyKind::Text};
    case RunSort::Outcome:
        return {"status", PageKeyKind::Text};
    case RunSort::Duration:
        return {"duration_ms", PageKeyKind::Number};
    case RunSort::Items:
        return {"processed", PageKeyKind::Number};
    case RunSort::Conflicts:
        return {"conflicts", PageKeyKind::Number};
    case RunSort::Rate:
        return {"CASE WHEN duration_ms > 0 THEN processed * 1000000 / duration_ms ELSE 0 END", PageKeyKind::Number};
    case RunSort::Newest:
        break;
    }
    return {"started_at", PageKeyKind::Number};
}

Result<ListQuery> runsOf(Database &db, const RunFilter &filter, const PageRequest &request,
                         const std::string &columns = "id")
{
    ListQuery list("SELECT " + columns +
                   (filter.account ? " FROM runs INDEXED BY runs_account" : " FROM runs NOT INDEXED"));
    TRY_ASSIGN(std::int64_t before, startId(request, fromNewest));
    if (filter.to > 0) {
        TRY_ASSIGN(const auto end, firstRunSince(db, filter.to));
        before = std::min(before, end);
    }
    if (filter.account)
        list.where("account_id = ?", filter.account);
    list.where("id < ?", before);
    if (filter.from > 0) {
        TRY_ASSIGN(const auto start, firstRunSince(db, filter.from));
        list.where("id >= ?", start);
    }
    if (!filter.statuses.isEmpty())
        list.where("instr(?, ',' || status || ',') > 0", QString(u',' + filter.statuses.join(u',') + u','));
    if (!filter.mode.isEmpty())
        list.where("mode = ?", filter.mode);
    if (filter.shown == RunsShown::WithChangesOrErrors)
        list.where("(created > 0 OR updated > 0 OR movements > 0 OR pushed > 0 OR conflicts > 0 OR failed > 0 OR "
                   "refused > 0 OR missing > 0 OR status NOT IN ('completed', 'waiting', 'running'))");
    return list;
}

RunId idOf(const Statement &s)
{
    return s.get<RunId>(0);
}

} // namespace

double RunView::itemsPerSecond() const
{
    return rate(run.counters.processed, run.durationMs);
}

double RunDay::itemsPerSecond() const
{
    return rate(items, durationMs);
}

Result<RunRows> RunQueries::rowsOf(const RunRow &run, int most)
{
    TRY_ASSIGN(auto rows, m_db.row(
                              R"sql(SELECT
        (SELECT count(*) FROM (SELECT 1 FROM change_log INDEXED BY change_log_run
            WHERE run_id = ?1 AND run_id IS NOT NULL LIMIT ?2)),
        (SELECT count(*) FROM (SELECT 1 FROM movements INDEXED BY movements_run
            WHERE run_id = ?1 AND run_id IS NOT NULL LIMIT ?2)),
        (SELECT count(*) FROM (SELECT 1 FROM deliveries INDEXED BY deliveries_run
            WHERE run_id = ?1 AND run_id IS NOT NULL LIMIT ?2)),
        (SELECT count(*) FROM (SELECT 1 FROM problems INDEXED BY problems_run
            WHERE run_id = ?1 AND run_id IS NOT NULL LIMIT ?2)),
        (SELECT count(*) FROM (SELECT 1 FROM requests INDEXED BY requests_run
            WHERE run_id = ?1 AND run_id IS NOT NULL LIMIT ?2)))sql",
                              [](const Statement &s) {
                                  return RunRows{.changes = s.int64(0),
                                                 .movements = s.int64(1),
                                                 .sent = s.int64(2),
                                                 .problems = s.int64(3),
                                                 .requests = s.int64(4)};
                              },
                              run.id, most));
    const bool mayHavePlans = run.dryRun || !run.notes.isEmpty(); // a run that held something back says so
    if (rows && mayHavePlans) {
        TRY_ASSIGN(const auto planned, m_db.value<std::int64_t>(
                                           "SELECT count(*) FROM (SELECT 1 FROM plans p CROSS JOIN plan_rows r INDEXED "
                                           "BY plan_rows_plan ON r.plan_id = p.id WHERE p.run_id = ? LIMIT ?)",
                                           run.id, most));
        rows->planned = planned.value_or(0);
    }
    return rows.value_or(RunRows{});
}

Result<Page<RunView>> RunQueries::pageWithRows(const RunFilter &filter, const PageRequest &request)
{
    TRY_ASSIGN(const auto moment, Transaction::joinRead(m_db));
    TRY_ASSIGN(auto found, page(filter, request));
    for (RunView &view : found.rows) {
        TRY_ASSIGN(view.rows, rowsOf(view.run, RunRows::mostInList));
    }
    return found;
}

Result<std::optional<RunView>> RunQueries::find(RunId id)
{
    TRY_ASSIGN(const auto run, RunRepository(m_db).findRun(id));
    if (!run)
        return std::optional<RunView>();
    RunView view{.run = *run};
    TRY_ASSIGN(const auto names, m_db.row(
                                     "SELECT name, marketplace FROM accounts WHERE id = ?",
                                     [](const Statement &s) { return std::pair(s.text(0), s.text(1)); }, run->account));
    if (names)
        std::tie(view.channel, view.marketplace) = *names;
    return std::optional(view);
}

Result<Page<RunView>> RunQueries::page(const RunFilter &filter, const PageRequest &request)
{
    TRY_ASSIGN(const auto moment, Transaction::joinRead(m_db));
    if (filter.sort != RunSort::Newest || filter.way != SortWay::Down)
        return sortedPage(filter, request);
    TRY_ASSIGN(const ListQuery list, runsOf(m_db, filter, request));
    TRY_ASSIGN(const auto ids, list.rows(m_db, "ORDER BY id DESC", request.rows() + 1, idOf));
    QList<RunView> rows;
    for (const RunId id : ids) {
        TRY_ASSIGN(const auto view, find(id));
        if (view)
            rows.append(*view);
    }
    return pageOf(std::move(rows), request.rows(), [](const RunView &row) { return pageKeyText(row.run.id.value); });
}

// By something that has no index: inside the caller's reading.
Result<Page<RunView>> RunQueries::sortedPage(const RunFilter &filter, const PageRequest &request)
{
    SortKey key = sortKeyOf(filter.sort);
    std::string channel;
    if (filter.sort == RunSort::Channel) {
        TRY_ASSIGN(const auto accounts, accountsByName(m_db));
        channel = placeOfAccount(accounts);
        key.expression = channel;
    }
    TRY_ASSIGN(ListQuery list, runsOf(m_db, filter, {}, "id, " + std::string(key.expression)));
    TRY_ASSIGN(const auto ids, sortedIds<RunId>(m_db, std::move(list), key, filter.way, request));
    Page<RunView> page{.next = ids.next};
    for (const RunId id : ids.rows) {
        TRY_ASSIGN(const auto view, find(id));
        if (view)
            page.rows.append(*view);
    }
    return page;
}

Result<int> RunQueries::count(const RunFilter &filter)
{
    TRY_ASSIGN(const ListQuery list, runsOf(m_db, filter, {}));
    TRY_ASSIGN(const auto ids, list.rows(m_db, "ORDER BY id DESC", mostCounted, idOf));
    return static_cast<int>(ids.size());
}

Result<QList<RunView>> RunQueries::underWay()
{
    TRY_ASSIGN(const auto ids,
               m_db.rows("SELECT id FROM runs WHERE status IN ('waiting', 'running') LIMIT 1000", idOf));
    QList<RunView> rows;
    for (const RunId id : ids) {
        TRY_ASSIGN(const auto view, find(id));
        if (view)
            rows.append(*view);
    }
    std::sort(rows.begin(), rows.end(), [](const RunView &a, const RunView &b) { return a.run.id < b.run.id; });
    return rows;
}

Result<Page<RequestRow>> RunQueries::requests(RunId run, const PageRequest &request)
{
    TRY_ASSIGN(const auto after, startId(request, fromOldest));
    TRY_ASSIGN(auto rows,
               m_db.rows("SELECT id, at, account_id, run_id, method, path, status, duration_ms, bytes, attempt, "
                         "error_code FROM requests INDEXED BY requests_run WHERE run_id = ? AND run_id IS NOT "
                         "NULL AND id > ? ORDER BY id LIMIT ?",
                         requestOf, run, after, request.rows() + 1));
    return pageOf(std::move(rows), request.rows(), [](const RequestRow &row) { return pageKeyText(row.id); });
}

Result<QList<RequestRow>> RunQueries::requestsBefore(RunId run, UtcMs until)
{
    // Accounts that run side by side write their requests in turns: the times of neighbouring ids overlap a little.
    TRY_ASSIGN(const auto later, firstIdSince(m_db, "requests", "at", until + 1));
    TRY_ASSIGN(auto rows,
               m_db.rows("SELECT id, at, account_id, run_id, method, path, status, duration_ms, bytes, attempt, "
                         "error_code FROM requests INDEXED BY requests_run WHERE run_id = ? AND run_id IS NOT "
                         "NULL AND id < ? ORDER BY id DESC LIMIT ?",
                         requestOf, run, later + mostBefore, mostBefore));
    erase_if(rows, [until](const RequestRow &row) { return row.at > until; });
    return rows;
}

Result<Page<RunLogRow>> RunQueries::log(RunId run, const PageRequest &request)
{
    TRY_ASSIGN(const auto after, startId(request, fromOldest));
    TRY_ASSIGN(auto rows, m_db.rows(
                              "SELECT id, at, key, arguments FROM run_log INDEXED BY run_log_run WHERE run_id = ? AND "
                              "id > ? ORDER BY id LIMIT ?",
                              [run](const Statement &s) {
                                  return RunLogRow{.id = s.int64(0),
                                                   .run = run,
                                                   .at = s.int64(1),
                                                   .key = s.text(2),
                                                   .arguments = objectFrom(s.text(3))};
                              },
                              run, after, request.rows() + 1));
    return pageOf(std::move(rows), request.rows(), [](const RunLogRow &row) { return pageKeyText(row.id); });
}

Result<QList<RunDay>> RunQueries::days(AccountId account, UtcMs from, UtcMs to, const QTimeZone &zone)
{
    const auto dayOf = [&](UtcMs time) { return QDateTime::fromMSecsSinceEpoch(time, zone).date(); };
    QList<RunDay> days;
    for (QDate day = dayOf(from); day <= dayOf(to); day = day.addDays(1))
        days.append({.day = day});
    TRY_ASSIGN(Statement runs,
               m_db.prepare("SELECT started_at, account_id, status, processed, failed + refused, duration_ms FROM runs "
                            "INDEXED BY runs_started WHERE started_at >= ? AND started_at <= ? AND dry_run = 0"));
    runs.query(from, to);
    while (runs.next()) {
        const qint64 place = days.isEmpty() ? -1 : days.first().day.daysTo(dayOf(runs.int64(0)));
        if (place < 0 || place >= days.size() || (account && runs.get<AccountId>(1) != account))
            continue;
        RunDay &day = days[place];
        ++day.runs;
        if (runs.text(2) == "failed"_L1)
            ++day.failedRuns;
        day.items += runs.int64(3);
        day.failedItems += runs.int64(4);
        if (runs.int64(3) > 0)
            day.durationMs += runs.int64(5);
    }
    TRY(runs.finish());
    return days;
}

} // namespace evenstock
