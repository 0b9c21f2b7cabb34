// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/plan_page.h"

#include "models/store/listing_queries.h"
#include "models/views/accounts_model.h"
#include "models/views/field_words.h"
#include "models/views/format.h"
#include "models/views/plan_model.h"
#include "models/views/read_store.h"
#include "ui/shell/error_text.h"
#include "ui/shell/requests.h"
#include "ui/sync/plans_panel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/detail_split.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/state_label.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int mostItems = 20'000; // of one plan in the tree; applying it whole takes all of it

} // namespace

PlanPage::PlanPage(const ViewServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new PlanModel(this))
{
    const Metrics m(font());
    m_notice = new NoticeLine(this);
    m_tree = new QTreeView(this);
    m_tree->setObjectName(u"planTree"_s);
    m_tree->setAccessibleName(tr("Planned changes"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new CellDelegate(services.clock, m_tree));
    dress(m_tree);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->header()->setStretchLastSection(true);
    m_tree->setColumnWidth(PlanModel::What, m.font * 14);
    m_tree->setColumnWidth(PlanModel::From, m.font * 9);
    m_tree->setColumnWidth(PlanModel::To, m.font * 9);
    m_tree->setColumnWidth(PlanModel::Way, m.space(28));

    auto *left = new QWidget(this);
    auto *list = new QVBoxLayout(left);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    list->addWidget(head());
    list->addWidget(m_notice);
    list->addWidget(new HairLine(HairLine::Weight::Line));
    list->addWidget(m_tree, 1);
    auto *split = new DetailSplit(left, explanation(), u"plan"_s, services.memory, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(split, 1);
    column->addWidget(new HairLine(HairLine::Weight::Line));
    column->addWidget(foot());
    connect(m_model, &PlanModel::ticksChanged, this, &PlanPage::showTicks);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PlanPage::explain);
}

QWidget *PlanPage::head()
{
    const Metrics m(font());
    auto *part = new QWidget(this);
    QToolButton *back = iconButton(tr("Back to Sync"), u"chevron_left"_s, part);
    connect(back, &QToolButton::clicked, this, &PlanPage::left);
    m_title = new TextLabel({}, TypeSize::Heading);
    m_note = new ElidedLabel({}, TypeSize::Body, Ink::Secondary);
    auto *promise = new StateLabel(part);
    promise->setState(ItemState::Info, tr("Nothing is written yet."));
    promise->setQuiet(true);
    auto *all = quietButton(tr("Tick all"), {}, part);
    auto *none = quietButton(tr("Untick all"), {}, part);
    connect(all, &QToolButton::clicked, this, [this] { m_model->tick(PlanModel::Ticks::All); });
    connect(none, &QToolButton::clicked, this, [this] { m_model->tick(PlanModel::Ticks::None); });
    auto *titles = new QHBoxLayout;
    titles->setSpacing(m.space(2));
    titles->addWidget(back);
    titles->addWidget(m_title);
    titles->addWidget(m_note, 1);
    auto *second = new QHBoxLayout;
    second->setSpacing(m.space(2));
    second->addWidget(promise, 1);
    second->addWidget(all);
    second->addWidget(none);
    auto *rows = new QVBoxLayout(part);
    rows->setContentsMargins(m.margin(), m.gap(), m.margin(), m.space(2));
    rows->setSpacing(m.space(2));
    rows->addLayout(titles);
    rows->addLayout(second);
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
    m_why = new TextLabel(tr("Choose a change to see what it is based on."), TypeSize::Body, Ink::Secondary);
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::RichText);
    column->addWidget(m_what);
    column->addWidget(m_why);
    column->addStretch(1);
    return part;
}

