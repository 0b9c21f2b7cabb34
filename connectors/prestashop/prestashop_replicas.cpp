// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/prestashop/prestashop_replicas.h"

#include "connectors/api/json_read.h"
#include "connectors/prestashop/prestashop_reseller.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace evenstock::prestashop {

namespace {

const QString paymentModule = u"ps_wirepayment"_s; // of every shop from 1.7 on; before it, bankwire

Error refused(const QString &why, const QString &item = {})
{
    return makeError(ErrorCode::Rejected, why, item);
}

struct Written {
    QString id = {};
    QString state = {};
};

class Placement
{
public:
    Placement(Session &session, const ReplicaOrder &order, const HandleSink &handle, const ShopFacts &facts)
        : m_session(session)
        , m_order(order)
        , m_handle(handle)
        , m_facts(facts)
    {
    }

    Result<PlacedReplica> run()
    {
        QString cart = m_order.handle;
        if (!cart.isEmpty()) {
            TRY_ASSIGN(const auto known, orderOf(cart));
            if (known)
                return verified(*known);
        }
        TRY(lookAtStock());
        TRY_ASSIGN(m_reseller, findReseller(m_session, m_facts, m_order.resellerId, m_order.reseller));
        TRY_ASSIGN(const Money total, totalOf());
        if (cart.isEmpty()) {
            TRY_ASSIGN(cart, makeCart());
            TRY(m_handle(cart));
        }
        const auto sent = writeXml(m_session, "POST", u"orders"_s, {orderEntity(cart, total)});
        const auto made = orderOf(cart); // the answer only repeats what was sent
        if (made && *made)
            return verified(**made);
        if (!sent)
            return doubtful(sent.error());
        return made ? makeError(ErrorCode::InDoubt, u"the shop said yes, and shows no order"_s)
                    : doubtful(made.error());
    }

private:
    // After the order was sent nothing but its being there or not is certain.
    static Error doubtful(Error error)
    {
        const bool isTold = error.code == ErrorCode::Rejected && error.httpStatus == 400; // a field it refuses
        if (!isTold)
            error.code = ErrorCode::InDoubt;
        return error;
    }

    Result<std::optional<Written>> orderOf(const QString &cart)
    {
        TRY_ASSIGN(const QJsonArray rows, readRows(m_session, u"orders"_s,
                                                   {{u"display"_s, u"[id,id_cart,current_state]"_s},
                                                    {u"filter[id_cart]"_s, anyOf({cart})},
                                                    {u"sort"_s, u"[id_ASC]"_s}}));
        for (const QJsonValue &value : rows) {
            const QJsonObject row = value.toObject();
            if (readId(row, u"id_cart"_s, {}).valueOr({}) == cart)
                return std::optional(
                    Written{readId(row, u"id"_s, {}).valueOr({}), readId(row, u"current_state"_s, u"0"_s).valueOr({})});
        }
        return std::optional<Written>();
    }

    Result<PlacedReplica> verified(const Written &order)
    {
        if (order.state == m_facts.failedPayment) {
            TRY(moveOrder(m_session, order.id, m_facts.wsPayment));
            TRY_ASSIGN(const QJsonArray rows,
                       readRowsOf(m_session, u"orders"_s, u"id"_s, {order.id}, u"[id,current_state]"_s));
            if (rows.isEmpty() ||
                readId(rows.first().toObject(), u"current_state"_s, {}).valueOr({}) == m_facts.failedPayment)
                return makeError(ErrorCode::InDoubt, u"the shop does not take the order's payment for paid"_s,
                                 order.id);
        }
        mark(order.id);
        return PlacedReplica{.externalId = order.id};
    }

    // By it an order is found again that we forgot; without it the owner has to look.
    void mark(const QString &id)
    {
        if (!m_facts.hasPatch())
            return;
        XmlNode note{.name = u"order"_s};
        note.set(u"id"_s, id);
        note.set(u"note"_s, resellerNote(m_order.reseller, m_order.code));
        const auto marked = writeXml(m_session, "PATCH", u"orders/"_s + id, {note});
        Q_UNUSED(marked)
    }

