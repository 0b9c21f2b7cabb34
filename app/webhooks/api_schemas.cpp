// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/api_schemas.h"

#include <QJsonArray>

namespace evenstock {

using namespace Qt::StringLiterals;

QJsonObject schemaOf(const QString &type, const QString &description)
{
    QJsonObject schema{{u"type"_s, type}};
    if (!description.isEmpty())
        schema.insert(u"description"_s, description);
    return schema;
}

QJsonObject textSchema()
{
    return schemaOf(u"string"_s);
}

QJsonObject numberSchema()
{
    return schemaOf(u"integer"_s);
}

QJsonObject nullable(QJsonObject schema)
{
    schema.insert(u"type"_s, QJsonArray{schema.value("type"_L1), u"null"_s});
    return schema;
}

QJsonObject arrayOf(const QJsonObject &items)
{
    return {{u"type"_s, u"array"_s}, {u"items"_s, items}};
}

QJsonObject objectOf(const QJsonObject &properties, const QStringList &required)
{
    QJsonObject schema{{u"type"_s, u"object"_s}, {u"properties"_s, properties}};
    if (!required.isEmpty())
        schema.insert(u"required"_s, QJsonArray::fromStringList(required));
    return schema;
}

RouteAnswer errorOf(int status)
{
    switch (status) {
    case 400:
        return {400, u"The request is not well-formed."_s, errorSchema()};
    case 401:
        return {401, u"Signature, key or token is missing or does not fit."_s, errorSchema()};
    case 403:
        return {403, u"Asked by another name than this computer's, or by a foreign web page."_s, errorSchema()};
    case 404:
        return {404, u"There is no such thing."_s, errorSchema()};
    case 405:
        return {405, u"This address has other methods: see Allow."_s, errorSchema()};
    case 409:
        return {409, u"It does not go with what is there."_s, errorSchema()};
    case 413:
        return {413, u"The body is too large."_s, errorSchema()};
    case 415:
        return {415, u"The body is not application/json."_s, errorSchema()};
    case 422:
        return {422, u"A value cannot be used: detail names it."_s, errorSchema()};
    case 429:
        return {429, u"Too much at once: see Retry-After."_s, errorSchema()};
    default:
        return {status, u"Not now: try again later."_s, errorSchema()};
    }
}

QList<RouteAnswer> answersWith(const RouteAnswer &good, const QList<int> &others)
{
    QList<RouteAnswer> answers{good, errorOf(401), errorOf(403), errorOf(404), errorOf(422), errorOf(503)};
    for (const int status : others)
        answers.append(errorOf(status));
    return answers;
}

QJsonObject errorSchema()
{
    return objectOf({{u"detail"_s, schemaOf(u"string"_s, u"one sentence"_s)}}, {u"detail"_s});
}

QJsonObject successSchema()
{
    return objectOf({{u"success"_s, schemaOf(u"boolean"_s)}}, {u"success"_s});
}

QJsonObject acceptedSchema()
{
    return objectOf({{u"status"_s, QJsonObject{{u"const"_s, u"accepted"_s}}}}, {u"status"_s});
}

QJsonObject cardTraderEventSchema()
{
    const QJsonObject properties{
        {u"id"_s, schemaOf(u"string"_s, u"of this call"_s)},
        {u"time"_s, schemaOf(u"integer"_s, u"seconds since 1970"_s)},
        {u"cause"_s,
         schemaOf(u"string"_s, u"order.create, order.update, order.destroy; others are kept and ignored"_s)},
        {u"object_class"_s, schemaOf(u"string"_s)},
        {u"object_id"_s, schemaOf(u"integer"_s)},
        {u"mode"_s, schemaOf(u"string"_s, u"live; anything else moves no stock"_s)},
        {u"data"_s, QJsonObject{{u"description"_s, u"the order; empty for order.destroy"_s}}}};
    return objectOf(properties, {u"cause"_s});
}

QJsonObject prestaShopEventSchema(const QString &idMember)
{
    QJsonObject properties{{u"event"_s, schemaOf(u"string"_s, u"product.saved, stock.changed, order.status …"_s)},
                           {u"event_id"_s, schemaOf(u"string"_s)},
                           {u"shop_url"_s, schemaOf(u"string"_s)},
                           {u"id_shop"_s, schemaOf(u"integer"_s)},
                           {u"role"_s, schemaOf(u"string"_s)},
                           {u"via_webservice"_s, schemaOf(u"boolean"_s)},
                           {u"at"_s, schemaOf(u"string"_s)}};
    properties.insert(idMember, schemaOf(u"integer"_s));
    return objectOf(properties, {u"event"_s, u"shop_url"_s, idMember});
}

QJsonObject boliBanaEventSchema()
{
    const QJsonObject status{
        {u"enum"_s, QJsonArray{u"draft"_s, u"confirmed"_s, u"shipped"_s, u"delivered"_s, u"cancelled"_s}}};
    return objectOf({{u"external_sale_id"_s, schemaOf(u"integer"_s)},
                     {u"status"_s, status},
                     {u"order_number"_s, schemaOf(u"string"_s)},
                     {u"tracking_number"_s, schemaOf(u"string"_s)},
                     {u"shipped_at"_s, schemaOf(u"string"_s)},
                     {u"delivered_at"_s, schemaOf(u"string"_s)}},
                    {u"external_sale_id"_s, u"status"_s});
}

} // namespace evenstock
