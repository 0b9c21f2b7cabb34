// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/search_text.h"

#include <QChar>
#include <QSet>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr qsizetype gram = 3;        // characters of an id that are one token
constexpr qsizetype longestHead = 8; // of a word
constexpr qsizetype longestId = 64;  // more of an id is not searched
constexpr qsizetype longestTyped = 64;
constexpr int mostWords = 60;     // of one product
constexpr int mostTyped = 8;      // words of one query
constexpr auto idBreak = "break"; // no gram: keeps a phrase within one id

// Letters that Unicode does not take apart, though people type them as plain ones.
QStringView plainLetters(char32_t c)
{
    switch (c) {
    case U'ł':
        return u"l";
    case U'ø':
        return u"o";
    case U'đ':
    case U'ð':
        return u"d";
    case U'ħ':
        return u"h";
    case U'ı':
        return u"i";
    case U'ß':
        return u"ss";
    case U'æ':
        return u"ae";
    case U'œ':
        return u"oe";
    default:
        return {};
    }
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

// Folded text with every separator as one space.
QString folded(const QString &text)
{
    const QString plain =
        isAscii(text) ? text.toLower() : text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString result;
    result.reserve(plain.size());
    const QList<uint> points = plain.toUcs4();
    for (const char32_t c : points) {
        if (QChar::isLetterOrNumber(c)) {
            if (const QStringView other = plainLetters(c); !other.isEmpty())
                result += other;
            else
                result += QStringView(QChar::fromUcs4(c));
        } else if (!QChar::isMark(c) && !result.endsWith(u' ')) {
            result += u' ';
        }
    }
    return result;
}

QString compact(const QString &id)
{
    return folded(id).remove(u' ').left(longestId);
}

QString head(const QString &word, qsizetype length)
{
    const QString start = word.left(length);
    return !start.isEmpty() && start.back().isHighSurrogate() ? start.chopped(1) : start;
}

QString grams(const QString &id)
{
    if (id.size() < gram)
        return id;
    QString result;
    result.reserve(id.size() * 4);
    for (qsizetype at = 0; at + gram <= id.size(); ++at) {
        if (at > 0)
            result += u' ';
        result += QStringView(id).mid(at, gram);
    }
    return result;
}

QString phrase(const char *column, const QString &tokens)
{
    return QLatin1String(column) + u":\""_s + tokens + u'"';
}

QString expressionOf(const QString &word)
{
    const QString asWord = phrase("words", head(word, longestHead));
    if (word.size() < gram)
        return asWord;
    return u'(' + asWord + u" OR "_s + phrase("ids", grams(word)) + u')';
}

// What stands between two spaces: "CS-EMB-138" is that id, or the three words.
QString expressionOfChunk(const QStringList &words)
{
    QStringList parts;
    for (const QString &word : words)
        parts.append(expressionOf(word));
    const QString all = parts.join(u" AND "_s);
    const QString joined = words.join(QString()).left(longestTyped);
    if (words.size() == 1 || joined.size() < gram)
        return all;
    return u'(' + phrase("ids", grams(joined)) + u" OR ("_s + all + u"))"_s;
}

} // namespace

QStringList foldedWords(const QString &text)
{
    return folded(text).split(u' ', Qt::SkipEmptyParts);
}

SearchDocument searchDocument(const QString &sku, const QString &title, const QStringList &otherIds)
{
    QStringList words = (foldedWords(sku) + foldedWords(title)).mid(0, mostWords);
    QStringList ids = {compact(sku)};
    for (const QString &id : otherIds)
        ids.append(compact(id));
    words.removeDuplicates();
    ids.removeDuplicates();
    ids.removeAll(QString());
    return {.words = words.join(u' '), .ids = ids.join(u' ')};
}

QByteArray wordTokens(const SearchDocument &document)
{
    QSet<QString> seen;
    QByteArray tokens;
    const auto add = [&](const QString &token) {
        if (token.isEmpty() || seen.contains(token))
            return;
        seen.insert(token);
        tokens += token.toUtf8() + ' ';
    };
    for (const QString &word : document.words.split(u' ', Qt::SkipEmptyParts)) {
        for (qsizetype length = 1; length <= std::min(word.size(), longestHead); ++length)
            add(head(word, length));
    }
    for (const QString &id : document.ids.split(u' ', Qt::SkipEmptyParts)) {
        for (qsizetype length = 1; length < gram; ++length) // longer beginnings are found by their grams
            add(head(id, length));
    }
    return tokens;
}

QByteArray idTokens(const SearchDocument &document)
{
    QByteArray tokens;
    for (const QString &id : document.ids.split(u' ', Qt::SkipEmptyParts)) {
        if (!tokens.isEmpty())
            tokens += ' ' + QByteArray(idBreak) + ' ';
        tokens += grams(id).toUtf8();
    }
    return tokens;
}

std::optional<QString> searchExpression(const QString &typed)
{
    QStringList chunks;
    for (const QString &chunk : typed.left(1000).split(u' ', Qt::SkipEmptyParts)) {
        const QStringList words = foldedWords(chunk).mid(0, mostTyped);
        if (!words.isEmpty() && chunks.size() < mostTyped)
            chunks.append(expressionOfChunk(words));
    }
    if (chunks.isEmpty())
        return std::nullopt;
    return chunks.join(u" AND "_s);
}

} // namespace evenstock
