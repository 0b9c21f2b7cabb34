// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/views/roles.h"
#include "ui/shell/view_services.h"

#include <QList>
#include <QMap>
#include <QVariant>
#include <QWidget>

class QStandardItemModel;
class QTableView;

namespace evenstock {

class ContentFrame;
class WindowMemory;

// A cell as it is read, drawn and sorted.
struct RowCell {
    QString text = {};
    ItemState state = ItemState::None;
    UtcMs time = 0;     // its age is painted instead of the text
    QVariant sort = {}; // where the text does not sort as it should; numbers stand right
    Tone tone = Tone::Normal;
    bool operator==(const RowCell &) const = default;
};

struct TableRow {
    qint64 id = 0;
    QList<RowCell> cells = {};
    bool operator==(const TableRow &) const = default;
};

// A short list as a table of the window: sortable, columns remembered, copied and exported like any other. What is
// chosen stays chosen while it is there.
class RowTable : public QWidget
{
    Q_OBJECT

public:
    // `name` is what its columns are remembered by, `title` what it is called.
    RowTable(const QString &name, const QString &title, const QStringList &headings, const ViewServices &services,
             QWidget *parent = nullptr);

    // The other columns fit these words, and those least needed are left out where there is too little room.
    void setWidths(int stretched, const QMap<int, QStringList> &words, const QList<int> &leastNeeded = {});
    void setRows(const QList<TableRow> &rows);
    qint64 current() const; // 0: none
    QList<qint64> selected() const;
    void select(qint64 id);
    QTableView *table() const { return m_table; }
    ContentFrame *frame() const { return m_frame; }

Q_SIGNALS:
    void chosen();

private:
    void fill();
    void alignHeads();
    QList<TableRow> m_rows;
    QStringList m_headings;
    WindowMemory &m_memory;
    QStandardItemModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    ContentFrame *m_frame = nullptr;
    bool m_isFilling = false;
};

} // namespace evenstock
