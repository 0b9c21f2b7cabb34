// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/data_directory.h"
#include "app/service/engine_part.h"
#include "connectors/api/connector.h"
#include "models/core/clock.h"

#include <QMap>
#include <QString>
#include <QTimeZone>
#include <QUrl>

#include <functional>
#include <memory>
#include <vector>

namespace evenstock {

class BrowserDesk;
class CommandRegistry;
class EngineGate;
class SecretStore;

// What the process is that wants the engine.
enum class EngineRole { Window, Serve, CommandLine };
QString engineRoleName(EngineRole role);

enum class Scheduling { On, Off };

// For whom an HttpClient is made. Handed over on the account's thread, where the client is used and destroyed.
struct HttpAccount {
    AccountId id = {}; // none: an account that is only tried out
    QString uuid = {};
    QUrl url = {}; // never ends in a slash
    ConnectorInfo info = {};
    QMap<QString, QString> settings = {}; // as stored
    QMap<QString, QString> secrets = {};  // that no log and no excerpt of an answer may show
    QJsonObject circuit = {};
    RunId run = {};        // none: outside of a run
    bool isByHand = false; // always one probe, even while the circuit is open
};
// The way of an account's thread to the owner's browser. Made on the engine thread, used on the account's.
using BrowserDeskFactory =
    std::function<std::shared_ptr<BrowserDesk>(const std::shared_ptr<EngineGate> &, AccountId account)>;
using HttpFactory = std::function<Result<std::unique_ptr<HttpClient>>(const HttpAccount &)>;

// Everything the engine needs from outside. What it points at is thread-safe and is kept alive by it.
struct EngineOptions {
    DataDirectory data = {};
    EngineRole role = EngineRole::CommandLine;
    Scheduling scheduling = Scheduling::Off;
    QTimeZone zone = QTimeZone::systemTimeZone(); // of the owner, for hours and days of the schedule
    std::shared_ptr<const Clock> clock = {};
    std::vector<std::shared_ptr<const Connector>> connectors = {};
    HttpFactory http = {}; // empty: over the network (account_http.h)
    BrowserDeskFactory browsers = {};
    std::shared_ptr<SecretStore> secrets = {};
    std::function<void(CommandRegistry &)> addCommands = {}; // besides those of this folder
    std::vector<MakeEnginePart> parts = {};
};

} // namespace evenstock
