// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/route_queries.h"

#include "models/store/database.h"

namespace evenstock {

Result<QList<MirrorRow>> RouteQueries::mirrors(int limit)
{
    constexpr std::string_view sql =
        "SELECT r.id, o.id, a.name, CASE WHEN o.code <> '' THEN o.code ELSE o.external_id END, o.state, w.name, "
        "coalesce(m.id, 0), "
        "CASE WHEN m.code <> '' THEN m.code ELSE coalesce(m.external_id, r.external_id) END, coalesce(m.state, ''), "
        "r.state, r.detail "
        "FROM replicas r CROSS JOIN orders o ON o.id = r.order_id JOIN accounts a ON a.id = o.account_id JOIN accounts "
        "w "
        "ON w.id = r.account_id LEFT JOIN orders m ON m.account_id = r.account_id AND m.external_id = r.external_id "
        "AND "
        "r.external_id <> '' ORDER BY r.id DESC LIMIT ?";
    return m_db.rows(
        sql,
        [](const Statement &s) {
            return MirrorRow{.id = s.get<ReplicaId>(0),
                             .order = s.get<OrderId>(1),
                             .channel = s.text(2),
                             .code = s.text(3),
                             .state = s.text(4),
                             .wholesaler = s.text(5),
                             .mirror = s.get<OrderId>(6),
                             .mirrorCode = s.text(7),
                             .mirrorState = s.text(8),
                             .passedOn = replicaStateNamed(s.text(9)),
                             .detail = s.text(10)};
        },
        limit);
}

} // namespace evenstock
