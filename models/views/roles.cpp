// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/roles.h"

#include <QStringList>

namespace evenstock {

QString tileLetters(const QString &name)
{
    const QStringList words = name.split(QChar::Space, Qt::SkipEmptyParts);
    if (words.isEmpty())
        return QStringLiteral("?");
    if (words.size() > 1) // the last one is where shops of one owner differ: "Boutique Exemple Kayes"
        return QString(words[0][0]) + words.last()[0];
    const QString &word = words[0];
    for (qsizetype i = 2; i < word.size(); ++i) {
        if (word[i].isUpper() && word[i - 1].isLower())
            return QString(word[0]) + word[i];
    }
    return word.left(2);
}

} // namespace evenstock
