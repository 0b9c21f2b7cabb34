// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/connectors/contract/case_result.h"

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

void put(QJsonObject &object, const char *name, const QString &value)
{
    if (!value.isEmpty())
        object.insert(QLatin1String(name), value);
}

void put(QJsonObject &object, const char *name, const QStringList &values)
{
    if (!values.isEmpty())
        object.insert(QLatin1String(name), QJsonArray::fromStringList(values));
}

void putIf(QJsonObject &object, const char *name, bool value)
{
    if (value)
        object.insert(QLatin1String(name), true);
}

QString actionName(HoldAction action)
{
    return action == HoldAction::Hold ? u"hold"_s : action == HoldAction::Release ? u"release"_s : u"keep"_s;
}

QJsonObject resultOfLine(const RemoteOrderLine &line)
{
    QJsonObject object{{u"id"_s, line.externalId},
                       {u"quantity"_s, quantityText(line.quantity)},
                       {u"first"_s, actionName(line.firstAction)},
                       {u"action"_s, actionName(line.action)}};
    put(object, "listing", line.listingExternalId);
    put(object, "sku", line.sku);
    put(object, "title", line.title);
    put(object, "match_keys", line.matchKeys);
    put(object, "price", moneyToField(line.price));
    put(object, "note", line.note);
    if (line.units.value_or(1) != 1)
        object.insert(u"units"_s, qint64(*line.units));
    return object;
}

} // namespace

QJsonObject resultOf(const Identity &identity)
{
    QJsonObject object{{u"account"_s, identity.account}, {u"settings"_s, identity.settings}};
    put(object, "currency", identity.currency);
    put(object, "summary", identity.summary);
    put(object, "secrets", QStringList(identity.secrets.keys()));
    putIf(object, "stock_is_theirs", identity.stockIsTheirs);
    return object;
}

QJsonObject resultOf(const RemoteListing &listing)
{
    static const QStringList states = {u"active"_s, u"inactive"_s, u"ended"_s};
    QJsonObject fields;
    for (auto it = listing.fields.begin(); it != listing.fields.end(); ++it)
        fields.insert(fieldName(it.key()), it.value());
    QJsonObject object{{u"id"_s, listing.externalId},
                       {u"quantity"_s, quantityText(listing.quantity)},
                       {u"status"_s, states.at(int(listing.status))},
                       {u"fields"_s, fields}};
    put(object, "sku", listing.externalSku);
    put(object, "ean", listing.eans);
    put(object, "url", listing.url);
    put(object, "brand", listing.brand);
    put(object, "category_name", listing.categoryName);
    put(object, "currency", listing.currency);
    put(object, "marker", listing.marker);
    put(object, "match_keys", listing.matchKeys);
    put(object, "modified_at", isoUtc(listing.modifiedAt));
    putIf(object, "stock_is_theirs", listing.stockIsTheirs);
    if (listing.units.value_or(1) != 1)
        object.insert(u"units"_s, qint64(*listing.units));
    return object;
}

QJsonObject resultOf(const RemoteOrder &order)
{
    QJsonArray lines;
    for (const RemoteOrderLine &line : order.lines)
        lines.append(resultOfLine(line));
    QJsonObject object{{u"id"_s, order.externalId}, {u"state"_s, order.state}, {u"lines"_s, lines}};
    put(object, "code", order.code);
    put(object, "placed_at", isoUtc(order.placedAt));
    put(object, "modified_at", isoUtc(order.modifiedAt));
    put(object, "total", moneyToField(order.total));
    put(object, "buyer", order.buyerName);
    put(object, "actions", order.actions);
    put(object, "review", order.reviewReason);
    if (!order.details.isEmpty())
        object.insert(u"details"_s, order.details);
    putIf(object, "final", order.isFinal);
    putIf(object, "storeless", order.isStoreless);
    return object;
}

QJsonObject resultOf(const ItemReceipt &receipt)
{
    static const QStringList outcomes = {u"done"_s, u"accepted"_s, u"refused"_s, u"in_doubt"_s, u"not_sent"_s};
    QJsonObject object{{u"delivery"_s, qint64(receipt.delivery.value)},
                       {u"outcome"_s, outcomes.at(int(receipt.outcome))}};
    put(object, "id", receipt.externalId);
    put(object, "job", receipt.jobId);
    put(object, "warnings", receipt.warnings);
    if (receipt.quantity)
        object.insert(u"quantity"_s, quantityText(*receipt.quantity));
    if (receipt.jobIndex >= 0)
        object.insert(u"job_index"_s, receipt.jobIndex);
    if (!receipt.error.detail.isEmpty())
        object.insert(u"error"_s, errorCodeName(receipt.error.code));
    return object;
}

QJsonObject resultOf(const ChannelEvent &event)
{
    QJsonObject object{{u"cause"_s, event.cause}, {u"at"_s, isoUtc(event.at)}};
    put(object, "id", event.id);
    put(object, "gone_order", event.goneOrder);
    put(object, "reread", event.rereadListings);
    putIf(object, "test", !event.live);
    putIf(object, "not_understood", !event.understood);
    if (event.order)
        object.insert(u"order"_s, resultOf(*event.order));
    return object;
}

QJsonObject resultOf(const ItemError &error)
{
    return {{u"item"_s, error.item}, {u"code"_s, errorCodeName(error.error.code)}};
}

} // namespace evenstock
