// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/engine_core.h"

#include "app/accounts/secret_store_choice.h"
#include "app/service/account_commands.h"
#include "app/service/account_http.h"
#include "app/service/category_commands.h"
#include "app/service/conflict_commands.h"
#include "app/service/engine_commands.h"
#include "app/service/error_commands.h"
#include "app/service/foresee_commands.h"
#include "app/service/image_commands.h"
#include "app/service/import_commands.h"
#include "app/service/order_commands.h"
#include "app/service/pending_commands.h"
#include "app/service/plan_commands.h"
#include "app/service/product_commands.h"
#include "app/service/publish_commands.h"
#include "app/service/sale_commands.h"
#include "app/service/schedule_commands.h"
#include "app/service/stock_commands.h"
#include "app/service/sync_commands.h"
#include "app/service/token_commands.h"
#include "app/service/undo_commands.h"
#include "app/service/upkeep_commands.h"
#include "models/store/restore.h"
#include "models/store/sqlite_error.h"

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

AccountBriefings::DeskOf desks(const EngineCore::Surroundings &surroundings)
{
    if (!surroundings.options.browsers)
        return {};
    return [browsers = surroundings.options.browsers, gate = surroundings.gate](AccountId account) {
        return browsers(gate, account);
    };
}

} // namespace

Result<std::unique_ptr<EngineCore>> EngineCore::open(Surroundings surroundings)
{
    const EngineOptions &options = surroundings.options;
    TRY(finishRestore(options.data.storePaths()));
    TRY_ASSIGN(Database shop, options.data.openShop(options.clock->now(), [&](Database &found) {
        return EngineLease::check(found, *options.clock, surroundings.machine);
    }));
    QString setAside;
    TRY_ASSIGN(Database inbox, openInbox(surroundings, shop, setAside));
    AccountRepository accounts(shop);
    TRY_ASSIGN(const CredentialProfile profile, openCredentialProfile(accounts, options.data.path()));
    std::unique_ptr<EngineCore> core(
        new EngineCore(std::move(surroundings), std::move(shop), std::move(inbox), profile));
    TRY(core->takeOver());
    TRY(core->reportInbox(setAside));
    core->addParts();
    return core;
}

// Webhooks are hints and polls the truth: a damaged inbox must not keep the shop from opening.
Result<Database> EngineCore::openInbox(const Surroundings &surroundings, Database &shop, QString &setAside)
{
    const EngineOptions &options = surroundings.options;
    const UtcMs now = options.clock->now();
    auto inbox = options.data.openInbox(now);
    if (inbox || !isDamage(inbox.error()))
        return inbox;
    TRY(EngineLease::check(shop, *options.clock, surroundings.machine)); // another computer may have it open
    TRY_ASSIGN(setAside, options.data.setInboxAside(now));
    return options.data.openInbox(now);
}

// So that the owner learns it, whoever set it aside and whenever the window is opened next.
Status EngineCore::reportInbox(const QString &setAside)
{
    if (setAside.isEmpty())
        return {};
    const UtcMs now = m_surroundings.options.clock->now();
    return m_engine.transact([&]() -> Status {
        TRY_ASSIGN(const ProblemId problem, m_engine.context().runs.report({.kind = inboxProblem,
                                                                            .severity = u"warning"_s,
                                                                            .code = errorCodeName(ErrorCode::Storage),
                                                                            .fingerprint = inboxProblem,
                                                                            .item = setAside,
                                                                            .firstAt = now,
                                                                            .lastAt = now}));
        Q_UNUSED(problem)
        return {};
    });
}

