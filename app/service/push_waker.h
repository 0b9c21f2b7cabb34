// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/run_queue.h"
#include "app/service/wake_book.h"
#include "app/sync/sync_engine.h"

#include <QSet>

namespace evenstock {

// Lets a change reach the other marketplaces: accounts with listings that differ from what they should show get a run
// that only pushes (sync.md section 4, step 5). Engine thread.
class PushWaker
{
public:
    PushWaker(SyncEngine &engine, RunQueue &runs);

    void setPaused(bool paused) { m_paused = paused; }
    // All accounts with something to send. Errors of the store end in the next beat.
    void wakeAll();
    // In the middle of a run: only what must not wait for its end (zero and lower, a sale elsewhere).
    void wakeUrgent();
    void runEnded(AccountId account, const RunRow &run);
    void beat(); // those whose wait is over

private:
    enum class Urgency { Any, Sale };
    void wake(Urgency urgency, AccountId except = {});
    void wakeAccount(const AccountRow &account, Urgency urgency);
    bool isDirty(AccountId account, Urgency urgency) const;

    SyncEngine &m_engine;
    RunQueue &m_runs;
    WakeBook m_book;
    bool hasNewSale(AccountId account) const;
    void markSeen(AccountId account);

    QHash<AccountId, MovementId> m_seen; // the newest movement before its last push was asked for
    QSet<AccountId> m_again;             // asked for while a run of theirs was going on
    QSet<AccountId> m_rewoken;           // whose next run comes right after one that left something
    bool m_paused = false;
};

} // namespace evenstock
