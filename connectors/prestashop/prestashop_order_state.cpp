// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/prestashop/prestashop_order_state.h"

#include "connectors/api/json_read.h"
#include "connectors/api/reseller_mark.h"
#include "connectors/prestashop/prestashop_orders.h"
#include "connectors/prestashop/prestashop_reseller.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace evenstock::prestashop {

namespace {

QList<QPair<QString, QString>> kindsOf(const ShopFacts &facts) // the first that fits counts
{
    return {{u"cancelled"_s, facts.cancelled}, {u"refunded"_s, facts.refunded},   {u"delivered"_s, facts.delivered},
            {u"shipped"_s, facts.shipped},     {u"preparing"_s, facts.preparing}, {u"paid"_s, facts.paid}};
}

// How far an order is; 0 where that says nothing.
int stepOf(const QString &kind)
{
    static const QHash<QString, int> steps = {
        {u"paid"_s, 1}, {u"preparing"_s, 2}, {u"shipped"_s, 3}, {u"delivered"_s, 4}};
    return steps.value(kind);
}

bool isOver(const QString &kind)
{
    return kind == "cancelled"_L1 || kind == "refunded"_L1;
}

Error refusal(const QString &why, const QString &order)
{
    return makeError(ErrorCode::Conflict, why, order);
}

// The newest parcel of an order: orders of several carriers have several.
Result<QJsonObject> parcelOf(Session &session, const QString &order)
{
    TRY_ASSIGN(const QJsonArray rows, readRows(session, u"order_carriers"_s,
                                               {{u"display"_s, u"full"_s},
                                                {u"filter[id_order]"_s, anyOf({order})},
                                                {u"sort"_s, u"[id_DESC]"_s},
                                                {u"limit"_s, u"1"_s}}));
    return rows.isEmpty() ? QJsonObject() : rows.first().toObject();
}

Status numberParcel(Session &session, const ShopFacts &facts, const QString &order, const QString &tracking)
{
    TRY_ASSIGN(const QJsonObject parcel, parcelOf(session, order));
    if (parcel.isEmpty() || parcel.value("tracking_number"_L1).toString() == tracking)
        return {};
    XmlNode entity{.name = u"order_carrier"_s};
    if (!facts.hasPatch()) { // a PUT of a part would empty the rest
        for (auto it = parcel.begin(); it != parcel.end(); ++it) {
            if (!it->isObject() && !it->isArray() && it.key() != "date_add"_L1)
                entity.set(it.key(), readText(parcel, it.key()).valueOr({}));
        }
    }
    TRY_ASSIGN(const QString id, readId(parcel, u"id"_s));
    entity.set(u"id"_s, id);
    entity.set(u"tracking_number"_s, tracking);
    const auto written = writeXml(session, facts.hasPatch() ? "PATCH" : "PUT", u"order_carriers/"_s + id, {entity});
    if (written || written.error().code != ErrorCode::InDoubt)
        return written ? Status() : Status(written.error());
    TRY_ASSIGN(const QJsonObject after, parcelOf(session, order));
    return after.value("tracking_number"_L1).toString() == tracking ? Status() : Status(written.error());
}

} // namespace

QString stateKind(const QString &stateId, const ShopFacts &facts)
{
    for (const auto &[kind, id] : kindsOf(facts)) {
        if (id == stateId && !id.isEmpty())
            return kind;
    }
    return {};
}

QString stateIdOf(const QString &name, const ShopFacts &facts)
{
    for (const auto &[kind, id] : kindsOf(facts)) {
        if (kind == name)
            return id;
    }
    const bool isKnown = facts.states.isEmpty() || facts.states.contains(name); // without the right to them, none is
    return isKnown ? name : QString();
}

bool isPast(const QString &now, const QString &wanted, const ShopFacts &facts)
{
    const int step = stepOf(stateKind(wanted, facts));
    return now == wanted || (step > 0 && stepOf(stateKind(now, facts)) >= step);
}

Result<RemoteOrder> copyState(Session &session, const QString &order, const QString &state, const QString &tracking)
{
    TRY_ASSIGN(const ShopFacts facts, shopFacts(session));
    const QString wanted = state.isEmpty() ? QString() : stateIdOf(state, facts);
    if (wanted.isEmpty() && !state.isEmpty())
        return refusal(u"the shop has no order state %1"_s.arg(state), order);
    TRY_ASSIGN(const RemoteOrder before, readOrder(session, order));
    const QString now = before.details.value(stateIdKey).toString();
    // First: the shop writes it into the message about the new state, which is set even where the key may not do this.
    const Status numbered = tracking.isEmpty() ? Status() : numberParcel(session, facts, order, tracking);
    if (!numbered && numbered.error().code != ErrorCode::Rejected)
        return numbered.error();
    if (wanted.isEmpty() || isPast(now, wanted, facts))
        return numbered ? Result<RemoteOrder>(before) : numbered.error();
    if (isOver(stateKind(now, facts)) && !isOver(stateKind(wanted, facts)))
        return refusal(u"the order is %1 there, and cannot become \"%2\""_s.arg(before.state, state), order);
    const Status moved = moveOrder(session, order, wanted);
    auto after = readOrder(session, order); // a 500 may hide a write that was done
    if (after && after->details.value(stateIdKey).toString() == wanted)
        return numbered ? after : numbered.error();
    if (!moved)
        return moved.error();
    return after ? Result<RemoteOrder>(makeError(ErrorCode::InDoubt, u"the shop said yes, and left the state alone"_s))
                 : after;
}

} // namespace evenstock::prestashop
