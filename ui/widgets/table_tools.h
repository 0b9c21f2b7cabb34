// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/table_writer.h"

#include <QObject>
#include <QStringList>

#include <functional>

class QAbstractItemView;
class QHeaderView;
class QMenu;
class QTableView;
class QToolButton;
class QModelIndex;
class QTreeView;

namespace evenstock {

class TableWalk;
class WindowMemory;

// Figures as a table, each cell by its type.
struct TableText {
    QStringList header = {};
    QList<QList<Cell>> rows = {};
};

// What every table of the window can: choose and remember columns, copy as text, a context menu, hand over what it
// shows. Works on tables and trees alike; belongs to its view.
class TableTools : public QObject
{
    Q_OBJECT

public:
    TableTools(QTableView *view, QString name, WindowMemory &memory);
    TableTools(QTreeView *view, QString name, WindowMemory &memory);

    // Call once the model with its columns is set; what the owner arranged before comes back.
    void restore();
    QMenu *columnMenu(QWidget *parent) const;
    void copySelection() const; // 10,000 rows at most
    TableWalk walk() const;     // what it shows, row by row
    // Adds the view's own actions to the context menu of a row.
    void setContextActions(std::function<void(QMenu &, const QModelIndex &)> fill);
    // Which columns a file gets of those in sight: none for a picture, one for what stands behind another's words.
    void setFileColumns(std::function<QList<int>(QList<int>)> choose);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void exportRequested();

private:
    void build(QHeaderView *header);
    void remember() const;
    void showMenu(const QPoint &at);
    QList<int> visibleColumns() const;
    void uncutHeads() const;
    QString textOf(const QModelIndex &row) const;

    QAbstractItemView *m_view = nullptr;
    QHeaderView *m_header = nullptr;
    QString m_name;
    WindowMemory &m_memory;
    std::function<void(QMenu &, const QModelIndex &)> m_fill;
    std::function<QList<int>(QList<int>)> m_fileColumns;
};

// As wide as `least`, its heading and these words in the window's language need it, beside an icon where they have one.
enum class Beside { Nothing, Icon };
void fitColumn(QHeaderView *header, int column, int least, const QStringList &words = {},
               Beside beside = Beside::Nothing);

// The button opens the column chooser under itself.
void offerColumns(QToolButton *button, const TableTools &tools);

// A table as the window wants it: no grid, alternating rows of one height, whole rows selected, headers that sort.
void dress(QTableView *table);
void dress(QTreeView *tree);

} // namespace evenstock
