// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/account_session.h"
#include "app/service/command_registry.h"
#include "app/service/engine_options.h"
#include "app/service/errands.h"
#include "app/service/event_outbox.h"
#include "app/service/listing_refresh.h"
#include "app/service/run_queue.h"
#include "app/service/scheduler.h"
#include "app/service/upkeep.h"
#include "app/sync/sync_engine.h"
#include "models/store/database.h"

#include <functional>

namespace evenstock {

// What the handlers of commands work with. Engine thread; lives as long as the engine.
struct EngineServices {
    const EngineOptions &options;
    SyncEngine &engine;
    Database &shop;
    Database &inbox;
    AccountBriefings &briefings;
    Credentials &credentials;
    QObject &answers; // on the engine thread, for what comes back from the secret store
    RunQueue &runs;
    Errands &errands;
    ListingRefresh &refresh;
    Scheduler &scheduler;
    Upkeep &upkeep;
    EventOutbox &events;
    std::function<bool()> isPaused;
    std::function<Status(bool)> setPaused;
    std::function<void(std::function<void()>)> whenIdle; // called once no run is under way or waiting
    std::function<void()> wakeDirty;                     // pushes what differs now, wherever that is
    std::function<void()> beat;                          // now what the next beat would do within a second
    std::function<void(std::function<void()>)> later;    // on this thread, after what waits already
    std::function<void()> stop;                          // ends the engine after the pages under way
    // Any command, as from outside.
    std::function<void(const QString &name, const QJsonObject &arguments, CommandReply reply)> command;
    // Whether what lives beside the engine can work with these settings of an account.
    std::function<Status(const QString &marketplace, const QMap<QString, QString> &settings)> judgeSettings;

    EngineContext &context() const { return engine.context(); }
    UtcMs now() const { return engine.context().now(); }
};

// The account with this name, the product with this SKU and all it holds; NotFound names what is missing.
Result<AccountRow> accountNamed(EngineServices &services, const QString &name);
Result<Product> productNamed(EngineServices &services, const QString &sku);
// The number under which the changes of one command can be taken back together. A transaction of its own.
Result<std::int64_t> newBatch(EngineServices &services);

} // namespace evenstock