EngineCore::EngineCore(Surroundings surroundings, Database shop, Database inbox, const CredentialProfile &profile)
    : m_surroundings(std::move(surroundings))
    , m_shop(std::move(shop))
    , m_inbox(std::move(inbox))
    , m_engine(m_shop, *m_surroundings.options.clock, lookup(m_surroundings.options.connectors))
    , m_lease(m_shop, *m_surroundings.options.clock, QUuid::createUuid().toString(QUuid::WithoutBraces),
              m_surroundings.machine, engineRoleName(m_surroundings.options.role))
    , m_credentials(*m_surroundings.options.secrets, m_engine.context().accounts, *m_surroundings.options.clock,
                    profile)
    , m_briefings(m_engine.context(), m_credentials, m_surroundings.options.connectors, desks(m_surroundings))
    , m_place{.engine = m_engine,
              .lease = m_lease,
              .briefings = m_briefings,
              .credentials = m_credentials,
              .answers = m_answers,
              .workers = m_surroundings.workers,
              .thread = m_surroundings.thread,
              .gate = m_surroundings.gate,
              .events = m_surroundings.events,
              .clock = m_surroundings.options.clock,
              .http = m_surroundings.options.http ? m_surroundings.options.http
                                                  : networkHttp(m_surroundings.gate, m_surroundings.options.clock,
                                                                m_surroundings.options.data.path())}
    , m_runs(m_place)
    , m_errands(m_place)
    , m_refresh(m_engine, m_surroundings.thread)
    , m_scheduler(m_engine, m_runs, m_surroundings.options.zone)
    , m_waker(m_engine, m_runs)
    , m_upkeep(m_place, m_shop, m_inbox, m_surroundings.options.data)
    , m_services(services())
{
    m_credentials.keepPreviousOf([this](const QString &owner) { return webhookSecretOf(owner); });
    m_runs.raising = [this](AccountId account) { m_scheduler.beforeRaise(account); };
    m_runs.staged = [this] { m_waker.wakeUrgent(); };
    m_runs.ended = [this](AccountId account, const RunRow &run) { runEnded(account, run); };
    m_refresh.done = [this] { m_services.wakeDirty(); };
    addEngineCommands(m_commands);
    addSyncCommands(m_commands);
    addAccountCommands(m_commands);
    addAccountNewCommands(m_commands);
    addAccountLinkCommands(m_commands);
    addAccountMatchCommands(m_commands);
    addProductCommands(m_commands);
    addImageCommands(m_commands);
    addStockCommands(m_commands);
    addPendingCommands(m_commands);
    addForeseeCommands(m_commands);
    addOrderCommands(m_commands);
    addSaleCommands(m_commands);
    addErrorCommands(m_commands);
    addConflictCommands(m_commands);
    addConflictUndoCommands(m_commands);
    addPlanCommands(m_commands);
    addUndoCommands(m_commands);
    addPublishCommands(m_commands);
    addImportCommands(m_commands);
    addScheduleCommands(m_commands);
    addCategoryCommands(m_commands);
    addUpkeepCommands(m_commands);
    addTokenCommands(m_commands);
    if (m_surroundings.options.addCommands)
        m_surroundings.options.addCommands(m_commands);
}

// By the marketplace of the account: the same name means another thing elsewhere.
QString EngineCore::webhookSecretOf(const QString &owner)
{
    const auto accounts = m_engine.context().accounts.all();
    if (!accounts)
        return {};
    for (const AccountRow &account : *accounts) {
        const auto connector = account.uuid == owner ? m_briefings.connector(account.marketplace) : nullptr;
        if (connector)
            return connector->info().webhookSecret;
    }
    return {};
}

EngineServices EngineCore::services()
{
    return {.options = m_surroundings.options,
            .engine = m_engine,
            .shop = m_shop,
            .inbox = m_inbox,
            .briefings = m_briefings,
            .credentials = m_credentials,
            .answers = m_answers,
            .runs = m_runs,
            .errands = m_errands,
            .refresh = m_refresh,
            .scheduler = m_scheduler,
            .upkeep = m_upkeep,
            .events = *m_surroundings.events,
            .isPaused = [this] { return m_paused; },
            .setPaused = [this](bool paused) { return setPaused(paused); },
            .whenIdle =
                [this](std::function<void()> done) {
                    m_whenIdle.push_back(std::move(done));
                    tellIdle();
                },
            .wakeDirty =
                [this] {
                    // A command line is gone before a push has begun: the next run sends what it changed.
                    if (m_surroundings.options.role != EngineRole::CommandLine)
                        m_waker.wakeAll();
                },
            .beat = [this] { beat(); },
            .later = [this](std::function<void()> task) { post(std::move(task)); },
            .stop =
                [this] {
                    // So that clients leave the directory free for a moment, to whoever asked for it.
                    m_surroundings.events->engine({{u"paused"_s, m_paused}, {u"stopping"_s, true}});
                    m_surroundings.ending(makeError(ErrorCode::Cancelled, u"the engine was stopped"_s));
                },
            .command = [this](const QString &name, const QJsonObject &arguments,
                              CommandReply reply) { handle(name, arguments, std::move(reply)); },
            .judgeSettings = [this](const QString &marketplace, const QMap<QString, QString> &settings) -> Status {
                for (const auto &part : m_parts)
                    TRY(part->judgeSettings(marketplace, settings));
                return {};
            }};
}

