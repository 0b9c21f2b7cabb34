// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/run_job.h"

#include "app/service/run_news.h"
#include "app/sync/sync_run.h"

#include <utility>

namespace evenstock {

using namespace Qt::StringLiterals;

Status keepRunLog(SyncEngine &engine, const QList<RunLogRow> &lines)
{
    return engine.transact([&] { return RunLogRepository(engine.context().db).add(lines); });
}

RunRow failBeforeBegin(SyncEngine &engine, AccountId account, const RunOptions &options, const Error &error)
{
    RunRow run{.id = options.run, .account = account};
    if (auto opened = engine.openRun(account, options))
        run = *std::move(opened);
    engine.context().overrideStrategy(account, {});
    run.status = error.code == ErrorCode::Cancelled ? u"cancelled"_s : u"failed"_s;
    run.stage = u"credentials"_s;
    run.errorCode = errorCodeName(error.code);
    run.errorDetail = error.detail;
    run.finishedAt = engine.context().now();
    Status stored = engine.saveRun(run);
    if (stored)
        stored = engine.noteFailure(account, error);
    if (!stored) {
        run.errorCode = errorCodeName(stored.error().code);
        run.errorDetail = stored.error().detail;
    }
    return run;
}

RunRow carryOut(const RunJob &job, const std::stop_token &stop)
{
    const AccountId account = job.briefing.account.id;
    job.reporter->keepWith([gate = job.gate](const QList<RunLogRow> &lines) {
        const Status kept = gate->call([&lines](SyncEngine &engine) { return keepRunLog(engine, lines); });
        Q_UNUSED(kept) // a log line is no reason to end a run
    });
    job.reporter->tellWith([gate = job.gate](const RunRow &run) {
        QList<RunLogRow> news;
        const Status asked = gate->call([&](SyncEngine &engine) -> Status {
            news = newsOf(engine.context().db, run);
            return {};
        });
        Q_UNUSED(asked) // the same
        return news;
    });
    auto session = AccountSession::open(job.briefing, job.http, *job.clock, stop);
    if (session) {
        QString stage;
        HttpClient &http = (*session)->session().http;
        const auto progress = [&job, &stage, &http](const RunRow &row) {
            RunRow told = row; // the run itself counts its requests when it ends
            const HttpStatistics so = http.statistics();
            told.counters.requests = so.requests;
            told.counters.retries = so.retries;
            told.counters.throttledMs = so.throttledMs;
            job.reporter->report(told);
            if (std::exchange(stage, row.stage) != row.stage && job.staged)
                job.staged();
        };
        SyncRun run(*job.gate, *job.briefing.connector, (*session)->session(), account, job.options, progress,
                    job.identity);
        return run.execute();
    }
    RunRow failed{.id = job.options.run, .account = account, .status = u"failed"_s};
    const Status done = job.gate->call([&](SyncEngine &engine) -> Status {
        failed = failBeforeBegin(engine, account, job.options, session.error());
        return {};
    });
    Q_UNUSED(done) // the engine has ended: the next one closes the record
    job.reporter->report(failed);
    return failed;
}

} // namespace evenstock
