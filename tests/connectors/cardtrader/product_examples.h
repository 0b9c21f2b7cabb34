// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/connectors/cardtrader/order_examples.h"

namespace evenstock::cardtrader {

// A row of /products/export, with invented values.
inline QJsonObject exampleProduct(qint64 id, int quantity = 2, int blueprint = 16)
{
    return {{QStringLiteral("id"), id},
            {QStringLiteral("name_en"), QStringLiteral("Example Card %1").arg(blueprint)},
            {QStringLiteral("quantity"), quantity},
            {QStringLiteral("price_cents"), 150},
            {QStringLiteral("price_currency"), QStringLiteral("EUR")},
            {QStringLiteral("description"), QString()},
            {QStringLiteral("game_id"), 1},
            {QStringLiteral("category_id"), 1},
            {QStringLiteral("blueprint_id"), blueprint},
            {QStringLiteral("properties_hash"), QJsonObject{{QStringLiteral("condition"), QStringLiteral("Near Mint")},
                                                            {QStringLiteral("mtg_language"), QStringLiteral("en")},
                                                            {QStringLiteral("mtg_foil"), false},
                                                            {QStringLiteral("cmc"), QStringLiteral("2")}}},
            {QStringLiteral("user_id"), 20001},
            {QStringLiteral("graded"), QJsonValue::Null},
            {QStringLiteral("tag"), QString()},
            {QStringLiteral("user_data_field"), QJsonValue::Null},
            {QStringLiteral("bundle_size"), 1},
            {QStringLiteral("bundled_quantity"), quantity},
            {QStringLiteral("uploaded_images"), QJsonArray()},
            {QStringLiteral("expansion"), QJsonObject{{QStringLiteral("id"), 7},
                                                      {QStringLiteral("code"), QStringLiteral("exa")},
                                                      {QStringLiteral("name_en"), QStringLiteral("Examples")}}}};
}

inline QList<QJsonObject> exampleShop(int count, qint64 firstId = 400000001)
{
    QList<QJsonObject> rows;
    for (int i = 0; i < count; ++i)
        rows.append(exampleProduct(firstId + i, 1 + i % 4, 16 + i));
    return rows;
}

} // namespace evenstock::cardtrader
