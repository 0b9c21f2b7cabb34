// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with the plans: worked out again, applied, discarded.
#include "models/views/plan_model.h"
#include "models/views/read_store.h"
#include "ui/shell/refusal_words.h"
#include "ui/shell/requests.h"
#include "ui/shell/run_failure.h"
#include "ui/sync/plan_page.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/passing_notice.h"
#include "ui/widgets/text_label.h"

#include <QJsonArray>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace evenstock {

// A plan is worked out by a run that writes nothing; the newest one takes the place of this.
void PlanPage::workOutAgain()
{
    m_again->setEnabled(false);
    m_notice->show({.state = ItemState::Running, .text = tr("It is being worked out again…")});
    QJsonArray accounts;
    for (const PlanView &plan : std::as_const(m_plans))
        accounts.append(plan.channel);
    m_services.requests.send(
        this, u"sync.start"_s,
        {{u"accounts"_s, accounts}, {u"mode"_s, u"incremental"_s}, {u"dry_run"_s, true}, {u"cause"_s, u"manual"_s}},
        [this, about = ids()](const QJsonObject &reply) {
            if (about != ids())
                return; // others are looked at by now: these are found among the plans
            const QJsonArray runs = reply[u"runs"].toArray();
            for (const QJsonValue &run : runs)
                m_runs.insert(RunId{run[u"run"].toInteger()});
        },
        [this, about = ids(), channels = m_note->text()](const Error &error) {
            if (about != ids())
                return sayElsewhere(channels, error);
            m_again->setEnabled(true);
            m_notice->show(failureNotice(error));
        });
}

QList<PlanId> PlanPage::ids() const
{
    QList<PlanId> plans;
    for (const PlanView &plan : m_plans)
        plans.append(plan.plan.id);
    return plans;
}

// What failed about plans that are not in sight any more.
void PlanPage::sayElsewhere(const QString &channels, const Error &error)
{
    Notice failed = failureNotice(error);
    failed.text = tr("%1: %2", "channels, what happened").arg(channels, failed.text);
    PassingNotice::say(window(), failed);
}

void PlanPage::runEnded(RunId run)
{
    if (!m_runs.remove(run))
        return;
    if (const auto failure = runFailure(m_services.store, run))
        m_failure = failure;
    if (!m_runs.isEmpty())
        return;
    const std::optional<Error> failure = std::exchange(m_failure, std::nullopt);
    m_again->setEnabled(true);
    PlanQueries queries(m_services.store.database());
    QList<PlanId> newer;
    for (const PlanView &plan : std::as_const(m_plans)) {
        const Page<PlanView> newest = queries.page(plan.plan.account, u"open"_s, {.limit = 1}).valueOr({});
        if (!newest.rows.isEmpty() && newest.rows.first().plan.id.value > plan.plan.id.value)
            newer.append(newest.rows.first().plan.id);
    }
    if (!newer.isEmpty())
        setPlans(newer);
    else if (!failure)
        m_notice->show({.state = ItemState::Agreed, .text = tr("Worked out again: there is nothing to do now.")});
    if (failure)
        m_notice->show({.state = ItemState::Warning,
                        .text = tr("Not all of it could be worked out again: what is shown may be old.") + u' ' +
                                failureAdvice(*failure),
                        .details = failureDetails(*failure, failureAdvice(*failure)),
                        .action = tr("Work out again"),
                        .act = [this] { workOutAgain(); }});
}

// The rows only where they are not all; of a plan that is shown in part also those that were left, since nothing was
// decided about the others.
QJsonObject PlanPage::chosen(PlanId plan, const QList<PlanRowId> &ticked) const
{
    const auto listed = [](const QList<PlanRowId> &ids) {
        QJsonArray rows;
        for (const PlanRowId id : ids)
            rows.append(qint64(id.value));
        return rows;
    };
    QJsonObject arguments{{u"plan"_s, qint64(plan.value)}};
    const bool isCut = m_cut.contains(plan);
    if (isCut || ticked.size() < m_model->tickableCount(plan))
        arguments[u"rows"_s] = listed(ticked);
    if (isCut)
        arguments[u"left"_s] = listed(m_model->unticked(plan));
    return arguments;
}

// A plan of which nothing is ticked goes on waiting.
void PlanPage::apply()
{
    QList<QJsonObject> each;
    for (const PlanView &plan : std::as_const(m_plans)) {
        const QList<PlanRowId> ticked = m_model->ticked(plan.plan.id);
        if (!ticked.isEmpty())
            each.append(chosen(plan.plan.id, ticked));
    }
    settle(u"plan.apply"_s, each);
}

void PlanPage::discard()
{
    QList<QJsonObject> each;
    for (const PlanView &plan : std::as_const(m_plans)) {
        if (plan.plan.state == "open"_L1)
            each.append({{u"plan"_s, qint64(plan.plan.id.value)}});
    }
    settle(u"plan.discard"_s, each);
}

// Leaves once all are settled; of several that fail the last one is said, and the page stays.
void PlanPage::settle(const QString &command, const QList<QJsonObject> &each)
{
    m_apply->setEnabled(false);
    m_discard->setEnabled(false);
    m_notice->clear();
    m_isRefused = false;
    m_unanswered = static_cast<int>(each.size());
    const auto answered = [this, about = ids()] {
        if (about != ids() || --m_unanswered > 0)
            return;
        if (m_isRefused)
            showTicks();
        else
            Q_EMIT left();
    };
    for (const QJsonObject &arguments : each) {
        AppliedPlan plan{.plan = PlanId{arguments.value(u"plan"_s).toInteger()}};
        plan.rows = m_model->ticked(plan.plan);
        for (const PlanView &view : std::as_const(m_plans)) {
            if (view.plan.id == plan.plan)
                plan.channel = view.channel;
        }
        m_services.requests.send(
            this, command, arguments,
            [this, plan, answered](const QJsonObject &reply) {
                if (const RunId run{reply.value(u"run"_s).toInteger()}) {
                    AppliedPlan begun = plan;
                    begun.run = run;
                    Q_EMIT applied(begun);
                }
                answered();
            },
            [this, answered, about = ids(), channel = plan.channel](const Error &error) {
                if (about != ids())
                    return sayElsewhere(channel, error);
                m_isRefused = true;
                m_notice->show(failureNotice(error));
                answered();
            });
    }
}

} // namespace evenstock
