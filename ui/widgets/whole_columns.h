// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
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
// the rest keeps the least it can be read in. Where something is cut all the same they give away what nothing in them
// ever needed. One that the owner drew to a width keeps it.
class WholeColumns : public QObject
{
public:
    // `name` is what the columns of the table are remembered by.
    WholeColumns(QAbstractItemView *view, QHeaderView *header, const QString &name, const QList<int> &columns,
                 WindowMemory &memory, const QList<int> &yielding);

    static bool isKept(const QAbstractItemView &view);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void grow(const QModelIndexList &rows);
    void give(int lacking); // from columns wider than what was seen in them
    int lacking(const QModelIndexList &rows);
    bool isOurs(int column) const;
    int headWidth(int column) const;
    int fillingColumn() const; // -1: none
    void drawnByHand(int column);
    int neededWidth(int column, const QModelIndexList &rows) const;
    int room() const; // beside what the filling column needs
    QModelIndexList inSight() const;

    QAbstractItemView *m_view = nullptr;
    QHeaderView *m_header = nullptr;
    QString m_key;
    QList<int> m_columns;
    QList<int> m_yielding;  // of those the ones that take only what the filling column does not need
    QStringList m_drawn;    // by the owner
    QHash<int, int> m_seen; // the most that each needed, so that none goes to and fro
    WindowMemory &m_memory;
    QTimer m_pause;
    bool m_isHeld = false; // the header, by the mouse
};

// Once for a view: a second call does nothing. Those that yield matter less than the column that takes the rest.
void keepWhole(QTableView *table, const QString &name, const QList<int> &columns, WindowMemory &memory,
               const QList<int> &yielding = {});
void keepWhole(QTreeView *tree, const QString &name, const QList<int> &columns, WindowMemory &memory);

} // namespace evenstock
