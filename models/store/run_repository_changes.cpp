// SPDX-License-Identifier: GPL-3.0-or-later
// The change log.
#include "models/store/database.h"
#include "models/store/run_repository.h"

namespace evenstock {

namespace {

#define EVENSTOCK_CHANGE_COLUMNS "id, at, product_id, listing_id, account_id, run_id, field, old, new, cause, batch"

ChangeRow changeOf(const Statement &s)
{
    return {.at = s.int64(1),
            .product = s.get<ProductId>(2),
            .listing = s.get<ListingId>(3),
            .account = s.get<AccountId>(4),
            .run = s.get<RunId>(5),
            .field = s.text(6),
            .old = s.get<std::optional<QString>>(7),
            .now = s.get<std::optional<QString>>(8),
            .cause = s.text(9),
            .id = s.int64(0),
            .batch = s.int64(10)};
}

} // namespace

Status RunRepository::log(const ChangeRow &r)
{
    return m_db.run("INSERT INTO change_log (at, product_id, listing_id, account_id, run_id, field, old, new, cause, "
                    "batch) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    r.at, r.product, r.listing, r.account, r.run, r.field, r.old, r.now, r.cause,
                    r.batch == 0 ? std::nullopt : std::optional(r.batch));
}

Result<QList<ChangeRow>> RunRepository::changesOf(RunId run, std::int64_t after, int limit)
{
    return m_db.rows("SELECT " EVENSTOCK_CHANGE_COLUMNS
                     " FROM change_log WHERE run_id = ? AND id > ? ORDER BY id LIMIT ?",
                     changeOf, run, after, limit);
}

Result<QList<ChangeRow>> RunRepository::changesOfRunBack(RunId run, std::int64_t before, int limit)
{
    return m_db.rows("SELECT " EVENSTOCK_CHANGE_COLUMNS
                     " FROM change_log INDEXED BY change_log_run WHERE run_id = ? AND id < ? ORDER BY id DESC LIMIT ?",
                     changeOf, run, before, limit);
}

Result<QList<ChangeRow>> RunRepository::changesOfBatchBack(std::int64_t batch, std::int64_t before, int limit)
{
    return m_db.rows("SELECT " EVENSTOCK_CHANGE_COLUMNS
                     " FROM change_log INDEXED BY change_log_batch WHERE batch = ? AND id < ? ORDER BY id DESC LIMIT ?",
                     changeOf, batch, before, limit);
}

Result<QList<ChangeRow>> RunRepository::changesSince(ProductId product, const QString &field, std::int64_t after,
                                                     int limit)
{
    return m_db.rows("SELECT " EVENSTOCK_CHANGE_COLUMNS " FROM change_log INDEXED BY change_log_product WHERE "
                     "product_id = ? AND id > ? AND field = ? ORDER BY id LIMIT ?",
                     changeOf, product, after, field, limit);
}

} // namespace evenstock
