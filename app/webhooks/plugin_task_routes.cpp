// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/plugin_task_routes.h"

#include "app/webhooks/api_schemas.h"
#include "app/webhooks/plugin_route_parts.h"
#include "app/webhooks/query_values.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace evenstock::pluginroutes {

using namespace Qt::StringLiterals;

namespace {

constexpr auto lookAgainMs = std::chrono::milliseconds(1000);

// One long poll: asks the engine until there is work, the time is over or the browser is gone.
struct Poll {
    PluginDesk &desk;
    ExchangePtr exchange;
    QJsonObject arguments = {};
    std::chrono::steady_clock::time_point until = {};
};

void giveBack(const Poll &poll, const QJsonArray &tasks)
{
    for (const QJsonValue &task : tasks) {
        poll.desk.engine.call(u"bridge.return"_s,
                              {{u"browser"_s, poll.exchange->request().browser},
                               {u"task"_s, task["id"_L1]},
                               {u"lease"_s, task["lease"_L1]}},
                              [](const Result<QJsonObject> &) {}); // else its lease ends
    }
}

void ask(const std::shared_ptr<Poll> &poll)
{
    poll->desk.engine.call(u"bridge.tasks"_s, poll->arguments, [poll](const Result<QJsonObject> &found) {
        if (!found)
            return poll->exchange->answer(refusalOf(found.error()));
        const QJsonArray tasks = found->value("tasks"_L1).toArray();
        if (!poll->exchange->isOpen())
            return giveBack(*poll, tasks);
        if (tasks.isEmpty() && std::chrono::steady_clock::now() + lookAgainMs <= poll->until) {
            QTimer::singleShot(lookAgainMs, &poll->desk.engine, [poll] {
                if (poll->exchange->isOpen())
                    ask(poll);
            });
            return;
        }
        Answer answer{.body = QJsonDocument(tasks).toJson(QJsonDocument::Compact)};
        answer.add("Retry-After-Ms", "5000");
        answer.add("Waiting-Tasks", QByteArray::number(found->value("waiting"_L1).toInteger()));
        answer.add("Quiet-Ms", QByteArray::number(found->value("quiet_ms"_L1).toInteger()));
        poll->exchange->answer(answer);
    });
}

void tasks(PluginDesk &desk, const ExchangePtr &exchange)
{
    const QUrlQuery &query = exchange->request().query;
    const auto limit = numberIn(query, u"limit"_s, 1, 100, 10);
    const auto wait = numberIn(query, u"wait"_s, 0, mostWaitS, 0);
    if (!limit || !wait)
        return exchange->answer(errorAnswer(422, u"limit must be 1 to 100 and wait 0 to %1"_s.arg(mostWaitS)));
    ask(std::make_shared<Poll>(
        Poll{.desk = desk,
             .exchange = exchange,
             .arguments = {{u"browser"_s, exchange->request().browser}, {u"limit"_s, *limit}},
             .until = std::chrono::steady_clock::now() + std::chrono::seconds(std::min(*wait, longestWaitS))}));
}

std::optional<qint64> taskOf(const ExchangePtr &exchange)
{
    bool isNumber = false;
    const qint64 id = exchange->argument(u"id"_s).toLongLong(&isNumber);
    if (isNumber && id > 0)
        return id;
    exchange->answer(errorAnswer(404, u"there is no such task"_s));
    return std::nullopt;
}

void progress(PluginDesk &desk, const ExchangePtr &exchange)
{
    const auto task = taskOf(exchange);
    const auto body = task ? bodyOf(exchange) : std::nullopt;
    if (!body)
        return;
    desk.engine.call(u"bridge.progress"_s,
                     {{u"browser"_s, exchange->request().browser},
                      {u"task"_s, *task},
                      {u"lease"_s, body->value("lease"_L1).toInteger()},
                      {u"step"_s, body->value("step"_L1).toString()},
                      {u"from"_s, body->value("from"_L1).toInteger()},
                      {u"items"_s, body->value("items"_L1).toArray()}},
                     [exchange](const Result<QJsonObject> &done) { pass(exchange, done); });
}

void result(PluginDesk &desk, const ExchangePtr &exchange)
{
    const auto task = taskOf(exchange);
    const auto body = task ? bodyOf(exchange) : std::nullopt;
    if (!body)
        return;
    desk.engine.call(u"bridge.result"_s,
                     {{u"browser"_s, exchange->request().browser}, {u"task"_s, *task}, {u"body"_s, *body}},
                     [exchange](const Result<QJsonObject> &done) { pass(exchange, done); });
}

QJsonObject taskSchema()
{
    return objectOf({{u"id"_s, schemaOf(u"integer"_s)},
                     {u"task_type"_s, schemaOf(u"string"_s)},
                     {u"payload"_s, schemaOf(u"object"_s)},
                     {u"created_at"_s, schemaOf(u"string"_s)},
                     {u"lease"_s, schemaOf(u"integer"_s, u"to be sent back with the result"_s)},
                     {u"attempt"_s, schemaOf(u"integer"_s)},
                     {u"vinted_user_id"_s, schemaOf(u"string"_s, u"who must be logged in"_s)},
                     {u"execute_delay_ms"_s, schemaOf(u"integer"_s, u"between two calls"_s)}},
                    {u"id"_s, u"task_type"_s, u"payload"_s, u"created_at"_s});
}

} // namespace

