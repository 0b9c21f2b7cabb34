// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/run_detail.h"

#include "models/store/change_queries.h"
#include "models/store/delivery_queries.h"
#include "models/views/accounts_model.h"
#include "models/views/format.h"
#include "models/views/live_runs.h"
#include "models/views/read_store.h"
#include "models/views/roles.h"
#include "models/views/run_rows.h"
#include "models/views/runs_model.h"
#include "models/views/sent_model.h"
#include "ui/errors/error_detail.h"
#include "ui/history/fitting_tabs.h"
#include "ui/history/undo_panel.h"
#include "ui/shell/error_text.h"
#include "ui/shell/refusal_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/line_delegate.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/state_label.h"
#include "ui/widgets/table_export.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/whole_columns.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QScopedValueRollback>
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
    : DetailPane(tr("Choose a run to see what it did."), parent)
    , m_services(services)
    , m_planned(new RunPlanModel(this))
    , m_changes(new ChangesModel(ChangesModel::Of::Run, services.accounts, services.clock, this))
    , m_stock(new RunStockModel(this))
    , m_sent(new SentModel(this))
    , m_problems(new RunProblemsModel([](const ProblemView &view) { return ErrorDetail::wordsOf(view).title; }, this))
    , m_requests(new RequestsModel(this))
    , m_log(new RunLogModel(this))
{
    const Metrics m(font());
    m_limits = new TextLabel({}, TypeSize::Caption, Ink::Secondary, this);
    m_limits->setWordWrap(true);
    m_limits->setContentsMargins(m.margin(), m.space(2) - 2, m.margin(), m.space(2) - 2);
    m_undo = new UndoPanel(services, this);
    column()->addWidget(head());
    column()->addWidget(tabs(), 1);
    column()->addWidget(new HairLine(HairLine::Weight::Line));
    column()->addWidget(m_limits);
    column()->addWidget(new HairLine(HairLine::Weight::Line));
    column()->addWidget(m_undo);
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
    m_why = new TextLabel;
    m_why->setObjectName(u"whyItFailed"_s);
    m_why->setWordWrap(true);
    column->addWidget(m_why);
    column->addWidget(m_figures);
    return part;
}

QTableView *RunDetail::table(QAbstractItemModel *model, const QString &name, const QString &memory)
{
    const Metrics m(font());
    auto *view = new QTableView(this);
    view->setObjectName(memory);
    view->setAccessibleName(name);
    view->setModel(model);
    dressLines(view, m_services.clock);
    view->setMinimumHeight(view->horizontalHeader()->height() + m.twoLineRow() * 5 / 4); // below that the page scrolls
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < model->columnCount(); ++column)
        view->setColumnWidth(column, m.space(16)); // what is in them makes them wider
    equip(view, memory, name, m_services.memory);
    QList<int> values;
    for (int column = 1; column < model->columnCount(); ++column)
        values.append(column);
    keepWhole(view, memory, values, m_services.memory);
    return view;
}

void RunDetail::opensProducts(QTableView *view)
{
    connect(view, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const qint64 product = index.data(IdRole).toLongLong(); product != 0)
            Q_EMIT openRequested({.view = View::Catalogue, .id = product});
    });
}

QWidget *RunDetail::tabs()
{
    const Metrics m(font());
    m_fitting = new FittingTabs(tr("What this run did"), this);
    m_tabs = m_fitting->tabs();
    QTableView *planned = table(m_planned, tr("What this run planned"), u"runPlanned"_s);
    QTableView *changes = table(m_changes, tr("Changes of this run"), u"runChanges"_s);
    QTableView *stock = table(m_stock, tr("Stock that this run moved"), u"runStock"_s);
    QTableView *sent = table(m_sent, tr("What this run sent"), u"runSent"_s);
    QTableView *problems = table(m_problems, tr("Errors of this run"), u"runErrors"_s);
    QTableView *requests = table(m_requests, tr("Requests of this run"), u"runRequests"_s);
    QTableView *log = table(m_log, tr("What this run said while it went on"), u"runLog"_s);
    for (QTableView *view : {planned, changes, stock, sent})
        opensProducts(view);
    connect(problems, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT openRequested({.view = View::Errors, .id = index.data(IdRole).toLongLong()});
    });
    for (QTableView *view : {planned, changes, stock, sent, problems, requests, log}) // in the order of enum Tab
        m_tabs->addTab(view, {});
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        if (m_isShowing)
            return;
        m_chosen = tab;
        read();
    });
    return m_fitting;
}

