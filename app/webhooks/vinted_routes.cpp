// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/vinted_routes.h"

#include "app/webhooks/api_schemas.h"
#include "connectors/api/json_read.h"
#include "models/store/account_repository.h"
#include "models/store/vinted_repository.h"

#include <QJsonArray>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

const QString vintedTag = u"Vinted"_s;
constexpr int mostPageSize = 200;
constexpr int mostPages = 1'000'000;

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue numberOf(const Money &price) // the one place where this interface has a price with decimals
{
    return price.isValid() ? QJsonValue(moneyDecimal(price).toDouble()) : QJsonValue();
}

QJsonObject itemObject(const VintedItemRow &item)
{
    return {{u"id"_s, qint64(item.id.value)},
            {u"product_id"_s, qint64(item.product.value)},
            {u"vinted_id"_s, item.vintedId ? QJsonValue(qint64(*item.vintedId)) : QJsonValue()},
            {u"status"_s, vintedStatusName(item.status)},
            {u"is_reserved"_s, item.isReserved},
            {u"date"_s, item.publishedAt ? QJsonValue(isoUtc(item.publishedAt).left(10)) : QJsonValue()},
            {u"title"_s, textOrNull(item.title)},
            {u"price"_s, numberOf(item.price)},
            {u"currency"_s, item.price.currency},
            {u"url"_s, textOrNull(item.url)},
            {u"view_count"_s, qint64(item.viewCount)},
            {u"favourite_count"_s, qint64(item.favouriteCount)},
            {u"conversations"_s, qint64(item.conversations)},
            {u"image_ids"_s, textOrNull(item.imageIds)},
            {u"created_at"_s, isoUtc(item.createdAt)},
            {u"updated_at"_s, isoUtc(item.updatedAt)}};
}

QJsonObject errorObject(const VintedErrorRow &row)
{
    return {{u"id"_s, qint64(row.id)},
            {u"product_id"_s, row.product ? QJsonValue(qint64(row.product.value)) : QJsonValue()},
            {u"operation"_s, row.operation},
            {u"error_type"_s, row.errorType},
            {u"error_message"_s, row.message},
            {u"error_details"_s, textOrNull(row.details)},
            {u"created_at"_s, isoUtc(row.createdAt)}};
}

// The account named in the query, or the only one.
Result<AccountId> accountOf(Database &shop, const QUrlQuery &query)
{
    const QString name = query.queryItemValue(u"account"_s, QUrl::FullyDecoded);
    AccountRepository accounts(shop);
    TRY_ASSIGN(const auto all, accounts.all());
    QList<AccountId> found;
    for (const AccountRow &row : all) {
        if (row.marketplace == "vinted"_L1 && (name.isEmpty() || row.name == name))
            found.append(row.id);
    }
    if (found.isEmpty())
        return makeError(ErrorCode::NotFound, u"there is no such Vinted account"_s, u"account"_s);
    if (found.size() > 1)
        return makeError(ErrorCode::InvalidRequest, u"account must name one of the Vinted accounts"_s, u"account"_s);
    return found.first();
}

using Read = std::function<Result<QJsonObject>(VintedRepository &, AccountId, const ExchangePtr &)>;

void tell(VintedDesk &desk, const ExchangePtr &exchange, const Read &read)
{
    const auto found = [&]() -> Result<QJsonObject> {
        TRY_ASSIGN(Database *const shop, desk.reader.shop());
        TRY_ASSIGN(const AccountId account, accountOf(*shop, exchange->request().query));
        VintedRepository items(*shop);
        return read(items, account, exchange);
    }();
    if (!found && found.error().code == ErrorCode::Storage)
        desk.reader.forget();
    exchange->answer(found ? jsonAnswer(*found) : errorAnswer(found.error()));
}

struct PageWanted {
    int page = 0;
    int size = 50;
};

Result<PageWanted> pageOf(const QUrlQuery &query)
{
    const auto page = numberIn(query, u"page"_s, 0, mostPages, 0);
    const auto size = numberIn(query, u"page_size"_s, 1, mostPageSize, 50);
    if (!page)
        return makeError(ErrorCode::InvalidRequest, u"page must be a number from 0"_s, u"page"_s);
    if (!size)
        return makeError(ErrorCode::InvalidRequest, u"page_size must be a number from 1 to %1"_s.arg(mostPageSize),
                         u"page_size"_s);
    return PageWanted{*page, *size};
}

