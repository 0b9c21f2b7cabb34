// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/change_queries.h"

#include "models/store/card_facts.h"
#include "models/store/list_query.h"
#include "models/store/transaction.h"

#include <string>

namespace evenstock {

namespace {

ListQuery changesBy(const char *index)
{
    std::string select =
        "SELECT c.id, c.at, c.product_id, c.listing_id, c.account_id, c.run_id, c.field, c.old, c.new, "
        "c.cause, coalesce(p.sku, ''), coalesce(p.title, ''), coalesce(a.name, ''), coalesce(p.condition, "
        "''), " EVENSTOCK_CARD_FACTS " FROM change_log c ";
    select += index;
    select += " LEFT JOIN products p ON p.id = c.product_id LEFT JOIN accounts a ON a.id = c.account_id";
    return ListQuery(std::move(select));
}

ChangeView viewOf(const Statement &s)
{
    return {.change = {.at = s.int64(1),
                       .product = s.get<ProductId>(2),
                       .listing = s.get<ListingId>(3),
                       .account = s.get<AccountId>(4),
                       .run = s.get<RunId>(5),
                       .field = s.text(6),
                       .old = s.get<std::optional<QString>>(7),
                       .now = s.get<std::optional<QString>>(8),
                       .cause = s.text(9),
                       .id = s.int64(0)},
            .sku = s.text(10),
            .title = s.text(11),
            .condition = s.text(13),
            .attributes = s.text(14),
            .channel = s.text(12)};
}

using ChangeId = Id<struct ChangeTag>;

QString keyOf(const ChangeView &view)
{
    return pageKeyText(view.change.id);
}

} // namespace

Result<Page<ChangeView>> ChangeQueries::ofProduct(ProductId product, const PageRequest &request)
{
    TRY_ASSIGN(const auto before, startId(request, fromNewest));
    ListQuery list = changesBy("INDEXED BY change_log_product");
    list.where("c.product_id = ? AND c.product_id IS NOT NULL AND c.id < ?", product, before);
    TRY_ASSIGN(auto rows, list.rows(m_db, "ORDER BY c.id DESC", request.rows() + 1, viewOf));
    return pageOf(std::move(rows), request.rows(), keyOf);
}

// Sorted by the owner: one product has few changes, and all of them are behind one index.
Result<Page<ChangeView>> ChangeQueries::ofProduct(ProductId product, const ChangeOrder &order,
                                                  const PageRequest &request)
{
    if (order.sort == ChangeSort::Newest && order.way == SortWay::Down)
        return ofProduct(product, request);
    TRY_ASSIGN(const auto moment, Transaction::joinRead(m_db));
    SortKey key{"id", PageKeyKind::Number};
    if (order.sort == ChangeSort::Field)
        key = {"field", PageKeyKind::Text};
    else if (order.sort == ChangeSort::From)
        key = {"substr(coalesce(old, ''), 1, 100)", PageKeyKind::Text}; // a description is long
    else if (order.sort == ChangeSort::To)
        key = {"substr(coalesce(new, ''), 1, 100)", PageKeyKind::Text};
    ListQuery list("SELECT id, " + std::string(key.expression) + " FROM change_log INDEXED BY change_log_product");
    list.where("product_id = ? AND product_id IS NOT NULL", product);
    TRY_ASSIGN(const auto ids, sortedIds<ChangeId>(m_db, std::move(list), key, order.way, request));
    Page<ChangeView> page{.next = ids.next};
    for (const ChangeId id : ids.rows) {
        ListQuery one = changesBy("NOT INDEXED");
        one.where("c.id = ?", id);
        TRY_ASSIGN(const auto rows, one.rows(m_db, "", 1, viewOf));
        page.rows += rows;
    }
    return page;
}

Result<std::optional<ChangeView>> ChangeQueries::lastOf(ProductId product, const QString &field)
{
    ListQuery list = changesBy("INDEXED BY change_log_product");
    list.where("c.product_id = ? AND c.product_id IS NOT NULL AND c.field = ?", product, field);
    TRY_ASSIGN(const auto rows, list.rows(m_db, "ORDER BY c.id DESC", 1, viewOf));
    return rows.isEmpty() ? std::optional<ChangeView>() : std::optional(rows.first());
}

Result<Page<ChangeView>> ChangeQueries::ofRun(RunId run, const PageRequest &request)
{
    TRY_ASSIGN(const auto after, startId(request, fromOldest));
    ListQuery list = changesBy("INDEXED BY change_log_run");
    list.where("c.run_id = ? AND c.run_id IS NOT NULL AND c.id > ?", run, after);
    TRY_ASSIGN(auto rows, list.rows(m_db, "ORDER BY c.id", request.rows() + 1, viewOf));
    return pageOf(std::move(rows), request.rows(), keyOf);
}

Result<Page<ChangeView>> ChangeQueries::ofBatch(std::int64_t batch, const PageRequest &request)
{
    TRY_ASSIGN(const auto after, startId(request, fromOldest));
    ListQuery list = changesBy("INDEXED BY change_log_batch");
    list.where("c.batch = ? AND c.batch IS NOT NULL AND c.id > ?", batch, after);
    TRY_ASSIGN(auto rows, list.rows(m_db, "ORDER BY c.id", request.rows() + 1, viewOf));
    return pageOf(std::move(rows), request.rows(), keyOf);
}

Result<Page<ChangeView>> ChangeQueries::all(const PageRequest &request)
{
    TRY_ASSIGN(const auto before, startId(request, fromNewest));
    ListQuery list = changesBy("NOT INDEXED");
    list.where("c.id < ?", before);
    TRY_ASSIGN(auto rows, list.rows(m_db, "ORDER BY c.id DESC", request.rows() + 1, viewOf));
    return pageOf(std::move(rows), request.rows(), keyOf);
}

Result<std::int64_t> ChangeQueries::countOfRun(RunId run)
{
    TRY_ASSIGN(const auto count, m_db.value<std::int64_t>("SELECT count(*) FROM change_log INDEXED BY change_log_run "
                                                          "WHERE run_id = ? AND run_id IS NOT NULL",
                                                          run));
    return count.value_or(0);
}

} // namespace evenstock
