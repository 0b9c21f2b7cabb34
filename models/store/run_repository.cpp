// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/run_repository.h"

#include "models/store/database.h"
#include "models/store/json_text.h"
#include "models/store/likeness.h"

#include <array>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array deliveryNames = {"recorded", "accepted", "confirmed", "refused", "in_doubt", "not_sent"};

#define EVENSTOCK_RUN_COLUMNS                                                                                          \
    "id, account_id, mode, strategy, cause, dry_run, options, status, stage, checkpoint, resumed_from, started_at, "   \
    "finished_at, duration_ms, pages, total_pages, total_items, processed, created, updated, unchanged, conflicts, "   \
    "failed, missing, movements, orders, pushed, confirmed, refused, in_doubt, requests, retries, throttled_ms, "      \
    "error_code, error_detail, notes, skipped"

RunRow runOf(const Statement &s)
{
    RunRow row;
    int c = 0;
    row.id = s.get<RunId>(c++);
    row.account = s.get<AccountId>(c++);
    row.mode = s.text(c++);
    row.strategy = s.text(c++);
    row.cause = s.text(c++);
    row.dryRun = s.flag(c++);
    row.options = objectFrom(s.text(c++));
    row.status = s.text(c++);
    row.stage = s.text(c++);
    row.checkpoint = s.text(c++);
    row.resumedFrom = s.get<RunId>(c++);
    row.startedAt = s.int64(c++);
    row.finishedAt = s.int64(c++);
    row.durationMs = s.int64(c++);
    row.counters.pages = int(s.int64(c++));
    row.counters.totalPages = int(s.int64(c++));
    for (std::int64_t RunCounters::*counter :
         {&RunCounters::totalItems, &RunCounters::processed, &RunCounters::created, &RunCounters::updated,
          &RunCounters::unchanged, &RunCounters::conflicts, &RunCounters::failed, &RunCounters::missing,
          &RunCounters::movements, &RunCounters::orders, &RunCounters::pushed, &RunCounters::confirmed,
          &RunCounters::refused, &RunCounters::inDoubt, &RunCounters::requests, &RunCounters::retries,
          &RunCounters::throttledMs})
        row.counters.*counter = s.int64(c++);
    row.errorCode = s.text(c++);
    row.errorDetail = s.text(c++);
    row.notes = stringsFrom(s.text(c++));
    row.counters.skipped = s.int64(c++);
    return row;
}

#define EVENSTOCK_PROBLEM_COLUMNS                                                                                      \
    "id, kind, severity, code, fingerprint, account_id, run_id, listing_id, product_id, order_id, delivery_id, "       \
    "event_id, item, detail, payload, arguments, http_status, request_id, count, first_at, last_at, next_try_at, "     \
    "state"

ProblemRow problemOf(const Statement &s)
{
    return {.id = s.get<ProblemId>(0),
            .kind = s.text(1),
            .severity = s.text(2),
            .code = s.text(3),
            .fingerprint = s.text(4),
            .account = s.get<AccountId>(5),
            .run = s.get<RunId>(6),
            .listing = s.get<ListingId>(7),
            .product = s.get<ProductId>(8),
            .order = s.get<OrderId>(9),
            .delivery = s.get<DeliveryId>(10),
            .event = s.get<EventId>(11),
            .item = s.text(12),
            .detail = s.text(13),
            .payload = s.text(14),
            .arguments = objectFrom(s.text(15)),
            .httpStatus = int(s.int64(16)),
            .requestId = s.text(17),
            .count = int(s.int64(18)),
            .firstAt = s.int64(19),
            .lastAt = s.int64(20),
            .nextTryAt = s.int64(21),
            .state = s.text(22)};
}

#define EVENSTOCK_CONFLICT_COLUMNS                                                                                     \
    "id, listing_id, field, base, local, remote, local_at, remote_at, remote_at_source, run_id, opened_at, "           \
    "updated_at, state, taken, value, resolved_at, coalesce(batch, 0)"

ConflictRow conflictOf(const Statement &s)
{
    return {.id = s.get<ConflictId>(0),
            .listing = s.get<ListingId>(1),
            .field = fieldFromName(s.text(2)).value_or(Field::Title),
            .base = s.get<std::optional<QString>>(3),
            .local = s.text(4),
            .remote = s.text(5),
            .localAt = s.int64(6),
            .remoteAt = s.int64(7),
            .remoteAtObserved = s.text(8) == "observed"_L1,
            .run = s.get<RunId>(9),
            .openedAt = s.int64(10),
            .updatedAt = s.int64(11),
            .state = s.text(12),
            .taken = s.text(13),
            .value = s.text(14),
            .resolvedAt = s.int64(15),
            .batch = s.int64(16)};
}

