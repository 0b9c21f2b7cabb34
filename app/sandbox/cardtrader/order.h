// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/cardtrader/product.h"
#include "models/core/clock.h"

#include <QJsonArray>
#include <QList>

#include <optional>

namespace evenstock::sandbox::cardtrader {

enum class OrderState { HubPending, Paid, Sent, Arrived, Done, RequestForCancel, Canceled, Lost, Closed };
enum class OrderSide { Seller, Buyer }; // Buyer: the shop's own purchase
enum class Relist { No, Yes };

struct OrderLine {
    qint64 id = 0;
    std::optional<qint64> productId = {}; // empty once the product is deleted
    Product sold = {};                    // as it was sold; quantity is that of the line
    std::optional<qint64> hubPendingOrderId = {};
    UtcMs createdAt = 0;
    UtcMs deletedAt = 0; // taken out at the hub
};

struct Order {
    qint64 id = 0;
    QString code = {};
    bool viaZero = false;
    OrderSide side = OrderSide::Seller;
    OrderState state = OrderState::Paid;
    qint64 person = 0; // the other side: a number of inventedPerson
    QString cancelRequester = {};
    OrderState stateBeforeRequest = OrderState::Paid;
    Relist relist = Relist::No; // what the cancellation, once accepted, does with the stock
    UtcMs createdAt = 0;
    UtcMs paidAt = 0;
    UtcMs sentAt = 0;
    UtcMs cancelledAt = 0;
    UtcMs creditedAt = 0;
    UtcMs presaleEndedAt = 0;
    std::optional<bool> presale = {};
    qint64 packingNumber = 0;
    QString trackingCode = {};
    QString foreignCurrency = {}; // the buyer's, where it is not the seller's
    QList<OrderLine> lines = {};
};

QString orderStateName(OrderState state);
std::optional<OrderState> orderStateFromName(const QString &name);
qint64 sellerSubtotalCents(const Order &order);

} // namespace evenstock::sandbox::cardtrader
