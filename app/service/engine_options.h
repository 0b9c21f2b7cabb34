// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/data_directory.h"
#include "connectors/api/connector.h"
#include "models/core/clock.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace evenstock {

class AccountSecrets;
class CommandRegistry;

// What the process is that wants the engine.
enum class EngineRole { Window, Serve, CommandLine };
QString engineRoleName(EngineRole role);

enum class Scheduling { On, Off };

// For whom an HttpClient is made. Handed over on the account's thread, where the client is used and destroyed.
struct HttpAccount {
    AccountId id = {};
    ConnectorInfo info = {};
    QMap<QString, QString> settings = {}; // of the account, as stored
    QStringList secrets = {};             // texts that no log and no excerpt of an answer may show
};
using HttpFactory = std::function<Result<std::unique_ptr<HttpClient>>(const HttpAccount &)>;

// Everything the engine needs from outside. What it points at is thread-safe and is kept alive by it.
struct EngineOptions {
    DataDirectory data = {};
    EngineRole role = EngineRole::CommandLine;
    Scheduling scheduling = Scheduling::Off;
    std::shared_ptr<const Clock> clock = {};
    std::vector<std::shared_ptr<const Connector>> connectors = {};
    HttpFactory http = {};
    std::function<std::unique_ptr<AccountSecrets>()> secrets = {}; // called on the engine thread
    std::function<void(CommandRegistry &)> addCommands = {};       // besides those of this folder
};

} // namespace evenstock