QJsonObject pageObject(const QJsonArray &rows, std::int64_t total, const PageWanted &wanted)
{
    return {{u"items"_s, rows},
            {u"total"_s, qint64(total)},
            {u"page"_s, wanted.page},
            {u"page_size"_s, wanted.size},
            {u"total_pages"_s, qint64((total + wanted.size - 1) / wanted.size)}};
}

Result<QJsonObject> products(VintedRepository &items, AccountId account, const ExchangePtr &exchange)
{
    TRY_ASSIGN(const PageWanted wanted, pageOf(exchange->request().query));
    TRY_ASSIGN(const auto rows, items.page(account, wanted.page, wanted.size));
    TRY_ASSIGN(const std::int64_t total, items.count(account));
    QJsonArray array;
    for (const VintedItemRow &row : rows)
        array.append(itemObject(row));
    return pageObject(array, total, wanted);
}

Result<QJsonObject> product(VintedRepository &items, AccountId account, const ExchangePtr &exchange)
{
    TRY_ASSIGN(const auto item, items.find(VintedItemId{exchange->argument(u"id"_s).toLongLong()}));
    if (!item || item->account != account)
        return makeError(ErrorCode::NotFound, u"there is no such listing"_s, u"id"_s);
    return itemObject(*item);
}

Result<QJsonObject> summary(VintedRepository &items, AccountId account, const ExchangePtr &)
{
    TRY_ASSIGN(const VintedSummary sums, items.summary(account));
    return QJsonObject{{u"total_views"_s, qint64(sums.views)},
                       {u"total_favourites"_s, qint64(sums.favourites)},
                       {u"total_conversations"_s, qint64(sums.conversations)},
                       {u"avg_views"_s, sums.averageViews()},
                       {u"published_count"_s, qint64(sums.published)}};
}

Result<QJsonObject> errors(VintedRepository &items, AccountId account, const ExchangePtr &exchange)
{
    TRY_ASSIGN(const PageWanted wanted, pageOf(exchange->request().query));
    TRY_ASSIGN(const auto rows, items.errors(account, wanted.page, wanted.size));
    TRY_ASSIGN(const std::int64_t total, items.countErrors(account));
    QJsonArray array;
    for (const VintedErrorRow &row : rows)
        array.append(errorObject(row));
    return pageObject(array, total, wanted);
}

QJsonObject countsObject(const QMap<QString, std::int64_t> &counts)
{
    QJsonObject object;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        object.insert(it.key(), qint64(it.value()));
    return object;
}

// A command with the account of the query.
void order(VintedDesk &desk, const ExchangePtr &exchange, const QString &command, QJsonObject arguments,
           const std::function<void(const QJsonObject &)> &done)
{
    const QString account = exchange->request().query.queryItemValue(u"account"_s, QUrl::FullyDecoded);
    if (!account.isEmpty())
        arguments.insert(u"account"_s, account);
    desk.engine.call(command, arguments, [exchange, done](const Result<QJsonObject> &reply) {
        if (!reply)
            return exchange->answer(errorAnswer(reply.error()));
        done(*reply);
    });
}

void publishOne(VintedDesk &desk, const ExchangePtr &exchange)
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

void publishMany(VintedDesk &desk, const ExchangePtr &exchange)
{
    const auto body = parseJsonObject(exchange->request().body);
    if (!body)
        return exchange->answer(errorAnswer(400, u"the body is not a JSON object"_s));
    if (!body->value("product_ids"_L1).isArray())
        return exchange->answer(errorAnswer(422, u"product_ids must be a list of 1 to 100 numbers"_s));
    order(desk, exchange, u"vinted.publish"_s, {{u"product_ids"_s, body->value("product_ids"_L1)}},
          [exchange](const QJsonObject &reply) { exchange->answer(jsonAnswer(reply, 202)); });
}

void prepare(VintedDesk &desk, const ExchangePtr &exchange)
{
    order(desk, exchange, u"vinted.prepare"_s, {{u"product_id"_s, exchange->argument(u"id"_s).toLongLong()}},
          [exchange](const QJsonObject &reply) { exchange->answer(jsonAnswer(reply)); });
}

void analytics(VintedDesk &desk, const ExchangePtr &exchange)
{
    const auto body = parseJsonObject(exchange->request().body);
    if (!body)
        return exchange->answer(errorAnswer(400, u"the body is not a JSON object"_s));
    QJsonObject arguments = *body;
    arguments.insert(u"item"_s, exchange->argument(u"id"_s).toLongLong());
    desk.engine.call(u"vinted.analytics"_s, arguments, [&desk, exchange](const Result<QJsonObject> &done) {
        if (!done)
            return exchange->answer(errorAnswer(done.error()));
        tell(desk, exchange, product);
    });
}

