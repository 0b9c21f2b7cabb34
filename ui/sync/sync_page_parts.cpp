// SPDX-License-Identifier: GPL-3.0-or-later
// What the page is made of.
#include "models/views/accounts_model.h"
#include "models/views/jobs_model.h"
#include "ui/receiver/events_list.h"
#include "ui/receiver/writes_list.h"
#include "ui/shell/requests.h"
#include "ui/sync/idle_reason.h"
#include "ui/sync/job_delegate.h"
#include "ui/sync/log_panel.h"
#include "ui/sync/plan_outcomes.h"
#include "ui/sync/plans_panel.h"
#include "ui/sync/schedule_panel.h"
#include "ui/sync/sync_page.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/age_ticker.h"
#include "ui/widgets/bar_in_margin.h"
#include "ui/widgets/button_column.h"
#include "ui/widgets/kept_split.h"
#include "ui/widgets/line_delegate.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/table_export.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/whole_columns.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int leastRows = 7; // of the schedule and the log, with their heads and feet

} // namespace

QWidget *SyncPage::overview()
{
    const Metrics m(font());
    auto *page = new QWidget(this);
    m_head = new PageHead(tr("Sync"), page);
    connect(m_head->addButton(tr("Preview changes…"), u"view"_s), &QPushButton::clicked, this,
            [this] { m_services.requests.startPreview(this); });
    connect(m_head->addButton(tr("Selected products…")), &QPushButton::clicked, this,
            [this] { Q_EMIT openRequested({.view = View::Catalogue}); });
    m_parts = parts(); // before what it shows, as the keyboard goes
    m_shownPart = new QStackedWidget(page);
    m_events = new EventsList(m_services, page);
    m_writes = new WritesList(m_services, page);
    m_shownPart->addWidget(runsPart());
    m_shownPart->addWidget(m_writes);
    m_shownPart->addWidget(m_events);
    connect(m_parts, &QTabBar::currentChanged, this, &SyncPage::showPart);
    connect(m_events, &EventsList::changed, this, &SyncPage::showCounts);
    connect(m_writes, &WritesList::changed, this, [this] {
        showQueues();
        showCounts();
    });
    connect(m_writes, &WritesList::openRequested, this, &ViewPage::openRequested);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(m.gap(), 0, m.margin(), m.space(2));
    line->addWidget(m_parts);
    line->addStretch(1);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(line);
    column->addWidget(m_shownPart, 1);
    return page;
}

QTabBar *SyncPage::parts()
{
    auto *bar = new QTabBar(this);
    bar->setObjectName(u"syncParts"_s);
    bar->setAccessibleName(tr("What is shown of the sync"));
    bar->setDrawBase(false);
    bar->setExpanding(false);
    bar->addTab(tr("Runs"));
    bar->addTab(tr("To send"));
    bar->addTab(tr("Received"));
    return bar;
}

QWidget *SyncPage::runsPart()
{
    const Metrics m(font());
    auto *page = new QWidget(this);
    m_notice = new NoticeLine(page);
    m_notice->setObjectName(u"syncNotice"_s);
    m_outcomes = new PlanOutcomes(m_services, page);
    m_plans = new PlansPanel(m_services, page);
    m_schedule = new SchedulePanel(m_services, page);
    m_log = new LogPanel(m_services, page);
    m_below = new QSplitter(Qt::Horizontal, page);
    m_below->setHandleWidth(m.gap());
    m_below->addWidget(m_schedule);
    m_below->addWidget(m_log);
    m_below->setSizes({m.font * 40, m.font * 24});
    m_below->setChildrenCollapsible(false);
    keepSplit(m_below, u"sync/below"_s, m_services.memory);
    if (isRightToLeft()) // Qt lays the parts one pixel too far to the right then
        m_below->setContentsMargins(-1, 0, 1, 0);
    for (QWidget *frame : std::initializer_list<QWidget *>{m_schedule, m_log})
        frame->setMinimumHeight(m.frameHead() + leastRows * m.row());
    auto *frames = new QVBoxLayout(page);
    frames->setContentsMargins(m.margin(), 0, m.margin(), m.gap() + 2);
    frames->setSpacing(m.gap());
    frames->addWidget(m_notice);
    frames->addWidget(m_outcomes);
    frames->addWidget(jobsPanel());
    frames->addWidget(m_plans);
    frames->addWidget(m_below, 1);
    auto *scroll = new QScrollArea(this); // where letters are large, nothing is squeezed
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // its parts give way
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    new BarInMargin(scroll);
    return scroll;
}

QWidget *SyncPage::jobsPanel()
{
    const Metrics m(font());
    auto *panel = new Panel(this);
    m_table = new QTableView(panel);
    m_table->setObjectName(u"jobs"_s);
    m_table->setAccessibleName(tr("Runs under way"));
    m_table->setModel(m_jobs);
    m_table->setItemDelegate(new LineDelegate(m_services.clock, m_table));
    m_table->setItemDelegateForColumn(JobsModel::Progress, new JobDelegate(*m_jobs, m_services.clock, m_table));
    dress(m_table);
    m_table->setSortingEnabled(false);
    m_table->setAlternatingRowColors(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->setDefaultSectionSize(JobDelegate::rowHeight(m));
    auto *buttons = new ButtonColumn(m_table, JobsModel::Act, m_services.clock);
    m_table->setItemDelegateForColumn(JobsModel::Act, buttons);
    buttons->watch(m_jobs);
    connect(buttons, &ButtonColumn::pressed, this, &SyncPage::act);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(JobsModel::Progress, QHeaderView::Stretch);
    m_table->setColumnWidth(JobsModel::Account, m.font * 12);
    for (int column = JobsModel::Processed; column < JobsModel::Act; ++column)
        m_table->setColumnWidth(column, qMax(m.space(19), header->sectionSizeHint(column)));
    m_table->setColumnWidth(JobsModel::Act, m.space(23));
    equip(m_table, u"jobs"_s, tr("Runs under way"), m_services.memory);
    keepWhole(m_table, u"jobs"_s,
              {JobsModel::Account, JobsModel::Processed, JobsModel::Updated, JobsModel::Created, JobsModel::Unchanged,
               JobsModel::Conflicts, JobsModel::Failed},
              m_services.memory);
    m_services.ages.repaint(m_table);
    m_idle = new TextLabel({}, TypeSize::Body, Ink::Secondary);
    m_idle->setWordWrap(true);
    m_idle->setContentsMargins(m.margin(), m.margin(), m.margin(), m.margin());
    m_jobs->setReasons([this](const AccountCard &card) {
        return idleAnswer(card, m_services.accounts.syncing(),
                          m_services.requests.engine().isConnected() ? EngineLink::Connected : EngineLink::Lost,
                          m_services.clock.now(), QTimeZone::systemTimeZone())
            .causes.join(u' ');
    });
    connect(&m_services.ages, &AgeTicker::ticked, m_jobs, [this] { // what waits may be over, and says a time
        if (m_jobs->heldCount() > 0)
            m_jobs->refresh();
    });
    panel->addBody(m_table, 0);
    panel->addBody(m_idle, 0);
    return panel;
}

} // namespace evenstock
