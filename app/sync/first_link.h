// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/listing_stage.h"
#include "app/sync/row_set.h"

#include <QSet>

namespace evenstock {

enum class MatchKind { Exact, Probable, None, Duplicate };
QString matchKindName(MatchKind kind);

struct Match {
    MatchKind kind = MatchKind::None;
    ProductId product = {};
    QString by = {}; // sku, ean, key
};

enum class LinkResult { Linked, Created, Duplicate, Waits };

struct Relinked {
    ListingId row = {};  // the row that it became, or 0
    bool isOpen = false; // it may be any of several that are gone: the owner says which
};

// Matches an account's unlinked listings by SKU, then EAN, then the marketplace's own keys, and links them once the
// owner agreed (sync.md, First link). Engine thread, inside the caller's transaction.
class FirstLinker
{
public:
    FirstLinker(EngineContext &engine, AccountId account, const IngestContext &context);

    Result<Match> match(const ListingRow &row);
    // A listing that came back under a new id takes over the row of the one that is gone: ended, missing, or not among
    // the `seen` rows of a complete read (empty = unknown). Its quantity is judged against that row's base.
    Result<Relinked> relink(ListingRow &row, const RowSet &seen);
    // `old` goes on as the listing that `row` was read as, which goes. False where a gate holds it.
    Result<bool> takeOver(ListingRow &old, ListingRow &row);
    // Tells the owner that it waits until he says which of those that are gone it is.
    Status reportOpen(const ListingRow &row);
    // A row with a consistent observation. Probable matches wait for the owner.
    Result<LinkResult> link(ListingRow &row);
    // The owner's own choice for one listing. What its open orders sold while it was linked to nothing is held.
    Status linkByOwner(ListingRow &row, ProductId product);
    Status unlink(ListingRow &row);
    // A product of its own, although it may be one of ours. InvalidRequest: its SKU is taken.
    Status makeProduct(ListingRow &row);
    // A consistent reading has told the base of a linked listing that had none, with no movement: its stock is opened
    // where it was never ours, and a difference waits until the owner has seen it.
    Status startFrom(ListingRow &row);

private:
    Result<Match> matchByIdentity(const ListingRow &row);
    Status addUnlessAnother(const ListingRow &row, ProductId id, QSet<std::int64_t> &ids);
    enum class SoldBefore { NotOurs, Held };
    Status linkTo(ListingRow &row, ProductId product, SoldBefore sold);
    Result<LinkResult> create(ListingRow &row);
    Status openStock(ListingRow &row);
    Status openAnew(ListingRow &row);
    Status finish(ListingRow &row, const QString &how);
    Status takeOffSold(ListingRow &row);

    EngineContext &m_engine;
    AccountId m_account;
    IngestContext m_context;
};

// Where the listing shows another quantity than it is to: a row of the account's plan of such differences, and nothing
// is sent until the owner has seen it. Stores the row.
Status holdDifference(EngineContext &engine, ListingRow &row, RunId run);

} // namespace evenstock
