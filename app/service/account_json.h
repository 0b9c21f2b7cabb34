// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"
#include "models/store/account_repository.h"

#include <QJsonObject>

namespace evenstock {

// An account as commands return it: everything but secrets. `info` may be of an unknown marketplace (empty).
QJsonObject accountObject(const AccountRow &account, const ConnectorInfo &info, const QMap<QString, QString> &settings);

// {"account","currency","summary"}
QJsonObject identityObject(const Identity &identity);

// Where the marketplace's webhooks arrive, below the address of the hooks listener; empty where it sends none.
QString webhookPath(const AccountRow &account);

} // namespace evenstock
