// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/return_repository.h"

#include "models/store/database.h"
#include "models/store/json_text.h"
#include "models/store/list_query.h"

#include <QJsonDocument>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

ReturnRow rowOf(const Statement &s)
{
    return {.id = s.int64(0),
            .account = s.get<AccountId>(1),
            .channel = s.text(2),
            .externalId = s.text(3),
            .orderId = s.text(4),
            .state = s.text(5),
            .wanted = s.text(6),
            .placedAt = s.int64(7),
            .readAt = s.int64(8),
            .lines = QJsonDocument::fromJson(s.text(9).toUtf8()).array()};
}

} // namespace

Status ReturnRepository::save(const ReturnRow &row)
{
    return m_db.run(
        R"sql(INSERT INTO returns (account_id, external_id, order_external_id, state, wanted, placed_at, read_at,
            lines) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (account_id, external_id) DO UPDATE SET order_external_id = excluded.order_external_id,
            state = excluded.state, wanted = excluded.wanted, placed_at = excluded.placed_at, read_at = excluded.read_at,
            -- What the buyer wrote does not come back after it was removed.
            lines = CASE WHEN returns.lines LIKE '%"note":%' THEN excluded.lines ELSE
                (SELECT json_group_array(json_remove(value, '$.note')) FROM json_each(excluded.lines)) END)sql",
        row.account, row.externalId, row.orderId, row.state, row.wanted, row.placedAt, row.readAt,
        QString::fromUtf8(QJsonDocument(row.lines).toJson(QJsonDocument::Compact)));
}

Result<UtcMs> ReturnRepository::readFrom(AccountId account, const QStringList &over)
{
    TRY_ASSIGN(const auto newest,
               m_db.value<UtcMs>("SELECT coalesce(max(placed_at), 0) FROM returns WHERE account_id = ?", account));
    TRY_ASSIGN(
        const auto oldest,
        m_db.value<UtcMs>("SELECT coalesce(min(placed_at), 0) FROM returns WHERE account_id = ? AND placed_at > 0 "
                          "AND NOT EXISTS (SELECT 1 FROM json_each(?) AS o WHERE o.value = state)",
                          account, stringsText(over)));
    return oldest.value_or(0) > 0 ? oldest.value_or(0) : newest.value_or(0);
}

Result<Page<ReturnRow>> ReturnRepository::page(AccountId account, const QString &state, const PageRequest &request)
{
    ListQuery list(account
                       ? "SELECT r.id, r.account_id, a.name, r.external_id, r.order_external_id, r.state, r.wanted, "
                         "r.placed_at, r.read_at, r.lines FROM returns AS r INDEXED BY returns_account CROSS JOIN "
                         "accounts AS a ON a.id = r.account_id"
                       : "SELECT r.id, r.account_id, a.name, r.external_id, r.order_external_id, r.state, r.wanted, "
                         "r.placed_at, r.read_at, r.lines FROM returns AS r INDEXED BY returns_placed CROSS JOIN "
                         "accounts AS a ON a.id = r.account_id");
    if (account)
        list.where("r.account_id = ?", account);
    else if (request.after.isEmpty())
        list.where("r.placed_at >= 0");
    if (!state.isEmpty())
        list.where("r.state = ?", state);
    if (!request.after.isEmpty()) {
        TRY_ASSIGN(const PageKey key, parsePageKey(request.after, PageKeyKind::Number));
        list.where("(r.placed_at, r.id) < (?, ?)", key.number, key.id);
    }
    TRY_ASSIGN(auto rows, list.rows(m_db, "ORDER BY r.placed_at DESC, r.id DESC", request.rows() + 1, rowOf));
    return pageOf(std::move(rows), request.rows(),
                  [](const ReturnRow &last) { return pageKeyText(last.placedAt, last.id); });
}

} // namespace evenstock
