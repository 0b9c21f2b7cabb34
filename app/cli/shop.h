// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/shop_setup.h"
#include "models/store/database.h"

#include <QJsonObject>

#include <functional>
#include <memory>
#include <optional>

namespace evenstock {
class EngineAccess;
} // namespace evenstock

namespace evenstock::cli {

class Interrupts;

// The data directory a command works on: read as it stands, changed through the one engine of the directory, which this
// process becomes where nobody is (app/service). Both are opened when they are first needed. Main thread.
class Shop
{
public:
    Shop(ShopSetup setup, const Interrupts &interrupts);
    ~Shop(); // lets go of the engine: runs under way stop after their pages

    QString path() const; // of the data directory, which may not exist
    DataDirectory data() const { return DataDirectory::at(path()); }

    // For looking things up. Where there is no shop yet it is an empty one. A shop of an older version is brought up to
    // date first.
    Result<Database *> read();

    // The engine; NotFound, Storage, Conflict and Offline say why there is none.
    Result<EngineAccess *> engine();
    bool isHolder() const; // this process is the engine now
    // Where this process keeps secrets; the engine's own where it is the engine.
    Result<SecretStore *> secretStore();

    // One command of app/service/commands.h, waiting for the reply. Where the engine ended without having done it, the
    // next engine is asked, which may be this process. Cancelled as soon as the owner asked to stop. InvalidRequest
    // only where it is about one of these arguments; what the shop itself refuses is Rejected.
    Result<QJsonObject> call(const QString &command, const QJsonObject &arguments = {});

    // The engine is opened in this role and with the schedule running: for "serve", before anything else.
    void serve(Scheduling scheduling);
    void close(); // lets go of the engine, as at the end

    const ConnectorInfo *connector(const QString &marketplace) const; // none where this program does not know it
    const QList<ConnectorInfo> &connectors() const { return m_connectors; }

private:
    Status checkSecretStore();
    Result<QJsonObject> callOnce(EngineAccess &engine, const QString &command, const QJsonObject &arguments);
    bool waitForEngine(EngineAccess &engine);

    ShopSetup m_setup;
    const Interrupts &m_interrupts;
    QList<ConnectorInfo> m_connectors;
    std::unique_ptr<EngineAccess> m_engine;
    std::shared_ptr<SecretStore> m_secrets;
    std::optional<Database> m_reader;
    std::optional<Database> m_empty = {}; // where there is no data directory yet
};

} // namespace evenstock::cli
