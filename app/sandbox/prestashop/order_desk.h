// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/prestashop/shop.h"

#include <QSet>

#include <optional>

namespace evenstock::sandbox::prestashop {

// Orders as PaymentModule::validateOrder makes them and OrderHistory moves them: out of a cart and the shop's own
// catalogue, whatever was posted. One thread.
class OrderDesk
{
public:
    explicit OrderDesk(Shop &shop)
        : m_shop(shop)
    {
    }

    struct Posted {
        qint64 id = 0;         // 0 = PHP died
        QByteArray words = {}; // what it said when it died
    };
    Posted post(const QJsonObject &order, UtcMs now);
    // A buyer's order on the site. 0 where there is no such thing.
    qint64 sell(qint64 product, qint64 attribute, qint64 quantity, UtcMs now);
    // One that was delivered long ago and took its pieces then; nobody is told.
    void remember(qint64 product, qint64 attribute, qint64 quantity, UtcMs at);
    bool move(qint64 order, qint64 state, UtcMs now);

private:
    struct Line {
        qint64 product = 0;
        qint64 attribute = 0;
        qint64 quantity = 0;
    };
    struct Taken {
        qint64 total = 0; // cents
        QJsonArray rows = {};
    };
    Taken rowsOf(const QList<Line> &lines);
    std::optional<QJsonObject> bought(qint64 product, qint64 attribute, qint64 quantity);
    qint64 record(QJsonObject order, const QList<Line> &lines, qint64 state, UtcMs at);
    qint64 store(const QJsonObject &order, const QList<Line> &lines, qint64 state, UtcMs now);
    void take(const QJsonObject &order, qint64 sign);
    static bool takesStock(qint64 state) { return state != cancelled && state != paymentError; }

    static constexpr qint64 delivered = 5;
    static constexpr qint64 cancelled = 6;
    static constexpr qint64 paymentError = 8;
    static constexpr qint64 remotePayment = 11;
    static constexpr qint64 shippingCents = 840; // of every carrier but the free one

    Shop &m_shop;
    qint64 m_lines = 0;
};

} // namespace evenstock::sandbox::prestashop
