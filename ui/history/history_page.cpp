// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_page.h"

#include "models/views/account_glance.h"
#include "models/views/accounts_model.h"
#include "models/views/format.h"
#include "models/views/read_store.h"
#include "models/views/roles.h"
#include "models/views/runs_model.h"
#include "ui/history/batch_detail.h"
#include "ui/history/batches_list.h"
#include "ui/history/run_detail.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/content_frame.h"
#include "ui/widgets/detail_split.h"
#include "ui/widgets/filling_column.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/table_export.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/whole_columns.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

#include <numeric>

using namespace Qt::StringLiterals;

namespace evenstock {

HistoryPage::HistoryPage(const ViewServices &services, QWidget *parent)
    : ViewPage(parent)
    , m_services(services)
    , m_model(new RunsModel(services.accounts, services.clock, this))
{
    m_detail = new RunDetail(services, this);
    m_batch = new BatchDetail(services, this);
    m_details = new QStackedWidget(this);
    m_details->addWidget(m_detail);
    m_details->addWidget(m_batch);
    m_split = new DetailSplit(list(), m_details, u"history"_s, services.memory, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_split);
    connect(m_detail, &RunDetail::openRequested, this, &ViewPage::openRequested);
    connect(m_batch, &BatchDetail::openRequested, this, &ViewPage::openRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::chosen);
    connect(m_batches, &BatchesList::chosen, this, [this](const BatchView &batch) { m_batch->setBatch(batch); });
    m_split->opensFrom(m_table);
    m_split->opensFrom(m_batches->table());
    connect(m_model, &PagedTable::failed, this, [this](const Error &error) {
        m_frame->showProblem({.text = tr("The history could not be read. What is shown may be old."),
                              .details = error.detail,
                              .action = tr("Try again"),
                              .act = [this] { refresh({}); }});
    });
}

QWidget *HistoryPage::list()
{
    auto *left = new QWidget(this);
    m_head = new PageHead(tr("History"), left);
    m_table = new QTableView(left);
    buildTable();
    addTableButtons();
    m_frame = ContentFrame::ofList(m_table, left);
    auto *runs = new QWidget(left);
    auto *part = new QVBoxLayout(runs);
    part->setContentsMargins(0, 0, 0, 0);
    part->setSpacing(0);
    part->addWidget(filters());
    part->addWidget(m_frame, 1);
    m_batches = new BatchesList(m_services, left);
    m_lists = new QStackedWidget(left);
    m_lists->addWidget(runs);
    m_lists->addWidget(m_batches);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(choice());
    column->addWidget(m_lists, 1);
    return left;
}

void HistoryPage::addTableButtons()
{
    m_columns = m_head->addQuietButton(tr("Columns"), u"columns"_s);
    offerColumns(m_columns, *m_tools);
    m_export = m_head->addQuietButton(tr("Export"), u"export"_s);
    connect(m_export, &QToolButton::clicked, m_tools, &TableTools::exportRequested);
    connect(m_tools, &TableTools::exportRequested, this, [this] { exportTable(*m_tools, tr("History"), this); });
}

// What the program did by itself or when asked, and what the owner decided or wrote.
QWidget *HistoryPage::choice()
{
    const Metrics m(font());
    m_choice = new QTabBar(this);
    m_choice->setObjectName(u"historyOf"_s);
    m_choice->setAccessibleName(tr("Which history"));
    m_choice->setDrawBase(false);
    m_choice->setExpanding(false);
    m_choice->addTab(tr("Syncs"));
    m_choice->addTab(tr("Your changes"));
    connect(m_choice, &QTabBar::currentChanged, this, &HistoryPage::showList);
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(m.gap(), 0, m.margin(), m.space(2));
    row->addWidget(m_choice);
    row->addStretch(1);
    return line;
}

void HistoryPage::showList(int list)
{
    m_lists->setCurrentIndex(list);
    m_details->setCurrentIndex(list);
    const bool isRuns = list == 0;
    m_columns->setVisible(isRuns);
    m_export->setVisible(isRuns);
    if (!m_services.store.isOpen())
        return;
    if (isRuns)
        chosen();
    else
        m_batches->refresh();
    showState();
}

void HistoryPage::buildTable()
{
    const Metrics m(font());
    m_table->setObjectName(u"runs"_s);
    m_table->setAccessibleName(tr("Runs"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_services.clock, m_table));
    dress(m_table);
    m_table->setSortingEnabled(false); // until the columns have their places
    QHeaderView *header = m_table->horizontalHeader();
    const int widths[] = {17, 14, 33, 23, 24, 19, 13, 14, 14, 12, 18}; // the last has a bar beside its figure
    const QFontMetrics metrics(header->font());
    for (int column = 0; column < RunsModel::Columns; ++column) {
        const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int arrow = column == RunsModel::Number ? m.space(4) : 0; // of the first sorting
        header->resizeSection(column,
                              qMax(m.space(widths[column]), metrics.horizontalAdvance(title) + m.space(4) + 2 + arrow));
    }
    fitColumn(header, RunsModel::Mode, m.space(widths[RunsModel::Mode]),
              {modeText(u"incremental"_s), modeText(u"full"_s), modeText(u"selective"_s)});
    QStringList results;
    for (const QString &status : {u"partial"_s, u"failed"_s, u"cancelled"_s, u"running"_s, u"held"_s})
        results.append(runStatusWords(status).words);
    fitColumn(header, RunsModel::Outcome, m.space(widths[RunsModel::Outcome]), results, Beside::Icon);
    m_tools = new TableTools(m_table, u"history"_s, m_services.memory);
    m_tools->restore();
    fillWith(header, RunsModel::Account, 7,
             {RunsModel::Items, RunsModel::Mode, RunsModel::Rate}); // the page of the run says both
    QList<int> others(RunsModel::Columns);
    std::iota(others.begin(), others.end(), 0);
    others.removeAll(RunsModel::Account);
    keepWhole(m_table, u"history"_s, others, m_services.memory);
    // Every start begins with the newest.
    header->setSortIndicator(RunsModel::Number, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    connect(m_model, &PagedTable::sortRequested, this, &HistoryPage::begin);
}

void HistoryPage::refresh(const QSet<QString> &kinds)
{
    static const QSet<QString> ours = {u"products"_s, u"conflicts"_s, u"orders"_s, u"accounts"_s};
    if (m_lists->currentIndex() == 1 && (kinds.isEmpty() || kinds.intersects(ours)))
        m_batches->refresh();
    if (!kinds.isEmpty() && !kinds.contains(u"runs"_s))
        return;
    m_frame->clearProblem();
    if (kinds.isEmpty())
        applyFilter();
    else
        m_model->reload();
    showState();
    chosen();
}

void HistoryPage::chosen()
{
    const RunView *run = m_model->at(m_table->currentIndex());
    if (!run)
        return;
    m_detail->setRun(*run);
}

void HistoryPage::open(const Target &target)
{
    if (target.filter == "batches"_L1) {
        m_choice->setCurrentIndex(1);
        return;
    }
    if (target.id != 0)
        m_choice->setCurrentIndex(0);
    if (target.filter.startsWith("account:"_L1))
        m_account->setCurrentIndex(qMax(0, m_account->findData(target.filter.mid(8).toLongLong())));
    const QModelIndex found = m_model->find(target.id);
    if (found.isValid()) {
        m_table->setCurrentIndex(found);
        m_table->scrollTo(found);
        m_split->setDetailShown(true);
    } else if (target.id != 0) {
        const std::optional<RunView> run =
            RunQueries(m_services.store.database()).find(RunId{target.id}).valueOr(std::nullopt);
        if (run) {
            m_detail->setRun(*run);
            m_split->setDetailShown(true);
        }
    }
}

bool HistoryPage::goBack()
{
    return m_split->leaveDetail();
}

void HistoryPage::setNarrow(bool isNarrow)
{
    m_split->setNarrow(isNarrow);
}

QString HistoryPage::shownAccount() const
{
    const RunView *run = m_model->at(m_table->currentIndex());
    return run ? run->channel : QString();
}

} // namespace evenstock