void RunDetail::setRun(const RunView &run)
{
    const bool isOther = run.run.id != m_run.run.id;
    if (isOther)
        m_listed.clear();
    setChosen(true);
    m_run = run;
    m_run.rows = RunQueries(m_services.store.database()).rowsOf(run.run).valueOr({});
    const RunRow &row = run.run;
    m_tile->setBadge(m_services.accounts.badge(row.account), run.channel);
    m_title->setText(tr("Run %1").arg(row.id.value));
    const StatusWords status = runStatusWords(row.status);
    m_state->setState(status.state, status.words);
    const QString what = tr("%1, %2, %3, %4", "account, mode, time, cause")
                             .arg(run.channel, (row.dryRun ? RunsModel::tr("Preview") : modeText(row.mode)).toLower(),
                                  momentText(row.startedAt, m_services.clock.now()), causeText(row));
    m_what->setText(what);
    m_why->setVisible(!row.errorCode.isEmpty());
    if (!row.errorCode.isEmpty())
        m_why->setText(failureText({.code = errorCodeFromName(row.errorCode).value_or(ErrorCode::Internal),
                                    .detail = row.errorDetail,
                                    .item = {}}));
    const int before = m_tabs->currentIndex();
    {
        const QScopedValueRollback busy(m_isShowing, true); // a list that is not there gives way to any other
        showFigures();
        if (isOther || !m_tabs->isTabVisible(before))
            showFullList();
    }
    showUndo();
    read();
}

// The list that the owner chose last, and where that is empty for this run one with something in it.
void RunDetail::showFullList()
{
    const QList<Figure> all = figures();
    const Figure &chosen = all[m_chosen];
    if (chosen.isShown && (chosen.rows > 0 || !chosen.isCounted))
        return m_tabs->setCurrentIndex(chosen.tab);
    const Figure *first = nullptr;
    for (const Figure &figure : all) {
        if (figure.isShown && figure.rows > 0 && figure.tab < Requests)
            return m_tabs->setCurrentIndex(figure.tab);
        if (figure.isShown && !first)
            first = &figure;
    }
    m_tabs->setCurrentIndex(chosen.isShown || !first ? chosen.tab : first->tab);
}

// What only went out came from a change made elsewhere: that is what can be taken back.
void RunDetail::showUndo()
{
    const RunRow &row = m_run.run;
    const RunRows &rows = m_run.rows;
    const bool canReturn = rows.changes + rows.movements > 0;
    Undoable subject{.title = tr("Undo this run")};
    if (canReturn) {
        subject.command = u"run.undo"_s;
        subject.arguments = {{u"run"_s, qint64(row.id.value)}};
        subject.button = tr("Undo run %1").arg(row.id.value);
        subject.values = rows.changes + rows.movements;
        if (rows.sent > 0)
            subject.note = tr("What it sent is not called back: where an old value returns, that is sent.");
    } else {
        subject.note = tr("It changed nothing here; it only sent what was changed before. To take that back, undo the "
                          "change itself: under “Your changes”, or in the run that brought it.");
    }
    m_undo->setSubject(subject);
    m_undo->setVisible(LiveRuns::isOver(row.status) && row.status != "undone"_L1 && !row.dryRun &&
                       (canReturn || rows.sent > 0));
}

