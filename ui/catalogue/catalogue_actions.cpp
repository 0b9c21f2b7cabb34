// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/catalogue_actions.h"

#include "models/views/catalogue_model.h"
#include "models/views/format.h"
#include "models/views/read_store.h"
#include "ui/catalogue/bulk_edit_dialog.h"
#include "ui/catalogue/new_product_dialog.h"

#include <QItemSelection>
#include <QTableView>

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
    QItemSelection selection = m_table.selectionModel()->selection();
    int selected = 0;
    for (const QItemSelectionRange &range : std::as_const(selection))
        selected += range.height();
    if (selected < 2) {
        selected = m_model.rowCount();
        selection =
            selected > 0 ? QItemSelection(m_model.index(0, 0), m_model.index(selected - 1, 0)) : QItemSelection();
    }
    if (selected > BulkEditDialog::mostProducts) {
        Q_EMIT refused(tr("That are %1 products. Choose at most %2, by filters or by selecting rows.")
                           .arg(countText(selected), countText(BulkEditDialog::mostProducts)));
        return;
    }
    QList<CatalogueRow> products;
    for (const QItemSelectionRange &range : std::as_const(selection)) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (const std::optional<CatalogueRow> product = m_model.row(row))
                products.append(*product);
        }
    }
    if (!products.isEmpty())
        (new BulkEditDialog(m_services, products, &m_table))->open();
}

void CatalogueActions::makeProduct()
{
    const std::optional<CatalogueRow> any = m_model.rowCount() > 0 ? m_model.row(0) : std::nullopt;
    const QString currency = any && any->price.isValid() ? any->price.currency : u"EUR"_s;
    auto *dialog = new NewProductDialog(m_services, currency, &m_table);
    connect(dialog, &NewProductDialog::made, this, [this](const QString &sku) {
        const auto id = CatalogueQueries(m_services.store.database()).idOf(sku);
        if (id.ok() && *id)
            Q_EMIT made(**id);
    });
    dialog->open();
}

} // namespace evenstock
