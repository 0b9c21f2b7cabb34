// SPDX-License-Identifier: GPL-3.0-or-later
// Fields that wait for the owner, and what was decided.
#include "models/store/conflict_row.h"
#include "models/store/database.h"
#include "models/store/run_repository.h"

namespace evenstock {

using namespace Qt::StringLiterals;

Result<std::optional<ConflictRow>> RunRepository::openConflict(ListingId listing, Field field)
{
    return m_db.row("SELECT " EVENSTOCK_CONFLICT_COLUMNS
                    " FROM conflicts c INDEXED BY conflicts_one_open WHERE listing_id = ? AND field = ? AND "
                    "state = 'open'",
                    conflictOf, listing, fieldName(field));
}

Result<QList<ConflictRow>> RunRepository::openConflicts(ListingId listing)
{
    return m_db.rows("SELECT " EVENSTOCK_CONFLICT_COLUMNS
                     " FROM conflicts c INDEXED BY conflicts_one_open WHERE listing_id = ? AND state = 'open' LIMIT 20",
                     conflictOf, listing);
}

Result<QList<ConflictRow>> RunRepository::openConflictsOf(AccountId account, ConflictId after, int limit)
{
    return m_db.rows("SELECT " EVENSTOCK_CONFLICT_COLUMNS
                     " FROM conflicts c INDEXED BY conflicts_open WHERE account_id = ? AND state = 'open' AND id > ? "
                     "ORDER BY id LIMIT ?",
                     conflictOf, account, after.value, limit);
}

Result<QList<ConflictRow>> RunRepository::openConflictsOfRun(RunId run, ConflictId after, int limit)
{
    return m_db.rows("SELECT " EVENSTOCK_CONFLICT_COLUMNS
                     " FROM conflicts c INDEXED BY conflicts_state WHERE state = 'open' AND id > ? AND run_id = ? "
                     "ORDER BY id LIMIT ?",
                     conflictOf, after.value, run, limit);
}

Result<std::optional<ConflictRow>> RunRepository::findConflict(ConflictId id)
{
    return m_db.row("SELECT " EVENSTOCK_CONFLICT_COLUMNS " FROM conflicts c WHERE id = ?", conflictOf, id);
}

Result<ConflictId> RunRepository::saveConflict(const ConflictRow &r)
{
    TRY_ASSIGN(const auto id,
               m_db.value<ConflictId>(R"sql(INSERT INTO conflicts (account_id, listing_id, field, base, local,
            remote, local_at, remote_at, remote_at_source, run_id, opened_at, updated_at)
        VALUES ((SELECT account_id FROM listings WHERE id = ?1), ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
        ON CONFLICT (listing_id, field) WHERE state = 'open' DO UPDATE SET base = excluded.base, local = excluded.local,
            remote = excluded.remote, local_at = excluded.local_at, remote_at = excluded.remote_at,
            remote_at_source = excluded.remote_at_source, run_id = excluded.run_id, updated_at = excluded.updated_at
        RETURNING id)sql",
                                      r.listing, fieldName(r.field), r.base, r.local, r.remote, r.localAt, r.remoteAt,
                                      r.remoteAtObserved ? u"observed"_s : u"marketplace"_s, r.run, r.openedAt,
                                      r.updatedAt));
    return id.value_or(ConflictId{});
}

Status RunRepository::settleConflict(ConflictId id, const QString &state, const QString &taken, const QString &value,
                                     UtcMs now, std::int64_t batch)
{
    return m_db.run("UPDATE conflicts SET state = ?, taken = ?, value = ?, resolved_at = ?, batch = ? WHERE id = ? AND "
                    "state = 'open'",
                    state, taken, value, now, batch == 0 ? std::nullopt : std::optional(batch), id);
}

Result<bool> RunRepository::reopenConflict(ConflictId id, UtcMs now)
{
    TRY(m_db.run(R"sql(UPDATE conflicts AS c SET state = 'open', taken = '', value = '', resolved_at = 0, batch = NULL,
            updated_at = ? WHERE id = ? AND state = 'resolved' AND NOT EXISTS (SELECT 1 FROM conflicts AS o
            WHERE o.listing_id = c.listing_id AND o.field = c.field AND o.state = 'open'))sql",
                 now, id));
    return m_db.changes() > 0;
}

Result<QList<ConflictRow>> RunRepository::conflictsOfBatch(std::int64_t batch, ConflictId after, int limit)
{
    return m_db.rows("SELECT " EVENSTOCK_CONFLICT_COLUMNS
                     " FROM conflicts c INDEXED BY conflicts_batch WHERE batch = ? AND id > ? ORDER BY id LIMIT ?",
                     conflictOf, batch, after.value, limit);
}

} // namespace evenstock
