// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/emag/emag_offer_items.h"

#include "connectors/api/json_read.h"
#include "connectors/emag/emag_requests.h"
#include "connectors/emag/emag_values.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock::emag {

namespace {

constexpr std::int64_t mostStock = 65'535;
constexpr std::int64_t highestId = 16'777'215;
constexpr qsizetype longestName = 255;

Error unsendable(const QString &why)
{
    return makeError(ErrorCode::InvalidRequest, why);
}

QString textIn(const QJsonObject &object, const QString &key)
{
    return readText(object, key).valueOr({}).trimmed();
}

Result<std::int64_t> netPrice(const Change &change, const ItemContext &context)
{
    const auto gross = moneyFromField(change.fields.value(Field::Price));
    if (!gross || gross->minor <= 0)
        return unsendable(u"eMAG needs a price above zero"_s);
    const QString currency = change.raw.value("currency"_L1).toString(context.account.platform.currency);
    if (gross->currency != currency)
        return unsendable(u"the price is in %1, but this offer sells in %2"_s.arg(gross->currency, currency));
    const QString vatId = readId(change.raw, u"vat_id"_s, context.account.vatId).valueOr({});
    const auto rate = context.vat.rateOf(vatId);
    if (!rate)
        return unsendable(u"eMAG has no VAT rate number %1, so the net price is not known"_s.arg(vatId));
    return netOf(*gross, *rate);
}

// min_sale_price and max_sale_price are the seller's own guard on eMAG; outside it a price is refused there.
Status checkLimits(std::int64_t net, const QJsonObject &raw)
{
    const std::int64_t least = decimal4(raw.value("min_sale_price"_L1)).value_or(0);
    const std::int64_t most = decimal4(raw.value("max_sale_price"_L1)).value_or(0);
    if (least > 0 && net < least)
        return unsendable(u"the price without VAT, %1, is below the lowest one set on eMAG, %2"_s.arg(
            decimal4Text(net), decimal4Text(least)));
    if (most > 0 && net > most)
        return unsendable(u"the price without VAT, %1, is above the highest one set on eMAG, %2"_s.arg(
            decimal4Text(net), decimal4Text(most)));
    return {};
}

std::int64_t warehouseOf(const QJsonObject &raw, const Account &account)
{
    const std::int64_t id = warehouseValue(raw.value("stock"_L1)).warehouseId;
    return id > 0 ? id : account.warehouseId;
}

QJsonArray inWarehouse(std::int64_t warehouse, std::int64_t value)
{
    return {QJsonObject{{u"warehouse_id"_s, qint64(warehouse)}, {u"value"_s, qint64(value)}}};
}

Result<QJsonArray> stockOf(const Change &change, const ItemContext &context)
{
    if (context.account.stockIsTheirs)
        return unsendable(u"the stock of this account lies with eMAG: it is shown and never sent"_s);
    if (!change.quantity->isWhole() || change.quantity->milli < 0)
        return unsendable(u"eMAG sells whole pieces"_s);
    const std::int64_t pieces = change.quantity->wholePieces() + context.reserved;
    if (pieces > mostStock)
        return unsendable(u"eMAG takes at most %1 pieces"_s.arg(mostStock));
    return inWarehouse(warehouseOf(change.raw, context.account), pieces);
}

QJsonArray imagesFrom(const QString &field)
{
    QJsonArray images;
    int type = 1; // the first one is the main picture
    for (const QJsonValue &url : QJsonDocument::fromJson(field.toUtf8()).array()) {
        const QString address = url.toString();
        if (!address.startsWith(u"https://"_s) && !address.startsWith(u"http://"_s))
            continue; // eMAG fetches pictures itself
        images.append(QJsonObject{{u"url"_s, address}, {u"display_type"_s, type}});
        type = 2;
    }
    return images;
}

QJsonArray characteristicsFrom(const QString &field)
{
    QJsonArray rows;
    const QJsonObject values = QJsonDocument::fromJson(field.toUtf8()).object();
    for (auto it = values.begin(); it != values.end(); ++it) {
        bool isNumber = false;
        const qlonglong id = it.key().section(u'/', 0, 0).toLongLong(&isNumber);
        if (!isNumber)
            continue;
        QJsonObject row{{u"id"_s, id}, {u"value"_s, it.value().toVariant().toString().left(255)}};
        if (const QString tag = it.key().section(u'/', 1); !tag.isEmpty())
            row.insert(u"tag"_s, tag);
        rows.append(row);
    }
    return rows;
}

void putContent(OfferItem &item, const Change &change)
{
    const FieldValues &fields = change.fields;
    if (fields.contains(Field::Title))
        item.members.insert(u"name"_s, fields.value(Field::Title).left(longestName));
    if (fields.contains(Field::Description))
        item.members.insert(u"description"_s, fields.value(Field::Description));
    if (const QJsonArray images = imagesFrom(fields.value(Field::Images)); !images.isEmpty())
        item.members.insert(u"images"_s, images);
    if (const QJsonArray rows = characteristicsFrom(fields.value(Field::Attributes)); !rows.isEmpty())
        item.members.insert(u"characteristics"_s, rows);
}

QString brandOf(const QJsonObject &row)
{
    const QString brand = textIn(row, u"brand"_s);
    return brand.isEmpty() ? textIn(row, u"brand_name"_s) : brand;
}

qint64 idNumber(const QString &id)
{
    return id.toLongLong();
}

} // namespace

