// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/plan_page.h"

#include "app/sync/account_policy.h"
#include "models/store/account_repository.h"
#include "models/store/error_queries.h"
#include "models/store/listing_queries.h"
#include "models/views/accounts_model.h"
#include "models/views/live_runs.h"
#include "models/views/plan_model.h"
#include "models/views/read_store.h"
#include "ui/catalogue/channel_preview.h"
#include "ui/catalogue/stock_explanation.h"
#include "ui/sync/plan_delegate.h"
#include "ui/sync/plan_filter.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/age_ticker.h"
#include "ui/widgets/detail_split.h"
#include "ui/widgets/filling_column.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/state_label.h"
#include "ui/widgets/table_export.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

PlanPage::PlanPage(const ViewServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new PlanModel(this))
{
    const Metrics m(font());
    m_notice = new NoticeLine(this);
    m_notice->setObjectName(u"planNotice"_s);
    m_notice->keepInPage();
    QWidget *top = head(); // before the tree, as the keyboard goes
    m_filter = new PlanFilter(*m_model, this);
    m_tree = new QTreeView(this);
    m_tree->setObjectName(u"planTree"_s);
    m_tree->setAccessibleName(tr("Planned changes"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new PlanDelegate(services.clock, m_tree));
    dress(m_tree);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->setColumnWidth(PlanModel::What, m.font * 9);
    m_tree->setColumnWidth(PlanModel::From, m.font * 7);
    m_tree->setColumnWidth(PlanModel::Way, m.space(24));
    m_tree->setColumnWidth(PlanModel::Why, m.font * 9);
    fillWith(m_tree->header(), PlanModel::To, 7);

    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { spanNames({}); });
    m_tools = new TableTools(m_tree, u"plan"_s, services.memory);
    m_tools->restore();
    connect(m_tools, &TableTools::exportRequested, this, [this] { exportTable(*m_tools, m_title->text(), this); });
    m_tools->setContextActions([this](QMenu &menu, const QModelIndex &index) {
        const PlanItemView *view = m_model->item(index);
        if (view && view->item.product)
            connect(menu.addAction(StockExplanation::offerText()), &QAction::triggered, this,
                    [this, product = view->item.product] { StockExplanation::openFor(m_services, product, this); });
    });
    m_filter->leadsTo(m_tree);

    auto *left = new QWidget(this);
    auto *list = new QVBoxLayout(left);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    list->addWidget(top);
    list->addWidget(m_filter);
    list->addWidget(m_notice);
    list->addWidget(new HairLine(HairLine::Weight::Line));
    list->addWidget(m_tree, 1);
    m_split = new DetailSplit(left, explanation(), u"plan"_s, services.memory, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_split, 1);
    column->addWidget(new HairLine(HairLine::Weight::Line));
    m_foot = foot();
    column->addWidget(m_foot);
    connect(&services.runs, &LiveRuns::ended, this, &PlanPage::runEnded);
    connect(&services.ages, &AgeTicker::ticked, this, &PlanPage::showAge);
    connect(m_model, &QAbstractItemModel::modelReset, m_tree, &QTreeView::expandAll);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PlanPage::showChosen);
    connect(m_model, &PlanModel::ticksChanged, this, &PlanPage::showTicks);
    connect(m_model, &PlanModel::ticksChanged, m_tree->viewport(), qOverload<>(&QWidget::update));
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PlanPage::explain);
    connect(m_tree, &QTreeView::activated, m_split, [this] { m_split->setDetailShown(true); }); // where it is narrow
}

// A channel or product has no values of its own.
void PlanPage::spanNames(const QModelIndex &parent)
{
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
        const QModelIndex index = m_model->index(row, 0, parent);
        if (m_model->item(index))
            return; // changes, and all beside them
        m_tree->setFirstColumnSpanned(row, parent, true);
        spanNames(index);
    }
}

QMap<PlanId, int> PlanPage::priceLimits() const
{
    QMap<PlanId, int> limits;
    AccountRepository accounts(m_services.store.database());
    for (const PlanView &plan : m_plans) {
        const QString own = accounts.settings(plan.plan.account).valueOr({}).value(u"guard.price_percent"_s);
        limits.insert(plan.plan.id, own.isEmpty() ? GuardLimits{}.pricePercent : own.toInt());
    }
    return limits;
}

