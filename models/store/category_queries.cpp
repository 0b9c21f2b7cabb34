// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/category_queries.h"

#include "models/store/catalogue_queries.h"
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

Result<QList<CategoryNode>> CategoryQueries::nodes()
{
    return m_db.rows(
        "SELECT id, coalesce(parent_id, 0), account_id, external_id, name, note FROM categories "
        "ORDER BY account_id, name, id LIMIT ?",
        [](const Statement &s) {
            return CategoryNode{.id = s.int64(0),
                                .parent = s.int64(1),
                                .key = {s.get<AccountId>(2), s.text(3)},
                                .name = s.text(4),
                                .note = s.text(5)};
        },
        mostNodes);
}

Result<QList<CategoryInUse>> CategoryQueries::inUse()
{
    TRY_ASSIGN(const QStringList used, CatalogueQueries(m_db).categories());
    TRY_ASSIGN(const auto accounts, m_db.rows("SELECT DISTINCT account_id FROM categories WHERE account_id > 0",
                                              [](const Statement &s) { return s.get<AccountId>(0); }));
    TRY_ASSIGN(Statement find, m_db.prepare("SELECT name FROM categories WHERE account_id = ? AND external_id = ?"));
    QList<CategoryInUse> result;
    for (const QString &category : used) {
        CategoryInUse one{.category = category};
        for (const AccountId account : accounts) {
            TRY_ASSIGN(const bool found, find.first(account, category));
            if (found && !one.names.contains(find.text(0)))
                one.names.append(find.text(0));
        }
        if (one.names.isEmpty()) {
            TRY_ASSIGN(one.names, namesKept(category));
        }
        result.append(one);
    }
    TRY(find.finish());
    return result;
}

Result<QStringList> CategoryQueries::namesKept(const QString &category)
{
    TRY_ASSIGN(const auto names, m_db.rows(
                                     "SELECT DISTINCT name FROM categories WHERE account_id IS NULL AND "
                                     "external_id = ? AND name <> external_id ORDER BY name LIMIT 10",
                                     [](const Statement &s) { return s.text(0); }, category));
    return QStringList(names);
}

Result<QString> CategoryQueries::nameFor(ProductId product, const QString &category)
{
    // Where accounts know the number by different names, the one that shows it for this very product is meant.
    TRY_ASSIGN(
        const auto name,
        m_db.value<QString>("SELECT c.name FROM listings l CROSS JOIN categories c ON c.account_id = l.account_id "
                            "AND c.external_id = ?2 WHERE l.product_id = ?1 AND l.link <> 'unlinked' ORDER BY "
                            "(json_extract(l.remote, '$.category') IS ?2) DESC, l.id LIMIT 1",
                            product, category));
    if (name)
        return *name;
    TRY_ASSIGN(const QStringList kept, namesKept(category));
    return kept.join(QStringLiteral(" / "));
}

Result<QList<CategoryLink>> CategoryQueries::links(AccountId account)
{
    return m_db.rows(
        "SELECT m.account_id, c.account_id, c.external_id, c.name, m.target, coalesce(t.name, '') FROM category_map m "
        "JOIN categories c ON c.id = m.source_id LEFT JOIN categories t ON t.account_id = m.account_id AND "
        "t.external_id = m.target WHERE m.account_id = ? ORDER BY c.name, c.id LIMIT 10000",
        [](const Statement &s) {
            return CategoryLink{.account = s.get<AccountId>(0),
                                .source = {s.get<AccountId>(1), s.text(2)},
                                .sourceName = s.text(3),
                                .target = s.text(4),
                                .targetName = s.text(5)};
        },
        account);
}

} // namespace evenstock
