// SPDX-License-Identifier: GPL-3.0-or-later
// Plans and their rows.
#include "models/store/database.h"
#include "models/store/json_text.h"
#include "models/store/run_repository.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

#define EVENSTOCK_PLAN_COLUMNS "id, account_id, run_id, kind, guard, state, options, created_at, settled_at"

PlanRow planOf(const Statement &s)
{
    return {.id = s.get<PlanId>(0),
            .account = s.get<AccountId>(1),
            .run = s.get<RunId>(2),
            .kind = s.text(3),
            .guard = s.text(4),
            .state = s.text(5),
            .options = objectFrom(s.text(6)),
            .createdAt = s.int64(7),
            .settledAt = s.int64(8)};
}

#define EVENSTOCK_PLAN_ROW_COLUMNS                                                                                     \
    "id, plan_id, listing_id, product_id, external_id, parent_id, item, kind, field, direction, from_value, "          \
    "to_value, reason, suspicious, state, outcome, found"

PlanItemRow itemOf(const Statement &s)
{
    return {.id = s.get<PlanRowId>(0),
            .plan = s.get<PlanId>(1),
            .listing = s.get<ListingId>(2),
            .product = s.get<ProductId>(3),
            .externalId = s.text(4),
            .parent = s.get<PlanRowId>(5),
            .item = s.text(6),
            .kind = s.text(7),
            .field = s.text(8),
            .direction = s.text(9),
            .from = s.text(10),
            .to = s.text(11),
            .reason = s.text(12),
            .suspicious = s.flag(13),
            .state = s.text(14),
            .outcome = s.text(15),
            .found = s.text(16)};
}

} // namespace

Result<PlanId> RunRepository::insertPlan(const PlanRow &r)
{
    TRY(m_db.run("INSERT INTO plans (account_id, run_id, kind, guard, state, options, created_at) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?)",
                 r.account, r.run, r.kind, r.guard, r.state, objectText(r.options), r.createdAt));
    return PlanId{m_db.lastInsertId()};
}

Result<std::optional<PlanRow>> RunRepository::findPlan(PlanId id)
{
    return m_db.row("SELECT " EVENSTOCK_PLAN_COLUMNS " FROM plans WHERE id = ?", planOf, id);
}

Result<QList<PlanRow>> RunRepository::openPlans(AccountId account)
{
    return m_db.rows("SELECT " EVENSTOCK_PLAN_COLUMNS " FROM plans WHERE account_id = ? AND state = 'open' ORDER BY id "
                     "LIMIT 1000",
                     planOf, account);
}

Status RunRepository::settlePlan(PlanId id, const QString &state, UtcMs now)
{
    return m_db.run("UPDATE plans SET state = ?, settled_at = ? WHERE id = ?", state, state == "open"_L1 ? 0 : now, id);
}

Result<PlanRowId> RunRepository::insertPlanItem(const PlanItemRow &r)
{
    TRY(m_db.run("INSERT INTO plan_rows (plan_id, listing_id, product_id, external_id, parent_id, item, kind, field, "
                 "direction, from_value, to_value, reason, suspicious) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                 r.plan, r.listing, r.product, r.externalId, r.parent, r.item, r.kind, r.field, r.direction, r.from,
                 r.to, r.reason, r.suspicious));
    return PlanRowId{m_db.lastInsertId()};
}

Result<QList<PlanItemRow>> RunRepository::planItems(PlanId plan, PlanRowId after, int limit)
{
    return m_db.rows("SELECT " EVENSTOCK_PLAN_ROW_COLUMNS
                     " FROM plan_rows INDEXED BY plan_rows_plan WHERE plan_id = ? AND id > ? ORDER BY id LIMIT ?",
                     itemOf, plan, after.value, limit);
}

Result<PlanRowId> RunRepository::newestPlanItem(PlanId plan)
{
    TRY_ASSIGN(const auto id, m_db.value<PlanRowId>("SELECT max(id) FROM plan_rows WHERE plan_id = ?", plan));
    return id.value_or(PlanRowId{});
}

Result<QString> RunRepository::planItemState(PlanRowId id)
{
    TRY_ASSIGN(const auto state, m_db.value<QString>("SELECT state FROM plan_rows WHERE id = ?", id));
    return state.value_or(QString());
}

Status RunRepository::settlePlanItem(PlanRowId id, const QString &state, const QString &outcome, const QString &found)
{
    return m_db.run("UPDATE plan_rows SET state = ?, outcome = ?, found = ? WHERE id = ?", state, outcome, found, id);
}

Status RunRepository::settleChildren(PlanRowId parent, const QString &state)
{
    return m_db.run("UPDATE plan_rows SET state = ? WHERE parent_id = ?", state, parent);
}

Result<std::int64_t> RunRepository::countPlanItems(PlanId plan, const QString &state)
{
    TRY_ASSIGN(const auto count,
               m_db.value<std::int64_t>("SELECT count(*) FROM plan_rows WHERE plan_id = ? AND state = ?", plan, state));
    return count.value_or(0);
}

Result<QList<HoldingRow>> RunRepository::holdsOf(ListingId listing)
{
    return m_db.rows(
        R"sql(SELECT r.plan_id, p.kind, r.field, r.to_value
        FROM plan_rows r INDEXED BY plan_rows_waiting CROSS JOIN plans p ON p.id = r.plan_id
        WHERE r.listing_id = ? AND r.state = 'open' AND r.direction = 'out' AND r.parent_id IS NULL
            AND p.state = 'open' AND p.kind IN ('guard', 'first_link', 'switched_on') LIMIT 100)sql",
        [](const Statement &s) {
            return HoldingRow{.plan = s.get<PlanId>(0), .kind = s.text(1), .field = s.text(2), .to = s.text(3)};
        },
        listing);
}

Result<bool> RunRepository::waitsToComeIn(ListingId listing, const QString &field)
{
    TRY_ASSIGN(const auto found, m_db.value<int>(R"sql(SELECT 1
        FROM plan_rows r INDEXED BY plan_rows_incoming CROSS JOIN plans p ON p.id = r.plan_id
        WHERE r.listing_id = ? AND r.state = 'open' AND r.direction = 'in' AND r.field = ? AND r.parent_id IS NULL
            AND p.state = 'open' AND p.kind = 'guard' LIMIT 1)sql",
                                                 listing, field));
    return found.has_value();
}

} // namespace evenstock
