// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_view.h"

#include "app/cli/console.h"
#include "app/cli/words.h"
#include "app/service/run_json.h"
#include "models/store/error_queries.h"

namespace evenstock::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostErrorsShown = 10;

Error runError(const RunRow &run)
{
    if (run.errorDetail == "interrupted"_L1) // SyncEngine::recover
        return makeError(ErrorCode::Rejected,
                         u"the Evenstock that did this ended in the middle; the next sync goes on"_s);
    return makeError(errorCodeFromName(run.errorCode).value_or(ErrorCode::Internal), run.errorDetail);
}

QJsonObject problemError(const ProblemView &view)
{
    const ProblemRow &problem = view.problem;
    const QString item = view.sku.isEmpty() ? problem.item : view.sku;
    return {{u"code"_s, problem.code}, {u"item"_s, item}, {u"message"_s, problemSentence(problem)}};
}

// What failed, by the names that the marketplace has for it.
QJsonArray failuresOf(const QList<ProblemView> &problems)
{
    QJsonArray failures;
    for (const ProblemView &view : problems) {
        if (view.problem.kind == "item"_L1)
            failures.append(QJsonObject{{u"item"_s, view.problem.item}, {u"message"_s, view.problem.detail}});
    }
    return failures;
}

QJsonArray errorsOf(const QList<ProblemView> &problems, const RunRow &run)
{
    QJsonArray errors;
    for (const ProblemView &problem : problems) {
        if (problem.problem.kind != "account"_L1) // the run's own error says the same
            errors.append(problemError(problem));
    }
    if (!run.errorCode.isEmpty() && run.errorCode != errorCodeName(ErrorCode::Cancelled))
        errors.append(errorObject(runError(run)));
    return errors;
}

// Why a run that failed nowhere is one to look at.
QJsonObject missingNote(const RunRow &run, const QString &channel)
{
    return {{u"code"_s, errorCodeName(ErrorCode::NotFound)},
            {u"item"_s, QString()},
            {u"message"_s,
             u"%1 no longer found there: evenstock-cli product list --channel %2 --status missing"_s.arg(
                 run.counters.missing == 1 ? u"1 listing is"_s : u"%1 listings are"_s.arg(run.counters.missing),
                 quoted(channel))}};
}

void add(QStringList &parts, qint64 count, const QString &one, const QString &many)
{
    if (count > 0)
        parts.append(counted(count, one, many));
}

} // namespace

QString statusText(const QString &status)
{
    static const QMap<QString, QString> words = {
        {u"waiting"_s, u"waits"_s},           {u"running"_s, u"under way"_s}, {u"completed"_s, u"done"_s},
        {u"partial"_s, u"done in part"_s},    {u"failed"_s, u"failed"_s},     {u"cancelled"_s, u"stopped"_s},
        {u"held"_s, u"holds changes back"_s}, {u"undone"_s, u"undone"_s}};
    return words.value(status, status);
}

Result<RunSummary> RunSummary::of(Shop &shop, RunId run, UtcMs now)
{
    TRY_ASSIGN(Database *const database, shop.read());
    TRY_ASSIGN(const auto found, RunQueries(*database).find(run));
    if (!found)
        return makeError(ErrorCode::NotFound, u"there is no run %1"_s.arg(run.value), QString::number(run.value));
    RunSummary summary;
    summary.m_view = *found;
    summary.m_now = now;
    TRY_ASSIGN(const auto problems, ErrorQueries(*database).page({.state = {}, .run = run}, {.limit = mostRows}));
    summary.m_errors = errorsOf(problems.rows, found->run);
    if (found->run.counters.missing > 0)
        summary.m_errors.append(missingNote(found->run, found->channel));
    summary.m_failures = failuresOf(problems.rows);
    TRY_ASSIGN(const auto plans, RunRepository(*database).openPlans(found->run.account));
    for (const PlanRow &plan : plans) {
        if (plan.run == run) {
            TRY_ASSIGN(const auto rows, RunRepository(*database).planItems(plan.id, {}, 1));
            summary.m_plans.append(plan.id);
            summary.m_hasPlanRows = summary.m_hasPlanRows || !rows.isEmpty();
        } else if (plan.kind != "dry_run"_L1 && plan.kind != "edit"_L1) // those are the owner's own questions
            summary.m_waiting.append(plan.id);
    }
    const bool isAboutListings = found->run.options.value("only"_L1).toString() != "categories"_L1;
    if (isAboutListings) {
        TRY_ASSIGN(const auto conflicts, RunRepository(*database).openConflictsOf(found->run.account, {}, 1));
        summary.m_hasOpenConflicts = !conflicts.isEmpty();
    }
    return summary;
}

