// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QModelIndex>
#include <QObject>
#include <QTimer>

class QAbstractItemView;
class QHeaderView;
class QTableView;
class QTreeView;

namespace evenstock {

class WindowMemory;

// Columns that are not cut while there is room: they grow with what comes into sight, as long as the column that takes
// the rest keeps the least it can be read in. They never shrink, and one that the owner drew to a width keeps it.
class WholeColumns : public QObject
{
public:
    // `name` is what the columns of the table are remembered by.
    WholeColumns(QAbstractItemView *view, QHeaderView *header, const QString &name, const QList<int> &columns,
                 WindowMemory &memory);

    static bool isKept(const QAbstractItemView &view);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void grow();
    void drawnByHand(int column);
    int neededWidth(int column, const QModelIndexList &rows) const;
    int room() const; // beside what the filling column needs
    QModelIndexList inSight() const;

    QAbstractItemView *m_view = nullptr;
    QHeaderView *m_header = nullptr;
    QString m_key;
    QList<int> m_columns;
    QStringList m_drawn; // by the owner
    WindowMemory &m_memory;
    QTimer m_pause;
    bool m_isHeld = false; // the header, by the mouse
};

// Once for a view: a second call does nothing.
void keepWhole(QTableView *table, const QString &name, const QList<int> &columns, WindowMemory &memory);
void keepWhole(QTreeView *tree, const QString &name, const QList<int> &columns, WindowMemory &memory);

} // namespace evenstock
