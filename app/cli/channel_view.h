// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/shop.h"
#include "models/store/account_queries.h"

namespace evenstock::cli {

class Console;

// One channel as "channel list" and "channel show" give it: the account without its secrets, what is planned for it and
// what waits there for the owner. Read-only.
class ChannelView
{
public:
    static Result<QList<ChannelView>> all(Shop &shop);
    static Result<ChannelView> named(Shop &shop, const QString &name); // NotFound names it

    QJsonObject object() const;     // for "channel list"
    QJsonObject fullObject() const; // with limits, listings and settings
    const QMap<QString, QString> &settings() const { return m_settings; }
    QStringList listCells() const; // NAME, MARKETPLACE, STATE, LAST SYNC, NEXT SYNC, TO LOOK AT
    void print(Console &console) const;

    const AccountRow &account() const { return m_card.account; }
    const AccountCard &card() const { return m_card; }

private:
    static Result<ChannelView> of(Shop &shop, const AccountCard &card);

    AccountCard m_card;
    ConnectorInfo m_info;
    QMap<QString, QString> m_settings;
    ListingCounts m_listings;
};

QString stateText(const AccountRow &account);  // "signed in", "switched off", "may not sign in" …
QString toLookAtText(const AccountCard &card); // "2 conflicts, 1 error"; empty where there is nothing

} // namespace evenstock::cli
