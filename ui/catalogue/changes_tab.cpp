// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/changes_tab.h"

#include "models/store/change_queries.h"
#include "models/views/read_store.h"
#include "models/views/runs_model.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/table_export.h"
#include "ui/widgets/table_tools.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QMap>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace evenstock {

ChangesTab::ChangesTab(const ViewServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new ChangesModel(ChangesModel::Of::Product, services.accounts, services.clock, this))
{
    const Metrics m(font());
    m_table = new QTableView(this);
    m_table->setAccessibleName(tr("Changes of this product"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(services.clock, m_table));
    dress(m_table);
    m_table->setSortingEnabled(false); // until the columns have their places
    m_table->verticalHeader()->setDefaultSectionSize(m.twoLineRow());
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    equip(m_table, u"productChanges"_s, tr("Changes of this product"), services.memory);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // newest first, which is no column
    m_table->setSortingEnabled(true);
    connect(m_model, &PagedTable::sortRequested, this, &ChangesTab::list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
}

void ChangesTab::setProduct(ProductId product)
{
    if (product == m_product) {
        m_model->reload();
        return;
    }
    m_product = product;
    list();
}

void ChangesTab::list()
{
    if (!m_product || !m_services.store.isOpen())
        return;
    static const QMap<int, ChangeSort> sorts{{ChangesModel::What, ChangeSort::Field},
                                             {ChangesModel::From, ChangeSort::From},
                                             {ChangesModel::To, ChangeSort::To}};
    const QHeaderView *header = m_table->horizontalHeader();
    ChangeOrder order{.sort = sorts.value(header->sortIndicatorSection(), ChangeSort::Newest)};
    if (order.sort != ChangeSort::Newest)
        order.way = header->sortIndicatorOrder() == Qt::AscendingOrder ? SortWay::Up : SortWay::Down;
    m_model->setSource([this, order](const PageRequest &request) {
        return ChangeQueries(m_services.store.database()).ofProduct(m_product, order, request);
    });
}

} // namespace evenstock
