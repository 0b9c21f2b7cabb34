// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/catalogue_page.h"

#include "models/views/accounts_model.h"
#include "models/views/catalogue_model.h"
#include "models/views/format.h"
#include "models/views/read_store.h"
#include "ui/catalogue/bulk_edit_dialog.h"
#include "ui/catalogue/catalogue_actions.h"
#include "ui/catalogue/catalogue_filters.h"
#include "ui/catalogue/category_panel.h"
#include "ui/catalogue/many_products.h"
#include "ui/catalogue/product_detail.h"
#include "ui/catalogue/stock_explanation.h"
#include "ui/shell/refusal_words.h"
#include "ui/shell/requests.h"
#include "ui/widgets/content_frame.h"
#include "ui/widgets/detail_split.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/table_tools.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QShowEvent>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace evenstock {

CataloguePage::CataloguePage(const ViewServices &services, QWidget *parent)
    : ViewPage(parent)
    , m_services(services)
    , m_model(new CatalogueModel(services.store, services.reader, services.accounts, this))
{
    QWidget *left = list(); // first, as the keyboard goes
    m_detail = new ProductDetail(services, this);
    m_split = new DetailSplit(left, m_detail, u"catalogue"_s, services.memory, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_split);
    m_split->setEmpty(isPaneClosed());

    connect(m_filters, &CatalogueFilters::changed, this, [this] {
        m_wanted = {};
        m_frame->clearProblem();
        m_table->scrollToTop(); // of another list
        m_model->setFilter(m_filters->filter());
        m_categories->setChosen(m_filters->filter().branch);
        fitRows();
        showCounts();
    });
    connect(m_model, &CatalogueModel::countingChanged, this, [this](bool isCounting) {
        m_frame->setLoading(isCounting);
        if (!isCounting)
            QMetaObject::invokeMethod(this, &CataloguePage::showCounts, Qt::QueuedConnection);
    });
    connect(m_model, &CatalogueModel::orderOldChanged, this, &CataloguePage::followOrder);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CataloguePage::layColumns);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CataloguePage::highlight, Qt::QueuedConnection);
    connect(m_model, &CatalogueModel::failed, this, [this](const Error &error) {
        m_frame->showProblem({.text = tr("The products could not be read. What is shown may be old."),
                              .details = error.detail,
                              .action = tr("Try again"),
                              .act = [this] { refresh({}); }});
    });
    connect(m_detail, &ProductDetail::openRequested, this, &ViewPage::openRequested);
    connect(m_detail, &ProductDetail::prepareRequested, m_actions, &CatalogueActions::prepareSelected);
    connect(m_detail, &ProductDetail::closeRequested, this, [this] {
        m_table->clearSelection();
        if (!m_detail->product()) // else something typed is asked about first
            showPane(false);
    });
    ManyProducts *many = m_detail->many();
    connect(many, &ManyProducts::editRequested, m_actions, &CatalogueActions::editSelected);
    connect(many, &ManyProducts::syncRequested, m_actions, &CatalogueActions::syncSelected);
    connect(many, &ManyProducts::publishRequested, m_actions, &CatalogueActions::publishSelected);
    connect(many, &ManyProducts::prepareRequested, m_actions, &CatalogueActions::prepareSelected);
    connect(many, &ManyProducts::copyRequested, m_tools, &TableTools::copySelection);
    connect(many, &ManyProducts::clearRequested, m_table, &QTableView::clearSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CataloguePage::chosen);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (m_model->accountOf(index.column()) || index.column() == CatalogueModel::OnHand)
            explain(index);
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, m_table, &QTableView::scrollToTop);
    auto *why = new QShortcut(StockExplanation::key(), this, this, [this] { explain(m_table->currentIndex()); });
    why->setContext(Qt::WidgetWithChildrenShortcut);
    m_split->opensFrom(m_table); // the arrow keys walk on in the list
    m_split->entersAt([this] { return m_detail->firstStop(); });
}

CataloguePage::~CataloguePage() = default;

void CataloguePage::refresh(const QSet<QString> &kinds)
{
    static const QSet<QString> ours = {u"products"_s, u"listings"_s, u"conflicts"_s, u"problems"_s, u"categories"_s};
    if (!kinds.isEmpty() && !kinds.intersects(ours))
        return;
    m_frame->clearProblem();
    if (kinds.isEmpty() && m_model->rowCount() == 0)
        m_model->setFilter(m_filters->filter());
    m_model->refresh();
    readCategories(kinds);
    readTotal();
    m_detail->refresh(kinds);
    showCounts();
}

// In the background, and one after the other: while a sync writes, a million are not counted within a frame.
void CataloguePage::readTotal()
{
    m_isTotalOld = m_readsTotal;
    if (m_readsTotal || !m_services.store.isOpen())
        return;
    m_readsTotal = true;
    m_services.reader.ask(
        this, [](Database &database, const std::stop_token &) { return CatalogueQueries(database).count(); },
        [this](const Result<std::int64_t> &count) {
            m_readsTotal = false;
            if (count.ok())
                m_total = *count;
            showCounts();
            if (m_isTotalOld)
                readTotal();
        });
}

