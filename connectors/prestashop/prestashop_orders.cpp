// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/prestashop/prestashop_orders.h"

#include "connectors/api/json_read.h"
#include "connectors/api/reseller_mark.h"
#include "connectors/prestashop/prestashop_changes.h"
#include "connectors/prestashop/prestashop_order_state.h"
#include "connectors/prestashop/prestashop_parse.h"
#include "connectors/prestashop/prestashop_reseller.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock::prestashop {

namespace {

constexpr int pageLimit = 50;
constexpr UtcMs overlapMs = 3000;
constexpr UtcMs hourMs = 3600LL * 1000;

QString textOf(const QJsonObject &row, const QString &key)
{
    return readText(row, key).valueOr({});
}

Result<RemoteOrderLine> parseLine(const QJsonObject &row, const QString &currency, const StateRule &rule)
{
    RemoteOrderLine line;
    TRY_ASSIGN(line.externalId, readId(row, u"id"_s));
    TRY_ASSIGN(const QString product, readId(row, u"product_id"_s, {}));
    TRY_ASSIGN(const QString attribute, readId(row, u"product_attribute_id"_s, u"0"_s));
    if (!product.isEmpty() && product != "0"_L1)
        line.listingExternalId = ListingKey{product, attribute}.text();
    TRY_ASSIGN(const std::int64_t pieces, readInteger(row, u"product_quantity"_s));
    constexpr std::int64_t most = 1'000'000'000;
    if (pieces < 0 || pieces > most)
        return makeError(ErrorCode::InvalidResponse, u"product_quantity: out of range"_s);
    line.quantity = Quantity::pieces(pieces);
    line.sku = textOf(row, u"product_reference"_s);
    if (const QString ean = textOf(row, u"product_ean13"_s); !ean.isEmpty() && ean != "0"_L1)
        line.eans = {ean};
    line.title = textOf(row, u"product_name"_s);
    if (const auto price = roundedMoney(textOf(row, u"unit_price_tax_incl"_s), currency)) {
        std::int64_t whole = 0;
        if (!__builtin_mul_overflow(price->minor, pieces, &whole))
            line.price = {whole, currency};
    }
    line.firstAction = rule.firstAction;
    line.action = rule.action;
    return line;
}

// Names of the buyers, where the key may read them, and which of them are our retailers.
Status nameBuyers(Session &session, const QJsonArray &rows, QList<RemoteOrder> &orders)
{
    QHash<QString, QString> customerOf; // by order
    QHash<QString, QString> noteOf;
    for (const QJsonValue &row : rows) {
        const QString id = readId(row.toObject(), u"id"_s, {}).valueOr({});
        customerOf.insert(id, readId(row.toObject(), u"id_customer"_s, {}).valueOr({}));
        noteOf.insert(id, textOf(row.toObject(), u"note"_s));
    }
    QStringList ids = customerOf.values();
    ids.removeDuplicates();
    ids.removeAll(QString());
    ids.removeAll(u"0"_s);
    std::sort(ids.begin(), ids.end());
    const auto customers = readRowsOf(session, u"customers"_s, u"id"_s, ids, u"[id,firstname,lastname,email]"_s);
    if (!customers && customers.error().code != ErrorCode::Rejected)
        return customers.error();
    QHash<QString, QString> names;
    QHash<QString, QString> resellers;
    for (const QJsonValue &value : customers.valueOr({})) {
        const QJsonObject row = value.toObject();
        const QString id = readId(row, u"id"_s, {}).valueOr({});
        names.insert(id, QString(textOf(row, u"firstname"_s) + u' ' + textOf(row, u"lastname"_s)).trimmed().left(200));
        resellers.insert(id, resellerOf(textOf(row, u"email"_s)));
    }
    for (RemoteOrder &order : orders) {
        const QString customer = customerOf.value(order.externalId);
        order.buyerName = names.value(customer);
        if (const QString reseller = resellers.value(customer); !reseller.isEmpty()) {
            order.details.insert(resellerKey, reseller);
            order.details.insert(resellerOrderKey, orderInNote(noteOf.value(order.externalId)));
        }
    }
    return {};
}

class OrderRead
{
public:
    OrderRead(Session &session, const OrderQuery &query, const OrderSink &sink, const ShopFacts &facts)
        : m_session(session)
        , m_query(query)
        , m_sink(sink)
        , m_facts(facts)
        , m_newest(query.cursor.toLongLong())
    {
    }

    Status run()
    {
        UtcMs from = m_newest > 0 ? m_newest - overlapMs : m_query.since;
        if (!m_query.reread && m_query.since > 0)
            from = std::min(from, m_query.since);
        if (isNearClockChange(from, m_facts))
            from -= hourMs;
        TRY(readChanged(m_session, u"orders"_s, shopTimeText(std::max<UtcMs>(0, from), m_facts), pageLimit,
                        [this](const QJsonArray &rows, UtcMs readAt) { return take(rows, readAt); }));
        return openOnes();
    }

private:
    Status take(const QJsonArray &rows, UtcMs readAt)
    {
        OrderPage page;
        int position = 0;
        for (const QJsonValue &value : rows) {
            const QJsonObject row = value.toObject();
            const QString id = readId(row, u"id"_s, {}).valueOr({});
            ++position;
            m_ids.insert(id);
            auto order = parseOrder(row, m_facts);
            if (!order) {
                page.errors.append({id.isEmpty() ? u"position %1"_s.arg(position) : id, order.error()});
                m_isHeld = m_isHeld || id.isEmpty(); // nothing but the list would ever show it again
                continue;
            }
            order->readAt = m_session.clock.now();
            if (!m_isHeld) // a date to come would hide what changes until then
                m_newest = std::max(m_newest, std::min(order->modifiedAt, readAt));
            page.orders.append(*std::move(order));
        }
        TRY(nameBuyers(m_session, rows, page.orders));
        page.cursor = m_newest > 0 ? QString::number(m_newest) : QString();
        if (page.orders.isEmpty() && page.errors.isEmpty() && page.cursor == m_query.cursor)
            return {};
        return m_sink(std::move(page));
    }

