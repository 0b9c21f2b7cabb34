// SPDX-License-Identifier: GPL-3.0-or-later
// How the list of ErrorsPage is built.
#include "models/views/accounts_model.h"
#include "models/views/problems_model.h"
#include "models/views/read_store.h"
#include "ui/errors/error_detail.h"
#include "ui/errors/errors_page.h"
#include "ui/errors/events_panel.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/account_choice.h"
#include "ui/widgets/age_ticker.h"
#include "ui/widgets/content_frame.h"
#include "ui/widgets/filling_column.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/line_delegate.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/table_export.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/whole_columns.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace evenstock {

QWidget *ErrorsPage::list()
{
    const Metrics m(font());
    auto *left = new QWidget(this);
    m_head = new PageHead(tr("Errors"), left);
    QPushButton *retry = m_head->addButton(tr("Retry all"), u"sync"_s);
    retry->setObjectName(u"retryAll"_s);
    connect(retry, &QPushButton::clicked, this, &ErrorsPage::retryAll);
    const auto offerRetry = [this, retry] { // only where a new try can help something
        bool isTried = false;
        for (int row = 0; row < m_model->rowCount() && !isTried; ++row) {
            const ProblemView *view = m_model->problem(m_model->index(row, 0));
            isTried = view && ProblemsModel::isTried(view->problem);
        }
        retry->setEnabled(isTried);
        retry->setToolTip(isTried ? QString() : tr("Nothing here is solved by trying again"));
    };
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, offerRetry);
    connect(m_model, &QAbstractItemModel::modelReset, this, offerRetry);
    connect(m_model, &QAbstractItemModel::dataChanged, this, offerRetry);
    offerRetry();
    QToolButton *columns = m_head->addQuietButton(tr("Columns"), u"columns"_s);
    QToolButton *exported = m_head->addQuietButton(tr("Export"), u"export"_s);
    m_bar = new FilterBar(tr("Product, order or words"), left);
    m_account = accountChoice(m_services.accounts, left);
    m_severity = new QComboBox(left);
    m_severity->setAccessibleName(tr("Severity"));
    m_severity->addItem(tr("All severities"), -1);
    m_severity->addItem(tr("Urgent"), static_cast<int>(Severity::Urgent));
    m_severity->addItem(tr("Error"), static_cast<int>(Severity::Error));
    m_severity->addItem(tr("Warning"), static_cast<int>(Severity::Warning));
    m_group = new QCheckBox(tr("Group the same"), left);
    m_group->setChecked(true);
    m_bar->addWidget(m_account);
    m_bar->addWidget(m_severity);
    m_state = new QComboBox(left);
    m_state->setObjectName(u"problemStates"_s);
    m_state->setAccessibleName(tr("Open or solved"));
    m_state->addItem(tr("Open, today"), QVariant::fromValue(int(Shown::OpenAndToday)));
    m_state->addItem(tr("Only open"), QVariant::fromValue(int(Shown::Open)));
    m_state->addItem(tr("Last 24 hours"), QVariant::fromValue(int(Shown::Day)));
    m_state->addItem(tr("Oversells, 30 days"), QVariant::fromValue(int(Shown::Oversells)));
    m_bar->addWidget(m_state);
    connect(m_state, &QComboBox::currentIndexChanged, this, [this] {
        m_showedSolved = false; // another list: what is solved in it may be all of it
        filter();
    });
    m_bar->addAtTheEnd(m_group);
    m_tree = new QTreeView(left);
    buildTree();
    m_bar->leadsTo(m_tree);
    offerColumns(columns, *m_tools);
    connect(exported, &QToolButton::clicked, m_tools, &TableTools::exportRequested);
    connect(m_tools, &TableTools::exportRequested, this, [this] { exportTable(*m_tools, tr("Errors"), this); });
    connect(m_bar, &FilterBar::textChanged, this, &ErrorsPage::filter);
    connect(m_account, &QComboBox::currentIndexChanged, this, &ErrorsPage::filter);
    connect(m_severity, &QComboBox::currentIndexChanged, this, &ErrorsPage::filter);
    connect(m_group, &QCheckBox::toggled, this, &ErrorsPage::filter);

    m_notice = new NoticeLine(left);
    m_notice->keepInPage();
    m_frame = ContentFrame::ofList(m_tree, left);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_bar);
    column->addWidget(m_notice);
    column->addWidget(m_frame, 1);
    m_events = new EventsPanel(m_services, left);
    connect(m_events, &EventsPanel::failed, this, [this](const Error &error) {
        m_frame->showProblem({.text = tr("The events could not be read."), .details = error.detail});
    });
    auto *below = new QWidget(left); // its margins go with it
    auto *margins = new QVBoxLayout(below);
    margins->setContentsMargins(m.margin(), m.gap(), m.margin(), m.gap());
    margins->addWidget(m_events);
    below->hide();
    connect(m_events, &EventsPanel::filled, below, &QWidget::setVisible);
    column->addWidget(below);
    return left;
}

void ErrorsPage::buildTree()
{
    const Metrics m(font());
    m_tree->setObjectName(u"problems"_s);
    m_tree->setAccessibleName(tr("Problems"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new LineDelegate(m_services.clock, m_tree));
    dress(m_tree);
    lineRows(m_tree);
    m_tree->setUniformRowHeights(false);
    m_tree->setAlternatingRowColors(false);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    // Two levels stand before it, each as far in as the other.
    fitColumn(header, ProblemsModel::Urgency, m.font * 7, {tr("Warning"), tr("Urgent"), tr("Error")}, Beside::Icon);
    header->resizeSection(ProblemsModel::Urgency, header->sectionSize(ProblemsModel::Urgency) + m_tree->indentation());
    m_tree->setColumnWidth(ProblemsModel::Channel, m.font * 7);
    m_tree->setColumnWidth(ProblemsModel::When, m.space(17));
    fitColumn(header, ProblemsModel::Attempts, m.space(20));
    fitColumn(header, ProblemsModel::NextTry, m.space(23), {ProblemsModel::needsYouText()});
    fillWith(header, ProblemsModel::What);
    keepWhole(m_tree, u"problems"_s,
              {ProblemsModel::When, ProblemsModel::NextTry, ProblemsModel::Channel, ProblemsModel::Urgency,
               ProblemsModel::Attempts},
              m_services.memory);
    m_tools = new TableTools(m_tree, u"errors"_s, m_services.memory);
    m_tools->setContextActions([this](QMenu &menu, const QModelIndex &index) {
        const ProblemView *view = m_model->problem(index);
        if (!view)
            return;
        const qint64 id = view->problem.id.value;
        if (view->problem.state != "open"_L1)
            return;
        const auto offer = [&](const QString &words, const QString &command, const Requests::Done &done) {
            connect(menu.addAction(words), &QAction::triggered, this, [this, command, id, done] {
                m_services.requests.send(this, command, {{u"error"_s, id}}, done);
            });
        };
        if (ProblemsModel::isTried(view->problem))
            offer(tr("Retry"), u"error.retry"_s, {});
        offer(tr("Dismiss"), u"error.dismiss"_s,
              [this](const QJsonObject &reply) { sayDismissed(reply.value("errors"_L1).toArray()); });
    });
    header->setSortIndicator(-1, Qt::DescendingOrder); // the worst first
    m_tree->setSortingEnabled(true);
    connect(m_model, &ProblemsModel::sortRequested, this, [this] {
        m_isReading = true;
        m_model->refresh();
        readAgain();
        showState();
    });
    m_services.ages.repaint(m_tree);
}

} // namespace evenstock
