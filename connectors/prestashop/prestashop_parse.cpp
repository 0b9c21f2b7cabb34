// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/prestashop/prestashop_parse.h"

#include "connectors/api/json_read.h"
#include "connectors/prestashop/prestashop_create.h"
#include "connectors/prestashop/prestashop_images.h"
#include "connectors/prestashop/prestashop_variants.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock::prestashop {

namespace {

constexpr qsizetype longestReference = 64;

QString textOf(const QJsonObject &row, const QString &key)
{
    return readText(row, key).valueOr({});
}

QStringList idsOf(const QJsonObject &row, const QString &association)
{
    QStringList ids;
    for (const QJsonValue &one : membersOf(row, association))
        ids.append(readId(one.toObject(), u"id"_s, {}).valueOr({}));
    ids.removeAll(QString());
    return ids;
}

QString imagesOf(const QJsonObject &row, const QUrl &shop)
{
    QJsonArray addresses;
    for (const QString &id : idsOf(row, u"images"_s))
        addresses.append(imageUrl(shop, id).toString());
    return QString::fromUtf8(QJsonDocument(addresses).toJson(QJsonDocument::Compact));
}

// Of the product, for all of its combinations.
Result<RemoteListing> parseCommon(const QJsonObject &product, const ProductSurroundings &around, const ShopFacts &facts,
                                  const QUrl &shop)
{
    RemoteListing listing;
    TRY_ASSIGN(const QString id, readId(product, u"id"_s));
    listing.fields.insert(Field::Title, localText(product.value("name"_L1), facts.language));
    listing.fields.insert(Field::Description, localText(product.value("description"_L1), facts.language));
    // A shop that says nothing of it does not say that there is none.
    if (const QString condition = textOf(product, u"condition"_s); !condition.isEmpty())
        listing.fields.insert(Field::Condition, condition);
    const QString category = textOf(product, u"id_category_default"_s);
    if (!category.isEmpty() && category != "0"_L1) {
        listing.fields.insert(Field::Category, category);
        listing.categoryName = around.categories.value(category);
    }
    if (!around.ownPictures) // what is only sent there is not read back as something else
        listing.fields.insert(Field::Images, imagesOf(product, shop));
    listing.currency = facts.currency;
    if (product.value("manufacturer_name"_L1).isString()) // false where there is none
        listing.brand = product.value("manufacturer_name"_L1).toString();
    // Missing means 0: 8.x leaves out what is empty.
    TRY_ASSIGN(const bool active, readBool(product, u"active"_s));
    listing.status = active ? RemoteStatus::Active : RemoteStatus::Inactive;
    listing.modifiedAt = shopTime(textOf(product, u"date_upd"_s), facts);
    listing.raw = {{u"id_product"_s, id},
                   {u"type"_s, textOf(product, u"product_type"_s)},
                   {u"reference"_s, textOf(product, u"reference"_s)}};
    return listing;
}

void takeCodes(RemoteListing &listing, const QJsonObject &row)
{
    listing.externalSku = textOf(row, u"reference"_s);
    const QString ean = textOf(row, u"ean13"_s);
    if (!ean.isEmpty() && ean != "0"_L1)
        listing.eans.append(ean);
}

Status takeStock(RemoteListing &listing, const ListingKey &key, const QList<StockRow> &rows)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const StockRow &row) { return row.key.attribute == key.attribute; });
    if (found == rows.end())
        return makeError(ErrorCode::InvalidResponse, u"the shop keeps no stock row for it"_s, key.text());
    listing.externalId = key.text();
    listing.quantity = Quantity::pieces(found->quantity);
    listing.raw.insert(u"id_product_attribute"_s, key.attribute);
    listing.raw.insert(u"stock_id"_s, found->id);
    return {};
}

void takePrice(RemoteListing &listing, const QString &decimal, const ShopFacts &facts)
{
    if (const auto price = roundedMoney(decimal, facts.currency))
        listing.fields.insert(Field::Price, moneyToField(*price));
}

QMap<QString, QString> featuresIn(const ProductSurroundings &around, const QString &product)
{
    return around.features.value(product);
}

// A combination's price is an impact on the product's: both are added before rounding.
QString sumOf(const QString &a, const QString &b)
{
    const auto micro = [](const QString &text) { return millionthsOf(text.isEmpty() ? u"0"_s : text); };
    const auto first = micro(a);
    const auto second = micro(b);
    if (!first || !second)
        return {};
    const std::int64_t sum = *first + *second;
    const std::int64_t size = sum < 0 ? -sum : sum;
    return (sum < 0 ? u"-"_s : QString()) + QString::number(size / 1'000'000) + u'.' +
           QString::number(size % 1'000'000).rightJustified(6, u'0');
}

