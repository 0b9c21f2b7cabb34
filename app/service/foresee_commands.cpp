// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/foresee_commands.h"

#include "app/service/account_input.h"
#include "app/service/command_registry.h"
#include "app/service/engine_services.h"
#include "app/sync/settings_foresight.h"

#include <QJsonArray>
#include <QSet>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int listingsAtOnce = 200; // other work waits meanwhile
constexpr qsizetype mostExamples = 50;

// One look at all listings of an account, part by part between other work.
struct Outlook {
    EngineServices &services;
    AccountId account = {};
    QMap<QString, QString> settings = {};
    CommandReply reply = {};
    ListingId after = {};
    QSet<ListingId> changed = {};
    std::int64_t toZero = 0;
    std::int64_t ends = 0;
    std::int64_t forGood = 0;
    QList<ForeseenChange> grave = {}; // examples of what goes to zero
    QList<ForeseenChange> others = {};
};

QJsonObject exampleOf(const ForeseenChange &change)
{
    return {{u"sku"_s, change.sku},           {u"title"_s, change.title}, {u"field"_s, change.field},
            {u"from"_s, change.from},         {u"to"_s, change.to},       {u"ends"_s, change.ends},
            {u"for_good"_s, change.isForGood}};
}

void count(Outlook &outlook, const Foresight &foresight)
{
    for (const ForeseenChange &change : foresight.changes) {
        outlook.changed.insert(change.listing);
        outlook.toZero += change.isZero ? 1 : 0;
        outlook.ends += change.ends ? 1 : 0;
        outlook.forGood += change.isForGood ? 1 : 0;
        QList<ForeseenChange> &examples = change.isZero ? outlook.grave : outlook.others;
        if (change.isForGood)
            examples.prepend(change);
        else if (examples.size() < mostExamples)
            examples.append(change);
        if (examples.size() > mostExamples)
            examples.removeLast();
    }
}

QJsonObject answerOf(const Outlook &outlook)
{
    QJsonArray examples;
    for (const ForeseenChange &change : outlook.grave + outlook.others) {
        if (examples.size() < mostExamples)
            examples.append(exampleOf(change));
    }
    return {{u"changed"_s, qint64(outlook.changed.size())},
            {u"to_zero"_s, qint64(outlook.toZero)},
            {u"ends"_s, qint64(outlook.ends)},
            {u"for_good"_s, qint64(outlook.forGood)},
            {u"examples"_s, examples}};
}

void goOn(const std::shared_ptr<Outlook> &outlook)
{
    EngineContext &engine = outlook->services.context();
    std::optional<Result<Foresight>> seen;
    // Always taken back: nothing is stored by looking.
    const Status begun = outlook->services.engine.transact([&]() -> Status {
        seen = foreseeSettings(engine, outlook->account, outlook->settings, outlook->after, listingsAtOnce);
        return makeError(ErrorCode::Cancelled, u"only looked at"_s);
    });
    if (!seen)
        return outlook->reply(begun.error());
    if (!*seen)
        return outlook->reply(seen->error());
    count(*outlook, **seen);
    outlook->after = (*seen)->last;
    if ((*seen)->isLast)
        return outlook->reply(answerOf(*outlook));
    outlook->services.later([outlook] { goOn(outlook); });
}

Status begin(EngineServices &services, Arguments &arguments, const CommandReply &reply)
{
    TRY_ASSIGN(const QString name, arguments.text(u"account"_s));
    TRY_ASSIGN(const AccountRow account, accountNamed(services, name));
    TRY_ASSIGN(const auto settings, arguments.textMap(u"settings"_s));
    TRY(arguments.noMore());
    TRY(checkSettings(services, account, settings));
    goOn(std::make_shared<Outlook>(
        Outlook{.services = services, .account = account.id, .settings = settings, .reply = reply}));
    return {};
}

void foresee(EngineServices &services, Arguments &arguments, const CommandReply &reply)
{
    if (const Status begun = begin(services, arguments, reply); !begun)
        reply(begun.error());
}

} // namespace

void addForeseeCommands(CommandRegistry &registry)
{
    registry.addLater(u"account.foresee"_s, foresee);
}

} // namespace evenstock
