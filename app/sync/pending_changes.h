// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/engine_context.h"

namespace evenstock {

// One thing that a listing would be told with its next write.
struct PendingChange {
    QString field = {};    // a field's name; "create" for a listing that is to be made, with its quantity
    QStringList from = {}; // what the channel shows: one value, or all that it may show; empty = nothing yet
    QString to = {};
};

// What the push stage would send of a listing now; nothing where it is as it should be or may not be sent anything yet.
// Reads only. Engine thread.
Result<QList<PendingChange>> pendingChanges(EngineContext &engine, ListingId listing);

} // namespace evenstock
