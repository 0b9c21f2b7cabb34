// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace evenstock::cardtrader {

// An order line as /orders answers it, with invented values.
inline QJsonObject exampleItem(qint64 id, QJsonValue product, int quantity = 1)
{
    return {{QStringLiteral("id"), id},
            {QStringLiteral("product_id"), product},
            {QStringLiteral("blueprint_id"), 16},
            {QStringLiteral("name"), QStringLiteral("Example Card")},
            {QStringLiteral("expansion"), QStringLiteral("Examples")},
            {QStringLiteral("properties"), QJsonObject{{QStringLiteral("condition"), QStringLiteral("Near Mint")},
                                                       {QStringLiteral("mtg_language"), QStringLiteral("en")},
                                                       {QStringLiteral("cmc"), QStringLiteral("2")}}},
            {QStringLiteral("quantity"), quantity},
            {QStringLiteral("bundle_size"), 1},
            {QStringLiteral("seller_price"),
             QJsonObject{{QStringLiteral("cents"), 150}, {QStringLiteral("currency"), QStringLiteral("EUR")}}},
            {QStringLiteral("user_data_field"), QJsonValue::Null},
            {QStringLiteral("graded"), false},
            {QStringLiteral("created_at"), QStringLiteral("2026-11-20T10:00:00.000Z")},
            {QStringLiteral("deleted_at"), QJsonValue::Null}};
}

inline QJsonObject exampleOrder(qint64 id, const QString &state, bool zero, const QList<QJsonObject> &items)
{
    QJsonArray rows;
    qint64 cents = 0;
    for (const QJsonObject &item : items) {
        rows.append(item);
        cents += 150 * item.value(QLatin1String("quantity")).toInteger();
    }
    const QJsonObject address{{QStringLiteral("id"), 5},
                              {QStringLiteral("name"), QStringLiteral("Ada Beispiel")},
                              {QStringLiteral("street"), QStringLiteral("Musterweg 1")},
                              {QStringLiteral("zip"), QStringLiteral("1010")},
                              {QStringLiteral("city"), QStringLiteral("Wien")},
                              {QStringLiteral("country_code"), QStringLiteral("AT")},
                              {QStringLiteral("phone"), QStringLiteral("+43 1 0000000")},
                              {QStringLiteral("email"), QStringLiteral("ada@example.com")},
                              {QStringLiteral("note"), QJsonValue::Null}};
    return {{QStringLiteral("order_as"), QStringLiteral("seller")},
            {QStringLiteral("buyer"), QJsonObject{{QStringLiteral("id"), 900100},
                                                  {QStringLiteral("username"), QStringLiteral("ada_b")},
                                                  {QStringLiteral("email"), QStringLiteral("ada@example.com")}}},
            {QStringLiteral("id"), id},
            {QStringLiteral("code"), QStringLiteral("20261120%1").arg(id)},
            {QStringLiteral("state"), state},
            {QStringLiteral("size"), int(items.size())},
            {QStringLiteral("paid_at"), zero ? QJsonValue() : QJsonValue(QStringLiteral("2026-11-21T09:00:00.000Z"))},
            {QStringLiteral("via_cardtrader_zero"), zero},
            {QStringLiteral("presale"), QJsonValue::Null},
            {QStringLiteral("cancel_requester"), QJsonValue::Null},
            {QStringLiteral("packing_number"), 11},
            {QStringLiteral("fee_percentage"), QStringLiteral("5.0")},
            {QStringLiteral("order_shipping_address"), address},
            {QStringLiteral("order_billing_address"), address},
            {QStringLiteral("order_shipping_method"), QJsonValue::Null},
            {QStringLiteral("seller_total"),
             QJsonObject{{QStringLiteral("cents"), cents - 10}, {QStringLiteral("currency"), QStringLiteral("EUR")}}},
            {QStringLiteral("seller_subtotal"),
             QJsonObject{{QStringLiteral("cents"), cents}, {QStringLiteral("currency"), QStringLiteral("EUR")}}},
            {QStringLiteral("fee_amount"),
             QJsonObject{{QStringLiteral("cents"), 10}, {QStringLiteral("currency"), QStringLiteral("USD")}}},
            {QStringLiteral("order_items"), rows}};
}

inline QJsonObject with(QJsonObject object, const char *key, const QJsonValue &value)
{
    object.insert(QLatin1String(key), value);
    return object;
}

inline QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

inline QByteArray listBytes(const QList<QJsonObject> &objects)
{
    QJsonArray array;
    for (const QJsonObject &object : objects)
        array.append(object);
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

} // namespace evenstock::cardtrader
