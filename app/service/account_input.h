// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/arguments.h"
#include "app/service/engine_services.h"

#include <QMap>

namespace evenstock {

// The parts of account.add and account.set that an owner types, checked before anything is stored. Engine thread.

// A name that no other account has. `self` may keep its own.
Status checkAccountName(EngineServices &services, const QString &name, AccountId self = {});
// An address of the marketplace or of a shop: http or https with a host, no user and no password in it; empty =
// default.
Result<QString> accountUrl(const ConnectorInfo &info, const QString &url);
// Known names, cleaned by the connector; empty values are kept, they remove a secret.
Result<QMap<QString, QString>> cleanSecrets(const Connector &connector, const QMap<QString, QString> &given);
// Settings to be changed (empty value = the default): each is one of the marketplace's, and those that come of it can
// be worked with.
Status checkSettings(EngineServices &services, const AccountRow &account, const QMap<QString, QString> &changed);
Status checkColour(const QString &colour); // "#rrggbb" or empty

// The marketplace let the account in: remembers who answered, and takes back that its credentials were refused.
Status noteAnswered(EngineServices &services, AccountId account, const Identity &identity);

Result<QJsonObject> accountReply(EngineServices &services, AccountId account); // {account}

} // namespace evenstock
