// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/live_runs.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int mostRuns = 1000; // a bound, far above one a configured account

RunCounters countersFrom(const QJsonObject &run)
{
    const auto number = [&run](QLatin1StringView name) { return run[name].toInteger(); };
    return {
        .pages = static_cast<int>(number("pages"_L1)),
        .totalPages = static_cast<int>(number("total_pages"_L1)),
        .totalItems = run[u"total_items"].toInteger(-1),
        .processed = number("processed"_L1),
        .created = number("created"_L1),
        .updated = number("updated"_L1),
        .unchanged = number("unchanged"_L1),
        .conflicts = number("conflicts"_L1),
        .failed = number("failed"_L1),
        .missing = number("missing"_L1),
        .movements = number("movements"_L1),
        .orders = number("orders"_L1),
        .pushed = number("pushed"_L1),
        .confirmed = number("confirmed"_L1),
        .refused = number("refused"_L1),
        .inDoubt = number("in_doubt"_L1),
        .requests = number("requests"_L1),
        .retries = number("retries"_L1),
        .throttledMs = number("throttled_ms"_L1),
    };
}

} // namespace

bool LiveRuns::isOver(const QString &status)
{
    return status != "waiting"_L1 && status != "running"_L1;
}

void LiveRuns::apply(const QJsonObject &run, UtcMs now)
{
    const RunId id{run[u"run"].toInteger()};
    if (!id)
        return;
    RunRow row;
    row.id = id;
    row.account = AccountId{run[u"account_id"].toInteger()};
    row.mode = run[u"mode"].toString();
    row.status = run[u"status"].toString();
    row.startedAt = parseIsoUtc(run[u"started_at"].toString());
    row.durationMs = run[u"duration_ms"].toInteger();
    row.cause = run[u"cause"].toString();
    row.dryRun = run[u"dry_run"].toBool();
    row.stage = run[u"stage"].toString();
    row.counters = countersFrom(run);
    for (const QJsonValue &note : run[u"notes"].toArray())
        row.notes.append(note.toString());
    if (row.startedAt == 0)
        row.startedAt = now;

    if (isOver(row.status)) {
        m_running.remove(id);
        Q_EMIT changed(id);
        Q_EMIT ended(id);
    } else if (m_running.contains(id) || m_running.size() < mostRuns) {
        m_running.insert(id, row);
        Q_EMIT changed(id);
    }
}

std::optional<RunRow> LiveRuns::ofAccount(AccountId account) const
{
    for (const RunRow &run : m_running) {
        if (run.account == account)
            return run;
    }
    return std::nullopt;
}

void LiveRuns::remember(const QJsonObject &logLine)
{
    m_log.push_back(logLine);
    if (m_log.size() > mostLogLines)
        m_log.pop_front();
}

double LiveRuns::share(const RunRow &run)
{
    const RunCounters &c = run.counters;
    if (c.totalPages > 0)
        return qBound(0.0, double(run.counters.pages) / c.totalPages, 1.0);
    if (c.totalItems > 0)
        return qBound(0.0, double(c.processed) / double(c.totalItems), 1.0);
    return -1;
}

double LiveRuns::itemsPerSecond(const RunRow &run, UtcMs now)
{
    const qint64 ms = now - run.startedAt;
    return ms <= 0 ? 0 : double(run.counters.processed) * 1000 / double(ms);
}

qint64 LiveRuns::remainingMs(const RunRow &run, UtcMs now)
{
    const double done = share(run);
    const qint64 ms = now - run.startedAt;
    if (done <= 0.01 || ms <= 0)
        return -1;
    return qint64(double(ms) * (1 - done) / done);
}

} // namespace evenstock
