// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/table_writer.h"

#include <QObject>
#include <QPersistentModelIndex>
#include <QPointer>

#include <memory>
#include <optional>

class QAbstractItemModel;

namespace evenstock {

// The rows of a list or tree one after the other, each cell by its type; pages that were not scrolled to yet are
// fetched, and rows that come or go beside the one it stands at do not confuse it. Where that one goes (another filter,
// another order) it is lost: what follows would be of another list. A second line of a cell is a column of its own. GUI
// thread, as the model.
class TableWalk
{
public:
    TableWalk(QAbstractItemModel *model, QList<int> columns, const QModelIndex &root);

    QStringList header() const;
    // Nothing behind the last row, or where it is lost; a row without cells where the next one is still being read.
    std::optional<QList<Cell>> next();
    bool isLost() const { return m_isLost; }

    static QString textAt(const QModelIndex &index); // as people read it
    static QString titleOf(const QAbstractItemModel &model, int column);

private:
    struct Level {
        QPersistentModelIndex parent = {};
        QPersistentModelIndex last = {}; // the row that was given
        int row = 0;                     // the next one
    };
    enum class Row { There, Awaited, None };
    Row rowOf(Level &level);

    QPointer<QAbstractItemModel> m_model;
    QList<int> m_columns;
    QList<int> m_twoLines; // of them: those with a second line
    QList<Level> m_levels;
    std::shared_ptr<bool> m_hasFailed = std::make_shared<bool>(false); // a page could not be read
    std::shared_ptr<QObject> m_ear = std::make_shared<QObject>();
    bool m_isRooted = false;
    bool m_isLost = false;
};

} // namespace evenstock
