// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/engine_context.h"

namespace evenstock {

enum class ConflictTake { Local, Remote, Value };

// What the owner decided about one open conflict.
struct ConflictDecision {
    ConflictTake take = ConflictTake::Local;
    // ConflictTake::Value: of the product, as canonical text of the field; of a quantity what the listing is to show of
    // the pieces in question, counted like its two sides.
    QString value = {};
};

// The owner's decisions about conflicts (sync.md section 1). Of a quantity (pieces of a cancelled order that are not on
// sale again): ours puts them on sale, theirs takes them off the stock.
// Both sides take the result: the product at once, the marketplaces by the normal push; what is not decided stays as it
// is on both sides. Engine thread, inside the caller's transaction.
class ConflictDesk
{
public:
    // batch: decisions made together, to be taken back together.
    ConflictDesk(EngineContext &engine, std::int64_t batch)
        : m_engine(engine)
        , m_batch(batch)
    {
    }

    // InvalidRequest where it is settled by now, where the field follows a rule here and theirs cannot be taken, or
    // where the value stands in another currency than theirs.
    Status decide(const ConflictRow &conflict, const ConflictDecision &decision);

    // Open again as it was. Empty; or why not: listing_gone, sent_since (the marketplace shows another value by now),
    // under_way, open_again (there is a newer one).
    Result<QString> reopen(const ConflictRow &conflict);

private:
    Status decideQuantity(const ConflictRow &conflict, const ConflictDecision &decision, ListingRow &row);
    Result<QString> reopenQuantity(const ConflictRow &conflict, ListingRow &row);
    Status settle(const ConflictRow &conflict, const ConflictDecision &decision);

    EngineContext &m_engine;
    std::int64_t m_batch;
};

} // namespace evenstock
