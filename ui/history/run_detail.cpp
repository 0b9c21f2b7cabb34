// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/run_detail.h"

#include "models/store/change_queries.h"
#include "models/views/accounts_model.h"
#include "models/views/format.h"
#include "models/views/live_runs.h"
#include "models/views/read_store.h"
#include "models/views/roles.h"
#include "models/views/run_rows.h"
#include "models/views/runs_model.h"
#include "ui/errors/error_detail.h"
#include "ui/history/undo_panel.h"
#include "ui/shell/error_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/line_delegate.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/state_label.h"
#include "ui/widgets/table_export.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

QString causeText(const RunRow &run)
{
    if (run.cause == "schedule"_L1)
        return RunDetail::tr("by the schedule");
    if (run.cause == "wake"_L1)
        return RunDetail::tr("because something changed elsewhere");
    if (run.cause == "event"_L1)
        return RunDetail::tr("because of an event");
    if (run.cause == "plan"_L1)
        return RunDetail::tr("applying a preview");
    if (run.cause == "start"_L1)
        return RunDetail::tr("at the start");
    return RunDetail::tr("by you");
}

} // namespace

RunDetail::RunDetail(const ViewServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_changes(new ChangesModel(ChangesModel::Of::Run, services.accounts, services.clock, this))
    , m_problems(new RunProblemsModel([](const ProblemView &view) { return ErrorDetail::wordsOf(view).title; }, this))
    , m_requests(new RequestsModel(this))
{
    const Metrics m(font());
    m_limits = new TextLabel({}, TypeSize::Caption, Ink::Secondary, this);
    m_limits->setContentsMargins(m.margin(), m.space(2) - 2, m.margin(), m.space(2) - 2);
    m_undo = new UndoPanel(services, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head());
    column->addWidget(tabs(), 1);
    column->addWidget(new HairLine(HairLine::Weight::Line));
    column->addWidget(m_limits);
    column->addWidget(new HairLine(HairLine::Weight::Line));
    column->addWidget(m_undo);
}

QWidget *RunDetail::head()
{
    const Metrics m(font());
    auto *part = new QWidget(this);
    m_tile = new ChannelTile(ChannelTile::Size::Medium, part);
    m_title = new TextLabel({}, TypeSize::Heading);
    m_state = new StateLabel(part);
    m_what = new ElidedLabel({}, TypeSize::Body, Ink::Secondary);
    m_figures = new QLabel(part);
    m_figures->setTextFormat(Qt::RichText);
    auto *line = new QHBoxLayout;
    line->setSpacing(m.space(2));
    line->addWidget(m_tile);
    line->addWidget(m_title);
    line->addWidget(m_state, 1);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(m.margin(), m.gap(), m.margin(), m.gap());
    column->setSpacing(m.space(2) - 2);
    column->addLayout(line);
    column->addWidget(m_what);
    column->addWidget(m_figures);
    return part;
}

QTableView *RunDetail::table(QAbstractItemModel *model, const QString &name)
{
    auto *view = new QTableView(this);
    view->setAccessibleName(name);
    view->setModel(model);
    view->setItemDelegate(new LineDelegate(m_services.clock, view));
    dress(view);
    view->setSortingEnabled(false);
    view->setAlternatingRowColors(false);
    view->verticalHeader()->setDefaultSectionSize(Metrics(font()).twoLineRow());
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    return view;
}

QWidget *RunDetail::tabs()
{
    const Metrics m(font());
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("What this run did"));
    QTableView *changes = table(m_changes, tr("Changes of this run"));
    changes->setColumnWidth(ChangesModel::From, m.space(25));
    changes->setColumnWidth(ChangesModel::To, m.space(25));
    connect(changes, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT openRequested({.view = View::Catalogue, .id = index.data(IdRole).toLongLong()});
    });
    QTableView *problems = table(m_problems, tr("Errors of this run"));
    connect(problems, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT openRequested({.view = View::Errors, .id = index.data(IdRole).toLongLong()});
    });
    QTableView *requests = table(m_requests, tr("Requests of this run"));
    requests->setColumnWidth(RequestsModel::Answer, m.space(18));
    requests->setColumnWidth(RequestsModel::Took, m.space(18));
    equip(changes, u"runChanges"_s, tr("Changes of this run"), m_services.memory);
    equip(problems, u"runErrors"_s, tr("Errors of this run"), m_services.memory);
    equip(requests, u"runRequests"_s, tr("Requests of this run"), m_services.memory);
    m_tabs->addTab(changes, tr("Changes"));
    m_tabs->addTab(problems, tr("Errors"));
    m_tabs->addTab(requests, tr("Requests"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &RunDetail::read);
    return m_tabs;
}