void CataloguePage::showCounts()
{
    const bool filtered = m_filters->count() > 0;
    m_head->setNote(m_total ? tr("%n product(s)", nullptr, static_cast<int>(*m_total)) : u"…"_s);
    m_bulk->setEnabled(m_model->rowCount() > 0);
    m_bar->setShown(!filtered                 ? QString()
                    : m_model->isCountKnown() ? tr("%1 shown").arg(countText(m_model->rowCount()))
                                              : u"…"_s);
    showState();
    highlight();
}

void CataloguePage::showState()
{
    if (m_model->rowCount() > 0 || !m_model->isCountKnown()) {
        m_frame->showContent();
        return;
    }
    if (m_filters->count() > 0) {
        m_frame->showEmpty({.sentence = tr("No product matches"),
                            .reason = tr("%n filter(s) in force.", nullptr, m_filters->count()),
                            .button = tr("Remove filters"),
                            .act = [this] { m_filters->clear(); }});
    } else {
        m_frame->showEmpty({.sentence = tr("No products yet"),
                            .reason = tr("They come from your first channel, once you agree to link what was found."),
                            .button = tr("Go to Channels"),
                            .act = [this] { Q_EMIT openRequested({.view = View::Channels}); }});
    }
}

// Rows stay where they are while somebody points at them or has chosen one; a list that nobody is at follows by itself.
void CataloguePage::followOrder()
{
    const bool isAtIt =
        m_table->underMouse() || m_table->hasFocus() || m_detail->product() || m_detail->many()->count() > 0;
    if (m_model->isOrderOld() && !isAtIt)
        m_model->sortAgain();
    else
        m_sortAgain->setVisible(m_model->isOrderOld());
}

void CataloguePage::showEvent(QShowEvent *event)
{
    ViewPage::showEvent(event);
    if (event->spontaneous() || !m_services.store.isOpen()) // not opened again, only uncovered
        return;
    if (isMuchSelected())
        m_model->refresh();
    else
        m_model->sortAgain();
}

// Each selected row has to be followed to its new place: so many would hold the window up, so they stay until the owner
// asks.
bool CataloguePage::isMuchSelected() const
{
    constexpr int much = 5000;
    int rows = 0;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        rows += range.height();
    return rows > much;
}

void CataloguePage::publish()
{
    if (m_detail->many()->count() > 0)
        m_actions->publishSelected();
    else if (m_detail->product())
        m_detail->publish();
    else
        m_frame->showProblem({.state = ItemState::Hint,
                              .text = tr("Choose a product first, then publish it."),
                              .action = tr("Close"),
                              .act = [this] { m_frame->clearProblem(); }});
}

void CataloguePage::open(const Target &target)
{
    if (target.filter.startsWith("search:"_L1)) {
        m_filters->set({.text = target.filter.mid(7)});
    } else if (target.filter.startsWith("account:"_L1)) {
        m_filters->set({.account = AccountId{target.filter.mid(8).toLongLong()}});
    } else if (target.filter.startsWith("mark:"_L1)) { // "mark:warning:3": and the account
        m_filters->set({.account = AccountId{target.filter.section(u':', 2).toLongLong()},
                        .mark = listingMarkFromName(target.filter.section(u':', 1, 1))});
    } else if (target.filter == "all"_L1) {
        m_filters->set({});
    } else if (target.filter == "disagreeing"_L1) {
        m_filters->set({.agreement = Agreement::Lacking});
    } else if (target.filter == "new"_L1) {
        m_actions->makeProduct();
    } else if (target.filter == "publish"_L1) {
        publish();
    } else if (target.filter == "prepare"_L1) {
        m_actions->prepareSelected();
    } else if (target.filter == "sync"_L1) {
        m_actions->syncSelected();
    } else if (target.filter == "low_stock"_L1) {
        m_filters->set({.stock = StockLevel::Low});
    }
    if (target.id != 0)
        select(ProductId{target.id});
}

QLineEdit *CataloguePage::filterField() const
{
    return m_bar->field();
}

// It was said where it was done; it can be taken back from here, too.
void CataloguePage::offerUndo(const BulkResult &result)
{
    m_done->show({.state = ItemState::Agreed,
                  .text = tr("%n product(s) changed.", nullptr, result.changed),
                  .action = tr("Undo"),
                  .act = [this, batch = result.batch] { undo(batch); },
                  .otherAction = tr("Close"),
                  .otherAct = [this] { m_done->clear(); }});
}

void CataloguePage::undo(qint64 batch)
{
    m_done->show({.state = ItemState::Running, .text = tr("Being taken back…")}); // pressed twice, it is done once
    m_services.requests.send(
        this, u"batch.undo"_s, {{u"batch"_s, batch}},
        [this](const QJsonObject &reply) {
            m_done->show({.state = ItemState::Agreed,
                          .text = tr("%n value(s) returned.", nullptr, reply[u"returned"].toInt()),
                          .action = tr("Close"),
                          .act = [this] { m_done->clear(); }});
        },
        [this](const Error &error) { m_done->show(failureNotice(error)); });
}

bool CataloguePage::goBack()
{
    return m_split->leaveDetail();
}

void CataloguePage::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    m_split->setNarrow(isNarrow);
    showSelection();
    m_categories->setVisible(m_showCategories->isChecked() && !isNarrow);
}

} // namespace evenstock
