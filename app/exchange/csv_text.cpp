// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/csv_text.h"

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

// What begins a formula in one spreadsheet or another, the wide forms of East Asian keyboards among them, and what
// makes them skip to the next character.
bool beginsFormula(QChar c)
{
    return QStringView(u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20").contains(c) || c.isNull();
}

// The place after leading apostrophes.
qsizetype afterApostrophes(const QString &text)
{
    qsizetype at = 0;
    while (at < text.size() && text.at(at) == u'\'')
        ++at;
    return at;
}

} // namespace

QString guardedText(const QString &text)
{
    const qsizetype at = afterApostrophes(text);
    return at < text.size() && beginsFormula(text.at(at)) ? u'\'' + text : text;
}

QString unguardedText(const QString &cell)
{
    const qsizetype at = afterApostrophes(cell);
    return at > 0 && at < cell.size() && beginsFormula(cell.at(at)) ? cell.mid(1) : cell;
}

QString csvCell(const QString &content)
{
    const bool outside = !content.isEmpty() && (content.front().isSpace() || content.back().isSpace());
    const auto asks = [](QChar c) {
        return c == u',' || c == u';' || c == u'"' || c == u'\r' || c == u'\n' || c == u'\t';
    };
    if (!outside && std::none_of(content.begin(), content.end(), asks))
        return content;
    QString quoted = content;
    quoted.replace(u'"', u"\"\""_s);
    return u'"' + quoted + u'"';
}

} // namespace evenstock
