// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/emag/emag_order_parse.h"

#include "connectors/api/json_read.h"
#include "connectors/emag/emag_orders.h"
#include "connectors/emag/emag_values.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock::emag {

namespace {

constexpr std::int64_t mostPieces = 1'000'000;

Error broken(const QString &what, const QString &item)
{
    return makeError(ErrorCode::InvalidResponse, what, item);
}

QString textIn(const QJsonObject &object, const QString &key)
{
    return readText(object, key).valueOr({}).trimmed().left(300);
}

struct Sum {
    std::int64_t minor = 0;
    void add(std::int64_t net4, std::int64_t rate4, std::int64_t count, const QString &currency)
    {
        if (net4 > 1'000'000'000'000LL || net4 < -1'000'000'000'000LL)
            return;
        minor += grossOf(net4 * count, rate4, currency).minor;
    }
};

Result<std::int64_t> piecesOf(const QJsonObject &line, const QString &key, const QString &order)
{
    const auto count = wholeNumber(line.value(key));
    if (!count || *count < 0 || *count > mostPieces)
        return broken(u"products.%1: expected a number of pieces"_s.arg(key), order);
    return *count;
}

struct Line {
    RemoteOrderLine line = {};
    Sum price = {};
    Sum deposits = {};
};

void addDeposits(Sum &sum, const QJsonObject &row, const QString &currency)
{
    for (const QJsonValue &value : listOf(row.value("recycle_warranties"_L1))) {
        const QJsonObject deposit = value.toObject();
        const auto net = decimal4(deposit.value("sale_price"_L1));
        const auto count = wholeNumber(deposit.value("quantity"_L1)).value_or(1);
        if (net && count >= 0 && count <= mostPieces)
            sum.add(*net, vatRate(deposit.value("vat_rate"_L1)).value_or(0), count, currency);
    }
}

Result<Line> parseLine(const QJsonObject &row, OrderState state, bool isStorno, const QString &currency,
                       const QString &order)
{
    Line parsed;
    RemoteOrderLine &line = parsed.line;
    line.externalId = readId(row, u"id"_s, {}).valueOr({});
    if (line.externalId.isEmpty())
        return broken(u"products.id: expected the line's number"_s, order);
    line.listingExternalId = readId(row, u"product_id"_s, {}).valueOr({});
    line.sku = textIn(row, u"ext_part_number"_s);
    line.title = textIn(row, u"name"_s);
    if (const QString key = textIn(row, u"part_number_key"_s); !key.isEmpty())
        line.matchKeys = {u"pnk:"_s + key};
    TRY_ASSIGN(const std::int64_t quantity, piecesOf(row, u"quantity"_s, order));
    const std::int64_t placed = std::min(mostPieces, wholeNumber(row.value("initial_qty"_L1)).value_or(quantity));
    std::int64_t returned =
        std::clamp<std::int64_t>(wholeNumber(row.value("storno_qty"_L1)).value_or(0), 0, mostPieces);
    if (returned == 0 && isStorno && placed > quantity) // the order says so, and its lines only what is left
        returned = placed - quantity;
    const bool isReturned = returned > 0 && (state == OrderState::Finalized || state == OrderState::Returned);
    std::int64_t held = quantity;
    if (isReturned) {
        held = std::max(quantity, std::min(std::max(placed, quantity), quantity + returned));
        line.note = u"%1 returned: count them when they are back"_s.arg(returned);
    }
    line.quantity = Quantity::pieces(held);
    line.placed = Quantity::pieces(std::max(held, placed));
    const bool isRemoved = wholeNumber(row.value("status"_L1)).value_or(1) == 0 && !isReturned;
    const LineRule rule = lineRule(state, isRemoved ? LineState::Removed : LineState::Ordered);
    line.action = rule.action;
    line.firstAction = rule.firstAction;
    if (state == OrderState::Returned && line.note.isEmpty())
        line.note = u"returned: count the pieces when they are back"_s;
    if (const auto net = decimal4(row.value("sale_price"_L1)); net && !isRemoved)
        parsed.price.add(*net, vatRate(row.value("vat"_L1)).value_or(0), quantity, currency);
    if (!isRemoved)
        addDeposits(parsed.deposits, row, currency);
    line.price = {parsed.price.minor, currency};
    return parsed;
}

// Vouchers stand once in the order and again split over its lines and the transport.
std::int64_t vouchersOf(const QJsonObject &row, const QString &currency)
{
    std::int64_t minor = 0;
    for (const QJsonValue &value : listOf(row.value("vouchers"_L1))) {
        const QJsonObject voucher = value.toObject();
        if (wholeNumber(voucher.value("status"_L1)).value_or(1) == 0)
            continue;
        const std::int64_t net = decimal4(voucher.value("sale_price"_L1)).value_or(0);
        const std::int64_t vat = decimal4(voucher.value("sale_price_vat"_L1)).value_or(0);
        minor -= std::abs(grossOf(net + vat, 0, currency).minor);
    }
    return minor;
}

QString currencyOf(const QJsonObject &row, const Account &account)
{
    QString currency = textIn(row, u"currency"_s).toUpper();
    if (currency.size() != 3)
        currency = textIn(listOf(row.value("products"_L1)).first().toObject(), u"currency"_s).toUpper();
    return currency.size() == 3 ? currency : account.platform.currency;
}

// Names and addresses are kept only while there is something to send.
QJsonObject addressOf(const QJsonObject &customer)
{
    QJsonObject address;
    const QList<std::pair<QString, QString>> members = {
        {u"shipping_contact"_s, u"name"_s},    {u"shipping_street"_s, u"street"_s},
        {u"shipping_city"_s, u"city"_s},       {u"shipping_suburb"_s, u"county"_s},
        {u"shipping_postal_code"_s, u"zip"_s}, {u"shipping_country"_s, u"country"_s},
        {u"shipping_phone"_s, u"phone"_s},     {u"company"_s, u"company"_s}};
    for (const auto &[from, to] : members) {
        if (const QString text = textIn(customer, from); !text.isEmpty())
            address.insert(to, text);
    }
    return address;
}

void addReason(QJsonObject &details, const QJsonValue &value)
{
    const QJsonValue number = value.isObject() ? value.toObject().value("id"_L1) : value;
    const auto reason = wholeNumber(number);
    if (!reason)
        return;
    details.insert(u"cancellation_reason"_s, qint64(*reason));
    details.insert(u"cancellation_words"_s, cancellationWords(*reason));
}

QJsonObject detailsOf(const QJsonObject &row, OrderState state, std::int64_t vouchers, const QString &currency)
{
    QJsonObject details;
    const auto number = [&](const char *key) { return wholeNumber(row.value(QLatin1String(key))).value_or(0); };
    details.insert(u"type"_s, qint64(number("type")));
    for (const char *key : {"payment_mode", "detailed_payment_method", "delivery_mode", "observation", "vendor_name"}) {
        if (const QString text = textIn(row, QLatin1String(key)); !text.isEmpty())
            details.insert(QLatin1String(key), text);
    }
    for (const char *key : {"maximum_date_for_shipment", "finalization_date", "cancellation_request"}) {
        if (const UtcMs at = emagTime(row.value(QLatin1String(key))))
            details.insert(QLatin1String(key), isoUtc(at));
    }
    details.insert(u"paid"_s, number("payment_status") == 1);
    for (const char *key : {"is_storno", "late_shipment", "weekend_delivery", "emag_club"}) {
        if (number(key) == 1)
            details.insert(QLatin1String(key), true);
    }
    if (row.contains("is_complete"_L1) && number("is_complete") == 0)
        details.insert(u"incomplete"_s, true);
    if (vouchers != 0)
        details.insert(u"vouchers"_s, moneyDecimal({vouchers, currency}));
    if (const qsizetype documents = listOf(row.value("attachments"_L1)).size(); documents > 0)
        details.insert(u"documents"_s, documents);
    const QJsonObject pickup = row.value("details"_L1).toObject(); // {} or []
    if (const QString locker = textIn(pickup, u"locker_name"_s); !locker.isEmpty())
        details.insert(u"locker"_s, locker);
    if (row.value("enforced_vendor_courier_accounts"_L1).isArray())
        details.insert(u"own_courier"_s, !row.value("enforced_vendor_courier_accounts"_L1).toArray().isEmpty());
    addReason(details, row.value("reason_cancellation"_L1));
    const bool toBeSent = state == OrderState::New || state == OrderState::InProgress || state == OrderState::Prepared;
    if (const QJsonObject address = addressOf(row.value("customer"_L1).toObject()); toBeSent && !address.isEmpty())
        details.insert(u"address"_s, address);
    return details;
}

} // namespace

