// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/plugin_routes.h"

#include "app/webhooks/api_schemas.h"
#include "app/webhooks/query_values.h"
#include "connectors/api/json_read.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

const QString pluginTag = u"Browser extension"_s;
constexpr auto lookAgainMs = std::chrono::milliseconds(1000);
constexpr qsizetype mostNonceChars = 200;
constexpr int deepest = 50;

void health(PluginDesk &desk, const ExchangePtr &exchange)
{
    const QString nonce = exchange->request().query.queryItemValue(u"nonce"_s);
    if (nonce.size() > mostNonceChars)
        return exchange->answer(errorAnswer(422, u"nonce is too long"_s));
    QJsonArray proofs;
    if (!nonce.isEmpty()) {
        for (const PairedBrowser &browser : desk.board.current()->browsers) {
            const QByteArray proof =
                QMessageAuthenticationCode::hash(nonce.toUtf8(), browser.token, QCryptographicHash::Sha256);
            proofs.append(QString::fromLatin1(proof.toHex()));
        }
    }
    exchange->answer(jsonAnswer({{u"status"_s, u"healthy"_s}, {u"api_version"_s, u"1.0.0"_s}, {u"proofs"_s, proofs}}));
}

std::optional<QJsonObject> bodyOf(const ExchangePtr &exchange)
{
    const auto body = parseJsonObject(exchange->request().body);
    if (!body) {
        exchange->answer(errorAnswer(400, u"the body is not a JSON object"_s));
        return std::nullopt;
    }
    if (carriesCookies(*body)) {
        exchange->answer(errorAnswer(400, u"cookies stay in the browser: send none"_s));
        return std::nullopt;
    }
    return *body;
}

// Elsewhere a marketplace refuses its credentials; here it is the browser that is not, or no longer, let in.
Answer refusalOf(const Error &error)
{
    return error.code == ErrorCode::Unauthorized ? errorAnswer(401, error.detail) : errorAnswer(error);
}

void pass(const ExchangePtr &exchange, const Result<QJsonObject> &done)
{
    exchange->answer(done ? jsonAnswer(*done) : refusalOf(done.error()));
}

void pair(PluginDesk &desk, const ExchangePtr &exchange)
{
    const auto body = bodyOf(exchange);
    if (!body)
        return;
    QJsonObject arguments{{u"code"_s, body->value("code"_L1).toString()},
                          {u"browser"_s, body->value("browser"_L1).toString()},
                          {u"version"_s, body->value("version"_L1).toString()},
                          {u"origin"_s, QString::fromLatin1(exchange->request().head.header("origin"))}};
    if (arguments.value("code"_L1).toString().isEmpty())
        return exchange->answer(errorAnswer(422, u"code must be text"_s));
    desk.engine.call(u"bridge.pair"_s, arguments, [exchange](const Result<QJsonObject> &done) {
        if (!done)
            return exchange->answer(refusalOf(done.error()));
        exchange->answer(
            jsonAnswer({{u"token"_s, done->value("token"_L1)}, {u"server_id"_s, done->value("server_id"_L1)}}));
    });
}

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

void platforms(const ExchangePtr &exchange)
{
    const QJsonObject vinted{{u"name"_s, u"vinted"_s},
                             {u"display_name"_s, u"Vinted"_s},
                             {u"auth_method"_s, u"cookies"_s},
                             {u"supported"_s, true},
                             {u"features"_s, QJsonArray{u"import"_s, u"publish"_s, u"sync"_s, u"delete"_s}}};
    exchange->answer(jsonAnswer({{u"platforms"_s, QJsonArray{vinted}}}));
}

void sync(PluginDesk &desk, const ExchangePtr &exchange)
{
    const auto body = bodyOf(exchange);
    if (!body)
        return;
    desk.engine.call(u"bridge.session"_s, {{u"browser"_s, exchange->request().browser}, {u"body"_s, *body}},
                     [exchange](const Result<QJsonObject> &done) { pass(exchange, done); });
}

// Only names that the program gives pictures itself: no path of anybody's comes near the disk.
void image(PluginDesk &desk, const ExchangePtr &exchange)
{
    static const QRegularExpression pattern(u"^[0-9a-f]{32}\\.(jpg|png|gif|webp)$"_s);
    const auto match = pattern.match(exchange->argument(u"name"_s));
    QFile file(QDir(desk.imageFolder).filePath(match.captured(0)));
    if (!match.hasMatch() || !file.open(QIODevice::ReadOnly))
        return exchange->answer(errorAnswer(404, u"there is no such picture"_s));
    const QByteArray kind = match.captured(1) == "jpg"_L1 ? QByteArray("jpeg") : match.captured(1).toLatin1();
    exchange->answer({.contentType = "image/" + kind, .body = file.readAll()});
}

