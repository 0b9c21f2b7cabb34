// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/cardtrader/order_json.h"

#include "app/sandbox/invented_people.h"
#include "models/core/money.h"

#include <algorithm>
#include <array>
#include <utility>

namespace evenstock::sandbox::cardtrader {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<OrderState, QLatin1String>, 9> stateNames{
    {{OrderState::HubPending, "hub_pending"_L1},
     {OrderState::Paid, "paid"_L1},
     {OrderState::Sent, "sent"_L1},
     {OrderState::Arrived, "arrived"_L1},
     {OrderState::Done, "done"_L1},
     {OrderState::RequestForCancel, "request_for_cancel"_L1},
     {OrderState::Canceled, "canceled"_L1},
     {OrderState::Lost, "lost"_L1},
     {OrderState::Closed, "closed"_L1}}};

constexpr qint64 feePercent = 5;
constexpr qint64 hubUserId = 20'000; // every Zero order comes from the marketplace's own account

// Foreign money is the seller's at a fixed invented rate.
qint64 foreignCents(qint64 cents)
{
    return cents * 109 / 100;
}

QJsonValue timeJson(UtcMs time)
{
    return time == 0 ? QJsonValue() : QJsonValue(isoUtc(time));
}

QJsonValue idJson(const std::optional<qint64> &id)
{
    return id ? QJsonValue(*id) : QJsonValue();
}

QString formatted(qint64 cents, const QString &currency)
{
    const QString amount = moneyDecimal({.minor = cents, .currency = currency});
    return currency == "EUR"_L1 ? u"€"_s + amount : amount + u' ' + currency;
}

QJsonObject lineJson(const Order &order, const OrderLine &line, const Catalogue &catalogue, const QString &currency)
{
    const Blueprint blueprint = catalogue.blueprint(line.sold.blueprint);
    QJsonObject properties = blueprint.fixed;
    for (auto it = line.sold.properties.begin(); it != line.sold.properties.end(); ++it)
        properties.insert(it.key(), it.value());
    const bool isTakenOut = line.deletedAt != 0;
    const auto taken = [&](qint64 cents) {
        return isTakenOut ? QJsonArray{moneyJson(-cents, currency)} : QJsonArray();
    };
    QJsonObject object{{u"id"_s, line.id},
                       {u"product_id"_s, idJson(line.productId)},
                       {u"blueprint_id"_s, blueprint.id},
                       {u"category_id"_s, blueprint.category->id},
                       {u"game_id"_s, blueprint.category->gameId},
                       {u"name"_s, blueprint.name},
                       {u"expansion"_s, blueprint.expansion ? blueprint.expansion->name : u""_s},
                       {u"properties"_s, properties},
                       {u"quantity"_s, line.sold.quantity},
                       {u"bundle_size"_s, line.sold.bundleSize},
                       {u"description"_s, textOrNull(line.sold.description)},
                       {u"graded"_s, isGraded(line.sold.graded)},
                       {u"tag"_s, textOrNull(line.sold.tag)},
                       {u"user_data_field"_s, textOrNull(line.sold.userData)},
                       {u"formatted_price"_s, formatted(line.sold.priceCents, currency)},
                       {u"mkm_id"_s, QJsonValue()},
                       {u"tcg_player_id"_s, QJsonValue()},
                       {u"scryfall_id"_s, QJsonValue()},
                       {u"created_at"_s, timeJson(line.createdAt)},
                       {u"deleted_at"_s, timeJson(line.deletedAt)},
                       {u"hub_pending_order_id"_s, idJson(line.hubPendingOrderId)},
                       {u"cancelled_price"_s, taken(line.sold.priceCents)},
                       {u"repurchase_price"_s, taken(line.sold.priceCents / 20)}};
    object.insert(order.side == OrderSide::Seller ? u"seller_price"_s : u"buyer_price"_s,
                  moneyJson(line.sold.priceCents, currency));
    return object;
}

QJsonValue shippingJson(const Order &order, const QString &currency)
{
    if (order.state == OrderState::HubPending || order.state == OrderState::Closed)
        return {};
    return QJsonObject{
        {u"id"_s, 460'000 + order.person % 7},
        {u"name"_s, u"Tracked letter"_s},
        {u"tracked"_s, true},
        {u"tracking_code"_s, order.trackingCode.isEmpty() ? QJsonValue() : QJsonValue(order.trackingCode)},
        {u"max_estimate_shipping_days"_s, 6},
        {u"seller_price"_s, moneyJson(320, currency)},
        {u"buyer_price"_s, moneyJson(320, currency)},
        {u"formatted_price"_s, formatted(320, currency)}};
}

QJsonObject otherSide(const Order &order)
{
    if (order.viaZero && order.side == OrderSide::Seller)
        return {{u"id"_s, hubUserId}, {u"username"_s, u"CardTrader Zero"_s}};
    const Person person = inventedPerson(order.person);
    return {
        {u"id"_s, person.id}, {u"username"_s, person.username}, {u"email"_s, person.email}, {u"phone"_s, person.phone}};
}

void addMoney(QJsonObject &object, const Order &order, const QString &currency)
{
    const qint64 subtotal = sellerSubtotalCents(order);
    const qint64 fee = subtotal * feePercent / 100;
    if (order.side == OrderSide::Buyer) {
        object.insert(u"buyer_subtotal"_s, moneyJson(subtotal, currency));
        object.insert(u"buyer_total"_s, moneyJson(subtotal + 320, currency));
    } else {
        // The buyer's currency and the seller's stand side by side in one order.
        const bool isForeign = !order.foreignCurrency.isEmpty();
        const QString &buyers = isForeign ? order.foreignCurrency : currency;
        object.insert(u"seller_subtotal"_s, moneyJson(subtotal, currency));
        object.insert(u"seller_fee_amount"_s, moneyJson(fee, currency));
        object.insert(u"seller_total"_s, moneyJson(subtotal - fee, currency));
        object.insert(u"subtotal"_s, moneyJson(isForeign ? foreignCents(subtotal) : subtotal, buyers));
        object.insert(u"fee_amount"_s, moneyJson(isForeign ? foreignCents(fee) : fee, buyers));
        object.insert(u"fee_percentage"_s, u"%1.0"_s.arg(feePercent));
    }
    object.insert(u"formatted_subtotal"_s, formatted(subtotal, currency));
    object.insert(u"formatted_total"_s, formatted(subtotal, currency));
}

} // namespace

QString orderStateName(OrderState state)
{
    return std::find_if(stateNames.begin(), stateNames.end(), [state](const auto &one) { return one.first == state; })
        ->second;
}

std::optional<OrderState> orderStateFromName(const QString &name)
{
    const auto *const found =
        std::find_if(stateNames.begin(), stateNames.end(), [&name](const auto &one) { return one.second == name; });
    return found == stateNames.end() ? std::nullopt : std::optional(found->first);
}

qint64 sellerSubtotalCents(const Order &order)
{
    qint64 cents = 0;
    for (const OrderLine &line : order.lines)
        cents += line.deletedAt == 0 ? line.sold.priceCents * line.sold.quantity : 0;
    return cents;
}

QJsonObject addressJson(const Order &order)
{
    const Person person = inventedPerson(order.person);
    return {{u"id"_s, 1'500'000 + order.person},
            {u"name"_s, person.name},
            {u"street"_s, person.street},
            {u"zip"_s, person.zip},
            {u"city"_s, person.city},
            {u"state_or_province"_s, person.province},
            {u"country_code"_s, person.countryCode},
            {u"country"_s, person.country},
            {u"note"_s, QJsonValue()}};
}

QJsonObject orderJson(const Order &order, const Catalogue &catalogue, const QString &currency)
{
    qint64 size = 0;
    QJsonArray lines;
    for (const OrderLine &line : order.lines) {
        size += line.sold.quantity;
        lines.append(lineJson(order, line, catalogue, currency));
    }
    QJsonObject object{
        {u"id"_s, order.id},
        {u"code"_s, order.code},
        {u"transaction_code"_s, QString(u"T"_s + order.code)},
        {u"via_cardtrader_zero"_s, order.viaZero},
        {u"order_as"_s, order.side == OrderSide::Seller ? u"seller"_s : u"buyer"_s},
        {order.side == OrderSide::Seller ? u"buyer"_s : u"seller"_s, otherSide(order)},
        {u"state"_s, orderStateName(order.state)},
        {u"size"_s, size},
        {u"cancel_requester"_s, order.cancelRequester.isEmpty() ? QJsonValue() : QJsonValue(order.cancelRequester)},
        {u"paid_at"_s, timeJson(order.paidAt)},
        {u"sent_at"_s, timeJson(order.sentAt)},
        {u"cancelled_at"_s, timeJson(order.cancelledAt)},
        {u"credit_added_to_seller_at"_s, timeJson(order.creditedAt)},
        {u"presale"_s, order.presale ? QJsonValue(*order.presale) : QJsonValue()},
        {u"presale_ended_at"_s, timeJson(order.presaleEndedAt)},
        {u"packing_number"_s, order.packingNumber},
        {u"order_shipping_address"_s, addressJson(order)},
        {u"order_billing_address"_s, addressJson(order)},
        {u"order_shipping_method"_s, shippingJson(order, currency)},
        {u"order_items"_s, lines}};
    addMoney(object, order, currency);
    return object;
}

} // namespace evenstock::sandbox::cardtrader
