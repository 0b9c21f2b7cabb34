// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/product_routes.h"

#include "app/service/product_json.h"
#include "app/webhooks/api_schemas.h"
#include "app/webhooks/query_values.h"
#include "connectors/api/json_read.h"
#include "models/store/account_queries.h"
#include "models/store/catalogue_queries.h"
#include "models/store/listing_queries.h"
#include "models/store/product_repository.h"

#include <QJsonArray>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

const QString productTag = u"Products"_s;
constexpr int mostRows = 200;

// The customer's own document names no SKU: the first free one of "P-1", "P-2" … behind the newest product.
Result<QString> freeSku(ProductRepository &products)
{
    TRY_ASSIGN(const auto newest, products.newest());
    for (std::int64_t number = newest.value + 1;; ++number) {
        const QString sku = u"P-%1"_s.arg(number);
        TRY_ASSIGN(const auto known, products.findBySku(sku));
        if (!known)
            return sku;
    }
}

// Nor a currency: that of the shop's channels.
Result<QString> usualCurrency(Database &shop)
{
    TRY_ASSIGN(const auto cards, AccountQueries(shop).cards());
    for (const AccountCard &card : cards) {
        if (!card.account.currency.isEmpty())
            return card.account.currency;
    }
    return u"EUR"_s;
}

Result<QJsonObject> completed(LocalDesk &desk, QJsonObject body)
{
    TRY_ASSIGN(Database *const shop, desk.reader.shop());
    if (!body.contains("sku"_L1)) {
        ProductRepository products(*shop);
        TRY_ASSIGN(const QString sku, freeSku(products));
        body.insert(u"sku"_s, sku);
    }
    const bool hasPrice = body.contains("price"_L1) || body.contains("price_minor"_L1);
    if (hasPrice && !body.contains("currency"_L1)) {
        TRY_ASSIGN(const QString currency, usualCurrency(*shop));
        body.insert(u"currency"_s, currency);
    }
    return body;
}

void add(LocalDesk &desk, const ExchangePtr &exchange)
{
    const auto body = parseJsonObject(exchange->request().body);
    if (!body)
        return exchange->answer(errorAnswer(400, u"the body is not a JSON object"_s));
    const auto whole = completed(desk, *body);
    if (!whole) {
        desk.reader.forget();
        return exchange->answer(errorAnswer(whole.error()));
    }
    desk.engine.call(u"product.add"_s, *whole, [exchange](const Result<QJsonObject> &done) {
        exchange->answer(done ? jsonAnswer(done->value("product"_L1).toObject()) : errorAnswer(done.error()));
    });
}

Result<QJsonObject> page(Database &shop, const QUrlQuery &query, int limit)
{
    CatalogueQuery wanted;
    wanted.filter.text = textIn(query, u"search"_s);
    TRY_ASSIGN(const auto found,
               CatalogueQueries(shop).page(wanted, {.after = textIn(query, u"after"_s), .limit = limit}));
    QJsonArray rows;
    for (const CatalogueRow &row : found.rows) {
        TRY_ASSIGN(const auto product, ProductRepository(shop).find(row.id));
        if (!product)
            continue;
        TRY_ASSIGN(const StockFigures figures, StockQueries(shop).figures(row.id));
        TRY_ASSIGN(const auto listings, ListingQueries(shop).ofProduct(row.id));
        rows.append(productObject(*product, figures, listings));
    }
    QJsonObject document{{u"products"_s, rows}};
    if (!found.next.isEmpty())
        document.insert(u"next"_s, found.next);
    return document;
}

void list(LocalDesk &desk, const ExchangePtr &exchange)
{
    const auto limit = numberIn(exchange->request().query, u"limit"_s, 1, mostRows, 50);
    if (!limit)
        return exchange->answer(errorAnswer(422, u"limit must be a number from 1 to %1"_s.arg(mostRows)));
    tellOfShop(desk, exchange, [&](Database &shop) { return page(shop, exchange->request().query, *limit); });
}

QJsonObject productSchema()
{
    const QJsonObject text = schemaOf(u"string"_s);
    return objectOf({{u"product_id"_s, schemaOf(u"integer"_s)},
                     {u"sku"_s, text},
                     {u"title"_s, text},
                     {u"brand"_s, text},
                     {u"price_minor"_s, nullable(schemaOf(u"integer"_s))},
                     {u"currency"_s, text},
                     {u"on_hand"_s, schemaOf(u"number"_s)},
                     {u"updated_at"_s, text}},
                    {u"product_id"_s, u"sku"_s, u"title"_s, u"on_hand"_s});
}

QJsonObject newProductSchema()
{
    const QJsonObject text = schemaOf(u"string"_s);
    return objectOf({{u"sku"_s, schemaOf(u"string"_s, u"made here where it is left out"_s)},
                     {u"title"_s, text},
                     {u"description"_s, text},
                     {u"brand"_s, text},
                     {u"category"_s, text},
                     {u"condition"_s, text},
                     {u"price"_s, schemaOf(u"number"_s, u"or price_minor, in the smallest unit"_s)},
                     {u"currency"_s, schemaOf(u"string"_s, u"that of the channels where it is left out"_s)},
                     {u"size"_s, text},
                     {u"color"_s, text},
                     {u"gender"_s, text},
                     {u"package_size_id"_s, text},
                     {u"mapped_attributes"_s, schemaOf(u"object"_s, u"Vinted's numbers, by name"_s)},
                     {u"images"_s, arrayOf(text)},
                     {u"stock_quantity"_s, schemaOf(u"number"_s)}},
                    {});
}

} // namespace

void addProductRoutes(RouteTable &table, LocalDesk &desk)
{
    table.add({.method = "POST",
               .path = u"/api/products"_s,
               .tag = productTag,
               .summary = u"Makes a product"_s,
               .body = newProductSchema(),
               .answers = {{200, u"The product."_s, productSchema()},
                           errorOf(400),
                           errorOf(401),
                           errorOf(403),
                           errorOf(409),
                           errorOf(413),
                           errorOf(415),
                           errorOf(422),
                           errorOf(503)},
               .handler = [&desk](const ExchangePtr &exchange) { add(desk, exchange); }});
    table.add({.path = u"/api/products"_s,
               .tag = productTag,
               .summary = u"Products with their listings, by SKU"_s,
               .parameters = {{u"search"_s, u"query"_s, u"in SKU, title, EAN and the marketplaces' numbers"_s, false},
                              {u"limit"_s, u"query"_s, u"rows of a page"_s, false, schemaOf(u"integer"_s)},
                              {u"after"_s, u"query"_s, u"next of the page before"_s, false}},
               .answers = {{200, u"A page; next is there while there are more."_s,
                            objectOf({{u"products"_s, arrayOf(productSchema())}, {u"next"_s, schemaOf(u"string"_s)}},
                                     {u"products"_s})},
                           errorOf(401),
                           errorOf(403),
                           errorOf(422),
                           errorOf(503)},
               .handler = [&desk](const ExchangePtr &exchange) { list(desk, exchange); }});
}

} // namespace evenstock
