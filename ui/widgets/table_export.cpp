// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_export.h"

#include "app/exchange/csv_text.h"
#include "ui/widgets/table_tools.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int mostRows = 200'000;
constexpr int sheetNameLength = 31; // what spreadsheets allow
constexpr qint64 msPerSecond = 1000;

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(TableExport)
};

QString csvText(const Cell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return guardedText(*text);
    if (const auto *number = std::get_if<qint64>(&cell))
        return QString::number(*number);
    if (const auto *quantity = std::get_if<Quantity>(&cell))
        return quantityText(*quantity);
    if (const auto *money = std::get_if<Money>(&cell); money && money->isValid())
        return moneyDecimal(*money) + u' ' + money->currency;
    if (const auto *time = std::get_if<Moment>(&cell); time && time->at > 0)
        return QDateTime::fromMSecsSinceEpoch(time->at, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    return {};
}

QByteArray csvLine(const QList<Cell> &cells)
{
    QStringList parts;
    for (const Cell &cell : cells)
        parts.append(csvCell(csvText(cell)));
    return parts.join(u',').toUtf8() + "\r\n";
}

// A spreadsheet's dates know no time zone.
QList<Cell> inLocalTime(QList<Cell> cells)
{
    for (Cell &cell : cells) {
        if (auto *time = std::get_if<Moment>(&cell); time && time->at > 0)
            time->at += QDateTime::fromMSecsSinceEpoch(time->at).offsetFromUtc() * msPerSecond;
    }
    return cells;
}

} // namespace

Status writeCsv(const TableText &table, const QString &file)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return makeError(ErrorCode::Storage, out.errorString(), file);
    out.write("\xEF\xBB\xBF" + csvLine(QList<Cell>(table.header.begin(), table.header.end())));
    for (const QList<Cell> &row : table.rows)
        out.write(csvLine(inLocalTime(row)));
    if (!out.commit())
        return makeError(ErrorCode::Storage, out.errorString(), file);
    return {};
}

Status writeXlsx(const TableText &table, const QString &title, const QString &file)
{
    QString name = title;
    name.remove(QRegularExpression(u"[\\[\\]:*?/\\\\]"_s));
    TRY_ASSIGN(const auto writer, openTable(ExportFormat::Xlsx, file, name.left(sheetNameLength), table.header));
    for (const QList<Cell> &row : table.rows)
        TRY(writer->row(inLocalTime(row)));
    return writer->finish();
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
