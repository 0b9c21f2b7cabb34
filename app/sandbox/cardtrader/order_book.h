// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/cardtrader/order.h"
#include "app/sandbox/cardtrader/seller.h"
#include "app/sandbox/random.h"

#include <QDate>
#include <QUrlQuery>

#include <map>

namespace evenstock::sandbox::cardtrader {

enum class OrderSort { IdAscending, IdDescending, DateAscending, DateDescending };

// The filters of GET /orders. What is not understood is taken as not given; an invalid limit becomes 20.
struct OrderQuery {
    int page = 1;
    int limit = 20;
    QDate from = {};
    QDate to = {};
    std::optional<qint64> fromId = {}; // ids above it
    std::optional<qint64> toId = {};   // ids up to it
    QString state = {};
    std::optional<OrderSide> side = {};
    OrderSort sort = OrderSort::DateDescending;
};

OrderQuery parsedOrderQuery(const QUrlQuery &query);

// The orders of one account, in which the seller's sales and the owner's own purchases stand side by side. One thread.
class OrderBook
{
public:
    explicit OrderBook(const Seller &seller);

    Order made(UtcMs at); // a new order with id and code, not yet in the book
    qint64 newLineId() { return m_nextLineId++; }
    qint64 newPackingNumber() { return ++m_packingNumber; }
    void put(const Order &order);
    void erase(qint64 id);
    const Order *find(qint64 id) const;
    const std::map<qint64, Order> &all() const { return m_orders; }
    QList<const Order *> select(const OrderQuery &query) const;
    // A deleted listing is no longer named in any order.
    void forgetProduct(qint64 productId);

private:
    Random m_random;
    std::map<qint64, Order> m_orders;
    qint64 m_nextId;
    qint64 m_nextLineId;
    qint64 m_packingNumber = 0;
};

} // namespace evenstock::sandbox::cardtrader