QJsonObject RunSummary::object() const
{
    QJsonObject object = runObject(m_view.run, m_view.channel, m_view.marketplace, m_now);
    object.insert(u"errors"_s, m_errors);
    if (object.contains("statistics"_L1))
        object.insert(u"statistics"_s, runStatistics(m_view.run, m_failures));
    object.insert(u"notes"_s, QJsonArray::fromStringList(m_view.run.notes));
    QJsonArray plans;
    for (const PlanId plan : m_plans)
        plans.append(qint64(plan.value));
    object.insert(u"plans"_s, plans);
    return object;
}

QString RunSummary::countsText() const
{
    const RunCounters &n = m_view.run.counters;
    QStringList parts;
    if (m_view.run.options.value("only"_L1).toString() == "categories"_L1)
        add(parts, n.processed, u"category read"_s, u"categories read"_s);
    else
        add(parts, n.processed, u"listing read"_s, u"listings read"_s);
    add(parts, n.created, u"new"_s, u"new"_s);
    add(parts, n.updated, u"updated"_s, u"updated"_s);
    add(parts, n.orders, u"order"_s, u"orders"_s);
    add(parts, n.movements, u"stock movement"_s, u"stock movements"_s);
    add(parts, n.pushed, u"change sent"_s, u"changes sent"_s);
    add(parts, n.refused, u"refused there"_s, u"refused there"_s);
    add(parts, n.inDoubt, u"not certain to have arrived"_s, u"not certain to have arrived"_s);
    add(parts, n.missing, u"missing there"_s, u"missing there"_s);
    add(parts, n.conflicts, u"conflict"_s, u"conflicts"_s);
    add(parts, n.failed, u"failed"_s, u"failed"_s);
    return parts.isEmpty() ? u"nothing to do"_s : parts.join(u", "_s);
}

QString RunSummary::text() const
{
    const RunRow &run = m_view.run;
    QString text = u"%1: "_s.arg(m_view.channel);
    if (run.status != "completed"_L1)
        text += statusText(run.status) + u": "_s;
    text += run.status == "failed"_L1 && run.counters.processed == 0 ? sentence(runError(run)) : countsText();
    if (text.endsWith(u'.'))
        return text;
    return text + u" (%1)"_s.arg(durationText(run.durationMs));
}

void RunSummary::printErrors(Console &console) const
{
    for (qsizetype i = 0; i < std::min<qsizetype>(m_errors.size(), mostErrorsShown); ++i) {
        const QJsonObject error = m_errors.at(i).toObject();
        const QString item = error.value("item"_L1).toString();
        const QString message = error.value("message"_L1).toString();
        if (!text().contains(message))
            console.line(u"  "_s + (item.isEmpty() ? message : item + u": "_s + message));
    }
    if (m_errors.size() > mostErrorsShown)
        console.line(u"  and %1 more: evenstock-cli history show %2"_s.arg(m_errors.size() - mostErrorsShown)
                         .arg(m_view.run.id.value));
}

ExitCode RunSummary::exitCode() const
{
    const RunRow &run = m_view.run;
    if (run.status == "failed"_L1)
        return ExitCode::Failed;
    if (run.status == "cancelled"_L1)
        return ExitCode::Cancelled;
    const RunCounters &n = run.counters;
    const bool isClean = run.status == "completed"_L1 &&
                         n.conflicts + n.failed + n.refused + n.inDoubt + n.missing == 0 && m_errors.isEmpty() &&
                         !m_hasPlanRows && m_waiting.isEmpty() && !m_hasOpenConflicts && !hasNothingShown();
    return isClean ? ExitCode::Done : ExitCode::ThingsToLookAt;
}

} // namespace evenstock::cli
