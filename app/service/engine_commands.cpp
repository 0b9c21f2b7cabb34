// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/engine_commands.h"

#include "app/service/engine_services.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

Result<QJsonObject> status(EngineServices &services, Arguments &arguments)
{
    TRY(arguments.noMore());
    QJsonArray running;
    for (const RunQueue::Active &active : services.runs.active()) {
        TRY_ASSIGN(const auto account, services.context().accounts.find(active.account));
        running.append(QJsonObject{{u"run"_s, qint64(active.run.value)},
                                   {u"account"_s, account ? account->name : QString()},
                                   {u"status"_s, active.isWaiting ? u"waiting"_s : u"running"_s}});
    }
    QJsonArray nextRuns;
    TRY_ASSIGN(const auto next, services.scheduler.next());
    for (const Scheduler::Next &due : next) {
        TRY_ASSIGN(const auto account, services.context().accounts.find(due.account));
        nextRuns.append(QJsonObject{
            {u"account"_s, account ? account->name : QString()}, {u"at"_s, isoUtc(due.at)}, {u"mode"_s, due.mode}});
    }
    QJsonObject inboxSetAside;
    TRY_ASSIGN(const auto damage, services.context().runs.openProblem(inboxProblem));
    if (damage)
        inboxSetAside = {{u"file"_s, damage->item}, {u"error"_s, qint64(damage->id.value)}};
    return QJsonObject{{u"version"_s, QLatin1String(EVENSTOCK_VERSION)},
                       {u"data_dir"_s, services.options.data.path()},
                       {u"paused"_s, services.isPaused()},
                       {u"secret_store"_s, secretStoreKindName(services.options.secrets->kind())},
                       {u"holder"_s, QJsonObject{{u"pid"_s, QCoreApplication::applicationPid()},
                                                 {u"role"_s, engineRoleName(services.options.role)}}},
                       {u"inbox_set_aside"_s, inboxSetAside}, // while the owner has not dismissed it
                       {u"running"_s, running},
                       {u"next_runs"_s, nextRuns}};
}

void stop(EngineServices &services, Arguments &arguments, const CommandReply &reply)
{
    if (const Status known = arguments.noMore(); !known)
        return reply(known.error());
    reply(QJsonObject()); // before there is nobody left to carry it
    services.stop();
}

} // namespace

QString engineRoleName(EngineRole role)
{
    switch (role) {
    case EngineRole::Window:
        return u"window"_s;
    case EngineRole::Serve:
        return u"serve"_s;
    case EngineRole::CommandLine:
        break;
    }
    return u"command_line"_s;
}

Result<AccountRow> accountNamed(EngineServices &services, const QString &name)
{
    TRY_ASSIGN(const auto account, services.context().accounts.findByName(name));
    if (!account)
        return makeError(ErrorCode::NotFound, u"there is no account named %1"_s.arg(name.left(200)), name.left(200));
    return *account;
}

Result<Product> productNamed(EngineServices &services, const QString &sku)
{
    TRY_ASSIGN(const auto found, services.context().products.findBySku(sku));
    if (!found)
        return makeError(ErrorCode::NotFound, u"there is no product %1"_s.arg(sku.left(200)), sku.left(200));
    TRY_ASSIGN(const auto product, services.context().products.find(found->id)); // with its EANs
    return product.value_or(*found);
}

Result<std::int64_t> newBatch(EngineServices &services)
{
    std::int64_t batch = 0;
    TRY(services.engine.transact([&]() -> Status {
        TRY_ASSIGN(batch, services.context().accounts.nextSequence());
        return {};
    }));
    return batch;
}

void addEngineCommands(CommandRegistry &registry)
{
    registry.add(u"engine.status"_s, status);
    registry.addLater(u"engine.stop"_s, stop);
}

} // namespace evenstock
