// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/plan_outcomes.h"

#include "models/views/background_reader.h"
#include "models/views/live_runs.h"
#include "models/views/read_store.h"
#include "ui/shell/error_text.h"
#include "ui/widgets/age_ticker.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace evenstock {

PlanOutcomes::PlanOutcomes(const ViewServices &services, QWidget *parent)
    : NoticeLine(parent)
    , m_services(services)
{
    setObjectName(u"planOutcomes"_s);
    connect(&services.runs, &LiveRuns::ended, this, &PlanOutcomes::runEnded);
    connect(&services.ages, &AgeTicker::ticked, this, [this] {
        if (m_wellSince > 0 && m_services.clock.now() - m_wellSince >= goodNewsMs)
            done();
    });
    clear();
}

void PlanOutcomes::follow(const AppliedPlan &applied)
{
    m_awaited.insert(applied.run, applied);
    tell();
    const auto run = RunRepository(m_services.store.database()).findRun(applied.run).valueOr(std::nullopt);
    if (run && LiveRuns::isOver(run->status)) // before the answer came here
        runEnded(applied.run);
}

void PlanOutcomes::runEnded(RunId run)
{
    if (!m_awaited.contains(run))
        return;
    const AppliedPlan applied = m_awaited.take(run);
    m_services.reader.ask(
        this, [applied](Database &database, const std::stop_token &) { return readOutcome(database, applied); },
        [this, applied](const Result<PlanOutcome> &outcome) {
            if (outcome)
                m_ended.append({applied, *outcome});
            tell();
        });
}

QString PlanOutcomes::words(const AppliedPlan &applied, const PlanOutcome &outcome) const
{
    const bool hasFailed = outcome.status == "failed"_L1 || outcome.status == "cancelled"_L1;
    if (hasFailed && outcome.made == 0) {
        if (outcome.status == "cancelled"_L1)
            return tr("%1: nothing was changed, because it was stopped.", "channel").arg(applied.channel);
        const ErrorWords why = errorWords(errorCodeFromName(outcome.errorCode).value_or(ErrorCode::Internal));
        return tr("%1: nothing was changed. %2. %3 %4", "channel, what went wrong, what it means, what to do")
            .arg(applied.channel, why.title, why.meaning, why.remedy)
            .replace(u".."_s, u"."_s);
    }
    return tr("%1: %2.", "channel, what became of its changes").arg(applied.channel, countsText(outcome));
}

QString PlanOutcomes::countsText(const PlanOutcome &outcome)
{
    QStringList parts{tr("%n change(s) made", nullptr, outcome.made)};
    if (outcome.moved > 0)
        parts.append(tr("%n left alone, because it moved since", nullptr, outcome.moved));
    if (outcome.failed > 0)
        parts.append(tr("%n could not be written", nullptr, outcome.failed));
    if (outcome.waiting > 0)
        parts.append(tr("%n still waiting", nullptr, outcome.waiting));
    return parts.join(u", "_s);
}

void PlanOutcomes::tell()
{
    m_wellSince = 0;
    QStringList lines;
    QStringList details;
    QList<PlanId> left; // something of it was not made
    QList<PlanId> open; // nothing of it was, and it still can be
    RunId failed;
    bool isWell = true;
    for (const auto &[applied, outcome] : std::as_const(m_ended)) {
        lines.append(words(applied, outcome));
        const bool hasFailed = outcome.status == "failed"_L1 || outcome.status == "cancelled"_L1;
        isWell = isWell && !hasFailed && outcome.waiting + outcome.moved + outcome.failed == 0;
        if (hasFailed)
            failed = applied.run;
        if (!outcome.errorDetail.isEmpty())
            details.append(tr("%1: %2", "channel, details").arg(applied.channel, outcome.errorDetail));
        QList<PlanId> &list = outcome.moved + outcome.failed > 0 ? left : open;
        if (outcome.moved + outcome.failed + outcome.waiting > 0 && !list.contains(applied.plan))
            list.append(applied.plan);
    }
    if (!m_awaited.isEmpty()) {
        QStringList channels;
        for (const AppliedPlan &applied : std::as_const(m_awaited)) {
            if (!channels.contains(applied.channel))
                channels.append(applied.channel);
        }
        channels.sort();
        lines.append(tr("Being applied on %1…").arg(QLocale().createSeparatedList(channels)));
        return show({.state = ItemState::Running, .text = lines.join(u' ')});
    }
    if (lines.isEmpty())
        return clear();
    if (isWell)
        m_wellSince = m_services.clock.now();
    Notice notice = leading(left, open, failed);
    notice.state = isWell ? ItemState::Agreed : ItemState::Warning;
    notice.text = lines.join(u' ');
    notice.details = details.join(u'\n');
    show(notice);
}

void PlanOutcomes::done()
{
    m_ended.clear();
    tell();
}

// To the rows that were left alone, or to those that can be applied again; and to the run that says what happened.
Notice PlanOutcomes::leading(const QList<PlanId> &left, const QList<PlanId> &open, RunId failed)
{
    Notice notice{.action = tr("Close"), .act = [this] { done(); }};
    if (!left.isEmpty()) {
        notice.action = tr("Look at what was left alone");
        notice.act = [this, left] {
            done();
            Q_EMIT lookRequested(left, PlanPart::LeftAlone);
        };
    } else if (!open.isEmpty()) {
        notice.action = tr("Look at them again");
        notice.act = [this, open] {
            done();
            Q_EMIT lookRequested(open, PlanPart::Whole);
        };
    }
    if (failed) {
        notice.otherAction = tr("Show the run");
        notice.otherAct = [this, failed] {
            done();
            Q_EMIT runRequested(failed);
        };
    }
    return notice;
}

} // namespace evenstock
