// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_table.h"

#include "app/cli/console.h"

#include <algorithm>

namespace evenstock::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView gap{"  "};

int cellsOfLetter(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    const bool wide = (letter >= 0x1100 && letter <= 0x115f) || (letter >= 0x2e80 && letter <= 0xa4cf) ||
                      (letter >= 0xac00 && letter <= 0xd7a3) || (letter >= 0xf900 && letter <= 0xfaff) ||
                      (letter >= 0xfe30 && letter <= 0xfe6f) || (letter >= 0xff00 && letter <= 0xff60) ||
                      (letter >= 0xffe0 && letter <= 0xffe6) || (letter >= 0x1f300 && letter <= 0x1faff) ||
                      (letter >= 0x20000 && letter <= 0x3fffd);
    return wide ? 2 : 1;
}

QString cut(const QString &text, int most)
{
    if (most == 0 || cellsOf(text) <= most)
        return text;
    QString kept;
    int cells = 1; // of the "…"
    for (const char32_t letter : text.toUcs4()) {
        cells += cellsOfLetter(letter);
        if (cells > most)
            break;
        kept += QString::fromUcs4(&letter, 1);
    }
    return kept + u'…';
}

QString padded(const QString &text, int cells, TextTable::Align align)
{
    const QString space(std::max(0, cells - cellsOf(text)), u' ');
    return align == TextTable::Align::Left ? text + space : space + text;
}

QString trimmedEnd(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

} // namespace

int cellsOf(const QString &text)
{
    int cells = 0;
    for (const char32_t letter : text.toUcs4())
        cells += cellsOfLetter(letter);
    return cells;
}

TextTable::TextTable(QList<Column> columns)
    : m_columns(std::move(columns))
{
}

void TextTable::add(const QStringList &cells)
{
    QStringList row;
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        row.append(cut(printable(cells.value(i)), m_columns.at(i).most));
    m_rows.append(row);
}

QStringList TextTable::lines() const
{
    QStringList heading;
    for (const Column &column : m_columns)
        heading.append(column.heading);
    const QList<QStringList> all = QList<QStringList>{heading} + m_rows;
    QList<int> widths(m_columns.size(), 0);
    for (const QStringList &row : all) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths.at(i), cellsOf(row.at(i)));
    }
    QStringList lines;
    for (const QStringList &row : all) {
        QStringList cells;
        for (qsizetype i = 0; i < row.size(); ++i)
            cells.append(padded(row.at(i), widths.at(i), m_columns.at(i).align));
        lines.append(trimmedEnd(cells.join(gap)));
    }
    return lines;
}

QStringList factLines(const QList<QPair<QString, QString>> &facts)
{
    int width = 0;
    for (const auto &[name, value] : facts)
        width = std::max(width, value.isEmpty() ? 0 : cellsOf(name));
    QStringList lines;
    for (const auto &[name, value] : facts) {
        if (!value.isEmpty())
            lines.append(padded(name, width, TextTable::Align::Left) + gap + printable(value));
    }
    return lines;
}

} // namespace evenstock::cli
