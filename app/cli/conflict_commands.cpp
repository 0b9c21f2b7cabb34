// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/conflict_commands.h"

#include "app/cli/console.h"
#include "app/cli/key_values.h"
#include "app/cli/left_rows.h"
#include "app/cli/lookup.h"
#include "app/cli/paging.h"
#include "app/cli/shop.h"
#include "app/cli/text_table.h"
#include "app/cli/words.h"
#include "models/store/conflict_queries.h"

namespace evenstock::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject conflictObject(const ConflictView &view)
{
    const ConflictRow &conflict = view.conflict;
    return {{u"conflict"_s, qint64(conflict.id.value)},
            {u"channel"_s, view.channel},
            {u"marketplace"_s, view.marketplace},
            {u"sku"_s, view.sku},
            {u"title"_s, view.title},
            {u"external_id"_s, view.externalId},
            {u"url"_s, view.url},
            {u"field"_s, fieldName(conflict.field)},
            {u"base"_s, conflict.base ? QJsonValue(*conflict.base) : QJsonValue()},
            {u"local"_s, conflict.local},
            {u"remote"_s, conflict.remote},
            {u"local_at"_s, isoUtc(conflict.localAt)},
            {u"remote_at"_s, isoUtc(conflict.remoteAt)},
            {u"opened_at"_s, isoUtc(conflict.openedAt)},
            {u"state"_s, conflict.state},
            {u"taken"_s, conflict.taken}};
}

// A value as people read it: "12.90 EUR" instead of "1290 EUR".
QString valueText(Field field, const QString &value)
{
    if (field != Field::Price)
        return value;
    const auto money = moneyFromField(value);
    return money ? moneyText(*money) : value;
}

Result<ConflictFilter> filterFrom(Database &database, const Invocation &invocation)
{
    ConflictFilter filter;
    TRY_ASSIGN(filter.account, accountNamed(database, invocation.value(u"channel"_s)));
    if (const QString name = invocation.value(u"field"_s); !name.isEmpty()) {
        filter.field = fieldFromName(name);
        if (!filter.field)
            return makeError(ErrorCode::InvalidRequest, u"there is no field \"%1\""_s.arg(name.left(60)));
    }
    return filter;
}

Result<ExitCode> list(Surroundings &with, const Invocation &invocation)
{
    TRY_ASSIGN(Database *const database, with.shop.read());
    TRY_ASSIGN(const PageRequest request, pageRequest(invocation));
    TRY_ASSIGN(const ConflictFilter filter, filterFrom(*database, invocation));
    TRY_ASSIGN(const auto page, ConflictQueries(*database).page(filter, request));
    QJsonArray rows;
    TextTable table({{u"ID"_s, TextTable::Align::Right},
                     {u"CHANNEL"_s, TextTable::Align::Left, 24},
                     {u"SKU"_s, TextTable::Align::Left, 30},
                     {u"FIELD"_s},
                     {u"LAST AGREED"_s, TextTable::Align::Left, 28},
                     {u"HERE"_s, TextTable::Align::Left, 28},
                     {u"THERE"_s, TextTable::Align::Left, 28}});
    for (const ConflictView &view : page.rows) {
        const ConflictRow &conflict = view.conflict;
        rows.append(conflictObject(view));
        table.add({QString::number(conflict.id.value), view.channel, view.sku, fieldName(conflict.field),
                   valueText(conflict.field, conflict.base.value_or(u"never"_s)),
                   valueText(conflict.field, conflict.local), valueText(conflict.field, conflict.remote)});
    }
    with.console.document(listDocument(u"conflicts"_s, rows, page.next));
    if (page.rows.isEmpty())
        with.console.line(u"No conflicts."_s);
    else
        with.console.table(table);
    printNext(with.console, page.next);
    return ExitCode::Done;
}

Result<ConflictView> conflictNamed(Database &database, const QString &word)
{
    TRY_ASSIGN(const std::int64_t id, numberFrom(word, u"ID"_s));
    TRY_ASSIGN(const auto view, ConflictQueries(database).find(ConflictId{id}));
    if (!view)
        return makeError(ErrorCode::NotFound, u"there is no conflict %1"_s.arg(id), QString::number(id));
    return *view;
}

