// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/product_json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

QJsonObject listingObject(const ListingView &listing)
{
    return {{u"channel"_s, listing.channel},
            {u"external_id"_s, listing.externalId},
            {u"status"_s, listingStatusName(listing.status)},
            {u"quantity"_s, quantityValue(listing.quantity)},
            {u"price_minor"_s, listing.price.isValid() ? QJsonValue(qint64(listing.price.minor)) : QJsonValue()},
            {u"currency"_s, listing.price.currency},
            {u"trust"_s, trustName(listing.trust)},
            {u"mark"_s, listingMarkName(listing.mark)},
            {u"link"_s, linkStateName(listing.link)},
            {u"units"_s, qint64(listing.units)},
            {u"url"_s, listing.url},
            {u"sync_status"_s, syncStatusName(listing)},
            {u"last_synced_at"_s, isoUtc(listing.lastSyncedAt)}};
}

} // namespace

QJsonValue quantityValue(Quantity quantity)
{
    if (quantity.isWhole())
        return qint64(quantity.wholePieces());
    return double(quantity.milli) / 1000.0; // three decimals come out as they are up to 15 digits
}

QJsonObject productObject(const Product &product)
{
    QJsonObject object{{u"product_id"_s, qint64(product.id.value)},
                       {u"sku"_s, product.sku},
                       {u"title"_s, product.title},
                       {u"description"_s, product.description},
                       {u"brand"_s, product.brand},
                       {u"category"_s, product.category},
                       {u"condition"_s, product.condition},
                       {u"currency"_s, product.price.currency},
                       {u"unit"_s, product.unit},
                       {u"on_hand"_s, quantityValue(product.onHand)},
                       {u"size"_s, product.size},
                       {u"color"_s, product.color},
                       {u"gender"_s, product.gender},
                       {u"package_size_id"_s, product.packageSizeId},
                       {u"images"_s, QJsonDocument::fromJson(product.images.toUtf8()).array()},
                       {u"mapped_attributes"_s, QJsonDocument::fromJson(product.attributes.toUtf8()).object()},
                       {u"custom"_s, product.custom},
                       {u"ean"_s, QJsonArray::fromStringList(product.eans)},
                       {u"updated_at"_s, isoUtc(product.updatedAt)}};
    object.insert(u"price_minor"_s,
                  product.price.isValid() ? QJsonValue(qint64(product.price.minor)) : QJsonValue(QJsonValue::Null));
    return object;
}

QJsonObject productObject(const Product &product, const StockFigures &figures, const QList<ListingView> &listings)
{
    QJsonObject object = productObject(product);
    object.insert(u"available"_s, quantityValue(figures.available));
    object.insert(u"held_by_orders"_s, quantityValue(figures.heldByOrders));
    QJsonArray rows;
    for (const ListingView &listing : listings)
        rows.append(listingObject(listing));
    object.insert(u"listings"_s, rows);
    return object;
}

QJsonObject movementObject(const StockLine &line)
{
    return {{u"at"_s, isoUtc(line.at)},
            {u"product"_s, line.sku},
            {u"delta"_s, quantityValue(line.delta)},
            {u"balance"_s, quantityValue(line.balance)},
            {u"cause"_s, movementCauseName(line.cause)},
            {u"channel"_s, line.channel},
            {u"order"_s, line.orderCode},
            {u"note"_s, line.note}};
}

} // namespace evenstock
