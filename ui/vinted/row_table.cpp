// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vinted/row_table.h"

#include "models/views/format.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/age_ticker.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/choose_row.h"
#include "ui/widgets/content_frame.h"
#include "ui/widgets/filling_column.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/table_export.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/whole_columns.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

bool isNumber(const QVariant &value)
{
    return value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int;
}

QStandardItem *itemFor(const RowCell &cell)
{
    auto *item = new QStandardItem(cell.time > 0 ? exactTimeText(cell.time) : cell.text);
    item->setEditable(false);
    if (cell.state != ItemState::None)
        item->setData(static_cast<int>(cell.state), StateRole);
    if (cell.time > 0)
        item->setData(static_cast<qint64>(cell.time), TimeRole);
    if (cell.tone != Tone::Normal)
        item->setData(static_cast<int>(cell.tone), ToneRole);
    item->setData(cell.time > 0         ? QVariant(qint64(cell.time))
                  : cell.sort.isValid() ? cell.sort
                                        : QVariant(cell.text.toCaseFolded()),
                  SortRole);
    if (isNumber(cell.sort) || cell.time > 0)
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    item->setToolTip(item->text());
    return item;
}

} // namespace

RowTable::RowTable(const QString &name, const QString &title, const QStringList &headings, const ViewServices &services,
                   QWidget *parent)
    : QWidget(parent)
    , m_headings(headings)
    , m_memory(services.memory)
    , m_model(new QStandardItemModel(0, static_cast<int>(headings.size()), this))
{
    m_model->setHorizontalHeaderLabels(headings);
    m_model->setSortRole(SortRole);
    m_table = new QTableView(this);
    m_table->setObjectName(name);
    m_table->setAccessibleName(title);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(services.clock, m_table));
    dress(m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    services.ages.repaint(m_table);
    equip(m_table, name, title, services.memory);
    m_frame = ContentFrame::ofList(m_table, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_isFilling)
            Q_EMIT chosen();
    });
}

void RowTable::setWidths(int stretched, const QMap<int, QStringList> &words, const QList<int> &leastNeeded)
{
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    QList<int> others;
    for (int column = 0; column < m_headings.size(); ++column) {
        if (column != stretched)
            others.append(column);
        if (column == stretched)
            fillWith(header, column, 10, leastNeeded);
        else
            fitColumn(header, column, Metrics(font()).font * 4, words.value(column),
                      words.contains(column) ? Beside::Icon : Beside::Nothing);
    }
    keepWhole(m_table, m_table->objectName(), others, m_memory);
}

void RowTable::setRows(const QList<TableRow> &rows)
{
    if (rows == m_rows)
        return;
    const QList<qint64> before = selected();
    m_rows = rows;
    m_isFilling = true;
    fill();
    m_table->clearSelection();
    QItemSelection selection;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (before.contains(m_model->index(row, 0).data(IdRole).toLongLong()))
            selection.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::Select);
    m_isFilling = false;
    Q_EMIT chosen();
}

void RowTable::fill()
{
    m_model->removeRows(0, m_model->rowCount());
    for (const TableRow &row : std::as_const(m_rows)) {
        QList<QStandardItem *> items;
        for (const RowCell &cell : row.cells)
            items.append(itemFor(cell));
        if (!items.isEmpty())
            items.first()->setData(row.id, IdRole);
        m_model->appendRow(items);
    }
    alignHeads();
    const int column = m_table->horizontalHeader()->sortIndicatorSection();
    if (column >= 0 && column < m_headings.size())
        m_model->sort(column, m_table->horizontalHeader()->sortIndicatorOrder());
}

// A head stands over its figures, on their side.
void RowTable::alignHeads()
{
    for (int column = 0; column < m_model->columnCount() && m_model->rowCount() > 0; ++column)
        m_model->horizontalHeaderItem(column)->setTextAlignment(m_model->item(0, column)->textAlignment());
}

QList<qint64> RowTable::selected() const
{
    QList<qint64> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        ids.append(index.data(IdRole).toLongLong());
    return ids;
}

qint64 RowTable::current() const
{
    const QList<qint64> ids = selected();
    return ids.size() == 1 ? ids.first() : 0;
}

void RowTable::select(qint64 id)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row, 0).data(IdRole).toLongLong() == id) {
            chooseRow(*m_table, row);
            m_table->scrollTo(m_model->index(row, 0));
        }
    }
}

} // namespace evenstock
