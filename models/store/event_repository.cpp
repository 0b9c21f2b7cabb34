// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/event_repository.h"

#include "models/store/database.h"
#include "models/store/enum_names.h"
#include "models/store/transaction.h"

#include <algorithm>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array stateNames = {"received", "done", "ignored", "failed", "dead", "quarantined", "discarded"};

constexpr char columns[] =
    "id, account_id, route, query, event_id, received_at, headers, body, verified, state, cause, "
    "order_id, items, attempts, next_try_at, processed_at, duration_ms, error";

std::string select(const char *rest)
{
    return std::string("SELECT ") + columns + " FROM events " + rest;
}

EventRow eventFrom(const Statement &s)
{
    EventRow row;
    int c = 0;
    row.id = s.get<EventId>(c++);
    row.account = s.get<AccountId>(c++);
    row.route = s.text(c++);
    row.query = s.text(c++);
    row.eventId = s.text(c++);
    row.receivedAt = s.int64(c++);
    row.headers = s.text(c++);
    row.body = s.blob(c++);
    row.verified = s.flag(c++);
    row.state = storedIn<EventState>(stateNames, s.text(c++));
    row.cause = s.text(c++);
    row.orderId = s.text(c++);
    row.items = int(s.int64(c++));
    row.attempts = int(s.int64(c++));
    row.nextTryAt = s.int64(c++);
    row.processedAt = s.int64(c++);
    row.durationMs = s.int64(c++);
    row.error = s.text(c++);
    return row;
}

} // namespace

QString eventStateName(EventState state)
{
    return nameIn(stateNames, state);
}

Result<QList<bool>> EventRepository::insert(std::span<const EventRow> rows)
{
    QList<bool> isNew;
    TRY_ASSIGN(Transaction transaction, Transaction::begin(m_db));
    TRY_ASSIGN(Statement add,
               m_db.prepare("INSERT INTO events (account_id, route, query, event_id, received_at, headers, body, "
                            "verified, state, cause, order_id, error, processed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, "
                            "?, ?, ?, ?) ON CONFLICT DO NOTHING"));
    bool isQuarantine = false;
    for (const EventRow &row : rows) {
        TRY(add.run(row.account, row.route, row.query, row.eventId, row.receivedAt, row.headers, row.body, row.verified,
                    eventStateName(row.state), row.cause, row.orderId, row.error, row.processedAt));
        isNew.append(add.changes() == 1);
        isQuarantine |= row.state == EventState::Quarantined;
    }
    if (isQuarantine) {
        TRY(m_db.run("DELETE FROM events WHERE state = 'quarantined' AND id IN (SELECT id FROM events INDEXED BY "
                     "events_quarantine WHERE state = 'quarantined' ORDER BY received_at DESC, id DESC LIMIT -1 "
                     "OFFSET ?)",
                     mostQuarantined));
    }
    TRY(transaction.commit());
    return isNew;
}

Result<QList<EventRow>> EventRepository::due(AccountId account, UtcMs now, int limit)
{
    TRY_ASSIGN(auto rows,
               m_db.rows(select("INDEXED BY events_work WHERE account_id = ? AND state = 'received' ORDER BY "
                                "id LIMIT ?"),
                         eventFrom, account, limit));
    TRY_ASSIGN(const auto again, m_db.rows(select("INDEXED BY events_again WHERE account_id = ? AND state = 'failed' "
                                                  "AND next_try_at <= ? ORDER BY next_try_at, id LIMIT ?"),
                                           eventFrom, account, now, limit));
    rows.append(again);
    std::sort(rows.begin(), rows.end(), [](const EventRow &one, const EventRow &other) { return one.id < other.id; });
    rows.resize(std::min<qsizetype>(rows.size(), limit));
    return rows;
}

Result<QList<EventRow>> EventRepository::quarantined(AccountId account, UtcMs since, int limit)
{
    return m_db.rows(select("INDEXED BY events_quarantine WHERE state = 'quarantined' AND received_at >= ? AND "
                            "account_id = ? ORDER BY received_at, id LIMIT ?"),
                     eventFrom, since, account, limit);
}

Result<std::optional<EventRow>> EventRepository::find(EventId id)
{
    return m_db.row(select("WHERE id = ?"), eventFrom, id);
}

