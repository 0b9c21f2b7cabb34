// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/key_values.h"

namespace evenstock::cli {

using namespace Qt::StringLiterals;

Result<QMap<QString, QString>> keyValues(const QStringList &words, const QString &what)
{
    QMap<QString, QString> values;
    for (const QString &word : words) {
        const qsizetype at = word.indexOf(u'=');
        if (at < 1) // not the word itself: it may be a secret that was put in the wrong place
            return makeError(ErrorCode::InvalidRequest, u"%1 must be KEY=VALUE"_s.arg(what));
        values.insert(word.first(at), word.sliced(at + 1));
    }
    return values;
}

QStringList valuesBehind(const Invocation &invocation, const QString &option, QStringList &words)
{
    QStringList values = invocation.values(option);
    if (values.isEmpty())
        return values;
    QStringList others;
    for (const QString &word : std::as_const(words))
        (word.contains(u'=') ? values : others).append(word);
    words = others;
    return values;
}

QJsonObject textObject(const QMap<QString, QString> &values)
{
    QJsonObject object;
    for (auto it = values.begin(); it != values.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

} // namespace evenstock::cli
