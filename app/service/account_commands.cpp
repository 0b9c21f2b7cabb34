// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/account_commands.h"

#include "app/service/account_input.h"
#include "app/service/account_json.h"
#include "app/service/account_switching.h"
#include "app/sync/absence.h"
#include "app/sync/replicas.h"
#include "app/sync/stock_opening.h"
#include "connectors/api/circuit_breaker.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

// What account.set asks for, checked.
struct AccountChange {
    AccountRow account = {};
    std::shared_ptr<const Connector> connector = {};
    std::optional<QString> name = {};
    std::optional<QString> url = {};
    std::optional<QString> colour = {};
    std::optional<QString> currency = {}; // the one that the marketplace names now
    QMap<QString, QString> settings = {}; // empty value = default
    QMap<QString, QString> secrets = {};
    bool holds = false; // what the settings ask for is a plan first
};

Result<AccountChange> changeFrom(EngineServices &services, Arguments &arguments)
{
    AccountChange change;
    TRY_ASSIGN(const QString account, arguments.text(u"account"_s));
    TRY_ASSIGN(change.account, accountNamed(services, account));
    change.connector = services.briefings.connector(change.account.marketplace);
    if (!change.connector)
        return makeError(ErrorCode::NotFound, u"there is no marketplace %1"_s.arg(change.account.marketplace), account);
    TRY_ASSIGN(change.name, arguments.optionalText(u"name"_s));
    if (change.name)
        TRY(checkAccountName(services, *change.name, change.account.id));
    TRY_ASSIGN(change.url, arguments.optionalText(u"url"_s));
    if (change.url) {
        TRY_ASSIGN(change.url, accountUrl(change.connector->info(), *change.url));
    }
    TRY_ASSIGN(change.colour, arguments.optionalText(u"colour"_s));
    if (change.colour)
        TRY(checkColour(*change.colour));
    TRY_ASSIGN(change.currency, arguments.optionalText(u"currency"_s));
    TRY_ASSIGN(change.settings, arguments.textMap(u"settings"_s));
    TRY(checkSettings(services, change.account, change.settings));
    TRY_ASSIGN(const auto secrets, arguments.textMap(u"secrets"_s));
    TRY_ASSIGN(change.secrets, cleanSecrets(*change.connector, secrets));
    TRY_ASSIGN(change.holds, arguments.flag(u"hold"_s, false));
    TRY(arguments.noMore());
    return change;
}

Result<bool> keepsTheirStock(EngineContext &engine, AccountId account)
{
    engine.forgetPolicies();
    TRY_ASSIGN(const AccountPolicy policy, engine.policy(account));
    return policy.stockTheirs;
}

Status storeSettings(EngineServices &services, const AccountChange &change)
{
    EngineContext &engine = services.context();
    TRY_ASSIGN(const auto before, engine.accounts.settings(change.account.id));
    TRY_ASSIGN(const bool wereTheirs, keepsTheirStock(engine, change.account.id));
    for (auto it = change.settings.begin(); it != change.settings.end(); ++it) {
        const auto old = before.contains(it.key()) ? std::optional(before.value(it.key())) : std::nullopt;
        const auto now = it.value().isEmpty() ? std::nullopt : std::optional(it.value());
        if (old == now)
            continue;
        TRY(engine.accounts.setSetting(change.account.id, it.key(), now));
        TRY(logSetting(services, change.account.id, u"setting:"_s + it.key(), old, now));
    }
    TRY_ASSIGN(const bool areTheirs, keepsTheirStock(engine, change.account.id));
    if (wereTheirs != areTheirs)
        TRY(turnStock(engine, change.account.id, areTheirs ? StockOwner::Theirs : StockOwner::Ours));
    return services.refresh.mark(change.account.id);
}

