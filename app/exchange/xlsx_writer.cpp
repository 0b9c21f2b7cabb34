// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/xlsx_writer.h"

#include "models/store/file_steps.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QTemporaryDir>

#include <cstdio>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr qsizetype mostCharacters = 32'767; // of one cell, a limit of the format
constexpr double daysTo1970 = 25'569.0;      // the format counts days since 1899-12-30
constexpr double msPerDay = 86'400'000.0;

// UTF-8 that XML can hold: noncharacters would make the whole file unreadable. Control characters are written as the
// format's escapes by the library.
QByteArray sheetText(QString text)
{
    for (QChar &c : text) {
        if (c == QChar(0xfffe) || c == QChar(0xffff) || c.isNull())
            c = QChar::ReplacementCharacter;
    }
    if (text.size() > mostCharacters)
        text = text.left(mostCharacters - 1) + u'…';
    return text.toUtf8();
}

class XlsxWriter final : public TableWriter
{
public:
    XlsxWriter(const QString &file, const QString &name, const QStringList &columns)
        : m_file(file)
        , m_name(name)
        , m_columns(columns)
        , m_folder(QFileInfo(file).absolutePath() + u"/.export-XXXXXX"_s) // 0700, gone with this object
    {
    }
    ~XlsxWriter() override
    {
        if (m_book)
            lxw_workbook_free(m_book);
    }
    XlsxWriter(const XlsxWriter &) = delete;
    XlsxWriter &operator=(const XlsxWriter &) = delete;

    Status open();
    Status row(const QList<Cell> &cells) override;
    Status finish() override;

private:
    Error failed(const QString &why) const
    {
        return makeError(ErrorCode::Storage, u"%1 cannot be written: %2"_s.arg(m_file, why));
    }
    QString part() const { return m_folder.filePath(u"table.xlsx"_s); }
    Status addSheet();
    Status check(lxw_error error) const;
    Status write(lxw_col_t column, const Cell &cell);
    lxw_format *moneyFormat(const QString &currency);

    QString m_file;
    QString m_name;
    QStringList m_columns;
    QTemporaryDir m_folder;
    QByteArray m_folderName = {}; // the library keeps a pointer
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    QList<lxw_worksheet *> m_written = {};
    lxw_format *m_heading = nullptr;
    lxw_format *m_time = nullptr;
    QHash<QString, lxw_format *> m_money = {}; // by currency, which it shows
    int m_sheets = 0;
    lxw_row_t m_row = 0;
};

Status XlsxWriter::check(lxw_error error) const
{
    if (error == LXW_NO_ERROR)
        return {};
    return failed(QString::fromUtf8(lxw_strerror(error)));
}

Status XlsxWriter::open()
{
    if (!m_folder.isValid())
        return failed(m_folder.errorString());
    m_folderName = QFile::encodeName(m_folder.path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_folderName.data();
    m_book = workbook_new_opt(QFile::encodeName(part()).constData(), &options);
    if (!m_book)
        return failed(u"no memory"_s);
    m_heading = workbook_add_format(m_book);
    format_set_bold(m_heading);
    m_time = workbook_add_format(m_book);
    format_set_num_format(m_time, "yyyy-mm-dd hh:mm:ss");
    return addSheet();
}

Status XlsxWriter::addSheet()
{
    const QString name = ++m_sheets == 1 ? m_name : u"%1 %2"_s.arg(m_name).arg(m_sheets);
    m_sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
    if (!m_sheet)
        return failed(u"no temporary file"_s);
    m_written.append(m_sheet);
    worksheet_freeze_panes(m_sheet, 1, 0);
    m_row = 0;
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        TRY(check(worksheet_write_string(m_sheet, 0, static_cast<lxw_col_t>(i), sheetText(m_columns.at(i)).constData(),
                                         m_heading)));
    return {};
}

lxw_format *XlsxWriter::moneyFormat(const QString &currency)
{
    static constexpr const char *patterns[] = {"0", "0.0", "0.00", "0.000"};
    lxw_format *&format = m_money[currency];
    if (!format) {
        const int decimals = std::clamp(currencyExponent(currency), 0, 3);
        QString name = currency;
        format = workbook_add_format(m_book);
        format_set_num_format(
            format, (QLatin1String(patterns[decimals]) + u" \"%1\""_s.arg(name.remove(u'"'))).toUtf8().constData());
    }
    return format;
}

Status XlsxWriter::write(lxw_col_t column, const Cell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell)) {
        if (text->isEmpty())
            return {};
        return check(worksheet_write_string(m_sheet, m_row, column, sheetText(*text).constData(), nullptr));
    }
    if (const auto *number = std::get_if<qint64>(&cell))
        return check(worksheet_write_number(m_sheet, m_row, column, double(*number), nullptr));
    if (const auto *quantity = std::get_if<Quantity>(&cell))
        return check(worksheet_write_number(m_sheet, m_row, column, double(quantity->milli) / 1000.0, nullptr));
    if (const auto *money = std::get_if<Money>(&cell); money && money->isValid())
        return check(worksheet_write_number(m_sheet, m_row, column, moneyDecimal(*money).toDouble(),
                                            moneyFormat(money->currency)));
    if (const auto *time = std::get_if<Moment>(&cell); time && time->at > 0)
        return check(worksheet_write_number(m_sheet, m_row, column, double(time->at) / msPerDay + daysTo1970, m_time));
    return {};
}

Status XlsxWriter::row(const QList<Cell> &cells)
{
    if (m_row + 1 >= LXW_ROW_MAX)
        TRY(addSheet());
    ++m_row;
    for (qsizetype i = 0; i < cells.size(); ++i)
        TRY(write(static_cast<lxw_col_t>(i), cells.at(i)));
    return {};
}

Status XlsxWriter::finish()
{
    if (!m_book)
        return makeError(ErrorCode::Internal, u"a table was finished twice"_s);
    for (lxw_worksheet *sheet : std::as_const(m_written)) {
        if (std::fflush(sheet->file) != 0 || std::ferror(sheet->file) != 0) // the library does not look
            return failed(u"the disk is full"_s);
    }
    TRY(check(workbook_close(std::exchange(m_book, nullptr))));
    QFile::setPermissions(part(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    TRY(syncFile(part()));
    TRY(moveFile(part(), m_file));
    return syncFolder(QFileInfo(m_file).absolutePath());
}

} // namespace

Result<std::unique_ptr<TableWriter>> openXlsxTable(const QString &file, const QString &name, const QStringList &columns)
{
    auto writer = std::make_unique<XlsxWriter>(file, name, columns);
    TRY(writer->open());
    return std::unique_ptr<TableWriter>(std::move(writer));
}

} // namespace evenstock
