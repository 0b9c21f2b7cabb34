// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/cell_delegate.h"

class QAbstractItemView;

namespace evenstock {

// One real push button in every row of a column, named by ButtonRole: reachable by keyboard and known to screen
// readers. For short tables.
class ButtonColumn : public CellDelegate
{
    Q_OBJECT

public:
    ButtonColumn(QAbstractItemView *view, int column, const Clock &clock);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *, QAbstractItemModel *, const QModelIndex &) const override {}
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

    void watch(QAbstractItemModel *model); // opens the buttons of rows as they come

Q_SIGNALS:
    void pressed(const QModelIndex &index);

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    void letTabReach(int row, bool isReached);
    void openRows(int first, int last);
    void widen(const QWidget &button) const; // the column, so that its words are whole
    QAbstractItemView *m_view = nullptr;
    int m_column = 0;
};

} // namespace evenstock
