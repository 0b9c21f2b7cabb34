// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/ids.h"
#include "models/core/quantity.h"
#include "models/core/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace evenstock {

class Database;

enum class ReplicaState {
    Waiting,    // to be sent
    Sending,    // perhaps there: looked for by its handle before anything is sent again
    Placed,     // there
    Blocked,    // cannot be sent; the owner is asked
    Cancelling, // to be cancelled there
    Cancelled,
};

ReplicaState replicaStateNamed(const QString &stored);

struct ReplicaRow {
    ReplicaId id = {};
    OrderId order = {};     // where it was sold
    AccountId account = {}; // where it is passed on to
    ReplicaState state = ReplicaState::Waiting;
    QString handle = {};
    QString externalId = {};
    QString detail = {};
    UtcMs createdAt = 0;
    UtcMs updatedAt = 0;
    // States of both orders as last known, and what is to be set there; its parcel's number, and the one the retailer's
    // order was given.
    QString hereState = {};
    QString thereState = {};
    QString hereWanted = {};
    QString thereWanted = {};
    QString tracking = {};
    QString trackingTold = {};
    bool operator==(const ReplicaRow &) const = default;
};

struct ReplicaLineRow {
    ListingId listing = {}; // the wholesaler's
    Quantity quantity = {}; // its units
};

// Orders made again at another account. Engine thread, inside the caller's transaction.
class ReplicaRepository
{
public:
    explicit ReplicaRepository(Database &database)
        : m_db(database)
    {
    }

    Result<std::optional<ReplicaRow>> find(ReplicaId id);
    Result<QList<ReplicaRow>> ofOrder(OrderId order);
    Result<std::optional<ReplicaRow>> ofOrder(OrderId order, AccountId account);
    // Whose orders in the wholesaler's shop carry this handle.
    Result<std::optional<ReplicaRow>> findThere(AccountId account, const QString &handle);
    Result<ReplicaId> insert(const ReplicaRow &row);
    Status update(const ReplicaRow &row);
    Status setLines(ReplicaId id, const QList<ReplicaLineRow> &lines);
    Result<QList<ReplicaLineRow>> lines(ReplicaId id);
    Result<QList<ReplicaRow>> due(AccountId account, ReplicaId after, int limit);
    // Those with a state to be set in an order of this account.
    Result<QList<ReplicaRow>> dueStates(AccountId account, ReplicaId after, int limit);
    // Whether anything is to be sent there.
    Result<bool> hasWork(AccountId account);
    // What replicas under way will change the listing's quantity by, its units.
    Result<Quantity> underWay(ListingId listing);

private:
    Result<bool> areAny();
    Database &m_db;
    std::optional<bool> m_any = {}; // most shops have none, and every order asks
};

} // namespace evenstock
