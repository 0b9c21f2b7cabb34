// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/vinted/vinted_wardrobe.h"

#include <QSet>

#include <algorithm>

namespace evenstock::vinted {

using namespace Qt::StringLiterals;

namespace {

using State = BrowserListing::State;

const QString soldState = u"sold"_s;
const QString reservedState = u"reserved"_s;

RemoteStatus statusOf(State state)
{
    switch (state) {
    case State::OnSale:
    case State::Reserved:
        return RemoteStatus::Active;
    case State::Draft:
    case State::Hidden:
        return RemoteStatus::Inactive;
    case State::Sold:
    case State::Deleted:
        break;
    }
    return RemoteStatus::Ended;
}

bool isThere(State state)
{
    return state == State::Draft || state == State::OnSale || state == State::Hidden;
}

RemoteOrder orderOf(const BrowserListing &row, const QString &state, HoldAction action, UtcMs readAt)
{
    const Money price = row.soldPrice.isValid() ? row.soldPrice : row.price; // offers are accepted below the price
    RemoteOrder order{.externalId = row.externalId,
                      .code = row.transaction.isEmpty() ? row.externalId : row.transaction,
                      .state = state,
                      .isFinal = action == HoldAction::Release,
                      .readAt = readAt,
                      .total = price};
    order.lines.append({.externalId = row.externalId,
                        .listingExternalId = row.externalId,
                        .sku = row.sku,
                        .title = row.title,
                        .quantity = Quantity::pieces(1),
                        .price = price,
                        .action = action,
                        .firstAction = action});
    return order;
}

} // namespace

RemoteListing remoteListing(const BrowserListing &row)
{
    RemoteListing listing{.externalId = row.externalId,
                          .externalSku = row.sku,
                          .fields = row.sent,
                          .quantity = isThere(row.state) ? Quantity::pieces(1) : Quantity{},
                          .status = statusOf(row.state),
                          .url = row.url,
                          .currency = row.price.currency};
    if (row.sku.isEmpty())
        listing.fields.insert(Field::Title, row.title);
    const bool isAsSent = row.sentPrice.isValid() && row.sentPrice == row.price;
    if (row.price.isValid() && !isAsSent)
        listing.fields.insert(Field::Price, moneyToField(row.price));
    const QString shown = row.title + (row.price.isValid() ? u" · "_s + moneyDecimal(row.price) : QString());
    listing.raw = {{u"shown"_s, shown}};
    return listing;
}

bool isOfInterest(const BrowserListing &row)
{
    const bool isOver = row.state == State::Sold || row.state == State::Deleted;
    if (isOver || row.isLinked)
        return row.isLinked;
    return row.state != State::Draft || !row.sku.isEmpty();
}

OrderPage ordersOf(const BrowserReading &reading, const QStringList &openOrders)
{
    OrderPage page;
    const QSet<QString> open(openOrders.begin(), openOrders.end());
    for (const BrowserListing &row : reading.listings) {
        const bool isKnown = open.contains(row.externalId);
        if (row.isLinked && (row.state == State::Sold || row.state == State::Reserved)) {
            const QString state = row.state == State::Sold ? soldState : reservedState;
            RemoteOrder order = orderOf(row, state, HoldAction::Hold, reading.readAt);
            if (!isKnown) // the wardrobe has no dates: when it was first seen, unless the list of orders tells
                order.placedAt = row.soldAt > 0 ? std::min(row.soldAt, reading.readAt) : reading.readAt;
            page.orders.append(order);
        } else if (isKnown && isThere(row.state)) {
            page.orders.append(orderOf(row, u"released"_s, HoldAction::Release, reading.readAt));
        } else if (isKnown && row.state == State::Deleted) {
            page.gone.append(row.externalId);
        }
    }
    return page;
}

HoldAction whenRemoved(const QString &lastState)
{
    return lastState == soldState ? HoldAction::Keep : HoldAction::Release;
}

} // namespace evenstock::vinted
