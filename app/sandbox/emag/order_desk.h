// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/emag/shelf.h"
#include "models/core/clock.h"

#include <QList>

#include <map>

namespace evenstock::sandbox::emag {

struct OrderLine {
    qint64 id = 0;
    qint64 offer = 0;
    qint64 quantity = 0;
    qint64 initial = 0;
    qint64 returned = 0;
    qint64 price = 0; // net, in ten thousandths, when it was ordered
    QString name = {};
    QString partNumber = {};
    QString key = {};
};

struct Order {
    qint64 id = 0;
    int status = 1; // 0 canceled, 1 new, 2 in progress, 3 prepared, 4 finalized, 5 returned
    int type = 3;   // 2 fulfilled by eMAG
    qint64 buyer = 0;
    int reason = 0; // of a cancellation
    bool isStorno = false;
    UtcMs placedAt = 0;
    UtcMs modifiedAt = 0;
    QList<OrderLine> lines = {};
};

// The orders of one seller and what they do to its shelf: a new one reserves, an acknowledged one takes off. One
// thread.
class OrderDesk
{
public:
    OrderDesk(Shelf &shelf, int type, qint64 firstId)
        : m_shelf(shelf)
        , m_type(type)
        , m_nextId(firstId)
    {
    }

    const std::map<qint64, Order> &orders() const { return m_orders; }
    Order *find(qint64 id);

    // A buyer's order; -1 where there is not enough on sale.
    qint64 place(qint64 offer, qint64 quantity, UtcMs now);
    // One of before `now` that took its pieces long ago: delivered two days after it was placed.
    void remember(qint64 offer, qint64 quantity, UtcMs at, UtcMs now);
    bool acknowledge(qint64 id, UtcMs now);
    // By the matrix of states; `reason` of a cancellation.
    bool move(qint64 id, int status, int reason, UtcMs now);
    // The pieces left of a line of a finalized order.
    bool giveBack(Order &order, qint64 line, qint64 left, UtcMs now);

    static QJsonObject row(const Order &order);
    static QString localText(UtcMs time); // Bucharest, as eMAG writes it
    static UtcMs fromLocal(const QString &text);

private:
    Order made(qint64 offerId, const Offer &offer, qint64 quantity, UtcMs at);

    Shelf &m_shelf;
    int m_type;
    qint64 m_nextId;
    std::map<qint64, Order> m_orders;
};

} // namespace evenstock::sandbox::emag
