// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/ids.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <span>

namespace evenstock {

class Database;

enum class EventState { Received, Done, Ignored, Failed, Dead, Quarantined, Discarded };
QString eventStateName(EventState state);

// A row of `events` in the inbox. `body` and `headers` may hold personal data: never logged.
struct EventRow {
    EventId id = {};
    AccountId account = {};
    QString route = {};
    QString query = {};
    QString eventId = {}; // the sender's; may be empty
    UtcMs receivedAt = 0;
    QString headers = {}; // JSON object of those that verification needs
    QByteArray body = {};
    bool verified = false;
    EventState state = EventState::Received;
    QString cause = {};
    QString orderId = {};
    int items = 0;
    int attempts = 0;
    UtcMs nextTryAt = 0;
    UtcMs processedAt = 0;
    std::int64_t durationMs = 0;
    QString error = {};
};

struct InboxCounts {
    std::int64_t waiting = 0; // received, not worked on yet
    std::int64_t failed = 0;  // will be tried again
    std::int64_t dead = 0;
    std::int64_t quarantined = 0;
    UtcMs oldestWaiting = 0; // when it came; 0: none waits
};

// The inbox of webhook events. insert() is the receiver's, on a connection of its own; the rest is the engine's.
class EventRepository
{
public:
    explicit EventRepository(Database &database)
        : m_db(database)
    {
    }

    // All or none, in a transaction of its own. A verified event whose id the account has already is no error and makes
    // no row (false in the list): the first one counts. Quarantined rows beyond the newest `mostQuarantined` go.
    Result<QList<bool>> insert(std::span<const EventRow> rows);

    // To be worked on now, in the order they came.
    Result<QList<EventRow>> due(AccountId account, UtcMs now, int limit);
    Result<QList<EventRow>> quarantined(AccountId account, UtcMs since, int limit);
    Result<std::optional<EventRow>> find(EventId id);
    // Failed or dead as this one is, of the same account, cause and error; itself among them.
    Result<QList<EventRow>> alike(const EventRow &row, int limit);
    // Whether an event that was worked on said that the order was destroyed.
    Result<bool> hasEnded(AccountId account, const QString &orderId);
    Result<UtcMs> nextTryAt(AccountId account); // of the failed ones; 0: none
    // State, cause, order, items, attempts, times and error, in one transaction.
    Status settle(std::span<const EventRow> rows);
    // A quarantined event proved genuine after all. False where the account had it by another call: it is discarded.
    Result<bool> verify(EventId id, const QString &eventId);
    // Events of accounts that are gone are nobody's.
    Status discardOthers(const QList<AccountId> &accounts);

    Result<InboxCounts> counts(AccountId account = {}); // of all accounts without one

    static constexpr int mostQuarantined = 200;

private:
    Database &m_db;
};

} // namespace evenstock
