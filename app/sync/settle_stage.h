// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/listing_stage.h"
#include "app/sync/row_set.h"
#include "app/sync/stock_rules.h"

#include <QSet>

namespace evenstock {

struct SettleOutcome {
    int settled = 0;
    int movements = 0;
    int linked = 0;
    int created = 0; // products made at the first link
    int duplicates = 0;
    int waiting = 0;            // unlinked: the owner decides
    QList<ListingId> readAgain; // their bracket did not hold, or their base is unsure
};

// Judges the observations of an account, a batch at a time, after its orders were read again. Each call is one
// transaction of the caller; `after` pages through the listings.
class SettleStage
{
public:
    SettleStage(EngineContext &engine, AccountId account, const IngestContext &context)
        : m_engine(engine)
        , m_account(account)
        , m_context(context)
    {
    }

    // Observations of linked listings: movements, or the base settles. False in `more` when nothing is left.
    Result<SettleOutcome> settleBatch(ListingId &after, bool &more);
    // Differences that a zero was written over and no order explained within the visibility lag: they were edits.
    Result<SettleOutcome> settleOverwritten(ListingId &after, bool &more);
    // Large price moves that the guard let pass.
    Result<SettleOutcome> mergeDeferred(ListingId &after, bool &more);
    // Unlinked listings that came in the place of one that is gone take over its row. `seen`: row ids of a complete
    // read (empty = unknown); what takes over is seen too.
    Result<SettleOutcome> relinkBatch(ListingId &after, bool &more, RowSet &seen);
    // Unlinked listings with a consistent observation: link them, or make their product (with the owner's consent).
    Result<SettleOutcome> linkBatch(ListingId &after, bool &more);

    // One linked listing with a pending observation; also used for listings read again on their own.
    Status settleDuplicate(ListingRow &row, SettleOutcome &outcome);
    Status settleOne(ListingRow &row, SettleOutcome &outcome);

private:
    Status ask(const ListingRow &row);
    Result<bool> endsGone(ListingRow &row, const AccountPolicy &policy);
    Result<bool> mayStillLand(ListingRow &row, const AccountPolicy &policy);
    Result<bool> waitsForLag(ListingRow &row, const AccountPolicy &policy);
    Result<bool> isExplained(const ListingRow &row);

    EngineContext &m_engine;
    AccountId m_account;
    IngestContext m_context;
    QSet<ListingId> m_open; // relistings that may be any of several that are gone
};

// From the first order read to the last nothing touched the listing by any road, and nothing of ours is under way.
bool bracketHeld(const ListingRow &row);
// What asks about the edit that an observation shows.
GatedChange editChange(const ListingRow &row, const ObserveOutput &edit);

} // namespace evenstock
