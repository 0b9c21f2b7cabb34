// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/vinted/vinted_texts.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <functional>
#include <limits>

namespace evenstock::vinted {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &placeholderPattern()
{
    static const QRegularExpression pattern(u"\\{([a-z_]+(?:\\.[^{}]+)?)\\}"_s);
    return pattern;
}

// The text with its placeholders filled; empty where it has some and all of them are empty.
QString filled(const QString &text, const QMap<QString, QString> &values)
{
    QString result;
    qsizetype at = 0;
    int placeholders = 0;
    int found = 0;
    auto matches = placeholderPattern().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString value = values.value(match.captured(1)).trimmed();
        ++placeholders;
        found += value.isEmpty() ? 0 : 1;
        result += text.mid(at, match.capturedStart() - at) + value;
        at = match.capturedEnd();
    }
    if (placeholders > 0 && found == 0)
        return {};
    return result + text.mid(at);
}

bool isAllCapitals(const QString &word)
{
    int letters = 0;
    for (const QChar c : word) {
        if (c.isLower())
            return false;
        letters += c.isLetter() ? 1 : 0;
    }
    return letters > 0;
}

// The first letter of each part between spaces and hyphens large, the others small; "Levi's" keeps its small s.
QString capitalised(const QString &word)
{
    QString result = word.toLower();
    bool begins = true;
    for (QChar &c : result) {
        if (begins && c.isLetter()) {
            c = c.toUpper();
            begins = false;
        } else if (c == u'-' || c == u'&' || c == u'/') {
            begins = true;
        }
    }
    return result;
}

QString wordByWord(const QString &text, const std::function<QString(const QString &)> &change)
{
    QStringList words;
    int depth = 0;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        depth += int(word.count(u'(') + word.count(u'['));
        words.append(depth > 0 ? word : change(word));
        depth = std::max(0, depth - int(word.count(u')') + word.count(u']')));
    }
    return words.join(u' ');
}

constexpr qsizetype mostCapitals = 3; // "XL", "USA"

} // namespace

QString cutText(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    return text.left(text.at(most).isLowSurrogate() ? most - 1 : most);
}

QStringList unknownPlaceholders(const QString &text)
{
    static const QSet<QString> known{u"brand"_s,        u"model"_s,       u"category"_s, u"fit"_s,      u"size"_s,
                                     u"condition"_s,    u"color"_s,       u"vintage"_s,  u"material"_s, u"gender"_s,
                                     u"measurements"_s, u"description"_s, u"hashtags"_s, u"title"_s};
    static const QRegularExpression any(u"\\{([^{}]*)\\}"_s);
    QStringList unknown;
    auto matches = any.globalMatch(text);
    while (matches.hasNext()) {
        const QString name = matches.next().captured(1);
        if (!known.contains(name) && !(name.startsWith("custom."_L1) && name.size() > 7))
            unknown.append(name);
    }
    return unknown;
}

QString titleCased(const QString &text)
{
    return wordByWord(text, [](const QString &word) {
        const bool isShort = word.size() <= mostCapitals && isAllCapitals(word);
        const bool isMixed = !isAllCapitals(word) && word != word.toLower(); // "iPhone", "McQueen"
        return isShort || isMixed ? word : capitalised(word);
    });
}

QString calmed(const QString &text)
{
    return wordByWord(text, [](const QString &word) {
        return word.size() > mostCapitals && isAllCapitals(word) ? capitalised(word) : word;
    });
}

QString vintageWord(const QString &decade)
{
    static const QRegularExpression pattern(u"^(?:19|20)?([0-9]0)\\s*'?s$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(decade.trimmed());
    return match.hasMatch() ? u"Vintage %1s"_s.arg(match.captured(1)) : QString();
}

QString titleMarker(std::int64_t productId)
{
    return u"[%1]"_s.arg(productId);
}

std::optional<std::int64_t> markedProduct(const QString &title)
{
    static const QRegularExpression pattern(u"\\[([1-9][0-9]{0,17})\\]\\s*$"_s);
    const auto match = pattern.match(title);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toLongLong();
}

QString buildTitle(const QString &titleTemplate, const QMap<QString, QString> &values, const QString &location,
                   std::int64_t productId)
{
    const QString marker = titleMarker(productId);
    const QString place = location.trimmed();
    QString suffix = place.isEmpty() ? marker : u"(%1) %2"_s.arg(place, marker);
    if (suffix.size() > mostTitleChars)
        suffix = marker; // where it lies is for the owner, the number is for us
    QString title;
    for (const QString &part : titleTemplate.split(u'|', Qt::SkipEmptyParts)) {
        const QString text = calmed(filled(part, values).simplified());
        if (text.isEmpty())
            continue;
        const QString longer = title.isEmpty() ? text : title + u' ' + text;
        if (longer.size() + 1 + suffix.size() > mostTitleChars)
            break;
        title = longer;
    }
    return title.isEmpty() ? suffix : title + u' ' + suffix;
}

QString buildDescription(const QString &descriptionTemplate, const QMap<QString, QString> &values)
{
    QStringList lines;
    for (const QString &line : descriptionTemplate.split(u'\n')) {
        const QString text = filled(line, values);
        const bool isDropped = text.isEmpty() && !line.isEmpty();
        const bool isSecondGap = line.isEmpty() && (lines.isEmpty() || lines.last().isEmpty());
        if (!isDropped && !isSecondGap)
            lines.append(text);
    }
    return cutText(lines.join(u'\n').trimmed(), mostDescriptionChars);
}

QString hashtagLine(const QStringList &words)
{
    QStringList tags;
    QSet<QString> seen;
    for (const QString &word : words) {
        QString tag;
        for (const QChar c : word) {
            if (c.isLetterOrNumber() || c == u'_')
                tag.append(c);
        }
        if (tag.isEmpty() || seen.contains(tag.toCaseFolded()) || tags.size() >= mostHashtags)
            continue;
        seen.insert(tag.toCaseFolded());
        tags.append(u'#' + tag);
    }
    return tags.join(u' ');
}

std::optional<Money> listingPrice(const Money &base)
{
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max() / 100;
    if (!base.isValid() || base.minor <= 0 || base.minor > most)
        return std::nullopt;
    std::int64_t unit = 1;
    for (int i = 0; i < currencyExponent(base.currency); ++i)
        unit *= 10;
    const std::int64_t whole = base.minor * 11 / (10 * unit);
    return Money{.minor = whole * unit + unit * 9 / 10, .currency = base.currency};
}

} // namespace evenstock::vinted