Result<QList<EventRow>> EventRepository::alike(const EventRow &row, int limit)
{
    const bool isDead = row.state == EventState::Dead;
    return m_db.rows(select(isDead ? "INDEXED BY events_dead WHERE state = 'dead' AND account_id = ? AND cause = ? AND "
                                     "error = ? ORDER BY id LIMIT ?"
                                   : "INDEXED BY events_again WHERE state = 'failed' AND account_id = ? AND cause = ? "
                                     "AND error = ? ORDER BY id LIMIT ?"),
                     eventFrom, row.account, row.cause, row.error, limit);
}

Result<bool> EventRepository::hasEnded(AccountId account, const QString &orderId)
{
    TRY_ASSIGN(const auto found, m_db.value<qint64>("SELECT 1 FROM events INDEXED BY events_ended WHERE account_id = ? "
                                                    "AND order_id = ? AND cause = 'order.destroy' AND state = 'done' "
                                                    "LIMIT 1",
                                                    account, orderId));
    return found.has_value();
}

Result<UtcMs> EventRepository::nextTryAt(AccountId account)
{
    TRY_ASSIGN(const auto at, m_db.value<qint64>("SELECT next_try_at FROM events INDEXED BY events_again WHERE "
                                                 "account_id = ? AND state = 'failed' ORDER BY next_try_at LIMIT 1",
                                                 account));
    return at.value_or(0);
}

Status EventRepository::settle(std::span<const EventRow> rows)
{
    TRY_ASSIGN(Transaction transaction, Transaction::begin(m_db));
    TRY_ASSIGN(
        Statement change,
        m_db.prepare("UPDATE events SET state = ?, cause = ?, order_id = ?, items = ?, attempts = ?, next_try_at "
                     "= ?, processed_at = ?, duration_ms = ?, error = ? WHERE id = ?"));
    for (const EventRow &row : rows) {
        TRY(change.run(eventStateName(row.state), row.cause, row.orderId, row.items, row.attempts, row.nextTryAt,
                       row.processedAt, row.durationMs, row.error, row.id));
    }
    return transaction.commit();
}

Result<bool> EventRepository::verify(EventId id, const QString &eventId)
{
    TRY(m_db.run("UPDATE OR IGNORE events SET verified = 1, event_id = ?, state = 'received', error = '' WHERE id = ? "
                 "AND state = 'quarantined'",
                 eventId, id));
    if (m_db.changes() == 1)
        return true;
    TRY(m_db.run("UPDATE events SET state = 'discarded' WHERE id = ? AND state = 'quarantined'", id));
    return false;
}

Status EventRepository::discardOthers(const QList<AccountId> &accounts)
{
    QStringList ids; // our own numbers
    for (const AccountId account : accounts)
        ids.append(QString::number(account.value));
    const QByteArray others = " AND account_id NOT IN (" + ids.join(u", "_s).toLatin1() + ")";
    return m_db.execute("UPDATE events SET state = 'discarded', next_try_at = 0 WHERE state = 'received'" + others +
                        "; UPDATE events SET state = 'discarded', next_try_at = 0 WHERE state = 'failed'" + others +
                        "; UPDATE events SET state = 'discarded', next_try_at = 0 WHERE state = 'dead'" + others +
                        "; UPDATE events SET state = 'discarded', next_try_at = 0 WHERE state = 'quarantined'" +
                        others);
}

Result<InboxCounts> EventRepository::counts(AccountId account)
{
    const auto count = [&](const char *state, const char *index) -> Result<std::int64_t> {
        const std::string sql = std::string("SELECT count(*) FROM events INDEXED BY ") + index + " WHERE state = '" +
                                state + "' AND (?1 = 0 OR account_id = ?1)";
        TRY_ASSIGN(const auto number, m_db.value<qint64>(sql, account.value));
        return number.value_or(0);
    };
    InboxCounts counts;
    TRY_ASSIGN(counts.waiting, count("received", "events_work"));
    TRY_ASSIGN(counts.failed, count("failed", "events_again"));
    TRY_ASSIGN(counts.dead, count("dead", "events_dead"));
    TRY_ASSIGN(counts.quarantined, count("quarantined", "events_quarantine"));
    TRY_ASSIGN(const auto oldest,
               m_db.value<qint64>("SELECT min(received_at) FROM events INDEXED BY events_work WHERE state = 'received' "
                                  "AND (?1 = 0 OR account_id = ?1)",
                                  account.value));
    counts.oldestWaiting = oldest.value_or(0);
    return counts;
}

} // namespace evenstock
