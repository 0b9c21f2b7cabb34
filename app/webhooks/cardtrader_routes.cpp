// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/cardtrader_routes.h"

#include "app/service/run_json.h"
#include "app/webhooks/api_schemas.h"
#include "connectors/api/json_read.h"
#include "models/store/run_queries.h"

#include <QJsonArray>
#include <QUuid>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

const QString marketplace = u"cardtrader"_s;
const QString syncTag = u"CardTrader"_s;

const HookAccount *accountOf(const ReceiverDirectory &directory, const QString &userId)
{
    const HookAccount *account = directory.byUuid(userId.toLower());
    return account && account->marketplace == marketplace ? account : nullptr;
}

Answer noSuchUser()
{
    return errorAnswer(404, u"no CardTrader account has this user_id"_s);
}

Result<QString> uuidOf(const QJsonObject &body)
{
    const QUuid uuid = QUuid::fromString(body.value("user_id"_L1).toString());
    if (uuid.isNull())
        return makeError(ErrorCode::InvalidRequest, u"user_id must be a UUID"_s, u"user_id"_s);
    return uuid.toString(QUuid::WithoutBraces);
}

// The first free one of "CardTrader", "CardTrader 2" …
QString freeName(const ReceiverDirectory &directory)
{
    for (int number = 1;; ++number) {
        const QString name = number == 1 ? u"CardTrader"_s : u"CardTrader %1"_s.arg(number);
        const bool isTaken = std::any_of(directory.accounts.begin(), directory.accounts.end(),
                                         [&name](const HookAccount &account) { return account.name == name; });
        if (!isTaken)
            return name;
    }
}

void setUp(LocalDesk &desk, const ExchangePtr &exchange)
{
    const auto body = parseJsonObject(exchange->request().body);
    if (!body)
        return exchange->answer(errorAnswer(400, u"the body is not a JSON object"_s));
    const auto uuid = uuidOf(*body);
    if (!uuid)
        return exchange->answer(errorAnswer(uuid.error()));
    const QString token = body->value("cardtrader_token"_L1).toString();
    if (token.isEmpty())
        return exchange->answer(errorAnswer(422, u"cardtrader_token must be text"_s));
    const auto directory = desk.board.current();
    const HookAccount *known = directory->byUuid(*uuid);
    if (known && known->marketplace != marketplace)
        return exchange->answer(errorAnswer(409, u"another marketplace's account has this user_id"_s));
    QJsonObject arguments{{u"secrets"_s, QJsonObject{{u"token"_s, token}}}};
    if (body->value("url"_L1).isString())
        arguments.insert(u"url"_s, body->value("url"_L1));
    if (known) {
        arguments.insert(u"account"_s, known->name);
    } else {
        arguments.insert(u"marketplace"_s, marketplace);
        arguments.insert(u"name"_s, freeName(*directory));
        arguments.insert(u"uuid"_s, *uuid);
    }
    desk.engine.call(
        known ? u"account.set"_s : u"account.add"_s, arguments,
        [exchange, uuid = *uuid](const Result<QJsonObject> &done) {
            if (!done)
                return exchange->answer(errorAnswer(done.error()));
            exchange->answer(jsonAnswer(
                {{u"status"_s, u"ok"_s}, {u"user_id"_s, uuid}, {u"account"_s, done->value("account"_L1)["name"_L1]}}));
        });
}

void tellUrl(LocalDesk &desk, const ExchangePtr &exchange)
{
    const auto directory = desk.board.current();
    const HookAccount *account = accountOf(*directory, exchange->argument(u"user_id"_s));
    if (!account)
        return exchange->answer(noSuchUser());
    const QString url = desk.publicUrl() + u"/api/v1/sync/webhook/user/"_s + account->uuid;
    const QJsonObject steps{{u"step_1"_s, u"Open https://www.cardtrader.com/it/full_api_app"_s},
                            {u"step_2"_s, u"Copy the webhook_url of this answer"_s},
                            {u"step_3"_s, u"Paste it into the field 'Indirizzo del tuo endpoint webhook'"_s},
                            {u"step_4"_s, u"Click 'Salva l'endpoint del Webhook'"_s}};
    exchange->answer(jsonAnswer({{u"user_id"_s, account->uuid},
                                 {u"webhook_url"_s, url},
                                 {u"instructions"_s, steps},
                                 {u"webhook_secret_configured"_s, account->knowsSecrets}}));
}

