// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/cardtrader/order_desk.h"

#include <algorithm>
#include <utility>

namespace evenstock::sandbox::cardtrader {

using namespace Qt::StringLiterals;

namespace {

const QString created = u"order.create"_qs;
const QString updated = u"order.update"_qs;

Error refusal(const Order &order, const QString &what)
{
    return makeError(ErrorCode::Rejected, u"An order that is %1 cannot be %2"_s.arg(orderStateName(order.state), what));
}

} // namespace

OrderDesk::OrderDesk(OrderBook &book, Stock &stock, Announce announce)
    : m_book(book)
    , m_stock(stock)
    , m_announce(std::move(announce))
{
}

Result<Order> OrderDesk::found(qint64 id) const
{
    const Order *order = m_book.find(id);
    if (order == nullptr || order->side != OrderSide::Seller)
        return makeError(ErrorCode::NotFound, u"There is no such order: %1"_s.arg(id));
    return *order;
}

Order OrderDesk::saved(const Order &order, const QString &cause, By by, UtcMs at)
{
    m_book.put(order);
    if (by == By::Site)
        m_announce(cause, order, at);
    return order;
}

OrderLine OrderDesk::lineFor(const Product &product, qint64 quantity, UtcMs at)
{
    OrderLine line{.id = m_book.newLineId(), .productId = product.id, .sold = product, .createdAt = at};
    line.sold.quantity = quantity;
    return line;
}

Result<Order> OrderDesk::sell(const Sale &sale, UtcMs at)
{
    QList<Product> left;
    for (const SoldItem &item : sale.items) {
        auto product = m_stock.find(item.productId);
        if (!product)
            return makeError(ErrorCode::NotFound, u"There is no such product: %1"_s.arg(item.productId));
        if (item.quantity < 1 || item.quantity > product->quantity)
            return makeError(ErrorCode::Rejected,
                             u"Product %1 has %2 pieces"_s.arg(item.productId).arg(product->quantity));
        left.append(*product);
    }
    Order order = m_book.made(at);
    order.person = sale.person;
    order.foreignCurrency = sale.foreignCurrency;
    order.viaZero = sale.kind != SaleKind::Direct;
    order.state = order.viaZero ? OrderState::HubPending : OrderState::Paid;
    order.paidAt = order.viaZero ? 0 : at;
    order.packingNumber = m_book.newPackingNumber();
    if (sale.kind == SaleKind::ZeroPresale)
        order.presale = true;
    for (qsizetype i = 0; i < left.size(); ++i) {
        Product &product = left[i];
        const qint64 quantity = sale.items[i].quantity;
        const qint64 perLine = sale.style == LineStyle::PieceByPiece ? 1 : quantity;
        for (qint64 sold = 0; sold < quantity; sold += perLine)
            order.lines.append(lineFor(product, perLine, at));
        product.quantity -= quantity;
        product.quantity == 0 ? m_stock.remove(product.id) : m_stock.change(product);
    }
    if (sale.kind == SaleKind::ZeroPresale) {
        for (OrderLine &line : order.lines)
            line.hubPendingOrderId = order.id;
    }
    return saved(order, created, By::Site, at);
}

Result<Order> OrderDesk::setTrackingCode(qint64 id, const QString &code, By by, UtcMs at)
{
    TRY_ASSIGN(Order order, found(id));
    if (order.state != OrderState::Paid && (order.viaZero || order.state != OrderState::Sent))
        return refusal(order, u"given a tracking code"_s);
    order.trackingCode = code;
    return saved(order, updated, by, at);
}

Result<Order> OrderDesk::ship(qint64 id, By by, UtcMs at)
{
    TRY_ASSIGN(Order order, found(id));
    if (order.state != OrderState::Paid)
        return refusal(order, u"sent"_s);
    order.state = OrderState::Sent;
    order.sentAt = at;
    return saved(order, updated, by, at);
}

Result<Order> OrderDesk::requestCancel(qint64 id, const QString &requester, Relist relist, By by, UtcMs at)
{
    TRY_ASSIGN(Order order, found(id));
    if (order.state != OrderState::Paid && order.state != OrderState::Sent)
        return refusal(order, u"asked to be cancelled"_s);
    order.stateBeforeRequest = order.state;
    order.state = OrderState::RequestForCancel;
    order.cancelRequester = requester;
    order.relist = relist;
    return saved(order, updated, by, at);
}

Result<Order> OrderDesk::confirmCancel(qint64 id, const QString &confirmer, Relist relist, By by, UtcMs at)
{
    TRY_ASSIGN(Order order, found(id));
    if (order.state != OrderState::RequestForCancel)
        return refusal(order, u"cancelled"_s);
    if (order.cancelRequester == confirmer)
        return makeError(ErrorCode::Rejected, u"The other side has to confirm the cancellation"_s);
    order.state = OrderState::Canceled;
    order.cancelledAt = at;
    if (confirmer == "seller"_L1) // the seller decides about the stock, in asking or in confirming
        order.relist = relist;
    giveBack(order);
    return saved(order, updated, by, at);
}

Result<Order> OrderDesk::cancel(qint64 id, Relist relist, UtcMs at)
{
    TRY_ASSIGN(Order order, found(id));
    if (order.state == OrderState::Canceled || order.state == OrderState::Closed || order.state == OrderState::Done)
        return refusal(order, u"cancelled"_s);
    order.state = OrderState::Canceled;
    order.cancelledAt = at;
    order.relist = relist;
    giveBack(order);
    return saved(order, updated, By::Site, at);
}

void OrderDesk::giveBack(const Order &order)
{
    if (order.relist == Relist::No)
        return;
    QHash<qint64, qint64> relisted; // sold out product → the one that replaces it
    for (const OrderLine &line : order.lines) {
        if (line.deletedAt != 0)
            continue;
        const qint64 sold = line.sold.id;
        if (auto product = m_stock.find(relisted.value(sold, sold))) {
            product->quantity += line.sold.quantity;
            m_stock.change(*product);
        } else {
            relisted.insert(sold, m_stock.add(line.sold)); // the old id is gone for good
        }
    }
}

Result<Order> OrderDesk::moveTo(qint64 id, OrderState state, UtcMs at)
{
    TRY_ASSIGN(Order order, found(id));
    if (order.state == OrderState::Canceled || order.state == OrderState::Closed)
        return refusal(order, orderStateName(state));
    order.state = state;
    if (state == OrderState::Done)
        order.creditedAt = at;
    if (state == OrderState::Paid && order.paidAt == 0)
        order.paidAt = at;
    return saved(order, updated, By::Site, at);
}

Result<Order> OrderDesk::takeOut(qint64 id, qint64 lineId, UtcMs at)
{
    TRY_ASSIGN(Order order, found(id));
    const auto line = std::find_if(order.lines.begin(), order.lines.end(),
                                   [lineId](const OrderLine &one) { return lineId == 0 || one.id == lineId; });
    if (line == order.lines.end() || line->deletedAt != 0)
        return makeError(ErrorCode::NotFound, u"There is no such line: %1"_s.arg(lineId));
    line->deletedAt = at;
    return saved(order, updated, By::Site, at);
}

Result<Order> OrderDesk::destroy(qint64 id, UtcMs at)
{
    TRY_ASSIGN(const Order order, found(id));
    m_book.erase(id);
    m_announce(u"order.destroy"_s, order, at);
    return order;
}

Order OrderDesk::continued(const QList<Order> &from, UtcMs at)
{
    Order order = m_book.made(at);
    order.viaZero = true;
    order.packingNumber = m_book.newPackingNumber();
    for (const Order &one : from) {
        for (OrderLine line : one.lines) {
            if (line.deletedAt != 0)
                continue;
            line.id = m_book.newLineId();
            line.createdAt = at;
            line.hubPendingOrderId = line.hubPendingOrderId.value_or(one.id);
            order.lines.append(line);
        }
    }
    return order;
}

Result<Order> OrderDesk::endPresale(qint64 id, UtcMs at)
{
    TRY_ASSIGN(Order first, found(id));
    if (first.state != OrderState::HubPending || !first.presale.value_or(false))
        return refusal(first, u"taken out of pre-sale"_s);
    Order next = continued({first}, at);
    next.state = OrderState::HubPending;
    next.presaleEndedAt = at;
    first.state = OrderState::Closed;
    first.presaleEndedAt = at;
    saved(first, updated, By::Site, at);
    return saved(next, created, By::Site, at);
}

std::optional<Order> OrderDesk::mergeZero(UtcMs at)
{
    QList<Order> waiting;
    for (const auto &[id, order] : m_book.all()) {
        if (order.state == OrderState::HubPending && !order.presale.value_or(false))
            waiting.append(order);
    }
    if (waiting.isEmpty())
        return {};
    Order merged = continued(waiting, at);
    merged.state = OrderState::Paid;
    merged.paidAt = at;
    for (Order &order : waiting) {
        order.state = OrderState::Closed;
        saved(order, updated, By::Site, at);
    }
    return saved(merged, created, By::Site, at);
}

} // namespace evenstock::sandbox::cardtrader
