// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QTableView>

namespace evenstock {

// Instead of QTableView::selectRow(), which begins at the last column where the window is read from right to left and
// then leaves several lists of the window without a chosen row.
inline void chooseRow(QTableView &table, int row)
{
    const QHeaderView *header = table.horizontalHeader();
    int column = 0;
    while (column + 1 < table.model()->columnCount() && header->isSectionHidden(column))
        ++column;
    table.selectionModel()->setCurrentIndex(table.model()->index(row, column),
                                            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace evenstock
