// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_export.h"

#include "app/exchange/csv_text.h"
#include "ui/widgets/passing_notice.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/table_walk.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QProgressDialog>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTableView>
#include <QThread>
#include <QTimer>
#include <QUrl>

#include <memory>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int sheetNameLength = 31; // what spreadsheets allow
constexpr qint64 msPerSecond = 1000;
constexpr int sliceMs = 15;     // of the window's time
constexpr int patienceMs = 700; // before a bar shows
constexpr int pauseMs = 10;     // while rows are still being read

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(TableExport)
};

// A whole day has no time.
QString momentText(const QDateTime &time)
{
    return time.toString(time.time() == QTime(0, 0) ? u"yyyy-MM-dd"_s : u"yyyy-MM-dd HH:mm:ss"_s);
}

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
        return momentText(QDateTime::fromMSecsSinceEpoch(time->at, Qt::UTC));
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

// The file appears whole when finish() succeeds.
class CsvSheet final : public TableWriter
{
public:
    CsvSheet(const QString &file, const QStringList &header)
        : m_out(file)
        , m_isOpen(m_out.open(QIODevice::WriteOnly))
    {
        if (m_isOpen)
            m_out.write("\xEF\xBB\xBF" + csvLine(QList<Cell>(header.begin(), header.end())));
    }
    Status row(const QList<Cell> &cells) override
    {
        const QByteArray line = csvLine(inLocalTime(cells));
        if (!m_isOpen || m_out.write(line) != line.size())
            return failure();
        return {};
    }
    Status finish() override
    {
        if (!m_isOpen || !m_out.flush() || !m_out.commit()) // commit() alone loses the last rows on a full disk
            return failure();
        return {};
    }

private:
    Error failure() const { return makeError(ErrorCode::Storage, m_out.errorString(), m_out.fileName()); }
    QSaveFile m_out;
    bool m_isOpen;
};

Result<std::unique_ptr<TableWriter>> openSheet(const QString &title, const QString &file, const QStringList &header)
{
    QString name = title;
    name.remove(QRegularExpression(u"[\\[\\]:*?/\\\\]"_s));
    return openTable(ExportFormat::Xlsx, file, name.left(sheetNameLength), header);
}

// Beside the window, which goes on: nothing has to be answered.
void sayDone(QWidget *parent, const QString &file, const QString &words)
{
    PassingNotice::say(
        parent, {.state = ItemState::Agreed,
                 .text = words,
                 .details = QDir::toNativeSeparators(file),
                 .action = ExportWords::tr("Show the folder"),
                 .act = [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath())); }});
}