    // The shop itself would take an order for more than it has.
    Status lookAtStock()
    {
        QStringList products;
        for (const ReplicaOrder::Line &line : m_order.lines) {
            products.append(ListingKey::parse(line.listingExternalId).product);
            if (!line.quantity.isWhole() || line.quantity <= Quantity{})
                return refused(u"PrestaShop counts whole pieces"_s, line.listingExternalId);
        }
        if (products.isEmpty())
            return refused(u"the order has no line"_s);
        products.removeDuplicates();
        TRY_ASSIGN(const QJsonArray rows,
                   readRowsOf(m_session, u"stock_availables"_s, u"id_product"_s, products, u"full"_s));
        QHash<QString, std::int64_t> there;
        for (const QJsonValue &value : rows) {
            if (const auto row = parseStockRow(value.toObject()))
                there.insert(row->key.text(), row->quantity);
        }
        for (const ReplicaOrder::Line &line : m_order.lines) {
            const QString &id = line.listingExternalId;
            if (!there.contains(id))
                return makeError(ErrorCode::NotFound, u"the wholesaler's shop no longer has product %1"_s.arg(id), id);
            if (there.value(id) < line.quantity.wholePieces())
                return makeError(ErrorCode::Conflict,
                                 u"the wholesaler has %1 of product %2, and %3 are ordered"_s.arg(there.value(id))
                                     .arg(id)
                                     .arg(line.quantity.wholePieces()),
                                 id);
        }
        return {};
    }

    // With tax, rounded where the shop rounds: each piece, each line, or the sum. A cent off is an order without stock.
    Result<Money> totalOf()
    {
        std::int64_t total = 0; // millionths
        for (const ReplicaOrder::Line &line : m_order.lines) {
            const ListingKey key = ListingKey::parse(line.listingExternalId);
            Parameters parameters = {{u"display"_s, u"full"_s}, {u"filter[id]"_s, anyOf({key.product})}};
            const auto ask = [&parameters](const QString &what, const QString &value) {
                parameters.append({u"price[hub][%1]"_s.arg(what), value});
            };
            ask(u"use_tax"_s, u"1"_s);
            ask(u"use_reduction"_s, u"1"_s);
            ask(u"decimals"_s, u"6"_s); // else each piece comes rounded already
            ask(u"group"_s, m_reseller.group);
            ask(u"country"_s, m_reseller.country);
            ask(u"quantity"_s, QString::number(line.quantity.wholePieces()));
            if (key.attribute != "0"_L1)
                ask(u"product_attribute"_s, key.attribute);
            TRY_ASSIGN(const QJsonArray rows, readRows(m_session, u"products"_s, parameters));
            const auto price =
                rows.isEmpty() ? std::nullopt : millionthsOf(readText(rows.first().toObject(), u"hub"_s).valueOr({}));
            if (!price)
                return refused(u"the shop gives no price for product %1"_s.arg(line.listingExternalId));
            std::int64_t whole = 0;
            const std::int64_t piece = roundsEach() ? toCents(*price) : *price;
            if (__builtin_mul_overflow(piece, line.quantity.wholePieces(), &whole) ||
                __builtin_add_overflow(total, roundsLines() ? toCents(whole) : whole, &total))
                return refused(u"the order comes to more than can be counted"_s);
        }
        return Money{toCents(total) / centSize(), m_facts.currency};
    }

    bool roundsEach() const { return m_facts.rounding == "1"_L1; }
    bool roundsLines() const { return m_facts.rounding != "3"_L1; }
    // The smallest amount of the currency, in millionths.
    std::int64_t centSize() const
    {
        std::int64_t size = 1'000'000;
        for (int digit = currencyExponent(m_facts.currency); digit > 0; --digit)
            size /= 10;
        return size;
    }
    std::int64_t toCents(std::int64_t millionths) const
    {
        return (millionths + centSize() / 2) / centSize() * centSize();
    }