void sync(LocalDesk &desk, const ExchangePtr &exchange)
{
    const auto directory = desk.board.current();
    const HookAccount *account = accountOf(*directory, exchange->argument(u"user_id"_s));
    if (!account)
        return exchange->answer(noSuchUser());
    QJsonObject arguments{{u"accounts"_s, QJsonArray{account->name}}};
    QJsonValue blueprint = QJsonValue::Null;
    const QUrlQuery &query = exchange->request().query;
    if (!query.queryItemValue(u"blueprint_id"_s).isEmpty()) { // named without a value, it is all of them
        bool isNumber = false;
        const qint64 id = query.queryItemValue(u"blueprint_id"_s).toLongLong(&isNumber);
        if (!isNumber || id <= 0)
            return exchange->answer(errorAnswer(422, u"blueprint_id must be a positive whole number"_s));
        blueprint = id;
        arguments.insert(u"filter"_s, QJsonObject{{u"blueprint_id"_s, QJsonArray{QString::number(id)}}});
    }
    desk.engine.call(u"sync.start"_s, arguments,
                     [exchange, uuid = account->uuid, blueprint](const Result<QJsonObject> &begun) {
                         if (!begun)
                             return exchange->answer(errorAnswer(begun.error()));
                         const qint64 run = begun->value("runs"_L1)[0]["run"_L1].toInteger();
                         exchange->answer(jsonAnswer({{u"status"_s, u"accepted"_s},
                                                      {u"task_id"_s, QString::number(run)},
                                                      {u"user_id"_s, uuid},
                                                      {u"blueprint_id"_s, blueprint},
                                                      {u"message"_s, u"Sync from CardTrader queued"_s}},
                                                     202));
                     });
}

void tellTask(LocalDesk &desk, const ExchangePtr &exchange)
{
    const auto found = [&]() -> Result<std::optional<RunView>> {
        TRY_ASSIGN(Database *const shop, desk.reader.shop());
        return RunQueries(*shop).find(RunId{exchange->argument(u"task_id"_s).toLongLong()});
    }();
    if (!found) {
        desk.reader.forget();
        return exchange->answer(errorAnswer(found.error()));
    }
    if (!*found)
        return exchange->answer(errorAnswer(404, u"there is no task with this id"_s));
    const RunRow &run = (*found)->run;
    QJsonObject task = runObject(run, (*found)->channel, (*found)->marketplace, desk.clock.now(), runErrors(run));
    task.insert(u"task_id"_s, QString::number(run.id.value));
    exchange->answer(jsonAnswer(task));
}

QJsonObject urlAnswerSchema()
{
    const QJsonObject steps = objectOf({{u"step_1"_s, textSchema()},
                                        {u"step_2"_s, textSchema()},
                                        {u"step_3"_s, textSchema()},
                                        {u"step_4"_s, textSchema()}},
                                       {u"step_1"_s, u"step_2"_s, u"step_3"_s, u"step_4"_s});
    return objectOf({{u"user_id"_s, textSchema()},
                     {u"webhook_url"_s, textSchema()},
                     {u"instructions"_s, steps},
                     {u"webhook_secret_configured"_s, schemaOf(u"boolean"_s)}},
                    {u"user_id"_s, u"webhook_url"_s, u"instructions"_s, u"webhook_secret_configured"_s});
}

QJsonObject queuedSchema()
{
    return objectOf({{u"status"_s, QJsonObject{{u"const"_s, u"accepted"_s}}},
                     {u"task_id"_s, textSchema()},
                     {u"user_id"_s, textSchema()},
                     {u"blueprint_id"_s, nullable(schemaOf(u"integer"_s))},
                     {u"message"_s, textSchema()}},
                    {u"status"_s, u"task_id"_s, u"user_id"_s, u"blueprint_id"_s, u"message"_s});
}

