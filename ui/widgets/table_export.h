// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/table_writer.h"

#include <QString>

#include <functional>

class QTableView;
class QWidget;

namespace evenstock {

class TableTools;
class WindowMemory;
struct TableText;

// "Export what I see": asks for a file and writes the table's visible columns and rows to it, as CSV or XLSX by its
// ending. Says what went wrong itself.
void exportTable(const TableTools &tools, const QString &title, QWidget *parent);
// The same for figures that no table shows; they are asked for once the file is chosen.
void exportFigures(std::function<TableText()> figures, const QString &title, QWidget *parent);

// Rows that come one by one: nothing behind the last, an error where they cannot be read, no cells where the next is
// still on its way.
struct RowSource {
    QStringList header = {};
    std::function<Result<std::optional<QList<Cell>>>()> next = {};
};
void exportRows(std::function<RowSource()> rows, const QString &title, QWidget *parent);

// Gives a small table what every table can: columns, remembered by `name`, copying, and export under `title`. Call it
// once the model is set and its columns are laid.
void equip(QTableView *table, const QString &name, const QString &title, WindowMemory &memory);

// UTF-8 with a byte order mark, so that spreadsheets take it for what it is; a cell that begins like a formula is text.
// Numbers are decimals with a point, amounts have their currency behind them, times are those of this computer's zone.
Status writeCsv(const TableText &table, const QString &file);
// Numbers are numbers, amounts numbers that show their currency, times dates of this computer's time zone.
Status writeXlsx(const TableText &table, const QString &title, const QString &file);

} // namespace evenstock
