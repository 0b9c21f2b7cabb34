// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen in the list, and that the pane beside it is of the same.
#include "models/store/product_repository.h"
#include "models/views/catalogue_model.h"
#include "models/views/read_store.h"
#include "ui/catalogue/catalogue_actions.h"
#include "ui/catalogue/catalogue_filters.h"
#include "ui/catalogue/catalogue_page.h"
#include "ui/catalogue/many_products.h"
#include "ui/catalogue/product_detail.h"
#include "ui/catalogue/stock_explanation.h"
#include "ui/catalogue/unsaved_edits.h"
#include "ui/widgets/content_frame.h"
#include "ui/widgets/detail_split.h"
#include "ui/widgets/window_memory.h"

#include <QScopedValueRollback>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

const QString paneClosed = u"catalogue/pane_closed"_s;

} // namespace

void CataloguePage::chosen()
{
    if (m_isHighlighting)
        return;
    const int count = m_actions->selectedCount();
    if (count > 1)
        return chosenMany(count);
    const QList<CatalogueRow> one = m_actions->selected(1);
    if (one.isEmpty() && count == 1) // it is not read yet
        return;
    const ProductId next = one.isEmpty() ? ProductId{} : one.first().id;
    if (next == m_detail->product() && m_detail->many()->count() == 0)
        return;
    m_wanted = {};
    if (!m_detail->isEdited())
        return showChosen(next);
    // Once the click is over, which would take the highlight back.
    if (next)
        QMetaObject::invokeMethod(
            this, [this, next] { askFirst([this, next] { select(next); }); }, Qt::QueuedConnection);
    else
        QMetaObject::invokeMethod(this, &CataloguePage::highlight, Qt::QueuedConnection);
}

// What is shown of one of them would be taken for what is done to one.
void CataloguePage::chosenMany(int count)
{
    m_wanted = {};
    if (!m_detail->isEdited()) {
        m_detail->setProducts(count, m_actions->selected(ManyProducts::mostNamed));
        showPane(true);
        return;
    }
    QMetaObject::invokeMethod(
        this,
        [this, wanted = m_table->selectionModel()->selection()] {
            askFirst(
                [this, wanted] { m_table->selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect); });
        },
        Qt::QueuedConnection);
}

// It has its place from the start and keeps it until it is closed: what is under the mouse does not leap away.
void CataloguePage::showPane(bool isShown)
{
    m_split->setEmpty(!isShown);
    if (isPaneClosed() == isShown)
        m_services.memory.remember(paneClosed, !isShown);
}

bool CataloguePage::isPaneClosed() const
{
    return m_services.memory.value(paneClosed).toBool();
}

void CataloguePage::showChosen(ProductId product)
{
    m_detail->setProduct(product);
    if (product)
        showPane(true);
    m_frame->clearProblem();
}

// Why the chosen product has that number, or why a channel shows it.
void CataloguePage::explain(const QModelIndex &index)
{
    if (m_detail->many()->count() == 0)
        StockExplanation::openFor(m_services, m_detail->product(), this, m_model->accountOf(index.column()));
}

void CataloguePage::select(ProductId product)
{
    if (m_detail->isEdited() && m_detail->product() != product)
        return askFirst([this, product] { select(product); });
    showChosen(product);
    m_split->setDetailShown(true);
    m_wanted = product;
    if (m_model->rowOf(product) < 0) // a new one, or one that the filters leave out
        m_model->sortAgain();
    highlight();
}

// Nothing typed is lost by choosing another product.
void CataloguePage::askFirst(const std::function<void()> &next)
{
    highlight();
    askAbout(next);
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

// The list stays where it is: whoever sorted it anew wants to see its top.
void CataloguePage::moveTo(int row)
{
    m_table->setAutoScroll(false);
    m_table->selectionModel()->setCurrentIndex(m_model->index(row, CatalogueModel::Title),
                                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->setAutoScroll(true);
}

// The row of the product beside the list.
void CataloguePage::highlight()
{
    if (m_detail->many()->count() > 0) {
        if (m_actions->selectedCount() < 2) // the list became another one
            showChosen({});
        return;
    }
    const QScopedValueRollback<bool> quiet(m_isHighlighting, true);
    const ProductId product = m_detail->product();
    const int row = product ? m_model->rowOf(product) : -1;
    if (row >= 0) {
        const QItemSelectionModel *now = m_table->selectionModel();
        if (now->currentIndex().row() != row || m_actions->selectedCount() != 1 ||
            !now->isRowSelected(row, QModelIndex()))
            moveTo(row);
        if (product == m_wanted)
            m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
        if (!m_model->isCounting()) // else the list may still become another one
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

} // namespace evenstock
