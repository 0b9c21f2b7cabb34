// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"
#include "models/core/result.h"

#include <QMap>
#include <QString>

#include <functional>

namespace evenstock {

// Whether the owner waits for it: only then may a keyring ask for its password.
enum class SecretUse { Interactive, Background };

// The secrets of accounts, by CredentialField::name. Engine thread; answers come there later, never from inside.
class AccountSecrets
{
public:
    virtual ~AccountSecrets() = default;
    using Loaded = std::function<void(Result<QMap<QString, QString>>)>;
    using Done = std::function<void(Status)>;
    virtual void load(const QString &accountUuid, const ConnectorInfo &info, SecretUse use, Loaded done) = 0;
    virtual void save(const QString &accountUuid, const QMap<QString, QString> &secrets, Done done) = 0;
    virtual void removeAll(const QString &accountUuid, const ConnectorInfo &info, Done done) = 0;
};

} // namespace evenstock
