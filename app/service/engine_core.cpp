// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/engine_core.h"

#include "app/service/engine_commands.h"
#include "app/service/sync_commands.h"

#include <QUuid>

#include <utility>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds renewEvery{5};
const QString pausedKey = u"paused"_s;

ConnectorLookup lookup(const std::vector<std::shared_ptr<const Connector>> &connectors)
{
    return [connectors](const QString &marketplace) -> const Connector * {
        for (const auto &connector : connectors) {
            if (connector->info().id == marketplace)
                return connector.get();
        }
        return nullptr;
    };
}

} // namespace

Result<std::unique_ptr<EngineCore>> EngineCore::open(Surroundings surroundings)
{
    const EngineOptions &options = surroundings.options;
    TRY_ASSIGN(Database shop, options.data.openShop(options.clock->now(), [&](Database &found) {
        return EngineLease::check(found, *options.clock, surroundings.machine);
    }));
    TRY_ASSIGN(Database inbox, options.data.openInbox(options.clock->now()));
    std::unique_ptr<EngineCore> core(new EngineCore(std::move(surroundings), std::move(shop), std::move(inbox)));
    TRY(core->takeOver());
    return core;
}

EngineCore::EngineCore(Surroundings surroundings, Database shop, Database inbox)
    : m_surroundings(std::move(surroundings))
    , m_shop(std::move(shop))
    , m_inbox(std::move(inbox))
    , m_engine(m_shop, *m_surroundings.options.clock, lookup(m_surroundings.options.connectors))
    , m_lease(m_shop, *m_surroundings.options.clock, QUuid::createUuid().toString(QUuid::WithoutBraces),
              m_surroundings.machine, engineRoleName(m_surroundings.options.role))
    , m_secrets(m_surroundings.options.secrets())
    , m_briefings(m_engine.context(), *m_secrets, m_surroundings.options.connectors)
    , m_place{.engine = m_engine,
              .lease = m_lease,
              .briefings = m_briefings,
              .secrets = *m_secrets,
              .workers = m_surroundings.workers,
              .thread = m_surroundings.thread,
              .gate = m_surroundings.gate,
              .events = m_surroundings.events,
              .clock = m_surroundings.options.clock,
              .http = m_surroundings.options.http}
    , m_runs(m_place)
    , m_services{.options = m_surroundings.options,
                 .engine = m_engine,
                 .shop = m_shop,
                 .inbox = m_inbox,
                 .briefings = m_briefings,
                 .secrets = *m_secrets,
                 .runs = m_runs,
                 .events = *m_surroundings.events,
                 .isPaused = [this] { return m_paused; },
                 .setPaused = [this](bool paused) { return setPaused(paused); },
                 .whenIdle =
                     [this](std::function<void()> done) {
                         m_whenIdle.push_back(std::move(done));
                         runEnded();
                     },
                 .stop =
                     [this] {
                         // So that clients leave the directory free for a moment, to whoever asked for it.
                         m_surroundings.events->engine({{u"paused"_s, m_paused}, {u"stopping"_s, true}});
                         m_surroundings.ending(makeError(ErrorCode::Cancelled, u"the engine was stopped"_s));
                     }}
{
    m_runs.ended = [this](AccountId, const RunRow &) {
        // After the queue has begun what comes next.
        m_surroundings.thread->post([this] { runEnded(); });
    };
    addEngineCommands(m_commands);
    addSyncCommands(m_commands);
    if (m_surroundings.options.addCommands)
        m_surroundings.options.addCommands(m_commands);
}

EngineCore::~EngineCore()
{
    for (const auto &done : std::exchange(m_whenIdle, {}))
        done();
    const Status dropped = m_lease.drop();
    Q_UNUSED(dropped) // it runs out by itself
}

Status EngineCore::takeOver()
{
    TRY(m_lease.take());
    m_renewedAt = std::chrono::steady_clock::now();
    TRY_ASSIGN(const auto settings, m_engine.context().accounts.programSettings());
    m_paused = settings.value(pausedKey) == "true"_L1;
    return m_engine.recover();
}

void EngineCore::handle(const QString &command, const QJsonObject &arguments, CommandReply reply)
{
    m_commands.handle(m_services, command, arguments, std::move(reply));
}

void EngineCore::beat()
{
    const auto now = std::chrono::steady_clock::now();
    runEnded();
    if (!m_lost && now - m_renewedAt >= renewEvery) {
        m_renewedAt = now;
        const Status renewed = m_lease.renew();
        if (!renewed && renewed.error().code == ErrorCode::Conflict) {
            m_lost = true;
            close();
            m_surroundings.ending(renewed.error());
        }
    }
}

void EngineCore::close()
{
    m_runs.close();
    m_surroundings.workers->close();
}

Status EngineCore::setPaused(bool paused)
{
    TRY(m_engine.transact([&]() -> Status {
        return m_engine.context().accounts.setProgramSetting(pausedKey,
                                                             paused ? std::optional(u"true"_s) : std::nullopt);
    }));
    m_paused = paused;
    m_surroundings.events->engine({{u"paused"_s, paused}});
    return {};
}

void EngineCore::runEnded()
{
    if (!m_runs.isIdle())
        return;
    for (const auto &done : std::exchange(m_whenIdle, {}))
        done();
}

} // namespace evenstock
