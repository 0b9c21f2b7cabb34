// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/alert_words.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

struct Alert {
    Q_DECLARE_TR_FUNCTIONS(Alert)
};

QString titleOf(const QString &kind, int count)
{
    if (kind == "conflicts"_L1)
        return Alert::tr("%n new conflict(s)", nullptr, count);
    if (kind == "oversells"_L1)
        return Alert::tr("%n product(s) oversold", nullptr, count);
    if (kind == "events"_L1)
        return Alert::tr("%n event(s) could not be used", nullptr, count);
    if (kind == "accounts"_L1)
        return Alert::tr("%n account(s) stopped working", nullptr, count);
    return {};
}

} // namespace

QString alertWords(const QJsonArray &groups)
{
    QStringList lines;
    for (const QJsonValue &group : groups) {
        const QString title = titleOf(group[u"kind"].toString(), group[u"count"].toInt());
        if (title.isEmpty())
            continue; // of a newer engine
        QStringList accounts;
        for (const QJsonValue &account : group[u"accounts"].toArray())
            accounts.append(account.toString());
        lines.append(accounts.isEmpty() ? title
                                        : Alert::tr("%1: %2", "what, channels").arg(title, accounts.join(u", "_s)));
    }
    return lines.join(u'\n');
}

AlertLetter alertLetter(const QJsonArray &groups)
{
    QStringList titles;
    QStringList examples;
    for (const QJsonValue &group : groups) {
        titles.append(titleOf(group[u"kind"].toString(), group[u"count"].toInt()));
        for (const QJsonValue &example : group[u"examples"].toArray())
            examples.append(example.toString());
    }
    titles.removeAll(QString());
    examples.removeDuplicates();
    QStringList lines{Alert::tr("In your shop there is something new to look at:"), QString(), alertWords(groups)};
    if (!examples.isEmpty())
        lines.append(Alert::tr("Among others: %1").arg(examples.join(u", "_s)));
    lines += {QString(), Alert::tr("Open Evenstock to see what happened and what to do."),
              Alert::tr("Settings, Notifications: what you are told about, and how.")};
    return {.subject = u"Evenstock: "_s + titles.join(u", "_s), .text = lines.join(u'\n') + u'\n'};
}

} // namespace evenstock