QString orderId(const QJsonObject &row)
{
    const auto id = wholeNumber(row.value("id"_L1));
    return id && *id > 0 && *id <= 4'294'967'295 && !row.value("id"_L1).isBool() ? QString::number(*id) : QString();
}

UtcMs modifiedAt(const QJsonObject &row)
{
    const UtcMs modified = emagTime(row.value("modified"_L1));
    return modified ? modified : emagTime(row.value("date"_L1));
}

Result<RemoteOrder> parseOrder(const QJsonObject &row, const OrderReading &reading)
{
    RemoteOrder order{.readAt = reading.readAt};
    order.externalId = orderId(row);
    if (order.externalId.isEmpty())
        return broken(u"id: expected the order's number"_s, {});
    order.code = order.externalId;
    const auto number = wholeNumber(row.value("status"_L1));
    if (!number)
        return broken(u"status: expected the number of a status"_s, order.externalId);
    const OrderState state = orderStateOf(*number);
    order.state = state == OrderState::Unknown ? QString::number(*number) : orderStateName(state);
    const QJsonValue products = row.value("products"_L1);
    if (!products.isArray() && !products.isObject())
        return broken(u"products: expected a list"_s, order.externalId);
    const QString currency = currencyOf(row, reading.account);
    Sum total;
    std::int64_t deposits = 0;
    QSet<QString> ids;
    const QJsonArray lines = listOf(products);
    // Where one line tells what came back of it, the others would too.
    const bool isTold = std::any_of(lines.begin(), lines.end(), [](const QJsonValue &line) {
        return wholeNumber(line.toObject().value("storno_qty"_L1)).value_or(0) > 0;
    });
    const bool isStorno = !isTold && wholeNumber(row.value("is_storno"_L1)).value_or(0) == 1;
    for (const QJsonValue &value : lines) {
        TRY_ASSIGN(Line line, parseLine(value.toObject(), state, isStorno, currency, order.externalId));
        if (ids.contains(line.line.externalId))
            return broken(u"products.id: the same line twice"_s, order.externalId);
        ids.insert(line.line.externalId);
        deposits += line.deposits.minor;
        total.minor += line.price.minor + line.deposits.minor;
        order.lines.append(std::move(line.line));
    }
    const std::int64_t vouchers = vouchersOf(row, currency);
    const std::int64_t transport = grossOf(decimal4(row.value("shipping_tax"_L1)).value_or(0), 0, currency).minor;
    order.total = {total.minor + vouchers + transport, currency};
    order.placedAt = emagTime(row.value("date"_L1));
    order.modifiedAt = emagTime(row.value("modified"_L1));
    order.isFinal = isFinal(state, modifiedAt(row), reading.readAt);
    order.isSent = state == OrderState::Finalized || state == OrderState::Returned;
    order.isStoreless = reading.account.stockIsTheirs;
    const bool isOurs = wholeNumber(row.value("type"_L1)).value_or(reading.account.orderType) != 2;
    order.actions = actionsOf(state, isOurs, modifiedAt(row), reading.readAt);
    order.details = detailsOf(row, state, vouchers, currency);
    if (deposits != 0)
        order.details.insert(u"deposits"_s, moneyDecimal({deposits, currency}));
    order.buyerName = textIn(row.value("customer"_L1).toObject(), u"name"_s).left(200);
    if (state == OrderState::Unknown)
        order.reviewReason = u"unknown_state:"_s + order.state;
    return order;
}

} // namespace evenstock::emag
