// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/plan_page.h"

#include "app/sync/account_policy.h"
#include "models/store/account_repository.h"
#include "models/store/listing_queries.h"
#include "models/views/accounts_model.h"
#include "models/views/live_runs.h"
#include "models/views/plan_model.h"
#include "models/views/read_store.h"
#include "ui/catalogue/channel_preview.h"
#include "ui/catalogue/stock_explanation.h"
#include "ui/shell/refusal_words.h"
#include "ui/shell/requests.h"
#include "ui/sync/plan_filter.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/age_ticker.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/detail_split.h"
#include "ui/widgets/filling_column.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/table_export.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
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
    m_tree = new QTreeView(this);
    m_tree->setObjectName(u"planTree"_s);
    m_tree->setAccessibleName(tr("Planned changes"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new CellDelegate(services.clock, m_tree));
    dress(m_tree);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->setColumnWidth(PlanModel::What, m.font * 11);
    m_tree->setColumnWidth(PlanModel::From, m.font * 7);
    m_tree->setColumnWidth(PlanModel::Way, m.space(28));
    m_tree->setColumnWidth(PlanModel::Why, m.font * 8);
    fillWith(m_tree->header(), PlanModel::To, 8);

    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { spanNames({}); });
    m_tools = new TableTools(m_tree, u"plan"_s, services.memory);
    m_tools->restore();
    m_tools->setContextActions([this](QMenu &menu, const QModelIndex &index) {
        const PlanItemView *view = m_model->item(index);
        if (view && view->item.product)
            connect(menu.addAction(StockExplanation::offerText()), &QAction::triggered, this,
                    [this, product = view->item.product] { StockExplanation::openFor(m_services, product, this); });
    });
    m_filter = new PlanFilter(*m_model, this);

    auto *left = new QWidget(this);
    auto *list = new QVBoxLayout(left);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    list->addWidget(head());
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

QWidget *PlanPage::head()
{
    const Metrics m(font());
    auto *part = new QWidget(this);
    QToolButton *back = iconButton(tr("Back to Sync"), u"chevron_left"_s, part);
    connect(back, &QToolButton::clicked, this, &PlanPage::left);
    m_title = new TextLabel({}, TypeSize::Heading);
    m_note = new ElidedLabel({}, TypeSize::Body, Ink::Secondary);
    QToolButton *exported = quietButton(tr("Export"), u"export"_s, part);
    connect(exported, &QToolButton::clicked, m_tools, &TableTools::exportRequested);
    connect(m_tools, &TableTools::exportRequested, this, [this] { exportTable(*m_tools, m_title->text(), this); });
    m_again = new QPushButton(lineIcon(u"sync"_s), tr("Work out again"), part);
    m_again->setObjectName(u"workOutAgain"_s);
    connect(m_again, &QPushButton::clicked, this, &PlanPage::workOutAgain);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(m.margin(), m.gap(), m.margin(), m.space(2));
    row->setSpacing(m.space(2));
    row->addWidget(back);
    row->addWidget(m_title);
    row->addWidget(m_note, 1);
    row->addWidget(exported);
    row->addWidget(m_again);
    return part;
}

QWidget *PlanPage::explanation()
{
    const Metrics m(font());
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(m.margin(), m.margin(), m.margin(), m.margin());
    column->setSpacing(m.space(2));
    m_what = new TextLabel({}, TypeSize::Body);
    m_what->setBold(true);
    m_what->setWordWrap(true);
    column->addWidget(m_what);
    m_doubt = new NoticeLine(part);
    column->addWidget(m_doubt);
    const QString heads[] = {tr("Now"), tr("Then"), tr("Direction"), tr("Why"), tr("If you apply it")};
    for (const QString &head : heads) {
        auto *fact = new QWidget(part);
        auto *lines = new QVBoxLayout(fact);
        lines->setContentsMargins(0, 0, 0, m.grid);
        lines->setSpacing(0);
        lines->addWidget(new TextLabel(head, TypeSize::Caption, Ink::Secondary));
        auto *value = new TextLabel;
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        lines->addWidget(value);
        column->addWidget(fact);
        m_facts.append(value);
    }
    m_channels = new ChannelPreview(m_services, part);
    m_channels->setObjectName(u"planChannels"_s);
    m_channels->hide();
    column->addWidget(m_channels);
    column->addStretch(1);
    m_product = new QPushButton(tr("Open product"), part);
    m_product->setObjectName(u"planProduct"_s);
    m_rule = new QPushButton(tr("Change rule…"), part);
    m_rule->setObjectName(u"planRule"_s);
    connect(m_product, &QPushButton::clicked, this, [this] {
        if (const PlanItemView *view = m_model->item(m_tree->currentIndex()))
            Q_EMIT openRequested({.view = View::Catalogue, .id = view->item.product.value});
    });
    connect(m_rule, &QPushButton::clicked, this, [this] {
        const PlanItemView *view = m_model->item(m_tree->currentIndex());
        if (const PlanView *plan = view ? planOf(*view) : nullptr)
            Q_EMIT openRequested({.view = View::Channels, .id = plan->plan.account.value, .filter = u"settings"_s});
    });
    m_why = new QPushButton(StockExplanation::offerText(), part);
    m_why->setObjectName(u"planWhy"_s);
    connect(m_why, &QPushButton::clicked, this, [this] {
        if (const PlanItemView *view = m_model->item(m_tree->currentIndex()))
            StockExplanation::openFor(m_services, view->item.product, this);
    });
    auto *buttons = new FlowLayout;
    buttons->setSpacing(m.space(2));
    buttons->addWidget(m_product);
    buttons->addWidget(m_rule);
    buttons->addWidget(m_why);
    column->addLayout(buttons);
    showChosen();
    return part;
}

