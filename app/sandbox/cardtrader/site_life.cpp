// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/cardtrader/site_life.h"

#include "app/sandbox/cardtrader/account.h"
#include "app/sandbox/cardtrader/product_chance.h"
#include "app/sandbox/invented_people.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace evenstock::sandbox::cardtrader {

using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs secondMs = 1000;
constexpr UtcMs hourMs = 3600 * secondMs;
constexpr UtcMs dayMs = 24 * hourMs;
constexpr double editsPerOrder = 0.4;

// The weekly closing of Zero: Tuesday, 20:00 UTC.
UtcMs nextClosing(UtcMs after)
{
    QDateTime closing = QDateTime::fromMSecsSinceEpoch(after, Qt::UTC);
    closing.setTime(QTime(20, 0));
    while (closing.toMSecsSinceEpoch() <= after || closing.date().dayOfWeek() != Qt::Tuesday)
        closing = closing.addDays(1);
    return closing.toMSecsSinceEpoch();
}

} // namespace

SiteLife::SiteLife(Account &account, const Seller &seller, double ordersPerMinute, UtcMs start)
    : m_account(account)
    , m_random(seller.seed, seller.name + "-life")
    , m_orderMs(ordersPerMinute > 0 ? 60'000 / ordersPerMinute : 0)
    , m_usualCount(account.stock().count())
{
    if (m_orderMs > 0) {
        m_nextOrder = after(start, m_orderMs);
        m_nextEdit = after(start, m_orderMs / editsPerOrder);
        m_nextMerge = nextClosing(start);
    }
}

UtcMs SiteLife::after(UtcMs at, double meanMs)
{
    return at + 1 + std::llround(m_random.exponential(meanMs));
}

UtcMs SiteLife::nextEventAt() const
{
    const UtcMs due = m_due.empty() ? never : m_due.begin()->first;
    return std::min({m_nextOrder, m_nextEdit, m_nextMerge, due});
}

void SiteLife::live(UtcMs until)
{
    for (UtcMs at = nextEventAt(); at <= until; at = nextEventAt()) {
        if (at == m_nextOrder) {
            m_nextOrder = after(at, m_orderMs);
            arrive(at);
        } else if (at == m_nextEdit) {
            m_nextEdit = after(at, m_orderMs / editsPerOrder);
            edit(at);
        } else if (at == m_nextMerge) {
            m_nextMerge = nextClosing(at);
            merge(at);
        } else {
            const Due due = m_due.extract(m_due.begin()).mapped();
            take(due, at);
        }
    }
}

void SiteLife::awaitConfirmation(qint64 orderId, UtcMs at)
{
    m_due.insert({at + m_random.between(30, 90) * secondMs, {orderId, Step::ConfirmCancel}});
}

void SiteLife::arrive(UtcMs at)
{
    Sale sale{.person = m_random.below(peopleCount)};
    const qint64 items = m_random.chance(0.25) ? m_random.between(2, 4) : 1;
    for (qint64 i = 0; i < items; ++i) {
        const auto product = m_account.stock().any(m_random);
        const bool isNew = product && std::none_of(sale.items.begin(), sale.items.end(),
                                                   [&](const SoldItem &item) { return item.productId == product->id; });
        const qint64 wanted = m_random.chance(0.7) ? 1 : m_random.between(2, 4);
        if (isNew)
            sale.items.append({product->id, std::min(product->quantity, wanted)});
    }
    if (sale.items.isEmpty())
        return;
    if (m_random.chance(0.55))
        sale.kind = m_random.chance(0.1) ? SaleKind::ZeroPresale : SaleKind::Zero;
    if (m_random.chance(0.5))
        sale.style = LineStyle::PieceByPiece;
    if (m_random.chance(0.12))
        sale.foreignCurrency = u"USD"_s;
    if (const auto order = m_account.desk().sell(sale, at))
        plan(*order, at);
}

void SiteLife::plan(const Order &order, UtcMs at)
{
    const auto due = [&](Step step, UtcMs when) { m_due.insert({when, {order.id, step}}); };
    const UtcMs soon = at + m_random.between(20, 150) * secondMs;
    const qint64 luck = m_random.below(100);
    if (luck < 4)
        return due(Step::Cancel, soon);
    if (order.viaZero) {
        if (luck < 7)
            due(Step::TakeOut, soon);
        if (order.presale.value_or(false))
            due(Step::EndPresale, at + 2 * dayMs);
        return;
    }
    if (luck < 9)
        due(Step::AskCancel, soon);
    due(Step::Ship, at + m_random.between(16, 40) * hourMs);
}

void SiteLife::merge(UtcMs at)
{
    if (const auto order = m_account.desk().mergeZero(at))
        m_due.insert({at + m_random.between(16, 30) * hourMs, {order->id, Step::Ship}});
}

// A step that no longer fits (the owner was quicker) is refused by the desk and so does nothing.
void SiteLife::take(const Due &due, UtcMs at)
{
    OrderDesk &desk = m_account.desk();
    switch (due.step) {
    case Step::AskCancel:
        (void)desk.requestCancel(due.orderId, u"buyer"_s, Relist::No, By::Site, at);
        break;
    case Step::ConfirmCancel:
        (void)desk.confirmCancel(due.orderId, u"buyer"_s, Relist::No, By::Site, at);
        break;
    case Step::Cancel:
        (void)desk.cancel(due.orderId, m_random.chance(0.5) ? Relist::Yes : Relist::No, at);
        break;
    case Step::TakeOut:
        (void)desk.takeOut(due.orderId, 0, at);
        break;
    case Step::EndPresale:
        (void)desk.endPresale(due.orderId, at);
        break;
    case Step::Ship:
        (void)desk.ship(due.orderId, By::Site, at);
        if (const Order *order = m_account.orders().find(due.orderId); order && order->state == OrderState::Sent)
            m_due.insert({at + 2 * dayMs, {due.orderId, Step::Arrive}}); // also where the owner has sent it before
        break;
    case Step::Arrive:
        if (desk.moveTo(due.orderId, OrderState::Arrived, at))
            m_due.insert({at + 3 * dayMs, {due.orderId, Step::Finish}});
        break;
    case Step::Finish:
        (void)desk.moveTo(due.orderId, OrderState::Done, at);
        break;
    }
}

void SiteLife::edit(UtcMs)
{
    auto product = m_account.stock().any(m_random);
    // A shop that has sold much lists new things, or it would be empty before the evening.
    if (!product || (m_account.stock().count() < m_usualCount && m_random.chance(0.5)))
        return addListing();
    const qint64 kind = m_random.below(100);
    if (kind < 45)
        product->priceCents = std::max<qint64>(2, product->priceCents * m_random.between(85, 120) / 100);
    else if (kind < 75)
        product->quantity += m_random.between(2, 10);
    else if (kind < 85)
        product->quantity = m_random.between(1, product->quantity);
    else if (kind < 93)
        product->description = u"Checked again, box %1"_s.arg(m_random.between(1, 30));
    else if (kind < 97)
        return addListing();
    if (kind < 97)
        return m_account.stock().change(*product);
    m_account.stock().remove(product->id);
    m_account.forget(product->id);
}

void SiteLife::addListing()
{
    const Catalogue &catalogue = m_account.catalogue();
    const Blueprint blueprint = catalogue.blueprint(m_random.below(catalogue.blueprintCount()));
    m_account.stock().add(chanceProduct(blueprint, m_random.below(3), m_random));
}

} // namespace evenstock::sandbox::cardtrader
