// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/change_gate.h"
#include "app/sync/engine_context.h"
#include "connectors/api/connector.h"

namespace evenstock {

struct IngestContext {
    Cause cause = {};
    std::int64_t bracketSeq = 0; // sequence number before anything of this page was read
    RunCounters *counters = nullptr;
    ChangeGate *gate = nullptr;    // not owned; empty = everything is allowed
    bool guardPrices = true;       // large price moves wait for the guard
    bool *byObservation = nullptr; // set where "newest" had only the time at which a change was first seen
    bool mayLink = false; // the owner agreed to the first link: unlinked listings are counted when they are linked
};

// What asks about a listing that is no longer there.
GatedChange goneChange(const ListingRow &row, ListingStatus before);

// Whether this change may be made: by the gate of a plan, or unless the owner discarded the very same one before. Ask
// it last: a dry run takes the answer for the change itself.
Result<bool> isKept(EngineContext &engine, const GatedChange &change); // the latter alone; forgets what is outdated
Result<bool> mayMake(EngineContext &engine, const IngestContext &context, const GatedChange &change);

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
