// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/account_commands.h"
#include "app/service/account_input.h"
#include "app/service/account_json.h"
#include "app/service/account_settings.h"
#include "app/service/account_switching.h"
#include "app/service/schedule_rule.h"
#include "connectors/api/connector_extras.h"
#include "models/store/schedule_jobs.h"

#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

// An account on its way in: tried out, then its secrets are kept, then it is stored.
struct Newcomer {
    EngineServices &services;
    AccountBriefing briefing = {};
    bool isTested = true;
    Identity identity = {};
    CommandReply reply = {};
};
using NewcomerPtr = std::shared_ptr<Newcomer>;

QString randomHex(int words)
{
    QString text;
    for (int i = 0; i < words; ++i)
        text += u"%1"_s.arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
    return text;
}

Status checkRequiredSecrets(const AccountBriefing &briefing)
{
    for (const CredentialField &field : briefing.info.credentials) {
        if (!field.optional && briefing.secrets.value(field.name).isEmpty())
            return makeError(ErrorCode::InvalidRequest, u"%1 is missing"_s.arg(field.name), field.name);
    }
    return {};
}

// A new one, unless whoever asks has a name for the account already.
Result<QString> uuidFrom(EngineServices &services, Arguments &arguments)
{
    TRY_ASSIGN(const QString given, arguments.text(u"uuid"_s, QString()));
    if (given.isEmpty())
        return QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QUuid uuid = QUuid::fromString(given);
    if (uuid.isNull())
        return badArgument(u"uuid"_s, u"must be a UUID"_s);
    const QString text = uuid.toString(QUuid::WithoutBraces);
    TRY_ASSIGN(const auto accounts, services.context().accounts.all());
    const bool isTaken = std::any_of(accounts.begin(), accounts.end(),
                                     [&text](const AccountRow &account) { return account.uuid == text; });
    if (isTaken)
        return badArgument(u"uuid"_s, u"is that of another account"_s);
    return text;
}

Result<AccountBriefing> briefingFrom(EngineServices &services, Arguments &arguments)
{
    AccountBriefing briefing;
    AccountRow &account = briefing.account;
    TRY_ASSIGN(account.marketplace, arguments.text(u"marketplace"_s));
    briefing.connector = services.briefings.connector(account.marketplace);
    if (!briefing.connector)
        return makeError(ErrorCode::NotFound, u"there is no marketplace %1"_s.arg(account.marketplace.left(100)),
                         account.marketplace.left(100));
    briefing.info = briefing.connector->info();
    TRY_ASSIGN(account.name, arguments.text(u"name"_s));
    TRY(checkAccountName(services, account.name));
    TRY_ASSIGN(const QString url, arguments.text(u"url"_s, QString()));
    TRY_ASSIGN(account.url, accountUrl(briefing.info, url));
    TRY_ASSIGN(const auto settings, arguments.textMap(u"settings"_s));
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        if (!it.value().isEmpty())
            briefing.settings.insert(it.key(), it.value());
    }
    TRY(checkAccountSettings(briefing.info, briefing.settings, QString()));
    TRY(services.judgeSettings(account.marketplace, briefing.settings));
    TRY_ASSIGN(const auto secrets, arguments.textMap(u"secrets"_s));
    TRY_ASSIGN(briefing.secrets, cleanSecrets(*briefing.connector, secrets));
    TRY(checkRequiredSecrets(briefing));
    TRY_ASSIGN(account.uuid, uuidFrom(services, arguments));
    account.webhookId = randomHex(4); // 128 bits: the address is the first thing that keeps strangers out
    account.createdAt = services.now();
    return briefing;
}

