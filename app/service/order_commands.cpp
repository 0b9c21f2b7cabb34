// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/order_commands.h"

#include "app/service/engine_services.h"
#include "app/service/order_json.h"
#include "connectors/api/connector_extras.h"
#include "models/store/batch_queries.h"

#include <QJsonArray>

#include <algorithm>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

// One order on its way from the marketplace into the store.
struct Fetched {
    RemoteOrder order = {};
    bool isThere = false;
    bool isGone = false;
};

Result<QJsonObject> orderReply(EngineServices &services, AccountId account, const QString &externalId)
{
    TRY_ASSIGN(const auto row, services.context().orders.find(account, externalId));
    if (!row)
        return makeError(ErrorCode::NotFound, u"there is no order %1"_s.arg(externalId.left(200)),
                         externalId.left(200));
    TRY_ASSIGN(const auto detail, OrderQueries(services.shop).find(row->id));
    return QJsonObject{{u"order"_s, detail ? orderObject(*detail) : QJsonObject()}};
}

Status apply(EngineServices &services, AccountId account, const QString &externalId, const Fetched &fetched)
{
    const Cause cause{.kind = u"manual"_s, .account = account};
    if (fetched.isGone)
        TRY(services.engine.orderGone(account, externalId, cause));
    if (fetched.isThere)
        TRY(services.engine.orderArrived(account, fetched.order, cause));
    services.events.data({u"orders"_s, u"products"_s, u"listings"_s, u"problems"_s});
    services.wakeDirty();
    return {};
}

void fetchInto(EngineServices &services, AccountId account, const QString &externalId, const CommandReply &reply)
{
    const auto fetched = std::make_shared<Fetched>();
    services.errands.send(
        account,
        [fetched, id = externalId](const Connector &connector, Session &session) -> Status {
            auto order = connector.fetchOrder(session, id);
            fetched->isGone = !order && order.error().code == ErrorCode::NotFound;
            if (!order)
                return order.error();
            fetched->order = *std::move(order);
            fetched->isThere = true;
            return {};
        },
        [&services, account, id = externalId, fetched, reply](const Status &done) {
            const auto stored = services.context().orders.find(account, id);
            if (stored && !*stored)
                fetched->isGone = false; // never seen here: nothing to give back
            const Status applied = apply(services, account, id, *fetched);
            if (!done || !applied)
                return reply(done ? applied.error() : done.error());
            reply(orderReply(services, account, id));
        });
}

void pull(EngineServices &services, Arguments &arguments, const CommandReply &reply)
{
    const auto name = arguments.text(u"account"_s);
    const auto externalId = arguments.text(u"external_id"_s);
    const Status known = arguments.noMore();
    if (!name || !externalId || !known)
        return reply(!name ? name.error() : !externalId ? externalId.error() : known.error());
    const auto account = accountNamed(services, *name);
    if (!account)
        return reply(account.error());
    fetchInto(services, account->id, *externalId, reply);
}

// A line that nobody knew, as the owner says what it sold. It is counted by what the marketplace says of the order now.
Result<OrderView> mapLine(EngineServices &services, Arguments &arguments)
{
    TRY_ASSIGN(const std::int64_t id, arguments.id(u"order"_s));
    TRY_ASSIGN(const QString lineId, arguments.text(u"line"_s));
    TRY_ASSIGN(const QString sku, arguments.text(u"sku"_s));
    TRY(arguments.noMore());
    TRY_ASSIGN(const auto detail, OrderQueries(services.shop).find(OrderId{id}));
    if (!detail)
        return makeError(ErrorCode::NotFound, u"there is no order %1"_s.arg(id), QString::number(id));
    TRY_ASSIGN(const Product product, productNamed(services, sku));
    EngineContext &engine = services.context();
    TRY(services.engine.transact([&]() -> Status {
        TRY_ASSIGN(const auto lines, engine.orders.lines(OrderId{id}));
        const auto line = std::find_if(lines.begin(), lines.end(),
                                       [&lineId](const OrderLineRow &one) { return one.externalId == lineId; });
        if (line == lines.end())
            return makeError(ErrorCode::NotFound, u"the order has no line %1"_s.arg(lineId.left(200)),
                             lineId.left(200));
        if (line->product && line->product != product.id)
            return makeError(ErrorCode::Conflict, u"the line is of another product already"_s, lineId.left(200));
        OrderLineRow row = *line;
        row.product = product.id;
        return engine.orders.updateLine(row);
    }));
    return detail->order;
}

void map(EngineServices &services, Arguments &arguments, const CommandReply &reply)
{
    const auto order = mapLine(services, arguments);
    if (!order)
        return reply(order.error());
    fetchInto(services, order->account, order->externalId, reply);
}

struct Action {
    OrderView order = {};
    QString name = {};
    QJsonObject arguments = {};
};

