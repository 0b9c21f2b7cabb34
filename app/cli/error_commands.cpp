// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/error_commands.h"

#include "app/cli/console.h"
#include "app/cli/lookup.h"
#include "app/cli/paging.h"
#include "app/cli/run_report.h"
#include "app/cli/shop.h"
#include "app/cli/text_table.h"
#include "app/cli/words.h"
#include "models/store/error_queries.h"

namespace evenstock::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject problemObject(const ProblemView &view)
{
    const ProblemRow &problem = view.problem;
    return {{u"error"_s, qint64(problem.id.value)},
            {u"kind"_s, problem.kind},
            {u"severity"_s, problem.severity},
            {u"code"_s, problem.code},
            {u"channel"_s, view.channel},
            {u"sku"_s, view.sku},
            {u"title"_s, view.title},
            {u"external_id"_s, view.externalId},
            {u"order"_s, view.orderCode},
            {u"item"_s, problem.item},
            {u"message"_s, problemSentence(problem)},
            {u"count"_s, problem.count},
            {u"first_at"_s, isoUtc(problem.firstAt)},
            {u"last_at"_s, isoUtc(problem.lastAt)},
            {u"next_try_at"_s, isoUtc(problem.nextTryAt)},
            {u"run"_s, qint64(problem.run.value)},
            {u"state"_s, problem.state}};
}

QString itemText(const ProblemView &view)
{
    for (const QString &name : {view.sku, view.problem.item, view.externalId, view.orderCode}) {
        if (!name.isEmpty())
            return name;
    }
    return {};
}

Result<ProblemFilter> filterFrom(Database &database, const Invocation &invocation)
{
    ProblemFilter filter{.kind = invocation.value(u"kind"_s), .text = invocation.value(u"search"_s)};
    TRY_ASSIGN(filter.account, accountNamed(database, invocation.value(u"channel"_s)));
    TRY_ASSIGN(const QString severity,
               oneOf(invocation, u"severity"_s, {u"urgent"_s, u"error"_s, u"warning"_s, u"hint"_s}));
    if (!severity.isEmpty())
        filter.severity = severityFromName(severity);
    if (invocation.has(u"run"_s)) {
        TRY_ASSIGN(filter.run.value, numberFrom(invocation.value(u"run"_s), u"--run"_s));
        filter.state.clear();
    }
    if (invocation.has(u"all"_s))
        filter.state.clear();
    return filter;
}

Result<ExitCode> list(Surroundings &with, const Invocation &invocation)
{
    TRY_ASSIGN(Database *const database, with.shop.read());
    TRY_ASSIGN(const PageRequest request, pageRequest(invocation));
    TRY_ASSIGN(const ProblemFilter filter, filterFrom(*database, invocation));
    TRY_ASSIGN(const auto page, ErrorQueries(*database).page(filter, request));
    QJsonArray rows;
    TextTable table({{u"ID"_s, TextTable::Align::Right},
                     {u"LAST SEEN"_s},
                     {u"HOW BAD"_s},
                     {u"CHANNEL"_s, TextTable::Align::Left, 24},
                     {u"WHAT"_s, TextTable::Align::Left, 30},
                     {u"TIMES"_s, TextTable::Align::Right},
                     {u"WHAT HAPPENED"_s}});
    for (const ProblemView &view : page.rows) {
        const ProblemRow &problem = view.problem;
        rows.append(problemObject(view));
        table.add({QString::number(problem.id.value), timeText(problem.lastAt), problem.severity, view.channel,
                   itemText(view), QString::number(problem.count), problemSentence(problem)});
    }
    with.console.document(listDocument(u"errors"_s, rows, page.next));
    if (page.rows.isEmpty())
        with.console.line(u"No errors."_s);
    else
        with.console.table(table);
    printNext(with.console, page.next);
    return ExitCode::Done;
}

Result<ProblemView> problemNamed(Database &database, const QString &word)
{
    TRY_ASSIGN(const std::int64_t id, numberFrom(word, u"ID"_s));
    TRY_ASSIGN(const auto view, ErrorQueries(database).find(ProblemId{id}));
    if (!view)
        return makeError(ErrorCode::NotFound, u"there is no error %1"_s.arg(id), QString::number(id));
    return *view;
}

Result<ExitCode> show(Surroundings &with, const Invocation &invocation)
{
    TRY_ASSIGN(Database *const database, with.shop.read());
    TRY_ASSIGN(const ProblemView view, problemNamed(*database, invocation.words.first()));
    const ProblemRow &problem = view.problem;
    QJsonObject document = problemObject(view);
    document.insert(u"detail"_s, problem.detail);
    document.insert(u"http_status"_s, problem.httpStatus);
    document.insert(u"request_id"_s, problem.requestId);
    document.insert(u"payload"_s, problem.payload); // masked when it was stored
    with.console.document(document);
    QString product = view.sku;
    if (!view.title.isEmpty())
        product += u"  "_s + view.title;
    const QStringList lines = factLines({{u"What happened"_s, problemSentence(problem)},
                                         {u"Channel"_s, view.channel},
                                         {u"Product"_s, product},
                                         {u"What"_s, view.sku.isEmpty() ? itemText(view) : QString()},
                                         {u"Order"_s, view.orderCode},
                                         {u"First seen"_s, timeText(problem.firstAt)},
                                         {u"Last seen"_s, timeText(problem.lastAt)},
                                         {u"Times"_s, QString::number(problem.count)},
                                         {u"Next try"_s, timeText(problem.nextTryAt)},
                                         {u"Run"_s, problem.run ? QString::number(problem.run.value) : QString()},
                                         {u"Answer"_s, problem.payload}});
    for (const QString &line : lines)
        with.console.line(line);
    if (problem.kind == "late_order"_L1 && problem.state == "open"_L1 && !with.console.isJson())
        with.console.note(u"If the order is that change: evenstock-cli error reverse %1"_s.arg(problem.id.value));
    return ExitCode::Done;
}