QWidget *PlanPage::foot()
{
    const Metrics m(font());
    auto *part = new QWidget(this);
    m_ticks = new TextLabel;
    m_ticks->setTextFormat(Qt::RichText);
    m_discard = new QPushButton(tr("Discard"), part);
    m_apply = new QPushButton(part);
    m_apply->setObjectName(u"applyPlan"_s);
    makePrimary(m_apply);
    makeLarge(m_apply);
    makeLarge(m_discard);
    connect(m_apply, &QPushButton::clicked, this, &PlanPage::apply);
    connect(m_discard, &QPushButton::clicked, this, &PlanPage::discard);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(m.margin(), m.space(2) + 2, m.margin(), m.space(2) + 2);
    row->setSpacing(m.space(2));
    row->addWidget(m_ticks);
    auto *promise = new TextLabel(tr("Before each write it is checked that nothing has moved since."), TypeSize::Body,
                                  Ink::Secondary);
    row->addWidget(promise, 1);
    row->addWidget(m_discard);
    row->addWidget(m_apply);
    return part;
}

void PlanPage::setPlan(PlanId plan)
{
    PlanQueries queries(m_services.store.database());
    const std::optional<PlanView> found = queries.find(plan).valueOr(std::nullopt);
    if (!found)
        return;
    m_plan = *found;
    QList<PlanItemView> items;
    PageRequest request{.limit = mostRows};
    do {
        Result<Page<PlanItemView>> page = queries.items(plan, {}, request);
        if (!page.ok())
            break;
        items += page->rows;
        request.after = page->next;
    } while (!request.after.isEmpty() && items.size() < mostItems);
    m_title->setText(PlansPanel::planTitle(m_plan, queries.counts(plan).valueOr({})));
    m_note->setText(tr("worked out %1").arg(agoText(m_plan.plan.createdAt, m_services.clock.now())));
    m_notice->clear();
    m_model->setItems(items);
    m_tree->expandAll();
    m_tree->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
}

void PlanPage::showTicks()
{
    const int ticked = m_model->tickedCount();
    m_ticks->setText(tr("<b>%1 of %2</b> changes ticked").arg(ticked).arg(m_model->tickableCount()));
    m_apply->setText(tr("Apply %n change(s)", nullptr, ticked));
    m_apply->setEnabled(ticked > 0 && m_plan.plan.state == "open"_L1);
    m_discard->setEnabled(m_plan.plan.state == "open"_L1);
}

void PlanPage::explain()
{
    const PlanItemView *view = m_model->item(m_tree->currentIndex());
    if (!view)
        return;
    const PlanItemRow &item = view->item;
    const auto part = [](const QString &head, const QString &text) {
        return u"<p>%1<br><b>%2</b></p>"_s.arg(head.toHtmlEscaped(), text.toHtmlEscaped());
    };
    m_what->setText(tr("%1, %2", "product, field")
                        .arg(view->title.isEmpty() ? item.item : view->title,
                             item.field.isEmpty() ? item.kind : fieldTitle(item.field)));
    QString html;
    if (item.suspicious)
        html += u"<p>%1</p>"_s.arg(tr("This change is larger than your limit, so it is not ticked.").toHtmlEscaped());
    html += part(tr("Now"), PlanModel::valueText(item, item.from));
    html += part(tr("Then"), PlanModel::valueText(item, item.to));
    html += part(tr("Direction"), PlanModel::wayText(item));
    html += part(tr("Why"), PlanModel::reasonText(item.reason));
    m_why->setText(html);
}

void PlanPage::apply()
{
    QJsonObject arguments{{u"plan"_s, qint64(m_plan.plan.id.value)}};
    if (m_model->tickedCount() < m_model->tickableCount()) {
        QJsonArray rows;
        for (const PlanRowId id : m_model->ticked())
            rows.append(qint64(id.value));
        arguments[u"rows"_s] = rows;
    }
    settle(u"plan.apply"_s, arguments);
}

void PlanPage::discard()
{
    settle(u"plan.discard"_s, {{u"plan"_s, qint64(m_plan.plan.id.value)}});
}

void PlanPage::settle(const QString &command, const QJsonObject &arguments)
{
    m_apply->setEnabled(false);
    m_discard->setEnabled(false);
    m_services.requests.send(
        this, command, arguments, [this](const QJsonObject &) { Q_EMIT left(); },
        [this](const Error &error) {
            m_notice->show({.state = ItemState::Error, .text = errorWords(error.code).title, .details = error.detail});
            showTicks();
        });
}

} // namespace evenstock