#define EVENSTOCK_DELIVERY_COLUMNS                                                                                     \
    "id, account_id, listing_id, run_id, kind, fields, quantity_milli, base_quantity_milli, marker, state, job_id, "   \
    "job_index, recorded_at, settled_at, error_code, error_detail, warnings"

DeliveryRow deliveryOf(const Statement &s)
{
    DeliveryState state = DeliveryState::Recorded;
    for (size_t i = 0; i < deliveryNames.size(); ++i) {
        if (s.text(9) == QLatin1String(deliveryNames.at(i)))
            state = static_cast<DeliveryState>(i);
    }
    return {.id = s.get<DeliveryId>(0),
            .account = s.get<AccountId>(1),
            .listing = s.get<ListingId>(2),
            .run = s.get<RunId>(3),
            .kind = s.text(4),
            .fields = fieldsFrom(s.text(5)),
            .quantity = s.get<std::optional<Quantity>>(6),
            .baseQuantity = s.quantity(7),
            .marker = s.text(8),
            .state = state,
            .jobId = s.text(10),
            .jobIndex = int(s.int64(11)),
            .recordedAt = s.int64(12),
            .settledAt = s.int64(13),
            .errorCode = s.text(14),
            .errorDetail = s.text(15),
            .warnings = stringsFrom(s.text(16))};
}

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

QString deliveryStateName(DeliveryState state)
{
    return QLatin1String(deliveryNames.at(static_cast<size_t>(state)));
}

Result<RunId> RunRepository::insertRun(const RunRow &r)
{
    TRY(m_db.run("INSERT INTO runs (account_id, mode, strategy, cause, dry_run, options, status, stage, checkpoint, "
                 "resumed_from, started_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                 r.account, r.mode, r.strategy, r.cause, r.dryRun, objectText(r.options), r.status, r.stage,
                 r.checkpoint, r.resumedFrom, r.startedAt));
    return RunId{m_db.lastInsertId()};
}

Status RunRepository::beginRun(const RunRow &r)
{
    TRY(m_db.run("UPDATE runs SET status = ?, checkpoint = ?, resumed_from = ?, started_at = ? WHERE id = ? AND "
                 "status = 'waiting'",
                 r.status, r.checkpoint, r.resumedFrom, r.startedAt, r.id));
    if (m_db.changes() == 0)
        return makeError(ErrorCode::Cancelled, u"the run no longer waits"_s);
    return {};
}

Status RunRepository::updateRun(const RunRow &r)
{
    const RunCounters &n = r.counters;
    return m_db.run(
        R"sql(UPDATE runs SET status = ?, stage = ?, checkpoint = ?, finished_at = ?, duration_ms = ?, pages = ?,
            total_pages = ?, total_items = ?, processed = ?, created = ?, updated = ?, unchanged = ?, conflicts = ?,
            failed = ?, missing = ?, movements = ?, orders = ?, pushed = ?, confirmed = ?, refused = ?, in_doubt = ?,
            requests = ?, retries = ?, throttled_ms = ?, error_code = ?, error_detail = ?, notes = ?, skipped = ?
            WHERE id = ?)sql",
        r.status, r.stage, r.checkpoint, r.finishedAt, r.durationMs, n.pages, n.totalPages, n.totalItems, n.processed,
        n.created, n.updated, n.unchanged, n.conflicts, n.failed, n.missing, n.movements, n.orders, n.pushed,
        n.confirmed, n.refused, n.inDoubt, n.requests, n.retries, n.throttledMs, r.errorCode, r.errorDetail,
        stringsText(r.notes), n.skipped, r.id);
}

Result<std::optional<RunRow>> RunRepository::findRun(RunId id)
{
    return m_db.row("SELECT " EVENSTOCK_RUN_COLUMNS " FROM runs WHERE id = ?", runOf, id);
}

Result<QList<RunRow>> RunRepository::unfinished()
{
    return m_db.rows("SELECT " EVENSTOCK_RUN_COLUMNS " FROM runs WHERE status IN ('waiting', 'running') ORDER BY id",
                     runOf);
}

Result<std::optional<RunRow>> RunRepository::newestOf(AccountId account)
{
    return m_db.row("SELECT " EVENSTOCK_RUN_COLUMNS " FROM runs WHERE account_id = ? AND status <> 'waiting' "
                    "AND dry_run = 0 ORDER BY id DESC LIMIT 1",
                    runOf, account);
}

