// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/vinted_list_routes.h"

#include "app/webhooks/api_schemas.h"
#include "app/webhooks/query_values.h"
#include "models/store/account_repository.h"
#include "models/store/vinted_repository.h"

#include <QJsonArray>

namespace evenstock::vintedroutes {

using namespace Qt::StringLiterals;

namespace {

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
    const QString name = textIn(query, u"account"_s);
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

void tell(LocalDesk &desk, const ExchangePtr &exchange, const Read &read)
{
    tellOfShop(desk, exchange, [&](Database &shop) -> Result<QJsonObject> {
        TRY_ASSIGN(const AccountId account, accountOf(shop, exchange->request().query));
        VintedRepository items(shop);
        return read(items, account, exchange);
    });
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

QJsonObject pageSchema(const QJsonObject &row)
{
    return objectOf({{u"items"_s, arrayOf(row)},
                     {u"total"_s, numberSchema()},
                     {u"page"_s, numberSchema()},
                     {u"page_size"_s, numberSchema()},
                     {u"total_pages"_s, numberSchema()}},
                    {u"items"_s, u"total"_s, u"page"_s, u"page_size"_s, u"total_pages"_s});
}

QList<RouteParameter> pageParameters()
{
    return {accountName(),
            {u"page"_s, u"query"_s, u"from 0"_s, false, schemaOf(u"integer"_s)},
            {u"page_size"_s, u"query"_s, u"rows of a page"_s, false, schemaOf(u"integer"_s)}};
}

} // namespace

QString tag()
{
    return u"Vinted"_s;
}

RouteParameter accountName()
{
    return {u"account"_s, u"query"_s, u"which Vinted account, where there are several"_s, false};
}

RouteParameter listingId()
{
    return {u"id"_s, u"path"_s, u"number of the listing here"_s, true, numberSchema()};
}

QJsonObject listingSchema()
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

void tellListing(LocalDesk &desk, const ExchangePtr &exchange)
{
    tell(desk, exchange, product);
}

void addLists(RouteTable &table, LocalDesk &desk)
{
    const auto add = [&](const QString &path, const QString &summary, const QJsonObject &schema,
                         const QList<RouteParameter> &parameters, const Read &read) {
        table.add({.path = path,
                   .tag = tag(),
                   .summary = summary,
                   .parameters = parameters,
                   .answers = answersWith({200, u"As it stands."_s, schema}),
                   .handler = [&desk, read](const ExchangePtr &exchange) { tell(desk, exchange, read); }});
    };
    add(u"/api/vinted/products"_s, u"Products as they stand on Vinted"_s, pageSchema(listingSchema()), pageParameters(),
        products);
    add(u"/api/vinted/products/{id}"_s, u"One of them"_s, listingSchema(), {listingId(), accountName()}, product);
    add(u"/api/vinted/analytics/summary"_s, u"Views and favourites of all of them"_s,
        objectOf({{u"total_views"_s, numberSchema()},
                  {u"total_favourites"_s, numberSchema()},
                  {u"total_conversations"_s, numberSchema()},
                  {u"avg_views"_s, schemaOf(u"number"_s)},
                  {u"published_count"_s, numberSchema()}},
                 {u"total_views"_s, u"total_favourites"_s, u"avg_views"_s, u"published_count"_s}),
        {accountName()}, summary);
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
        {accountName()},
        [&desk](VintedRepository &items, AccountId account, const ExchangePtr &) -> Result<QJsonObject> {
            TRY_ASSIGN(const auto counts, items.errorCounts(account, desk.clock.now()));
            return QJsonObject{{u"total_errors"_s, qint64(counts.total)},
                               {u"by_type"_s, countsObject(counts.byType)},
                               {u"by_operation"_s, countsObject(counts.byOperation)},
                               {u"last_24h"_s, qint64(counts.lastDay)},
                               {u"last_7d"_s, qint64(counts.lastWeek)}};
        });
}

} // namespace evenstock::vintedroutes
