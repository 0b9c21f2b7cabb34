// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/card_words.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <utility>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

struct CardWords {
    Q_DECLARE_TR_FUNCTIONS(CardWords)
};

// As the trade abbreviates them, in every language. That something is new is no news.
QString conditionText(const QString &condition)
{
    static constexpr std::pair<QLatin1StringView, QLatin1StringView> grades[] = {
        {QLatin1StringView("mint"), QLatin1StringView("M")},
        {QLatin1StringView("near mint"), QLatin1StringView("NM")},
        {QLatin1StringView("slightly played"), QLatin1StringView("SP")},
        {QLatin1StringView("moderately played"), QLatin1StringView("MP")},
        {QLatin1StringView("played"), QLatin1StringView("PL")},
        {QLatin1StringView("heavily played"), QLatin1StringView("HP")},
        {QLatin1StringView("poor"), QLatin1StringView("PO")},
        {QLatin1StringView("new"), QLatin1StringView("")},
    };
    for (const auto &[words, letters] : grades) {
        if (condition.compare(words, Qt::CaseInsensitive) == 0)
            return letters;
    }
    return condition;
}

bool isNamed(const QString &key, QLatin1StringView name)
{
    return key == name || key.endsWith(u'_' + QString(name));
}

bool isTrue(const QJsonValue &value)
{
    return value.toBool() || value.toString() == "true"_L1;
}

} // namespace

QString expansionText(const QString &attributes)
{
    if (!attributes.contains("expansion"_L1))
        return {};
    return QJsonDocument::fromJson(attributes.toUtf8()).object().value("expansion"_L1).toString();
}

QString withExpansion(const QString &words, const QString &attributes)
{
    const QString expansion = expansionText(attributes);
    return words.isEmpty() || expansion.isEmpty() ? words + expansion : words + u" · "_s + expansion;
}

QString withTraits(const QString &words, const QString &condition, const QString &attributes)
{
    const QString traits = traitsText(condition, attributes);
    return words.isEmpty() || traits.isEmpty() ? words + traits : words + u"  ·  "_s + traits;
}

QString traitsText(const QString &condition, const QString &attributes)
{
    QStringList traits{conditionText(condition)};
    QString number;
    QString language;
    QStringList flags;
    const QJsonObject object =
        attributes.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(attributes.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString &key = it.key();
        if (isNamed(key, "language"_L1))
            language = it.value().toString().toUpper();
        else if (isNamed(key, "collector_number"_L1))
            number = u'#' + it.value().toVariant().toString();
        else if (isNamed(key, "foil"_L1) && isTrue(it.value()))
            flags.append(CardWords::tr("Foil"));
        else if (isNamed(key, "reverse"_L1) && isTrue(it.value()))
            flags.append(CardWords::tr("Reverse"));
        else if (isNamed(key, "first_edition"_L1) && isTrue(it.value()))
            flags.append(CardWords::tr("First edition"));
        else if (isNamed(key, "signed"_L1) && isTrue(it.value()))
            flags.append(CardWords::tr("Signed"));
        else if (isNamed(key, "altered"_L1) && isTrue(it.value()))
            flags.append(CardWords::tr("Altered"));
        else if (isNamed(key, "graded"_L1) && isTrue(it.value()))
            flags.append(CardWords::tr("Graded"));
    }
    traits.prepend(number);
    traits.append(language);
    traits += flags;
    traits.removeAll(QString());
    return traits.join(u" · "_s);
}

} // namespace evenstock
