// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/emag/emag_push.h"
#include "tests/connectors/emag/emag_examples.h"

#include <QRegularExpression>

namespace evenstock::emag {

using namespace Qt::StringLiterals;

// What is sent to eMAG, and what became of each change by its delivery.
struct PushShop : EmagSession {
    Status push(const QList<Change> &changes)
    {
        return pushChanges(session, std::span<const Change>(changes.constData(), size_t(changes.size())),
                           [this](const QList<ItemReceipt> &receipts) {
                               for (const ItemReceipt &receipt : receipts)
                                   got[receipt.delivery.value].append(receipt);
                               return Status();
                           });
    }
    QString outcome(std::int64_t delivery) const
    {
        static const QStringList names = {u"done"_s, u"accepted"_s, u"refused"_s, u"in doubt"_s, u"not sent"_s};
        QStringList words;
        for (const ItemReceipt &receipt : got.value(delivery))
            words.append(names.at(int(receipt.outcome)));
        return words.join(u' ');
    }
    ItemReceipt last(std::int64_t delivery) const { return got.value(delivery).last(); }
    void hasNewOrders(const QJsonArray &orders = {})
    {
        asks(u"/order/read"_s, {{u"status"_s, 1}, {u"type"_s, 3}, {u"currentPage"_s, 1}, {u"itemsPerPage"_s, 100}})
            .answer(200, answerOf(orders));
    }
    ReplayExchange &saves(const QByteArray &items)
    {
        return http.expect("POST", u"/api-3/offer/save"_s).json("{\"data\":" + items + '}');
    }
    QMap<std::int64_t, QList<ItemReceipt>> got;
};

inline Change update(std::int64_t delivery, std::optional<int> quantity, const FieldValues &fields = {})
{
    Change change{.delivery = DeliveryId{delivery},
                  .kind = ChangeKind::Update,
                  .externalId = QString::number(delivery),
                  .sku = u"EX-%1"_s.arg(delivery),
                  .fields = fields,
                  .raw = exampleOffer(delivery)};
    if (quantity)
        change.quantity = Quantity::pieces(*quantity);
    return change;
}

// In ten thousandths, by the digits that were sent: a reader of JSON would make a binary fraction of them.
inline qint64 amountIn(const QByteArray &body, const char *key)
{
    const QRegularExpression amount(u"\"%1\":([0-9]+)[.]([0-9]{4})[,}]"_s.arg(QLatin1String(key)));
    const auto match = amount.match(QString::fromUtf8(body));
    return match.hasMatch() ? (match.captured(1) + match.captured(2)).toLongLong() : -1;
}

} // namespace evenstock::emag
