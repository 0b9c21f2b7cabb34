// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/stock_opening.h"

#include "app/sync/order_application.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView theirsSinceKey("stock_theirs_since"); // in the identity of an account

// All orders are read again: those that are open hold some of what is shown.
Status readOrdersAgain(EngineContext &engine, AccountRow &account)
{
    account.orderCursor.clear();
    return engine.accounts.update(account);
}

Result<AccountRow> accountOf(EngineContext &engine, AccountId id)
{
    TRY_ASSIGN(const auto account, engine.accounts.find(id));
    if (!account)
        return makeError(ErrorCode::NotFound, u"the account is gone"_s);
    return *account;
}

} // namespace

bool awaitsOpening(const ListingRow &row)
{
    return row.opensSince != 0 && row.link == LinkState::Linked;
}

Status turnStock(EngineContext &engine, AccountId id, StockOwner owner)
{
    TRY_ASSIGN(AccountRow account, accountOf(engine, id));
    if (owner == StockOwner::Theirs) {
        if (account.ordersReadAt == 0) // nothing was ever sold from ours there
            return {};
        account.identity.insert(theirsSinceKey, qint64(engine.now()));
        return engine.accounts.update(account);
    }
    TRY_ASSIGN(const OrderId newest, engine.orders.newest());
    TRY_ASSIGN(const std::int64_t sequence, engine.accounts.sequence());
    TRY(engine.listings.openAnew(id, {.since = engine.now(), .after = newest, .sequence = sequence}));
    account.syncedSince = 0; // and so are all listings
    return readOrdersAgain(engine, account);
}

Status followOwner(EngineContext &engine, ListingRow &row, StockOwner before)
{
    TRY_ASSIGN(const AccountPolicy policy, engine.policy(row.account));
    if (row.stockTheirs || policy.stockTheirs) {
        row.opensSince = 0;
        return {};
    }
    if (before == StockOwner::Ours || row.link != LinkState::Linked || awaitsOpening(row))
        return {};
    row.possible.clear();
    row.opensSince = engine.now();
    TRY_ASSIGN(row.opensAfter, engine.orders.newest());
    TRY_ASSIGN(AccountRow account, accountOf(engine, row.account));
    return readOrdersAgain(engine, account);
}

Result<bool> opensStock(EngineContext &engine, const ListingRow &row, ProductId product, Known known)
{
    TRY_ASSIGN(const AccountPolicy policy, engine.policy(row.account));
    if (policy.stockTheirs || row.stockTheirs)
        return false;
    TRY_ASSIGN(const MovementId newest, engine.products.newestMovement(product));
    if (newest)
        return false;
    TRY_ASSIGN(const auto listings, engine.listings.ofProduct(product));
    bool isKnown = known == Known::ByItself;
    for (const ListingRow &other : listings) {
        if (other.id == row.id || other.link != LinkState::Linked)
            continue;
        TRY_ASSIGN(const AccountPolicy its, engine.policy(other.account));
        // One that became ours and was not read yet has opened nothing either: whichever is read first does.
        if (!its.stockTheirs && !other.stockTheirs && !awaitsOpening(other))
            return false;
        isKnown = true;
    }
    return isKnown;
}

UtcMs theirsSince(const AccountRow &account)
{
    return account.identity.value(theirsSinceKey).toInteger();
}

OrderRepository::TheirOrders theirOrders(const AccountRow &account, const ListingRow &listing)
{
    return {.known = listing.opensAfter,
            .placedBefore = listing.opensSince - unmeasuredSkewMs,
            .placedSince = theirsSince(account)};
}

bool isTheirs(const OrderRepository::TheirOrders &theirs, OrderId order, UtcMs placedAt)
{
    if (placedAt != 0 && placedAt < theirs.placedSince)
        return false;
    return order.value <= theirs.known.value || (placedAt != 0 && placedAt < theirs.placedBefore);
}

} // namespace evenstock