Result<Action> actionFrom(EngineServices &services, Arguments &arguments)
{
    Action action;
    TRY_ASSIGN(const std::int64_t id, arguments.id(u"order"_s));
    TRY_ASSIGN(action.name, arguments.text(u"action"_s));
    TRY_ASSIGN(action.arguments, arguments.object(u"arguments"_s));
    TRY(arguments.noMore());
    TRY_ASSIGN(const auto detail, OrderQueries(services.shop).find(OrderId{id}));
    if (!detail)
        return makeError(ErrorCode::NotFound, u"there is no order %1"_s.arg(id), QString::number(id));
    action.order = detail->order;
    if (!action.order.actions.contains(action.name)) {
        return badArgument(u"action"_s, action.order.actions.isEmpty()
                                            ? u"is not possible: nothing can be done with this order now"_s
                                            : u"must be one of: "_s + action.order.actions.join(u", "_s));
    }
    return action;
}

// What the owner wants with the pieces of an order that he cancels: not said means not on sale again, as it is sent.
std::optional<bool> relistOf(const Action &action)
{
    const bool cancels = action.name == "request_cancel"_L1 || action.name == "confirm_cancel"_L1;
    return cancels ? std::optional(action.arguments.value("relist"_L1).toBool()) : std::nullopt;
}

// An action on its way: recorded before it is sent, and looked for before it is sent a second time.
struct Sending {
    OrderActionId id = {};
    bool isOpen = false; // an earlier one of this order was sent, and nobody knows what became of it
    bool isSent = false;
};

Result<Sending> recordSending(EngineServices &services, const Action &action)
{
    Sending sending;
    TRY(services.engine.transact([&]() -> Status {
        OrderRepository &orders = services.context().orders;
        TRY_ASSIGN(sending.isOpen, orders.isActionOpen(action.order.id));
        TRY_ASSIGN(sending.id, orders.recordAction(action.order.id, action.name, relistOf(action), services.now()));
        return {};
    }));
    return sending;
}

// On the account's thread.
Status carryOut(const Connector &connector, Session &session, const Action &action, Sending &sending, Fetched &fetched)
{
    const QString id = action.order.externalId;
    if (sending.isOpen) {
        TRY_ASSIGN(fetched.order, connector.fetchOrder(session, id));
        fetched.isThere = true;
        if (!fetched.order.actions.contains(action.name))
            return {}; // the earlier one was done
    }
    sending.isSent = true;
    auto order = connector.orderAction(session, id, action.name, action.arguments);
    Status status;
    if (!order) {
        status = order.error();
        if (order.error().code != ErrorCode::InDoubt)
            return status;
        fetched.isThere = false;
        order = connector.fetchOrder(session, id); // it may have been done: look before saying so
    }
    if (order) {
        fetched.order = *std::move(order);
        fetched.isThere = true;
    }
    return status;
}

QString stateAfter(const Sending &sending, const Status &done, const Fetched &fetched)
{
    if (!sending.isSent)
        return u"not_sent"_s;
    if (done)
        return u"done"_s;
    if (done.error().code != ErrorCode::InDoubt)
        return u"refused"_s;
    return fetched.isThere ? u"read_back"_s : u"in_doubt"_s;
}

// What the owner did with it stands in his history, with the state it came from and the one that was read afterwards;
// what was refused changed nothing. Without an answer it counts as done where it cannot be done any more.
Status logAction(EngineServices &services, const Action &action, const QString &state, const Fetched &fetched)
{
    if (state == "not_sent"_L1 || state == "refused"_L1)
        return {};
    const OrderView &order = action.order;
    const bool isKnown = fetched.isThere && (state == "done"_L1 || !fetched.order.actions.contains(action.name));
    TRY_ASSIGN(const std::int64_t batch, services.context().accounts.nextSequence());
    return services.context().runs.log(
        {.at = services.now(),
         .account = order.account,
         .field = orderActionChange(action.name, order.code.isEmpty() ? order.externalId : order.code),
         .old = order.state,
         .now = isKnown ? std::optional(fetched.order.state) : std::nullopt,
         .cause = u"manual"_s,
         .batch = batch});
}

