// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/catalogue_actions.h"

#include "models/views/accounts_model.h"
#include "models/views/catalogue_model.h"
#include "models/views/format.h"
#include "models/views/read_store.h"
#include "ui/catalogue/bulk_edit_dialog.h"
#include "ui/catalogue/new_product_dialog.h"
#include "ui/catalogue/publish_many_dialog.h"
#include "ui/shell/requests.h"
#include "ui/vinted/prepare_dialog.h"

#include <QItemSelection>
#include <QJsonArray>
#include <QJsonObject>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace evenstock {

CatalogueActions::CatalogueActions(const ViewServices &services, QTableView &table, const CatalogueModel &model,
                                   QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_table(table)
    , m_model(model)
{
}

void CatalogueActions::editSelected()
{
    const QItemSelection selection = m_table.selectionModel()->selection();
    int selected = 0;
    for (const QItemSelectionRange &range : selection)
        selected += range.height();
    if (selected == 0)
        return askAboutAll();
    edit(selection, selected);
}

// Nothing is selected: the whole list, but only after a yes, and only once it is known how long it is.
void CatalogueActions::askAboutAll()
{
    const int all = m_model.rowCount();
    if (!m_model.isCountKnown()) {
        Q_EMIT refused(tr("The products are still being counted. Try again in a moment, or select some."));
        return;
    }
    const QItemSelection list =
        all > 0 ? QItemSelection(m_model.index(0, 0), m_model.index(all - 1, 0)) : QItemSelection();
    if (all == 0 || all > BulkEditDialog::mostProducts)
        return edit(list, all);
    auto *box = new QMessageBox(QMessageBox::Question, m_table.window()->windowTitle(),
                                tr("Edit all %n product(s) of the list?", nullptr, all), QMessageBox::Cancel, &m_table);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"editAll"_s);
    box->setInformativeText(tr("No product is selected. To edit some of them, select them first."));
    QPushButton *go = box->addButton(tr("Edit %n product(s)", nullptr, all), QMessageBox::AcceptRole);
    go->setObjectName(u"editAllYes"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(go, &QPushButton::clicked, this, [this, all] {
        if (m_model.rowCount() == all) // else it is another list by now
            edit(QItemSelection(m_model.index(0, 0), m_model.index(all - 1, 0)), all);
    });
    box->open();
}

void CatalogueActions::edit(const QItemSelection &selection, int selected)
{
    if (selected > BulkEditDialog::mostProducts) {
        Q_EMIT refused(tr("These are %1 products. Choose at most %2, by filters or by selecting rows.")
                           .arg(countText(selected), countText(BulkEditDialog::mostProducts)));
        return;
    }
    const QList<CatalogueRow> products = rowsOf(selection, selected);
    if (products.isEmpty())
        return;
    auto *dialog = new BulkEditDialog(m_services, products, &m_table);
    connect(dialog, &BulkEditDialog::left, this, &CatalogueActions::edited);
    dialog->open();
}

QList<CatalogueRow> CatalogueActions::rowsOf(const QItemSelection &selection, int most) const
{
    QList<QItemSelectionRange> ranges = selection;
    std::sort(ranges.begin(), ranges.end(),
              [](const QItemSelectionRange &a, const QItemSelectionRange &b) { return a.top() < b.top(); });
    QList<CatalogueRow> products;
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        for (int row = range.top(); row <= range.bottom() && products.size() < most; ++row) {
            if (const std::optional<CatalogueRow> product = m_model.row(row))
                products.append(*product);
        }
    }
    return products;
}

QList<CatalogueRow> CatalogueActions::selected(int most) const
{
    return rowsOf(m_table.selectionModel()->selection(), most);
}

void CatalogueActions::syncSelected()
{
    const int count = selectedCount();
    if (count == 0) {
        Q_EMIT refused(tr("Choose the products first: with Ctrl or Shift several at once."));
        return;
    }
    if (count > mostSynced) {
        Q_EMIT refused(tr("These are %1 products. Choose at most %2 at once, or sync everything.")
                           .arg(countText(count), countText(mostSynced)));
        return;
    }
    QJsonArray skus;
    for (const CatalogueRow &product : selected(count))
        skus.append(product.sku);
    m_services.requests.send(this, u"sync.start"_s,
                             {{u"all"_s, true},
                              {u"mode"_s, u"selective"_s},
                              {u"filter"_s, QJsonObject{{u"sku"_s, skus}}},
                              {u"cause"_s, u"manual"_s}});
}

void CatalogueActions::publishSelected()
{
    const int count = selectedCount();
    if (count > BulkEditDialog::mostProducts) {
        Q_EMIT refused(tr("These are %1 products. Choose at most %2, by filters or by selecting rows.")
                           .arg(countText(count), countText(BulkEditDialog::mostProducts)));
        return;
    }
    QStringList skus;
    for (const CatalogueRow &product : selected(count))
        skus.append(product.sku);
    if (!skus.isEmpty())
        (new PublishManyDialog(m_services, skus, &m_table))->open();
}

void CatalogueActions::makeProduct()
{
    const std::optional<CatalogueRow> any = m_model.rowCount() > 0 ? m_model.row(0) : std::nullopt;
    const QString currency = any && any->price.isValid() ? any->price.currency : m_services.accounts.usualCurrency();
    auto *dialog = new NewProductDialog(m_services, currency, &m_table);
    connect(dialog, &NewProductDialog::made, this, [this](const QString &sku) {
        const auto id = CatalogueQueries(m_services.store.database()).idOf(sku);
        if (id.ok() && *id)
            Q_EMIT made(**id);
    });
    dialog->open();
}

QStringList CatalogueActions::browserAccounts() const
{
    QStringList names;
    for (const AccountCard &card : m_services.accounts.cards()) {
        for (const ConnectorInfo &info : m_services.marketplaces) {
            if (info.id == card.account.marketplace && info.capabilities.usesBrowser)
                names.append(card.account.name);
        }
    }
    return names;
}

// By ranges: the whole of a large catalogue may be selected.
int CatalogueActions::selectedCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : m_table.selectionModel()->selection())
        count += range.height();
    return count;
}

void CatalogueActions::prepareSelected()
{
    const int count = selectedCount();
    if (count == 0) {
        Q_EMIT refused(tr("Choose the products first: with Ctrl or Shift several at once."));
        return;
    }
    if (count > PrepareDialog::mostProducts) {
        Q_EMIT refused(tr("These are %1 products. Choose at most %2 at once.")
                           .arg(countText(count), countText(PrepareDialog::mostProducts)));
        return;
    }
    QList<PrepareDialog::Goods> goods;
    for (const CatalogueRow &product : selected(count))
        goods.append({.id = product.id.value, .sku = product.sku, .title = product.title});
    if (goods.isEmpty())
        return;
    auto *dialog = new PrepareDialog(m_services, goods, browserAccounts(), &m_table);
    connect(dialog, &PrepareDialog::queued, this, [this](const QString &account) {
        for (const AccountCard &card : m_services.accounts.cards()) {
            if (card.account.name == account)
                Q_EMIT openRequested(
                    {.view = View::Channels, .id = card.account.id.value, .filter = u"browser:work"_s});
        }
    });
    dialog->open();
}

} // namespace evenstock
