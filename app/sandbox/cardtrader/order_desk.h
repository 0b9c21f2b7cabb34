// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/cardtrader/order_book.h"
#include "app/sandbox/cardtrader/stock.h"
#include "models/core/result.h"

#include <functional>

namespace evenstock::sandbox::cardtrader {

// Who changed something: the marketplace sends no webhook for what a seller does through the API.
enum class By { Api, Site };
enum class SaleKind { Direct, Zero, ZeroPresale };
enum class LineStyle { Together, PieceByPiece }; // the same product on one line, or on several of quantity 1

struct SoldItem {
    qint64 productId = 0;
    qint64 quantity = 1;
};

struct Sale {
    QList<SoldItem> items = {};
    SaleKind kind = SaleKind::Direct;
    LineStyle style = LineStyle::Together;
    qint64 person = 0;
    QString foreignCurrency = {};
};

// Everything that can happen to an order, with its effect on the stock: a sale takes off, a cancellation gives back
// only where it relists. Refusals are ErrorCode::Rejected with the sentence for the client, an unknown order or product
// NotFound. One thread.
class OrderDesk
{
public:
    // "order.create", "order.update" or "order.destroy", and the order as it is now.
    using Announce = std::function<void(const QString &cause, const Order &order, UtcMs at)>;

    OrderDesk(OrderBook &book, Stock &stock, Announce announce);

    Result<Order> sell(const Sale &sale, UtcMs at);
    Result<Order> setTrackingCode(qint64 id, const QString &code, By by,
                                  UtcMs at);        // a Zero order only before it is sent
    Result<Order> ship(qint64 id, By by, UtcMs at); // paid → sent
    // paid or sent → request_for_cancel. `requester` is "seller" or "buyer".
    Result<Order> requestCancel(qint64 id, const QString &requester, Relist relist, By by, UtcMs at);
    // The other side accepts: request_for_cancel → canceled.
    Result<Order> confirmCancel(qint64 id, const QString &confirmer, Relist relist, By by, UtcMs at);
    Result<Order> cancel(qint64 id, Relist relist, UtcMs at);    // at once, by the marketplace itself
    Result<Order> moveTo(qint64 id, OrderState state, UtcMs at); // arrived, done, lost, paid
    Result<Order> takeOut(qint64 id, qint64 lineId, UtcMs at);   // a card missing at the hub
    Result<Order> destroy(qint64 id, UtcMs at);
    // A pre-sale order is closed and its lines go on in a new hub_pending order, which names the first one.
    Result<Order> endPresale(qint64 id, UtcMs at);
    // The weekly order: every waiting hub_pending order is closed and one new order is paid. Empty where none waits.
    std::optional<Order> mergeZero(UtcMs at);

private:
    Result<Order> found(qint64 id) const;
    Order saved(const Order &order, const QString &cause, By by, UtcMs at);
    void giveBack(const Order &order);
    OrderLine lineFor(const Product &product, qint64 quantity, UtcMs at);
    Order continued(const QList<Order> &from, UtcMs at);

    OrderBook &m_book;
    Stock &m_stock;
    Announce m_announce;
};

} // namespace evenstock::sandbox::cardtrader