Result<RemoteListing> parseCombination(const QJsonObject &row, const RemoteListing &common, const QString &basePrice,
                                       const ProductSurroundings &around, const ShopFacts &facts)
{
    RemoteListing listing = common;
    const QString product = common.raw.value("id_product"_L1).toString();
    TRY_ASSIGN(const QString id, readId(row, u"id"_s));
    TRY(takeStock(listing, {product, id}, around.stock.value(product)));
    takeCodes(listing, row);
    takePrice(listing, sumOf(basePrice, textOf(row, u"price"_s)), facts);
    Variant variant{.parent = common.raw.value("reference"_L1).toString(),
                    .title = common.fields.value(Field::Title),
                    .features = featuresIn(around, product)};
    if (variant.parent.isEmpty()) // the shop found no use for one
        variant.parent = QString(u"P%1-%2"_s.arg(product, linkRewrite(variant.title))).left(longestReference);
    QStringList values;
    for (const QString &value : idsOf(row, u"product_option_values"_s)) {
        values.append(around.optionValues.value(value, value));
        if (around.optionGroups.contains(value))
            variant.options.append({around.optionGroups.value(value), values.last()});
    }
    if (variant.options.size() < values.size()) // not enough to make it anew
        variant.options.clear();
    variant.words = values.join(u", "_s);
    if (!values.isEmpty()) {
        listing.fields.insert(Field::Title, u"%1 (%2)"_s.arg(variant.title, variant.words));
        if (around.namesFeatures) // else a part of them is not known
            listing.fields.insert(Field::Attributes,
                                  variantText(around.ownFeatures ? Variant{.features = variant.features} : variant));
    }
    listing.raw.remove(u"reference"_s);
    listing.matchKeys = {u"combination:"_s + id};
    return listing;
}

} // namespace

// 1.6 had other words for some of them, from one release to the next.
QJsonArray membersOf(const QJsonObject &row, const QString &association)
{
    static const QHash<QString, QStringList> others = {
        {u"product_option_values"_s, {u"product_options_values"_s, u"product_option_value"_s}},
        {u"order_rows"_s, {u"order_row"_s}},
        {u"images"_s, {u"image"_s}},
        {u"categories"_s, {u"category"_s}}};
    const QJsonObject associations = row.value("associations"_L1).toObject();
    for (const QString &name : QStringList{association} + others.value(association)) {
        if (associations.value(name).isArray())
            return associations.value(name).toArray();
    }
    return {};
}

QString ListingKey::text() const
{
    return attribute == "0"_L1 ? product : product + u'-' + attribute;
}

ListingKey ListingKey::parse(const QString &externalId)
{
    ListingKey key{.product = externalId.section(u'-', 0, 0)};
    if (externalId.contains(u'-'))
        key.attribute = externalId.section(u'-', 1);
    return key;
}

QString StockRow::group() const
{
    const bool isShops = textOf(row, u"id_shop"_s) != "0"_L1;
    const QString shared = textOf(row, u"id_shop_group"_s);
    return isShops || shared.isEmpty() || shared == "0"_L1 ? QString() : shared;
}

Result<StockRow> parseStockRow(const QJsonObject &row)
{
    StockRow stock;
    TRY_ASSIGN(stock.id, readId(row, u"id"_s));
    TRY_ASSIGN(stock.key.product, readId(row, u"id_product"_s));
    TRY_ASSIGN(stock.key.attribute, readId(row, u"id_product_attribute"_s, u"0"_s));
    TRY_ASSIGN(stock.quantity, readInteger(row, u"quantity"_s));
    constexpr std::int64_t most = 1'000'000'000'000;
    if (stock.quantity > most || stock.quantity < -most)
        return makeError(ErrorCode::InvalidResponse, u"quantity: out of range"_s, stock.key.text());
    TRY_ASSIGN(stock.dependsOnStock, readBool(row, u"depends_on_stock"_s));
    stock.row = row;
    return stock;
}

QString localText(const QJsonValue &value, const QString &language)
{
    if (!value.isArray())
        return value.toString();
    const QJsonArray texts = value.toArray();
    for (const QJsonValue &one : texts) {
        if (readId(one.toObject(), u"id"_s, {}).valueOr({}) == language)
            return one["value"_L1].toString();
    }
    return texts.isEmpty() ? QString() : texts.first()["value"_L1].toString();
}

QMap<QString, QString> allTexts(const QJsonValue &value, const ShopFacts &facts)
{
    QMap<QString, QString> texts;
    for (const QString &language : facts.languages)
        texts.insert(language, localText(value, language));
    if (texts.isEmpty())
        texts.insert(facts.language.isEmpty() ? u"1"_s : facts.language, localText(value, facts.language));
    return texts;
}

Result<QList<RemoteListing>> parseProduct(const QJsonObject &product, const ProductSurroundings &around,
                                          const ShopFacts &facts, const QUrl &shop)
{
    TRY_ASSIGN(RemoteListing common, parseCommon(product, around, facts, shop));
    const QString id = common.raw.value("id_product"_L1).toString();
    const QString price = textOf(product, u"price"_s);
    const auto combinations = around.combinations.value(id);
    QList<RemoteListing> listings;
    for (const QJsonObject &row : combinations) {
        TRY_ASSIGN(const RemoteListing listing, parseCombination(row, common, price, around, facts));
        listings.append(listing);
    }
    if (combinations.isEmpty()) {
        TRY(takeStock(common, {id}, around.stock.value(id)));
        takeCodes(common, product);
        takePrice(common, price, facts);
        if (around.namesFeatures)
            common.fields.insert(Field::Attributes, variantText({.features = featuresIn(around, id)}));
        common.raw.remove(u"reference"_s);
        listings.append(common);
    }
    return listings;
}

} // namespace evenstock::prestashop