int OfferItem::leaves() const
{
    return leavesOf(members) + int(amounts.size());
}

QByteArray OfferItem::json() const
{
    QByteArray text = QJsonDocument(members).toJson(QJsonDocument::Compact);
    text.chop(1);
    for (const auto &[name, amount] : amounts)
        text += (text.size() > 1 ? ",\"" : "\"") + name.toLatin1() + "\":" + decimal4Text(amount).toLatin1();
    return text + '}';
}

QStringList eansOf(const Change &change)
{
    QStringList eans;
    for (const QJsonValue &ean : change.raw.value("ean"_L1).toArray()) {
        if (const QString text = ean.toVariant().toString().trimmed(); !text.isEmpty())
            eans.append(text);
    }
    return eans.isEmpty() ? change.eans : eans;
}

bool hasContent(const Change &change)
{
    return std::any_of(change.fields.keyBegin(), change.fields.keyEnd(),
                       [](Field field) { return field != Field::Price && field != Field::Condition; });
}

Result<OfferItem> lightItem(const Change &change, const ItemContext &context)
{
    OfferItem item;
    item.members = {{u"id"_s, idNumber(change.externalId)}};
    const bool isEnd = change.kind == ChangeKind::End;
    if (isEnd)
        item.members.insert(u"status"_s, 0);
    if (wholeNumber(change.raw.value("status"_L1)) == 2 && !isEnd &&
        (change.quantity || change.fields.contains(Field::Price)))
        return unsendable(u"this offer has reached its end of life on eMAG: it takes no price or stock until it is "
                          "activated again in the seller's account"_s);
    if (change.fields.contains(Field::Price)) {
        TRY_ASSIGN(const std::int64_t net, netPrice(change, context));
        TRY(checkLimits(net, change.raw));
        item.amounts.append({u"sale_price"_s, net});
    }
    if (change.quantity && !(isEnd && context.account.stockIsTheirs)) {
        TRY_ASSIGN(const QJsonArray stock, stockOf(change, context));
        item.members.insert(u"stock"_s, stock);
    }
    return item;
}

Result<OfferItem> contentItem(const Change &change, const QJsonObject &fresh, const ItemContext &context)
{
    if (context.account.stockIsTheirs)
        return unsendable(u"texts of an FBE account are kept on its MAIN account; eMAG takes price and status here"_s);
    const QJsonValue ownership = fresh.value("ownership"_L1);
    const bool isOwner = ownership.isBool() ? ownership.toBool() : wholeNumber(ownership).value_or(1) == 1;
    if (!isOwner)
        return unsendable(u"this product's texts belong to somebody else on eMAG; it takes no changes of them"_s);
    const QString category = change.fields.value(Field::Category, readId(fresh, u"category_id"_s, {}).valueOr({}));
    if (category.isEmpty() || category == "0"_L1)
        return unsendable(u"eMAG needs the category, and this offer has none"_s); // it would take it for a new product
    // Not said at all, the one that eMAG reckons tells whether it takes part in Genius: a text must not take it out.
    const bool isInGenius = wholeNumber(fresh.value("genius_computed"_L1)).value_or(0) > 0;
    OfferItem item;
    item.members = {
        {u"id"_s, idNumber(change.externalId)},
        {u"category_id"_s, idNumber(category)},
        {u"name"_s, textIn(fresh, u"name"_s)},
        {u"part_number"_s, textIn(fresh, u"part_number"_s)},
        {u"brand"_s, brandOf(fresh)},
        {u"status"_s, qint64(wholeNumber(fresh.value("status"_L1)).value_or(1))},
        {u"emag_club"_s, qint64(wholeNumber(fresh.value("offer_details"_L1).toObject().value("emag_club"_L1))
                                    .value_or(isInGenius ? 1 : 0))}};
    const std::int64_t warehouse = warehouseOf(fresh, context.account);
    const auto stock = wholeNumber(fresh.value("general_stock"_L1));
    const auto sum = stock ? stock : warehouseValue(fresh.value("stock"_L1)).value;
    if (!sum || *sum < 0 || *sum > mostStock)
        return unsendable(u"eMAG wants the stock along with the texts, and does not say what it is"_s);
    item.members.insert(u"stock"_s, inWarehouse(warehouse, *sum));
    const std::int64_t days =
        warehouseValue(fresh.value("handling_time"_L1)).value.value_or(context.account.handlingDays);
    item.members.insert(u"handling_time"_s, inWarehouse(warehouse, days));
    if (const auto vat = wholeNumber(fresh.value("vat_id"_L1)))
        item.members.insert(u"vat_id"_s, qint64(*vat));
    for (const char *key : {"sale_price", "min_sale_price", "max_sale_price"}) {
        if (const auto net = decimal4(fresh.value(QLatin1String(key))); net && *net > 0)
            item.amounts.append({QLatin1String(key), *net});
    }
    putContent(item, change);
    return item;
}

