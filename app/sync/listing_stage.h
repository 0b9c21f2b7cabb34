// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/engine_context.h"
#include "connectors/api/connector.h"

namespace evenstock {

// What a plan allows: with a gate, only changes that were ticked and still come out the same are made.
class ChangeGate
{
public:
    virtual ~ChangeGate() = default;
    // item: "title", "quantity" …; to: the value after the change. False: leave it as it is.
    virtual bool allows(ListingId listing, const QString &field, Direction direction, const QString &to) = 0;
};

struct IngestContext {
    Cause cause = {};
    std::int64_t bracketSeq = 0; // sequence number before anything of this page was read
    RunCounters *counters = nullptr;
    ChangeGate *gate = nullptr;    // not owned; empty = everything is allowed
    bool guardPrices = true;       // large price moves wait for the guard
    bool *byObservation = nullptr; // set where "newest" had only the time at which a change was first seen
    bool mayLink = false; // the owner agreed to the first link: unlinked listings are counted when they are linked
};

enum class IngestResult { Updated, Unchanged, Waits };

// One listing as just read: stores it, merges its fields, keeps its quantity as an observation with its bracket.
// Inside the page's transaction; an error is that item's, unless it is ErrorCode::Storage.
Result<IngestResult> ingestListing(EngineContext &engine, AccountId account, const RemoteListing &remote,
                                   const IngestContext &context, ListingId *idOut = nullptr);

// Merges a linked listing's stored remote values again: after the guard let it pass, under another strategy, at the
// link.
Result<bool> mergeListing(EngineContext &engine, ListingRow &row, const AccountPolicy &policy,
                          const IngestContext &context);

} // namespace evenstock