    Result<QString> makeCart()
    {
        TRY_ASSIGN(const QString carrier, freeCarrier());
        XmlNode cart{.name = u"cart"_s};
        cart.set(u"id_currency"_s, currencyId());
        cart.set(u"id_lang"_s, m_facts.language);
        cart.set(u"id_customer"_s, m_reseller.customer);
        cart.set(u"id_address_delivery"_s, m_reseller.address);
        cart.set(u"id_address_invoice"_s, m_reseller.address);
        cart.set(u"id_shop"_s, m_session.settings.value("id_shop"_L1).toString(u"1"_s));
        TRY_ASSIGN(const QString group, shopGroup());
        cart.set(u"id_shop_group"_s, group);
        cart.set(u"id_carrier"_s, carrier);
        cart.set(u"delivery_option"_s, u"{\"%1\":\"%2,\"}"_s.arg(m_reseller.address, carrier)); // this one chooses
        XmlNode rows{.name = u"cart_rows"_s};
        for (const ReplicaOrder::Line &line : m_order.lines) {
            const ListingKey key = ListingKey::parse(line.listingExternalId);
            XmlNode row{.name = u"cart_row"_s};
            row.set(u"id_product"_s, key.product);
            row.set(u"id_product_attribute"_s, key.attribute);
            row.set(u"id_address_delivery"_s, m_reseller.address);
            row.set(u"quantity"_s, QString::number(line.quantity.wholePieces()));
            rows.children.append(row);
        }
        cart.children.append({.name = u"associations"_s, .children = {rows}});
        const auto answer = writeXml(m_session, "POST", u"carts"_s, {cart});
        const QString id = answer ? writtenId(*answer, u"cart"_s) : QString();
        if (!id.isEmpty())
            return id;
        if (answer || answer.error().code == ErrorCode::InDoubt) {
            if (const auto made = freshCart(); made && !made->isEmpty())
                return *made;
        }
        return answer ? makeError(ErrorCode::InvalidResponse, u"the shop did not say which cart it made"_s)
                      : answer.error();
    }

    // Of a shop of a multistore; the first shop is in the first group.
    Result<QString> shopGroup()
    {
        const QString shop = m_session.settings.value("id_shop"_L1).toString(u"1"_s);
        const QString first = u"1"_s;
        if (shop == first)
            return first;
        const auto rows = readRowsOf(m_session, u"shops"_s, u"id"_s, {shop}, u"[id,id_shop_group]"_s);
        if (!rows) // without the right to them
            return rows.error().code == ErrorCode::Rejected ? Result<QString>(first) : rows.error();
        return rows->isEmpty() ? first : readId(rows->first().toObject(), u"id_shop_group"_s, first);
    }

    using CartRows = QMap<QString, std::int64_t>; // pieces by product and combination
    CartRows wantedRows() const
    {
        CartRows rows;
        for (const ReplicaOrder::Line &line : m_order.lines)
            rows[ListingKey::parse(line.listingExternalId).text()] += line.quantity.wholePieces();
        return rows;
    }

    // The newest cart of this reseller, where it holds just what is wanted and no order was made of it: the one whose
    // answer was lost. Empty = none.
    Result<QString> freshCart()
    {
        TRY_ASSIGN(const QJsonArray rows, readRows(m_session, u"carts"_s,
                                                   {{u"display"_s, u"full"_s},
                                                    {u"filter[id_customer]"_s, anyOf({m_reseller.customer})},
                                                    {u"sort"_s, u"[id_DESC]"_s},
                                                    {u"limit"_s, u"1"_s}}));
        if (rows.isEmpty())
            return QString();
        CartRows there;
        for (const QJsonValue &value : rows.first()["associations"_L1]["cart_rows"_L1].toArray()) {
            const QJsonObject row = value.toObject();
            const ListingKey key{readId(row, u"id_product"_s, {}).valueOr({}),
                                 readId(row, u"id_product_attribute"_s, u"0"_s).valueOr(u"0"_s)};
            there[key.text()] += readInteger(row, u"quantity"_s).valueOr(0);
        }
        const QString id = readId(rows.first().toObject(), u"id"_s, {}).valueOr({});
        if (id.isEmpty() || there != wantedRows())
            return QString();
        TRY_ASSIGN(const auto order, orderOf(id));
        return order ? QString() : id;
    }

