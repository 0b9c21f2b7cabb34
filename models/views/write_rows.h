// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/delivery_queries.h"
#include "models/store/error_queries.h"

#include <QStringList>

namespace evenstock {

// One thing that a write changes there. `from`: what the channel shows; several where it may be any of them, none where
// there is no listing yet. Values as the store has them.
struct WriteChange {
    QString field = {}; // a field's name, or "create"
    QStringList from = {};
    QString to = {};
};

// What goes out to a marketplace and is not settled: it waits for its turn, is under way, is in doubt or was refused.
struct WriteRow {
    enum class State { Refused, InDoubt, UnderWay, Held, Waiting };
    State state = State::Waiting;
    AccountId account = {};
    ListingId listing = {};
    ProductId product = {};
    ProblemId problem = {};   // of a refused one
    DeliveryId delivery = {}; // of one that was sent and is not settled
    QString sku = {};
    QString title = {};
    QString externalId = {};
    Dirt what = Dirt::Clean;         // the first of what is sent
    QString kind = {};               // of one that was sent: create, update, end
    QString code = {};               // of its error
    QString reason = {};             // what was answered: no words of ours
    QList<WriteChange> changes = {}; // of one that was sent; of the others the engine knows (setChanges)
    UtcMs since = 0;
};

struct WriteRows {
    QList<WriteRow> rows = {}; // what needs the owner first
    bool isCut = false;        // there are more than are listed
};
// Of these accounts. A read-only connection on its owner's thread.
Result<WriteRows> unsettledWrites(Database &database, const QList<AccountId> &accounts);

inline constexpr int mostWritesOfAnAccount = 200; // of each state

} // namespace evenstock
