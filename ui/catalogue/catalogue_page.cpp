// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/catalogue_page.h"

#include "models/store/product_repository.h"
#include "models/views/accounts_model.h"
#include "models/views/catalogue_model.h"
#include "models/views/format.h"
#include "models/views/read_store.h"
#include "ui/catalogue/catalogue_actions.h"
#include "ui/catalogue/catalogue_filters.h"
#include "ui/catalogue/category_panel.h"
#include "ui/catalogue/product_detail.h"
#include "ui/catalogue/product_form.h"
#include "ui/catalogue/unsaved_edits.h"
#include "ui/widgets/content_frame.h"
#include "ui/widgets/detail_split.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/page_head.h"

#include <QBoxLayout>
#include <QPushButton>
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
    m_detail = new ProductDetail(services, this);
    m_split = new DetailSplit(list(), m_detail, u"catalogue"_s, services.memory, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_split);

    connect(m_filters, &CatalogueFilters::changed, this, [this] {
        m_wanted = {};
        m_frame->clearProblem();
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
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CataloguePage::chosen);
    m_split->opensFrom(m_table); // the arrow keys walk on in the list
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

void CataloguePage::chosen()
{
    const std::optional<CatalogueRow> row = m_model->row(m_table->currentIndex().row());
    if (!row || row->id == m_detail->product())
        return;
    m_wanted = {};
    if (m_detail->isEdited()) // once the click is over, which would take the highlight back
        QMetaObject::invokeMethod(
            this, [this, next = row->id] { askFirst(next); }, Qt::QueuedConnection);
    else
        showChosen(row->id);
}

void CataloguePage::showChosen(ProductId product)
{
    m_detail->setProduct(product);
    m_frame->clearProblem();
}

void CataloguePage::select(ProductId product)
{
    if (m_detail->isEdited() && m_detail->product() != product)
        return askFirst(product);
    showChosen(product);
    m_split->setDetailShown(true);
    m_wanted = product;
    if (m_model->rowOf(product) < 0) // a new one, or one that the filters leave out
        m_model->sortAgain();
    highlight();
}

// Nothing typed is lost by choosing another product.
void CataloguePage::askFirst(ProductId next)
{
    highlight();
    askAbout([this, next] { select(next); });
}

void CataloguePage::askAbout(const std::function<void()> &next)
{
    const auto edited = ProductRepository(m_services.store.database()).find(m_detail->product());
    askAboutEdits(*m_detail->form(), edited.ok() && *edited ? (*edited)->title : QString(), this, next);
}

// Nor by closing the window.
bool CataloguePage::asksFirst(const std::function<void()> &next)
{
    if (!m_detail->isEdited())
        return false;
    askAbout(next);
    return true;
}

// The row of the product beside the list.
void CataloguePage::highlight()
{
    const ProductId product = m_detail->product();
    const int row = product ? m_model->rowOf(product) : -1;
    if (row >= 0) {
        if (m_table->currentIndex().row() != row)
            m_table->setCurrentIndex(m_model->index(row, CatalogueModel::Title));
        if (product == m_wanted)
            m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
        m_wanted = {};
        return;
    }
    m_table->selectionModel()->clear();
    if (product && m_model->isCountKnown() && !m_model->isCounting())
        sayWhereItIs();
}

// A product that was asked for, or is being edited, stays though the filters leave it out; any other leaves with its
// row.
void CataloguePage::sayWhereItIs()
{
    if (m_detail->isEdited())
        m_wanted = m_detail->product();
    if (!m_wanted) {
        m_detail->setProduct({});
        return;
    }
    m_frame->showProblem({.state = ItemState::Info,
                          .text = tr("The product beside this list is not in it: the filters leave it out."),
                          .action = tr("Remove filters"),
                          .act = [this] { m_filters->clear(); }});
}

// Rows stay where they are while somebody points at them or has chosen one; a list that nobody is at follows by itself.
void CataloguePage::followOrder()
{
    const bool isAtIt = m_table->underMouse() || m_table->hasFocus() || m_detail->product() || isMuchSelected();
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
    if (m_detail->product())
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

bool CataloguePage::goBack()
{
    return m_split->leaveDetail();
}

void CataloguePage::setNarrow(bool isNarrow)
{
    m_split->setNarrow(isNarrow);
    m_categories->setVisible(m_showCategories->isChecked() && !isNarrow);
}

} // namespace evenstock
