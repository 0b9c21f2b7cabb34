// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/engine_context.h"

namespace evenstock {

// Of AccountRow::remembered: since when what is sold elsewhere is made there as a sale, in milliseconds.
inline constexpr QLatin1StringView salesSinceKey("sales_since");

// Orders of retailers as orders at the wholesaler's, and orders of any account as sales where pieces of them are from
// and sales are taken (Capabilities::takesSales). A replica is a delivery to the wholesaler (sync.md section 3):
// from the hold on, the wholesaler's listing may show its quantity with and without the order (a write under way, so
// that no push lowers it too), and without it once the order is there. The order itself is keyed to the retailer's and
// never held. Engine thread, inside the caller's transaction.
class Replicas
{
public:
    explicit Replicas(EngineContext &engine)
        : m_engine(engine)
    {
    }

    // An order of a retailer was applied: its replica follows it.
    Status follow(const AccountRow &retailer, OrderId order, const RemoteOrder &seen);
    // An order was read at the wholesaler's. One of ours is never held, even where a restored backup does not know
    // which replica it is.
    struct Recognised {
        bool isOurs = false;
        ReplicaId replica = {};
    };
    Result<Recognised> recognise(AccountId wholesaler, const RemoteOrder &order);

    // What the wholesaler's shop says about it. Where the wholesaler cancelled it, the hold alone stands and the owner
    // is told.
    Status seenThere(ReplicaId id, const RemoteOrder &order);

    // What a run of the wholesaler has to do.
    struct Task {
        ReplicaId id = {};
        bool cancels = false;
        QString externalId = {}; // of the order to cancel
        ReplicaOrder order = {};
    };
    Result<std::optional<Task>> next(AccountId wholesaler, ReplicaId after);
    // A state or parcel number to be set in the mirror of an order (replicas_states.cpp).
    enum class End { Retailer, Wholesaler };
    struct StateTask {
        ReplicaId id = {};
        End end = End::Retailer;
        QString externalId = {};
        QString state = {};
        QString tracking = {};
    };
    Result<std::optional<StateTask>> nextState(AccountId account, ReplicaId after);
    Status stateSet(const StateTask &task, const RemoteOrder &after);
    Status stateRefused(const StateTask &task, const Error &why);

    Status begin(ReplicaId id);
    Status keepHandle(ReplicaId id, const QString &handle);
    Status placed(ReplicaId id, const QString &externalId);
    Status withdrawn(ReplicaId id);
    Status sendAgain(ReplicaId id); // it was in doubt, and the owner saw that it is not there
    // Certainly not made: the hold alone stands, and the owner sees why.
    Status block(ReplicaId id, const Error &why);

private:
    static bool isHeld(const OrderLineRow &line);
    static QString problemOf(const ReplicaRow &row); // its fingerprint
    // Where an order is passed on to.
    struct Target {
        AccountId account = {};
        bool isSale = false; // takes what it has of the order, and not the order as a whole
        UtcMs since = 0;     // orders from before are not passed on
    };
    Result<QList<Target>> targetsOf(const AccountRow &seller);
    Status followAt(const AccountRow &seller, OrderId order, const QList<OrderLineRow> &lines,
                    const std::optional<Target> &target, const std::optional<ReplicaRow> &known, UtcMs placedAt);
    Result<QList<ReplicaLineRow>> linesFor(const Target &target, const QList<OrderLineRow> &lines);
    Status keepUp(const ReplicaRow &row, const QList<OrderLineRow> &lines);
    Status start(const AccountRow &seller, OrderId order, const QList<OrderLineRow> &lines, const Target &target,
                 std::optional<ReplicaRow> known, UtcMs placedAt);
    Result<bool> takesSales(AccountId account);
    Result<bool> isFromBeforeRestore(UtcMs placedAt, const AccountRow &account);
    Result<StateMap> mapOf(const ReplicaRow &row);
    Status noteState(ReplicaRow &row, const RemoteOrder &order, End end);
    Status found(ReplicaRow row, const RemoteOrder &order);
    Status stop(ReplicaRow row);
    Status save(ReplicaRow row);
    // The listings of its lines show what is under way now, after `moved` of their pieces arrived there.
    Status show(ReplicaId id, int sign);
    Status report(const ReplicaRow &row, const QString &why);

    EngineContext &m_engine;
};

} // namespace evenstock
