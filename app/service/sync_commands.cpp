// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/sync_commands.h"

#include "app/service/engine_services.h"

#include <QJsonArray>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAccounts = 1000;
constexpr int mostPages = 1'000'000;
constexpr int mostPerPage = 100;

Result<ListingFilter> filterFrom(Arguments &arguments)
{
    TRY_ASSIGN(const QJsonObject object, arguments.object(u"filter"_s));
    ListingFilter filter;
    Arguments values(object);
    for (const QString &name : object.keys()) {
        TRY_ASSIGN(const QStringList texts, values.texts(name));
        if (texts.isEmpty() || texts.contains(QString()))
            return badArgument(u"filter"_s, u"has nothing to look for under %1"_s.arg(name));
        filter.values.insert(name, texts);
    }
    return filter;
}

Result<RunOptions> optionsFrom(Arguments &arguments)
{
    RunOptions options;
    TRY_ASSIGN(options.mode, arguments.oneOf(u"mode"_s, {u"incremental"_s, u"full"_s, u"selective"_s}, QString()));
    TRY_ASSIGN(options.filter, filterFrom(arguments));
    if (!options.filter.isEmpty())
        options.mode = u"selective"_s;
    else if (options.mode == "selective"_L1)
        return badArgument(u"filter"_s, u"is missing: a selective run needs to know what to select"_s);
    else if (options.mode.isEmpty())
        options.mode = u"incremental"_s;
    TRY_ASSIGN(options.only, arguments.oneOf(u"only"_s, {u"categories"_s, u"products"_s, u"orders"_s, u"push"_s}, {}));
    TRY_ASSIGN(const QString strategy, arguments.text(u"strategy"_s, QString()));
    if (!strategy.isEmpty()) {
        options.strategy = strategyFromName(strategy);
        if (!options.strategy)
            return badArgument(u"strategy"_s, u"must be one of: remote, local, newest, manual"_s);
    }
    TRY_ASSIGN(const std::int64_t pages, arguments.number(u"max_pages"_s, 0, mostPages, 0));
    options.maxPages = int(pages);
    TRY_ASSIGN(const std::int64_t size, arguments.number(u"items_per_page"_s, 0, mostPerPage, 0));
    options.pageSize = int(size);
    TRY_ASSIGN(options.noPush, arguments.flag(u"no_push"_s, false));
    TRY_ASSIGN(options.dryRun, arguments.flag(u"dry_run"_s, false));
    TRY_ASSIGN(options.cause, arguments.oneOf(u"cause"_s, {u"schedule"_s, u"event"_s, u"wake"_s}, u"manual"_s));
    return options;
}

Result<QList<AccountRow>> accountsFrom(EngineServices &services, Arguments &arguments)
{
    TRY_ASSIGN(const QStringList names, arguments.texts(u"accounts"_s));
    TRY_ASSIGN(const bool all, arguments.flag(u"all"_s, false));
    if (names.size() > mostAccounts)
        return badArgument(u"accounts"_s, u"is too long"_s);
    if (names.isEmpty() != all)
        return badArgument(u"accounts"_s, u"must name accounts, or all must be true"_s);
    QList<AccountRow> accounts;
    if (all) {
        TRY_ASSIGN(const auto rows, services.context().accounts.all());
        for (const AccountRow &row : rows) {
            if (row.enabled)
                accounts.append(row);
        }
        return accounts;
    }
    for (const QString &name : names) {
        TRY_ASSIGN(const AccountRow account, accountNamed(services, name));
        if (!account.enabled)
            return makeError(ErrorCode::InvalidRequest, u"%1 is switched off"_s.arg(name), name);
        accounts.append(account);
    }
    return accounts;
}

Status checkFilter(EngineServices &services, const AccountRow &account, const ListingFilter &filter)
{
    const auto connector = services.briefings.connector(account.marketplace);
    if (!connector)
        return makeError(ErrorCode::NotFound,
                         u"this Evenstock does not know the marketplace %1"_s.arg(account.marketplace), account.name);
    const QStringList known = connector->info().capabilities.filters;
    for (auto it = filter.values.begin(); it != filter.values.end(); ++it) {
        if (!known.contains(it.key())) {
            return badArgument(u"filter"_s, known.isEmpty()
                                                ? u"is not possible for %1"_s.arg(account.name)
                                                : u"of %1 may be: %2"_s.arg(account.name, known.join(u", "_s)));
        }
    }
    return {};
}

Result<QJsonObject> start(EngineServices &services, Arguments &arguments)
{
    TRY_ASSIGN(const RunOptions options, optionsFrom(arguments));
    TRY_ASSIGN(const auto accounts, accountsFrom(services, arguments));
    TRY(arguments.noMore());
    for (const AccountRow &account : accounts)
        TRY(checkFilter(services, account, options.filter));
    QJsonArray runs;
    for (const AccountRow &account : accounts) {
        TRY_ASSIGN(const RunId run, services.runs.request(account.id, options));
        runs.append(QJsonObject{{u"run"_s, qint64(run.value)}, {u"account"_s, account.name}});
    }
    return QJsonObject{{u"runs"_s, runs}};
}

Result<QJsonObject> cancel(EngineServices &services, Arguments &arguments)
{
    if (arguments.has(u"account"_s)) {
        TRY_ASSIGN(const QString name, arguments.text(u"account"_s));
        TRY(arguments.noMore());
        TRY_ASSIGN(const AccountRow account, accountNamed(services, name));
        services.runs.cancelAll(account.id);
        return QJsonObject();
    }
    TRY_ASSIGN(const std::int64_t run, arguments.id(u"run"_s));
    TRY(arguments.noMore());
    TRY(services.runs.cancel(RunId{run}));
    return QJsonObject();
}

CommandRegistry::Plain pausing(bool pause)
{
    return [pause](EngineServices &services, Arguments &arguments) -> Result<QJsonObject> {
        TRY(arguments.noMore());
        TRY(services.setPaused(pause));
        return QJsonObject{{u"paused"_s, pause}};
    };
}

void wait(EngineServices &services, Arguments &arguments, const CommandReply &reply)
{
    if (const Status known = arguments.noMore(); !known)
        return reply(known.error());
    services.whenIdle([reply] { reply(QJsonObject()); });
}

} // namespace

void addSyncCommands(CommandRegistry &registry)
{
    registry.add(u"sync.start"_s, start);
    registry.add(u"sync.cancel"_s, cancel);
    registry.add(u"sync.pause"_s, pausing(true));
    registry.add(u"sync.resume"_s, pausing(false));
    registry.addLater(u"sync.wait"_s, wait);
}

} // namespace evenstock
