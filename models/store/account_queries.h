// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/account_repository.h"
#include "models/store/listing_mark.h"
#include "models/store/run_repository.h"

namespace evenstock {

// One account as chips, cards and pages show it. Never "ok" while something of it failed: see `worst`.
struct AccountCard {
    AccountRow account = {};
    ScheduleRow schedule = {};
    UtcMs nextSyncAt = 0;               // 0: nothing planned (off, or no schedule)
    std::optional<RunRow> running = {}; // waiting or running now
    std::optional<RunRow> lastRun = {}; // the newest that ended; a preview synced nothing
    UtcMs lastSyncAt = 0;               // end of the newest run that read something: completed, partial or held
    UtcMs keyUsedAt = 0;                // the newest request sent with its credentials; 0 = none known
    std::int64_t conflicts = 0;         // open fields
    std::int64_t problems = 0;          // open
    Severity worst = Severity::None;    // of them
    std::int64_t waiting = 0;           // listings with a change to be sent
    std::int64_t plans = 0;             // open: something is held back for the owner
    std::int64_t toCancel = 0;          // open orders whose buyers ask for it
    std::int64_t held = 0;              // listings whose change a plan holds back
    std::int64_t inDoubt = 0;           // writes whose answer never came
    std::int64_t duplicates = 0;        // second listings of one product on sale: never sent to
    bool toLink = false;                // it was read, and what was found waits for the owner's consent
};

struct ListingCounts {
    std::int64_t linked = 0;
    std::int64_t unlinked = 0;
    std::int64_t missing = 0;
    std::int64_t ended = 0;
    std::int64_t unexplained = 0;
};

struct ScheduledRun {
    AccountId account = {};
    QString channel = {};
    ScheduleRow schedule = {};
    bool accountEnabled = true;
};

// Accounts for views. A read-only connection on its owner's thread.
class AccountQueries
{
public:
    explicit AccountQueries(Database &database)
        : m_db(database)
    {
    }

    Result<QList<AccountCard>> cards(); // in the owner's order
    Result<std::optional<AccountCard>> card(AccountId id);
    // For a worker: 40 ms a million listings.
    Result<ListingCounts> listingCounts(AccountId id);
    // Next runs first; those that are off last.
    Result<QList<ScheduledRun>> schedule();
    // It was read, by whomever, and what was found waits for the owner's consent.
    Result<bool> waitsToBeLinked(const AccountRow &account);

private:
    Result<AccountCard> cardOf(const AccountRow &account);
    Database &m_db;
};

} // namespace evenstock