Route route(const QByteArray &method, const QString &path, Entry entry, const QString &summary)
{
    return {.method = method, .path = path, .entry = entry, .tag = pluginTag, .summary = summary};
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

void addKnockRoutes(RouteTable &table, PluginDesk &desk)
{
    Route asked =
        route("GET", u"/api/plugin/health"_s, Entry::Knock, u"Whether it answers, and that it is Evenstock"_s);
    asked.description = u"proofs are HMAC-SHA256(token, nonce) in hex, one a paired browser."_s;
    asked.parameters = {{u"nonce"_s, u"query"_s, u"anything new"_s, false}};
    asked.answers = {{200, u"It does."_s,
                      objectOf({{u"status"_s, QJsonObject{{u"const"_s, u"healthy"_s}}},
                                {u"api_version"_s, schemaOf(u"string"_s)},
                                {u"proofs"_s, arrayOf(schemaOf(u"string"_s))}},
                               {u"status"_s, u"proofs"_s})},
                     errorOf(403),
                     errorOf(422)};
    asked.handler = [&desk](const ExchangePtr &exchange) { health(desk, exchange); };
    table.add(asked);

    Route paired = route("POST", u"/api/plugin/pair"_s, Entry::Knock, u"Pairs this browser by a code"_s);
    paired.description = u"The code comes from the window or from evenstock-cli channel pair."_s;
    paired.body = objectOf({{u"code"_s, schemaOf(u"string"_s)},
                            {u"browser"_s, schemaOf(u"string"_s)},
                            {u"version"_s, schemaOf(u"string"_s, u"of the extension"_s)}},
                           {u"code"_s});
    paired.answers = {{200, u"Paired."_s,
                       objectOf({{u"token"_s, schemaOf(u"string"_s)}, {u"server_id"_s, schemaOf(u"string"_s)}},
                                {u"token"_s, u"server_id"_s})},
                      errorOf(400),
                      errorOf(401),
                      errorOf(403),
                      errorOf(422),
                      errorOf(429),
                      errorOf(503)};
    paired.handler = [&desk](const ExchangePtr &exchange) { pair(desk, exchange); };
    table.add(paired);
}

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

} // namespace

bool carriesCookies(const QJsonValue &value)
{
    struct Level {
        QJsonValue value;
        int depth;
    };
    QList<Level> open{{value, 0}};
    while (!open.isEmpty()) {
        const Level level = open.takeLast();
        if (level.depth > deepest)
            return true; // nothing of ours is so deep
        if (level.value.isArray()) {
            for (const QJsonValue &entry : level.value.toArray())
                open.append({entry, level.depth + 1});
        }
        const QJsonObject object = level.value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString name = it.key().toLower();
            if (name == "cookies"_L1 || name == "cookie"_L1)
                return true;
            open.append({it.value(), level.depth + 1});
        }
    }
    return false;
}

void addPluginRoutes(RouteTable &table, PluginDesk &desk)
{
    addKnockRoutes(table, desk);
    addTaskRoutes(table, desk);
    Route known = route("GET", u"/api/plugin/platforms"_s, Entry::Browser, u"What the extension works on"_s);
    known.answers = {
        {200, u"The marketplaces."_s, objectOf({{u"platforms"_s, arrayOf(schemaOf(u"object"_s))}}, {u"platforms"_s})},
        errorOf(401),
        errorOf(403)};
    known.handler = [](const ExchangePtr &exchange) { platforms(exchange); };
    table.add(known);

    Route told = route("POST", u"/api/plugin/sync"_s, Entry::Browser, u"Who is logged in on the marketplace"_s);
    told.description = u"Cookies stay in the browser: a body with any is refused."_s;
    told.body = objectOf({{u"platform"_s, QJsonObject{{u"const"_s, u"vinted"_s}}},
                          {u"connected"_s, schemaOf(u"boolean"_s)},
                          {u"user"_s, schemaOf(u"object"_s, u"id, login"_s)},
                          {u"domain"_s, schemaOf(u"string"_s)},
                          {u"error"_s, schemaOf(u"string"_s)}},
                         {u"platform"_s, u"connected"_s});
    told.answers = {{200, u"Noted."_s,
                     objectOf({{u"success"_s, schemaOf(u"boolean"_s)},
                               {u"platforms_synced"_s, schemaOf(u"integer"_s)},
                               {u"platforms_status"_s, arrayOf(schemaOf(u"object"_s))},
                               {u"message"_s, schemaOf(u"string"_s)}},
                              {u"success"_s, u"platforms_status"_s})},
                    errorOf(400),
                    errorOf(401),
                    errorOf(403),
                    errorOf(422),
                    errorOf(503)};
    told.handler = [&desk](const ExchangePtr &exchange) { sync(desk, exchange); };
    table.add(told);

    Route shown = route("GET", u"/api/plugin/images/{name}"_s, Entry::Browser, u"A picture of a product"_s);
    shown.parameters = {{u"name"_s, u"path"_s, u"as the task names it"_s}};
    shown.answers = {{200, u"The picture."_s, {}, u"image/jpeg"_s}, errorOf(401), errorOf(403), errorOf(404)};
    shown.handler = [&desk](const ExchangePtr &exchange) { image(desk, exchange); };
    table.add(shown);
}

} // namespace evenstock