Status storeChange(EngineServices &services, const AccountChange &change)
{
    EngineContext &engine = services.context();
    return services.engine.transact([&]() -> Status {
        TRY_ASSIGN(auto account, engine.accounts.find(change.account.id));
        if (!account)
            return makeError(ErrorCode::NotFound, u"the account is gone"_s);
        if (change.name && *change.name != account->name) {
            TRY(checkAccountName(services, *change.name, account->id));
            TRY(logSetting(services, account->id, u"name"_s, account->name, *change.name));
            account->name = *change.name;
        }
        if (change.settings.value(u"sales"_s) == "send"_L1) {
            TRY_ASSIGN(const auto before, engine.accounts.settings(account->id));
            if (before.value(u"sales"_s) != "send"_L1)                           // saved again it is as it was
                account->remembered.insert(salesSinceKey, qint64(engine.now())); // nothing that was sold before
        }
        if (change.url && *change.url != account->url) {
            TRY(logSetting(services, account->id, u"url"_s, account->url, *change.url));
            account->url = *change.url;
        }
        account->colour = change.colour.value_or(account->colour);
        if (change.holds && (!account->guardNext || account->remembered.contains(guardsSettings))) {
            account->guardNext = true;
            account->remembered.insert(guardsSettings, qint64(services.now()));
        }
        if (!change.secrets.isEmpty() || change.url) {
            // Another key, another try: the marketplace decides anew.
            account->circuit = CircuitState{}.toJson();
            if (account->state == AccountState::Unauthorized) {
                account->state = AccountState::New;
                account->stateCode.clear();
                account->stateDetail.clear();
                account->stateSince = engine.now();
            }
        }
        TRY(engine.accounts.update(*account));
        return change.settings.isEmpty() && !change.currency ? Status() : storeSettings(services, change);
    });
}

void applyChange(EngineServices &services, const AccountChange &change, const CommandReply &reply)
{
    if (change.currency) {
        if (const Status taken = services.engine.takeCurrency(change.account.id, *change.currency); !taken)
            return reply(taken.error());
    }
    if (change.holds) // what is under way would send by them, unseen
        services.runs.cancelAll(change.account.id);
    if (const Status stored = storeChange(services, change); !stored)
        return reply(stored.error());
    if (!change.settings.isEmpty() || change.currency)
        services.refresh.begin(change.account.id);
    services.events.data({u"accounts"_s, u"settings"_s});
    reply(accountReply(services, change.account.id));
}

void set(EngineServices &services, Arguments &arguments, const CommandReply &reply)
{
    const auto change = changeFrom(services, arguments);
    if (!change)
        return reply(change.error());
    if (change->secrets.isEmpty())
        return applyChange(services, *change, reply);
    services.credentials.save(change->account.uuid, change->secrets, Attention::Interactive, &services.answers,
                              [&services, change = *change, reply](const SecretStatus &kept) {
                                  if (kept)
                                      applyChange(services, change, reply);
                                  else
                                      reply(kept.error());
                              });
}

Result<AccountRow> onlyAccount(EngineServices &services, Arguments &arguments)
{
    TRY_ASSIGN(const QString name, arguments.text(u"account"_s));
    TRY(arguments.noMore());
    return accountNamed(services, name);
}

Result<QJsonObject> enable(EngineServices &services, Arguments &arguments)
{
    TRY_ASSIGN(AccountRow account, onlyAccount(services, arguments));
    if (account.enabled)
        return accountReply(services, account.id);
    account.enabled = true;
    account.guardNext = true; // what was missed meanwhile is a plan first (sync.md section 4)
    account.remembered.remove(guardsSettings);
    TRY(services.engine.transact([&]() -> Status {
        AccountRepository &accounts = services.context().accounts;
        TRY(accounts.update(account));
        TRY(services.refresh.mark(account.id));
        TRY_ASSIGN(ScheduleRow schedule, accounts.schedule(account.id));
        schedule.nextAt = services.now(); // nothing is known of it until it is read
        TRY(accounts.saveSchedule(schedule));
        TRY_ASSIGN(const std::int64_t batch, accounts.nextSequence());
        return logSetting(services, account.id, u"enabled"_s, u"false"_s, u"true"_s, batch);
    }));
    TRY(switchOffOthers(services, account));
    services.refresh.begin(account.id);
    services.events.data({u"accounts"_s, u"listings"_s});
    return accountReply(services, account.id);
}

