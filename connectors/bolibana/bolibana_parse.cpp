// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/bolibana/bolibana_parse.h"

#include "connectors/api/json_read.h"
#include "connectors/bolibana/bolibana_pictures.h"
#include "connectors/bolibana/bolibana_promotion.h"
#include "connectors/bolibana/bolibana_values.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace evenstock::bolibana {

namespace {

const QStringList stockNames = {u"quantity"_s,     u"stock"_s,         u"available_quantity"_s, u"formatted_quantity"_s,
                                u"stock_status"_s, u"has_backorder"_s, u"backorder_quantity"_s, u"stock_updated_at"_s};
const QStringList costNames = {u"purchase_price"_s, u"margin_rate"_s, u"wholesale_price"_s, u"cost_price"_s, u"cost"_s};
const QStringList detailNames = QStringList{u"slug"_s,
                                            u"description"_s,
                                            u"category"_s,
                                            u"category_id"_s,
                                            u"brand"_s,
                                            u"barcodes"_s,
                                            u"updated_at"_s,
                                            u"is_available_b2c"_s,
                                            u"is_available"_s,
                                            u"available"_s,
                                            u"is_active"_s,
                                            u"alert_threshold"_s,
                                            u"is_salam"_s,
                                            u"made_to_order"_s,
                                            u"on_demand"_s,
                                            u"sale_unit_type"_s,
                                            u"weight_unit"_s,
                                            u"promotion_start_date"_s,
                                            u"promotion_end_date"_s,
                                            u"has_promotion"_s,
                                            u"promo_price"_s,
                                            u"discount_price"_s,
                                            u"promotional_price"_s,
                                            u"sale_price"_s,
                                            u"discount_percent"_s} +
                                pictureNames;

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty());
}

void keepPictures(QJsonObject &merged, const QJsonObject &other)
{
    for (const QString &name : pictureNames) {
        if (isNothing(merged.value(name)) && other.contains(name))
            merged.insert(name, other.value(name));
    }
}

bool isByWeight(const QJsonObject &product)
{
    for (const char *name : {"sale_unit_type", "selling_unit", "unit_type"}) {
        const QString type = product.value(QLatin1String(name)).toString().trimmed().toLower();
        if (!type.isEmpty())
            return type == "weight"_L1 || type == "kg"_L1 || type == "g"_L1;
    }
    return readBool(product, u"sold_by_weight"_s).valueOr(false) || readBool(product, u"by_weight"_s).valueOr(false);
}

bool isInGrams(const QJsonObject &product)
{
    for (const char *name : {"weight_unit", "sale_unit_type", "selling_unit", "unit_type"}) {
        const QString unit = product.value(QLatin1String(name)).toString().trimmed().toLower();
        if (unit == "g"_L1 || unit == "kg"_L1)
            return unit == "g"_L1;
    }
    return false;
}

// Gone from the b2c shop is not deleted: the product stays, shown as inactive.
Result<RemoteStatus> statusOf(const QJsonObject &product)
{
    for (const char *name : {"is_available_b2c", "is_available", "is_active", "available"}) {
        const QString key = QLatin1String(name);
        if (isNothing(product.value(key)))
            continue;
        TRY_ASSIGN(const bool isOn, readBool(product, key));
        if (!isOn)
            return RemoteStatus::Inactive;
    }
    return RemoteStatus::Active;
}

// Primary first. The generated EAN is neither unique nor stable, and no GTIN: it is never read.
QStringList eansOf(const QJsonObject &product)
{
    QStringList eans;
    const auto add = [&eans](const QString &text, bool isPrimary) {
        const QString ean = text.trimmed().left(50);
        if (ean.isEmpty() || eans.contains(ean))
            return;
        isPrimary ? eans.prepend(ean) : eans.append(ean);
    };
    for (const QJsonValue &value : product.value("barcodes"_L1).toArray()) {
        const QJsonObject barcode = value.toObject();
        add(readText(barcode, u"ean"_s).valueOr({}), readBool(barcode, u"is_primary"_s).valueOr(false));
        if (value.isString())
            add(value.toString(), false);
    }
    add(readText(product, u"primary_barcode"_s).valueOr({}), true);
    return eans;
}