void sayFailed(QWidget *parent, const QString &file, const Error &error)
{
    const QString words = error.code == ErrorCode::Conflict
                              ? ExportWords::tr("The list was changed while it was written. Export it again.")
                              : ExportWords::tr("The file could not be written.");
    auto *box = new QMessageBox(QMessageBox::Warning, ExportWords::tr("Export"), words, QMessageBox::Ok, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(QDir::toNativeSeparators(file));
    box->setDetailedText(error.detail);
    box->open();
}

// Writes row by row between other work, so that the window never waits for a file; says how far it is where it takes
// longer, and ends by itself, by Cancel, or with its parent. What is cancelled leaves no file.
class ExportJob final : public QObject
{
public:
    ExportJob(RowSource source, std::unique_ptr<TableWriter> writer, bool isCsv, QString file, QWidget *parent)
        : QObject(parent)
        , m_source(std::move(source))
        , m_writer(std::move(writer))
        , m_isCsv(isCsv)
        , m_file(std::move(file))
        , m_parent(parent)
        , m_bar(parent)
    {
        m_bar.setWindowTitle(ExportWords::tr("Export"));
        m_bar.setLabelText(words());
        m_bar.setRange(0, 0);
        m_bar.setMinimumDuration(patienceMs);
        m_bar.setAutoClose(false);
        QObject::connect(&m_bar, &QProgressDialog::canceled, this, &QObject::deleteLater);
        QObject::connect(&m_timer, &QTimer::timeout, this, [this] { go(); });
    }

    ~ExportJob() override
    {
        if (m_packing)
            m_packing->wait();
    }

    void go()
    {
        QElapsedTimer slice;
        slice.start();
        bool isAwaited = false;
        while (!slice.hasExpired(sliceMs)) {
            Result<std::optional<QList<Cell>>> row = m_source.next();
            if (!row)
                return end(row.error());
            if (!*row)
                return finish();
            if (isAwaited = (*row)->isEmpty(); isAwaited)
                break;
            if (const Status written = m_writer->row(m_isCsv ? **row : inLocalTime(**row)); !written)
                return end(written);
            ++m_rows;
        }
        m_bar.setLabelText(words());
        m_bar.setValue(0); // shows itself once it took a while
        m_timer.start(isAwaited ? pauseMs : 0);
    }

private:
    QString words() const
    {
        return ExportWords::tr("%n row(s) written to %1", nullptr, static_cast<int>(m_rows))
            .arg(QFileInfo(m_file).fileName());
    }
    // A large spreadsheet is packed at its end, which takes seconds: beside, and it can no longer be given up.
    void finish()
    {
        constexpr qint64 quickRows = 2000;
        if (m_isCsv || m_rows < quickRows)
            return end(m_writer->finish());
        m_timer.stop();
        m_bar.setCancelButton(nullptr);
        QObject::disconnect(&m_bar, &QProgressDialog::canceled, this, nullptr);
        m_packing.reset(QThread::create([this] { m_packed = m_writer->finish(); }));
        QObject::connect(m_packing.get(), &QThread::finished, this, [this] { end(m_packed); });
        m_packing->start();
    }
    void end(const Status &done)
    {
        m_timer.stop();
        m_bar.reset();
        if (!done)
            sayFailed(m_parent, m_file, done.error());
        else
            sayDone(m_parent, m_file, words());
        deleteLater();
    }

    RowSource m_source;
    std::unique_ptr<TableWriter> m_writer;
    bool m_isCsv;
    QString m_file;
    QWidget *m_parent;
    QProgressDialog m_bar;
    QTimer m_timer;
    qint64 m_rows = 0;
    Status m_packed; // of m_packing, until it has ended
    std::unique_ptr<QThread> m_packing;
};

} // namespace

Status writeCsv(const TableText &table, const QString &file)
{
    CsvSheet sheet(file, table.header);
    for (const QList<Cell> &row : table.rows)
        TRY(sheet.row(row));
    return sheet.finish();
}

Status writeXlsx(const TableText &table, const QString &title, const QString &file)
{
    TRY_ASSIGN(const auto writer, openSheet(title, file, table.header));
    for (const QList<Cell> &row : table.rows)
        TRY(writer->row(inLocalTime(row)));
    return writer->finish();
}

void exportTable(const TableTools &tools, const QString &title, QWidget *parent)
{
    exportRows(
        [&tools] {
            auto walk = std::make_shared<TableWalk>(tools.walk());
            return RowSource{.header = walk->header(), .next = [walk]() -> Result<std::optional<QList<Cell>>> {
                                 std::optional<QList<Cell>> row = walk->next();
                                 if (walk->isLost())
                                     return makeError(ErrorCode::Conflict, u"the list is another one by now"_s);
                                 return row;
                             }};
        },
        title, parent);
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
    exportRows(
        [figures = std::move(figures)] {
            auto table = std::make_shared<TableText>(figures());
            auto row = std::make_shared<qsizetype>(0);
            return RowSource{.header = table->header, .next = [table, row]() -> Result<std::optional<QList<Cell>>> {
                                 if (*row >= table->rows.size())
                                     return std::optional<QList<Cell>>();
                                 return std::optional(table->rows[(*row)++]);
                             }};
        },
        title, parent);
}

void exportRows(std::function<RowSource()> rows, const QString &title, QWidget *parent)
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
        dialog, &QFileDialog::fileSelected, parent, [rows = std::move(rows), title, parent](const QString &file) {
            RowSource source = rows();
            const bool isCsv = file.endsWith(".csv"_L1, Qt::CaseInsensitive);
            Result<std::unique_ptr<TableWriter>> writer =
                isCsv ? Result<std::unique_ptr<TableWriter>>(std::make_unique<CsvSheet>(file, source.header))
                      : openSheet(title, file, source.header);
            if (!writer)
                return sayFailed(parent, file, writer.error());
            auto *job = new ExportJob(std::move(source), std::move(*writer), isCsv, file, parent);
            job->go();
        });
    dialog->open();
}

} // namespace evenstock
