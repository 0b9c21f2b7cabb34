// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/prestashop/order_desk.h"

#include <QJsonDocument>

#include <algorithm>

namespace evenstock::sandbox::prestashop {

using namespace Qt::StringLiterals;

namespace {

QString cents(qint64 amount)
{
    return Shop::decimal(amount * 10'000);
}

QString reference(qint64 order)
{
    QString letters;
    for (qint64 left = order * 7'919 + 104'729; letters.size() < 9; left = left / 26 + order)
        letters += QChar(u'A' + char16_t(left % 26));
    return letters;
}

} // namespace

OrderDesk::Taken OrderDesk::rowsOf(const QList<Line> &lines)
{
    Taken taken;
    for (const Line &line : lines) {
        const QJsonObject *product = m_shop.find(u"products"_s, line.product);
        const QJsonObject *combination = line.attribute == 0 ? nullptr : m_shop.find(u"combinations"_s, line.attribute);
        const qint64 price = m_shop.priceOf(line.product, line.attribute);
        taken.total += Shop::centsWithTax(price * line.quantity);
        const QJsonObject &named = combination != nullptr ? *combination : *product;
        taken.rows.append(QJsonObject{{u"id"_s, QString::number(++m_lines)},
                                      {u"product_id"_s, QString::number(line.product)},
                                      {u"product_attribute_id"_s, QString::number(line.attribute)},
                                      {u"product_quantity"_s, QString::number(line.quantity)},
                                      {u"product_name"_s, product->value("name"_L1)[0]["value"_L1]},
                                      {u"product_reference"_s, text(named, u"reference"_s)},
                                      {u"product_ean13"_s, text(named, u"ean13"_s)},
                                      {u"product_price"_s, Shop::decimal(price)},
                                      {u"unit_price_tax_incl"_s, Shop::decimal(Shop::withTax(price))},
                                      {u"unit_price_tax_excl"_s, Shop::decimal(price)}});
    }
    return taken;
}

void OrderDesk::take(const QJsonObject &order, qint64 sign)
{
    for (const QJsonValue &value : order.value("associations"_L1)["order_rows"_L1].toArray()) {
        const QJsonObject row = value.toObject();
        m_shop.moveStock(whole(row, u"product_id"_s), whole(row, u"product_attribute_id"_s),
                         -sign * whole(row, u"product_quantity"_s));
    }
}

qint64 OrderDesk::record(QJsonObject order, const QList<Line> &lines, qint64 state, UtcMs now)
{
    const Taken taken = rowsOf(lines);
    order.insert(u"associations"_s, QJsonObject{{u"order_rows"_s, taken.rows}});
    order.insert(u"current_state"_s, QString::number(state));
    order.insert(u"date_add"_s, m_shop.localTime(now));
    order.insert(u"date_upd"_s, m_shop.localTime(now));
    order.insert(u"total_products_wt"_s, cents(taken.total));
    order.insert(u"id_shop"_s, u"1"_s);
    order.insert(u"id_shop_group"_s, u"1"_s);
    const qint64 id = m_shop.insert(u"orders"_s, order);
    QJsonObject &stored = *m_shop.find(u"orders"_s, id);
    stored.insert(u"reference"_s, reference(id));
    m_shop.insert(u"order_carriers"_s, {{u"id_order"_s, QString::number(id)},
                                        {u"id_carrier"_s, text(stored, u"id_carrier"_s)},
                                        {u"tracking_number"_s, QString()}});
    return id;
}

qint64 OrderDesk::store(const QJsonObject &order, const QList<Line> &lines, qint64 state, UtcMs now)
{
    const qint64 id = record(order, lines, state, now);
    if (takesStock(state))
        take(*m_shop.find(u"orders"_s, id), 1);
    m_shop.tell(u"order.validated"_s, {{u"id_order"_s, id}});
    return id;
}

OrderDesk::Posted OrderDesk::post(const QJsonObject &order, UtcMs now)
{
    static const QStringList paymentModules = {u"ps_wirepayment"_s, u"ps_checkpayment"_s, u"ps_cashondelivery"_s};
    const qint64 cartId = whole(order, u"id_cart"_s);
    const QJsonObject *cart = m_shop.find(u"carts"_s, cartId);
    const auto &orders = m_shop.table(u"orders"_s);
    const bool isOrdered = std::any_of(orders.begin(), orders.end(), [cartId](const auto &entry) {
        return whole(entry.second, u"id_cart"_s) == cartId;
    });
    if (cart == nullptr || isOrdered)
        return {.words = "Cart cannot be loaded or an order has already been placed using this cart"};
    QList<Line> lines;
    for (const QJsonValue &value : cart->value("associations"_L1)["cart_rows"_L1].toArray()) {
        const QJsonObject row = value.toObject();
        lines.append({whole(row, u"id_product"_s), whole(row, u"id_product_attribute"_s), whole(row, u"quantity"_s)});
    }
    const bool isBroken = std::any_of(lines.begin(), lines.end(), [this](const Line &line) {
        return m_shop.find(u"products"_s, line.product) == nullptr;
    });
    if (lines.isEmpty() || isBroken || !paymentModules.contains(text(order, u"module"_s)))
        return {};
    const QJsonObject options = QJsonDocument::fromJson(text(*cart, u"delivery_option"_s).toUtf8()).object();
    const qint64 carrier = options.value(text(*cart, u"id_address_delivery"_s)).toString() == "1,"_L1 ? 1 : 2;
    qint64 total = carrier == 1 ? 0 : shippingCents;
    for (const Line &line : lines)
        total += Shop::centsWithTax(m_shop.priceOf(line.product, line.attribute) * line.quantity);
    QJsonObject stored;
    for (const QString &field :
         {u"id_address_delivery"_s, u"id_address_invoice"_s, u"id_currency"_s, u"id_lang"_s, u"id_customer"_s})
        stored.insert(field, text(*cart, field));
    stored.insert(u"id_cart"_s, QString::number(cartId));
    stored.insert(u"id_carrier"_s, QString::number(carrier));
    stored.insert(u"module"_s, text(order, u"module"_s));
    stored.insert(u"payment"_s, text(order, u"payment"_s));
    stored.insert(u"conversion_rate"_s, u"1.000000"_s);
    stored.insert(u"total_paid"_s, cents(total));
    stored.insert(u"total_paid_real"_s, text(order, u"total_paid"_s));
    stored.insert(u"total_shipping"_s, cents(carrier == 1 ? 0 : shippingCents));
    const bool isPaid = Shop::millionths(text(order, u"total_paid"_s)) == total * 10'000;
    return {.id = store(stored, lines, isPaid ? remotePayment : paymentError, now)};
}

std::optional<QJsonObject> OrderDesk::bought(qint64 product, qint64 attribute, qint64 quantity)
{
    const QJsonObject *row = m_shop.find(u"products"_s, product);
    if (row == nullptr || m_shop.stockRow(product, attribute) == nullptr || quantity < 1)
        return {};
    const qint64 total = Shop::centsWithTax(m_shop.priceOf(product, attribute) * quantity);
    const qint64 customer = m_shop.insert(u"customers"_s, {{u"firstname"_s, u"Invented"_s},
                                                           {u"lastname"_s, u"Buyer"_s},
                                                           {u"email"_s, u"buyer@shop.example"_s},
                                                           {u"active"_s, u"1"_s}});
    const qint64 cart = m_shop.insert(u"carts"_s, {{u"id_customer"_s, QString::number(customer)}});
    return QJsonObject{{u"id_cart"_s, QString::number(cart)},
                       {u"id_customer"_s, QString::number(customer)},
                       {u"id_currency"_s, u"1"_s},
                       {u"id_lang"_s, u"1"_s},
                       {u"id_carrier"_s, u"1"_s},
                       {u"module"_s, u"ps_checkpayment"_s},
                       {u"payment"_s, u"Check"_s},
                       {u"total_paid"_s, cents(total)},
                       {u"total_paid_real"_s, cents(total)},
                       {u"valid"_s, u"1"_s}};
}

qint64 OrderDesk::sell(qint64 product, qint64 attribute, qint64 quantity, UtcMs now)
{
    constexpr qint64 paymentAccepted = 2;
    const auto order = bought(product, attribute, quantity);
    return order ? store(*order, {{product, attribute, quantity}}, paymentAccepted, now) : 0;
}

void OrderDesk::remember(qint64 product, qint64 attribute, qint64 quantity, UtcMs at)
{
    if (const auto order = bought(product, attribute, quantity))
        record(*order, {{product, attribute, quantity}}, delivered, at);
}

bool OrderDesk::move(qint64 id, qint64 state, UtcMs now)
{
    QJsonObject *order = m_shop.find(u"orders"_s, id);
    if (order == nullptr || m_shop.find(u"order_states"_s, state) == nullptr)
        return false;
    const qint64 before = whole(*order, u"current_state"_s);
    order->insert(u"current_state"_s, QString::number(state));
    order->insert(u"date_upd"_s, m_shop.localTime(now));
    if (takesStock(before) != takesStock(state))
        take(*order, takesStock(state) ? 1 : -1);
    m_shop.tell(u"order.status"_s, {{u"id_order"_s, id}, {u"id_order_state"_s, state}});
    return true;
}

} // namespace evenstock::sandbox::prestashop
