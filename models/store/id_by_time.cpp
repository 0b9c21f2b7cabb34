// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/id_by_time.h"

#include "models/store/database.h"

namespace evenstock {

Result<std::int64_t> firstIdSince(Database &database, std::string_view table, std::string_view column, UtcMs time)
{
    std::string newestSql = "SELECT max(id) FROM ";
    newestSql += table;
    std::string probeSql = "SELECT ";
    probeSql.append(column).append(" FROM ").append(table);
    probeSql += " NOT INDEXED WHERE id >= ? ORDER BY id LIMIT 1";
    TRY_ASSIGN(const auto newest, database.value<std::int64_t>(newestSql));
    TRY_ASSIGN(Statement probe, database.prepare(probeSql));
    std::int64_t low = 1;
    std::int64_t high = newest.value_or(0) + 1;
    while (low < high) {
        const std::int64_t middle = low + (high - low) / 2;
        TRY_ASSIGN(const bool found, probe.first(middle));
        if (!found || probe.int64(0) >= time)
            high = middle;
        else
            low = middle + 1;
    }
    TRY(probe.finish());
    return low;
}

} // namespace evenstock
