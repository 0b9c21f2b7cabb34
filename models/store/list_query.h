// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <string>
#include <variant>
#include <vector>

namespace evenstock {

// A SELECT whose WHERE terms are there or not, with their values: the lists with filters. Terms and order are literals
// of ours, values are always bound.
//
//     ListQuery list("SELECT id, state FROM orders INDEXED BY orders_placed");
//     if (filter.account)
//         list.where("account_id = ?", filter.account);
//     return list.rows(db, "ORDER BY placed_at DESC, id DESC", limit, mapping);
class ListQuery
{
public:
    explicit ListQuery(std::string select)
        : m_sql(std::move(select))
    {
    }

    template <typename... Values>
    void where(std::string_view term, const Values &...values)
    {
        m_sql += m_hasTerm ? " AND " : " WHERE ";
        m_sql += term;
        m_hasTerm = true;
        (keep(values), ...);
    }

    // At most `limit` rows.
    template <typename Map>
    auto rows(Database &db, std::string_view order, int limit, Map map) const
        -> Result<QList<std::invoke_result_t<Map, const Statement &>>>
    {
        QList<std::invoke_result_t<Map, const Statement &>> result;
        std::string sql = m_sql;
        sql.append(" ").append(order).append(" LIMIT ?");
        TRY_ASSIGN(Statement statement, db.prepare(sql));
        int place = 0;
        for (const Value &value : m_values)
            std::visit([&](const auto &v) { statement.bind(++place, v); }, value);
        statement.bind(++place, limit);
        while (statement.next())
            result.append(map(std::as_const(statement)));
        TRY(statement.finish());
        return result;
    }

    const std::string &sql() const { return m_sql; }

private:
    using Value = std::variant<qint64, QString, QBitArray *>;
    template <typename Tag>
    void keep(const Id<Tag> &id)
    {
        m_values.emplace_back(id.value);
    }
    template <std::integral T>
    void keep(T value)
    {
        m_values.emplace_back(static_cast<qint64>(value));
    }
    void keep(const QString &value) { m_values.emplace_back(value); }
    void keep(QBitArray *set) { m_values.emplace_back(set); } // lives until rows() is done

    std::string m_sql;
    std::vector<Value> m_values;
    bool m_hasTerm = false;
};

} // namespace evenstock
