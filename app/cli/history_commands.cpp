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
    const auto money = field == "price"_L1 && value ? moneyFromField(*value) : std::nullopt;
    return money ? moneyText(*money) : value.value_or(QString());
}

void printChanges(Console &console, const Page<ChangeView> &page)
{
    TextTable table({{u"SKU"_s, TextTable::Align::Left, 30},
                     {u"WHAT"_s},
                     {u"FROM"_s, TextTable::Align::Left, 40},
                     {u"TO"_s, TextTable::Align::Left, 40}});
    for (const ChangeView &view : page.rows)
        table.add({view.sku, view.change.field, changeText(view.change.field, view.change.old),
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

Result<ExitCode> undo(Surroundings &with, const Invocation &invocation)
{
    TRY_ASSIGN(const std::int64_t id, numberFrom(invocation.words.first(), u"RUN"_s));
    const bool isDry = invocation.has(u"dry-run"_s);
    QJsonObject arguments{{u"run"_s, qint64(id)}};
    if (isDry)
        arguments.insert(u"dry_run"_s, true);
    TRY_ASSIGN(const QJsonObject reply, with.shop.call(u"run.undo"_s, arguments));
    with.console.document(reply);
    const qint64 returned = reply.value("returned"_L1).toInteger();
    with.console.line(u"%1 %2."_s.arg(counted(returned, u"change"_s, u"changes"_s),
                                      isDry ? u"would be taken back"_s : u"taken back"_s));
    const bool isPart = printLeft(with.console, reply);
    if (!isDry && returned > 0 && !with.console.isJson())
        with.console.note(u"The next sync tells the channels."_s);
    return isPart ? ExitCode::ThingsToLookAt : ExitCode::Done;
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
        {.name = u"history undo"_s,
         .usage = u"RUN [--dry-run]"_s,
         .summary = u"Takes back what a run changed here, where nothing newer did"_s,
         .details = u"Orders are never undone, and products it made stay. The next sync tells the channels."_s,
         .example = u"history undo 12 --dry-run"_s,
         .options = {{u"dry-run"_s, {}, u"only says what would be taken back"_s}},
         .leastWords = 1,
         .mostWords = 1,
         .run = undo}};
}

} // namespace evenstock::cli
