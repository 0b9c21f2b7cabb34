// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/run_reporter.h"

#include "app/service/run_json.h"

#include <utility>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {
constexpr std::int64_t leastWaitMs = 1000; // below that nobody asks where the time went
}

RunReporter::RunReporter(std::shared_ptr<EventOutbox> events, const Clock &clock, QString account, QString marketplace)
    : m_events(std::move(events))
    , m_clock(clock)
    , m_account(std::move(account))
    , m_marketplace(std::move(marketplace))
{
}

void RunReporter::report(const RunRow &run)
{
    const bool isStep = run.stage != m_last.stage || run.status != m_last.status;
    const bool hadCategories =
        isStep && (m_last.stage == "categories"_L1 || run.options.value(u"only"_s).toString() == "categories"_L1);
    logChanges(run);
    m_last = run;
    const auto now = std::chrono::steady_clock::now();
    if (!isStep && now - m_reportedAt < pagesEvery)
        return; // a later page or the end tells the rest
    m_reportedAt = now;
    keep();
    m_events->run(runEventObject(run, m_account, m_marketplace, m_clock.now()));
    // What a page wrote. Views look again; which of these really changed is for them to find out.
    if (hadCategories)
        m_events->data({u"categories"_s});
    m_events->data({u"runs"_s, u"listings"_s, u"products"_s, u"orders"_s, u"conflicts"_s, u"problems"_s, u"plans"_s,
                    u"deliveries"_s, u"accounts"_s});
}

void RunReporter::log(const RunRow &run, const QString &key, const QJsonObject &arguments)
{
    m_events->log({{u"at"_s, isoUtc(m_clock.now())},
                   {u"account_id"_s, qint64(run.account.value)},
                   {u"run"_s, qint64(run.id.value)},
                   {u"key"_s, key},
                   {u"arguments"_s, arguments}});
    const bool isPassedOver =
        key == "run.page"_L1 && run.counters.pages > pagesKept && run.counters.pages % pageStep != 0;
    if (!isPassedOver)
        m_unkept.append({.run = run.id, .at = m_clock.now(), .key = key, .arguments = arguments});
}

void RunReporter::keep()
{
    if (m_keeper && !m_unkept.isEmpty())
        m_keeper(m_unkept);
    m_unkept.clear();
}

void RunReporter::logReading(const RunRow &run)
{
    const RunCounters &n = run.counters;
    const RunCounters &before = m_last.counters;
    if (n.pages > before.pages) {
        log(run, u"run.page"_s,
            {{u"page"_s, n.pages}, {u"total_pages"_s, n.totalPages}, {u"processed"_s, qint64(n.processed)}});
    }
    if (n.conflicts > before.conflicts)
        log(run, u"run.conflicts"_s, {{u"count"_s, qint64(n.conflicts - before.conflicts)}});
    if (n.failed > before.failed)
        log(run, u"run.items_failed"_s, {{u"count"_s, qint64(n.failed - before.failed)}});
}

void RunReporter::logSending(const RunRow &run)
{
    const RunCounters &n = run.counters;
    const RunCounters &before = m_last.counters;
    if (n.pushed > before.pushed)
        log(run, u"run.sent"_s, {{u"count"_s, qint64(n.pushed - before.pushed)}});
    if (n.refused > before.refused)
        log(run, u"run.writes_refused"_s, {{u"count"_s, qint64(n.refused - before.refused)}});
    if (n.retries > before.retries)
        log(run, u"run.repeated"_s, {{u"count"_s, qint64(n.retries - before.retries)}});
    if (const std::int64_t waited = n.throttledMs - before.throttledMs; waited >= leastWaitMs)
        log(run, u"run.waited"_s, {{u"ms"_s, qint64(waited)}});
}

void RunReporter::logChanges(const RunRow &run)
{
    const bool isOver = run.stage == "done"_L1; // of a preview before its status is: how it ended is said below
    if (run.stage != m_last.stage && run.status == "running"_L1 && !isOver)
        log(run, u"run.stage"_s, {{u"stage"_s, run.stage}, {u"dry_run"_s, run.dryRun}});
    logReading(run);
    logSending(run);
    if (run.status == m_last.status || run.status == "running"_L1 || run.status == "waiting"_L1)
        return;
    for (const RunLogRow &line : m_teller ? m_teller(run) : QList<RunLogRow>())
        log(run, line.key, line.arguments);
    QJsonObject arguments{{u"status"_s, run.status}, {u"duration_ms"_s, qint64(run.durationMs)}};
    if (!run.errorCode.isEmpty()) {
        arguments.insert(u"code"_s, run.errorCode);
        arguments.insert(u"message"_s, run.errorDetail);
    }
    log(run, u"run.ended"_s, arguments);
}

} // namespace evenstock
