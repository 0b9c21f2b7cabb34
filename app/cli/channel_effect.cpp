// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/channel_effect.h"

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/key_values.h"
#include "app/cli/shop.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock::cli {

namespace {

constexpr qsizetype mostShown = 20;

QString counted(qint64 count, const QString &one, const QString &several)
{
    return u"%1 %2"_s.arg(count).arg(count == 1 ? one : several);
}

} // namespace

Result<QJsonObject> channelEffect(Surroundings &with, const QString &channel, const QMap<QString, QString> &settings)
{
    return with.shop.call(u"account.foresee"_s, {{u"account"_s, channel}, {u"settings"_s, textObject(settings)}});
}

bool changesAnything(const QJsonObject &effect)
{
    return effect.value("changed"_L1).toInteger() > 0;
}

QString effectText(const QString &channel, const QJsonObject &effect)
{
    const qint64 changed = effect.value("changed"_L1).toInteger();
    if (changed == 0)
        return u"Nothing on \"%1\" is changed by it."_s.arg(channel);
    QString text =
        u"%1 on \"%2\" would be told other values"_s.arg(counted(changed, u"listing"_s, u"listings"_s), channel);
    if (const qint64 zero = effect.value("to_zero"_L1).toInteger(); zero > 0)
        text += u", %1 of them 0"_s.arg(zero);
    if (const qint64 ends = effect.value("ends"_L1).toInteger(); ends > 0)
        text += u"; %1 there"_s.arg(counted(ends, u"listing ends"_s, u"listings end"_s));
    text += u'.';
    if (const qint64 forGood = effect.value("for_good"_L1).toInteger(); forGood > 0)
        text += u" %1 cannot be made again from here."_s.arg(forGood);
    return text;
}

void printEffect(Surroundings &with, const QString &channel, const QJsonObject &effect)
{
    with.console.line(effectText(channel, effect));
    const QJsonArray examples = effect.value("examples"_L1).toArray();
    for (qsizetype i = 0; i < std::min(examples.size(), mostShown); ++i) {
        const QJsonObject one = examples.at(i).toObject();
        with.console.line(u"  %1 %2: %3 -> %4"_s.arg(one.value("sku"_L1).toString(), one.value("field"_L1).toString(),
                                                     one.value("from"_L1).toString(), one.value("to"_L1).toString()));
    }
    if (examples.size() > mostShown)
        with.console.line(u"  … and more"_s);
}

} // namespace evenstock::cli
