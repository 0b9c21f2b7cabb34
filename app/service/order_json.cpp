// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/order_json.h"

#include "app/service/product_json.h"

#include <QJsonArray>

namespace evenstock {

using namespace Qt::StringLiterals;

QJsonObject orderObject(const OrderDetail &detail)
{
    const OrderView &order = detail.order;
    QJsonArray lines;
    for (const OrderLineView &line : detail.lines) {
        lines.append(QJsonObject{{u"line"_s, line.externalId},
                                 {u"sku"_s, line.sku},
                                 {u"title"_s, line.title},
                                 {u"quantity"_s, quantityValue(line.quantity)},
                                 {u"price_minor"_s, qint64(line.price.minor)},
                                 {u"currency"_s, line.price.currency},
                                 {u"wanted"_s, quantityValue(line.wanted)},
                                 {u"taken"_s, quantityValue(line.taken)},
                                 {u"note"_s, line.note}});
    }
    return {{u"order"_s, qint64(order.id.value)},
            {u"channel"_s, order.channel},
            {u"external_id"_s, order.externalId},
            {u"code"_s, order.code},
            {u"state"_s, order.state},
            {u"final"_s, order.isFinal},
            {u"placed_at"_s, isoUtc(order.placedAt)},
            {u"modified_at"_s, isoUtc(order.modifiedAt)},
            {u"total_minor"_s, qint64(order.total.minor)},
            {u"currency"_s, order.total.currency},
            {u"actions"_s, QJsonArray::fromStringList(order.actions)},
            {u"review"_s, order.review},
            {u"lines"_s, lines}};
}

} // namespace evenstock