Result<QJsonObject> selection(const Invocation &invocation)
{
    TRY_ASSIGN(const std::int64_t id, numberFrom(invocation.words.first(), u"ID"_s));
    return QJsonObject{{invocation.has(u"alike"_s) ? u"like"_s : u"error"_s, qint64(id)}};
}

Result<ExitCode> retry(Surroundings &with, const Invocation &invocation)
{
    TRY_ASSIGN(const QJsonObject arguments, selection(invocation));
    TRY_ASSIGN(const RunWatch::Ended ended, RunWatch(with).carryOut(u"error.retry"_s, arguments));
    TRY_ASSIGN(const QJsonArray runs, runObjects(with, ended));
    const qint64 retried = ended.reply.value("retried"_L1).toInteger();
    with.console.document(QJsonObject{{u"retried"_s, retried}, {u"runs"_s, runs}});
    with.console.line(u"%1 tried again."_s.arg(counted(retried, u"error"_s, u"errors"_s)));
    return reportRuns(with, ended);
}

// A late order explains an edit that was counted already: what the edit took goes back.
Result<ExitCode> reverse(Surroundings &with, const Invocation &invocation)
{
    TRY_ASSIGN(const std::int64_t id, numberFrom(invocation.words.first(), u"ID"_s));
    TRY(with.shop.call(u"error.reverse"_s, {{u"error"_s, qint64(id)}}));
    TRY_ASSIGN(Database *const database, with.shop.read());
    TRY_ASSIGN(const ProblemView view, problemNamed(*database, invocation.words.first()));
    const QString quantity = view.problem.arguments.value("quantity"_L1).toString();
    with.console.document(QJsonObject{
        {u"error"_s, qint64(id)}, {u"sku"_s, view.sku}, {u"returned"_s, quantity}, {u"state"_s, view.problem.state}});
    with.console.line(u"%1: %2 back on hand. The next sync tells the channels."_s.arg(view.sku, quantity));
    return ExitCode::Done;
}

Result<ExitCode> dismiss(Surroundings &with, const Invocation &invocation)
{
    TRY_ASSIGN(const QJsonObject arguments, selection(invocation));
    TRY_ASSIGN(const QJsonObject reply, with.shop.call(u"error.dismiss"_s, arguments));
    with.console.document(reply);
    with.console.line(
        u"%1 dismissed."_s.arg(counted(reply.value("dismissed"_L1).toInteger(), u"error"_s, u"errors"_s)));
    return ExitCode::Done;
}

} // namespace

QList<Command> errorCommands()
{
    const OptionSpec alike{u"alike"_s, {}, u"all errors like this one too"_s};
    return {{.name = u"error list"_s,
             .usage = u"[--channel NAME] [--severity S] [--kind K] [--run RUN] [--search TEXT] [--all] [--limit N] "
                      "[--after KEY]"_s,
             .summary = u"Shows what went wrong, newest first"_s,
             .example = u"error list --channel \"Card shop\""_s,
             .options = QList<OptionSpec>{{u"channel"_s, u"NAME"_s, u"of this channel"_s},
                                          {u"severity"_s, u"S"_s, u"urgent, error, warning or hint"_s},
                                          {u"kind"_s, u"K"_s, u"oversell, item, delivery, account …"_s},
                                          {u"run"_s, u"RUN"_s, u"of this run, settled ones too"_s},
                                          {u"search"_s, u"TEXT"_s, u"part of the item, title or message"_s},
                                          {u"all"_s, {}, u"settled and dismissed ones too"_s}} +
                        pageOptions(),
             .run = list},
            {.name = u"error show"_s,
             .usage = u"ID"_s,
             .summary = u"Shows one error in full"_s,
             .example = u"error show 3"_s,
             .leastWords = 1,
             .mostWords = 1,
             .run = show},
            {.name = u"error retry"_s,
             .usage = u"ID [--alike]"_s,
             .summary = u"Tries again what failed"_s,
             .example = u"error retry 3 --alike"_s,
             .options = {alike},
             .leastWords = 1,
             .mostWords = 1,
             .run = retry},
            {.name = u"error reverse"_s,
             .usage = u"ID"_s,
             .summary = u"Takes back a change of stock that a late order explains"_s,
             .details = u"For \"an order came late for a change that was counted already\": the pieces were counted "
                        "twice, once\nas a change there and once as the order. Count the shelf if you are not sure."_s,
             .example = u"error reverse 3"_s,
             .leastWords = 1,
             .mostWords = 1,
             .run = reverse},
            {.name = u"error dismiss"_s,
             .usage = u"ID [--alike]"_s,
             .summary = u"Takes an error off the list"_s,
             .example = u"error dismiss 3"_s,
             .options = {alike},
             .leastWords = 1,
             .mostWords = 1,
             .run = dismiss}};
}

} // namespace evenstock::cli