Result<QJsonObject> disable(EngineServices &services, Arguments &arguments)
{
    TRY_ASSIGN(const AccountRow account, onlyAccount(services, arguments));
    if (!account.enabled)
        return accountReply(services, account.id);
    TRY(switchOff(services, account));
    return accountReply(services, account.id);
}

// Accounts that may have to show what this one showed alone, or get a share of what it was dealt.
Result<QList<AccountId>> dealtBeside(EngineServices &services, AccountId id)
{
    EngineContext &engine = services.context();
    QList<AccountId> beside;
    TRY_ASSIGN(const auto all, engine.accounts.all());
    for (const AccountRow &account : all) {
        const auto policy = engine.policy(account.id);
        if (account.id != id && policy && policy->promise != Promise::Shared)
            beside.append(account.id);
    }
    return beside;
}

// After its last run has ended and its secrets are gone.
Status removeRows(EngineServices &services, AccountId id, bool keepListings)
{
    EngineContext &engine = services.context();
    TRY_ASSIGN(const auto beside, dealtBeside(services, id));
    const Status done = services.engine.transact([&]() -> Status {
        TRY_ASSIGN(auto account, engine.accounts.find(id));
        if (!account)
            return {};
        TRY_ASSIGN(const std::int64_t batch, engine.accounts.nextSequence());
        TRY(logSetting(services, {}, u"removed"_s, account->name, std::nullopt, batch));
        for (const AccountId other : beside)
            TRY(services.refresh.mark(other));
        if (!keepListings)
            return engine.accounts.remove(id);
        account->enabled = false;
        account->state = AccountState::New;
        account->unseenSince = engine.now();
        TRY(engine.listings.setTrust(id, Trust::Unexplained));
        return engine.accounts.update(*account);
    });
    engine.forgetPolicies();
    for (const AccountId other : done ? beside : QList<AccountId>())
        services.refresh.begin(other);
    return done;
}

void remove(EngineServices &services, Arguments &arguments, const CommandReply &reply)
{
    const auto keepListings = arguments.flag(u"keep_listings"_s, false);
    const auto account = onlyAccount(services, arguments);
    if (!keepListings || !account)
        return reply(keepListings ? account.error() : keepListings.error());
    services.runs.cancelAll(account->id);
    services.runs.whenIdle(account->id, [&services, account = *account, keep = *keepListings, reply] {
        const auto connector = services.briefings.connector(account.marketplace);
        const CredentialNames names = connector ? credentialNames(connector->info()) : CredentialNames{};
        services.credentials.removeAll(account.uuid, names, Attention::Interactive, &services.answers,
                                       [&services, id = account.id, keep, reply](const SecretStatus &removed) {
                                           if (!removed)
                                               return reply(removed.error());
                                           const Status done = removeRows(services, id, keep);
                                           services.events.data({u"accounts"_s, u"listings"_s, u"orders"_s, u"runs"_s,
                                                                 u"problems"_s, u"conflicts"_s, u"plans"_s});
                                           reply(done ? Result<QJsonObject>(QJsonObject()) : done.error());
                                       });
    });
}

Result<QJsonObject> webhook(EngineServices &services, Arguments &arguments)
{
    TRY_ASSIGN(const AccountRow account, onlyAccount(services, arguments));
    const QString path = webhookPath(account);
    if (path.isEmpty())
        return makeError(ErrorCode::InvalidRequest, u"%1 sends no webhooks"_s.arg(account.marketplace), account.name);
    return QJsonObject{{u"path"_s, path}};
}

} // namespace

void addAccountCommands(CommandRegistry &registry)
{
    registry.addLater(u"account.set"_s, set);
    registry.add(u"account.enable"_s, enable);
    registry.add(u"account.disable"_s, disable);
    registry.addLater(u"account.remove"_s, remove);
    registry.add(u"account.webhook"_s, webhook);
}

} // namespace evenstock
