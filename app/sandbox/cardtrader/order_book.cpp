// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/cardtrader/order_book.h"

#include <QDateTime>

#include <algorithm>

namespace evenstock::sandbox::cardtrader {

using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> number(const QUrlQuery &query, const QString &name)
{
    bool isNumber = false;
    const qlonglong value = query.queryItemValue(name).toLongLong(&isNumber);
    return isNumber ? std::optional<qint64>(value) : std::nullopt;
}

bool isSelected(const Order &order, const OrderQuery &query)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(order.createdAt, Qt::UTC).date();
    return (!query.from.isValid() || date >= query.from) && (!query.to.isValid() || date <= query.to) &&
           (!query.fromId || order.id > *query.fromId) && (!query.toId || order.id <= *query.toId) &&
           (query.state.isEmpty() || orderStateName(order.state) == query.state) &&
           (!query.side || order.side == *query.side);
}

bool isBefore(const Order *a, const Order *b, OrderSort sort)
{
    switch (sort) {
    case OrderSort::IdAscending:
        return a->id < b->id;
    case OrderSort::IdDescending:
        return a->id > b->id;
    case OrderSort::DateAscending:
        return std::pair(a->createdAt, a->id) < std::pair(b->createdAt, b->id);
    case OrderSort::DateDescending:
        break;
    }
    return std::pair(a->createdAt, a->id) > std::pair(b->createdAt, b->id);
}

OrderSort parsedSort(const QString &text)
{
    if (text == "id.asc"_L1)
        return OrderSort::IdAscending;
    if (text == "id.desc"_L1)
        return OrderSort::IdDescending;
    return text == "date.asc"_L1 ? OrderSort::DateAscending : OrderSort::DateDescending;
}

} // namespace

OrderQuery parsedOrderQuery(const QUrlQuery &query)
{
    constexpr int usualLimit = 20;
    constexpr int mostLimit = 100;
    const qint64 page = number(query, u"page"_s).value_or(1);
    const qint64 limit = number(query, u"limit"_s).value_or(usualLimit);
    OrderQuery parsed{.page = page >= 1 && page <= 1'000'000 ? static_cast<int>(page) : 1,
                      .limit = limit >= 1 && limit <= mostLimit ? static_cast<int>(limit) : usualLimit,
                      .from = QDate::fromString(query.queryItemValue(u"from"_s), Qt::ISODate),
                      .to = QDate::fromString(query.queryItemValue(u"to"_s), Qt::ISODate),
                      .fromId = number(query, u"from_id"_s),
                      .toId = number(query, u"to_id"_s),
                      .state = query.queryItemValue(u"state"_s),
                      .sort = parsedSort(query.queryItemValue(u"sort"_s))};
    const QString side = query.queryItemValue(u"order_as"_s);
    if (side == "seller"_L1 || side == "buyer"_L1)
        parsed.side = side == "seller"_L1 ? OrderSide::Seller : OrderSide::Buyer;
    return parsed;
}

OrderBook::OrderBook(const Seller &seller)
    : m_random(seller.seed, seller.name + "-orders")
    , m_nextId(7'700'000 + seller.number * 100'000'000)
    , m_nextLineId(41'000'000 + seller.number * 100'000'000)
{
}

Order OrderBook::made(UtcMs at)
{
    Order order;
    m_nextId += m_random.between(1, 40);
    order.id = m_nextId;
    order.code = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(u"yyyyMMdd"_s) +
                 QString::fromLatin1(m_random.bytes(3).toHex());
    order.createdAt = at;
    return order;
}

void OrderBook::put(const Order &order)
{
    m_orders.insert_or_assign(order.id, order);
}

void OrderBook::erase(qint64 id)
{
    m_orders.erase(id);
}

const Order *OrderBook::find(qint64 id) const
{
    const auto found = m_orders.find(id);
    return found == m_orders.end() ? nullptr : &found->second;
}

QList<const Order *> OrderBook::select(const OrderQuery &query) const
{
    QList<const Order *> found;
    for (const auto &[id, order] : m_orders) {
        if (isSelected(order, query))
            found.append(&order);
    }
    std::sort(found.begin(), found.end(),
              [&query](const Order *a, const Order *b) { return isBefore(a, b, query.sort); });
    return found.mid(static_cast<qsizetype>(query.page - 1) * query.limit, query.limit);
}

void OrderBook::forgetProduct(qint64 productId)
{
    for (auto &[id, order] : m_orders) {
        for (OrderLine &line : order.lines) {
            if (line.productId == productId)
                line.productId.reset();
        }
    }
}

} // namespace evenstock::sandbox::cardtrader
