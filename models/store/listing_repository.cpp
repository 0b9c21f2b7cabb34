// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/listing_repository.h"

#include "models/store/database.h"
#include "models/store/emag_notes.h"
#include "models/store/json_text.h"
#include "models/store/listing_row.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> afterText(const ListingRow &row)
{
    return row.after ? std::optional(quantitiesText(*row.after)) : std::nullopt;
}

} // namespace

Result<std::optional<ListingRow>> ListingRepository::find(ListingId id)
{
    return m_db.row("SELECT " EVENSTOCK_LISTING_COLUMNS " FROM listings WHERE id = ?", listingOf, id);
}

Result<std::optional<ListingRow>> ListingRepository::findByExternal(AccountId account, const QString &externalId)
{
    return m_db.row("SELECT " EVENSTOCK_LISTING_COLUMNS " FROM listings WHERE account_id = ? AND external_id = ?",
                    listingOf, account, externalId);
}

Result<ListingId> ListingRepository::insert(const ListingRow &r)
{
    TRY(m_db.run(R"sql(INSERT INTO listings (account_id, product_id, external_id, external_sku, link, status, units,
            stock_theirs, url, currency, remote, remote_quantity_milli, remote_hash, remote_modified_at, remote_times, base,
            base_at, base_run, possible, after, in_doubt, crossing, overtaken_at, landing_until, changed_seq, observed_milli, observed_seq, observed_at,
            trust, dirty, dirty_since, held, held_plan, marker, eans, match_keys, brand, first_seen_at, last_synced_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
            ?, ?, ?))sql",
                 r.account, r.product, r.externalId, r.externalSku, linkStateName(r.link), listingStatusName(r.status),
                 r.units, r.stockTheirs, r.url, r.currency, fieldsText(r.remote), r.remoteQuantity, r.remoteHash,
                 r.remoteModifiedAt, timesText(r.remoteTimes), fieldsText(r.base), r.baseAt, r.baseRun.value,
                 quantitiesText(r.possible), afterText(r), r.inDoubt, r.crossing, r.overtakenAt, r.landingUntil,
                 r.changedSeq, r.observed, r.observedSeq, r.observedAt, trustName(r.trust), int(r.dirty), r.dirtySince,
                 r.held, r.heldPlan.value, r.marker, stringsText(r.eans), stringsText(r.matchKeys), r.brand,
                 r.firstSeenAt, r.lastSyncedAt));
    return ListingId{m_db.lastInsertId()};
}

