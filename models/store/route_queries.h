// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/replica_repository.h"

namespace evenstock {

// A retailer's order and what became of it at the wholesaler's, side by side.
struct MirrorRow {
    ReplicaId id = {};
    OrderId order = {};
    QString channel = {};
    QString code = {};
    QString state = {}; // as the shop says it
    QString wholesaler = {};
    OrderId mirror = {}; // none while it was not read there yet
    QString mirrorCode = {};
    QString mirrorState = {};
    ReplicaState passedOn = ReplicaState::Waiting;
    QString detail = {}; // why it waits for the owner
};

// Routes between shops, for views. A read-only connection on its owner's thread.
class RouteQueries
{
public:
    explicit RouteQueries(Database &database)
        : m_db(database)
    {
    }

    Result<QList<MirrorRow>> mirrors(int limit); // newest first

private:
    Database &m_db;
};

} // namespace evenstock
