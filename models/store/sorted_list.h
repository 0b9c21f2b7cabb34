// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/store/list_query.h"
#include "models/store/paging.h"

#include <string>
#include <string_view>

namespace evenstock {

enum class SortWay { Up, Down };

// What a list is sorted by: an expression of its SELECT, then the id. Literals of ours.
struct SortKey {
    std::string_view expression = {};
    PageKeyKind kind = PageKeyKind::Number;
};

// The place of a row's account among these, which are in the order wanted already: a figure of ours, where each row
// would look the name up. Accounts that are not among them come last.
inline std::string placeOfAccount(const QList<AccountId> &accounts)
{
    std::string place = "CASE account_id";
    for (qsizetype i = 0; i < accounts.size(); ++i)
        place += " WHEN " + std::to_string(accounts[i].value) + " THEN " + std::to_string(i);
    return accounts.isEmpty() ? "account_id" : place + " ELSE " + std::to_string(accounts.size()) + " END";
}

inline Result<QList<AccountId>> accountsByName(Database &db)
{
    return db.rows("SELECT id FROM accounts ORDER BY name, id LIMIT 1000",
                   [](const Statement &s) { return s.get<AccountId>(0); });
}

// One page of ids of a list that its owner sorts by a column: over keyset pages of the whole list, and not of the rows
// that happen to be loaded. `list` selects the id and then the expression; its WHERE terms are the filter.
template <typename IdType>
Result<Page<IdType>> sortedIds(Database &db, ListQuery list, const SortKey &key, SortWay way,
                               const PageRequest &request)
{
    struct Row {
        IdType id = {};
        QString text = {};
        std::int64_t number = 0;
    };
    const bool isText = key.kind == PageKeyKind::Text;
    const std::string expression(key.expression);
    if (!request.after.isEmpty()) {
        TRY_ASSIGN(const PageKey after, parsePageKey(request.after, key.kind));
        const std::string term = "(" + expression + ", id) " + (way == SortWay::Up ? ">" : "<") + " (?, ?)";
        if (isText)
            list.where(term, after.text, after.id);
        else
            list.where(term, after.number, after.id);
    }
    const std::string direction = way == SortWay::Up ? " ASC" : " DESC";
    TRY_ASSIGN(auto rows, list.rows(db, "ORDER BY " + expression + direction + ", id" + direction, request.rows() + 1,
                                    [isText](const Statement &s) {
                                        return Row{.id = s.get<IdType>(0),
                                                   .text = isText ? s.text(1) : QString(),
                                                   .number = isText ? 0 : s.int64(1)};
                                    }));
    const Page<Row> page = pageOf(std::move(rows), request.rows(), [isText](const Row &row) {
        return isText ? pageKeyText(row.text, row.id.value) : pageKeyText(row.number, row.id.value);
    });
    Page<IdType> ids{.next = page.next};
    for (const Row &row : page.rows)
        ids.rows.append(row.id);
    return ids;
}

} // namespace evenstock