// As with products (product_repository.cpp): what the indexes of nearly every listing hold is named only where it
// changed.
Status ListingRepository::update(const ListingRow &r)
{
    TRY(m_db.run(R"sql(UPDATE listings SET
            units = ?, stock_theirs = ?, opens_since = ?, opens_after = ?, url = ?, currency = ?, remote = ?, remote_quantity_milli = ?, remote_hash = ?,
            remote_modified_at = ?, remote_times = ?, base = ?, base_at = ?, base_run = ?, possible = ?, after = ?,
            in_doubt = ?, crossing = ?, overtaken_at = ?, landing_until = ?, changed_seq = ?, observed_milli = ?, observed_seq = ?, observed_at = ?,
            lag_milli = ?, lag_since = ?, pending_drop_milli = ?, released_milli = ?, released_unseen_milli = ?,
            unreturned_milli = ?, overwritten_milli = ?, overwritten_base = ?, settled_movement = ?, exposure_kept = ?,
            exposure_milli = ?, trust = ?,
            dirty = ?, dirty_since = ?, held = ?, held_plan = ?, deferred = ?, own_price = ?, own_price_why = ?, eans = ?,
            brand = ?, last_synced_at = ?
        WHERE id = ? AND product_id IS ? AND external_id = ? AND external_sku = ? AND link = ? AND status = ?
            AND marker = ? AND match_keys = ?)sql",
                 r.units, r.stockTheirs, r.opensSince, r.opensAfter.value, r.url, r.currency, fieldsText(r.remote),
                 r.remoteQuantity, r.remoteHash, r.remoteModifiedAt, timesText(r.remoteTimes), fieldsText(r.base),
                 r.baseAt, r.baseRun.value, quantitiesText(r.possible), afterText(r), r.inDoubt, r.crossing,
                 r.overtakenAt, r.landingUntil, r.changedSeq, r.observed, r.observedSeq, r.observedAt, r.lag,
                 r.lagSince, r.pendingDrop, r.released, r.releasedUnseen, r.unreturned, r.overwritten,
                 quantitiesText(r.overwrittenBase), r.settledMovement.value, r.exposureKept,
                 r.exposureKept ? r.exposure.value_or(unknownExposure) : Quantity{}, trustName(r.trust), int(r.dirty),
                 r.dirtySince, r.held, r.heldPlan.value, r.deferred, r.ownPrice, r.ownPriceWhy, stringsText(r.eans),
                 r.brand, r.lastSyncedAt, r.id, r.product, r.externalId, r.externalSku, linkStateName(r.link),
                 listingStatusName(r.status), r.marker, stringsText(r.matchKeys)));
    if (m_db.changes() > 0)
        return followEmagOffer(m_db, r);
    TRY(m_db.run(R"sql(UPDATE listings SET product_id = ?, external_id = ?, external_sku = ?, link = ?, status = ?,
            units = ?, stock_theirs = ?, opens_since = ?, opens_after = ?, url = ?, currency = ?, remote = ?, remote_quantity_milli = ?, remote_hash = ?,
            remote_modified_at = ?, remote_times = ?, base = ?, base_at = ?, base_run = ?, possible = ?, after = ?,
            in_doubt = ?, crossing = ?, overtaken_at = ?, landing_until = ?, changed_seq = ?, observed_milli = ?, observed_seq = ?, observed_at = ?,
            lag_milli = ?, lag_since = ?, pending_drop_milli = ?, released_milli = ?, released_unseen_milli = ?,
            unreturned_milli = ?, overwritten_milli = ?, overwritten_base = ?, settled_movement = ?, exposure_kept = ?,
            exposure_milli = ?, trust = ?,
            dirty = ?, dirty_since = ?, held = ?, held_plan = ?, deferred = ?, own_price = ?, own_price_why = ?, marker = ?, eans = ?, match_keys = ?,
            brand = ?, last_synced_at = ?
        WHERE id = ?)sql",
                 r.product, r.externalId, r.externalSku, linkStateName(r.link), listingStatusName(r.status), r.units,
                 r.stockTheirs, r.opensSince, r.opensAfter.value, r.url, r.currency, fieldsText(r.remote),
                 r.remoteQuantity, r.remoteHash, r.remoteModifiedAt, timesText(r.remoteTimes), fieldsText(r.base),
                 r.baseAt, r.baseRun.value, quantitiesText(r.possible), afterText(r), r.inDoubt, r.crossing,
                 r.overtakenAt, r.landingUntil, r.changedSeq, r.observed, r.observedSeq, r.observedAt, r.lag,
                 r.lagSince, r.pendingDrop, r.released, r.releasedUnseen, r.unreturned, r.overwritten,
                 quantitiesText(r.overwrittenBase), r.settledMovement.value, r.exposureKept,
                 r.exposureKept ? r.exposure.value_or(unknownExposure) : Quantity{}, trustName(r.trust), int(r.dirty),
                 r.dirtySince, r.held, r.heldPlan.value, r.deferred, r.ownPrice, r.ownPriceWhy, r.marker,
                 stringsText(r.eans), stringsText(r.matchKeys), r.brand, r.lastSyncedAt, r.id));
    return followEmagOffer(m_db, r);
}

Result<ListingId> ListingRepository::newest()
{
    TRY_ASSIGN(const auto id, m_db.value<ListingId>("SELECT max(id) FROM listings"));
    return id.value_or(ListingId{});
}

Status ListingRepository::savePayload(ListingId id, const QJsonObject &raw)
{
    QJsonObject whole = raw;
    TRY(keepEmagDetails(m_db, id, whole));
    TRY(m_db.run("INSERT INTO listing_payloads (listing_id, raw) VALUES (?, ?) "
                 "ON CONFLICT (listing_id) DO UPDATE SET raw = excluded.raw",
                 id, objectText(whole)));
    return noteEmagOffer(m_db, id);
}

Result<QJsonObject> ListingRepository::payload(ListingId id)
{
    TRY_ASSIGN(const auto text, m_db.value<QString>("SELECT raw FROM listing_payloads WHERE listing_id = ?", id));
    return objectFrom(text.value_or(QString()));
}

Result<QList<ListingRow>> ListingRepository::ofProduct(ProductId product)
{
    return m_db.rows("SELECT " EVENSTOCK_LISTING_COLUMNS
                     " FROM listings WHERE product_id = ? AND link = 'linked' ORDER BY id LIMIT 1000",
                     listingOf, product);
}

Result<QList<ProductId>> ListingRepository::listedOnlyAt(AccountId account, AccountId notAt, int limit)
{
    return m_db.rows(R"sql(SELECT l.product_id FROM listings l JOIN products p ON p.id = l.product_id
        WHERE l.account_id = ? AND l.link = 'linked' AND l.status = 'active' AND p.on_hand_milli > 0
            AND NOT EXISTS (SELECT 1 FROM listings o WHERE o.product_id = l.product_id AND o.account_id = ?)
        ORDER BY l.id LIMIT ?)sql",
                     [](const Statement &s) { return s.get<ProductId>(0); }, account, notAt, limit);
}

