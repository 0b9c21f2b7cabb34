// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/vinted_routes.h"

#include "app/webhooks/api_schemas.h"
#include "app/webhooks/query_values.h"
#include "app/webhooks/vinted_list_routes.h"
#include "connectors/api/json_read.h"

#include <QJsonArray>

namespace evenstock {

using namespace Qt::StringLiterals;
using namespace vintedroutes;

namespace {

// A command with the account of the query.
void order(LocalDesk &desk, const ExchangePtr &exchange, const QString &command, QJsonObject arguments,
           const std::function<void(const QJsonObject &)> &done)
{
    const QString account = textIn(exchange->request().query, u"account"_s);
    if (!account.isEmpty())
        arguments.insert(u"account"_s, account);
    desk.engine.call(command, arguments, [exchange, done](const Result<QJsonObject> &reply) {
        if (!reply)
            return exchange->answer(errorAnswer(reply.error()));
        done(*reply);
    });
}

void publishOne(LocalDesk &desk, const ExchangePtr &exchange)
{
    const auto body = parseJsonObject(exchange->request().body);
    if (!body)
        return exchange->answer(errorAnswer(400, u"the body is not a JSON object"_s));
    const qint64 id = body->value("product_id"_L1).toInteger();
    if (id <= 0)
        return exchange->answer(errorAnswer(422, u"product_id must be the number of a product"_s));
    order(desk, exchange, u"vinted.publish"_s, {{u"product_ids"_s, QJsonArray{id}}},
          [exchange](const QJsonObject &reply) {
              const QJsonObject row = reply["results"_L1][0].toObject();
              if (row["status"_L1].toString() != "error"_L1)
                  return exchange->answer(jsonAnswer(row, 202));
              const QString detail = row["message"_L1].toString();
              if (row.contains("validation_errors"_L1))
                  return exchange->answer(
                      jsonAnswer({{u"detail"_s, detail}, {u"validation_errors"_s, row["validation_errors"_L1]}}, 422));
              const QString code = row["code"_L1].toString();
              exchange->answer(errorAnswer(code == "not_found"_L1 ? 404 : code == "conflict"_L1 ? 409 : 422, detail));
          });
}

void publishMany(LocalDesk &desk, const ExchangePtr &exchange)
{
    const auto body = parseJsonObject(exchange->request().body);
    if (!body)
        return exchange->answer(errorAnswer(400, u"the body is not a JSON object"_s));
    if (!body->value("product_ids"_L1).isArray())
        return exchange->answer(errorAnswer(422, u"product_ids must be a list of 1 to 100 numbers"_s));
    order(desk, exchange, u"vinted.publish"_s, {{u"product_ids"_s, body->value("product_ids"_L1)}},
          [exchange](const QJsonObject &reply) { exchange->answer(jsonAnswer(reply, 202)); });
}

void prepare(LocalDesk &desk, const ExchangePtr &exchange)
{
    order(desk, exchange, u"vinted.prepare"_s, {{u"product_id"_s, exchange->argument(u"id"_s).toLongLong()}},
          [exchange](const QJsonObject &reply) { exchange->answer(jsonAnswer(reply)); });
}

void analytics(LocalDesk &desk, const ExchangePtr &exchange)
{
    const auto body = parseJsonObject(exchange->request().body);
    if (!body)
        return exchange->answer(errorAnswer(400, u"the body is not a JSON object"_s));
    QJsonObject arguments = *body;
    arguments.insert(u"item"_s, exchange->argument(u"id"_s).toLongLong());
    desk.engine.call(u"vinted.analytics"_s, arguments, [&desk, exchange](const Result<QJsonObject> &done) {
        if (!done)
            return exchange->answer(errorAnswer(done.error()));
        tellListing(desk, exchange);
    });
}

void forget(LocalDesk &desk, const ExchangePtr &exchange)
{
    desk.engine.call(u"vinted.forget"_s, {{u"item"_s, exchange->argument(u"id"_s).toLongLong()}},
                     [exchange](const Result<QJsonObject> &done) {
                         exchange->answer(done ? jsonAnswer(*done) : errorAnswer(done.error()));
                     });
}

QJsonObject queuedSchema()
{
    return objectOf({{u"product_id"_s, numberSchema()},
                     {u"status"_s, textSchema()},
                     {u"message"_s, textSchema()},
                     {u"vinted_product_id"_s, numberSchema()}},
                    {u"product_id"_s, u"status"_s, u"message"_s});
}

void addPublishing(RouteTable &table, LocalDesk &desk)
{
    table.add({.method = "POST",
               .path = u"/api/vinted/publish"_s,
               .tag = tag(),
               .summary = u"Queues the listing of a product for the browser"_s,
               .description = u"422 with validation_errors where it is not ready."_s,
               .parameters = {accountName()},
               .body = objectOf({{u"product_id"_s, numberSchema()}}, {u"product_id"_s}),
               .answers = answersWith({202, u"It waits for the browser."_s, queuedSchema()}, {400, 409, 413, 415, 429}),
               .handler = [&desk](const ExchangePtr &exchange) { publishOne(desk, exchange); }});
    table.add({.method = "POST",
               .path = u"/api/vinted/publish/batch"_s,
               .tag = tag(),
               .summary = u"The same for up to 100 products"_s,
               .parameters = {accountName()},
               .body = objectOf({{u"product_ids"_s, arrayOf(numberSchema())}}, {u"product_ids"_s}),
               .answers = answersWith({202, u"Which wait, and why the others do not."_s,
                                       objectOf({{u"total"_s, numberSchema()},
                                                 {u"success"_s, numberSchema()},
                                                 {u"failed"_s, numberSchema()},
                                                 {u"results"_s, arrayOf(queuedSchema())}},
                                                {u"total"_s, u"success"_s, u"failed"_s, u"results"_s})},
                                      {400, 413, 415, 429}),
               .handler = [&desk](const ExchangePtr &exchange) { publishMany(desk, exchange); }});
    table.add(
        {.method = "POST",
         .path = u"/api/vinted/prepare/{id}"_s,
         .tag = tag(),
         .summary = u"The listing a product would become, and what is missing"_s,
         .parameters = {{u"id"_s, u"path"_s, u"number of the product"_s, true, schemaOf(u"integer"_s)}, accountName()},
         .answers =
             answersWith({200, u"Nothing was made."_s,
                          objectOf({{u"product_id"_s, numberSchema()},
                                    {u"title"_s, textSchema()},
                                    {u"description"_s, textSchema()},
                                    {u"price"_s, schemaOf(u"number"_s)},
                                    {u"mapped_attributes"_s, schemaOf(u"object"_s)},
                                    {u"validation_errors"_s, arrayOf(textSchema())},
                                    {u"ready_to_publish"_s, schemaOf(u"boolean"_s)}},
                                   {u"product_id"_s, u"title"_s, u"validation_errors"_s, u"ready_to_publish"_s})}),
         .handler = [&desk](const ExchangePtr &exchange) { prepare(desk, exchange); }});
}

} // namespace

void addVintedRoutes(RouteTable &table, LocalDesk &desk)
{
    addPublishing(table, desk);
    addLists(table, desk);
    table.add({.method = "PATCH",
               .path = u"/api/vinted/products/{id}/analytics"_s,
               .tag = tag(),
               .summary = u"Notes views, favourites and conversations"_s,
               .parameters = {listingId(), accountName()},
               .body = objectOf({{u"view_count"_s, numberSchema()},
                                 {u"favourite_count"_s, numberSchema()},
                                 {u"conversations"_s, numberSchema()}},
                                {}),
               .answers = answersWith({200, u"The listing."_s, listingSchema()}, {400, 413, 415}),
               .handler = [&desk](const ExchangePtr &exchange) { analytics(desk, exchange); }});
    table.add({.method = "DELETE",
               .path = u"/api/vinted/products/{id}"_s,
               .tag = tag(),
               .summary = u"Counts a listing as deleted here; nothing happens on Vinted"_s,
               .parameters = {listingId()},
               .answers = answersWith({200, u"It does."_s, successSchema()}),
               .handler = [&desk](const ExchangePtr &exchange) { forget(desk, exchange); }});
}

} // namespace evenstock
