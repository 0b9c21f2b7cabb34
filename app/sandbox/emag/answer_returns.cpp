// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/emag/account.h"

#include <QJsonDocument>

namespace evenstock::sandbox::emag {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 firstReturn = 289'000;

// A filter that is not understood is ignored, as everywhere on eMAG.
bool passes(const QJsonObject &row, const QJsonObject &filters)
{
    const auto number = [&](QLatin1StringView filter, QLatin1StringView key) {
        return !filters.contains(filter) ||
               filters.value(filter).toVariant().toLongLong() == row.value(key).toVariant().toLongLong();
    };
    const UtcMs placed = OrderDesk::fromLocal(row.value("date"_L1).toString());
    const UtcMs from = OrderDesk::fromLocal(filters.value("date_start"_L1).toString());
    const UtcMs to = OrderDesk::fromLocal(filters.value("date_end"_L1).toString());
    return number("emag_id"_L1, "emag_id"_L1) && number("order_id"_L1, "order_id"_L1) &&
           number("request_status"_L1, "request_status"_L1) && (from < 0 || placed >= from) && (to < 0 || placed <= to);
}

} // namespace

// An order that is on its way travels in one parcel; the filter by order is one that eMAG may not know.
static std::optional<HttpAnswer> answerShipping(const Call &call)
{
    const QString path = call.path.join(u'/');
    if (call.request.method == "GET" && path.startsWith("commission/estimate/"_L1)) {
        const qint64 id = path.section(u'/', -1).toLongLong();
        if (call.account.shelf.find(id) == nullptr)
            return gateway(404, u"Offer not found"_s);
        const QJsonObject body{{u"code"_s, 200},
                               {u"data"_s, QJsonObject{{u"value"_s, u"%1.50"_s.arg(10 + id % 9)},
                                                       {u"id"_s, id},
                                                       {u"created"_s, u"2026-01-02 03:04:05"_s},
                                                       {u"end_date"_s, QJsonValue()}}}};
        return HttpAnswer{.body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
    }
    if (!call.is("awb", "read"))
        return {};
    QJsonArray rows;
    for (const auto &[id, order] : call.account.desk.orders()) {
        const int status = OrderDesk::row(order).value("status"_L1).toVariant().toInt();
        if (status != 4)
            continue;
        const QJsonObject parcel{{u"awb_number"_s, u"4EMG%1"_s.arg(id)}, {u"awb_barcode"_s, u"4EMG%1001"_s.arg(id)}};
        rows.append(QJsonObject{{u"order_id"_s, QString::number(id)},
                                {u"reservation_id"_s, id + 5},
                                {u"courier"_s, QJsonObject{{u"courier_name"_s, u"Fan Courier"_s}}},
                                {u"status"_s, u"In transit"_s},
                                {u"cod"_s, u"0.0000"_s},
                                {u"awb"_s, QJsonArray{parcel}}});
    }
    return answered(rows);
}

std::optional<HttpAnswer> answerReturns(const Call &call)
{
    if (auto shipping = answerShipping(call))
        return shipping;
    const bool isCount = call.is("rma", "count");
    if (!isCount && !call.is("rma", "read"))
        return {};
    const auto page = Page::of(call.body);
    if (!page)
        return refused(u"Invalid itemsPerPage"_s);
    QJsonArray rows;
    qint64 position = 0;
    for (const QJsonValue &value : call.account.returns) {
        if (passes(value.toObject(), call.body) && (isCount || page->holds(position)))
            rows.append(value);
        position += passes(value.toObject(), call.body) ? 1 : 0;
    }
    if (isCount)
        return answered(QJsonObject{{u"noOfItems"_s, QString::number(position)},
                                    {u"noOfPages"_s, QString::number((position + 99) / 100)},
                                    {u"itemsPerPage"_s, u"100"_s}});
    return answered(rows);
}

std::optional<QJsonObject> sendBack(Account &account, const Order &order, const QJsonObject &wanted, UtcMs now)
{
    if (order.lines.isEmpty())
        return {};
    const OrderLine &line = order.lines.first();
    const qint64 pieces = wanted.value("quantity"_L1).toInteger(1);
    if (pieces < 1 || pieces > line.quantity)
        return {};
    const qint64 number = firstReturn + account.returns.size() + 1;
    const QJsonObject product{{u"id"_s, number * 10},
                              {u"product_emag_id"_s, line.offer + 7'000'000},
                              {u"product_id"_s, QString::number(line.offer)},
                              {u"quantity"_s, QString::number(pieces)},
                              {u"product_name"_s, line.name},
                              {u"return_reason"_s, wanted.value("reason"_L1).toInt(11)},
                              {u"observations"_s, wanted.value("note"_L1).toString(u"Nu se potriveste"_s)},
                              {u"diagnostic"_s, QJsonValue::Null},
                              {u"refund_value"_s, QJsonValue::Null}};
    const QJsonObject row{{u"emag_id"_s, number},
                          {u"order_id"_s, QString::number(order.id)},
                          {u"request_status"_s, wanted.value("status"_L1).toInt(2)},
                          {u"return_type"_s, 3},
                          {u"return_reason"_s, wanted.value("reason"_L1).toInt(11)},
                          {u"pickup_method"_s, 1},
                          {u"date"_s, OrderDesk::localText(now)},
                          {u"products"_s, QJsonArray{product}},
                          {u"return_tax_value"_s, u"0.0000"_s},
                          {u"swap"_s, QJsonValue::Null},
                          {u"request_history"_s, QJsonArray()}};
    account.returns.append(row);
    return row;
}

} // namespace evenstock::sandbox::emag
