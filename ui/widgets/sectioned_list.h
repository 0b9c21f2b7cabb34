// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/cell_delegate.h"

#include <QListView>

namespace evenstock {

// A list of two-line rows with quiet headings where SectionRole says so, hair lines between rows, and an age at the far
// end.
class SectionedDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    // The row itself, below its heading. `rest` of the place is what is left between leading and trailing parts.
    virtual void paintRow(QPainter *painter, Place &place, const QModelIndex &index) const;
    QString textOf(const QModelIndex &index) const override;
    virtual int rowHeight(const Metrics &metrics) const;
    static int headingHeight(const QModelIndex &index, const Metrics &metrics);
};

// The list for it: no frame, no grid, whole rows.
void dress(QListView *list);

} // namespace evenstock