void act(EngineServices &services, Arguments &arguments, const CommandReply &reply)
{
    const auto action = actionFrom(services, arguments);
    if (!action)
        return reply(action.error());
    const auto recorded = recordSending(services, *action);
    if (!recorded)
        return reply(recorded.error());
    const auto sending = std::make_shared<Sending>(*recorded);
    const auto fetched = std::make_shared<Fetched>();
    services.errands.send(
        action->order.account,
        [fetched, sending, action = *action](const Connector &connector, Session &session) {
            return carryOut(connector, session, action, *sending, *fetched);
        },
        [&services, action = *action, sending, fetched, reply](const Status &done) {
            const OrderView &order = action.order;
            const Status settled = services.engine.transact([&]() -> Status {
                const QString state = stateAfter(*sending, done, *fetched);
                TRY(services.context().orders.settleAction(sending->id, state, done ? Error() : done.error(),
                                                           services.now()));
                return logAction(services, action, state, *fetched);
            });
            const Status applied =
                settled ? apply(services, order.account, order.externalId, *fetched) : Status(settled.error());
            if (!done || !applied)
                return reply(done ? applied.error() : done.error());
            reply(orderReply(services, order.account, order.externalId));
        });
}

// Parcels and commissions of one order, read from its marketplace now and kept nowhere.
struct Shipping {
    QList<RemoteParcel> parcels = {};
    QList<RemoteCommission> commissions = {};
};

constexpr qsizetype mostCommissions = 20;

Status readShipping(const Connector &connector, Session &session, const QString &order, const QStringList &listings,
                    Shipping &shipping)
{
    if (const auto *reader = extraOf<ParcelsReader>(connector)) {
        auto parcels = reader->fetchParcels(session, order);
        if (parcels)
            shipping.parcels = *std::move(parcels);
        else if (parcels.error().code != ErrorCode::NotFound)
            return parcels.error();
    }
    const auto *reader = extraOf<CommissionReader>(connector);
    for (const QString &listing : reader ? listings.first(std::min(listings.size(), mostCommissions)) : QStringList()) {
        auto commission = reader->fetchCommission(session, listing);
        if (commission)
            shipping.commissions.append(*std::move(commission));
        else if (commission.error().code == ErrorCode::Unauthorized || isTransient(commission.error().code))
            return commission.error();
    }
    return {};
}

QJsonObject shippingObject(const OrderView &order, const Shipping &shipping)
{
    QJsonArray parcels;
    for (const RemoteParcel &parcel : shipping.parcels) {
        QJsonObject row{{u"number"_s, parcel.number},
                        {u"courier"_s, parcel.courier},
                        {u"state"_s, parcel.state},
                        {u"made_at"_s, isoUtc(parcel.madeAt)}};
        if (parcel.onDelivery.isValid()) {
            row.insert(u"on_delivery_minor"_s, qint64(parcel.onDelivery.minor));
            row.insert(u"currency"_s, parcel.onDelivery.currency);
        }
        parcels.append(row);
    }
    QJsonArray commissions;
    for (const RemoteCommission &commission : shipping.commissions)
        commissions.append(QJsonObject{{u"listing"_s, commission.listingId},
                                       {u"percent"_s, commission.percent},
                                       {u"since"_s, isoUtc(commission.since)},
                                       {u"until"_s, isoUtc(commission.until)}});
    return {{u"order"_s, qint64(order.id.value)},
            {u"external_id"_s, order.externalId},
            {u"channel"_s, order.channel},
            {u"parcels"_s, parcels},
            {u"commissions"_s, commissions}};
}

void shippingOf(EngineServices &services, Arguments &arguments, const CommandReply &reply)
{
    const auto id = arguments.id(u"order"_s);
    const Status whole = arguments.noMore();
    if (!id || !whole)
        return reply(!id ? id.error() : whole.error());
    const auto detail = OrderQueries(services.shop).find(OrderId{*id});
    if (!detail || !*detail)
        return reply(detail ? makeError(ErrorCode::NotFound, u"there is no order %1"_s.arg(*id), QString::number(*id))
                            : detail.error());
    const Connector *known = services.context().connector((*detail)->order.marketplace);
    if (!known || (!extraOf<ParcelsReader>(*known) && !extraOf<CommissionReader>(*known)))
        return reply(makeError(ErrorCode::InvalidRequest, u"this marketplace tells no parcels of its orders"_s));
    QStringList listings;
    for (const OrderLineView &line : (*detail)->lines) {
        if (!line.listingExternalId.isEmpty() && !listings.contains(line.listingExternalId))
            listings.append(line.listingExternalId);
    }
    const auto shipping = std::make_shared<Shipping>();
    services.errands.send(
        (*detail)->order.account,
        [shipping, listings, order = (*detail)->order.externalId](const Connector &connector, Session &session) {
            return readShipping(connector, session, order, listings, *shipping);
        },
        [shipping, order = (*detail)->order, reply](const Status &done) {
            reply(done ? Result<QJsonObject>(shippingObject(order, *shipping)) : done.error());
        });
}

} // namespace

void addOrderCommands(CommandRegistry &registry)
{
    registry.addLater(u"order.pull"_s, pull);
    registry.addLater(u"order.map"_s, map);
    registry.addLater(u"order.action"_s, act);
    registry.addLater(u"order.shipping"_s, shippingOf);
}

} // namespace evenstock