Result<QList<ListingRow>> ListingRepository::linkedOf(AccountId account, ProductId product)
{
    return m_db.rows("SELECT " EVENSTOCK_LISTING_COLUMNS
                     " FROM listings WHERE account_id = ? AND product_id = ? AND link = 'linked' LIMIT 2",
                     listingOf, account, product);
}

Result<QList<ListingRow>> ListingRepository::observed(AccountId account, ListingId after, int limit)
{
    return m_db.rows("SELECT " EVENSTOCK_LISTING_COLUMNS " FROM listings WHERE account_id = ? AND id > ? "
                     "AND observed_milli IS NOT NULL ORDER BY id LIMIT ?",
                     listingOf, account, after.value, limit);
}

Result<QList<ListingRow>> ListingRepository::deferred(AccountId account, ListingId after, int limit)
{
    return m_db.rows("SELECT " EVENSTOCK_LISTING_COLUMNS " FROM listings WHERE account_id = ? AND id > ? "
                     "AND deferred > 0 ORDER BY id LIMIT ?",
                     listingOf, account, after.value, limit);
}

Result<QList<ListingRow>> ListingRepository::unlinked(AccountId account, ListingId after, int limit)
{
    return m_db.rows("SELECT " EVENSTOCK_LISTING_COLUMNS " FROM listings WHERE account_id = ? AND id > ? "
                     "AND link = 'unlinked' ORDER BY id LIMIT ?",
                     listingOf, account, after.value, limit);
}

Result<std::optional<ListingRow>> ListingRepository::unlinkedWithSku(AccountId account, const QString &externalSku)
{
    return m_db.row("SELECT " EVENSTOCK_LISTING_COLUMNS " FROM listings INDEXED BY listings_unlinked WHERE "
                    "account_id = ? AND link = 'unlinked' AND external_sku = ? LIMIT 1",
                    listingOf, account, externalSku);
}

Result<QList<ListingRow>> ListingRepository::unsure(AccountId account, ListingId after, int limit)
{
#define EVENSTOCK_UNSURE "(in_doubt = 1 OR lag_milli IS NOT NULL OR possible LIKE '%,%' OR possible LIKE '[-%')"
// What is owed there, and was read so since (stock_rules.h): a shop may have hundreds of those, for weeks.
#define EVENSTOCK_OWED                                                                                                 \
    "(in_doubt = 0 AND lag_milli IS NULL AND overwritten_milli IS NULL AND observed_milli IS NULL "                    \
    "AND possible NOT LIKE '%,%' AND changed_seq <= observed_seq AND opens_since = 0)"
    return m_db.rows("SELECT " EVENSTOCK_LISTING_COLUMNS " FROM listings WHERE account_id = ?1 AND id > ?2 "
                     "AND " EVENSTOCK_UNSURE " AND link = 'linked' AND NOT " EVENSTOCK_OWED " UNION ALL "
                     "SELECT " EVENSTOCK_LISTING_COLUMNS " FROM listings WHERE account_id = ?1 AND id > ?2 "
                     "AND opens_since > 0 AND status IN ('active', 'inactive') AND link = 'linked' "
                     "AND NOT " EVENSTOCK_UNSURE " ORDER BY id LIMIT ?3",
                     listingOf, account, after.value, limit);
#undef EVENSTOCK_OWED
#undef EVENSTOCK_UNSURE
}

Result<QList<ListingRow>> ListingRepository::overwritten(AccountId account, ListingId after, int limit)
{
    return m_db.rows("SELECT " EVENSTOCK_LISTING_COLUMNS " FROM listings WHERE account_id = ? AND id > ? "
                     "AND overwritten_milli IS NOT NULL ORDER BY id LIMIT ?",
                     listingOf, account, after.value, limit);
}

Result<QList<ListingRow>> ListingRepository::loose(AccountId account, ListingId after, int limit)
{
    return m_db.rows("SELECT " EVENSTOCK_LISTING_COLUMNS
                     " FROM listings INDEXED BY listings_loose WHERE account_id = ? AND id > ? AND exposure_kept = 1 "
                     "AND exposure_milli <> units * CAST(substr(possible, 2) AS INTEGER) AND link = 'linked' "
                     "ORDER BY id LIMIT ?",
                     listingOf, account, after.value, limit);
}

Result<QList<ListingRow>> ListingRepository::sellingProduct(ProductId product)
{
    return m_db.rows(
        "SELECT " EVENSTOCK_LISTING_COLUMNS " FROM listings WHERE product_id = ? AND link IN ('linked', 'duplicate') "
        "ORDER BY link DESC, (SELECT position FROM accounts WHERE accounts.id = account_id), id LIMIT 1000",
        listingOf, product);
}