QJsonObject taskSchema()
{
    const QJsonObject status{{u"enum"_s, QJsonArray{u"waiting"_s, u"running"_s, u"completed"_s, u"partial"_s,
                                                    u"failed"_s, u"cancelled"_s, u"held"_s, u"undone"_s}}};
    return objectOf({{u"task_id"_s, textSchema()},
                     {u"run"_s, schemaOf(u"integer"_s)},
                     {u"channel"_s, textSchema()},
                     {u"mode"_s, textSchema()},
                     {u"status"_s, status},
                     {u"processed"_s, schemaOf(u"integer"_s)},
                     {u"errors"_s, arrayOf(schemaOf(u"object"_s))}},
                    {u"task_id"_s, u"run"_s, u"status"_s});
}

const RouteParameter userId{u"user_id"_s, u"path"_s, u"UUID of the account"_s};

Route setUpRoute(LocalDesk &desk)
{
    return {.method = "POST",
            .path = u"/api/v1/sync/setup-test-user"_s,
            .tag = syncTag,
            .summary = u"Connects a CardTrader account, or gives it a new token"_s,
            .body =
                objectOf({{u"user_id"_s, schemaOf(u"string"_s, u"the UUID the account is to have"_s)},
                          {u"cardtrader_token"_s, schemaOf(u"string"_s, u"of CardTrader's Full API"_s)},
                          {u"url"_s, schemaOf(u"string"_s, u"where the API is, if not at CardTrader's own address"_s)}},
                         {u"user_id"_s, u"cardtrader_token"_s}),
            .answers = {{200, u"CardTrader knows the token, and the account is there."_s,
                         objectOf({{u"status"_s, QJsonObject{{u"const"_s, u"ok"_s}}},
                                   {u"user_id"_s, textSchema()},
                                   {u"account"_s, textSchema()}},
                                  {u"status"_s, u"user_id"_s, u"account"_s})},
                        errorOf(400),
                        errorOf(401),
                        errorOf(403),
                        errorOf(409),
                        errorOf(413),
                        errorOf(415),
                        errorOf(422),
                        errorOf(503)},
            .handler = [&desk](const ExchangePtr &exchange) { setUp(desk, exchange); }};
}

} // namespace

void addCardTraderRoutes(RouteTable &table, LocalDesk &desk)
{
    table.add(setUpRoute(desk));
    table.add({.path = u"/api/v1/sync/webhook-url/{user_id}"_s,
               .tag = syncTag,
               .summary = u"The address CardTrader has to be given, and how"_s,
               .parameters = {userId},
               .answers = {{200, u"The address and the steps."_s, urlAnswerSchema()},
                           errorOf(401),
                           errorOf(403),
                           errorOf(404)},
               .handler = [&desk](const ExchangePtr &exchange) { tellUrl(desk, exchange); }});
    table.add(
        {.method = "POST",
         .path = u"/api/v1/sync/sync-from-cardtrader/{user_id}"_s,
         .tag = syncTag,
         .summary = u"Reads the account now"_s,
         .parameters = {userId,
                        {u"blueprint_id"_s, u"query"_s, u"only products of this one"_s, false, schemaOf(u"integer"_s)}},
         .answers = {{202, u"The run waits or has begun: ask for its task."_s, queuedSchema()},
                     errorOf(401),
                     errorOf(403),
                     errorOf(404),
                     errorOf(422),
                     errorOf(429),
                     errorOf(503)},
         .handler = [&desk](const ExchangePtr &exchange) { sync(desk, exchange); }});
    table.add({.path = u"/api/v1/sync/tasks/{task_id}"_s,
               .tag = syncTag,
               .summary = u"How far a run is, or how it ended"_s,
               .parameters = {{u"task_id"_s, u"path"_s, u"as sync-from-cardtrader gave it"_s}},
               .answers = {{200, u"The run."_s, taskSchema()}, errorOf(401), errorOf(403), errorOf(404), errorOf(503)},
               .handler = [&desk](const ExchangePtr &exchange) { tellTask(desk, exchange); }});
}

} // namespace evenstock