Result<ExitCode> show(Surroundings &with, const Invocation &invocation)
{
    TRY_ASSIGN(Database *const database, with.shop.read());
    TRY_ASSIGN(const ConflictView view, conflictNamed(*database, invocation.words.first()));
    const ConflictRow &conflict = view.conflict;
    with.console.document(conflictObject(view));
    const QString since = conflict.remoteAtObserved ? u" (seen %1)"_s : u" (changed %1)"_s;
    const QStringList lines =
        factLines({{u"Product"_s, u"%1  %2"_s.arg(view.sku, view.title)},
                   {u"Channel"_s, u"%1, listing %2"_s.arg(view.channel, view.externalId)},
                   {u"Field"_s, fieldName(conflict.field)},
                   {u"Last agreed"_s, valueText(conflict.field, conflict.base.value_or(u"never"_s))},
                   {u"Here"_s, valueText(conflict.field, conflict.local)},
                   {u"There"_s, valueText(conflict.field, conflict.remote) +
                                    (conflict.remoteAt == 0 ? QString() : since.arg(timeText(conflict.remoteAt)))},
                   {u"State"_s, conflict.state == "open"_L1 ? u"waits for you"_s : u"decided"_s}});
    for (const QString &line : lines)
        with.console.line(line);
    if (conflict.field == Field::Quantity)
        with.console.line(
            u"An order was cancelled and its pieces are not on sale again there. \"local\" puts them on sale "
            "again, \"remote\" takes them off the stock."_s);
    if (conflict.state == "open"_L1 && !with.console.isJson())
        with.console.note(
            u"To decide: evenstock-cli conflict resolve %1 --take local, remote or a value"_s.arg(conflict.id.value));
    return ExitCode::Done;
}

Result<QJsonObject> takeFrom(const Invocation &invocation)
{
    const QString take = invocation.value(u"take"_s);
    if (!invocation.has(u"take"_s))
        return makeError(ErrorCode::InvalidRequest, u"--take is missing: local, remote or a value"_s);
    if (take == "local"_L1 || take == "remote"_L1)
        return QJsonObject{{u"take"_s, take}};
    return QJsonObject{{u"take"_s, u"value"_s}, {u"value"_s, take}};
}

Result<QJsonObject> whereFrom(const QStringList &words)
{
    static const QStringList known = {u"channel"_s, u"field"_s, u"sku"_s, u"marketplace"_s};
    TRY_ASSIGN(const auto values, keyValues(words, u"--where"_s));
    for (const QString &key : values.keys()) {
        if (!known.contains(key))
            return makeError(ErrorCode::InvalidRequest, u"--where may be: %1"_s.arg(known.join(u", "_s)));
    }
    return textObject(values);
}

