// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/category_queries.h"

#include "models/store/list_query.h"

namespace evenstock {

Result<Page<CategoryView>> CategoryQueries::page(AccountId account, const PageRequest &request)
{
    TRY_ASSIGN(const auto after, startId(request, fromOldest));
    ListQuery list("SELECT c.id, coalesce(a.name, ''), c.external_id, coalesce(p.external_id, ''), c.name, c.note "
                   "FROM categories c LEFT JOIN categories p ON p.id = c.parent_id "
                   "LEFT JOIN accounts a ON a.id = c.account_id");
    list.where("c.id > ?", after);
    if (account)
        list.where("c.account_id = ?", account);
    TRY_ASSIGN(auto rows, list.rows(m_db, "ORDER BY c.id", request.rows() + 1, [](const Statement &s) {
        return CategoryView{.id = s.int64(0),
                            .channel = s.text(1),
                            .externalId = s.text(2),
                            .parentId = s.text(3),
                            .name = s.text(4),
                            .note = s.text(5)};
    }));
    return pageOf(std::move(rows), request.rows(), [](const CategoryView &view) { return pageKeyText(view.id); });
}

} // namespace evenstock