void RunDetail::setRun(const RunView &run)
{
    m_run = run;
    const RunRow &row = run.run;
    m_tile->setBadge(m_services.accounts.badge(row.account), run.channel);
    m_title->setText(tr("Run %1").arg(row.id.value));
    const StatusWords status = runStatusWords(row.status);
    m_state->setState(status.state, row.counters.failed > 0
                                        ? tr("%n item(s) failed", nullptr, static_cast<int>(row.counters.failed))
                                        : status.words);
    QString what = tr("%1, %2, %3, %4", "account, mode, time, cause")
                       .arg(run.channel, modeText(row.mode).toLower(),
                            momentText(row.startedAt, m_services.clock.now()), causeText(row));
    if (!row.errorCode.isEmpty())
        what += u". "_s + errorWords(errorCodeFromName(row.errorCode).value_or(ErrorCode::Internal)).title;
    m_what->setText(what);
    showFigures();
    m_undo->setSubject({.command = u"run.undo"_s,
                        .arguments = {{u"run"_s, qint64(row.id.value)}},
                        .title = tr("Undo this run"),
                        .button = tr("Undo run %1").arg(row.id.value)});
    const bool hasChanges = row.counters.created + row.counters.updated > 0;
    m_undo->setVisible(LiveRuns::isOver(row.status) && row.status != "undone"_L1 && hasChanges && !row.dryRun);
    read();
}

void RunDetail::showFigures()
{
    const RunCounters &c = m_run.run.counters;
    const std::pair<QString, std::int64_t> figures[] = {{tr("Items"), c.processed},     {tr("Updated"), c.updated},
                                                        {tr("Created"), c.created},     {tr("Sent"), c.confirmed},
                                                        {tr("Unchanged"), c.unchanged}, {tr("Failed"), c.failed}};
    QString heads;
    QString values;
    const QString quiet = palette().color(QPalette::PlaceholderText).name();
    for (const auto &[name, count] : figures) {
        heads += u"<td style=\"padding-right:14px;color:%1\"><small>%2</small></td>"_s.arg(quiet, name.toHtmlEscaped());
        values += u"<td style=\"padding-right:14px\"><b>%1</b></td>"_s.arg(countText(count));
    }
    m_figures->setText(u"<table><tr>%1</tr><tr>%2</tr></table>"_s.arg(heads, values));
    m_limits->setText(tr("%1 requests, %2 repeated, %3 waited to stay within the limit")
                          .arg(countText(c.requests), countText(c.retries), durationText(c.throttledMs)));
    const Result<std::int64_t> changes = ChangeQueries(m_services.store.database()).countOfRun(m_run.run.id);
    m_tabs->setTabText(0, tr("Changed here %1").arg(countText(changes.valueOr(0))));
    m_tabs->setTabText(1, tr("Errors %1").arg(countText(c.failed)));
    m_tabs->setTabText(2, tr("Requests %1").arg(countText(c.requests)));
}

void RunDetail::read()
{
    if (!m_run.run.id || !m_services.store.isOpen())
        return;
    const RunId run = m_run.run.id;
    ReadStore &store = m_services.store;
    if (m_tabs->currentIndex() == 0)
        m_changes->setSource(
            [&store, run](const PageRequest &request) { return ChangeQueries(store.database()).ofRun(run, request); });
    else if (m_tabs->currentIndex() == 1)
        m_problems->setSource([&store, run](const PageRequest &request) {
            return ErrorQueries(store.database()).page({.state = {}, .run = run}, request);
        });
    else
        m_requests->setSource(
            [&store, run](const PageRequest &request) { return RunQueries(store.database()).requests(run, request); });
}

} // namespace evenstock
