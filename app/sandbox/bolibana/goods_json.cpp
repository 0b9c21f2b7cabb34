// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bolibana/goods_json.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace evenstock::sandbox::bolibana {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString shortDecimal(qint64 milli)
{
    QString text = decimal(milli, 3);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString microTime(UtcMs time)
{
    QString text = isoUtc(time);
    return text.replace(u"Z"_s, u"123Z"_s); // microseconds
}

// The same for many: it is made of a short hash.
QString generatedEan(qint64 id)
{
    return u"200%1%2"_s.arg(id * 7919 % 1000, 5, 10, QChar(u'0')).arg(0, 5, 10, QChar(u'0'));
}

QJsonObject sharedJson(const Good &good, const Goods &goods)
{
    const bool byWeight = !good.weightUnit.isEmpty();
    QJsonObject object{{u"id"_s, good.id},
                       {u"name"_s, good.name},
                       {u"cug"_s, good.code},
                       {u"generated_ean"_s, generatedEan(good.id)},
                       {u"purchase_price"_s, decimal(good.priceHundredths * 7 / 10, 2)},
                       {u"selling_price"_s, decimal(good.priceHundredths, 2)},
                       {u"quantity"_s, decimal(good.quantityMilli, 3)},
                       {u"formatted_quantity"_s, shortDecimal(good.quantityMilli)},
                       {u"unit_display"_s, byWeight ? good.weightUnit : u"unité(s)"_s},
                       {u"sale_unit_type"_s, byWeight ? u"weight"_s : u"quantity"_s},
                       {u"weight_unit"_s, orNull(good.weightUnit)},
                       {u"alert_threshold"_s, u"5.000"_s},
                       {u"is_active"_s, good.isActive},
                       {u"image_url"_s, orNull(good.picture)}};
    if (const Category *category = goods.category(good.category))
        object.insert(u"category_name"_s, category->name);
    if (!good.brand.isEmpty())
        object.insert(u"brand_name"_s, good.brand);
    return object;
}

QString stockStatus(const Good &good)
{
    constexpr qint64 low = 5000;
    if (good.quantityMilli < 0)
        return u"backorder"_s;
    if (good.quantityMilli == 0)
        return u"out_of_stock"_s;
    return good.quantityMilli <= low ? u"low_stock"_s : u"in_stock"_s;
}

} // namespace

QString decimal(qint64 value, int decimals)
{
    qint64 scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    const qint64 size = value < 0 ? -value : value;
    return (value < 0 ? u"-"_s : QString()) + QString::number(size / scale) + u'.' +
           QString::number(size % scale).rightJustified(decimals, u'0');
}

std::optional<qint64> scaled(const QString &text, int decimals)
{
    static const QRegularExpression form(u"^(-?)([0-9]{1,12})(?:\\.([0-9]{1,6}))?$"_s);
    const auto match = form.match(text);
    const QString fraction = match.captured(3).leftJustified(decimals, u'0');
    if (!match.hasMatch() || fraction.size() > decimals)
        return {};
    const qint64 value = (match.captured(2) + fraction).toLongLong();
    return match.captured(1).isEmpty() ? value : -value;
}

QJsonObject categoryJson(const Category &category, const Goods &goods)
{
    QJsonObject object{{u"id"_s, category.id},
                       {u"name"_s, category.name},
                       {u"slug"_s, u"c-%1"_s.arg(category.id)},
                       {u"description"_s, QJsonValue()},
                       {u"image_url"_s, QJsonValue()},
                       {u"level"_s, category.level},
                       {u"order"_s, category.order},
                       {u"is_active"_s, category.isActive},
                       {u"is_rayon"_s, category.level == 0},
                       {u"rayon_type"_s, category.level == 0 ? QJsonValue(u"bazar"_s) : QJsonValue()},
                       {u"parent"_s, category.parent != 0 ? QJsonValue(category.parent) : QJsonValue()},
                       {u"children"_s, QJsonArray()}};
    if (const Category *parent = goods.category(category.parent))
        object.insert(u"parent_name"_s, parent->name);
    return object;
}

QJsonObject listRow(const Good &good, const Goods &goods)
{
    QJsonObject object = sharedJson(good, goods);
    object.insert(u"stock_status"_s, stockStatus(good));
    object.insert(u"margin_rate"_s, 42.9);
    object.insert(u"primary_barcode"_s, good.barcodes.isEmpty() ? QJsonValue() : QJsonValue(good.barcodes.first()));
    object.insert(u"has_backorder"_s, good.quantityMilli < 0);
    object.insert(u"backorder_quantity"_s, good.quantityMilli < 0 ? double(-good.quantityMilli) / 1000.0 : 0.0);
    return object;
}

QJsonObject detailJson(const Good &good, const Goods &goods)
{
    QJsonObject object = sharedJson(good, goods);
    QJsonArray barcodes;
    for (qsizetype i = 0; i < good.barcodes.size(); ++i)
        barcodes.append(QJsonObject{{u"id"_s, good.id * 10 + i},
                                    {u"ean"_s, good.barcodes.at(i)},
                                    {u"is_primary"_s, i == 0},
                                    {u"notes"_s, QJsonValue()},
                                    {u"product"_s, good.id}});
    const Category *category = goods.category(good.category);
    object.insert(u"slug"_s, u"p-"_s + good.code);
    object.insert(u"description"_s, orNull(good.description));
    object.insert(u"updated_at"_s, microTime(good.updatedAt));
    object.insert(u"category"_s, category != nullptr
                                     ? QJsonValue(QJsonObject{{u"id"_s, category->id}, {u"name"_s, category->name}})
                                     : QJsonValue());
    object.insert(u"brand"_s, good.brand.isEmpty()
                                  ? QJsonValue()
                                  : QJsonValue(QJsonObject{{u"id"_s, 1 + good.id % 5}, {u"name"_s, good.brand}}));
    object.insert(u"barcodes"_s, barcodes);
    object.insert(u"is_available_b2c"_s, good.isInShop);
    object.insert(u"has_promotion"_s, good.promoHundredths > 0);
    object.insert(u"promo_price"_s,
                  good.promoHundredths > 0 ? QJsonValue(decimal(good.promoHundredths, 2)) : QJsonValue());
    object.insert(u"promotion_start_date"_s, QJsonValue());
    object.insert(u"promotion_end_date"_s, good.promoUntil > 0 ? QJsonValue(isoUtc(good.promoUntil)) : QJsonValue());
    return object;
}

} // namespace evenstock::sandbox::bolibana