Result<ProblemId> RunRepository::report(const ProblemRow &r)
{
    TRY_ASSIGN(const auto id,
               m_db.value<ProblemId>(R"sql(INSERT INTO problems (kind, severity, code, fingerprint, account_id,
            run_id, listing_id, product_id, order_id, delivery_id, event_id, item, detail, payload, arguments, http_status,
            request_id, first_at, last_at, next_try_at, alike)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (fingerprint) WHERE state = 'open' DO UPDATE SET count = count + 1, last_at = excluded.last_at,
            code = excluded.code, severity = excluded.severity, run_id = excluded.run_id, detail = excluded.detail,
            payload = excluded.payload, arguments = excluded.arguments, http_status = excluded.http_status,
            request_id = excluded.request_id, delivery_id = excluded.delivery_id, next_try_at = excluded.next_try_at,
            alike = excluded.alike
        RETURNING id)sql",
                                     r.kind, r.severity, r.code, r.fingerprint, r.account, r.run, r.listing, r.product,
                                     r.order, r.delivery, r.event, r.item, r.detail, r.payload, objectText(r.arguments),
                                     r.httpStatus, r.requestId, r.firstAt, r.lastAt, r.nextTryAt, likenessOf(r)));
    return id.value_or(ProblemId{});
}

Result<bool> RunRepository::wasReported(const QString &fingerprint)
{
    TRY_ASSIGN(const auto found,
               m_db.value<std::int64_t>("SELECT 1 FROM problems WHERE fingerprint = ? LIMIT 1", fingerprint));
    return found.has_value();
}

Status RunRepository::settleProblem(ProblemId id, const QString &state, UtcMs now)
{
    return m_db.run("UPDATE problems SET state = ?, settled_at = ? WHERE id = ? AND state = 'open'", state, now, id);
}

Status RunRepository::settleProblems(const QString &fingerprint, UtcMs now)
{
    return m_db.run("UPDATE problems SET state = 'resolved', settled_at = ? WHERE fingerprint = ? AND state = 'open'",
                    now, fingerprint);
}

Status RunRepository::settleOlderItems(AccountId account, RunId run, UtcMs now)
{
    return m_db.run(
        "UPDATE problems SET state = 'resolved', settled_at = ? WHERE state = 'open' AND account_id = ? AND "
        "kind = 'item' AND coalesce(run_id, 0) <> ? AND item NOT LIKE 'order %' AND item NOT LIKE "
        "'category %' AND item <> 'categories'",
        now, account, run);
}

Result<QStringList> RunRepository::openItems(AccountId account, int limit)
{
    TRY_ASSIGN(const QList<QString> items,
               m_db.rows(
                   "SELECT item FROM problems INDEXED BY problems_state WHERE state = 'open' AND account_id = ? AND "
                   "kind = 'item' LIMIT ?",
                   [](const Statement &s) { return s.text(0); }, account, limit));
    return QStringList(items);
}

Result<QStringList> RunRepository::failedOrders(AccountId account, RunId run, int limit)
{
    TRY_ASSIGN(const QList<QString> ids,
               m_db.rows(
                   "SELECT substr(item, 7) FROM problems INDEXED BY problems_state WHERE state = 'open' AND "
                   "account_id = ? AND kind = 'item' AND substr(item, 1, 6) = 'order ' AND "
                   "item NOT LIKE 'order position %' AND " // of a page: it had no id
                   "coalesce(run_id, 0) <> ? ORDER BY first_at, id LIMIT ?",
                   [](const Statement &s) { return s.text(0); }, account, run, limit));
    return QStringList(ids);
}

Status RunRepository::settleListingProblems(ListingId listing, const QString &kind, UtcMs now)
{
    return m_db.run("UPDATE problems INDEXED BY problems_listing SET state = 'resolved', settled_at = ? WHERE "
                    "listing_id = ? AND kind = ? AND "
                    "state = 'open'",
                    now, listing, kind);
}

Result<bool> RunRepository::wasReversed(ListingId listing, MovementId edit)
{
    TRY_ASSIGN(const auto found,
               m_db.value<int>("SELECT 1 FROM problems INDEXED BY problems_listing WHERE listing_id = ? AND "
                               "state = 'resolved' AND kind = 'late_order' AND "
                               "json_extract(arguments, '$.movement') = ? LIMIT 1",
                               listing, QString::number(edit.value)));
    return found.has_value();
}

Status RunRepository::settleLateOrders(ListingId listing, MovementId edit, UtcMs now)
{
    return m_db.run("UPDATE problems INDEXED BY problems_listing SET state = 'dismissed', settled_at = ? WHERE "
                    "listing_id = ? AND state = 'open' AND kind = 'late_order' AND "
                    "json_extract(arguments, '$.movement') = ?",
                    now, listing, QString::number(edit.value));
}

Result<std::optional<ProblemRow>> RunRepository::findProblem(ProblemId id)
{
    return m_db.row("SELECT " EVENSTOCK_PROBLEM_COLUMNS " FROM problems WHERE id = ?", problemOf, id);
}

