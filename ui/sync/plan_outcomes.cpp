// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/plan_outcomes.h"

#include "models/views/background_reader.h"
#include "models/views/live_runs.h"
#include "models/views/read_store.h"
#include "ui/shell/error_text.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace evenstock {

PlanOutcomes::PlanOutcomes(const ViewServices &services, QWidget *parent)
    : NoticeLine(parent)
    , m_services(services)
{
    setObjectName(u"planOutcomes"_s);
    connect(&services.runs, &LiveRuns::ended, this, &PlanOutcomes::runEnded);
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
        const auto code = errorCodeFromName(outcome.errorCode);
        return tr("%1: nothing was changed. %2", "channel, why")
            .arg(applied.channel, errorWords(code.value_or(ErrorCode::Internal)).title);
    }
    QStringList parts{tr("%n change(s) made", nullptr, outcome.made)};
    if (outcome.moved > 0)
        parts.append(tr("%n left alone, because it moved since", nullptr, outcome.moved));
    if (outcome.failed > 0)
        parts.append(tr("%n could not be written", nullptr, outcome.failed));
    if (outcome.waiting > 0)
        parts.append(tr("%n still waiting", nullptr, outcome.waiting));
    return tr("%1: %2.", "channel, what became of its changes").arg(applied.channel, parts.join(u", "_s));
}

void PlanOutcomes::tell()
{
    QStringList lines;
    QList<PlanId> left;
    bool isWell = true;
    for (const auto &[applied, outcome] : std::as_const(m_ended)) {
        lines.append(words(applied, outcome));
        const bool isWhole = outcome.status != "failed"_L1 && outcome.status != "cancelled"_L1 && outcome.waiting == 0;
        isWell = isWell && isWhole && outcome.moved + outcome.failed == 0;
        if (outcome.moved + outcome.failed > 0 && !left.contains(applied.plan))
            left.append(applied.plan);
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
    show({.state = isWell ? ItemState::Agreed : ItemState::Warning,
          .text = lines.join(u' '),
          .action = left.isEmpty() ? tr("Close") : tr("Look at what was left alone"),
          .act = [this, left] {
              m_ended.clear();
              tell();
              if (!left.isEmpty())
                  Q_EMIT lookRequested(left);
          }});
}

} // namespace evenstock
