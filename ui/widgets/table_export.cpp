// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_export.h"

#include "ui/widgets/table_tools.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTableView>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int mostRows = 200'000;
constexpr int sheetNameLength = 31; // what spreadsheets allow

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(TableExport)
};

// Spreadsheets run what begins like this.
bool looksLikeFormula(const QString &text)
{
    return !text.isEmpty() && u"=+-@\t\r"_s.contains(text[0]) && text.size() > 1 && !text[1].isDigit();
}

QByteArray csvCell(QString text)
{
    if (looksLikeFormula(text))
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u';') || text.contains(u'\n'))
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text.toUtf8();
}

QByteArray csvLine(const QStringList &cells)
{
    QByteArrayList parts;
    for (const QString &cell : cells)
        parts.append(csvCell(cell));
    return parts.join(',') + "\r\n";
}

} // namespace

Status writeCsv(const TableText &table, const QString &file)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return makeError(ErrorCode::Storage, out.errorString(), file);
    out.write("\xEF\xBB\xBF" + csvLine(table.header));
    for (const QStringList &row : table.rows)
        out.write(csvLine(row));
    if (!out.commit())
        return makeError(ErrorCode::Storage, out.errorString(), file);
    return {};
}

Status writeXlsx(const TableText &table, const QString &title, const QString &file)
{
    lxw_workbook *book = workbook_new(QFile::encodeName(file).constData());
    if (!book)
        return makeError(ErrorCode::Storage, u"the workbook could not be made"_s, file);
    QString name = title;
    name.remove(QRegularExpression(u"[\\[\\]:*?/\\\\]"_s));
    lxw_worksheet *sheet = workbook_add_worksheet(book, name.left(sheetNameLength).toUtf8().constData());
    lxw_format *bold = workbook_add_format(book);
    format_set_bold(bold);
    const auto write = [sheet](qsizetype row, const QStringList &cells, lxw_format *format) {
        for (qsizetype column = 0; column < cells.size(); ++column)
            worksheet_write_string(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                                   cells[column].toUtf8().constData(), format);
    };
    write(0, table.header, bold);
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        write(row + 1, table.rows[row], nullptr);
    worksheet_freeze_panes(sheet, 1, 0);
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR)
        return makeError(ErrorCode::Storage, QString::fromUtf8(lxw_strerror(error)), file);
    return {};
}

void exportTable(const TableTools &tools, const QString &title, QWidget *parent)
{
    exportFigures([&tools] { return tools.shown(mostRows); }, title, parent);
}

void equip(QTableView *table, const QString &name, const QString &title, WindowMemory &memory)
{
    auto *tools = new TableTools(table, name, memory);
    tools->restore();
    QObject::connect(tools, &TableTools::exportRequested, table,
                     [tools, title, table] { exportTable(*tools, title, table); });
}

void exportFigures(std::function<TableText()> figures, const QString &title, QWidget *parent)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString xlsx = ExportWords::tr("Spreadsheet (*.xlsx)");
    const QString csv = ExportWords::tr("Text with commas (*.csv)");
    auto *dialog = new QFileDialog(parent, ExportWords::tr("Export what I see"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({xlsx, csv});
    dialog->setDefaultSuffix(u"xlsx"_s);
    dialog->selectFile(title + u".xlsx"_s);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, csv](const QString &filter) {
        dialog->setDefaultSuffix(filter == csv ? u"csv"_s : u"xlsx"_s);
    });
    QObject::connect(
        dialog, &QFileDialog::fileSelected, parent, [figures = std::move(figures), title, parent](const QString &file) {
            const TableText table = figures();
            const bool isCsv = file.endsWith(".csv"_L1, Qt::CaseInsensitive);
            const Status written = isCsv ? writeCsv(table, file) : writeXlsx(table, title, file);
            if (written.ok())
                return;
            auto *box = new QMessageBox(QMessageBox::Warning, ExportWords::tr("Export"),
                                        ExportWords::tr("The file could not be written."), QMessageBox::Ok, parent);
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->setInformativeText(QDir::toNativeSeparators(file));
            box->setDetailedText(written.error().detail);
            box->open();
        });
    dialog->open();
}

} // namespace evenstock