void forget(VintedDesk &desk, const ExchangePtr &exchange)
{
    desk.engine.call(u"vinted.forget"_s, {{u"item"_s, exchange->argument(u"id"_s).toLongLong()}},
                     [exchange](const Result<QJsonObject> &done) {
                         exchange->answer(done ? jsonAnswer(*done) : errorAnswer(done.error()));
                     });
}

QJsonObject textSchema()
{
    return schemaOf(u"string"_s);
}

QJsonObject numberSchema()
{
    return schemaOf(u"integer"_s);
}

QJsonObject itemSchema()
{
    return objectOf({{u"id"_s, numberSchema()},
                     {u"product_id"_s, numberSchema()},
                     {u"vinted_id"_s, nullable(numberSchema())},
                     {u"status"_s, textSchema()},
                     {u"date"_s, nullable(textSchema())},
                     {u"title"_s, nullable(textSchema())},
                     {u"price"_s, nullable(schemaOf(u"number"_s))},
                     {u"url"_s, nullable(textSchema())},
                     {u"view_count"_s, numberSchema()},
                     {u"favourite_count"_s, numberSchema()},
                     {u"conversations"_s, numberSchema()},
                     {u"image_ids"_s, nullable(textSchema())},
                     {u"created_at"_s, textSchema()},
                     {u"updated_at"_s, textSchema()}},
                    {u"id"_s, u"product_id"_s, u"status"_s, u"view_count"_s, u"favourite_count"_s, u"created_at"_s});
}

QJsonObject queuedSchema()
{
    return objectOf({{u"product_id"_s, numberSchema()},
                     {u"status"_s, textSchema()},
                     {u"message"_s, textSchema()},
                     {u"vinted_product_id"_s, numberSchema()}},
                    {u"product_id"_s, u"status"_s, u"message"_s});
}

QJsonObject pageSchema(const QJsonObject &row)
{
    return objectOf({{u"items"_s, arrayOf(row)},
                     {u"total"_s, numberSchema()},
                     {u"page"_s, numberSchema()},
                     {u"page_size"_s, numberSchema()},
                     {u"total_pages"_s, numberSchema()}},
                    {u"items"_s, u"total"_s, u"page"_s, u"page_size"_s, u"total_pages"_s});
}

const RouteParameter accountName{u"account"_s, u"query"_s, u"which Vinted account, where there are several"_s, false};
const RouteParameter itemId{u"id"_s, u"path"_s, u"number of the listing here"_s, true, schemaOf(u"integer"_s)};

QList<RouteParameter> pageParameters()
{
    return {accountName,
            {u"page"_s, u"query"_s, u"from 0"_s, false, schemaOf(u"integer"_s)},
            {u"page_size"_s, u"query"_s, u"rows of a page"_s, false, schemaOf(u"integer"_s)}};
}

QList<RouteAnswer> answersWith(const RouteAnswer &good, const QList<int> &others = {})
{
    QList<RouteAnswer> answers{good, errorOf(401), errorOf(403), errorOf(404), errorOf(422), errorOf(503)};
    for (const int status : others)
        answers.append(errorOf(status));
    return answers;
}

