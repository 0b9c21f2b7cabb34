// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sync_page.h"

#include "models/store/event_repository.h"
#include "models/views/accounts_model.h"
#include "models/views/format.h"
#include "models/views/jobs_model.h"
#include "models/views/live_runs.h"
#include "models/views/read_store.h"
#include "models/views/roles.h"
#include "ui/receiver/events_list.h"
#include "ui/receiver/writes_list.h"
#include "ui/shell/requests.h"
#include "ui/sync/idle_reason.h"
#include "ui/sync/job_delegate.h"
#include "ui/sync/log_panel.h"
#include "ui/sync/plan_filter.h"
#include "ui/sync/plan_outcomes.h"
#include "ui/sync/plan_page.h"
#include "ui/sync/plans_panel.h"
#include "ui/sync/schedule_panel.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/age_ticker.h"
#include "ui/widgets/choose_row.h"
#include "ui/widgets/detail_split.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/text_label.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QSplitter>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTreeView>

#include <utility>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int tightLines = 54; // heights of a line, so that larger letters count like a smaller window
constexpr int mostJobsInSight = 4;

} // namespace

SyncPage::SyncPage(const ViewServices &services, QWidget *parent)
    : ViewPage(parent)
    , m_services(services)
    , m_jobs(new JobsModel(services.store, services.runs, services.accounts, services.clock, this))
{
    m_stack = new QStackedLayout(this);
    m_overview = overview();
    m_plan = new PlanPage(services, this);
    m_stack->addWidget(m_overview);
    m_stack->addWidget(m_plan);
    connect(m_plan, &PlanPage::openRequested, this, &ViewPage::openRequested);
    connect(m_plan, &PlanPage::left, this, &SyncPage::leavePlan);
    connect(m_plan, &PlanPage::applied, m_outcomes, &PlanOutcomes::follow);
    connect(m_outcomes, &PlanOutcomes::lookRequested, this, [this](const QList<PlanId> &plans, PlanPart part) {
        m_plan->setPlans(plans, part);
        showInStack(m_plan);
    });
    connect(m_outcomes, &PlanOutcomes::runRequested, this,
            [this](RunId run) { Q_EMIT openRequested({.view = View::History, .id = run.value}); });
    connect(m_plans, &PlansPanel::chosen, this, [this](PlanId plan) { openPlans({plan}); });
    connect(m_plans, &PlansPanel::allChosen, this, &SyncPage::openPlans);
    connect(&services.runs, &LiveRuns::ended, this, &SyncPage::runEnded);
    connect(&services.ages, &AgeTicker::ticked, this, &SyncPage::forgetGoodNews);
    connect(m_jobs, &QAbstractItemModel::rowsInserted, this, &SyncPage::fitJobs);
    connect(m_jobs, &QAbstractItemModel::rowsRemoved, this, &SyncPage::fitJobs);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SyncPage::chosen);
    showInStack(m_overview);
    fitJobs();
}

// Only what is in sight has a say in how narrow the window may be.
void SyncPage::showInStack(QWidget *shown)
{
    for (QWidget *one : {m_overview, static_cast<QWidget *>(m_plan)}) {
        const QSizePolicy::Policy policy = one == shown ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        one->setSizePolicy(policy, policy);
    }
    const QWidget *at = window()->focusWidget();
    const bool isHere = isVisible() && m_stack->currentWidget() != shown && (!at || isAncestorOf(at));
    m_stack->setCurrentWidget(shown);
    if (isHere && shown == m_plan) // who works by keyboard goes along
        m_plan->tree()->setFocus(Qt::OtherFocusReason);
    else if (isHere)
        m_schedule->table()->setFocus(Qt::OtherFocusReason);
}

QLineEdit *SyncPage::filterField() const
{
    return m_stack->currentWidget() == m_plan ? m_plan->filter()->field() : nullptr;
}

// A list that is not in sight is read when it comes into sight.
void SyncPage::showPart(int part)
{
    m_shownPart->setCurrentIndex(part);
    if (part == ToSend)
        m_writes->refresh();
    else if (part == Received)
        m_events->refresh();
    showCounts();
}

// The table is as high as what runs, up to four jobs; then it scrolls.
void SyncPage::fitJobs()
{
    const Metrics m(font());
    const int rows = m_jobs->rowCount();
    m_table->setVisible(rows > 0);
    m_idle->setVisible(rows == m_jobs->heldCount());
    m_table->setFixedHeight(m.row() + 2 + qMin(rows, mostJobsInSight) * JobDelegate::rowHeight(m));
    if (rows > 0 && !m_table->currentIndex().isValid())
        chooseRow(*m_table, 0);
    showCounts();
}

void SyncPage::showCounts()
{
    const int part = m_parts->currentIndex();
    m_head->setNote(part == ToSend ? m_writes->note() : part == Received ? m_events->note() : runsNote());
}

// How many wait, on the tabs too, so that nobody has to look.
void SyncPage::showQueues()
{
    std::int64_t received = 0;
    if (Database *inbox = m_services.store.inbox()) {
        const InboxCounts counts = EventRepository(*inbox).counts().valueOr({});
        received = counts.waiting + counts.failed + counts.dead + counts.quarantined;
    }
    const auto counted = [](const QString &title, std::int64_t count) {
        return count > 0 ? tr("%1 (%2)", "tab, how many").arg(title, countText(count)) : title;
    };
    m_parts->setTabText(ToSend, counted(tr("To send"), m_writes->count()));
    m_parts->setTabText(Received, counted(tr("Received"), received));
}

