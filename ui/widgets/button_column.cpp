// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button_column.h"

#include "models/views/roles.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/line_delegate.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>
#include <QPersistentModelIndex>
#include <QPushButton>
#include <QTableView>

namespace evenstock {

ButtonColumn::ButtonColumn(QAbstractItemView *view, int column, const Clock &clock)
    : CellDelegate(clock, view)
    , m_view(view)
    , m_column(column)
{
}

void ButtonColumn::watch(QAbstractItemModel *model)
{
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { openRows(first, last); });
    connect(model, &QAbstractItemModel::modelReset, this, [this, model] { openRows(0, model->rowCount() - 1); });
    openRows(0, model->rowCount() - 1);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current, const QModelIndex &previous) {
                letTabReach(previous.row(), false);
                letTabReach(current.row(), true);
            });
}

// One stop in the whole column, that of the chosen row: Tab does not walk through every row of the table.
void ButtonColumn::letTabReach(int row, bool isReached)
{
    if (QWidget *button = m_view->indexWidget(m_view->model()->index(row, m_column)))
        button->setFocusPolicy(isReached ? Qt::StrongFocus : Qt::ClickFocus);
}

// A button is no editor of a cell: Tab leaves the table by it instead of going on to the next cell, and back.
bool ButtonColumn::eventFilter(QObject *, QEvent *)
{
    return false;
}

void ButtonColumn::openRows(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_view->openPersistentEditor(m_view->model()->index(row, m_column));
}

// As the other cells of its row: in alternating rows, or with a line under it.
void ButtonColumn::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellDelegate::paint(painter, m_view->alternatingRowColors() ? option : LineDelegate::lined(painter, option), index);
}

QWidget *ButtonColumn::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *button = new QPushButton(parent);
    button->setFocusPolicy(index.row() == m_view->currentIndex().row() ? Qt::StrongFocus : Qt::ClickFocus);
    auto *self = const_cast<ButtonColumn *>(this); // the interface is const, the signal is not
    connect(button, &QPushButton::clicked, self,
            [self, held = QPersistentModelIndex(index)] { Q_EMIT self->pressed(held); });
    return button;
}

void ButtonColumn::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *button = static_cast<QPushButton *>(editor);
    const QString words = index.data(ButtonRole).toString();
    const bool changes = button->text().isEmpty() != words.isEmpty();
    button->setText(words);
    if (!words.isEmpty())
        widen(*button);
    if (changes) // it is there only while it offers something
        QMetaObject::invokeMethod(m_view, "updateEditorGeometries", Qt::QueuedConnection);
    const QString name = index.data(Qt::AccessibleTextRole).toString();
    button->setAccessibleName(!name.isEmpty() ? name
                                              : button->text() + u' ' + index.siblingAtColumn(0).data().toString());
}

// "Sincronizza ora" is longer than "Sync now", and what was remembered may be of another language.
void ButtonColumn::widen(const QWidget &button) const
{
    auto *table = qobject_cast<QTableView *>(m_view);
    const int wide = button.sizeHint().width() + 2 * Metrics(button.font()).grid + 1; // and the line of a grid
    if (table && table->columnWidth(m_column) < wide)
        table->setColumnWidth(m_column, wide);
}

void ButtonColumn::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    const bool isOffered = !index.data(ButtonRole).toString().isEmpty();
    editor->setEnabled(isOffered); // not to be reached by keyboard either
    if (!isOffered)
        return editor->setGeometry({});
    if (option.rect.width() <
        editor->sizeHint().width() + 2 * Metrics(editor->font()).grid) // not from within the layout of the table
        QMetaObject::invokeMethod(
            editor, [this, editor] { widen(*editor); }, Qt::QueuedConnection);
    const int wide = option.rect.width() - 2 * Metrics(editor->font()).grid; // all of them alike
    QRect place(0, 0, wide, editor->sizeHint().height());
    place.moveCenter(option.rect.center());
    editor->setGeometry(place);
}

} // namespace evenstock
