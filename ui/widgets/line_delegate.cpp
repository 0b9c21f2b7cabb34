// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/line_delegate.h"

#include "models/views/roles.h"
#include "ui/widgets/table_tools.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace evenstock {

QStyleOptionViewItem LineDelegate::lined(QPainter *painter, const QStyleOptionViewItem &option)
{
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      tokens(option.palette).hair);
    QStyleOptionViewItem row = option;
    row.rect.setBottom(row.rect.bottom() - 1);
    return row;
}

void LineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellDelegate::paint(painter, lined(painter, option), index);
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics m(option.font);
    const bool item = index.parent().isValid() && !index.siblingAtColumn(1).data(SubtitleRole).isValid();
    return {m.space(10), (item ? m.row() + 2 : m.twoLineRow()) + 1};
}

void dressLines(QTableView *table, const Clock &clock)
{
    table->setItemDelegate(new LineDelegate(clock, table));
    dress(table);
    table->setSortingEnabled(false);
    table->setAlternatingRowColors(false);
    table->verticalHeader()->setDefaultSectionSize(Metrics(table->font()).twoLineRow());
}

} // namespace evenstock
