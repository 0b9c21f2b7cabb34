// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/cardtrader/past_orders.h"

#include "app/sandbox/cardtrader/account.h"
#include "app/sandbox/invented_people.h"
#include "app/sandbox/past_days.h"

#include <algorithm>
#include <array>

namespace evenstock::sandbox::cardtrader {

using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs hourMs = 3'600'000;
constexpr UtcMs dayMs = 24 * hourMs;

enum class Kind {
    Finished,
    Sent,
    Waiting,       // paid, to be sent
    AtHub,         // Zero, waiting
    Unmatched,     // of a listing that was deleted since
    PieceByPiece,  // the same listing on three lines
    AskedToCancel, // by the buyer
    Cancelled,
    Merged,   // last week's Zero order and the one it swallowed
    TakenOut, // a line missing at the hub
    Presale,
    Purchase, // the owner's own
    Arrived,
    Lost,
};

// Oldest first; what is still open comes last, as in life.
constexpr std::array story{Kind::Finished,  Kind::Purchase, Kind::Cancelled,    Kind::Lost,    Kind::Merged,
                           Kind::Arrived,   Kind::TakenOut, Kind::Sent,         Kind::Presale, Kind::AskedToCancel,
                           Kind::Unmatched, Kind::AtHub,    Kind::PieceByPiece, Kind::Waiting};

class Story
{
public:
    Story(Account &account, const Seller &seller)
        : m_account(account)
        , m_random(seller.seed, seller.name + "-past")
    {
    }

    void tell(Kind kind, UtcMs at);

private:
    Order begun(UtcMs at, int products = 1);
    void addLine(Order &order, const Product &product, qint64 quantity);
    void merge(Order swallowed, UtcMs at);

    Account &m_account;
    Random m_random;
};

Order Story::begun(UtcMs at, int products)
{
    Order order = m_account.orders().made(at);
    order.person = m_random.below(peopleCount);
    order.paidAt = at;
    order.packingNumber = m_account.orders().newPackingNumber();
    for (int i = 0; i < products; ++i) {
        if (const auto product = m_account.stock().any(m_random))
            addLine(order, *product, m_random.between(1, 2));
    }
    return order;
}

void Story::addLine(Order &order, const Product &product, qint64 quantity)
{
    OrderLine line{
        .id = m_account.orders().newLineId(), .productId = product.id, .sold = product, .createdAt = order.createdAt};
    line.sold.quantity = quantity;
    order.lines.append(line);
}

void Story::merge(Order swallowed, UtcMs at)
{
    swallowed.viaZero = true;
    swallowed.paidAt = 0;
    swallowed.state = OrderState::Closed;
    m_account.orders().put(swallowed);
    Order merged = m_account.orders().made(at + 20 * hourMs);
    merged.viaZero = true;
    merged.state = OrderState::Paid;
    merged.paidAt = merged.createdAt;
    merged.packingNumber = m_account.orders().newPackingNumber();
    for (const OrderLine &line : swallowed.lines) {
        addLine(merged, line.sold, line.sold.quantity);
        merged.lines.last().hubPendingOrderId = swallowed.id;
    }
    m_account.orders().put(merged);
}

void Story::tell(Kind kind, UtcMs at)
{
    Order order = begun(at, kind == Kind::Finished || kind == Kind::TakenOut || kind == Kind::Merged ? 2 : 1);
    if (order.lines.isEmpty())
        return; // nothing was ever listed, so nothing was ever sold
    const auto sent = [&order, at](OrderState state) {
        order.state = state;
        order.sentAt = at + 20 * hourMs;
        order.trackingCode = u"XX%1"_s.arg(order.id);
    };
    switch (kind) {
    case Kind::Finished:
        sent(OrderState::Done);
        order.creditedAt = at + 240 * hourMs;
        break;
    case Kind::Sent:
        sent(OrderState::Sent);
        break;
    case Kind::Arrived:
        sent(OrderState::Arrived);
        break;
    case Kind::Lost:
        sent(OrderState::Lost);
        break;
    case Kind::Waiting:
        break;
    case Kind::AtHub:
    case Kind::TakenOut:
    case Kind::Presale:
        order.viaZero = true;
        order.paidAt = 0;
        order.state = OrderState::HubPending;
        if (kind == Kind::TakenOut && order.lines.size() > 1)
            order.lines.last().deletedAt = at + 30 * hourMs;
        if (kind == Kind::Presale) {
            order.presale = true;
            order.lines.first().hubPendingOrderId = order.id;
        }
        break;
    case Kind::Unmatched:
        order.lines.first().productId.reset();
        order.lines.first().sold.userData = QString();
        break;
    case Kind::PieceByPiece: {
        const Product sold = order.lines.takeFirst().sold;
        for (int i = 0; i < 3; ++i)
            addLine(order, sold, 1);
        order.foreignCurrency = u"USD"_s;
        break;
    }
    case Kind::AskedToCancel:
        order.state = OrderState::RequestForCancel;
        order.cancelRequester = u"buyer"_s;
        break;
    case Kind::Cancelled:
        order.state = OrderState::Canceled;
        order.cancelRequester = u"buyer"_s;
        order.cancelledAt = at + 6 * hourMs;
        break;
    case Kind::Merged:
        return merge(order, at);
    case Kind::Purchase:
        sent(OrderState::Done);
        order.side = OrderSide::Buyer;
        break;
    }
    m_account.orders().put(order);
}

} // namespace

void addPastOrders(Account &account, const Seller &seller, const Past &wanted)
{
    struct Told {
        UtcMs at = 0;
        Kind kind = Kind::Finished;
    };
    QList<Told> all;
    const UtcMs start = wanted.start;
    const int instructive = std::min<int>(wanted.count, story.size());
    const int ordinary = wanted.count - instructive;
    // Ordinary orders are older than all that can still be open.
    for (int i = 0; i < ordinary; ++i)
        all.append({start - hourMs * (16 * 24 + (ordinary - i) * 7), Kind::Finished});
    for (int i = 0; i < instructive; ++i)
        all.append({start - 25 * hourMs * (instructive - i), story[story.size() - std::size_t(instructive - i)]});
    for (const UtcMs at : pastDays(seller.seed, seller.name + "-days", wanted.perDay, start)) {
        const UtcMs age = start - at;
        all.append({at, age > 12 * dayMs ? Kind::Finished : age > 5 * dayMs ? Kind::Arrived : Kind::Sent});
    }
    std::stable_sort(all.begin(), all.end(), [](const Told &a, const Told &b) { return a.at < b.at; });
    Story past(account, seller);
    for (const Told &one : all)
        past.tell(one.kind, one.at);
}

} // namespace evenstock::sandbox::cardtrader