// Every account that something keeps from running, with every cause.
QStringList SyncPage::heldAccounts() const
{
    QStringList reasons;
    QMap<QString, QStringList> channels; // that have the same
    const bool isConnected = m_services.requests.engine().isConnected();
    for (const AccountCard &card : m_services.accounts.cards()) {
        if (m_jobs->isHeldOff(card.account.id)) // its row says why
            continue;
        const IdleAnswer answer =
            idleAnswer(card, m_services.accounts.syncing(), isConnected ? EngineLink::Connected : EngineLink::Lost,
                       m_services.clock.now(), QTimeZone::systemTimeZone());
        const QString reason = answer.causes.join(u' ');
        if (answer.isHeld && !reasons.contains(reason))
            reasons.append(reason);
        if (answer.isHeld)
            channels[reason].append(card.account.name);
    }
    QStringList lines;
    for (const QString &reason : std::as_const(reasons))
        lines.append(tr("%1: %2", "account, why nothing runs")
                         .arg(QLocale().createSeparatedList(channels.value(reason)), reason));
    return lines;
}

QString SyncPage::runsNote()
{
    int running = 0;
    for (int row = 0; row < m_jobs->rowCount(); ++row)
        running += m_jobs->run(row)->status == "running"_L1 ? 1 : 0;
    const int waiting = m_jobs->rowCount() - running; // for their turn, or until they are tried again
    const QString active = tr("%n running", nullptr, running);
    m_idle->setText(m_services.accounts.rowCount() == 0
                        ? tr("Nothing to sync: connect a marketplace first.")
                        : (QStringList{tr("Nothing is running. The schedule below says when the next "
                                          "runs come; Sync now does not wait.")} +
                           heldAccounts())
                              .join(u'\n'));
    return waiting > 0   ? tr("%1, %2", "running, waiting").arg(active, tr("%n waiting", nullptr, waiting))
           : running > 0 ? active
                         : tr("nothing running");
}

void SyncPage::refresh(const QSet<QString> &kinds)
{
    if (kinds.isEmpty() || kinds.contains(u"runs"_s))
        m_jobs->refresh();
    if (kinds.isEmpty() || kinds.contains(u"plans"_s)) {
        m_plans->refresh();
        m_plan->refresh();
    }
    static const QSet<QString> outgoing = {u"deliveries"_s, u"listings"_s, u"problems"_s, u"accounts"_s, u"runs"_s};
    if (kinds.isEmpty() || kinds.intersects(outgoing))
        m_writes->refresh(); // its tab counts it
    const bool isReceivedShown = m_parts->currentIndex() == Received;
    if (isReceivedShown && (kinds.isEmpty() || kinds.contains(u"events"_s) || kinds.contains(u"accounts"_s)))
        m_events->refresh();
    showQueues();
    showCounts();
}

void SyncPage::chosen()
{
    const RunRow *run = m_jobs->run(m_table->currentIndex().row());
    m_log->setRun(run && !JobsModel::isHeld(*run) ? run->id : RunId{},
                  run ? m_services.accounts.name(run->account) : QString());
}

void SyncPage::act(const QModelIndex &index)
{
    const RunRow *run = m_jobs->run(index.row());
    if (run && JobsModel::isHeld(*run)) // by hand it is asked at once, whatever it waits for
        m_services.requests.startSync(this, {m_services.accounts.name(run->account)}, u"incremental"_s);
    else if (run)
        m_services.requests.cancelRun(this, run->id.value);
}

void SyncPage::open(const Target &target)
{
    if (target.filter == "plan"_L1)
        return openPlans({PlanId{target.id}});
    showInStack(m_overview);
    m_parts->setCurrentIndex(target.filter == "writes"_L1 ? ToSend : target.filter == "events"_L1 ? Received : Runs);
    if (target.filter == "events"_L1 && target.id != 0)
        m_events->choose(target.id);
    if (m_parts->currentIndex() == Runs)
        m_plans->refresh();
}

bool SyncPage::goBack()
{
    if (m_stack->currentWidget() == m_overview)
        return m_parts->currentIndex() == Received && m_events->leaveDetail();
    if (!m_plan->split()->leaveDetail())
        leavePlan();
    return true;
}

void SyncPage::leavePlan()
{
    m_plan->split()->setDetailShown(false); // the next one begins with its list
    showInStack(m_overview);
    m_plans->refresh();
}

void SyncPage::setNarrow(bool isNarrow)
{
    m_plan->split()->setNarrow(isNarrow);
    m_events->setNarrow(isNarrow);
}

// Where letters are large, how far a run is matters more than each of its counts, which History has too.
void SyncPage::fitColumns()
{
    const Metrics m(font());
    const bool isTight = width() < m.font * tightLines;
    if (std::exchange(m_isTight, isTight) == isTight)
        return;
    QHeaderView *header = m_table->horizontalHeader();
    {
        const QSignalBlocker quiet(header); // is no choice of the owner, to be remembered
        for (const int column : {JobsModel::Updated, JobsModel::Created, JobsModel::Unchanged})
            header->setSectionHidden(column, isTight);
        header->resizeSection(JobsModel::Account, m.font * (isTight ? 9 : 12));
    }
    m_table->doItemsLayout();
    m_below->setOrientation(isTight ? Qt::Vertical : Qt::Horizontal); // else the schedule would be cut at its side
}

void SyncPage::resizeEvent(QResizeEvent *event)
{
    ViewPage::resizeEvent(event);
    fitColumns();
}

QString SyncPage::shownAccount() const
{
    const RunRow *run = m_jobs->run(m_table->currentIndex().row());
    return run ? m_services.accounts.name(run->account) : QString();
}

} // namespace evenstock
