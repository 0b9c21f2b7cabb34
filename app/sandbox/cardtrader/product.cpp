// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/cardtrader/product.h"

namespace evenstock::sandbox::cardtrader {

using namespace Qt::StringLiterals;

namespace {

QJsonArray imagesJson(const QList<qint64> &images)
{
    QJsonArray array;
    for (const qint64 image : images)
        array.append(QJsonObject{{u"id"_s, image}, {u"url"_s, u"/uploads/products/image/%1/photo.jpg"_s.arg(image)}});
    return array;
}

} // namespace

bool isGraded(const QJsonValue &graded)
{
    return graded.toBool() || graded.toInteger() != 0 || graded.toString() == "true"_L1;
}

QJsonObject moneyJson(qint64 cents, const QString &currency)
{
    return {{u"cents"_s, cents}, {u"currency"_s, currency}};
}

QJsonValue textOrNull(const QString &text)
{
    return text.isNull() ? QJsonValue() : QJsonValue(text);
}

QJsonObject exportRow(const Product &product, const Blueprint &blueprint, qint64 userId, const QString &currency)
{
    QJsonObject properties = blueprint.fixed;
    for (auto it = product.properties.begin(); it != product.properties.end(); ++it)
        properties.insert(it.key(), it.value());
    QJsonObject row{{u"id"_s, product.id},
                    {u"name_en"_s, blueprint.name},
                    {u"quantity"_s, product.quantity},
                    {u"price_cents"_s, product.priceCents},
                    {u"price_currency"_s, currency},
                    {u"description"_s, textOrNull(product.description)},
                    {u"game_id"_s, blueprint.category->gameId},
                    {u"category_id"_s, blueprint.category->id},
                    {u"blueprint_id"_s, blueprint.id},
                    {u"properties_hash"_s, properties},
                    {u"user_id"_s, userId},
                    {u"graded"_s, product.graded},
                    {u"tag"_s, textOrNull(product.tag)},
                    {u"user_data_field"_s, textOrNull(product.userData)},
                    {u"bundle_size"_s, product.bundleSize},
                    {u"bundled_quantity"_s, product.quantity * product.bundleSize},
                    {u"uploaded_images"_s, imagesJson(product.images)}};
    // Not in the reference, seen by clients, and missing in some games.
    if (blueprint.expansion && blueprint.category->gameId != 6)
        row.insert(u"expansion"_s, QJsonObject{{u"id"_s, blueprint.expansion->id},
                                               {u"code"_s, blueprint.expansion->code},
                                               {u"name_en"_s, blueprint.expansion->name}});
    return row;
}

QJsonObject resourceJson(const Product &product, const Blueprint &blueprint, const QString &currency)
{
    const QJsonValue expansion = blueprint.expansion ? QJsonValue(blueprint.expansion->id) : QJsonValue();
    return {{u"id"_s, product.id},
            {u"quantity"_s, product.quantity},
            {u"bundle_size"_s, product.bundleSize},
            {u"description"_s, textOrNull(product.description)},
            {u"user_data_field"_s, textOrNull(product.userData)},
            {u"graded"_s, isGraded(product.graded) ? 1 : 0},
            {u"game_id"_s, blueprint.category->gameId},
            {u"category_id"_s, blueprint.category->id},
            {u"expansion_id"_s, expansion},
            {u"blueprint_id"_s, blueprint.id},
            {u"price"_s, moneyJson(product.priceCents, currency)},
            {u"properties"_s, product.properties}};
}

} // namespace evenstock::sandbox::cardtrader
