// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/prestashop/prestashop_parse.h"

#include "connectors/api/json_read.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock::prestashop {

namespace {

QString textOf(const QJsonObject &row, const QString &key)
{
    return readText(row, key).valueOr({});
}

QStringList idsOf(const QJsonObject &row, const QString &association)
{
    QStringList ids;
    for (const QJsonValue &one : row.value("associations"_L1)[association].toArray())
        ids.append(readId(one.toObject(), u"id"_s, {}).valueOr({}));
    ids.removeAll(QString());
    return ids;
}

QString imagesOf(const QJsonObject &row, const QString &product, const QUrl &shop)
{
    QJsonArray addresses;
    for (const QString &id : idsOf(row, u"images"_s))
        addresses.append(shop.toString() + u"/api/images/products/%1/%2"_s.arg(product, id));
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
    listing.fields.insert(Field::Condition, textOf(product, u"condition"_s));
    const QString category = textOf(product, u"id_category_default"_s);
    if (!category.isEmpty() && category != "0"_L1) {
        listing.fields.insert(Field::Category, category);
        listing.categoryName = around.categories.value(category);
    }
    listing.fields.insert(Field::Images, imagesOf(product, id, shop));
    listing.currency = facts.currency;
    if (product.value("manufacturer_name"_L1).isString()) // false where there is none
        listing.brand = product.value("manufacturer_name"_L1).toString();
    // Missing means 0: 8.x leaves out what is empty.
    TRY_ASSIGN(const bool active, readBool(product, u"active"_s));
    listing.status = active ? RemoteStatus::Active : RemoteStatus::Inactive;
    listing.modifiedAt = shopTime(textOf(product, u"date_upd"_s), facts);
    listing.raw = {{u"id_product"_s, id}, {u"type"_s, textOf(product, u"product_type"_s)}};
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
    listing.quantity = Quantity::pieces(std::max<std::int64_t>(0, found->quantity));
    listing.raw.insert(u"id_product_attribute"_s, key.attribute);
    listing.raw.insert(u"stock_id"_s, found->id);
    return {};
}

void takePrice(RemoteListing &listing, const QString &decimal, const ShopFacts &facts)
{
    if (const auto price = roundedMoney(decimal, facts.currency))
        listing.fields.insert(Field::Price, moneyToField(*price));
}

// A combination's price is an impact on the product's: both are added before rounding.
QString sumOf(const QString &a, const QString &b)
{
    constexpr int digits = 6; // of every amount of the Webservice
    const auto micro = [](const QString &text) -> std::optional<std::int64_t> {
        const QString trimmed = text.isEmpty() ? u"0"_s : text;
        const bool negative = trimmed.startsWith(u'-');
        bool wholeIsFine = false;
        bool restIsFine = false;
        const auto whole = trimmed.mid(negative ? 1 : 0).section(u'.', 0, 0).toLongLong(&wholeIsFine);
        const auto rest = trimmed.section(u'.', 1).leftJustified(digits, u'0', true).toLongLong(&restIsFine);
        if (!wholeIsFine || !restIsFine || whole > 1'000'000'000'000)
            return {};
        const std::int64_t value = whole * 1'000'000 + rest;
        return negative ? -value : value;
    };
    const auto first = micro(a);
    const auto second = micro(b);
    if (!first || !second)
        return {};
    const std::int64_t sum = *first + *second;
    const std::int64_t size = sum < 0 ? -sum : sum;
    return (sum < 0 ? u"-"_s : QString()) + QString::number(size / 1'000'000) + u'.' +
           QString::number(size % 1'000'000).rightJustified(digits, u'0');
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
    QStringList values;
    for (const QString &value : idsOf(row, u"product_option_values"_s))
        values.append(around.optionValues.value(value, value));
    if (!values.isEmpty()) {
        const QString variant = values.join(u", "_s);
        listing.fields.insert(Field::Title, u"%1 (%2)"_s.arg(common.fields.value(Field::Title), variant));
        const QJsonObject attributes{{u"variant"_s, variant}};
        listing.fields.insert(Field::Attributes,
                              QString::fromUtf8(QJsonDocument(attributes).toJson(QJsonDocument::Compact)));
    }
    listing.matchKeys = {u"combination:"_s + id};
    return listing;
}

} // namespace

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
        listings.append(common);
    }
    return listings;
}

} // namespace evenstock::prestashop
