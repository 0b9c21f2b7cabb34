// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/emag/order_desk.h"

#include "app/sandbox/invented_people.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace evenstock::sandbox::emag {

using namespace Qt::StringLiterals;

namespace {

const QTimeZone &bucharest()
{
    static const QTimeZone zone("Europe/Bucharest");
    return zone;
}

bool isAllowed(int from, int to)
{
    switch (from) {
    case 2:
        return to == 2 || to == 3 || to == 4 || to == 0;
    case 3:
        return to == 3 || to == 4 || to == 0;
    case 4:
        return to == 4 || to == 3 || to == 0 || to == 5;
    case 0:
        return to == 0 || to == 2 || to == 3 || to == 4;
    default:
        return false;
    }
}

QJsonObject lineRow(const OrderLine &line, const QString &modified)
{
    return {{u"id"_s, line.id},
            {u"product_id"_s, QString::number(line.offer)},
            {u"mkt_id"_s, line.offer + 9'000'000},
            {u"name"_s, line.name},
            {u"ext_part_number"_s, line.partNumber},
            {u"part_number"_s, line.key},
            {u"part_number_key"_s, line.key},
            {u"quantity"_s, line.quantity},
            {u"initial_qty"_s, line.initial},
            {u"storno_qty"_s, line.returned},
            {u"sale_price"_s, amountText(line.price)},
            {u"original_price"_s, amountText(line.price)},
            {u"vat"_s, u"0.2100"_s},
            {u"currency"_s, u"RON"_s},
            {u"status"_s, 1},
            {u"product_voucher_split"_s, QJsonArray()},
            {u"details"_s, QJsonArray()},
            {u"modified"_s, modified}};
}

} // namespace

QString OrderDesk::localText(UtcMs time)
{
    return QDateTime::fromMSecsSinceEpoch(time, bucharest()).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

UtcMs OrderDesk::fromLocal(const QString &text)
{
    const QDateTime naive = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm:ss"_s);
    return naive.isValid() ? QDateTime(naive.date(), naive.time(), bucharest()).toMSecsSinceEpoch() : -1;
}

Order *OrderDesk::find(qint64 id)
{
    const auto found = m_orders.find(id);
    return found == m_orders.end() ? nullptr : &found->second;
}

Order OrderDesk::made(qint64 offerId, const Offer &offer, qint64 quantity, UtcMs at)
{
    Order order{.id = m_nextId++, .status = 1, .type = m_type, .placedAt = at, .modifiedAt = at};
    order.buyer = order.id % peopleCount;
    order.lines.append({.id = order.id + 5'000'000'000,
                        .offer = offerId,
                        .quantity = quantity,
                        .initial = quantity,
                        .price = offer.price,
                        .name = offer.name,
                        .partNumber = offer.partNumber,
                        .key = offer.key});
    return order;
}

void OrderDesk::remember(qint64 offerId, qint64 quantity, UtcMs at, UtcMs now)
{
    constexpr UtcMs onTheWayMs = 48LL * 3'600'000;
    const Offer *offer = m_shelf.find(offerId);
    if (offer == nullptr)
        return;
    Order order = made(offerId, *offer, quantity, at);
    order.status = 4;
    order.modifiedAt = std::min(at + onTheWayMs, now);
    m_orders.insert_or_assign(order.id, order);
}

qint64 OrderDesk::place(qint64 offerId, qint64 quantity, UtcMs now)
{
    Offer *offer = m_shelf.find(offerId);
    if (offer == nullptr || quantity < 1 || offer->stock - offer->reserved < quantity)
        return -1;
    Order order = made(offerId, *offer, quantity, now);
    if (m_type == 2) { // eMAG takes care of these itself
        order.status = 4;
        offer->stock -= quantity;
    } else {
        offer->reserved += quantity;
    }
    m_orders.insert_or_assign(order.id, order);
    return order.id;
}

bool OrderDesk::acknowledge(qint64 id, UtcMs now)
{
    Order *order = find(id);
    if (order == nullptr || order->status != 1)
        return false;
    for (const OrderLine &line : order->lines) {
        if (Offer *offer = m_shelf.find(line.offer)) {
            offer->reserved -= line.quantity;
            offer->stock = std::max<qint64>(0, offer->stock - line.quantity);
        }
    }
    order->status = 2;
    order->modifiedAt = now;
    return true;
}

bool OrderDesk::move(qint64 id, int status, int reason, UtcMs now)
{
    Order *order = find(id);
    const bool isBuyers = order != nullptr && order->status == 1 && status == 0; // canceled before it was acknowledged
    if (order == nullptr || (!isBuyers && !isAllowed(order->status, status)))
        return false;
    const int before = order->status;
    for (const OrderLine &line : order->lines) {
        Offer *offer = m_shelf.find(line.offer);
        if (offer == nullptr)
            continue;
        if (isBuyers)
            offer->reserved -= line.quantity;
        else if (status == 0 && before != 0)
            offer->stock += line.quantity;
        else if (status != 0 && before == 0)
            offer->stock = std::max<qint64>(0, offer->stock - line.quantity);
    }
    order->status = status;
    order->reason = status == 0 ? reason : 0;
    order->modifiedAt = now;
    return true;
}

bool OrderDesk::giveBack(Order &order, qint64 lineId, qint64 left, UtcMs now)
{
    if (order.status != 4 || left < 0)
        return false;
    for (OrderLine &line : order.lines) {
        if (line.id != lineId || left >= line.quantity)
            continue;
        line.returned += line.quantity - left;
        line.quantity = left;
        order.isStorno = true;
        order.modifiedAt = now;
        return true;
    }
    return false;
}

QJsonObject OrderDesk::row(const Order &order)
{
    const Person buyer = inventedPerson(order.buyer);
    const QString modified = localText(order.modifiedAt);
    QJsonArray lines;
    for (const OrderLine &line : order.lines)
        lines.append(lineRow(line, modified));
    const bool inSeconds = order.id % 2 == 0; // both forms of a date are about
    return {{u"id"_s, order.id},
            {u"vendor_name"_s, u"Magazin Exemplu"_s},
            {u"type"_s, order.type},
            {u"status"_s, order.status},
            {u"is_complete"_s, 1},
            {u"date"_s, inSeconds ? QString::number(order.placedAt / 1000) : localText(order.placedAt)},
            {u"modified"_s, modified},
            {u"payment_mode_id"_s, 1},
            {u"payment_mode"_s, u"RAMBURS"_s},
            {u"payment_status"_s, 0},
            {u"delivery_mode"_s, u"courier"_s},
            {u"details"_s, inSeconds ? QJsonValue(QJsonObject()) : QJsonValue(QJsonArray())},
            {u"shipping_tax"_s, 14.99},
            {u"vouchers"_s, QJsonArray()},
            {u"attachments"_s, QJsonArray()},
            {u"is_storno"_s, order.isStorno},
            {u"reason_cancellation"_s, order.reason == 0 ? QJsonValue() : QJsonValue(order.reason)},
            {u"cancellation_request"_s, QJsonValue::Null},
            {u"customer"_s, QJsonObject{{u"id"_s, buyer.id + 1000},
                                        {u"name"_s, buyer.name},
                                        {u"email"_s, u"3f9a1c"_s},
                                        {u"shipping_contact"_s, buyer.name},
                                        {u"shipping_street"_s, buyer.street},
                                        {u"shipping_city"_s, buyer.city},
                                        {u"shipping_postal_code"_s, buyer.zip},
                                        {u"shipping_phone"_s, buyer.phone}}},
            {u"products"_s, lines}};
}

} // namespace evenstock::sandbox::emag
