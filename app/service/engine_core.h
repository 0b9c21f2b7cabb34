// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/credentials.h"
#include "app/service/command_registry.h"
#include "app/service/engine_services.h"
#include "app/service/push_waker.h"
#include "models/store/database.h"

#include <functional>
#include <memory>
#include <vector>

namespace evenstock {

// Everything that lives on the engine thread: both databases, the engine, the lease, runs and commands. Made, used and
// destroyed there; EngineHost owns the thread.
class EngineCore
{
public:
    struct Surroundings {
        EngineOptions options = {};
        QString machine = {}; // for the lease
        std::shared_ptr<EngineThread> thread = {};
        std::shared_ptr<WorkerThreads> workers = {};
        std::shared_ptr<QueuedGate> gate = {};
        std::shared_ptr<EventOutbox> events = {};
        std::function<void(const Error &)> ending = {}; // the engine has to end: asked to, or lost to another computer
    };

    // Opens and migrates, takes over, and brings what a dead process left to its end.
    static Result<std::unique_ptr<EngineCore>> open(Surroundings surroundings);
    ~EngineCore();

    void handle(const QString &command, const QJsonObject &arguments, CommandReply reply);
    // For an account's thread, through the gate.
    Status work(const std::function<Status(SyncEngine &)> &work) { return work(m_engine); }
    void beat();
    void finish(); // the last call, once no thread of an account runs
    void close();  // no new runs; those under way are asked to stop

    static constexpr int beatMs = 1000;

private:
    EngineCore(Surroundings surroundings, Database shop, Database inbox, const CredentialProfile &profile);
    static Result<Database> openInbox(const Surroundings &surroundings, Database &shop, QString &setAside);
    Status takeOver();
    Status reportInbox(const QString &setAside);
    void addParts();
    Status setPaused(bool paused);
    void runEnded(AccountId account, const RunRow &run);
    void tellIdle();
    void post(std::function<void()> task); // on this thread later, unless the engine has ended by then
    EngineServices services();
    QString webhookSecretOf(const QString &owner);

    Surroundings m_surroundings;
    Database m_shop;
    Database m_inbox;
    SyncEngine m_engine;
    EngineLease m_lease;
    Credentials m_credentials;
    QObject m_answers;
    AccountBriefings m_briefings;
    WorkPlace m_place;
    RunQueue m_runs;
    Errands m_errands;
    ListingRefresh m_refresh;
    Scheduler m_scheduler;
    PushWaker m_waker;
    Upkeep m_upkeep;
    EngineServices m_services;
    CommandRegistry m_commands;
    std::vector<std::unique_ptr<EnginePart>> m_parts;
    std::vector<std::function<void()>> m_whenIdle;
    std::chrono::steady_clock::time_point m_renewedAt{};
    bool m_paused = false;
    bool m_lost = false;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace evenstock
