// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/cell_delegate.h"

class QTableView;

namespace evenstock {

// A cell of a table with lines of text instead of alternating rows: two-line rows with a hair line under each.
class LineDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // Paints the line under a cell; what is above it is left for the cell.
    static QStyleOptionViewItem lined(QPainter *painter, const QStyleOptionViewItem &option);
};

// A table of such cells, in the order its model has them.
void dressLines(QTableView *table, const Clock &clock);

} // namespace evenstock
