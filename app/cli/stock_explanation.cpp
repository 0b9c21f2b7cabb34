// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stock_explanation.h"

#include "app/cli/console.h"
#include "app/cli/text_table.h"
#include "app/cli/words.h"

#include <QMap>

namespace evenstock::cli {

using namespace Qt::StringLiterals;

namespace {

QString numberText(const QJsonValue &value)
{
    return value.toVariant().toString();
}

// What a channel may show: one number, or one of a few while it is not certain.
QString shownText(const QJsonObject &channel)
{
    QStringList numbers;
    const QJsonArray shown = channel.value("shown"_L1).toArray();
    for (const QJsonValue &value : shown)
        numbers.append(numberText(value));
    return numbers.join(u" or "_s);
}

QString ruleText(const QJsonObject &rule)
{
    QStringList parts;
    const auto add = [&](QLatin1String key, const QString &words) {
        if (rule.contains(key) && rule.value(key).toDouble() > 0)
            parts.append(words.arg(numberText(rule.value(key))));
    };
    add("buffer"_L1, u"keeps %1 back"_s);
    add("max_shown"_L1, u"shows at most %1"_s);
    add("stop_at"_L1, u"only while there are more than %1"_s);
    const QString promise = rule.value("promise"_L1).toString();
    if (promise == "last"_L1)
        parts.append(u"the last pieces on one channel"_s);
    else if (promise == "bounded"_L1)
        parts.append(u"the channels share out what there is"_s);
    return parts.join(u", "_s);
}

QString whyText(const QJsonObject &channel)
{
    static const QMap<QString, QString> words = {
        {u"agrees"_s, u"shows what it should"_s},
        {u"rule"_s, u"shows what your rule says"_s},
        {u"off"_s, u"the channel is switched off"_s},
        {u"not_ours"_s, u"the channel keeps this stock itself, or quantities are not sent"_s},
        {u"not_linked"_s, u"not linked"_s},
        {u"missing"_s, u"the listing is gone there"_s},
        {u"ended"_s, u"ended at 0; comes back by itself when there is stock"_s},
        {u"held"_s, u"held back: it asks you"_s},
        {u"kept"_s, u"you put this change away"_s},
        {u"refused"_s, u"the channel refused the last change"_s},
        {u"under_way"_s, u"sent, not confirmed yet"_s},
        {u"in_doubt"_s, u"the answer was lost: it is read back first"_s},
        {u"waits_orders"_s, u"a difference there waits for orders that may explain it"_s},
        {u"waits_room"_s, u"waits: other channels may still sell what it would get"_s},
        {u"unread"_s, u"not certain: it is read before anything is sent"_s},
        {u"to_send"_s, u"is sent with the next sync"_s}};
    const QString reason = channel.value("reason"_L1).toString();
    QString text = words.value(reason, reason);
    if (channel.contains("plan"_L1))
        text += u" (plan %1)"_s.arg(channel.value("plan"_L1).toInteger());
    return text;
}

QString sentText(const QJsonObject &delivery)
{
    if (delivery.isEmpty())
        return {};
    QString text = u"%1 on %2"_s.arg(numberText(delivery.value("quantity"_L1)),
                                     timeText(parseIsoUtc(delivery.value("at"_L1).toString())));
    if (delivery.contains("difference"_L1)) {
        const double difference = delivery.value("difference"_L1).toDouble();
        text = u"%1%2, to make it %3"_s.arg(difference > 0 ? u"+"_s : QString(),
                                            numberText(delivery.value("difference"_L1)), text);
    }
    const bool isTaken = delivery.value("state"_L1).toString() == "confirmed"_L1;
    return isTaken && !delivery.value("read_since"_L1).toBool() ? text + u", not read back yet"_s : text;
}

} // namespace

void printExplanation(Console &console, const QJsonObject &explanation)
{
    const QString waiting = numberText(explanation.value("waiting"_L1));
    console.line(u"%1: %2 on hand, %3 offered to the channels"_s.arg(explanation.value("sku"_L1).toString(),
                                                                     numberText(explanation.value("on_hand"_L1)),
                                                                     numberText(explanation.value("available"_L1))));
    if (waiting != "0"_L1)
        console.line(u"%1 wait: for a sale that may still be on its way, or for you to say whether a cancelled order's "
                     "pieces are there (evenstock-cli conflict list)."_s.arg(waiting));
    const QJsonArray oversold = explanation.value("oversold"_L1).toArray();
    for (const QJsonValue &value : oversold) {
        const QJsonObject shortage = value.toObject();
        console.line(u"Oversold: order %1 of %2 asks for %3, and %4 were there. Find the rest or cancel it: the "
                     "program cancels nothing."_s.arg(
                         shortage.value("order"_L1).toString(), shortage.value("channel"_L1).toString(),
                         numberText(shortage.value("asked"_L1)), numberText(shortage.value("taken"_L1))));
    }
    const auto right = TextTable::Align::Right;
    TextTable table({{u"CHANNEL"_s, TextTable::Align::Left, 24},
                     {u"SHOWS"_s, right},
                     {u"SHOULD"_s, right},
                     {u"IN ORDERS"_s, right},
                     {u"WHY"_s},
                     {u"YOUR RULE"_s},
                     {u"LAST SENT"_s}});
    const QJsonArray channels = explanation.value("channels"_L1).toArray();
    for (const QJsonValue &value : channels) {
        const QJsonObject channel = value.toObject();
        table.add({channel.value("channel"_L1).toString(), shownText(channel), numberText(channel.value("wanted"_L1)),
                   numberText(channel.value("held_by_orders"_L1)), whyText(channel),
                   ruleText(channel.value("rule"_L1).toObject()), sentText(channel.value("delivery"_L1).toObject())});
    }
    if (table.isEmpty())
        console.line(u"It is listed on no channel."_s);
    else
        console.table(table);
}

} // namespace evenstock::cli