QList<RunDetail::Figure> RunDetail::figures() const
{
    const RunRows &rows = m_run.rows;
    const bool isPreview = m_run.run.dryRun;
    return {{.tab = Planned, .name = tr("Planned"), .rows = rows.planned, .isShown = isPreview || rows.planned > 0},
            {.tab = Changed, .name = tr("Changed here"), .rows = rows.changes, .isShown = !isPreview},
            {.tab = Stock, .name = tr("Stock"), .rows = rows.movements, .isShown = rows.movements > 0},
            {.tab = Sent, .name = tr("Sent"), .rows = rows.sent, .isShown = rows.sent > 0},
            {.tab = Errors, .name = tr("Errors"), .rows = rows.problems, .isShown = rows.problems > 0},
            {.tab = Requests, .name = tr("Requests"), .rows = rows.requests},
            {.tab = Log, .name = tr("Log"), .isCounted = false}};
}

void RunDetail::showFigures()
{
    QString heads;
    QString values;
    const QString quiet = palette().color(QPalette::PlaceholderText).name();
    for (const Figure &figure : figures()) {
        const QString rows = countText(figure.rows);
        m_tabs->setTabText(figure.tab, figure.name); // how many they are stands above; with it, seven are too wide
        const QString counted =
            figure.isCounted ? tr("%1 %2", "name of a list, its rows").arg(figure.name, rows) : QString();
        m_tabs->setTabToolTip(figure.tab, counted);
        m_tabs->tabBar()->setAccessibleTabName(figure.tab, counted);
        m_tabs->setTabVisible(figure.tab, figure.isShown);
        if (!figure.isShown || !figure.isCounted)
            continue;
        heads += u"<td style=\"padding-right:14px;color:%1\"><small>%2</small></td>"_s.arg(quiet,
                                                                                           figure.name.toHtmlEscaped());
        values += u"<td style=\"padding-right:14px\"><b>%1</b></td>"_s.arg(rows);
    }
    m_fitting->fit();
    m_figures->setText(u"<table cellspacing=0 cellpadding=0><tr>%1</tr><tr>%2</tr></table>"_s.arg(heads, values));
    const RunCounters &c = m_run.run.counters;
    QStringList words;
    for (const QString &note : std::as_const(m_run.run.notes))
        words.append(runNoteText(note) + u'.');
    words += {tr("%1 items read, %2 of them as they were.").arg(countText(c.processed), countText(c.unchanged)),
              tr("%1 requests repeated, %2 waited to stay within the limit.")
                  .arg(countText(c.retries), durationText(c.throttledMs).replace(u' ', QChar(0xa0)))};
    if (const std::int64_t again = c.failed + c.refused - m_run.rows.problems; again > 0)
        words.append(tr("%n error(s) came again and stand with a newer run.", nullptr, static_cast<int>(again)));
    m_limits->setText(words.join(u' '));
}

// Only the list in sight asks the store. The same run again, as while it is under way, is read as far as it was shown:
// whoever looks at what is further down is left there.
void RunDetail::read()
{
    if (!m_run.run.id || !m_services.store.isOpen())
        return;
    const RunId run = m_run.run.id;
    ReadStore &store = m_services.store;
    const auto list = [this](auto &model, auto source) {
        const int tab = m_tabs->currentIndex();
        if (m_listed.contains(tab))
            return model.reload();
        m_listed.insert(tab);
        model.setSource(source);
    };
    switch (m_tabs->currentIndex()) {
    case Planned:
        return list(*m_planned, [&store, run](const PageRequest &request) {
            return PlanQueries(store.database()).ofRun(run, request);
        });
    case Changed:
        return list(*m_changes, [&store, run](const PageRequest &request) {
            return ChangeQueries(store.database()).ofRun(run, request);
        });
    case Stock:
        return list(*m_stock, [&store, run](const PageRequest &request) {
            return StockQueries(store.database()).ofRun(run, request);
        });
    case Sent:
        return list(*m_sent, [&store, run](const PageRequest &request) {
            return DeliveryQueries(store.database()).ofRun(run, request);
        });
    case Errors:
        return list(*m_problems, [&store, run](const PageRequest &request) {
            return ErrorQueries(store.database()).page({.state = {}, .run = run}, request);
        });
    case Requests:
        return list(*m_requests, [&store, run](const PageRequest &request) {
            return RunQueries(store.database()).requests(run, request);
        });
    default:
        return list(*m_log, [&store, run](const PageRequest &request) {
            return RunQueries(store.database()).log(run, request);
        });
    }
}

} // namespace evenstock