    Result<QString> freeCarrier()
    {
        TRY_ASSIGN(const QJsonArray rows, readRows(m_session, u"carriers"_s,
                                                   {{u"display"_s, u"[id,name]"_s},
                                                    {u"filter[is_free]"_s, u"[1]"_s},
                                                    {u"filter[active]"_s, u"[1]"_s},
                                                    {u"filter[deleted]"_s, u"[0]"_s},
                                                    {u"sort"_s, u"[id_ASC]"_s}}));
        if (rows.isEmpty())
            return refused(u"the wholesaler's shop has no free carrier: switch one on (\"Click and collect\")"_s);
        return readId(rows.first().toObject(), u"id"_s);
    }

    QString currencyId() const { return m_facts.currencies.key(m_facts.currency, u"1"_s); }

    XmlNode orderEntity(const QString &cart, const Money &total) const
    {
        XmlNode order{.name = u"order"_s};
        order.set(u"id_address_delivery"_s, m_reseller.address);
        order.set(u"id_address_invoice"_s, m_reseller.address);
        order.set(u"id_cart"_s, cart);
        order.set(u"id_currency"_s, currencyId());
        order.set(u"id_lang"_s, m_facts.language);
        order.set(u"id_customer"_s, m_reseller.customer);
        order.set(u"id_carrier"_s, u"1"_s); // asked for, and never looked at
        const bool isOld = m_facts.version.startsWith("1.6"_L1);
        order.set(u"module"_s, isOld ? u"bankwire"_s : paymentModule);
        order.set(u"payment"_s, u"Evenstock"_s);
        for (const char *name : {"total_paid", "total_paid_real", "total_products", "total_products_wt"})
            order.set(QLatin1String(name), moneyDecimal(total));
        order.set(u"conversion_rate"_s, u"1"_s);
        return order;
    }

    Session &m_session;
    const ReplicaOrder &m_order;
    const HandleSink &m_handle;
    const ShopFacts &m_facts;
    Reseller m_reseller;
};

} // namespace

Status moveOrder(Session &session, const QString &order, const QString &state)
{
    XmlNode history{.name = u"order_history"_s};
    history.set(u"id_order"_s, order);
    history.set(u"id_order_state"_s, state);
    const auto written = writeXml(session, "POST", u"order_histories"_s, {history});
    return written ? Status() : Status(written.error());
}

Result<PlacedReplica> placeReplica(Session &session, const ReplicaOrder &order, const HandleSink &handle)
{
    TRY_ASSIGN(const ShopFacts facts, shopFacts(session));
    return Placement(session, order, handle, facts).run();
}

Status withdrawReplica(Session &session, const QString &externalId)
{
    TRY_ASSIGN(const ShopFacts facts, shopFacts(session));
    const auto state = [&]() -> Result<QString> {
        TRY_ASSIGN(const QJsonArray rows,
                   readRowsOf(session, u"orders"_s, u"id"_s, {externalId}, u"[id,current_state]"_s));
        if (rows.isEmpty())
            return makeError(ErrorCode::NotFound, u"the wholesaler's shop no longer has the order"_s, externalId);
        return readId(rows.first().toObject(), u"current_state"_s, u"0"_s);
    };
    TRY_ASSIGN(const QString before, state());
    if (before == facts.cancelled)
        return {};
    const Status moved = moveOrder(session, externalId, facts.cancelled);
    const auto after = state(); // a 500 may hide a write that was done
    if (after && *after == facts.cancelled)
        return {};
    return moved ? Status(makeError(ErrorCode::InDoubt, u"the shop said yes, and did not cancel the order"_s)) : moved;
}

} // namespace evenstock::prestashop
