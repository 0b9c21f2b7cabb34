// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/cardtrader/call.h"
#include "app/sandbox/cardtrader/order_json.h"
#include "app/sandbox/row_faults.h"

namespace evenstock::sandbox::cardtrader {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leastExplanation = 50;

HttpAnswer selected(const Call &call)
{
    QJsonArray array;
    RowFaults rows(call.faults, call.route());
    for (const Order *order : call.account->orders().select(parsedOrderQuery(call.request.query)))
        rows.append(array, orderJson(*order, call.catalogue, call.account->currency()));
    return answered(array);
}

HttpAnswer changed(const Call &call, const Result<Order> &order)
{
    if (order)
        return answered(orderJson(*order, call.catalogue, call.account->currency()));
    if (order.error().code == ErrorCode::NotFound)
        return call.errors.notFound(u"Order not found"_s);
    return call.errors.invalid({{u"state"_s, QJsonArray{order.error().detail}}}, order.error().detail);
}

Relist relistOf(const QJsonObject &body)
{
    const QJsonValue value = body.value("relist_if_cancelled"_L1);
    return value.toBool() || value.toString() == "true"_L1 ? Relist::Yes : Relist::No;
}

HttpAnswer askedToCancel(const Call &call, qint64 id, const QJsonObject &body)
{
    if (body.value("cancel_explanation"_L1).toString().trimmed().size() < leastExplanation)
        return call.errors.invalid(
            {{u"cancel_explanation"_s, QJsonArray{u"is too short (minimum is %1 characters)"_s.arg(leastExplanation)}}},
            u"Cancel explanation is too short"_s);
    const Result<Order> order = call.account->desk().requestCancel(id, u"seller"_s, relistOf(body), By::Api, call.now);
    if (order)
        call.account->life().awaitConfirmation(id, call.now);
    return changed(call, order);
}

HttpAnswer tracked(const Call &call, qint64 id, const QJsonObject &body)
{
    const QString code = body.value("tracking_code"_L1).toString();
    if (code.isEmpty())
        return call.errors.missing({u"tracking_code"_s});
    const Result<Order> order = call.account->desk().setTrackingCode(id, code, By::Api, call.now);
    return order ? answered(addressJson(*order)) : changed(call, order); // an address, as the reference says
}

std::optional<HttpAnswer> answerAction(const Call &call)
{
    const auto body = bodyObject(call.request);
    if (!body)
        return call.errors.malformed();
    const qint64 id = call.path.at(1).toLongLong();
    const QString action = call.path.at(2);
    if (action == "ship"_L1)
        return changed(call, call.account->desk().ship(id, By::Api, call.now));
    if (action == "tracking_code"_L1)
        return tracked(call, id, *body);
    if (action == "request-cancellation"_L1)
        return askedToCancel(call, id, *body);
    if (action == "confirm-cancellation"_L1)
        return changed(call, call.account->desk().confirmCancel(id, u"seller"_s, relistOf(*body), By::Api, call.now));
    return {};
}

} // namespace

std::optional<HttpAnswer> answerOrders(const Call &call)
{
    if (call.path.value(0) != "orders"_L1)
        return {};
    if (call.is("GET", 1))
        return selected(call);
    if (call.is("GET", 2)) {
        const Order *order = call.account->orders().find(call.path.at(1).toLongLong());
        if (order == nullptr)
            return call.errors.notFound(u"Order not found"_s);
        RowFaults rows(call.faults, call.route());
        return answered(rows.perhapsOdd(orderJson(*order, call.catalogue, call.account->currency())));
    }
    return call.is("PUT", 3) ? answerAction(call) : std::nullopt;
}

} // namespace evenstock::sandbox::cardtrader
