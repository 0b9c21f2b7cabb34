// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_report.h"

#include "app/cli/console.h"
#include "app/cli/interrupts.h"
#include "app/cli/run_view.h"
#include "app/cli/words.h"
#include "models/store/account_repository.h"

namespace evenstock::cli {

using namespace Qt::StringLiterals;

namespace {

// A first sync reads; linking is the owner's to allow.
Result<bool> waitsForConsent(Shop &shop, const RunRow &run)
{
    const QString only = run.options.value("only"_L1).toString();
    if (run.status == "failed"_L1 || run.status == "cancelled"_L1 || (!only.isEmpty() && only != "products"_L1))
        return false;
    TRY_ASSIGN(Database *const database, shop.read());
    TRY_ASSIGN(const auto account, AccountRepository(*database).find(run.account));
    return account && (account->firstLink == FirstLink::Unread || account->firstLink == FirstLink::Reported);
}

Result<ExitCode> report(Surroundings &with, const RunSummary &summary)
{
    Console &console = with.console;
    console.line(summary.text());
    if (!console.isJson())
        summary.printErrors(console);
    ExitCode code = summary.exitCode();
    const RunRow &run = summary.run();
    const QString name = quoted(summary.channel());
    if (run.errorCode == errorCodeName(ErrorCode::Unauthorized)) {
        const Error error = makeError(ErrorCode::Unauthorized, run.errorDetail);
        if (console.isJson())
            console.warning(sentence(error, summary.channel()));
        else
            console.note(remedy(error, summary.channel()));
    }
    if (summary.hasNothingShown())
        console.warning(u"%1: it shows no listings at all. Nothing was changed for that; look whether they are still "
                        "there."_s.arg(summary.channel()));
    if (summary.hasOpenConflicts() && run.counters.conflicts == 0)
        console.note(u"%1: conflicts wait for you. See: evenstock-cli conflict list"_s.arg(summary.channel()));
    for (const PlanId plan : summary.plans() + summary.waiting())
        console.note(
            u"%1: plan %2 waits for you. See: evenstock-cli plan show %2"_s.arg(summary.channel()).arg(plan.value));
    TRY_ASSIGN(const bool waits, waitsForConsent(with.shop, run));
    if (!waits)
        return code;
    console.warning(u"%1: the listings were read, and nothing was linked or changed: your consent is needed."_s.arg(
        summary.channel()));
    if (!console.isJson()) {
        console.note(u"  See what was found:  evenstock-cli channel match %1"_s.arg(name));
        console.note(u"  Agree to link it:    evenstock-cli channel match %1 --accept"_s.arg(name));
    }
    return worse(code, ExitCode::ThingsToLookAt);
}

Result<ExitCode> reportWoken(Surroundings &with, const RunWatch::Ended &ended)
{
    ExitCode code = ExitCode::Done;
    for (const RunId run : ended.woken) {
        if (ended.runs.contains(run))
            continue;
        TRY_ASSIGN(const RunSummary summary, RunSummary::of(with.shop, run, with.clock.now()));
        if (with.console.isJson())
            with.console.errorLine({{u"event"_s, u"woken"_s}, {u"run"_s, summary.object()}});
        else
            with.console.line(summary.text());
        if (summary.exitCode() != ExitCode::Done)
            code = ExitCode::ThingsToLookAt;
    }
    return code;
}

Result<ExitCode> reportOwn(Surroundings &with, const RunWatch::Ended &ended)
{
    ExitCode code = ExitCode::Done;
    bool anyFailed = false;
    for (const RunId run : ended.runs) {
        TRY_ASSIGN(const RunSummary summary, RunSummary::of(with.shop, run, with.clock.now()));
        TRY_ASSIGN(const ExitCode one, report(with, summary));
        code = worse(code, one);
        anyFailed = anyFailed || one == ExitCode::Failed;
    }
    // Without a Ctrl+C here a stopped run, stopped by another program, does not hide a failed one.
    return code == ExitCode::Cancelled && anyFailed && !with.interrupts.isAsked() ? ExitCode::Failed : code;
}

} // namespace

Result<QJsonArray> runObjects(Surroundings &with, const RunWatch::Ended &ended)
{
    QJsonArray runs;
    for (const RunId run : ended.runs) {
        TRY_ASSIGN(const RunSummary summary, RunSummary::of(with.shop, run, with.clock.now()));
        runs.append(summary.object());
    }
    return runs;
}

Result<ExitCode> reportRuns(Surroundings &with, const RunWatch::Ended &ended)
{
    TRY_ASSIGN(const ExitCode own, reportOwn(with, ended));
    TRY_ASSIGN(const ExitCode woken, reportWoken(with, ended));
    return worse(own, woken);
}

} // namespace evenstock::cli