EngineCore::~EngineCore()
{
    m_surroundings.events->watch({});
    m_parts.clear();
    for (const auto &done : std::exchange(m_whenIdle, {}))
        done();
    const Status dropped = m_lease.drop();
    Q_UNUSED(dropped) // it runs out by itself
}

Status EngineCore::takeOver()
{
    TRY(m_lease.take());
    m_renewedAt = std::chrono::steady_clock::now();
    // Where the secrets of this directory are from now on, for the next who opens it.
    const QString store = secretStoreKindName(m_surroundings.options.secrets->kind());
    TRY(m_engine.transact([&]() -> Status {
        const auto kept = chooseSecretStore(m_engine.context().accounts, store);
        return kept ? Status() : kept.error();
    }));
    TRY_ASSIGN(const auto settings, m_engine.context().accounts.programSettings());
    m_paused = settings.value(pausedKey) == "true"_L1;
    m_waker.setPaused(m_paused);
    TRY(m_scheduler.setPaused(m_paused));
    TRY(m_engine.recover());
    TRY(m_refresh.resume());
    return m_surroundings.options.scheduling == Scheduling::On ? m_scheduler.begin() : Status();
}

void EngineCore::addParts()
{
    for (const MakeEnginePart &make : m_surroundings.options.parts) {
        m_parts.push_back(make(m_services));
        m_parts.back()->addCommands(m_commands);
    }
    m_surroundings.events->watch([this](const QStringList &kinds) {
        for (const auto &part : m_parts)
            part->written(kinds);
    });
}

void EngineCore::handle(const QString &command, const QJsonObject &arguments, CommandReply reply)
{
    m_commands.handle(m_services, command, arguments, std::move(reply));
}

void EngineCore::beat()
{
    const auto now = std::chrono::steady_clock::now();
    m_scheduler.beat();
    m_waker.beat();
    if (m_surroundings.options.scheduling == Scheduling::On)
        m_upkeep.beat();
    for (const auto &part : m_parts)
        part->beat();
    tellIdle();
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

void EngineCore::finish()
{
    m_place.http = {}; // limiters give back what they reserved
}

void EngineCore::close()
{
    for (const auto &part : m_parts)
        part->close();
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
    m_waker.setPaused(paused);
    TRY(m_scheduler.setPaused(paused));
    if (!paused) {
        m_services.wakeDirty();
        m_scheduler.beat();
    }
    m_surroundings.events->engine({{u"paused"_s, paused}});
    return {};
}

void EngineCore::runEnded(AccountId account, const RunRow &run)
{
    m_scheduler.runEnded(account, run);
    m_waker.runEnded(account, run);
    if (run.errorCode == errorCodeName(ErrorCode::SecretsUnavailable))
        m_surroundings.events->engine({{u"paused"_s, m_paused}, {u"locked_keychain"_s, true}});
    for (const auto &part : m_parts)
        part->runEnded(run);
    post([this] { tellIdle(); }); // after the queue has begun what comes next
}

void EngineCore::post(std::function<void()> task)
{
    m_surroundings.thread->post([alive = std::weak_ptr(m_alive), task = std::move(task)] {
        if (alive.lock())
            task();
    });
}

void EngineCore::tellIdle()
{
    if (!m_runs.isIdle())
        return;
    for (const auto &done : std::exchange(m_whenIdle, {}))
        done();
}

} // namespace evenstock
