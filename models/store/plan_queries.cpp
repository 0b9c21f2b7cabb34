// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/plan_queries.h"

#include "models/store/card_facts.h"
#include "models/store/json_text.h"
#include "models/store/list_query.h"

#include <QHash>

namespace evenstock {

namespace {

PlanView viewOf(const Statement &s)
{
    return {.plan = {.id = s.get<PlanId>(0),
                     .account = s.get<AccountId>(1),
                     .run = s.get<RunId>(2),
                     .kind = s.text(3),
                     .guard = s.text(4),
                     .state = s.text(5),
                     .options = objectFrom(s.text(6)),
                     .createdAt = s.int64(7),
                     .settledAt = s.int64(8)},
            .channel = s.text(9),
            .marketplace = s.text(10)};
}

#define EVENSTOCK_PLAN_VIEW                                                                                            \
    "SELECT p.id, p.account_id, p.run_id, p.kind, p.guard, p.state, p.options, p.created_at, p.settled_at, a.name, "   \
    "a.marketplace FROM plans p CROSS JOIN accounts a ON a.id = p.account_id"

#define EVENSTOCK_PLAN_ITEM                                                                                            \
    "SELECT r.id, r.plan_id, r.listing_id, r.product_id, r.item, r.kind, r.field, r.direction, r.from_value, "         \
    "r.to_value, r.reason, r.suspicious, r.state, coalesce(p.sku, ''), coalesce(p.title, ''), "                        \
    "coalesce(l.external_id, r.external_id), r.outcome, r.found, r.parent_id, "                                        \
    "coalesce(p.condition, ''), " EVENSTOCK_CARD_FACTS " "
#define EVENSTOCK_PLAN_ITEM_WORDS                                                                                      \
    "LEFT JOIN listings l ON l.id = r.listing_id LEFT JOIN products p ON p.id = coalesce(r.product_id, l.product_id)"

PlanItemView itemOf(const Statement &s)
{
    return {.item = {.id = s.get<PlanRowId>(0),
                     .plan = s.get<PlanId>(1),
                     .listing = s.get<ListingId>(2),
                     .product = s.get<ProductId>(3),
                     .parent = s.get<PlanRowId>(18),
                     .item = s.text(4),
                     .kind = s.text(5),
                     .field = s.text(6),
                     .direction = s.text(7),
                     .from = s.text(8),
                     .to = s.text(9),
                     .reason = s.text(10),
                     .suspicious = s.flag(11),
                     .state = s.text(12),
                     .outcome = s.text(16),
                     .found = s.text(17)},
            .sku = s.text(13),
            .title = s.text(14),
            .condition = s.text(19),
            .attributes = s.text(20),
            .externalId = s.text(15)};
}

} // namespace

Result<Page<PlanView>> PlanQueries::page(AccountId account, const QString &state, const PageRequest &request)
{
    TRY_ASSIGN(const auto before, startId(request, fromNewest));
    ListQuery list(EVENSTOCK_PLAN_VIEW); // plans are few: by id, the rest row by row
    list.where("p.id < ?", before);
    if (account)
        list.where("p.account_id = ?", account);
    if (!state.isEmpty())
        list.where("p.state = ?", state);
    TRY_ASSIGN(auto rows, list.rows(m_db, "ORDER BY p.id DESC", request.rows() + 1, viewOf));
    return pageOf(std::move(rows), request.rows(),
                  [](const PlanView &view) { return pageKeyText(view.plan.id.value); });
}

Result<std::optional<PlanView>> PlanQueries::find(PlanId id)
{
    return m_db.row(EVENSTOCK_PLAN_VIEW " WHERE p.id = ?", viewOf, id);
}

Result<Page<PlanItemView>> PlanQueries::items(PlanId plan, const PlanItemFilter &filter, const PageRequest &request)
{
    PageKey after;
    if (!request.after.isEmpty()) {
        TRY_ASSIGN(after, parsePageKey(request.after, PageKeyKind::Text));
    }
    ListQuery list(EVENSTOCK_PLAN_ITEM "FROM plan_rows r INDEXED BY plan_rows_item " EVENSTOCK_PLAN_ITEM_WORDS);
    list.where("r.plan_id = ? AND (r.item, r.id) > (?, ?)", plan, after.text, after.id);
    if (!filter.direction.isEmpty())
        list.where("r.direction = ?", filter.direction);
    if (!filter.kind.isEmpty())
        list.where("r.kind = ?", filter.kind);
    if (!filter.field.isEmpty())
        list.where("r.field = ?", filter.field);
    if (!filter.state.isEmpty())
        list.where("r.state = ?", filter.state);
    TRY_ASSIGN(auto rows, list.rows(m_db, "ORDER BY r.item, r.id", request.rows() + 1, itemOf));
    return pageOf(std::move(rows), request.rows(),
                  [](const PlanItemView &view) { return pageKeyText(view.item.item, view.item.id.value); });
}

Result<Page<PlanItemView>> PlanQueries::ofRun(RunId run, const PageRequest &request)
{
    TRY_ASSIGN(const auto after, startId(request, fromOldest));
    ListQuery list(
        EVENSTOCK_PLAN_ITEM
        "FROM plans n CROSS JOIN plan_rows r INDEXED BY plan_rows_plan ON r.plan_id = n.id " EVENSTOCK_PLAN_ITEM_WORDS);
    list.where("n.run_id = ? AND r.id > ?", run, after);
    TRY_ASSIGN(auto rows, list.rows(m_db, "ORDER BY r.id", request.rows() + 1, itemOf));
    return pageOf(std::move(rows), request.rows(),
                  [](const PlanItemView &view) { return pageKeyText(view.item.id.value); });
}

Result<QList<PlanCount>> PlanQueries::counts(PlanId plan)
{
    TRY_ASSIGN(Statement rows, m_db.prepare("SELECT kind, field, direction, state, suspicious, to_value = '0' "
                                            "FROM plan_rows INDEXED BY plan_rows_plan WHERE plan_id = ? "
                                            "AND parent_id IS NULL"));
    QList<PlanCount> counts;
    QHash<QString, qsizetype> places;
    rows.query(plan);
    while (rows.next()) {
        const QString key = rows.text(0) + u'|' + rows.text(1) + u'|' + rows.text(2) + u'|' + rows.text(3);
        auto place = places.constFind(key);
        if (place == places.constEnd()) {
            place = places.insert(key, counts.size());
            counts.append(
                {.kind = rows.text(0), .field = rows.text(1), .direction = rows.text(2), .state = rows.text(3)});
        }
        PlanCount &count = counts[*place];
        ++count.rows;
        count.suspicious += rows.int64(4);
        if (count.kind == u"quantity" || count.kind == u"end_listing")
            count.toZero += rows.int64(5);
    }
    TRY(rows.finish());
    return counts;
}

} // namespace evenstock