    Status openOnes()
    {
        QStringList missing;
        for (const QString &id : m_query.openOrders) {
            if (!m_ids.contains(id))
                missing.append(id);
        }
        for (qsizetype at = 0; at < missing.size(); at += pageLimit) {
            const QStringList ids = missing.mid(at, pageLimit);
            UtcMs readAt = 0;
            TRY_ASSIGN(const QJsonArray rows, readRowsOf(m_session, u"orders"_s, u"id"_s, ids, u"full"_s, &readAt));
            TRY(take(rows, readAt));
            OrderPage page{.cursor = m_newest > 0 ? QString::number(m_newest) : QString()};
            for (const QString &id : ids) {
                if (!m_ids.contains(id))
                    page.gone.append(id);
            }
            if (!page.gone.isEmpty())
                TRY(m_sink(std::move(page)));
        }
        return {};
    }

    Session &m_session;
    const OrderQuery &m_query;
    const OrderSink &m_sink;
    const ShopFacts &m_facts;
    UtcMs m_newest;
    bool m_isHeld = false; // the newest one stays where it is
    QSet<QString> m_ids;
};

} // namespace

StateRule stateRule(const QString &stateId, const ShopFacts &facts)
{
    const QString own = facts.ownStates.value(stateId);
    if (own == "release"_L1)
        return {HoldAction::Release, HoldAction::Release, false};
    if (own == "keep"_L1)
        return {HoldAction::Hold, HoldAction::Keep, false};
    if (own == "hold"_L1)
        return {HoldAction::Hold, HoldAction::Hold, false};
    if (stateId == facts.cancelled)
        return {HoldAction::Release, HoldAction::Release, true};
    if (stateId == facts.failedPayment) // may still be paid
        return {HoldAction::Release, HoldAction::Release, false};
    if (stateId == facts.refunded)
        return {HoldAction::Hold, HoldAction::Keep, true};
    return {HoldAction::Hold, HoldAction::Hold, stateId == facts.delivered};
}

Result<RemoteOrder> parseOrder(const QJsonObject &row, const ShopFacts &facts)
{
    RemoteOrder order;
    TRY_ASSIGN(order.externalId, readId(row, u"id"_s));
    TRY_ASSIGN(const QString state, readId(row, u"current_state"_s, u"0"_s));
    const StateRule rule = stateRule(state, facts);
    order.code = textOf(row, u"reference"_s);
    order.state = facts.states.contains(state) ? facts.states.value(state).name : state;
    order.isFinal = rule.isFinal;
    order.isSent = facts.states.value(state).isShipped || state == facts.delivered;
    order.placedAt = shopTime(textOf(row, u"date_add"_s), facts);
    order.modifiedAt = shopTime(textOf(row, u"date_upd"_s), facts);
    const QString currency = facts.currencies.value(textOf(row, u"id_currency"_s), facts.currency);
    order.total = roundedMoney(textOf(row, u"total_paid"_s), currency).value_or(Money{});
    order.handle = textOf(row, u"id_cart"_s);
    order.details = {{u"payment"_s, textOf(row, u"payment"_s).left(100)},
                     {u"id_cart"_s, textOf(row, u"id_cart"_s)},
                     {stateIdKey, state}};
    if (const QString kind = stateKind(state, facts); !kind.isEmpty())
        order.details.insert(stateKindKey, kind);
    if (const QString parcel = textOf(row, u"shipping_number"_s); !parcel.isEmpty())
        order.details.insert(trackingKey, parcel.left(100));
    TRY_ASSIGN(const QJsonObject associations, readObject(row, u"associations"_s));
    Q_UNUSED(associations)
    for (const QJsonValue &value : membersOf(row, u"order_rows"_s)) {
        TRY_ASSIGN(const RemoteOrderLine line, parseLine(value.toObject(), currency, rule));
        order.lines.append(line);
    }
    return order;
}

Status readOrders(Session &session, const OrderQuery &query, const OrderSink &sink)
{
    TRY_ASSIGN(const ShopFacts facts, shopFacts(session));
    return OrderRead(session, query, sink, facts).run();
}

Result<RemoteOrder> readOrder(Session &session, const QString &externalId)
{
    TRY_ASSIGN(const ShopFacts facts, shopFacts(session));
    TRY_ASSIGN(const QJsonArray rows, readRowsOf(session, u"orders"_s, u"id"_s, {externalId}, u"full"_s));
    if (rows.isEmpty())
        return makeError(ErrorCode::NotFound, u"the shop does not have this order"_s, externalId);
    QList<RemoteOrder> orders;
    TRY_ASSIGN(RemoteOrder order, parseOrder(rows.first().toObject(), facts));
    if (order.externalId != externalId)
        return makeError(ErrorCode::InvalidResponse, u"another order was answered"_s, externalId);
    order.readAt = session.clock.now();
    orders.append(std::move(order));
    TRY(nameBuyers(session, rows, orders));
    return orders.first();
}

} // namespace evenstock::prestashop