const PlanView *PlanPage::planOf(const PlanItemView &view) const
{
    const auto found = std::find_if(m_plans.begin(), m_plans.end(),
                                    [&](const PlanView &plan) { return plan.plan.id == view.item.plan; });
    return found == m_plans.end() ? nullptr : &*found;
}

bool PlanPage::isOpen() const
{
    return std::any_of(m_plans.begin(), m_plans.end(),
                       [](const PlanView &plan) { return plan.plan.state == "open"_L1; });
}

void PlanPage::showChosen()
{
    const PlanItemView *view = m_model->item(m_tree->currentIndex());
    m_product->setEnabled(view && view->item.product);
    m_rule->setEnabled(view != nullptr);
    m_tile->setVisible(view != nullptr);
    m_error->setVisible(view && view->item.state == "failed"_L1);
    m_why->setVisible(view && view->item.product && view->item.field == fieldName(Field::Quantity));
    for (TextLabel *fact : std::as_const(m_facts))
        fact->parentWidget()->setVisible(view != nullptr);
    // What comes in goes on to every channel.
    m_channels->setVisible(view && view->item.direction == "in"_L1 &&
                           m_channels->showChange(view->item.product, view->item.field, view->item.to));
    if (view)
        return;
    m_what->setText(tr("Choose a change to see what it is based on."));
    m_doubt->clear();
}

// That of the row, while it is open; else those of its channel.
void PlanPage::openError()
{
    const PlanItemView *view = m_model->item(m_tree->currentIndex());
    const PlanView *plan = view ? planOf(*view) : nullptr;
    if (!plan)
        return;
    const auto found = ErrorQueries(m_services.store.database())
                           .page({.account = plan->plan.account, .text = view->item.item}, {.limit = 1});
    const bool isThere = found && !found->rows.isEmpty();
    Q_EMIT openRequested({.view = View::Errors,
                          .id = isThere ? found->rows.first().problem.id.value : 0,
                          .filter = u"account:%1"_s.arg(plan->plan.account.value)});
}

void PlanPage::showTicks()
{
    const int ticked = m_model->tickedCount();
    m_ticks->setText(tr("<b>%1 of %2</b> changes ticked").arg(ticked).arg(m_model->tickableCount()));
    m_apply->setText(tr("Apply %n change(s)", nullptr, ticked));
    m_apply->setEnabled(ticked > 0 && isOpen() && !m_isReading);
    m_discard->setEnabled(isOpen() && !m_isReading);
}

// What becomes of a row that is not applied: a preview holds nothing back, except what a guard would have held.
QString PlanPage::untickText() const
{
    if (m_plans.first().plan.kind == "dry_run"_L1) // several are previews, all of them
        return tr("Unticked changes are not made now; the next sync makes them. Those marked as too large are held "
                  "back until they become other changes.");
    return tr("Unticked changes are not made now; they wait here. Discarded ones are held back until they become "
              "other changes.");
}

void PlanPage::explain()
{
    const PlanItemView *view = m_model->item(m_tree->currentIndex());
    showChosen();
    if (!view)
        return;
    const PlanItemRow &item = view->item;
    const PlanView *plan = planOf(*view);
    m_what->setText(
        tr("%1, %2", "product, field").arg(view->title.isEmpty() ? item.item : view->title, PlanModel::whatText(item)));
    if (item.suspicious)
        m_doubt->show({.text = tr("%1: so it is not ticked. The limit is a setting of the channel: Change rule…")
                                   .arg(PlanModel::doubtText(item, m_model->priceLimitPercent(item.plan)))});
    else
        m_doubt->clear();
    const QStringList facts{PlanModel::valueText(item, item.from), PlanModel::valueText(item, item.to),
                            PlanModel::wayText(item), PlanModel::whyText(item),
                            PlanModel::effectText(item, plan ? plan->channel : QString())};
    for (qsizetype i = 0; i < facts.size(); ++i) {
        m_facts[i]->setText(facts[i]);
        m_facts[i]->parentWidget()->setVisible(!facts[i].isEmpty()); // an order that is new was nothing before
    }
    m_facts.last()->parentWidget()->setVisible(item.state == "open"_L1); // of the others it is past
    if (plan)
        m_tile->setBadge(m_services.accounts.badge(plan->plan.account), plan->channel);
}

} // namespace evenstock
