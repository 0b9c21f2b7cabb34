// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/sale_commands.h"

#include "app/service/engine_services.h"
#include "app/sync/replicas.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs mayStillArriveMs = 120'000; // a request that was sent is answered or over by then

// What the owner saw on the site where the program cannot look: a sale in doubt is settled by nothing else.
Result<QJsonObject> sale(EngineServices &services, Arguments &arguments)
{
    TRY_ASSIGN(const std::int64_t order, arguments.id(u"order"_s));
    TRY_ASSIGN(const QString name, arguments.text(u"account"_s));
    TRY_ASSIGN(const QString outcome, arguments.oneOf(u"outcome"_s, {u"there"_s, u"not_there"_s, u"cancelled"_s}, {}));
    TRY(arguments.noMore());
    if (outcome.isEmpty())
        return badArgument(u"outcome"_s, u"must be there, not_there or cancelled"_s);
    TRY_ASSIGN(const AccountRow account, accountNamed(services, name));
    EngineContext &engine = services.context();
    TRY_ASSIGN(const auto row, engine.replicas.ofOrder(OrderId{order}, account.id));
    if (!row)
        return makeError(ErrorCode::NotFound, u"order %1 was not passed on to %2"_s.arg(order).arg(name), name);
    const bool fits =
        outcome == "cancelled"_L1 ? row->state == ReplicaState::Cancelling : row->state == ReplicaState::Sending;
    if (!fits)
        return makeError(ErrorCode::Conflict, u"nothing about it is in doubt"_s, QString::number(order));
    if (outcome == "not_there"_L1) {
        const Connector *connector = engine.connector(account.marketplace);
        if (!connector || !connector->info().capabilities.takesSales)
            return makeError(ErrorCode::InvalidRequest,
                             u"an order at a wholesaler's is looked for by itself at the next sync"_s, name);
        if (engine.now() - row->updatedAt < mayStillArriveMs)
            return makeError(ErrorCode::Conflict,
                             u"it was sent a moment ago and may still arrive: look again in two minutes"_s, name);
    }
    TRY(services.engine.transact([&] {
        Replicas replicas(engine);
        if (outcome == "cancelled"_L1)
            return replicas.withdrawn(row->id);
        return outcome == "there"_L1 ? replicas.placed(row->id, {}) : replicas.sendAgain(row->id);
    }));
    services.events.data({u"orders"_s, u"listings"_s});
    return QJsonObject();
}

} // namespace

void addSaleCommands(CommandRegistry &registry)
{
    registry.add(u"order.sale"_s, sale);
}

} // namespace evenstock