// The first account of a marketplace has the marketplace's colour, the others one of their own: charts and tiles tell
// them apart. The owner may choose another one.
Result<QString> colourFor(EngineServices &services, const QString &marketplace)
{
    static const QStringList choice{u"#0f766e"_s, u"#b45309"_s, u"#be185d"_s, u"#4d7c0f"_s,
                                    u"#0369a1"_s, u"#7c2d12"_s, u"#6d28d9"_s, u"#334155"_s};
    TRY_ASSIGN(const auto accounts, services.context().accounts.all());
    QStringList used;
    bool isFirst = true;
    for (const AccountRow &account : accounts) {
        used.append(account.colour);
        isFirst = isFirst && account.marketplace != marketplace;
    }
    if (isFirst)
        return QString();
    const auto free =
        std::find_if(choice.begin(), choice.end(), [&used](const QString &colour) { return !used.contains(colour); });
    return free == choice.end() ? choice.at(accounts.size() % choice.size()) : *free;
}

// As its marketplace is usually read; the first times are counted by the scheduler.
Status saveUsualSchedule(EngineContext &engine, AccountId id, const Connector &connector)
{
    const auto *extra = extraOf<OwnSchedule>(connector);
    const UsualSchedule usual = extra ? extra->usualSchedule() : UsualSchedule();
    TRY(engine.accounts.saveSchedule(
        {.account = id, .minutes = usual.everyMinutes, .offsetS = randomOffsetS(*QRandomGenerator::global())}));
    ScheduleJobs jobs(engine.db);
    if (usual.fullAtMinute >= 0)
        TRY(jobs.save({.name = u"full"_s, .row = {.account = id, .kind = u"daily"_s, .minutes = usual.fullAtMinute}}));
    if (usual.ordersEveryMinutes > 0)
        TRY(jobs.save({.name = u"orders"_s, .row = {.account = id, .minutes = usual.ordersEveryMinutes}}));
    return {};
}

Result<AccountId> insertAccount(const Newcomer &newcomer)
{
    EngineServices &services = newcomer.services;
    EngineContext &engine = services.context();
    const AccountBriefing &briefing = newcomer.briefing;
    AccountId id;
    TRY(services.engine.transact([&]() -> Status {
        TRY(checkAccountName(services, briefing.account.name)); // another one may have come meanwhile
        AccountRow account = briefing.account;
        TRY_ASSIGN(account.colour, colourFor(services, account.marketplace));
        TRY_ASSIGN(id, engine.accounts.insert(account));
        for (auto it = briefing.settings.begin(); it != briefing.settings.end(); ++it)
            TRY(engine.accounts.setSetting(id, it.key(), it.value()));
        TRY(saveUsualSchedule(engine, id, *briefing.connector));
        TRY_ASSIGN(const std::int64_t batch, engine.accounts.nextSequence());
        return engine.runs.log({.at = engine.now(),
                                .account = id,
                                .field = u"created"_s,
                                .now = briefing.account.name,
                                .cause = u"manual"_s,
                                .batch = batch});
    }));
    if (newcomer.isTested)
        TRY(services.engine.noteIdentity(id, newcomer.identity));
    AccountRow account = briefing.account;
    account.id = id;
    TRY(switchOffOthers(services, account));
    return id;
}

void store(const NewcomerPtr &newcomer)
{
    const auto id = insertAccount(*newcomer);
    EngineServices &services = newcomer->services;
    if (id) {
        services.beat(); // its schedule counts from now
        services.events.data({u"accounts"_s, u"schedule"_s});
        return newcomer->reply(accountReply(services, *id));
    }
    // Nothing may stay in the keyring of an account that does not exist.
    const AccountBriefing &briefing = newcomer->briefing;
    services.credentials.removeAll(briefing.account.uuid, credentialNames(briefing.info), Attention::Interactive,
                                   &services.answers,
                                   [newcomer, error = id.error()](const SecretStatus &) { newcomer->reply(error); });
}

// Connected twice, one shop would have each of its sales counted twice. Accounts that are off count nothing.
Status checkIsNew(EngineServices &services, const AccountRow &account, const Identity &identity)
{
    if (identity.shop.isEmpty())
        return {};
    TRY_ASSIGN(const auto others, services.context().accounts.all());
    for (const AccountRow &other : others) {
        if (other.id != account.id && other.enabled && other.marketplace == account.marketplace &&
            other.identity.value("shop"_L1).toString() == identity.shop)
            return makeError(
                ErrorCode::Conflict,
                u"this account is connected already, as \"%1\": its sales would be counted twice"_s.arg(other.name),
                other.name);
    }
    return {};
}