QWidget *PlanPage::foot()
{
    const Metrics m(font());
    auto *part = new QWidget(this);
    m_ticks = new TextLabel;
    m_ticks->setTextFormat(Qt::RichText);
    auto *later = new QPushButton(tr("Save for later"), part);
    later->setObjectName(u"planLater"_s);
    makeLarge(later);
    connect(later, &QPushButton::clicked, this, &PlanPage::left); // it waits in the list until it is settled
    m_discard = new QPushButton(tr("Discard"), part);
    m_apply = new QPushButton(part);
    m_apply->setObjectName(u"applyPlan"_s);
    makePrimary(m_apply);
    makeLarge(m_apply);
    makeLarge(m_discard);
    connect(m_apply, &QPushButton::clicked, this, &PlanPage::apply);
    connect(m_discard, &QPushButton::clicked, this, &PlanPage::discard);
    m_untickNote = new TextLabel({}, TypeSize::Caption, Ink::Secondary);
    m_untickNote->setObjectName(u"untickNote"_s);
    m_untickNote->setWordWrap(true);
    auto *lines = new QVBoxLayout(part);
    lines->setContentsMargins(m.margin(), m.space(2), m.margin(), m.space(2) + 2);
    lines->setSpacing(m.space(2));
    lines->addWidget(m_untickNote);
    auto *row = new QHBoxLayout;
    row->setSpacing(m.space(2));
    lines->addLayout(row);
    row->addWidget(m_ticks);
    for (const auto ticks : {PlanModel::Ticks::All, PlanModel::Ticks::None}) {
        const bool isAll = ticks == PlanModel::Ticks::All;
        QToolButton *button = quietButton(isAll ? tr("Tick all") : tr("Untick all"), {}, part);
        button->setObjectName(isAll ? u"tickAll"_s : u"untickAll"_s);
        connect(button, &QToolButton::clicked, this, [this, ticks] { m_model->tick(ticks); });
        row->addWidget(button);
    }
    auto *promise = new ElidedLabel(tr("Before each write it is checked that nothing has moved since."), TypeSize::Body,
                                    Ink::Secondary);
    row->addWidget(promise, 1);
    row->addWidget(later);
    row->addWidget(m_discard);
    row->addWidget(m_apply);
    return part;
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
        [this](const QJsonObject &reply) {
            const QJsonArray runs = reply[u"runs"].toArray();
            for (const QJsonValue &run : runs)
                m_runs.insert(RunId{run[u"run"].toInteger()});
        },
        [this](const Error &error) {
            m_again->setEnabled(true);
            m_notice->show(failureNotice(error));
        });
}

void PlanPage::runEnded(RunId run)
{
    if (!m_runs.remove(run) || !m_runs.isEmpty())
        return;
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
    else
        m_notice->show({.state = ItemState::Agreed, .text = tr("Worked out again: there is nothing to do now.")});
}

void PlanPage::showChosen()
{
    const PlanItemView *view = m_model->item(m_tree->currentIndex());
    m_product->setEnabled(view && view->item.product);
    m_rule->setEnabled(view != nullptr);
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
    for (qsizetype i = 0; i < facts.size(); ++i)
        m_facts[i]->setText(facts[i]);
    m_facts.last()->parentWidget()->setVisible(item.state == "open"_L1); // of the others it is past
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
    const auto answered = [this] {
        if (--m_unanswered > 0)
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
            [this, answered](const Error &error) {
                m_isRefused = true;
                m_notice->show(failureNotice(error));
                answered();
            });
    }
}

} // namespace evenstock
