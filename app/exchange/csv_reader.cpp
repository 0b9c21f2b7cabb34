// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/csv_reader.h"

#include <QFile>
#include <QStringDecoder>

#include <csv.h>
#include <optional>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr qint64 blockBytes = 64LL * 1024;
constexpr size_t mostCellBytes = 1024ULL * 1024;
constexpr qsizetype mostCells = 1000;

Error unreadable(const QFile &file)
{
    return makeError(ErrorCode::Storage, u"%1 cannot be read: %2"_s.arg(file.fileName(), file.errorString()));
}

bool isUtf8(QFile &file)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    while (!file.atEnd() && !decoder.hasError()) {
        const QString text = decoder(file.read(blockBytes));
        Q_UNUSED(text)
    }
    file.seek(0);
    return !decoder.hasError();
}

// Spreadsheets of this part of the world save in one of these three.
QStringDecoder decoderFor(QFile &file, CsvForm &form)
{
    const QByteArray head = file.peek(4);
    if (head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff")) {
        form.encoding = u"UTF-16"_s;
        return QStringDecoder(QStringDecoder::Utf16);
    }
    if (isUtf8(file))
        return QStringDecoder(QStringDecoder::Utf8);
    form.isGuessed = true;
    form.encoding = u"windows-1252"_s;
    QStringDecoder western("windows-1252");
    return western.isValid() ? std::move(western) : QStringDecoder(QStringDecoder::Latin1);
}

// The one that stands most often in the first line, outside of quotes.
QChar separatorOf(const QString &text)
{
    bool quoted = false;
    int counts[3] = {};
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u'\n' || c == u'\r'))
            break;
        else if (const qsizetype which = QStringView(u",;\t").indexOf(c); !quoted && which >= 0)
            ++counts[which];
    }
    if (counts[1] > counts[0] && counts[1] >= counts[2])
        return u';';
    return counts[2] > counts[0] ? u'\t' : u',';
}

// Feeds libcsv line by line, so that it is known where each row began.
class RowParser
{
public:
    explicit RowParser(const std::function<Status(const CsvRow &)> &handler)
        : m_handler(handler)
    {
    }
    ~RowParser()
    {
        if (m_begun)
            csv_free(&m_parser);
    }
    RowParser(const RowParser &) = delete;
    RowParser &operator=(const RowParser &) = delete;

    bool hasBegun() const { return m_begun; }
    Status begin(QChar separator);
    Status feed(const QByteArray &text); // UTF-8
    Status finish();

private:
    static void onCell(void *text, size_t length, void *self);
    static void onRow(int end, void *self);
    static int neverSpace(unsigned char) { return 0; } // blanks belong to their cell
    Status feedLine(const QByteArray &line);
    Error wrong(const QString &what) const
    {
        return makeError(ErrorCode::InvalidRequest, u"line %1: %2"_s.arg(m_row.line).arg(what));
    }

    const std::function<Status(const CsvRow &)> &m_handler;
    csv_parser m_parser = {};
    bool m_begun = false;
    QByteArray m_rest = {}; // a line whose end was not read yet
    qint64 m_line = 0;
    bool m_between = true; // two rows
    CsvRow m_row = {};
    std::optional<Error> m_error = {};
};

Status RowParser::begin(QChar separator)
{
    if (csv_init(&m_parser, CSV_APPEND_NULL) != 0) // a quote within a cell (5" screen) is no error
        return makeError(ErrorCode::Internal, u"no memory"_s);
    csv_set_delim(&m_parser, static_cast<unsigned char>(separator.unicode()));
    csv_set_space_func(&m_parser, neverSpace);
    m_begun = true;
    return {};
}

void RowParser::onCell(void *text, size_t length, void *self)
{
    auto *parser = static_cast<RowParser *>(self);
    if (!parser->m_error && parser->m_row.cells.size() >= mostCells)
        parser->m_error = parser->wrong(u"has more than %1 cells"_s.arg(mostCells));
    if (!parser->m_error)
        parser->m_row.cells.append(QString::fromUtf8(static_cast<const char *>(text), qsizetype(length)));
}

void RowParser::onRow(int, void *self)
{
    auto *parser = static_cast<RowParser *>(self);
    parser->m_between = true;
    if (!parser->m_error) {
        if (const Status done = parser->m_handler(parser->m_row); !done)
            parser->m_error = done.error();
    }
    parser->m_row.cells.clear();
}

Status RowParser::feedLine(const QByteArray &line)
{
    ++m_line;
    if (m_between) {
        m_row.line = m_line;
        m_between = line.trimmed().isEmpty(); // an empty line between two rows begins none
    }
    const auto length = static_cast<size_t>(line.size());
    if (csv_parse(&m_parser, line.constData(), length, onCell, onRow, this) != length)
        return wrong(QString::fromUtf8(csv_strerror(csv_error(&m_parser))));
    if (m_error)
        return *m_error;
    if (m_parser.entry_pos > mostCellBytes)
        return wrong(u"a cell is longer than a mebibyte; perhaps a quote is not closed"_s);
    return {};
}

Status RowParser::feed(const QByteArray &text)
{
    m_rest += text;
    qsizetype start = 0;
    for (qsizetype at = 0; at < m_rest.size(); ++at) {
        const bool lone = m_rest.at(at) == '\r' && at + 1 < m_rest.size() && m_rest.at(at + 1) != '\n';
        if (m_rest.at(at) != '\n' && !lone)
            continue;
        TRY(feedLine(m_rest.mid(start, at + 1 - start)));
        start = at + 1;
    }
    m_rest.remove(0, start);
    if (static_cast<size_t>(m_rest.size()) > 2 * mostCellBytes * 10)
        return makeError(ErrorCode::InvalidRequest, u"line %1 has no end"_s.arg(m_line + 1));
    return {};
}

Status RowParser::finish()
{
    if (!m_rest.isEmpty())
        TRY(feedLine(std::exchange(m_rest, {})));
    csv_set_opts(&m_parser, CSV_APPEND_NULL | CSV_STRICT | CSV_STRICT_FINI); // but one without end is
    if (csv_fini(&m_parser, onCell, onRow, this) != 0)
        return wrong(u"a quote is opened here and never closed"_s);
    if (m_error)
        return *m_error;
    return {};
}

} // namespace

Result<CsvForm> readCsv(const QString &path, const std::function<Status(const CsvRow &)> &handler)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file);
    CsvForm form;
    QStringDecoder decoder = decoderFor(file, form);
    RowParser parser(handler);
    while (!file.atEnd()) {
        const QByteArray block = file.read(blockBytes);
        if (block.isEmpty())
            return unreadable(file);
        const QString text = decoder(block);
        if (!parser.hasBegun()) {
            form.separator = separatorOf(text);
            TRY(parser.begin(form.separator));
        }
        TRY(parser.feed(text.toUtf8()));
    }
    if (parser.hasBegun())
        TRY(parser.finish());
    return form;
}

} // namespace evenstock