// The id is the category; its name is words. A list row knows only the name, so it says nothing of the id.
void readCategory(const QJsonObject &product, RemoteListing &listing)
{
    const QJsonValue category = product.value("category"_L1);
    listing.categoryName = readText(product, u"category_name"_s).valueOr({});
    if (category.isObject() && listing.categoryName.isEmpty())
        listing.categoryName = category.toObject().value("name"_L1).toString();
    QString id;
    if (category.isObject())
        id = readNumber(category.toObject(), u"id"_s);
    if (id.isEmpty() && !category.isObject())
        id = readNumber(product, u"category"_s);
    if (id.isEmpty())
        id = readNumber(product, u"category_id"_s);
    if (!id.isEmpty() || product.contains("category"_L1) || product.contains("category_id"_L1))
        listing.fields.insert(Field::Category, id);
}

QString brandOf(const QJsonObject &product)
{
    const QJsonValue brand = product.value("brand"_L1);
    QString name = brand.isObject() ? brand.toObject().value("name"_L1).toString() : brand.toString();
    if (name.isEmpty())
        name = product.value("brand_name"_L1).toString();
    return name.isEmpty() ? product.value("manufacturer"_L1).toString() : name;
}

// A price per gram becomes one per kilogram; it need not be whole in the currency before that.
Result<Money> priceIn(const QString &decimal, const QString &currency, bool inGrams)
{
    QString text = decimal;
    if (inGrams) {
        const auto thousandfold = parseQuantity(decimal);
        if (!thousandfold)
            return makeError(ErrorCode::InvalidResponse, u"the price per gram has more than three decimals"_s);
        text = QString::number(thousandfold->milli);
    }
    const auto money = parseMoney(text, currency);
    if (!money)
        return makeError(ErrorCode::InvalidResponse,
                         u"the price %1 is no exact amount of %2"_s.arg(decimal.left(20), currency));
    if (money->minor < 0)
        return makeError(ErrorCode::InvalidResponse, u"the price %1 is below zero"_s.arg(decimal.left(20)));
    return *money;
}

struct Stock {
    Quantity quantity = {};
    QJsonObject shown = {};
};

Result<Stock> stockOf(const QJsonObject &product, bool inGrams)
{
    TRY_ASSIGN(const QString decimal, firstDecimal(product, {"quantity", "stock", "available_quantity"}));
    if (decimal.isEmpty())
        return makeError(ErrorCode::InvalidResponse, u"the product does not say how many there are"_s);
    const auto exact = parseQuantity(decimal);
    if (!exact)
        return makeError(ErrorCode::InvalidResponse, u"the quantity %1 is not exact"_s.arg(decimal.left(20)));
    // Less than a gram is nothing: down, so that what is offered is there.
    const Quantity stock = inGrams ? Quantity{exact->milli / 1000} : *exact;
    if (stock >= Quantity{})
        return Stock{.quantity = stock, .shown = {}};
    return Stock{.quantity = {}, .shown = {{u"backorder"_s, quantityText(-stock)}}};
}

QString firstText(const QJsonObject &product, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const QString text = readText(product, QLatin1String(name)).valueOr({}).trimmed();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

// What the owner should see beside the merged fields.
void readShown(const QJsonObject &product, QJsonObject &shown)
{
    const QString threshold = firstText(product, {"alert_threshold"});
    if (const auto quantity = parseQuantity(threshold))
        shown.insert(u"alert_threshold"_s, quantityText(*quantity));
    for (const char *name : {"is_salam", "made_to_order", "on_demand"}) {
        if (readBool(product, QLatin1String(name)).valueOr(false))
            shown.insert(u"made_to_order"_s, true);
    }
}

// The price to take, with the promotion shown beside it. Not valid = the product has none.
Result<Money> readPrice(const QJsonObject &product, const ProductReading &reading, bool inGrams, QJsonObject &shown)
{
    TRY_ASSIGN(const QString decimal, firstDecimal(product, {"selling_price", "price", "unit_price"}));
    if (decimal.isEmpty())
        return Money();
    TRY_ASSIGN(const Money price, priceIn(decimal, reading.currency, inGrams));
    const Promotion promotion = promotionOf(product, reading.now);
    if (promotion.price.isEmpty())
        return price;
    const auto reduced = priceIn(promotion.price, reading.currency, inGrams);
    if (!reduced || reduced->minor <= 0)
        return price;
    shown.insert(u"promotion"_s, QJsonObject{{u"price"_s, moneyDecimal(*reduced)},
                                             {u"from"_s, isoUtc(promotion.from)},
                                             {u"until"_s, isoUtc(promotion.until)}});
    return reading.promotionIsPrice && promotion.isRunning ? *reduced : price;
}

} // namespace

