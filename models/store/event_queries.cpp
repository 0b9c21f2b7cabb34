// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/event_queries.h"

#include "models/store/list_query.h"

namespace evenstock {

namespace {

#define EVENSTOCK_EVENT_COLUMNS                                                                                        \
    "SELECT id, account_id, event_id, received_at, verified, state, cause, order_id, attempts, next_try_at, "          \
    "processed_at, error"

// By the partial indexes: most of an inbox is done with.
constexpr char isOpen[] =
    "id IN (SELECT id FROM events INDEXED BY events_work WHERE state = 'received' UNION ALL SELECT id FROM events "
    "INDEXED BY events_again WHERE state = 'failed' UNION ALL SELECT id FROM events INDEXED BY events_dead WHERE state "
    "= 'dead' UNION ALL SELECT id FROM events INDEXED BY events_quarantine WHERE state = 'quarantined')";

EventView viewOf(const Statement &s)
{
    return {.id = s.get<EventId>(0),
            .account = s.get<AccountId>(1),
            .eventId = s.text(2),
            .receivedAt = s.int64(3),
            .isVerified = s.int64(4) != 0,
            .state = s.text(5),
            .cause = s.text(6),
            .orderId = s.text(7),
            .attempts = static_cast<int>(s.int64(8)),
            .nextTryAt = s.int64(9),
            .processedAt = s.int64(10),
            .error = s.text(11)};
}

} // namespace

Result<Page<EventView>> EventQueries::page(const EventFilter &filter, const PageRequest &request)
{
    TRY_ASSIGN(const auto before, startId(request, fromNewest));
    ListQuery list(EVENSTOCK_EVENT_COLUMNS " FROM events");
    list.where("id < ?", before);
    if (filter.which == EventFilter::Which::Open)
        list.where(isOpen);
    if (filter.after)
        list.where("id > ?", filter.after);
    if (filter.isVerified)
        list.where("verified = ?", *filter.isVerified ? 1 : 0);
    if (filter.account)
        list.where("account_id = ?", filter.account);
    if (!filter.state.isEmpty())
        list.where("state = ?", filter.state);
    TRY_ASSIGN(auto rows, list.rows(m_db, "ORDER BY id DESC", request.rows() + 1, viewOf));
    return pageOf(std::move(rows), request.rows(), [](const EventView &view) { return pageKeyText(view.id.value); });
}

Result<QMap<AccountId, UtcMs>> EventQueries::lastByAccount()
{
    QMap<AccountId, UtcMs> last;
    TRY_ASSIGN(const auto rows,
               m_db.rows(
                   "SELECT account_id, received_at FROM events ORDER BY id DESC LIMIT ?",
                   [](const Statement &s) { return std::pair(s.get<AccountId>(0), s.int64(1)); }, mostLookedAt));
    for (const auto &[account, at] : rows)
        last[account] = qMax(last.value(account), UtcMs(at));
    return last;
}

Result<std::optional<EventView>> EventQueries::find(EventId id)
{
    return m_db.row(
        EVENSTOCK_EVENT_COLUMNS ", body FROM events WHERE id = ?",
        [](const Statement &s) {
            EventView view = viewOf(s);
            view.body = s.blob(12);
            return view;
        },
        id);
}

} // namespace evenstock
