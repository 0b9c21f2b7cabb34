// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/emag_routes.h"

#include "app/service/emag_json.h"
#include "app/service/run_json.h"
#include "app/webhooks/api_schemas.h"
#include "app/webhooks/emag_list_routes.h"
#include "app/webhooks/emag_route_parts.h"
#include "app/webhooks/emag_sale_routes.h"
#include "app/webhooks/query_values.h"
#include "connectors/api/json_read.h"
#include "models/core/field.h"

#include <QJsonArray>

#include <algorithm>
#include <memory>

namespace evenstock {

using namespace Qt::StringLiterals;
using namespace emagroutes;

namespace {

const QString emagTag = u"eMAG"_s;
constexpr int mostPages = 1'000'000;
constexpr int mostDays = 3650;
constexpr UtcMs dayMs = 24LL * 3600 * 1000;

// The ids of the runs of one call, "12-13" where it began several.
QString taskText(const QJsonArray &runs)
{
    QStringList ids;
    for (const QJsonValue &run : runs)
        ids.append(QString::number(run["run"_L1].toInteger()));
    return ids.join(u'-');
}

Result<QList<RunId>> runsOf(const QString &task)
{
    QList<RunId> runs;
    for (const QString &word : task.split(u'-')) {
        bool isNumber = false;
        const qint64 id = word.toLongLong(&isNumber);
        if (!isNumber || id <= 0 || runs.size() >= 100)
            return makeError(ErrorCode::NotFound, u"there is no task with this id"_s, u"task_id"_s);
        runs.append(RunId{id});
    }
    return runs;
}

Result<QJsonObject> syncArguments(Database &shop, const QJsonObject &body)
{
    const auto accounts =
        accountsFor(shop, body.value("account_type"_L1).toString(u"both"_s), body.value("account"_L1).toString());
    if (!accounts)
        return accounts.error();
    QJsonArray names;
    for (const EmagAccount &account : *accounts) {
        if (account.enabled)
            names.append(account.name);
    }
    if (names.isEmpty())
        return wrong(u"account_type"_s, u"names only accounts that are switched off"_s);
    QJsonObject arguments{{u"accounts"_s, names}};
    if (body.contains("mode"_L1))
        arguments.insert(u"mode"_s, body.value("mode"_L1));
    if (body.contains("filter"_L1))
        arguments.insert(u"filter"_s, body.value("filter"_L1));
    for (const auto &[name, most] : {std::pair(u"max_pages"_s, mostPages), std::pair(u"items_per_page"_s, 100)}) {
        const QJsonValue value = body.value(name);
        if (value.isUndefined() || value.isNull())
            continue;
        const qint64 number = value.toInteger(-1);
        if (number < 1 || number > most)
            return wrong(name, u"must be a number from 1 to %1"_s.arg(most));
        arguments.insert(name, number);
    }
    const QString strategy = body.value("conflict_strategy"_L1).toString();
    if (!strategy.isEmpty()) {
        const auto known = strategyFromName(strategy);
        if (!known)
            return wrong(u"conflict_strategy"_s,
                         u"must be one of: emag_priority, local_priority, newest_wins, manual"_s);
        arguments.insert(u"strategy"_s, strategyName(*known));
    }
    return arguments;
}

void sync(LocalDesk &desk, const ExchangePtr &exchange)
{
    const auto body = parseJsonObject(exchange->request().body);
    if (!body)
        return exchange->answer(errorAnswer(400, u"the body is not a JSON object"_s));
    const auto arguments = [&]() -> Result<QJsonObject> {
        TRY_ASSIGN(Database *const shop, desk.reader.shop());
        return syncArguments(*shop, *body);
    }();
    if (!arguments)
        return exchange->answer(errorAnswer(arguments.error()));
    desk.engine.call(u"sync.start"_s, *arguments, [exchange](const Result<QJsonObject> &begun) {
        if (!begun)
            return exchange->answer(errorAnswer(begun.error()));
        const QJsonArray runs = begun->value("runs"_L1).toArray();
        QJsonArray tasks;
        for (const QJsonValue &run : runs)
            tasks.append(QJsonObject{{u"account"_s, run["account"_L1]},
                                     {u"task_id"_s, QString::number(run["run"_L1].toInteger())}});
        exchange->answer(
            jsonAnswer({{u"task_id"_s, taskText(runs)}, {u"status"_s, u"accepted"_s}, {u"tasks"_s, tasks}}, 202));
    });
}

// Stops each run of the task after its page; the first refusal is told.
void cancelNext(LocalDesk &desk, const ExchangePtr &exchange, QList<RunId> runs)
{
    if (runs.isEmpty())
        return exchange->answer(jsonAnswer({{u"success"_s, true}}));
    const RunId run = runs.takeFirst();
    desk.engine.call(u"sync.cancel"_s, {{u"run"_s, qint64(run.value)}},
                     [&desk, exchange, runs](const Result<QJsonObject> &done) {
                         if (!done)
                             return exchange->answer(errorAnswer(done.error()));
                         cancelNext(desk, exchange, runs);
                     });
}

void cancel(LocalDesk &desk, const ExchangePtr &exchange)
{
    const auto runs = runsOf(exchange->argument(u"id"_s));
    if (!runs)
        return exchange->answer(errorAnswer(runs.error()));
    cancelNext(desk, exchange, *runs);
}

bool isOfEmag(const RunView &view)
{
    return view.marketplace == "emag"_L1;
}

Result<QJsonObject> status(LocalDesk &desk, Database &shop, const QUrlQuery &query)
{
    RunQueries runs(shop);
    const auto object = [&](const RunView &view) {
        QJsonObject run = runObject(view.run, view.channel, view.marketplace, desk.clock.now(), runErrors(view.run));
        run.insert(u"page"_s, view.run.counters.pages);
        run.insert(u"total_pages"_s, view.run.counters.totalPages);
        return run;
    };
    QJsonArray rows;
    bool isRunning = false;
    if (query.hasQueryItem(u"task_id"_s)) {
        TRY_ASSIGN(const auto ids, runsOf(textIn(query, u"task_id"_s)));
        for (const RunId id : ids) {
            TRY_ASSIGN(const auto view, runs.find(id));
            if (!view || !isOfEmag(*view))
                return makeError(ErrorCode::NotFound, u"there is no task with this id"_s, u"task_id"_s);
            rows.append(object(*view));
            isRunning = isRunning || view->run.status == "running"_L1 || view->run.status == "waiting"_L1;
        }
        return QJsonObject{
            {u"task_id"_s, textIn(query, u"task_id"_s)}, {u"is_running"_s, isRunning}, {u"runs"_s, rows}};
    }
    TRY_ASSIGN(const auto underWay, runs.underWay());
    for (const RunView &view : underWay) {
        if (isOfEmag(view))
            rows.append(object(view));
    }
    TRY_ASSIGN(const auto accounts, EmagQueries(shop).accounts());
    QJsonArray last;
    for (const EmagAccount &account : accounts) {
        TRY_ASSIGN(const auto page, runs.page({.account = account.id}, {.limit = 1}));
        if (!page.rows.isEmpty())
            last.append(object(page.rows.first()));
    }
    return QJsonObject{{u"is_running"_s, !rows.isEmpty()}, {u"runs"_s, rows}, {u"last"_s, last}};
}

Result<QJsonObject> statistics(LocalDesk &desk, Database &shop, const QUrlQuery &query)
{
    const auto days = numberIn(query, u"days"_s, 1, mostDays, 30);
    if (!days)
        return wrong(u"days"_s, u"must be a number from 1 to %1"_s.arg(mostDays));
    TRY_ASSIGN(const auto accounts, accountsFor(shop, textIn(query, u"account_type"_s), textIn(query, u"account"_s)));
    const UtcMs now = desk.clock.now();
    QJsonArray rows;
    for (const EmagAccount &account : accounts) {
        TRY_ASSIGN(const EmagStatistics sums, EmagQueries(shop).statistics(account, now - *days * dayMs));
        TRY_ASSIGN(const auto trend,
                   RunQueries(shop).days(account.id, now - (*days - 1) * dayMs, now, QTimeZone::systemTimeZone()));
        rows.append(emagStatisticsObject(sums, trend));
    }
    return QJsonObject{{u"days"_s, *days}, {u"accounts"_s, rows}};
}

Result<QJsonObject> history(LocalDesk &desk, Database &shop, const QUrlQuery &query)
{
    TRY_ASSIGN(const auto accounts, accountsFor(shop, textIn(query, u"account_type"_s), textIn(query, u"account"_s)));
    TRY_ASSIGN(const PageRequest request, pageFrom(query));
    RunQueries runs(shop);
    // A page of every account, newest first; ids grow with time, and a key is an id.
    QList<RunView> all;
    bool isMore = false;
    for (const EmagAccount &account : accounts) {
        TRY_ASSIGN(const auto page, runs.page({.account = account.id}, request));
        all += page.rows;
        isMore = isMore || !page.next.isEmpty();
    }
    std::sort(all.begin(), all.end(), [](const RunView &a, const RunView &b) { return b.run.id < a.run.id; });
    isMore = isMore || all.size() > request.rows();
    all.resize(std::min<qsizetype>(all.size(), request.rows()));
    QJsonArray rows;
    for (const RunView &view : std::as_const(all))
        rows.append(runObject(view.run, view.channel, view.marketplace, desk.clock.now(), runErrors(view.run)));
    return listOf(u"runs"_s, rows, isMore && !all.isEmpty() ? pageKeyText(all.last().run.id.value) : QString());
}

Result<QJsonObject> products(LocalDesk &, Database &shop, const QUrlQuery &query)
{
    TRY_ASSIGN(const AccountId account, listedAccount(shop, query));
    TRY_ASSIGN(const PageRequest request, pageFrom(query));
    EmagOfferFilter filter{.account = account, .search = textIn(query, u"search"_s)};
    if (const QString status = textIn(query, u"status"_s); !status.isEmpty()) {
        for (int state = 0; state <= 2; ++state) {
            if (status == emagStateName(state) || status == QString::number(state))
                filter.state = state;
        }
        if (!filter.state)
            return wrong(u"status"_s, u"must be one of: active, inactive, ended"_s);
    }
    if (query.hasQueryItem(u"validation_status"_s)) {
        filter.validation = numberIn(query, u"validation_status"_s, 0, 100, -1);
        if (!filter.validation)
            return wrong(u"validation_status"_s, u"must be one of eMAG's numbers"_s);
    }
    TRY_ASSIGN(const auto page, EmagQueries(shop).offers(filter, request));
    return offersOf(u"products"_s, page);
}

QString detailOf(const Error &error)
{
    return parseJsonObject(errorAnswer(error).body).valueOr({}).value("detail"_L1).toString();
}

// Each account after the other; an account that does not get in is told and does not end the others.
void testNext(LocalDesk &desk, const ExchangePtr &exchange, QList<EmagAccount> accounts,
              const std::shared_ptr<QJsonArray> &results)
{
    if (accounts.isEmpty()) {
        const bool works = std::all_of(results->begin(), results->end(),
                                       [](const QJsonValue &row) { return row["success"_L1].toBool(); });
        return exchange->answer(jsonAnswer({{u"success"_s, works}, {u"accounts"_s, *results}}));
    }
    const EmagAccount account = accounts.takeFirst();
    desk.engine.call(u"account.test"_s, {{u"account"_s, account.name}},
                     [&desk, exchange, accounts, results, account](const Result<QJsonObject> &done) {
                         QJsonObject row{{u"account"_s, account.name},
                                         {u"account_type"_s, account.isFbe ? u"fbe"_s : u"main"_s},
                                         {u"success"_s, done.ok()}};
                         if (done)
                             row.insert(u"message"_s, done->value("identity"_L1)["summary"_L1]);
                         else
                             row.insert(u"message"_s, detailOf(done.error()));
                         results->append(row);
                         testNext(desk, exchange, accounts, results);
                     });
}

void testConnection(LocalDesk &desk, const ExchangePtr &exchange)
{
    const QUrlQuery &query = exchange->request().query;
    const auto accounts = [&]() -> Result<QList<EmagAccount>> {
        TRY_ASSIGN(Database *const shop, desk.reader.shop());
        return accountsFor(*shop, textIn(query, u"account_type"_s), textIn(query, u"account"_s));
    }();
    if (!accounts)
        return exchange->answer(errorAnswer(accounts.error()));
    testNext(desk, exchange, *accounts, std::make_shared<QJsonArray>());
}

void addReads(RouteTable &table, LocalDesk &desk)
{
    const QList<RouteParameter> which = accountParameters();
    addRead(table, desk, u"status"_s, u"Runs under way and the last one of each account, or the runs of one task"_s,
            objectOf({{u"is_running"_s, schemaOf(u"boolean"_s)}, {u"runs"_s, arrayOf(schemaOf(u"object"_s))}},
                     {u"is_running"_s, u"runs"_s}),
            {asked(u"task_id"_s, u"as sync gave it"_s)}, status);
    addRead(table, desk, u"statistics"_s, u"Totals, speed, success and trend of each account"_s,
            objectOf({{u"days"_s, numberSchema()}, {u"accounts"_s, arrayOf(schemaOf(u"object"_s))}},
                     {u"days"_s, u"accounts"_s}),
            which + QList<RouteParameter>{asked(u"days"_s, u"of so many days; 30"_s, schemaOf(u"integer"_s))},
            statistics);
    addRead(table, desk, u"history"_s, u"Runs, newest first"_s, listSchema(u"runs"_s), which + pageParameters(),
            history);
    addRead(table, desk, u"products"_s, u"Offers as they stand on eMAG"_s, listSchema(u"products"_s),
            which +
                QList<RouteParameter>{asked(u"search"_s, u"part of SKU or name, or the whole PNK or number"_s),
                                      asked(u"status"_s, u"active, inactive or ended"_s),
                                      asked(u"validation_status"_s, u"eMAG's number"_s, schemaOf(u"integer"_s))} +
                pageParameters(),
            products);
}

} // namespace

void addEmagRoutes(RouteTable &table, LocalDesk &desk)
{
    table.add(
        {.method = "POST",
         .path = pathOf(u"sync"_s),
         .tag = emagTag,
         .summary = u"Syncs the MAIN account, the FBE account or both"_s,
         .description = u"One run an account, each for itself. items_per_page makes this run's pages smaller than the "
                        "account's setting page_size."_s,
         .body =
             objectOf({{u"account_type"_s, schemaOf(u"string"_s, u"main, fbe or both"_s)},
                       {u"account"_s, schemaOf(u"string"_s, u"one account by its name"_s)},
                       {u"mode"_s, schemaOf(u"string"_s, u"incremental, full or selective"_s)},
                       {u"filter"_s, schemaOf(u"object"_s, u"for selective: sku, external_id, pnk, ean, brand, "
                                                           "category, status, stock, validation_status"_s)},
                       {u"max_pages"_s, numberSchema()},
                       {u"items_per_page"_s, numberSchema()},
                       {u"conflict_strategy"_s, schemaOf(u"string"_s, u"emag_priority, local_priority, newest_wins, "
                                                                      "manual, or Evenstock's own names"_s)}},
                      {}),
         .answers = answersWith({202, u"The runs wait or have begun: ask for the status of the task."_s,
                                 objectOf({{u"task_id"_s, textSchema()},
                                           {u"status"_s, textSchema()},
                                           {u"tasks"_s, arrayOf(schemaOf(u"object"_s))}},
                                          {u"task_id"_s, u"status"_s, u"tasks"_s})},
                                {400, 413, 415, 429}),
         .handler = [&desk](const ExchangePtr &exchange) { sync(desk, exchange); }});
    table.add({.method = "DELETE",
               .path = pathOf(u"sync/{id}"_s),
               .tag = emagTag,
               .summary = u"Stops the runs of a task after their pages"_s,
               .parameters = {{u"id"_s, u"path"_s, u"task_id as sync gave it"_s}},
               .answers = answersWith({200, u"They stop."_s, successSchema()}, {409}),
               .handler = [&desk](const ExchangePtr &exchange) { cancel(desk, exchange); }});
    table.add({.method = "POST",
               .path = pathOf(u"test-connection"_s),
               .tag = emagTag,
               .summary = u"Signs in to the accounts and says who answered"_s,
               .parameters = accountParameters(),
               .answers = answersWith(
                   {200, u"How it went, account by account."_s,
                    objectOf({{u"success"_s, schemaOf(u"boolean"_s)}, {u"accounts"_s, arrayOf(schemaOf(u"object"_s))}},
                             {u"success"_s, u"accounts"_s})}),
               .handler = [&desk](const ExchangePtr &exchange) { testConnection(desk, exchange); }});
    addReads(table, desk);
    addEmagListRoutes(table, desk);
    addEmagSaleRoutes(table, desk);
}

} // namespace evenstock