void addReads(RouteTable &table, VintedDesk &desk)
{
    const auto add = [&](const QString &path, const QString &summary, const QJsonObject &schema,
                         const QList<RouteParameter> &parameters, const Read &read) {
        table.add({.path = path,
                   .tag = vintedTag,
                   .summary = summary,
                   .parameters = parameters,
                   .answers = answersWith({200, u"As it stands."_s, schema}),
                   .handler = [&desk, read](const ExchangePtr &exchange) { tell(desk, exchange, read); }});
    };
    add(u"/api/vinted/products"_s, u"Products as they stand on Vinted"_s, pageSchema(itemSchema()), pageParameters(),
        products);
    add(u"/api/vinted/products/{id}"_s, u"One of them"_s, itemSchema(), {itemId, accountName}, product);
    add(u"/api/vinted/analytics/summary"_s, u"Views and favourites of all of them"_s,
        objectOf({{u"total_views"_s, numberSchema()},
                  {u"total_favourites"_s, numberSchema()},
                  {u"total_conversations"_s, numberSchema()},
                  {u"avg_views"_s, schemaOf(u"number"_s)},
                  {u"published_count"_s, numberSchema()}},
                 {u"total_views"_s, u"total_favourites"_s, u"avg_views"_s, u"published_count"_s}),
        {accountName}, summary);
    add(u"/api/vinted/errors"_s, u"What went wrong, newest first"_s,
        pageSchema(objectOf({{u"id"_s, numberSchema()},
                             {u"product_id"_s, nullable(numberSchema())},
                             {u"operation"_s, textSchema()},
                             {u"error_type"_s, textSchema()},
                             {u"error_message"_s, textSchema()},
                             {u"created_at"_s, textSchema()}},
                            {u"id"_s, u"operation"_s, u"error_type"_s, u"error_message"_s})),
        pageParameters(), errors);
    add(u"/api/vinted/errors/summary"_s, u"How often, by kind"_s,
        objectOf({{u"total_errors"_s, numberSchema()},
                  {u"by_type"_s, schemaOf(u"object"_s)},
                  {u"by_operation"_s, schemaOf(u"object"_s)},
                  {u"last_24h"_s, numberSchema()},
                  {u"last_7d"_s, numberSchema()}},
                 {u"total_errors"_s, u"by_type"_s, u"by_operation"_s, u"last_24h"_s, u"last_7d"_s}),
        {accountName}, [&desk](VintedRepository &items, AccountId account, const ExchangePtr &) -> Result<QJsonObject> {
            TRY_ASSIGN(const auto counts, items.errorCounts(account, desk.clock.now()));
            return QJsonObject{{u"total_errors"_s, qint64(counts.total)},
                               {u"by_type"_s, countsObject(counts.byType)},
                               {u"by_operation"_s, countsObject(counts.byOperation)},
                               {u"last_24h"_s, qint64(counts.lastDay)},
                               {u"last_7d"_s, qint64(counts.lastWeek)}};
        });
}

void addPublishing(RouteTable &table, VintedDesk &desk)
{
    table.add({.method = "POST",
               .path = u"/api/vinted/publish"_s,
               .tag = vintedTag,
               .summary = u"Queues the listing of a product for the browser"_s,
               .description = u"422 with validation_errors where it is not ready."_s,
               .parameters = {accountName},
               .body = objectOf({{u"product_id"_s, numberSchema()}}, {u"product_id"_s}),
               .answers = answersWith({202, u"It waits for the browser."_s, queuedSchema()}, {400, 409, 413, 415, 429}),
               .handler = [&desk](const ExchangePtr &exchange) { publishOne(desk, exchange); }});
    table.add({.method = "POST",
               .path = u"/api/vinted/publish/batch"_s,
               .tag = vintedTag,
               .summary = u"The same for up to 100 products"_s,
               .parameters = {accountName},
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
         .tag = vintedTag,
         .summary = u"The listing a product would become, and what is missing"_s,
         .parameters = {{u"id"_s, u"path"_s, u"number of the product"_s, true, schemaOf(u"integer"_s)}, accountName},
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

std::optional<int> numberIn(const QUrlQuery &query, const QString &name, int least, int most, int otherwise)
{
    if (!query.hasQueryItem(name))
        return otherwise;
    bool isNumber = false;
    const int value = query.queryItemValue(name).toInt(&isNumber);
    return isNumber && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

void addVintedRoutes(RouteTable &table, VintedDesk &desk)
{
    addPublishing(table, desk);
    addReads(table, desk);
    table.add({.method = "PATCH",
               .path = u"/api/vinted/products/{id}/analytics"_s,
               .tag = vintedTag,
               .summary = u"Notes views, favourites and conversations"_s,
               .parameters = {itemId, accountName},
               .body = objectOf({{u"view_count"_s, numberSchema()},
                                 {u"favourite_count"_s, numberSchema()},
                                 {u"conversations"_s, numberSchema()}},
                                {}),
               .answers = answersWith({200, u"The listing."_s, itemSchema()}, {400, 413, 415}),
               .handler = [&desk](const ExchangePtr &exchange) { analytics(desk, exchange); }});
    table.add({.method = "DELETE",
               .path = u"/api/vinted/products/{id}"_s,
               .tag = vintedTag,
               .summary = u"Counts a listing as deleted here; nothing happens on Vinted"_s,
               .parameters = {itemId},
               .answers = answersWith({200, u"It does."_s, successSchema()}),
               .handler = [&desk](const ExchangePtr &exchange) { forget(desk, exchange); }});
}

} // namespace evenstock
