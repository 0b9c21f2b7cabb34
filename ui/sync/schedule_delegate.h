// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/cell_delegate.h"

namespace evenstock {

// Edits the kind and the time of a schedule in its cell, as a choice of what shops use; "Other…" asks for more.
class ScheduleDelegate : public CellDelegate
{
    Q_OBJECT

public:
    explicit ScheduleDelegate(const Clock &clock, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    void commitChoice();
};

} // namespace evenstock