Result<ExitCode> resolve(Surroundings &with, const Invocation &invocation)
{
    const bool all = invocation.has(u"all"_s);
    QStringList words = invocation.words;
    const QStringList where = valuesBehind(invocation, u"where"_s, words);
    if (all == !words.isEmpty() || words.size() > 1)
        return makeError(ErrorCode::InvalidRequest, u"give one ID or --all"_s);
    if (!all && invocation.has(u"where"_s))
        return makeError(ErrorCode::InvalidRequest, u"--where goes with --all"_s);
    TRY_ASSIGN(QJsonObject arguments, takeFrom(invocation));
    if (all) {
        TRY_ASSIGN(const QJsonObject fitting, whereFrom(where));
        if (arguments.contains(u"value"_s) && !fitting.contains(u"field"_s)) // one value fits one kind of field
            return makeError(ErrorCode::InvalidRequest, u"a value for all needs --where field=FIELD"_s);
        arguments.insert(u"where"_s, fitting);
    } else {
        TRY_ASSIGN(const std::int64_t id, numberFrom(words.first(), u"ID"_s));
        arguments.insert(u"conflict"_s, qint64(id));
    }
    TRY_ASSIGN(const QJsonObject reply, with.shop.call(u"conflict.resolve"_s, arguments));
    with.console.document(reply);
    const qint64 resolved = reply.value("resolved"_L1).toInteger();
    const QJsonArray refused = reply.value("refused"_L1).toArray();
    with.console.line(resolved == 0 && refused.isEmpty() ? u"No conflict fits."_s
                                                         : u"%1 decided. The next sync tells the channels."_s.arg(
                                                               counted(resolved, u"conflict"_s, u"conflicts"_s)));
    for (const QJsonValue &value : refused) {
        const QJsonObject row = value.toObject();
        with.console.line(u"  %1 left open: %2 %3: %4"_s.arg(
            QString::number(row.value("conflict"_L1).toInteger()), row.value("sku"_L1).toString(),
            row.value("field"_L1).toString(), row.value("message"_L1).toString()));
    }
    if (reply.contains("batch"_L1) && !with.console.isJson())
        with.console.note(
            u"To take that back: evenstock-cli conflict undo %1"_s.arg(reply.value("batch"_L1).toInteger()));
    return refused.isEmpty() ? ExitCode::Done : ExitCode::ThingsToLookAt;
}

Result<ExitCode> undo(Surroundings &with, const Invocation &invocation)
{
    TRY_ASSIGN(const std::int64_t batch, numberFrom(invocation.words.first(), u"BATCH"_s));
    TRY_ASSIGN(const QJsonObject reply, with.shop.call(u"conflict.undo"_s, {{u"batch"_s, qint64(batch)}}));
    with.console.document(reply);
    with.console.line(
        u"%1 open again."_s.arg(counted(reply.value("reopened"_L1).toInteger(), u"conflict"_s, u"conflicts"_s)));
    return printLeft(with.console, reply) ? ExitCode::ThingsToLookAt : ExitCode::Done;
}

} // namespace

QList<Command> conflictCommands()
{
    return {{.name = u"conflict list"_s,
             .usage = u"[--channel NAME] [--field FIELD] [--limit N] [--after KEY]"_s,
             .summary = u"Shows what changed on both sides and waits for you"_s,
             .example = u"conflict list --channel \"Card shop\""_s,
             .options = QList<OptionSpec>{{u"channel"_s, u"NAME"_s, u"on this channel"_s},
                                          {u"field"_s, u"FIELD"_s, u"title, description, price …"_s}} +
                        pageOptions(),
             .run = list},
            {.name = u"conflict show"_s,
             .usage = u"ID"_s,
             .summary = u"Shows one conflict: last agreed, here, there"_s,
             .example = u"conflict show 12"_s,
             .leastWords = 1,
             .mostWords = 1,
             .run = show},
            {.name = u"conflict resolve"_s,
             .usage = u"ID --take local|remote|VALUE, or --all [--where KEY=VALUE …] --take local|remote|VALUE"_s,
             .summary = u"Decides conflicts"_s,
             .details =
                 u"local: what stands here counts; remote: what the channel shows; or a value of your own (a price "
                 "in cents).\nKeys of --where: channel, field, sku, marketplace."_s,
             .example = u"conflict resolve 12 --take local\nconflict resolve --all --where field=price --take remote"_s,
             .options = {{u"take"_s, u"WHICH"_s, u"local, remote or a value"_s},
                         {u"all"_s, {}, u"every open conflict that fits"_s},
                         {u"where"_s, u"KEY=VALUE"_s, u"only these, several times if needed"_s}},
             .mostWords = -1,
             .run = resolve},
            {.name = u"conflict undo"_s,
             .usage = u"BATCH"_s,
             .summary = u"Opens decided conflicts again"_s,
             .details = u"BATCH is the number that \"conflict resolve\" gave. What was changed since stays."_s,
             .example = u"conflict undo 5"_s,
             .leastWords = 1,
             .mostWords = 1,
             .run = undo}};
}

} // namespace evenstock::cli