Result<QList<ProblemRow>> RunRepository::problemsOfRun(RunId run, const QString &kind, int limit)
{
    return m_db.rows("SELECT " EVENSTOCK_PROBLEM_COLUMNS
                     " FROM problems INDEXED BY problems_run WHERE run_id = ? AND kind = ? ORDER BY id LIMIT ?",
                     problemOf, run, kind, limit);
}

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

Result<std::optional<ConflictRow>> RunRepository::openConflict(ListingId listing, Field field)
{
    return m_db.row("SELECT " EVENSTOCK_CONFLICT_COLUMNS
                    " FROM conflicts INDEXED BY conflicts_one_open WHERE listing_id = ? AND field = ? AND "
                    "state = 'open'",
                    conflictOf, listing, fieldName(field));
}

Result<QList<ConflictRow>> RunRepository::openConflicts(ListingId listing)
{
    return m_db.rows("SELECT " EVENSTOCK_CONFLICT_COLUMNS
                     " FROM conflicts INDEXED BY conflicts_one_open WHERE listing_id = ? AND state = 'open' LIMIT 20",
                     conflictOf, listing);
}

Result<QList<ConflictRow>> RunRepository::openConflictsOf(AccountId account, ConflictId after, int limit)
{
    return m_db.rows("SELECT " EVENSTOCK_CONFLICT_COLUMNS
                     " FROM conflicts INDEXED BY conflicts_open WHERE account_id = ? AND state = 'open' AND id > ? "
                     "ORDER BY id LIMIT ?",
                     conflictOf, account, after.value, limit);
}

Result<QList<ConflictRow>> RunRepository::openConflictsOfRun(RunId run, ConflictId after, int limit)
{
    return m_db.rows("SELECT " EVENSTOCK_CONFLICT_COLUMNS
                     " FROM conflicts INDEXED BY conflicts_state WHERE state = 'open' AND id > ? AND run_id = ? "
                     "ORDER BY id LIMIT ?",
                     conflictOf, after.value, run, limit);
}

Result<std::optional<ConflictRow>> RunRepository::findConflict(ConflictId id)
{
    return m_db.row("SELECT " EVENSTOCK_CONFLICT_COLUMNS " FROM conflicts WHERE id = ?", conflictOf, id);
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
                     " FROM conflicts INDEXED BY conflicts_batch WHERE batch = ? AND id > ? ORDER BY id LIMIT ?",
                     conflictOf, batch, after.value, limit);
}

Result<DeliveryId> RunRepository::insertDelivery(const DeliveryRow &r)
{
    TRY(m_db.run("INSERT INTO deliveries (account_id, listing_id, run_id, kind, fields, quantity_milli, "
                 "base_quantity_milli, marker, state, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'recorded', ?)",
                 r.account, r.listing, r.run, r.kind, fieldsText(r.fields), r.quantity, r.baseQuantity, r.marker,
                 r.recordedAt));
    return DeliveryId{m_db.lastInsertId()};
}

Status RunRepository::updateDelivery(const DeliveryRow &r)
{
    return m_db.run("UPDATE deliveries SET state = ?, job_id = ?, job_index = ?, settled_at = ?, error_code = ?, "
                    "error_detail = ?, warnings = ? WHERE id = ?",
                    deliveryStateName(r.state), r.jobId, r.jobIndex, r.settledAt, r.errorCode, r.errorDetail,
                    stringsText(r.warnings), r.id);
}

Result<std::optional<DeliveryRow>> RunRepository::findDelivery(DeliveryId id)
{
    return m_db.row("SELECT " EVENSTOCK_DELIVERY_COLUMNS " FROM deliveries WHERE id = ?", deliveryOf, id);
}

Result<QList<DeliveryRow>> RunRepository::openDeliveries(AccountId account)
{
    return m_db.rows("SELECT " EVENSTOCK_DELIVERY_COLUMNS
                     " FROM deliveries WHERE account_id = ? AND state IN ('recorded', "
                     "'accepted', 'in_doubt') ORDER BY id LIMIT 100000",
                     deliveryOf, account);
}

Result<QList<DeliveryRow>> RunRepository::openDeliveriesOf(ListingId listing)
{
    return m_db.rows(
        "SELECT " EVENSTOCK_DELIVERY_COLUMNS
        " FROM deliveries INDEXED BY deliveries_open_listing WHERE listing_id = ? AND state IN ('recorded', "
        "'accepted', 'in_doubt') ORDER BY id LIMIT 1000",
        deliveryOf, listing);
}

Result<std::optional<DeliveryRow>> RunRepository::newestDelivery(ListingId listing, RunId run)
{
    return m_db.row("SELECT " EVENSTOCK_DELIVERY_COLUMNS
                    " FROM deliveries INDEXED BY deliveries_listing WHERE listing_id = ? AND run_id = ? "
                    "ORDER BY id DESC LIMIT 1",
                    deliveryOf, listing, run);
}

} // namespace evenstock
