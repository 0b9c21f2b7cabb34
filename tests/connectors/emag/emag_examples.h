// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/connector_session.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Invented answers of the shapes eMAG sends.
namespace evenstock::emag {

inline QJsonObject exampleOffer(qint64 id, int stock = 12)
{
    using namespace Qt::StringLiterals;
    return {{u"id"_s, id},
            {u"part_number"_s, u"EX-%1"_s.arg(id)},
            {u"part_number_key"_s, u"DX%1BBM"_s.arg(id, 5, 10, QLatin1Char('0'))},
            {u"name"_s, u"Example lamp %1"_s.arg(id)},
            {u"brand"_s, u"Exampla"_s},
            {u"category_id"_s, 311},
            {u"description"_s, u"<p>Lamp&#259; de prob&#259;</p>"_s},
            {u"sale_price"_s, 100.0},
            {u"min_sale_price"_s, 50},
            {u"max_sale_price"_s, 400},
            {u"currency"_s, u"RON"_s},
            {u"vat_id"_s, 1},
            {u"general_stock"_s, stock},
            {u"estimated_stock"_s, stock},
            {u"stock"_s, QJsonArray{QJsonObject{{u"warehouse_id"_s, 1}, {u"value"_s, stock}}}},
            {u"handling_time"_s, QJsonArray{QJsonObject{{u"warehouse_id"_s, 1}, {u"value"_s, 2}}}},
            {u"status"_s, 1},
            {u"ean"_s, QJsonArray{u"59412345%1"_s.arg(id, 5, 10, QLatin1Char('0'))}},
            {u"validation_status"_s,
             QJsonArray{QJsonObject{
                 {u"value"_s, 9}, {u"description"_s, u"Approved documentation"_s}, {u"errors"_s, QJsonValue::Null}}}},
            {u"offer_validation_status"_s,
             QJsonObject{{u"value"_s, 1}, {u"description"_s, u"Saleable"_s}, {u"errors"_s, QJsonValue::Null}}},
            {u"ownership"_s, true}};
}

inline QJsonArray exampleOffers(int count, qint64 firstId = 1)
{
    QJsonArray rows;
    for (int i = 0; i < count; ++i)
        rows.append(exampleOffer(firstId + i));
    return rows;
}

inline QJsonObject exampleLine(qint64 id, qint64 product, int quantity = 1)
{
    using namespace Qt::StringLiterals;
    return {{u"id"_s, id},
            {u"product_id"_s, QString::number(product)},
            {u"name"_s, u"Example lamp %1"_s.arg(product)},
            {u"ext_part_number"_s, u"EX-%1"_s.arg(product)},
            {u"part_number_key"_s, u"DX%1BBM"_s.arg(product, 5, 10, QLatin1Char('0'))},
            {u"quantity"_s, quantity},
            {u"initial_qty"_s, quantity},
            {u"storno_qty"_s, 0},
            {u"sale_price"_s, u"100.0000"_s},
            {u"vat"_s, u"0.2100"_s},
            {u"currency"_s, u"RON"_s},
            {u"status"_s, 1}};
}

inline QJsonObject exampleOrder(qint64 id, int status = 1,
                                const QString &modified = QStringLiteral("2026-11-20 12:00:00"))
{
    using namespace Qt::StringLiterals;
    return {{u"id"_s, id},
            {u"status"_s, status},
            {u"is_complete"_s, 1},
            {u"type"_s, 3},
            {u"date"_s, u"2026-11-20 11:00:00"_s},
            {u"modified"_s, modified},
            {u"payment_mode_id"_s, 3},
            {u"payment_mode"_s, u"CARD"_s},
            {u"payment_status"_s, 1},
            {u"delivery_mode"_s, u"courier"_s},
            {u"details"_s, QJsonArray()},
            {u"shipping_tax"_s, 14.99},
            {u"vouchers"_s, QJsonArray()},
            {u"attachments"_s, QJsonArray()},
            {u"reason_cancellation"_s, QJsonValue::Null},
            {u"customer"_s, QJsonObject{{u"id"_s, 77},
                                        {u"name"_s, u"Ana Exemplu"_s},
                                        {u"shipping_contact"_s, u"Ana Exemplu"_s},
                                        {u"shipping_street"_s, u"Strada Lunga 4"_s},
                                        {u"shipping_city"_s, u"Cluj"_s},
                                        {u"shipping_postal_code"_s, u"400001"_s},
                                        {u"shipping_phone"_s, u"0700000001"_s}}},
            {u"products"_s, QJsonArray{exampleLine(id * 10, 1)}}};
}

inline QByteArray answerOf(const QJsonValue &results, bool isError = false, const QStringList &messages = {})
{
    using namespace Qt::StringLiterals;
    return QJsonDocument(QJsonObject{{u"isError"_s, isError},
                                     {u"messages"_s, QJsonArray::fromStringList(messages)},
                                     {u"errors"_s, QJsonArray()},
                                     {u"results"_s, results}})
        .toJson(QJsonDocument::Compact);
}

inline QJsonArray exampleVat()
{
    using namespace Qt::StringLiterals;
    return {QJsonObject{{u"vat_id"_s, 1}, {u"vat_rate"_s, 0.21}, {u"is_default"_s, 1}},
            QJsonObject{{u"vat_id"_s, 5}, {u"vat_rate"_s, 0}, {u"is_default"_s, 0}}};
}

inline QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// An account of eMAG Romania whose VAT rates are known.
struct EmagSession : ConnectorSession {
    EmagSession()
        : ConnectorSession(QStringLiteral("https://emag.test/api-3"))
    {
        using namespace Qt::StringLiterals;
        session.secrets = {{u"username"_s, u"shop@example.test"_s}, {u"password"_s, u"pass-4711"_s}};
        session.lookedUp.insert(u"vat"_s, QJsonDocument(exampleVat()).toJson());
    }
    // A POST whose body is exactly this.
    ReplayExchange &asks(const QString &path, const QJsonObject &body)
    {
        return http.expect("POST", QStringLiteral("/api-3") + path).json(json(body));
    }
    ReplayExchange &asksPage(int page, int size = 100, QJsonObject filters = {})
    {
        using namespace Qt::StringLiterals;
        filters.insert(u"currentPage"_s, page);
        filters.insert(u"itemsPerPage"_s, size);
        return asks(u"/product_offer/read"_s, filters);
    }
    void counts(int items)
    {
        using namespace Qt::StringLiterals;
        asks(u"/product_offer/count"_s, {})
            .answer(200, answerOf(QJsonObject{{u"noOfItems"_s, QString::number(items)},
                                              {u"noOfPages"_s, QString::number((items + 99) / 100)},
                                              {u"itemsPerPage"_s, u"100"_s}}));
    }
};

} // namespace evenstock::emag
