// SPDX-License-Identifier: GPL-3.0-or-later
// Previews: how their end is said, and how whoever waits is brought to them.
#include "models/store/plan_queries.h"
#include "models/views/accounts_model.h"
#include "models/views/jobs_model.h"
#include "models/views/live_runs.h"
#include "models/views/read_store.h"
#include "ui/sync/plan_outcomes.h"
#include "ui/sync/plan_page.h"
#include "ui/sync/sync_page.h"
#include "ui/widgets/notice_line.h"

#include <QLocale>
#include <QStackedLayout>
#include <QTabBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace evenstock {

// A preview without changes leaves no plan behind that would say so.
void SyncPage::runEnded(RunId run)
{
    if (!m_services.store.isOpen())
        return;
    const auto ended = RunRepository(m_services.store.database()).findRun(run).valueOr(std::nullopt);
    if (!ended)
        return;
    const QString channel = m_services.accounts.name(ended->account);
    const bool wasSaid = m_emptyPreviews.removeAll(channel) > 0; // which is over with any other run
    if (!ended->dryRun) {
        if (wasSaid)
            showEmptyPreviews();
        return;
    }
    if (ended->notes.contains(u"preview_empty"_s))
        m_emptyPreviews.append(channel);
    showEmptyPreviews();
    m_previewed.insert(ended->account);
    leadToPlans();
}

// Whoever asked for a preview and waits for it is brought to it once all channels have theirs.
void SyncPage::leadToPlans()
{
    m_jobs->refresh();
    for (int row = 0; row < m_jobs->rowCount(); ++row) {
        const RunRow *run = m_jobs->run(row);
        if (run->dryRun && !LiveRuns::isOver(run->status) && !m_previewed.contains(run->account))
            return;
    }
    const QSet<AccountId> accounts = std::exchange(m_previewed, {});
    const bool isWaitedFor = isVisible() && m_stack->currentWidget() == m_overview && m_parts->currentIndex() == Runs;
    if (!isWaitedFor)
        return; // a line says that it is there
    PlanQueries queries(m_services.store.database());
    QList<PlanId> ready;
    for (const AccountId account : accounts) {
        const Page<PlanView> open = queries.page(account, u"open"_s, {.limit = mostRows}).valueOr({});
        const auto preview = std::find_if(open.rows.begin(), open.rows.end(),
                                          [](const PlanView &plan) { return plan.plan.kind == "dry_run"_L1; });
        if (preview != open.rows.end()) // beside what a guard holds back
            ready.append(preview->plan.id);
    }
    std::sort(ready.begin(), ready.end());
    if (!ready.isEmpty())
        openPlans(ready);
}

void SyncPage::showEmptyPreviews()
{
    m_emptySince = m_emptyPreviews.isEmpty() ? 0 : m_services.clock.now();
    if (m_emptyPreviews.isEmpty())
        return m_notice->clear();
    m_notice->show({.state = ItemState::Agreed,
                    .text = tr("Nothing would change on %1.").arg(QLocale().createSeparatedList(m_emptyPreviews)),
                    .action = tr("Close"),
                    .act = [this] {
                        m_emptyPreviews.clear();
                        showEmptyPreviews();
                    }});
}

// Good news is none for long.
void SyncPage::forgetGoodNews()
{
    if (m_emptySince == 0 || m_services.clock.now() - m_emptySince < PlanOutcomes::goodNewsMs)
        return;
    m_emptyPreviews.clear();
    showEmptyPreviews();
}

void SyncPage::openPlans(const QList<PlanId> &plans)
{
    m_plan->setPlans(plans);
    showInStack(m_plan);
}

} // namespace evenstock
