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

} // namespace evenstock
