// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/table_writer.h"

#include "app/exchange/csv_text.h"
#include "app/exchange/xlsx_writer.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

// A text file that replaces the one of its name at the end.
class TextFile
{
public:
    explicit TextFile(const QString &file)
        : m_file(file)
    {
    }

    Status open()
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return failed();
        m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        return {};
    }
    Status write(const QByteArray &bytes)
    {
        if (m_file.write(bytes) != bytes.size())
            return failed();
        return {};
    }
    Status commit()
    {
        if (!m_file.flush() || !m_file.commit()) // commit() alone does not look whether the last rows were written
            return failed();
        return {};
    }

private:
    Error failed() const
    {
        return makeError(ErrorCode::Storage,
                         u"%1 cannot be written: %2"_s.arg(m_file.fileName(), m_file.errorString()));
    }
    QSaveFile m_file;
};

struct CsvContent {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return guardedText(text); }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(Quantity quantity) const { return quantityText(quantity); }
    QString operator()(const Money &money) const { return money.isValid() ? moneyDecimal(money) : QString(); }
    QString operator()(Moment time) const { return isoUtc(time.at); }
};

class CsvWriter final : public TableWriter
{
public:
    explicit CsvWriter(const QString &file)
        : m_file(file)
    {
    }
    Status open(const QStringList &columns)
    {
        TRY(m_file.open());
        return row(QList<Cell>(columns.begin(), columns.end()));
    }
    Status row(const QList<Cell> &cells) override
    {
        QString line;
        for (const Cell &cell : cells)
            line += csvCell(std::visit(CsvContent{}, cell)) + u',';
        line.chop(1);
        return m_file.write(line.toUtf8() + "\r\n");
    }
    Status finish() override { return m_file.commit(); }

private:
    TextFile m_file;
};

class JsonWriter final : public TableWriter
{
public:
    JsonWriter(const QString &file, const QStringList &columns)
        : m_file(file)
        , m_columns(columns)
    {
    }
    Status open(const QString &name)
    {
        TRY(m_file.open());
        return m_file.write("{\"" + name.toUtf8() + "\":[");
    }
    Status row(const QList<Cell> &cells) override
    {
        QJsonObject object;
        for (qsizetype i = 0; i < cells.size() && i < m_columns.size(); ++i)
            insert(object, m_columns.at(i), cells.at(i));
        const QByteArray start = m_first ? "\n" : ",\n";
        m_first = false;
        return m_file.write(start + QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    Status finish() override
    {
        TRY(m_file.write("\n]}\n"));
        return m_file.commit();
    }

private:
    static void insert(QJsonObject &object, const QString &column, const Cell &cell)
    {
        if (const auto *text = std::get_if<QString>(&cell))
            object.insert(column, *text);
        else if (const auto *number = std::get_if<qint64>(&cell))
            object.insert(column, *number);
        else if (const auto *quantity = std::get_if<Quantity>(&cell))
            object.insert(column, quantity->isWhole() ? QJsonValue(qint64(quantity->wholePieces()))
                                                      : QJsonValue(double(quantity->milli) / 1000.0));
        else if (const auto *money = std::get_if<Money>(&cell); money && money->isValid())
            object.insert(column + u"_minor"_s, qint64(money->minor));
        else if (const auto *time = std::get_if<Moment>(&cell); time && time->at > 0)
            object.insert(column, isoUtc(time->at));
    }
    TextFile m_file;
    QStringList m_columns;
    bool m_first = true;
};

} // namespace

std::optional<ExportFormat> exportFormatFromName(const QString &name)
{
    if (name == "csv"_L1)
        return ExportFormat::Csv;
    if (name == "xlsx"_L1)
        return ExportFormat::Xlsx;
    if (name == "json"_L1)
        return ExportFormat::Json;
    return std::nullopt;
}

Result<std::unique_ptr<TableWriter>> openTable(ExportFormat format, const QString &file, const QString &name,
                                               const QStringList &columns)
{
    // The file is put in the place of the one of its name: a device or a pipe would be gone.
    const QFileInfo there(file);
    if (there.exists() && !there.isFile())
        return makeError(ErrorCode::Storage,
                         there.isDir() ? u"%1 cannot be written: it is a folder"_s.arg(file)
                                       : u"%1 cannot be written: there is something else of this name"_s.arg(file));
    switch (format) {
    case ExportFormat::Xlsx:
        return openXlsxTable(file, name, columns);
    case ExportFormat::Csv: {
        auto writer = std::make_unique<CsvWriter>(file);
        TRY(writer->open(columns));
        return std::unique_ptr<TableWriter>(std::move(writer));
    }
    case ExportFormat::Json:
        break;
    }
    auto writer = std::make_unique<JsonWriter>(file, columns);
    TRY(writer->open(name));
    return std::unique_ptr<TableWriter>(std::move(writer));
}

} // namespace evenstock
