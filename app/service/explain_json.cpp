// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/explain_json.h"

#include "app/service/product_json.h"

#include <QJsonArray>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

QString promiseName(Promise promise)
{
    switch (promise) {
    case Promise::Shared:
        break;
    case Promise::LastPieces:
        return u"last"_s;
    case Promise::Bounded:
        return u"bounded"_s;
    }
    return u"shared"_s;
}

QJsonObject ruleObject(const ShownQuantity &one)
{
    QJsonObject object{{u"buffer"_s, quantityValue(one.rule.buffer)}, {u"promise"_s, promiseName(one.promise)}};
    if (one.rule.maxShown)
        object.insert(u"max_shown"_s, quantityValue(*one.rule.maxShown));
    if (one.rule.stopAt)
        object.insert(u"stop_at"_s, quantityValue(*one.rule.stopAt));
    if (one.rule.lastPieces)
        object.insert(u"last_pieces"_s, quantityValue(*one.rule.lastPieces));
    return object;
}

QJsonObject boundObject(const ProductShares::Bound &bound)
{
    return {{u"available"_s, quantityValue(bound.available)},
            {u"exposed"_s, quantityValue(bound.exposed)},
            {u"known"_s, bound.isKnown},
            {u"unbounded_channels"_s, qint64(bound.unbounded.size())},
            {u"holds"_s, bound.holds()}};
}

// Read since: the number there was looked at after the change had been taken.
QJsonObject deliveryObject(const DeliveryRow &delivery, const ShownQuantity &one)
{
    QJsonObject object{
        {u"at"_s, isoUtc(delivery.recordedAt)},
        {u"settled_at"_s, delivery.settledAt ? isoUtc(delivery.settledAt) : QString()},
        {u"quantity"_s, quantityValue(delivery.quantity.value_or(Quantity{}))},
        {u"state"_s, deliveryStateName(delivery.state)},
        {u"error"_s, delivery.errorDetail},
        {u"read_since"_s, delivery.settledAt != 0 && one.facts.listing.lastSyncedAt > delivery.settledAt}};
    if (one.byDifference && delivery.kind == "update"_L1 && delivery.quantity)
        object.insert(u"difference"_s, quantityValue(*delivery.quantity - delivery.baseQuantity));
    return object;
}

QJsonObject channelObject(const ShownQuantity &one)
{
    const ListingRow &row = one.listing;
    QJsonArray shown;
    for (const Quantity value : one.shown)
        shown.append(quantityValue(value));
    QJsonObject object{
        {u"channel"_s, one.facts.listing.channel},
        {u"external_id"_s, row.externalId},
        {u"status"_s, listingStatusName(row.status)},
        {u"units"_s, qint64(row.units)},
        {u"available"_s, quantityValue(one.facts.available)},
        {u"held_by_orders"_s, quantityValue(one.facts.heldByOrders)},
        {u"rule"_s, ruleObject(one)},
        {u"wanted"_s, quantityValue(one.wanted.share)},
        {u"shown"_s, shown},
        {u"read_at"_s, one.facts.listing.lastSyncedAt ? isoUtc(one.facts.listing.lastSyncedAt) : QString()},
        {u"trust"_s, trustName(row.trust)},
        {u"reason"_s, shownReasonName(one.reason)}};
    if (one.promise == Promise::Bounded && row.exposureKept)
        object.insert(u"exposure"_s, row.exposure ? quantityValue(*row.exposure) : QJsonValue(QJsonValue::Null));
    if (row.heldPlan)
        object.insert(u"plan"_s, qint64(row.heldPlan.value));
    if (one.facts.lastQuantityDelivery)
        object.insert(u"delivery"_s, deliveryObject(*one.facts.lastQuantityDelivery, one));
    return object;
}

} // namespace

QJsonObject forecastObject(const OversellForecast &forecast)
{
    return {{u"sold"_s, quantityValue(forecast.sold)},       {u"days"_s, forecast.days},
            {u"delay_s"_s, qint64(forecast.delayMs / 1000)}, {u"measured"_s, forecast.isMeasured},
            {u"probability"_s, forecast.probability},        {u"buffer"_s, qint64(forecast.bufferPieces)}};
}

QJsonObject explanationObject(const ShownStock &explanation)
{
    QJsonArray channels;
    for (const ShownQuantity &one : explanation.channels)
        channels.append(channelObject(one));
    QJsonArray oversold;
    for (const OrderShortage &shortage : explanation.shortages)
        oversold.append(QJsonObject{{u"order"_s, shortage.code},
                                    {u"channel"_s, shortage.channel},
                                    {u"asked"_s, quantityValue(shortage.asked)},
                                    {u"taken"_s, quantityValue(shortage.taken)}});
    const Product &product = explanation.product;
    QJsonObject object{{u"sku"_s, product.sku},
                       {u"unit"_s, product.unit},
                       {u"on_hand"_s, quantityValue(product.onHand)},
                       {u"waiting"_s, quantityValue(explanation.waiting)},
                       {u"available"_s, quantityValue(std::max(Quantity{}, product.onHand - explanation.waiting))},
                       {u"oversold"_s, oversold},
                       {u"channels"_s, channels}};
    if (explanation.forecast)
        object.insert(u"forecast"_s, forecastObject(*explanation.forecast));
    if (explanation.bound)
        object.insert(u"bound"_s, boundObject(*explanation.bound));
    return object;
}

} // namespace evenstock
