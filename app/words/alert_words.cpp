// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/alert_words.h"

#include <QJsonObject>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

QString titleOf(const QString &kind, int count, const Speech &speech)
{
    if (kind == "conflicts"_L1)
        return speech.translate("Alert", "%n new conflict(s)", nullptr, count);
    if (kind == "oversells"_L1)
        return speech.translate("Alert", "%n product(s) oversold", nullptr, count);
    if (kind == "events"_L1)
        return speech.translate("Alert", "%n event(s) could not be used", nullptr, count);
    if (kind == "accounts"_L1)
        return speech.translate("Alert", "%n account(s) stopped working", nullptr, count);
    if (kind == "plans"_L1)
        return speech.translate("Alert", "%n large change(s) wait for your consent", nullptr, count);
    return {};
}

// Once each, in the order they come; a letter names no more than so many.
QStringList gathered(const QJsonArray &groups, const QString &what)
{
    constexpr qsizetype most = 20;
    QStringList all;
    for (const QJsonValue &group : groups) {
        for (const QJsonValue &one : group[what].toArray()) {
            if (all.size() < most && !all.contains(one.toString()))
                all.append(one.toString());
        }
    }
    return all;
}

} // namespace

QString alertWords(const QJsonArray &groups, const Speech &speech)
{
    QStringList lines;
    for (const QJsonValue &group : groups) {
        const QString title = titleOf(group[u"kind"].toString(), group[u"count"].toInt(), speech);
        if (title.isEmpty())
            continue; // of a newer engine
        const QStringList accounts = gathered({group}, u"accounts"_s);
        lines.append(accounts.isEmpty()
                         ? title
                         : speech.translate("Alert", "%1: %2", "what, channels").arg(title, accounts.join(u", "_s)));
    }
    return lines.join(u'\n');
}

Letter alertLetter(const QJsonArray &groups, const Speech &speech)
{
    QStringList titles;
    for (const QJsonValue &group : groups)
        titles.append(titleOf(group[u"kind"].toString(), group[u"count"].toInt(), speech));
    titles.removeAll(QString());
    const QStringList examples = gathered(groups, u"examples"_s);
    QStringList lines{speech.translate("Alert", "In your shop there is something new to look at:"), QString(),
                      alertWords(groups, speech)};
    if (!examples.isEmpty())
        lines.append(speech.translate("Alert", "Among others: %1").arg(examples.join(u", "_s)));
    lines += {QString(), speech.translate("Alert", "Open Evenstock to see what happened and what to do."),
              speech.translate("Alert", "Settings, Notifications: what you are told about, and how.")};
    return {.subject = u"Evenstock: "_s + titles.join(u", "_s), .text = lines.join(u'\n') + u'\n'};
}

Letter trialLetter(const Speech &speech)
{
    return {.subject = u"Evenstock: "_s + speech.translate("Alert", "test mail"),
            .text = speech.translate("Alert", "This is the test mail you asked for. Alerts of your shop will come "
                                              "like this.") +
                    u"\n\n"_s +
                    speech.translate("Alert", "Settings, Notifications: what you are told about, and how.") + u'\n'};
}

} // namespace evenstock
