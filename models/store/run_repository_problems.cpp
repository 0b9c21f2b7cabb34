// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong and what became of it.
#include "models/store/database.h"
#include "models/store/json_text.h"
#include "models/store/likeness.h"
#include "models/store/run_repository.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

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

Result<bool> RunRepository::isOpen(const QString &fingerprint)
{
    TRY_ASSIGN(const auto found, m_db.value<std::int64_t>(
                                     "SELECT 1 FROM problems WHERE fingerprint = ? AND state = 'open'", fingerprint));
    return found.has_value();
}

Result<std::optional<ProblemRow>> RunRepository::openProblem(const QString &fingerprint)
{
    return m_db.row("SELECT " EVENSTOCK_PROBLEM_COLUMNS " FROM problems WHERE fingerprint = ? AND state = 'open'",
                    problemOf, fingerprint);
}

Result<std::optional<ProblemRow>> RunRepository::newestProblem(const QString &fingerprint)
{
    return m_db.row("SELECT " EVENSTOCK_PROBLEM_COLUMNS " FROM problems WHERE fingerprint = ? ORDER BY id DESC LIMIT 1",
                    problemOf, fingerprint);
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

} // namespace evenstock
