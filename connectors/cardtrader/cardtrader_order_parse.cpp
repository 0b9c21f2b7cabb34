// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/cardtrader/cardtrader_order_parse.h"

#include "connectors/api/json_raw.h"
#include "connectors/api/json_read.h"
#include "connectors/cardtrader/cardtrader_parse.h"
#include "connectors/cardtrader/cardtrader_properties.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock::cardtrader {

namespace {

// A time that cannot be read says nothing; the sale itself must not get lost over it.
UtcMs timeOf(const QJsonObject &object, const QString &key)
{
    return readTime(object, key).valueOr(0);
}

Result<std::int64_t> piecesOf(const QJsonObject &item, const QString &key, std::int64_t least)
{
    TRY_ASSIGN(const std::int64_t count, readInteger(item, key));
    if (count < least || count > mostPieces)
        return makeError(ErrorCode::InvalidResponse, u"%1: expected %2 or more"_s.arg(key).arg(least));
    return count;
}

struct Line {
    RemoteOrderLine line;
    Money unitPrice;
    std::int64_t quantity = 0;
};

// seller_price may be per unit or per line; the sum tells, where the currencies allow one.
enum class PriceIs { PerUnit, PerLine, Unclear };

PriceIs priceMeaning(const QList<Line> &lines, const Money &subtotal)
{
    std::int64_t perUnit = 0;
    std::int64_t perLine = 0;
    for (const Line &line : lines) {
        if (line.unitPrice.currency != subtotal.currency)
            return PriceIs::Unclear; // amounts of different currencies are never summed
        std::int64_t whole = 0;
        if (__builtin_mul_overflow(line.unitPrice.minor, line.quantity, &whole) ||
            __builtin_add_overflow(perUnit, whole, &perUnit) ||
            __builtin_add_overflow(perLine, line.unitPrice.minor, &perLine))
            return PriceIs::Unclear;
    }
    if (perUnit == subtotal.minor)
        return PriceIs::PerUnit;
    return perLine == subtotal.minor ? PriceIs::PerLine : PriceIs::Unclear;
}

void setPrices(QList<Line> &lines, const Money &subtotal, QJsonObject &details)
{
    const PriceIs meaning = priceMeaning(lines, subtotal);
    if (meaning == PriceIs::Unclear && subtotal.isValid())
        details.insert(u"price_check"_s, u"the lines do not add up to the subtotal"_s);
    for (Line &line : lines) {
        line.line.price = line.unitPrice;
        std::int64_t whole = 0;
        if (meaning != PriceIs::PerLine && !__builtin_mul_overflow(line.unitPrice.minor, line.quantity, &whole))
            line.line.price.minor = whole;
    }
}

Result<LineFacts> factsOf(const QJsonObject &item, const RemoteOrder &order, bool zero, const OrderReading &reading)
{
    LineFacts facts{.state = order.state, .zero = zero, .releaseAt = reading.releaseAt};
    TRY_ASSIGN(const QString holder, readId(item, u"hub_pending_order_id"_s, {}));
    facts.countedElsewhere = !holder.isEmpty() && holder != order.externalId;
    const QJsonValue deleted = item.value("deleted_at"_L1);
    facts.takenOut = deleted.isString() ? !deleted.toString().isEmpty() : deleted.toBool();
    return facts;
}

Result<Line> parseLine(const QJsonObject &item, const LineFacts &facts)
{
    Line parsed;
    RemoteOrderLine &line = parsed.line;
    TRY_ASSIGN(line.externalId, readId(item, u"id"_s, {}));
    TRY_ASSIGN(line.listingExternalId, readId(item, u"product_id"_s, {})); // null once the product is gone
    TRY_ASSIGN(parsed.quantity, piecesOf(item, u"quantity"_s, 0));
    line.quantity = Quantity::pieces(parsed.quantity);
    line.units.reset();
    if (!item.value("bundle_size"_L1).isNull() && item.contains("bundle_size"_L1)) {
        TRY_ASSIGN(const std::int64_t bundle, piecesOf(item, u"bundle_size"_s, 1));
        line.units = std::min<std::int64_t>(bundle, 100'000);
    }
    TRY_ASSIGN(line.title, readText(item, u"name"_s));
    TRY_ASSIGN(const QString userText, readText(item, u"user_data_field"_s));
    line.sku = readUserData(userText).sku;
    if (line.sku.isEmpty() && !line.listingExternalId.isEmpty())
        line.sku = u"CT-"_s + line.listingExternalId;
    TRY_ASSIGN(const QString blueprint, readId(item, u"blueprint_id"_s, {}));
    TRY_ASSIGN(const QJsonObject properties, readObject(item, u"properties"_s));
    if (!blueprint.isEmpty())
        line.matchKeys = matchKeys({.blueprint = blueprint,
                                    .properties = properties,
                                    .graded = isGraded(item.value("graded"_L1)),
                                    .bundle = line.units.value_or(1)});
    const QString price = item.contains("seller_price"_L1) ? u"seller_price"_s : u"buyer_price"_s;
    parsed.unitPrice = parseMoneyObject(item, price).valueOr(Money{});
    const LineRule rule = lineRule(facts);
    line.action = rule.action;
    line.firstAction = rule.firstAction;
    if (facts.takenOut)
        line.note = u"taken out of the order at the hub"_s;
    else if (facts.countedElsewhere)
        line.note = u"pre-sale, counted by another order"_s;
    return parsed;
}

// Lines without an id (old webhook bodies) are told apart by their product and their place among its lines.
void nameLines(QList<Line> &lines)
{
    QHash<QString, int> seen;
    for (Line &line : lines) {
        if (line.line.externalId.isEmpty()) {
            const QString product = line.line.listingExternalId;
            line.line.externalId = u"product:%1#%2"_s.arg(product).arg(seen[product]++);
        }
    }
}

QJsonObject addressOf(const QJsonObject &order)
{
    QJsonObject address;
    const QJsonObject sent = order.value("order_shipping_address"_L1).toObject();
    for (const QString &key : {u"name"_s, u"street"_s, u"zip"_s, u"city"_s, u"state_or_province"_s, u"country_code"_s,
                               u"country"_s, u"note"_s}) {
        const QString text = sent.value(key).toString().left(300);
        if (!text.isEmpty())
            address.insert(key, text);
    }
    return address;
}

QJsonObject detailsOf(const QJsonObject &order, const QString &state, bool zero)
{
    QJsonObject details;
    if (zero)
        details.insert(u"zero"_s, true);
    if (order.value("presale"_L1).toBool())
        details.insert(u"presale"_s, true);
    if (const QString requester = order.value("cancel_requester"_L1).toString(); !requester.isEmpty())
        details.insert(u"cancel_requester"_s, requester.left(60));
    if (const QJsonValue number = order.value("packing_number"_L1); number.isDouble())
        details.insert(u"packing_number"_s, number);
    const QJsonObject method = order.value("order_shipping_method"_L1).toObject(); // null until it is chosen
    QJsonObject shipping;
    for (const QString &key : {u"name"_s, u"tracking_code"_s}) {
        if (const QString text = method.value(key).toString().left(300); !text.isEmpty())
            shipping.insert(key, text);
    }
    if (!shipping.isEmpty()) {
        shipping.insert(u"tracked"_s, method.value("tracked"_L1).toBool());
        details.insert(u"shipping"_s, shipping);
    }
    // A Zero order goes to the hub, whose address is no secret of a buyer and is shown on the site.
    const bool toBeSent = state == "paid"_L1 || state == "request_for_cancel"_L1;
    if (const QJsonObject address = addressOf(order); toBeSent && !zero && !address.isEmpty())
        details.insert(u"address"_s, address);
    return details;
}

UtcMs placedAt(const QJsonObject &order, const QJsonArray &items)
{
    if (const UtcMs paid = timeOf(order, u"paid_at"_s))
        return paid;
    UtcMs earliest = 0; // hub_pending orders are not paid yet
    for (const QJsonValue &value : items) {
        const UtcMs made = timeOf(value.toObject(), u"created_at"_s);
        if (made != 0 && (earliest == 0 || made < earliest))
            earliest = made;
    }
    return earliest;
}

} // namespace

OrderReading orderReading(const QJsonObject &settings)
{
    OrderReading reading;
    if (settings.value("release_at"_L1).toString() == "requested"_L1)
        reading.releaseAt = ReleaseAt::Requested;
    reading.isStoreless = readBool(settings, u"one_day_ready"_s).valueOr(false);
    return reading;
}

Status refuseAmbiguousOrder(QByteArrayView order)
{
    TRY(refuseRepeated(order, {u"id"_s, u"state"_s, u"via_cardtrader_zero"_s, u"order_as"_s, u"cancel_requester"_s,
                               u"paid_at"_s, u"order_items"_s, u"seller_total"_s, u"seller_subtotal"_s}));
    if (!order.trimmed().startsWith('{'))
        return {};
    for (const QString &key : {u"seller_total"_s, u"seller_subtotal"_s})
        TRY(refuseAmbiguousMoney(order, key));
    TRY_ASSIGN(const QByteArrayView items, rawMember(order, u"order_items"_s));
    return eachElement(items, [](QByteArrayView item) -> Status {
        if (!item.startsWith('{'))
            return {};
        TRY(refuseRepeated(item, {u"id"_s, u"product_id"_s, u"quantity"_s, u"bundle_size"_s, u"blueprint_id"_s,
                                  u"properties"_s, u"user_data_field"_s, u"graded"_s, u"hub_pending_order_id"_s,
                                  u"deleted_at"_s, u"seller_price"_s, u"buyer_price"_s}));
        TRY(refuseAmbiguousMoney(item, u"seller_price"_s));
        return refuseAmbiguousMoney(item, u"buyer_price"_s);
    });
}

bool isPurchase(const QJsonObject &order)
{
    return order.value("order_as"_L1).toString() == "buyer"_L1;
}

Result<RemoteOrder> parseOrder(const QJsonObject &object, const OrderReading &reading)
{
    RemoteOrder order{.isStoreless = reading.isStoreless, .readAt = reading.readAt};
    TRY_ASSIGN(order.externalId, numericId(object));
    TRY_ASSIGN(order.state, readText(object, u"state"_s));
    if (order.state.isEmpty())
        return makeError(ErrorCode::InvalidResponse, u"state: expected a text, found nothing"_s, order.externalId);
    TRY_ASSIGN(order.code, readText(object, u"code"_s));
    if (order.code.isEmpty())
        order.code = order.externalId;
    TRY_ASSIGN(const bool zero, readBool(object, u"via_cardtrader_zero"_s));
    TRY_ASSIGN(const QJsonArray items, readArray(object, u"order_items"_s));
    if (!object.value("order_items"_L1).isArray())
        return makeError(ErrorCode::InvalidResponse, u"order_items: expected a list"_s, order.externalId);
    QList<Line> lines;
    for (const QJsonValue &value : items) {
        TRY_ASSIGN(const LineFacts facts, factsOf(value.toObject(), order, zero, reading));
        TRY_ASSIGN(Line line, parseLine(value.toObject(), facts));
        lines.append(std::move(line));
    }
    nameLines(lines);
    order.isFinal = isFinalState(order.state);
    order.isSent = isSentState(order.state);
    order.placedAt = placedAt(object, items);
    order.details = detailsOf(object, order.state, zero);
    order.buyerName = object.value("buyer"_L1).toObject().value("username"_L1).toString().left(200);
    const bool byUs = order.details.value("cancel_requester"_L1).toString() == "seller"_L1;
    order.actions = actionsOf(order.state, zero, byUs);
    if (!isKnownState(order.state))
        order.reviewReason = u"unknown_state:"_s + order.state.left(60);
    order.total = parseMoneyObject(object, u"seller_total"_s).valueOr(Money{});
    setPrices(lines, parseMoneyObject(object, u"seller_subtotal"_s).valueOr(Money{}), order.details);
    for (Line &line : lines)
        order.lines.append(std::move(line.line));
    return order;
}

} // namespace evenstock::cardtrader
