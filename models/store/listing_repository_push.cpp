// SPDX-License-Identifier: GPL-3.0-or-later
// Listings that have something to be sent, and what holds it back.
#include "models/store/database.h"
#include "models/store/listing_row.h"

namespace evenstock {

using namespace Qt::StringLiterals;

Result<QList<ListingRow>> ListingRepository::toPush(AccountId account, int limit)
{
    return toPush(account, {}, limit);
}

Result<QList<ListingRow>> ListingRepository::toPush(AccountId account, const PushPlace &after, int limit)
{
    return m_db.rows("SELECT " EVENSTOCK_LISTING_COLUMNS R"sql( FROM listings INDEXED BY listings_dirty
        WHERE account_id = ? AND dirty > 0 AND (dirty, dirty_since, id) > (?, ?, ?)
          AND held <> 'guard:quantity'
          AND NOT (dirty > 1 AND held = 'switched_on')
          AND NOT (dirty > 3 AND held = 'switched_on:fields')
          AND NOT (dirty <= 3 AND held = 'first_link')
          AND NOT (dirty > 1 AND held = 'refused:quantity')
          AND NOT (dirty > 3 AND held IN ('refused', 'guard:price'))
        ORDER BY dirty, dirty_since, id LIMIT ?)sql",
                     listingOf, account, int(after.dirty), after.dirtySince, after.id.value, limit);
}

Result<bool> ListingRepository::hasSoldSince(AccountId account, MovementId movement)
{
    TRY_ASSIGN(const auto found, m_db.value<std::int64_t>(R"sql(SELECT 1 FROM listings l INDEXED BY listings_dirty
        WHERE l.account_id = ? AND l.dirty > 0 AND l.dirty <= 2 AND l.held NOT IN ('guard:quantity', 'first_link')
          AND NOT (l.dirty = 2 AND l.held IN ('switched_on', 'refused:quantity'))
          AND EXISTS (SELECT 1 FROM movements m WHERE m.product_id = l.product_id AND m.id > ? AND m.cause = 'order_hold')
        LIMIT 1)sql",
                                                          account, movement.value));
    return found.has_value();
}

Result<QList<ListingRow>> ListingRepository::dirty(AccountId account, Dirt dirt, ListingId after, int limit)
{
    return m_db.rows(
        "SELECT " EVENSTOCK_LISTING_COLUMNS
        " FROM listings INDEXED BY listings_dirt WHERE account_id = ? AND dirty = ? AND dirty > 0 AND id > ? "
        "ORDER BY dirty, id LIMIT ?",
        listingOf, account, int(dirt), after.value, limit);
}

Result<std::int64_t> ListingRepository::countDirty(AccountId account)
{
    TRY_ASSIGN(const auto count,
               m_db.value<std::int64_t>("SELECT count(*) FROM listings WHERE account_id = ? AND dirty > 0", account));
    return count.value_or(0);
}

Status ListingRepository::holdPush(ListingId id, const QString &why, PlanId plan)
{
    return m_db.run("UPDATE listings SET held = ?, held_plan = ? WHERE id = ?", why, plan.value, id);
}

Result<QList<ListingId>> ListingRepository::heldBy(PlanId plan)
{
    return m_db.rows(
        "SELECT id FROM listings INDEXED BY listings_held WHERE held_plan = ? AND held_plan > 0",
        [](const Statement &s) { return s.get<ListingId>(0); }, plan.value);
}

Status ListingRepository::retryQuantities(ProductId product)
{
    return m_db.run("UPDATE listings SET held = '' WHERE product_id = ? AND held = 'refused:quantity'", product);
}

Status ListingRepository::releaseHeld(ListingId id)
{
    return m_db.run("UPDATE listings SET held = CASE WHEN held LIKE 'refused%' THEN held ELSE '' END, held_plan = 0 "
                    "WHERE id = ? AND held_plan > 0",
                    id);
}

} // namespace evenstock