void addTaskRoutes(RouteTable &table, PluginDesk &desk)
{
    Route listed = route("GET", u"/api/plugin/tasks"_s, Entry::Browser, u"The next tasks, leased to this browser"_s);
    listed.parameters = {
        {u"limit"_s, u"query"_s, u"1 to 100, usually 10"_s, false},
        {u"wait"_s, u"query"_s, u"seconds to wait for one; after 20 there is an answer in any case"_s, false}};
    listed.answers = {{200, u"The tasks; an empty list where there are none."_s, arrayOf(taskSchema())},
                      errorOf(401),
                      errorOf(403),
                      errorOf(422),
                      errorOf(429),
                      errorOf(503)};
    listed.handler = [&desk](const ExchangePtr &exchange) { tasks(desk, exchange); };
    table.add(listed);

    const RouteParameter id{u"id"_s, u"path"_s, u"of the task"_s};
    Route stepped = route("POST", u"/api/plugin/tasks/{id}/progress"_s, Entry::Browser, u"How far a task is"_s);
    stepped.parameters = {id};
    stepped.description = u"A wardrobe too large for one body comes before its result, from row 0 on; the result then "
                          "names their number in items_sent."_s;
    stepped.body = objectOf({{u"step"_s, schemaOf(u"string"_s)},
                             {u"lease"_s, schemaOf(u"integer"_s)},
                             {u"from"_s, schemaOf(u"integer"_s, u"how many rows came before"_s)},
                             {u"items"_s, arrayOf(schemaOf(u"object"_s))}},
                            {u"step"_s});
    stepped.answers = {{200, u"Noted; the lease is renewed."_s, schemaOf(u"object"_s)},
                       errorOf(400),
                       errorOf(401),
                       errorOf(403),
                       errorOf(404),
                       errorOf(409),
                       errorOf(422),
                       errorOf(503)};
    stepped.handler = [&desk](const ExchangePtr &exchange) { progress(desk, exchange); };
    table.add(stepped);

    Route settled = route("POST", u"/api/plugin/tasks/{id}/result"_s, Entry::Browser, u"How a task went"_s);
    settled.parameters = {id};
    settled.body = objectOf({{u"success"_s, schemaOf(u"boolean"_s)},
                             {u"lease"_s, schemaOf(u"integer"_s)},
                             {u"result"_s, schemaOf(u"object"_s)},
                             {u"error_message"_s, schemaOf(u"string"_s)},
                             {u"error_details"_s, schemaOf(u"object"_s, u"error_type, error_details"_s)}},
                            {u"success"_s});
    settled.answers = {{200, u"Taken."_s,
                        objectOf({{u"success"_s, schemaOf(u"boolean"_s)},
                                  {u"task_id"_s, schemaOf(u"integer"_s)},
                                  {u"status"_s, schemaOf(u"string"_s, u"of the task now"_s)},
                                  {u"message"_s, schemaOf(u"string"_s)}},
                                 {u"success"_s, u"task_id"_s, u"status"_s})},
                       errorOf(400),
                       errorOf(401),
                       errorOf(403),
                       errorOf(404),
                       {409, u"Nobody waited for it any more; it is kept for review."_s, errorSchema()},
                       errorOf(422),
                       errorOf(503)};
    settled.handler = [&desk](const ExchangePtr &exchange) { result(desk, exchange); };
    table.add(settled);
}

} // namespace evenstock::pluginroutes
