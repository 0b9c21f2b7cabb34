// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/channel_commands.h"

#include "app/cli/channel_effect.h"
#include "app/cli/channel_secrets.h"
#include "app/cli/channel_view.h"
#include "app/cli/consent.h"
#include "app/cli/console.h"
#include "app/cli/key_values.h"
#include "app/cli/text_table.h"
#include "app/cli/vinted_consent.h"
#include "app/cli/words.h"
#include "app/service/account_settings.h"
#include "app/service/schedule_rule.h"
#include "app/words/vinted_terms.h"

#include <QDate>

namespace evenstock::cli {

using namespace Qt::StringLiterals;

namespace {

Error unknownMarketplace(const Shop &shop, const QString &id)
{
    QStringList here;
    for (const ConnectorInfo &info : shop.connectors())
        here.append(info.id);
    return makeError(ErrorCode::InvalidRequest,
                     u"there is no marketplace \"%1\"; this version of Evenstock connects: %2"_s.arg(
                         id.left(60), here.join(u", "_s)));
}

Result<ExitCode> printChannel(Surroundings &with, const QString &name, const QString &text)
{
    TRY_ASSIGN(const ChannelView view, ChannelView::named(with.shop, name));
    with.console.document(view.fullObject());
    with.console.line(text);
    return ExitCode::Done;
}

QString signedInText(const ChannelView &view)
{
    const AccountRow &account = view.account();
    const QString identity = account.identity.value("account"_L1).toString();
    QString text = u"\"%1\" is connected"_s.arg(account.name);
    if (!identity.isEmpty())
        text += u", signed in as %1"_s.arg(identity);
    if (!account.currency.isEmpty())
        text += u", prices in %1"_s.arg(account.currency);
    return text + u'.';
}

// What another program's environment says beside credentials and settings: carried out once the channel is there.
struct Follow {
    QString command = {};
    QJsonObject arguments = {};
};

Result<QList<Follow>> followsOf(const QMap<QString, QString> &environment, const QString &name)
{
    QList<Follow> follows;
    const auto number = [&](const QString &key, int most) -> Result<int> {
        bool isNumber = false;
        const int value = environment.value(key).toInt(&isNumber);
        if (!isNumber || value < 1 || value > most)
            return makeError(ErrorCode::InvalidRequest,
                             u"the file's value for %1 is no number from 1 to %2"_s.arg(key).arg(most));
        return value;
    };
    if (environment.contains(u"schedule.every"_s)) {
        TRY_ASSIGN(const int minutes, number(u"schedule.every"_s, mostPeriodMinutes));
        follows.append({u"schedule.set"_s, {{u"account"_s, name}, {u"kind"_s, u"every"_s}, {u"minutes"_s, minutes}}});
    }
    if (environment.contains(u"schedule.enabled"_s)) {
        const QString word = environment.value(u"schedule.enabled"_s).trimmed().toLower();
        const bool isOn = word == "true"_L1 || word == "1"_L1 || word == "yes"_L1 || word == "on"_L1;
        for (const QString &job : isOn ? QStringList{QString()} : QStringList{QString(), u"full"_s, u"orders"_s}) {
            QJsonObject arguments{{u"account"_s, name}, {u"enabled"_s, isOn}};
            if (!job.isEmpty())
                arguments.insert(u"job"_s, job);
            follows.append({u"schedule.set"_s, arguments});
        }
    }
    if (environment.contains(u"keep.log_days"_s)) {
        TRY_ASSIGN(const int days, number(u"keep.log_days"_s, 3650));
        follows.append({u"settings.set"_s, {{u"key"_s, u"keep.log_days"_s}, {u"value"_s, QString::number(days)}}});
    }
    return follows;
}

const QString terms = u"terms_accepted"_s;

// Of a marketplace that is reached through a browser: what its owner has to know goes before everything else. Where
// nobody is there to be asked, the channel is made and does nothing.
Status askForTerms(Surroundings &with, const Invocation &invocation, const ConnectorInfo &info,
                   QMap<QString, QString> &settings)
{
    if (!info.capabilities.usesBrowser) {
        if (invocation.has(u"accept"_s))
            return makeError(ErrorCode::InvalidRequest,
                             u"--accept is for Vinted: %1 asks for no agreement"_s.arg(info.name));
        return {};
    }
    if (isAgreement(settings.value(terms))) { // by whoever wrote the script: the day and the version are kept
        if (!QDate::fromString(settings.value(terms).section(u' ', 0, 0), Qt::ISODate).isValid())
            settings.insert(terms, vintedTermsAgreed(with.clock.now()));
        return {};
    }
    TRY_ASSIGN(const QString agreed, vintedConsent(with, invocation));
    if (!agreed.isEmpty())
        settings.insert(terms, agreed);
    return {};
}

Result<ExitCode> add(Surroundings &with, const Invocation &invocation)
{
    QStringList words = invocation.words;
    const QStringList sets = valuesBehind(invocation, u"set"_s, words);
    if (words.size() != 1)
        return makeError(ErrorCode::InvalidRequest, u"one marketplace must be given"_s);
    const QString id = words.first();
    const QString name = invocation.value(u"name"_s);
    if (name.isEmpty())
        return makeError(ErrorCode::InvalidRequest, u"--name is missing: what the channel should be called"_s);
    const ConnectorInfo *info = with.shop.connector(id);
    if (!info)
        return unknownMarketplace(with.shop, id);
    TRY_ASSIGN(auto settings, keyValues(sets, u"--set"_s));
    TRY_ASSIGN(const auto environment, environmentFor(invocation, *info, AskForSecrets::WhereMissing, settings, name));
    TRY_ASSIGN(const QList<Follow> follows, followsOf(environment, name)); // before anything is made
    for (const QString &setting : accountSettingNames(*info)) {
        if (environment.contains(setting) && !settings.contains(setting))
            settings.insert(setting, environment.value(setting));
    }
    TRY(checkAccountSettings(*info, settings, QString())); // before a secret is asked for
    TRY(askForTerms(with, invocation, *info, settings));
    TRY_ASSIGN(const auto secrets,
               secretsFor(with.console, invocation, *info, name, AskForSecrets::WhereMissing, environment));
    QJsonObject arguments{{u"marketplace"_s, id},
                          {u"name"_s, name},
                          {u"settings"_s, textObject(settings)},
                          {u"secrets"_s, textObject(secrets)},
                          {u"test"_s, !invocation.has(u"no-test"_s)}};
    if (const QString url = invocation.value(u"url"_s, environment.value(u"url"_s)); !url.isEmpty())
        arguments.insert(u"url"_s, url);
    TRY(with.shop.call(u"account.add"_s, arguments));
    for (const Follow &follow : follows)
        TRY(with.shop.call(follow.command, follow.arguments));
    TRY_ASSIGN(const ChannelView view, ChannelView::named(with.shop, name));
    with.console.document(view.fullObject());
    if (invocation.has(u"env-file"_s))
        with.console.note(u"The secrets are in the secret store now. Delete %1: it holds them in plain text."_s.arg(
            invocation.value(u"env-file"_s)));
    if (info->capabilities.usesBrowser)
        with.console.line(
            u"\"%1\" is made. It is reached through a browser of yours, which is to be paired once."_s.arg(name));
    else
        with.console.line(signedInText(view));
    if (info->capabilities.usesBrowser && !isAgreement(settings.value(terms)))
        with.console.note(notAgreedText(name));
    if (!with.console.isJson())
        with.console.note(u"Next: evenstock-cli %1 %2"_s.arg(
            info->capabilities.usesBrowser ? u"channel pair"_s : u"sync"_s, quoted(name)));
    return ExitCode::Done;
}

Result<ExitCode> list(Surroundings &with, const Invocation &)
{
    TRY_ASSIGN(const QList<ChannelView> views, ChannelView::all(with.shop));
    QJsonArray rows;
    TextTable table(
        {{u"NAME"_s}, {u"MARKETPLACE"_s}, {u"STATE"_s}, {u"LAST SYNC"_s}, {u"NEXT SYNC"_s}, {u"TO LOOK AT"_s}});
    for (const ChannelView &view : views) {
        rows.append(view.object());
        table.add(view.listCells());
    }
    with.console.document(QJsonObject{{u"channels"_s, rows}});
    if (views.isEmpty())
        with.console.line(u"No channel is connected yet: evenstock-cli channel add --help"_s);
    else
        with.console.table(table);
    return ExitCode::Done;
}

Result<ExitCode> show(Surroundings &with, const Invocation &invocation)
{
    TRY_ASSIGN(const ChannelView view, ChannelView::named(with.shop, invocation.words.first()));
    with.console.document(view.fullObject());
    view.print(with.console);
    return ExitCode::Done;
}

Result<ExitCode> test(Surroundings &with, const Invocation &invocation)
{
    const QString &name = invocation.words.first();
    TRY_ASSIGN(const QJsonObject reply, with.shop.call(u"account.test"_s, {{u"account"_s, name}}));
    const QJsonObject identity = reply.value("identity"_L1).toObject();
    with.console.document(QJsonObject{{u"channel"_s, name}, {u"identity"_s, identity}});
    const QString summary = identity.value("summary"_L1).toString();
    with.console.line(u"%1: %2"_s.arg(name, summary.isEmpty() ? u"works."_s : summary));
    return ExitCode::Done;
}

Result<ExitCode> set(Surroundings &with, const Invocation &invocation)
{
    const QString &name = invocation.words.first();
    TRY_ASSIGN(const ChannelView view, ChannelView::named(with.shop, name));
    const ConnectorInfo *info = with.shop.connector(view.account().marketplace);
    if (!info)
        return unknownMarketplace(with.shop, view.account().marketplace);
    TRY_ASSIGN(auto settings, keyValues(invocation.words.sliced(1) + invocation.values(u"set"_s), u"a setting"_s));
    if (invocation.has(u"accept"_s) || (info->capabilities.usesBrowser && isAgreement(settings.value(terms))))
        TRY(askForTerms(with, invocation, *info, settings));
    TRY_ASSIGN(const auto environment, environmentFor(invocation, *info, AskForSecrets::Never, view.settings(), name));
    TRY_ASSIGN(const auto secrets,
               secretsFor(with.console, invocation, *info, name, AskForSecrets::Never, environment));
    QJsonObject arguments{{u"account"_s, name}};
    if (!settings.isEmpty())
        arguments.insert(u"settings"_s, textObject(settings));
    if (!secrets.isEmpty())
        arguments.insert(u"secrets"_s, textObject(secrets));
    for (const QString &option : {u"name"_s, u"url"_s, u"currency"_s}) {
        if (invocation.has(option))
            arguments.insert(option, invocation.value(option));
    }
    if (arguments.size() == 1)
        return makeError(ErrorCode::InvalidRequest,
                         u"nothing to set: give KEY=VALUE, --name, --url, --currency or --secret-file"_s);
    const bool isDry = invocation.has(u"dry-run"_s);
    if (isDry && settings.isEmpty())
        return makeError(ErrorCode::InvalidRequest, u"--dry-run tells what settings would change: give KEY=VALUE"_s);
    if (isDry || (!settings.isEmpty() && !with.console.isJson())) {
        TRY_ASSIGN(QJsonObject effect, channelEffect(with, name, settings));
        if (isDry || changesAnything(effect))
            printEffect(with, name, effect);
        if (isDry) {
            effect.insert(u"channel"_s, name);
            with.console.document(effect);
            return ExitCode::Done;
        }
        if (changesAnything(effect) && !invocation.has(u"yes"_s) && !agrees(u"Keep these settings and send that?"_s))
            return makeError(ErrorCode::Cancelled, u"nothing was changed"_s);
    }
    TRY(with.shop.call(u"account.set"_s, arguments));
    return printChannel(with, invocation.value(u"name"_s, name), u"Kept."_s);
}

std::function<Result<ExitCode>(Surroundings &, const Invocation &)> switching(const QString &command,
                                                                              const QString &text)
{
    return [command, text](Surroundings &with, const Invocation &invocation) -> Result<ExitCode> {
        const QString &name = invocation.words.first();
        TRY(with.shop.call(command, {{u"account"_s, name}}));
        return printChannel(with, name, text.arg(name));
    };
}

Result<ExitCode> remove(Surroundings &with, const Invocation &invocation)
{
    const QString &name = invocation.words.first();
    const bool keeps = invocation.has(u"keep-listings"_s);
    TRY_ASSIGN(const ChannelView view, ChannelView::named(with.shop, name)); // before anybody is asked
    const QString question =
        keeps ? u"Disconnect %1 and remove its secrets?"_s.arg(quoted(view.account().name))
              : u"Remove %1 with its listings, orders, runs and secrets? Products and stock stay."_s.arg(
                    quoted(view.account().name));
    if (!invocation.has(u"yes"_s) && !with.console.isJson() && !agrees(question))
        return makeError(ErrorCode::Cancelled, u"nothing was removed"_s);
    TRY(with.shop.call(u"account.remove"_s, {{u"account"_s, name}, {u"keep_listings"_s, keeps}}));
    with.console.document(QJsonObject{{u"channel"_s, name}, {u"removed"_s, true}, {u"kept_listings"_s, keeps}});
    with.console.line(
        keeps ? u"\"%1\" is disconnected; what was read of it is kept, its secrets are gone."_s.arg(name)
              : u"\"%1\" is removed with its listings, orders, runs and secrets. Products and stock stay; nothing was "
                "changed on the marketplace."_s.arg(name));
    return ExitCode::Done;
}

QString marketplaceIds()
{
    QStringList ids;
    for (const auto &connector : connectors())
        ids.append(connector->info().id);
    return ids.join(u", "_s);
}

// A command about one channel, named.
Command forOne(const QString &name, const QString &summary, decltype(Command::run) run)
{
    return {.name = name,
            .usage = u"NAME"_s,
            .summary = summary,
            .example = name + u" \"Card shop\""_s,
            .leastWords = 1,
            .mostWords = 1,
            .run = std::move(run)};
}

const OptionSpec setting{u"set"_s, u"KEY=VALUE"_s, u"a setting, several times if needed"_s};
const OptionSpec url{u"url"_s, u"URL"_s, u"address, where it is not the marketplace's usual one"_s};

Command addCommand()
{
    return {
        .name = u"channel add"_s,
        .usage = u"MARKETPLACE --name NAME [--url URL] [--set KEY=VALUE …] [--secret-file FILE | --env-file FILE] "
                 "[--accept]"_s,
        .summary = u"Connects a marketplace account and tests it"_s,
        .details = u"Marketplaces: %1. Nothing is changed there. Secrets that no file gives are asked for; they go\n"
                   "to the secret store and are never shown again."_s.arg(marketplaceIds()),
        .example = u"channel add cardtrader --name \"Card shop\" --secret-file token.txt"_s,
        .options = QList<OptionSpec>{{u"name"_s, u"NAME"_s, u"what you call it"_s}, url, setting} + secretOptions() +
                   QList<OptionSpec>{{u"no-test"_s, {}, u"keeps it without signing in"_s}, acceptOption},
        .leastWords = 1,
        .mostWords = -1,
        .run = add};
}

Command setCommand()
{
    return {
        .name = u"channel set"_s,
        .usage = u"NAME [KEY=VALUE …] [--name NEW] [--url URL] [--currency CODE] "
                 "[--secret-file FILE | --env-file FILE] [--dry-run] [--yes] [--accept]"_s,
        .summary = u"Changes settings, name, address or secrets of a channel"_s,
        .details = u"An empty value (KEY=) goes back to the usual one. Fields for direction.FIELD: title, "
                   "description,\nprice, quantity, condition, category, images, attributes. What the channel would "
                   "be told\nis said first; on a terminal it asks once."_s,
        .example = u"channel set \"Card shop\" strategy=manual buffer=1 direction.price=out"_s,
        .options =
            QList<OptionSpec>{setting,
                              {u"name"_s, u"NEW"_s, u"another name"_s},
                              url,
                              {u"currency"_s, u"CODE"_s, u"agrees to the currency that the marketplace names now"_s},
                              {u"dry-run"_s, {}, u"tells what settings would change there, and keeps none"_s},
                              {u"yes"_s, {}, u"does not ask"_s},
                              acceptOption} +
            secretOptions(),
        .leastWords = 1,
        .mostWords = -1,
        .run = set};
}

Command removeCommand()
{
    Command command = forOne(u"channel remove"_s, u"Disconnects a channel and removes its secrets"_s, remove);
    command.usage += u" [--keep-listings] [--yes]"_s;
    command.details =
        u"On a terminal it asks once. Products, stock and the marketplace stay as they are; listings, orders "
        "and runs\nof the channel leave this shop unless they are kept."_s;
    command.options = {{u"keep-listings"_s, {}, u"keeps what was read of it, switched off"_s},
                       {u"yes"_s, {}, u"does not ask"_s}};
    return command;
}

} // namespace

QList<Command> channelCommands()
{
    return {addCommand(),
            {.name = u"channel list"_s,
             .summary = u"Shows all channels with their state"_s,
             .example = u"channel list"_s,
             .run = list},
            channelKeysCommand(),
            forOne(u"channel show"_s, u"Shows one channel with its settings, limits and webhook path"_s, show),
            forOne(u"channel test"_s, u"Signs in and says who answered"_s, test),
            setCommand(),
            forOne(u"channel enable"_s, u"Switches a channel on; what happened meanwhile becomes a plan first"_s,
                   switching(u"account.enable"_s, u"\"%1\" is switched on."_s)),
            forOne(u"channel disable"_s, u"Switches a channel off; sales there go unseen meanwhile"_s,
                   switching(u"account.disable"_s, u"\"%1\" is switched off: sales there go unseen."_s)),
            removeCommand()};
}

} // namespace evenstock::cli