Result<QList<ListingRow>> ListingRepository::all(AccountId account, ListingId after, int limit)
{
    return m_db.rows("SELECT " EVENSTOCK_LISTING_COLUMNS
                     " FROM listings INDEXED BY listings_account WHERE account_id = ? AND id > ? ORDER BY id LIMIT ?",
                     listingOf, account, after.value, limit);
}

Result<QList<ListingRow>> ListingRepository::linkedLike(AccountId account, const QStringList &matchKeys)
{
    return m_db.rows("SELECT " EVENSTOCK_LISTING_COLUMNS " FROM listings WHERE account_id = ? AND match_keys = ? "
                     "AND link = 'linked' AND match_keys <> '[]' ORDER BY id LIMIT 10",
                     listingOf, account, stringsText(matchKeys));
}

Result<QList<ProductId>> ListingRepository::productsLike(const QString &marketplace, const QStringList &matchKeys)
{
    return m_db.rows(
        "SELECT DISTINCT product_id FROM listings WHERE account_id IN (SELECT id FROM accounts WHERE "
        "marketplace = ?) AND match_keys = ? AND link = 'linked' AND match_keys <> '[]' LIMIT 3",
        [](const Statement &s) { return s.get<ProductId>(0); }, marketplace, stringsText(matchKeys));
}

Result<std::optional<ListingRow>> ListingRepository::findByMarker(AccountId account, const QString &marker)
{
    return m_db.row("SELECT " EVENSTOCK_LISTING_COLUMNS " FROM listings WHERE account_id = ? AND marker = ? "
                    "AND marker <> '' ORDER BY id LIMIT 1",
                    listingOf, account, marker);
}

Status ListingRepository::remove(ListingId id)
{
    return m_db.run("DELETE FROM listings WHERE id = ? AND link <> 'linked'", id);
}

Status ListingRepository::clearCrossing(AccountId account, std::int64_t sequence, UtcMs before)
{
    return m_db.run("UPDATE listings SET crossing = 0 WHERE account_id = ? AND crossing = 1 AND changed_seq <= ? "
                    "AND overtaken_at <= ?",
                    account, sequence, before);
}

Result<bool> ListingRepository::sharesProducts(AccountId account, AccountId other)
{
    TRY_ASSIGN(const auto found,
               m_db.value<bool>("SELECT EXISTS (SELECT 1 FROM listings a JOIN listings b ON b.account_id = ?2 AND "
                                "b.product_id = a.product_id AND b.link = 'linked' WHERE a.account_id = ?1 AND "
                                "a.link = 'linked' AND a.product_id IS NOT NULL)",
                                account, other));
    return found.value_or(false);
}

Result<std::int64_t> ListingRepository::countOnSale(AccountId account)
{
    // The difference of two index reads: nearly all linked listings are active.
    TRY_ASSIGN(const auto count, m_db.value<std::int64_t>(R"sql(SELECT
        (SELECT count(*) FROM listings WHERE account_id = ?1 AND product_id > 0 AND link = 'linked') -
        (SELECT count(*) FROM listings INDEXED BY listings_not_active
         WHERE account_id = ?1 AND status <> 'active' AND link = 'linked'))sql",
                                                          account));
    return count.value_or(0);
}

Result<QList<ListingId>> ListingRepository::activeIds(AccountId account, ListingId after, int limit)
{
    return m_db.rows(
        "SELECT id FROM listings INDEXED BY listings_account WHERE account_id = ? AND id > ? AND status IN ('active', "
        "'inactive') "
        "ORDER BY id LIMIT ?",
        [](const Statement &s) { return s.get<ListingId>(0); }, account, after.value, limit);
}

Status ListingRepository::setTrust(AccountId account, Trust trust)
{
    return m_db.run("UPDATE listings SET trust = ? WHERE account_id = ? AND link = 'linked'", trustName(trust),
                    account);
}

Status ListingRepository::openAnew(AccountId account, const Opening &opening)
{
    return m_db.run(R"sql(UPDATE listings SET possible = '[]', stock_theirs = 0,
            opens_after = CASE WHEN opens_since = 0 THEN ? ELSE opens_after END,
            opens_since = CASE WHEN opens_since = 0 THEN ? ELSE opens_since END,
            observed_milli = CASE WHEN status = 'ended' AND remote_quantity_milli = 0 THEN 0 END,
            observed_seq = ?, observed_at = ?, released_milli = 0, released_unseen_milli = 0,
            pending_drop_milli = pending_drop_milli - released_milli
        WHERE account_id = ? AND link = 'linked' AND status <> 'creating')sql",
                    opening.after.value, opening.since, opening.sequence, opening.since, account);
}

} // namespace evenstock
