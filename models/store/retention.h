// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QString>

namespace evenstock {

class Database;

// What the store forgets, and when. Products, their ledger, listings and orders stay for good. Engine thread; every
// function is one short transaction over at most `most` rows and returns how many it dealt with, so that the caller can
// let other work pass between two calls: 0 = nothing is left to do.

// The logs: requests, change log, settled deliveries, conflicts, problems and plans, ended runs. Each account keeps its
// newest run and its newest run that read something.
Result<std::int64_t> expireLogs(Database &shop, UtcMs before, int most);

// Buyers of orders placed (or, where that is unknown, first seen) before a time: their name becomes a hash with the
// given salt, the same for the same name, and their details are emptied. Answers of marketplaces kept with problems may
// quote a buyer: those of that age are emptied too. SQLite overwrites what was there; Database::checkpoint() then
// clears the log.
Result<std::int64_t> expirePersonalData(Database &shop, UtcMs before, const QByteArray &salt, int most);
QString hashedBuyer(const QString &name, const QByteArray &salt); // "#" and 16 hexadecimal digits; empty for no name

// Of the inbox: events that are done with and older than `doneBefore`, quarantined ones older than `quarantinedBefore`
// or beyond the newest `mostQuarantined`, and the bodies of all events older than `personalBefore`.
struct InboxRetention {
    UtcMs doneBefore = 0;
    UtcMs quarantinedBefore = 0;
    int mostQuarantined = 200;
    UtcMs personalBefore = 0;
};
Result<std::int64_t> expireEvents(Database &inbox, const InboxRetention &retention, int most);

// 32 random bytes in a file of the data directory (0600, in no backup), made at the first call. Without it a hash tells
// nobody anything, and a leaked backup does not hold it.
Result<QByteArray> personalSalt(const QString &file);

} // namespace evenstock