bool isWhole(const QJsonObject &row)
{
    return row.contains("description"_L1) && row.contains("barcodes"_L1) &&
           (row.contains("category"_L1) || row.contains("category_id"_L1));
}

QString fingerprint(const QJsonObject &row)
{
    QJsonObject told = row;
    for (const QString &name : stockNames + costNames)
        told.remove(name);
    const QByteArray json = QJsonDocument(told).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Md5).toHex()); // no secret
}

QJsonObject keptDetail(const QJsonObject &detail)
{
    QJsonObject kept;
    for (const QString &name : detailNames) {
        if (detail.contains(name))
            kept.insert(name, detail.value(name));
    }
    QJsonArray barcodes;
    for (const QJsonValue &value : detail.value("barcodes"_L1).toArray()) {
        const QJsonObject row = value.toObject();
        barcodes.append(QJsonObject{{u"ean"_s, row.value("ean"_L1)}, {u"is_primary"_s, row.value("is_primary"_L1)}});
    }
    if (kept.contains("barcodes"_L1))
        kept.insert(u"barcodes"_s, barcodes);
    return kept;
}

QJsonObject withFreshDetail(const QJsonObject &row, const QJsonObject &detail)
{
    QJsonObject merged = row;
    for (auto it = detail.begin(); it != detail.end(); ++it)
        merged.insert(it.key(), it.value());
    keepPictures(merged, row);
    return merged;
}

QJsonObject withKeptDetail(const QJsonObject &row, const QJsonObject &detail)
{
    QJsonObject merged = detail;
    for (auto it = row.begin(); it != row.end(); ++it)
        merged.insert(it.key(), it.value());
    keepPictures(merged, detail);
    return merged;
}

Result<ProductRead> parseProduct(const QJsonObject &product, const ProductReading &reading)
{
    RemoteListing listing;
    listing.externalId = readNumber(product, u"id"_s);
    if (listing.externalId.isEmpty())
        return makeError(ErrorCode::InvalidResponse, u"the product has no id"_s);
    listing.externalSku = firstText(product, {"cug", "sku", "code"}).left(50);
    listing.currency = reading.currency;
    listing.eans = eansOf(product);
    listing.brand = brandOf(product).simplified();
    listing.modifiedAt = readTime(product, u"updated_at"_s).valueOr(0);
    TRY_ASSIGN(listing.status, statusOf(product));
    const QString title = firstText(product, {"name", "title"}).normalized(QString::NormalizationForm_C);
    if (title.isEmpty())
        return makeError(ErrorCode::InvalidResponse, u"the product has no name"_s);
    listing.fields.insert(Field::Title, title);
    if (product.contains("description"_L1))
        listing.fields.insert(Field::Description, product.value("description"_L1).toString());
    readCategory(product, listing);
    const bool byWeight = isByWeight(product);
    const bool inGrams = byWeight && isInGrams(product);
    TRY_ASSIGN(const Stock stock, stockOf(product, inGrams));
    listing.quantity = stock.quantity;
    QJsonObject shown = stock.shown;
    readShown(product, shown);

    ProductRead read{.listing = std::move(listing)};
    if (const auto price = readPrice(product, reading, inGrams, shown); !price)
        read.flaw = price.error();
    else if (price->isValid())
        read.listing.fields.insert(Field::Price, moneyToField(*price));
    if (const auto pictures = picturesOf(product)) {
        const QJsonArray addresses = QJsonArray::fromStringList(*pictures);
        read.listing.fields.insert(Field::Images,
                                   QString::fromUtf8(QJsonDocument(addresses).toJson(QJsonDocument::Compact)));
    }
    if (byWeight)
        read.listing.raw.insert(u"unit"_s, u"kg"_s);
    if (!shown.isEmpty())
        read.listing.raw.insert(u"shown"_s, shown);
    return read;
}

} // namespace evenstock::bolibana