Result<OfferItem> createItem(const Change &change, const QString &id, const QString &key, const ItemContext &context)
{
    const QString partNumber = normalisedPartNumber(change.sku);
    const QString title = change.fields.value(Field::Title).left(longestName);
    if (partNumber.isEmpty() || title.isEmpty())
        return unsendable(u"eMAG needs a SKU and a title"_s);
    if (!change.quantity)
        return unsendable(u"eMAG needs to know how many pieces there are"_s);
    TRY_ASSIGN(const std::int64_t net, netPrice(change, context));
    TRY_ASSIGN(const QJsonArray stock, stockOf(change, context));
    const QString vatId = readId(change.raw, u"vat_id"_s, context.account.vatId).valueOr({});
    OfferItem item;
    item.members = {{u"id"_s, idNumber(id)},
                    {u"name"_s, title},
                    {u"status"_s, 1},
                    {u"vat_id"_s, idNumber(vatId.isEmpty() ? context.vat.defaultId : vatId)},
                    {u"stock"_s, stock},
                    {u"handling_time"_s, inWarehouse(context.account.warehouseId, context.account.handlingDays)},
                    {u"emag_club"_s, 0}}; // without it eMAG enters the offer for Genius
    item.amounts = {{u"sale_price"_s, net},
                    {u"min_sale_price"_s, std::max<std::int64_t>(1, net / 2)},
                    {u"max_sale_price"_s, net * 2}};
    for (qsizetype i = 1; i < item.amounts.size(); ++i) {
        if (const auto set = decimal4(change.raw.value(item.amounts.at(i).first)); set && *set > 0)
            item.amounts[i].second = *set;
    }
    if (!key.isEmpty()) {
        item.members.insert(u"part_number_key"_s, key);
        return item;
    }
    const QString category = change.fields.value(Field::Category, readId(change.raw, u"category_id"_s, {}).valueOr({}));
    QString brand = brandOf(change.raw); // of the offer it was before
    if (brand.isEmpty())
        brand = change.brand.trimmed();
    if (idNumber(category) <= 0)
        return unsendable(u"eMAG needs a category: choose the one that is meant for this product"_s);
    if (brand.isEmpty())
        return unsendable(u"eMAG needs a brand, and the product has none"_s);
    item.members.insert(u"category_id"_s, idNumber(category));
    item.members.insert(u"part_number"_s, partNumber);
    item.members.insert(u"brand"_s, brand.left(longestName));
    if (const QStringList eans = eansOf(change); !eans.isEmpty())
        item.members.insert(u"ean"_s, QJsonArray::fromStringList(eans));
    if (const auto months = wholeNumber(change.raw.value("warranty"_L1)); months && *months > 0)
        item.members.insert(u"warranty"_s, qint64(*months));
    putContent(item, change);
    return item;
}

QString allocatedId(const QString &sku, int attempt)
{
    const QByteArray text = u"evenstock offer %1 %2"_s.arg(attempt).arg(normalisedPartNumber(sku)).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    std::int64_t number = 0;
    for (int i = 0; i < 6; ++i)
        number = number * 256 + static_cast<unsigned char>(hash.at(i));
    return QString::number(1 + number % highestId);
}

} // namespace evenstock::emag
