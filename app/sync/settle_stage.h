// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/listing_stage.h"

namespace evenstock {

struct SettleOutcome {
    int settled = 0;
    int movements = 0;
    int linked = 0;
    int created = 0; // products made at the first link
    int duplicates = 0;
    int failed = 0;
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

    // Before anything is taken in: counts what the marketplace would set to zero or re-price, and holds it where the
    // guard says so. Returns the number of held rows.
    Result<int> guardInbound(bool complete);
    // Observations of linked listings: movements, or the base settles. False in `more` when nothing is left.
    Result<SettleOutcome> settleBatch(ListingId &after, bool &more);
    // Large price moves that the guard let pass.
    Result<SettleOutcome> mergeDeferred(ListingId &after, bool &more);
    // Unlinked listings with a consistent observation: link them, or make their product (with the owner's consent).
    Result<SettleOutcome> linkBatch(ListingId &after, bool &more);

    // One linked listing with a pending observation; also used for listings read again on their own.
    Status settleOne(ListingRow &row, SettleOutcome &outcome);

private:
    bool bracketHeld(const ListingRow &row) const;
    Status applyEdit(ListingRow &row, const Quantity &movement, const Quantity &shortage, SettleOutcome &outcome);
    Result<bool> waitsForLag(ListingRow &row, const AccountPolicy &policy);

    EngineContext &m_engine;
    AccountId m_account;
    IngestContext m_context;
};

} // namespace evenstock
