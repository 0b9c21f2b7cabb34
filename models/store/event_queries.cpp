// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/event_queries.h"

#include "models/store/list_query.h"
#include "models/store/transaction.h"

#include <string>

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

void addTerms(ListQuery &list, const EventFilter &filter)
{
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
}

} // namespace

// Sorted by the owner, by something that has no index.
Result<Page<EventView>> EventQueries::sortedPage(const EventFilter &filter, const PageRequest &request)
{
    TRY_ASSIGN(const auto moment, Transaction::joinRead(m_db));
    const std::string channel = placeOfAccount(filter.channels);
    SortKey key{"id", PageKeyKind::Number};
    switch (filter.sort) {
    case EventSort::State:
        key = {"state", PageKeyKind::Text};
        break;
    case EventSort::Cause:
        key = {"cause", PageKeyKind::Text};
        break;
    case EventSort::Channel:
        key = {channel, PageKeyKind::Number};
        break;
    case EventSort::Attempts:
        key = {"attempts", PageKeyKind::Number};
        break;
    case EventSort::NextTry: // soon first; what is not tried again is the end of both ways
        key = {filter.way == SortWay::Up ? "CASE next_try_at WHEN 0 THEN 9000000000000000000 ELSE next_try_at END"
                                         : "next_try_at",
               PageKeyKind::Number};
        break;
    case EventSort::Received:
        break;
    }
    ListQuery list("SELECT id, " + std::string(key.expression) + " FROM events");
    addTerms(list, filter);
    TRY_ASSIGN(const auto ids, sortedIds<EventId>(m_db, std::move(list), key, filter.way, request));
    Page<EventView> page{.next = ids.next};
    for (const EventId id : ids.rows) {
        TRY_ASSIGN(const auto view, m_db.row(EVENSTOCK_EVENT_COLUMNS " FROM events WHERE id = ?", viewOf, id));
        if (view)
            page.rows.append(*view);
    }
    return page;
}

Result<Page<EventView>> EventQueries::page(const EventFilter &filter, const PageRequest &request)
{
    if (filter.sort != EventSort::Received || filter.way != SortWay::Down)
        return sortedPage(filter, request);
    TRY_ASSIGN(const auto before, startId(request, fromNewest));
    ListQuery list(EVENSTOCK_EVENT_COLUMNS " FROM events");
    list.where("id < ?", before);
    addTerms(list, filter);
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
