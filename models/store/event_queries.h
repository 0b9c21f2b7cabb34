// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/ids.h"
#include "models/store/paging.h"
#include "models/store/sorted_list.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace evenstock {

class Database;

// One webhook event of the inbox. `body` may hold personal data: shown to the owner alone, never logged.
struct EventView {
    EventId id = {};
    AccountId account = {};
    QString eventId = {}; // the sender's own; may be empty
    UtcMs receivedAt = 0;
    bool isVerified = false;
    QString state = {}; // received, done, ignored, failed, dead, quarantined, discarded
    QString cause = {};
    QString orderId = {};
    int attempts = 0;
    UtcMs nextTryAt = 0;
    UtcMs processedAt = 0;
    QString error = {};
    QByteArray body = {}; // of find() only
};

enum class EventSort { Received, State, Cause, Channel, Attempts, NextTry };

struct EventFilter {
    AccountId account = {};
    QString state = {};
    enum class Which { All, Open } which = Which::All; // open: it waits, failed, is dead or in quarantine
    std::optional<bool> isVerified = {};
    EventId after = {}; // only newer ones
    EventSort sort = EventSort::Received;
    SortWay way = SortWay::Down;
    QList<AccountId> channels = {}; // in the order of their names, which this file does not know: to sort by them
};

// The inbox of received webhooks. A read-only connection to inbox.db on its owner's thread.
class EventQueries
{
public:
    explicit EventQueries(Database &database)
        : m_db(database)
    {
    }

    Result<Page<EventView>> page(const EventFilter &filter, const PageRequest &request); // newest first
    Result<std::optional<EventView>> find(EventId id);
    // When each account was last heard of, among the newest mostLookedAt events.
    Result<QMap<AccountId, UtcMs>> lastByAccount();
    static constexpr int mostLookedAt = 500;

private:
    Result<Page<EventView>> sortedPage(const EventFilter &filter, const PageRequest &request);
    Database &m_db;
};

} // namespace evenstock
