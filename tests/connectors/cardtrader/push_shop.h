// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/cardtrader/cardtrader.h"
#include "tests/connectors/cardtrader/product_examples.h"
#include "tests/support/connector_session.h"

namespace evenstock::cardtrader {

using namespace Qt::StringLiterals;

inline const QString products = u"/api/v2/products"_s;
inline const QByteArray written = R"({"result":"ok","warnings":{},"resource":{"id":400000001,"quantity":5}})";
inline const QByteArray magicSingle = R"([{"id":16,"name":"Example Card","expansion_id":7,"editable_properties":[
    {"name":"condition","type":"string","possible_values":["Near Mint","Played"]},
    {"name":"mtg_language","type":"string","possible_values":["en","jp"]},
    {"name":"mtg_foil","type":"boolean","possible_values":[true]}]}])";

// A session, and what was said of each delivery.
struct PushShop : ConnectorSession {
    PushShop()
        : ConnectorSession(u"https://api.test/api/v2"_s)
    {
        session.settings.insert(u"currency"_s, u"EUR"_s);
    }
    Status push(const QList<Change> &changes)
    {
        return connector->push(session, std::span<const Change>(changes.constData(), size_t(changes.size())),
                               [this](const QList<ItemReceipt> &receipts) {
                                   for (const ItemReceipt &receipt : receipts)
                                       got[receipt.delivery.value].append(receipt);
                                   return Status();
                               });
    }
    // "done", "refused 5", "accepted done": the receipts of a delivery, with the quantity of the last.
    QString outcome(std::int64_t delivery) const
    {
        static const QStringList names = {u"done"_s, u"accepted"_s, u"refused"_s, u"in doubt"_s, u"not sent"_s};
        QStringList words;
        for (const ItemReceipt &receipt : got.value(delivery))
            words.append(names.at(int(receipt.outcome)));
        const auto &last = got.value(delivery);
        if (!last.isEmpty() && last.last().quantity)
            words.append(quantityText(*last.last().quantity));
        return words.join(u' ');
    }
    ItemReceipt last(std::int64_t delivery) const { return got.value(delivery).last(); }

    std::unique_ptr<Connector> connector = make();
    QMap<std::int64_t, QList<ItemReceipt>> got;
};

inline QJsonObject rawOf(int blueprint = 16)
{
    return {{u"blueprint_id"_s, QString::number(blueprint)},
            {u"expansion_id"_s, u"7"_s},
            {u"currency"_s, u"EUR"_s},
            {u"graded"_s, false},
            {u"properties"_s, QJsonObject{{u"condition"_s, u"Near Mint"_s},
                                          {u"mtg_language"_s, u"en"_s},
                                          {u"mtg_foil"_s, false},
                                          {u"cmc"_s, u"2"_s}}}};
}

inline Change update(std::int64_t delivery, std::optional<int> quantity, const FieldValues &fields = {}, int base = 3)
{
    Change change{.delivery = DeliveryId{delivery},
                  .kind = ChangeKind::Update,
                  .externalId = QString::number(400000000 + delivery),
                  .sku = u"A-%1"_s.arg(delivery),
                  .baseQuantity = Quantity::pieces(base),
                  .fields = fields,
                  .raw = rawOf()};
    if (quantity)
        change.quantity = Quantity::pieces(*quantity);
    return change;
}

inline Change end(std::int64_t delivery)
{
    Change change = update(delivery, 0);
    change.kind = ChangeKind::End;
    return change;
}

inline Change creation(std::int64_t delivery, const FieldValues &more = {})
{
    Change change = update(delivery, 2);
    change.kind = ChangeKind::Create;
    change.externalId.clear();
    change.marker = u"es%1-k"_s.arg(delivery);
    change.fields = {{Field::Title, u"Example"_s}, {Field::Price, u"150 EUR"_s}, {Field::Condition, u"Near Mint"_s}};
    for (auto it = more.begin(); it != more.end(); ++it)
        change.fields.insert(it.key(), it.value());
    return change;
}

inline QString product(std::int64_t delivery, const QString &tail = {})
{
    return products + u'/' + QString::number(400000000 + delivery) + tail;
}

} // namespace evenstock::cardtrader
