// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/event_commands.h"

#include "app/cli/console.h"
#include "app/cli/lookup.h"
#include "app/cli/paging.h"
#include "app/cli/shop.h"
#include "app/cli/text_table.h"
#include "app/cli/words.h"
#include "models/store/account_repository.h"
#include "models/store/event_queries.h"

namespace evenstock::cli {

using namespace Qt::StringLiterals;

namespace {

const QStringList stateNames = {u"received"_s, u"done"_s,        u"ignored"_s,  u"failed"_s,
                                u"dead"_s,     u"quarantined"_s, u"discarded"_s};

QString stateWords(const QString &state)
{
    static const QMap<QString, QString> words = {
        {u"received"_s, u"waits"_s},        {u"done"_s, u"done"_s},
        {u"ignored"_s, u"nothing to do"_s}, {u"failed"_s, u"failed, is tried again"_s},
        {u"dead"_s, u"failed for good"_s},  {u"quarantined"_s, u"signature does not fit"_s},
        {u"discarded"_s, u"discarded"_s}};
    return words.value(state, state);
}

Result<QMap<AccountId, QString>> channelNames(Shop &shop)
{
    TRY_ASSIGN(Database *const database, shop.read());
    TRY_ASSIGN(const auto accounts, AccountRepository(*database).all());
    QMap<AccountId, QString> names;
    for (const AccountRow &account : accounts)
        names.insert(account.id, account.name);
    return names;
}

QJsonObject eventObject(const EventView &event, const QString &channel)
{
    return {{u"event"_s, qint64(event.id.value)},
            {u"channel"_s, channel},
            {u"event_id"_s, event.eventId},
            {u"received_at"_s, isoUtc(event.receivedAt)},
            {u"verified"_s, event.isVerified},
            {u"state"_s, event.state},
            {u"cause"_s, event.cause},
            {u"order"_s, event.orderId},
            {u"attempts"_s, event.attempts},
            {u"next_try_at"_s, isoUtc(event.nextTryAt)},
            {u"processed_at"_s, isoUtc(event.processedAt)},
            {u"error"_s, event.error}};
}

// No inbox yet is an empty one.
Result<std::optional<Database>> openInbox(Shop &shop)
{
    auto inbox = shop.data().openInboxReadOnly();
    if (inbox)
        return std::optional(*std::move(inbox));
    if (inbox.error().code == ErrorCode::NotFound)
        return std::optional<Database>();
    return inbox.error();
}

Result<ExitCode> list(Surroundings &with, const Invocation &invocation)
{
    TRY_ASSIGN(const PageRequest request, pageRequest(invocation));
    TRY_ASSIGN(Database *const database, with.shop.read());
    TRY_ASSIGN(const auto names, channelNames(with.shop));
    EventFilter filter;
    TRY_ASSIGN(filter.account, accountNamed(*database, invocation.value(u"channel"_s)));
    TRY_ASSIGN(filter.state, oneOf(invocation, u"state"_s, stateNames));
    TRY_ASSIGN(auto inbox, openInbox(with.shop));
    Page<EventView> page;
    if (inbox) {
        TRY_ASSIGN(page, EventQueries(*inbox).page(filter, request));
    }
    QJsonArray rows;
    TextTable table({{u"ID"_s, TextTable::Align::Right},
                     {u"RECEIVED"_s},
                     {u"CHANNEL"_s, TextTable::Align::Left, 24},
                     {u"WHAT"_s},
                     {u"ORDER"_s},
                     {u"STATE"_s},
                     {u"WHY"_s}});
    for (const EventView &event : std::as_const(page.rows)) {
        rows.append(eventObject(event, names.value(event.account)));
        table.add({QString::number(event.id.value), timeText(event.receivedAt), names.value(event.account), event.cause,
                   event.orderId, stateWords(event.state), event.error});
    }
    with.console.document(listDocument(u"events"_s, rows, page.next));
    if (page.rows.isEmpty())
        with.console.line(u"No messages from marketplaces."_s);
    else
        with.console.table(table);
    printNext(with.console, page.next);
    return ExitCode::Done;
}

Result<EventView> eventNamed(Shop &shop, const QString &word)
{
    TRY_ASSIGN(const std::int64_t id, numberFrom(word, u"ID"_s));
    TRY_ASSIGN(auto inbox, openInbox(shop));
    if (inbox) {
        TRY_ASSIGN(const auto event, EventQueries(*inbox).find(EventId{id}));
        if (event)
            return *event;
    }
    return makeError(ErrorCode::NotFound, u"there is no message %1"_s.arg(id), QString::number(id));
}

Result<ExitCode> show(Surroundings &with, const Invocation &invocation)
{
    TRY_ASSIGN(const EventView event, eventNamed(with.shop, invocation.words.first()));
    TRY_ASSIGN(const auto names, channelNames(with.shop));
    QJsonObject document = eventObject(event, names.value(event.account));
    document.insert(u"body"_s, QString::fromUtf8(event.body));
    with.console.document(document);
    const QStringList lines = factLines({{u"Received"_s, timeText(event.receivedAt)},
                                         {u"Channel"_s, names.value(event.account)},
                                         {u"What"_s, event.cause},
                                         {u"Order"_s, event.orderId},
                                         {u"State"_s, stateWords(event.state)},
                                         {u"Why"_s, event.error},
                                         {u"Tries"_s, QString::number(event.attempts)},
                                         {u"Message"_s, QString::fromUtf8(event.body)}});
    for (const QString &line : lines)
        with.console.line(line);
    return ExitCode::Done;
}

std::function<Result<ExitCode>(Surroundings &, const Invocation &)> doing(const QString &command, const QString &text)
{
    return [command, text](Surroundings &with, const Invocation &invocation) -> Result<ExitCode> {
        TRY_ASSIGN(const EventView event, eventNamed(with.shop, invocation.words.first()));
        TRY_ASSIGN(const QJsonObject reply, with.shop.call(command, {{u"event"_s, qint64(event.id.value)}}));
        with.console.document(reply);
        with.console.line(text.arg(event.id.value));
        return ExitCode::Done;
    };
}

Command forOne(const QString &name, const QString &summary, decltype(Command::run) run)
{
    return {.name = name,
            .usage = u"ID"_s,
            .summary = summary,
            .example = name + u" 4"_s,
            .leastWords = 1,
            .mostWords = 1,
            .run = std::move(run)};
}

} // namespace

QList<Command> eventCommands()
{
    return {{.name = u"event list"_s,
             .usage = u"[--channel NAME] [--state STATE] [--limit N] [--after KEY]"_s,
             .summary = u"Shows messages that marketplaces sent, newest first"_s,
             .example = u"event list --state quarantined"_s,
             .options = QList<OptionSpec>{{u"channel"_s, u"NAME"_s, u"of this channel"_s},
                                          {u"state"_s, u"STATE"_s, stateNames.join(u", "_s)}} +
                        pageOptions(),
             .run = list},
            forOne(u"event show"_s, u"Shows one message in full"_s, show),
            forOne(u"event apply"_s, u"Uses a message whose signature does not fit, as you know better"_s,
                   doing(u"event.apply"_s, u"Message %1 is used."_s)),
            forOne(u"event discard"_s, u"Puts a message away for good"_s,
                   doing(u"event.discard"_s, u"Message %1 is discarded."_s)),
            forOne(u"event retry"_s, u"Tries a failed message again"_s,
                   doing(u"event.retry"_s, u"Message %1 is tried again."_s))};
}

} // namespace evenstock::cli
