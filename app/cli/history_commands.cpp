// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/history_commands.h"

#include "app/cli/console.h"
#include "app/cli/left_rows.h"
#include "app/cli/lookup.h"
#include "app/cli/paging.h"
#include "app/cli/run_report.h"
#include "app/cli/run_view.h"
#include "app/cli/text_table.h"
#include "app/cli/words.h"
#include "app/service/product_json.h"
#include "app/service/run_json.h"
#include "models/store/batch_queries.h"
#include "models/store/change_queries.h"
#include "models/store/stock_queries.h"

namespace evenstock::cli {

using namespace Qt::StringLiterals;

namespace {

Result<RunFilter> filterFrom(Database &database, const Invocation &invocation)
{
    RunFilter filter;
    TRY_ASSIGN(filter.account, accountNamed(database, invocation.value(u"channel"_s)));
    TRY_ASSIGN(filter.mode, oneOf(invocation, u"mode"_s, {u"full"_s, u"incremental"_s, u"selective"_s}));
    TRY_ASSIGN(const QString status, oneOf(invocation, u"status"_s,
                                           {u"waiting"_s, u"running"_s, u"completed"_s, u"partial"_s, u"failed"_s,
                                            u"cancelled"_s, u"held"_s, u"undone"_s}));
    if (!status.isEmpty())
        filter.statuses = {status};
    if (invocation.has(u"since"_s)) {
        filter.from = parseMoment(invocation.value(u"since"_s), DayEnd::Start);
        if (filter.from == 0)
            return makeError(ErrorCode::InvalidRequest, u"--since must be a time, as 2026-11-24T15:00"_s);
    }
    return filter;
}

Result<ExitCode> list(Surroundings &with, const Invocation &invocation)
{
    TRY_ASSIGN(Database *const database, with.shop.read());
    TRY_ASSIGN(const PageRequest request, pageRequest(invocation));
    TRY_ASSIGN(const RunFilter filter, filterFrom(*database, invocation));
    TRY_ASSIGN(const auto page, RunQueries(*database).page(filter, request));
    QJsonArray rows;
    const auto right = TextTable::Align::Right;
    TextTable table({{u"RUN"_s, right},
                     {u"STARTED"_s},
                     {u"CHANNEL"_s, TextTable::Align::Left, 24},
                     {u"MODE"_s},
                     {u"HOW IT ENDED"_s},
                     {u"TOOK"_s, right},
                     {u"READ"_s, right},
                     {u"NEW"_s, right},
                     {u"UPDATED"_s, right},
                     {u"SENT"_s, right},
                     {u"CONFLICTS"_s, right},
                     {u"FAILED"_s, right}});
    for (const RunView &view : page.rows) {
        const RunRow &run = view.run;
        const RunCounters &n = run.counters;
        rows.append(runObject(run, view.channel, view.marketplace, with.clock.now()));
        table.add({QString::number(run.id.value), timeText(run.startedAt), view.channel,
                   run.dryRun ? run.mode + u", dry run"_s : run.mode, statusText(run.status),
                   durationText(run.durationMs), QString::number(n.processed), QString::number(n.created),
                   QString::number(n.updated), QString::number(n.pushed), QString::number(n.conflicts),
                   QString::number(n.failed)});
    }
    with.console.document(listDocument(u"runs"_s, rows, page.next));
    if (page.rows.isEmpty())
        with.console.line(u"No runs yet."_s);
    else
        with.console.table(table);
    printNext(with.console, page.next);
    return ExitCode::Done;
}

QJsonObject changeObject(const ChangeView &view)
{
    const ChangeRow &change = view.change;
    return {{u"at"_s, isoUtc(change.at)},
            {u"sku"_s, view.sku},
            {u"channel"_s, view.channel},
            {u"field"_s, change.field},
            {u"from"_s, change.old ? QJsonValue(*change.old) : QJsonValue()},
            {u"to"_s, change.now ? QJsonValue(*change.now) : QJsonValue()},
            {u"cause"_s, change.cause}};
}

QString changeText(const QString &field, const std::optional<QString> &value)
{
    const bool isPrice = field == "price"_L1 || field.startsWith("reprice_"_L1);
    const auto money = isPrice && value ? moneyFromField(*value) : std::nullopt;
    return money ? moneyText(*money) : value.value_or(QString());
}

// A price that was asked for by a rule has its reason for a name.
QString reasonOf(const QString &field)
{
    return field.startsWith("reprice_"_L1) ? reasonText(field) : field;
}

void printChanges(Console &console, const Page<ChangeView> &page)
{
    TextTable table({{u"SKU"_s, TextTable::Align::Left, 30},
                     {u"WHAT"_s},
                     {u"FROM"_s, TextTable::Align::Left, 40},
                     {u"TO"_s, TextTable::Align::Left, 40}});
    for (const ChangeView &view : page.rows)
        table.add({view.sku, reasonOf(view.change.field), changeText(view.change.field, view.change.old),
                   changeText(view.change.field, view.change.now)});
    if (!table.isEmpty()) {
        console.line();
        console.table(table);
    }
}

Result<ExitCode> show(Surroundings &with, const Invocation &invocation)
{
    TRY_ASSIGN(Database *const database, with.shop.read());
    TRY_ASSIGN(const PageRequest request, pageRequest(invocation));
    TRY_ASSIGN(const std::int64_t id, numberFrom(invocation.words.first(), u"RUN"_s));
    TRY_ASSIGN(const RunSummary summary, RunSummary::of(with.shop, RunId{id}, with.clock.now()));
    TRY_ASSIGN(const auto changes, ChangeQueries(*database).ofRun(RunId{id}, request));
    TRY_ASSIGN(const auto movements, StockQueries(*database).ofRun(RunId{id}, request));
    QJsonObject document = summary.object();
    QJsonArray rows;
    for (const ChangeView &change : changes.rows)
        rows.append(changeObject(change));
    document.insert(u"changes"_s, rows);
    QJsonArray lines;
    for (const StockLine &line : movements.rows)
        lines.append(movementObject(line));
    document.insert(u"stock_movements"_s, lines);
    if (!changes.next.isEmpty())
        document.insert(u"next"_s, changes.next);
    with.console.document(document);
    with.console.line(summary.text());
    if (!with.console.isJson()) {
        summary.printErrors(with.console);
        printChanges(with.console, changes);
    }
    printNext(with.console, changes.next);
    return ExitCode::Done;
}

QString batchText(const BatchView &batch)
{
    if (batch.isDecisions())
        return u"conflicts decided"_s;
    if (batch.cause == "import"_L1)
        return u"a file read"_s;
    if (batch.cause == "undo"_L1)
        return u"taken back"_s;
    if (batch.isOfChannel())
        return u"channel "_s + (batch.channelChange == "replaced"_L1 ? u"off for another"_s : batch.channelChange);
    if (batch.isOrderAction())
        return u"order %1: %2%3"_s.arg(batch.orderCode, batch.orderAction,
                                       batch.isOrderInDoubt ? u", no answer came"_s : QString());
    return batch.sku.isEmpty() ? u"products edited"_s : u"product edited"_s;
}

// Of decisions that changed nothing here the conflicts count.
std::int64_t sizeOf(const BatchView &batch)
{
    return std::max(batch.changes, batch.decisions);
}

// The product, or the channel where there is none.
QString subjectOf(const BatchView &batch)
{
    if (batch.isOfChannel() || batch.isOrderAction())
        return batch.channel.isEmpty() ? u"a removed channel"_s : batch.channel;
    return batch.sku.isEmpty() ? u"several"_s : batch.sku;
}

Result<ExitCode> batches(Surroundings &with, const Invocation &invocation)
{
    TRY_ASSIGN(Database *const database, with.shop.read());
    TRY_ASSIGN(const PageRequest request, pageRequest(invocation));
    TRY_ASSIGN(const auto page, BatchQueries(*database).page(request));
    QJsonArray rows;
    TextTable table({{u"BATCH"_s, TextTable::Align::Right},
                     {u"WHEN"_s},
                     {u"WHAT"_s},
                     {u"VALUES"_s, TextTable::Align::Right},
                     {u"PRODUCT OR CHANNEL"_s, TextTable::Align::Left, 40}});
    for (const BatchView &batch : page.rows) {
        rows.append(QJsonObject{{u"batch"_s, qint64(batch.batch)},
                                {u"at"_s, isoUtc(batch.at)},
                                {u"cause"_s, batch.cause},
                                {u"changes"_s, qint64(batch.changes)},
                                {u"decisions"_s, qint64(batch.decisions)},
                                {u"sku"_s, batch.sku},
                                {u"channel"_s, batch.channel},
                                {u"order"_s, batch.orderCode},
                                {u"action"_s, batch.orderAction}});
        table.add({QString::number(batch.batch), timeText(batch.at), batchText(batch), QString::number(sizeOf(batch)),
                   subjectOf(batch)});
    }
    with.console.document(listDocument(u"batches"_s, rows, page.next));
    if (page.rows.isEmpty())
        with.console.line(u"Nothing was changed together yet."_s);
    else
        with.console.table(table);
    printNext(with.console, page.next);
    return ExitCode::Done;
}

struct UndoTarget {
    QString command;
    QJsonObject arguments;
};

// A run by its number, or what one command changed.
Result<UndoTarget> undoTarget(Surroundings &with, const Invocation &invocation)
{
    if (invocation.has(u"batch"_s) == !invocation.words.isEmpty())
        return makeError(ErrorCode::InvalidRequest, u"give one RUN or --batch N"_s);
    if (!invocation.has(u"batch"_s)) {
        TRY_ASSIGN(const std::int64_t run, numberFrom(invocation.words.first(), u"RUN"_s));
        return UndoTarget{u"run.undo"_s, {{u"run"_s, qint64(run)}}};
    }
    TRY_ASSIGN(const std::int64_t id, numberFrom(invocation.value(u"batch"_s), u"--batch"_s));
    TRY_ASSIGN(Database *const database, with.shop.read());
    TRY_ASSIGN(const auto batch, BatchQueries(*database).find(id));
    const bool isDecisions = batch && batch->decisions > 0;
    return UndoTarget{isDecisions ? u"conflict.undo"_s : u"batch.undo"_s, {{u"batch"_s, qint64(id)}}};
}

void printReturned(Console &console, const QJsonObject &reply)
{
    const QJsonArray returned = reply.value("rows"_L1).toArray();
    TextTable table({{u"SKU"_s, TextTable::Align::Left, 30},
                     {u"WHAT"_s},
                     {u"FROM"_s, TextTable::Align::Left, 40},
                     {u"BACK TO"_s, TextTable::Align::Left, 40}});
    for (const QJsonValue &value : returned) {
        const QJsonObject row = value.toObject();
        const QString field = row.value("field"_L1).toString();
        table.add({row.value("sku"_L1).toString(), field, changeText(field, row.value("from"_L1).toString()),
                   changeText(field, row.value("to"_L1).toString())});
    }
    if (!table.isEmpty())
        console.table(table);
}

void printUndone(Console &console, const QJsonObject &reply, bool isDry)
{
    const qint64 reopened = reply.value("reopened"_L1).toInteger();
    const qint64 returned = reply.value("returned"_L1).toInteger();
    if (reply.contains("reopened"_L1))
        console.line(u"%1 %2."_s.arg(counted(reopened, u"conflict"_s, u"conflicts"_s),
                                     isDry ? u"would be open again"_s : u"open again"_s));
    console.line(u"%1 %2."_s.arg(counted(returned, u"change"_s, u"changes"_s),
                                 isDry ? u"would be taken back"_s : u"taken back"_s));
    if (isDry) {
        printReturned(console, reply);
        console.note(u"Nothing was changed, and no plan is kept: the same without --dry-run does it."_s);
    } else if (returned > 0) {
        console.note(u"The next sync tells the channels."_s);
    }
}

Result<ExitCode> undo(Surroundings &with, const Invocation &invocation)
{
    TRY_ASSIGN(UndoTarget target, undoTarget(with, invocation));
    const bool isDry = invocation.has(u"dry-run"_s);
    if (isDry)
        target.arguments.insert(u"dry_run"_s, true);
    TRY_ASSIGN(QJsonObject reply, with.shop.call(target.command, target.arguments));
    if (isDry)
        reply.insert(u"plan"_s, QJsonValue::Null); // what an undo would do is computed anew when it is done
    with.console.document(reply);
    if (!with.console.isJson())
        printUndone(with.console, reply, isDry);
    return printLeft(with.console, reply) ? ExitCode::ThingsToLookAt : ExitCode::Done;
}

} // namespace

QList<Command> historyCommands()
{
    return {
        {.name = u"history list"_s,
         .usage = u"[--channel NAME] [--status STATUS] [--mode MODE] [--since TIME] [--limit N] [--after KEY]"_s,
         .summary = u"Shows past runs, newest first"_s,
         .example = u"history list --channel \"Card shop\" --status failed"_s,
         .options = QList<OptionSpec>{{u"channel"_s, u"NAME"_s, u"of this channel"_s},
                                      {u"status"_s, u"STATUS"_s, u"completed, partial, failed, cancelled, held …"_s},
                                      {u"mode"_s, u"MODE"_s, u"full, incremental or selective"_s},
                                      {u"since"_s, u"TIME"_s, u"started then or later"_s}} +
                    pageOptions(),
         .run = list},
        {.name = u"history show"_s,
         .usage = u"RUN"_s,
         .summary = u"Shows one run with what it changed and what went wrong"_s,
         .example = u"history show 12"_s,
         .options = pageOptions(),
         .leastWords = 1,
         .mostWords = 1,
         .run = show},
        {.name = u"history batches"_s,
         .usage = u"[--limit N] [--after KEY]"_s,
         .summary = u"Shows what you changed together: decisions, files read, edits of many products"_s,
         .example = u"history batches"_s,
         .options = pageOptions(),
         .run = batches},
        {.name = u"history undo"_s,
         .usage = u"RUN [--dry-run], or --batch N [--dry-run]"_s,
         .summary = u"Takes back what a run, or one of your commands, changed here"_s,
         .details =
             u"What something newer changed is left. Orders are never undone, and products it made stay. The number\n"
             "of a batch is in \"history batches\" and in the answer of the command that made it. A dry run only "
             "shows\nwhat would change; it keeps no plan."_s,
         .example = u"history undo 12 --dry-run\nhistory undo --batch 31"_s,
         .options = {{u"batch"_s, u"N"_s, u"what one command changed, instead of a run"_s},
                     {u"dry-run"_s, {}, u"only says what would be taken back"_s}},
         .mostWords = 1,
         .run = undo}};
}

} // namespace evenstock::cli