void keepSecrets(const NewcomerPtr &newcomer)
{
    const AccountBriefing &briefing = newcomer->briefing;
    QMap<QString, QString> secrets = briefing.secrets;
    secrets.insert(newcomer->identity.secrets);
    if (secrets.isEmpty())
        return store(newcomer);
    EngineServices &services = newcomer->services;
    services.credentials.save(briefing.account.uuid, secrets, Attention::Interactive, &services.answers,
                              [newcomer](const SecretStatus &kept) {
                                  if (kept)
                                      store(newcomer);
                                  else
                                      newcomer->reply(kept.error());
                              });
}

void add(EngineServices &services, Arguments &arguments, const CommandReply &reply)
{
    auto briefing = briefingFrom(services, arguments);
    const auto isTested = arguments.flag(u"test"_s, true);
    const Status known = arguments.noMore();
    if (!briefing)
        return reply(briefing.error());
    if (!isTested)
        return reply(isTested.error());
    if (!known)
        return reply(known.error());
    const auto newcomer = std::make_shared<Newcomer>(
        Newcomer{.services = services, .briefing = *std::move(briefing), .isTested = *isTested, .reply = reply});
    if (!*isTested)
        return keepSecrets(newcomer);
    services.errands.send(
        newcomer->briefing,
        [newcomer](const Connector &connector, Session &session) -> Status {
            TRY_ASSIGN(newcomer->identity, connector.checkCredentials(session));
            return {};
        },
        [newcomer](const Status &tested) {
            const Status fresh =
                tested ? checkIsNew(newcomer->services, newcomer->briefing.account, newcomer->identity) : tested;
            if (fresh)
                keepSecrets(newcomer);
            else
                newcomer->reply(fresh.error());
        });
}

Status noteTest(EngineServices &services, AccountId id, const Status &tested, const Identity &identity)
{
    if (tested)
        return noteAnswered(services, id, identity);
    return tested.error().code == ErrorCode::Unauthorized ? services.engine.noteFailure(id, tested.error()) : Status();
}

void test(EngineServices &services, Arguments &arguments, const CommandReply &reply)
{
    const auto name = arguments.text(u"account"_s);
    const Status known = arguments.noMore();
    if (!name || !known)
        return reply(name ? known.error() : name.error());
    const auto account = accountNamed(services, *name);
    if (!account)
        return reply(account.error());
    const auto identity = std::make_shared<Identity>();
    services.errands.send(
        account->id,
        [identity](const Connector &connector, Session &session) -> Status {
            TRY_ASSIGN(*identity, connector.checkCredentials(session));
            return {};
        },
        [&services, account = *account, identity, reply](const Status &tested) {
            const Status noted = noteTest(services, account.id, tested, *identity);
            services.events.data({u"accounts"_s, u"problems"_s}); // only now: whoever hears it looks at once
            if (!noted || !tested)
                return reply(tested ? noted.error() : tested.error());
            if (const Status single = checkIsNew(services, account, *identity); !single)
                return reply(single.error());
            reply(QJsonObject{{u"identity"_s, identityObject(*identity)}});
        });
}

} // namespace

Status noteAnswered(EngineServices &services, AccountId id, const Identity &identity)
{
    EngineContext &engine = services.context();
    TRY(services.engine.noteIdentity(id, identity));
    return services.engine.transact([&]() -> Status {
        TRY_ASSIGN(auto account, engine.accounts.find(id));
        if (!account || account->state != AccountState::Unauthorized)
            return {};
        account->state = AccountState::New; // the next run decides
        account->stateCode.clear();
        account->stateDetail.clear();
        account->stateSince = engine.now();
        TRY(engine.runs.settleProblems(u"account:%1"_s.arg(id.value), engine.now()));
        return engine.accounts.update(*account);
    });
}

void addAccountNewCommands(CommandRegistry &registry)
{
    registry.addLater(u"account.add"_s, add);
    registry.addLater(u"account.test"_s, test);
}

} // namespace evenstock
