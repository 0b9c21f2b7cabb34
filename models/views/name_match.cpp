// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/name_match.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr qsizetype leastLetters = 3; // "of", "the" and "n" tell nothing

// Words without accents, case and punctuation.
QStringList wordsOf(const QString &name)
{
    QString plain;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.category() == QChar::Mark_NonSpacing || c == u'\'' || c == u'’')
            continue;
        plain.append(c.isLetterOrNumber() ? c : QChar(u' '));
    }
    QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    const bool hasLong =
        std::any_of(words.begin(), words.end(), [](const QString &word) { return word.size() >= leastLetters; });
    if (hasLong)
        words.removeIf([](const QString &word) { return word.size() < leastLetters; });
    return words;
}

} // namespace

bool isLikelySame(const QString &title, const QString &catalogueName)
{
    const QStringList ours = wordsOf(title);
    const QStringList theirs = wordsOf(catalogueName);
    if (ours.isEmpty() || theirs.isEmpty())
        return true;
    const auto found = std::count_if(theirs.begin(), theirs.end(), [&](const QString &word) {
        return std::any_of(ours.begin(), ours.end(), [&](const QString &own) {
            return own.startsWith(word) || (own.size() >= leastLetters && word.startsWith(own)); // plurals
        });
    });
    return 2 * found > theirs.size() || (2 * found == theirs.size() && found == ours.size());
}

} // namespace evenstock
