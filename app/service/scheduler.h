// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/run_queue.h"
#include "app/service/schedule_rule.h"
#include "app/sync/sync_engine.h"

#include <QHash>
#include <QSet>
#include <QTimeZone>

#include <chrono>

namespace evenstock {

// Starts the accounts' scheduled runs (schedule_rule.h says when). What was missed, while the program was closed, the
// machine asleep or everything paused, is one run, not many; a lost connection is tried again soon. Engine thread.
class Scheduler
{
public:
    Scheduler(SyncEngine &engine, RunQueue &runs, const QTimeZone &zone);

    // After a start, or when the pause ends that it began with: every account is asked for its orders, and no run
    // pushes before that (sync.md section 5). An account that cannot be asked holds the others up for longestHold only.
    Status begin();
    void beat();
    Status setPaused(bool paused);
    // Before a run of this account that may raise stock. An engine that was not begun, or was begun paused, knows
    // nothing of what was sold meanwhile: accounts that sell the same products are asked for their orders first.
    void beforeRaise(AccountId account);
    void runEnded(AccountId account, const RunRow &run);
    // Checks and stores a changed row, or that of a job beside it, and counts it anew from now.
    Status change(ScheduleRow row, const QString &job = {});

    struct Next {
        AccountId account = {};
        UtcMs at = 0;
        QString mode = {};
    };
    Result<QList<Next>> next(); // syncs of enabled accounts' products, soonest first

    static constexpr std::chrono::seconds longestHold{120};
    static constexpr std::chrono::seconds freshOrders{120}; // orders read as lately as this are not asked for again

private:
    Status askForOrders();
    Status askThoseWhoShare(AccountId account);
    Status askFirst(AccountId account);
    void beatAccount(const AccountRow &account, UtcMs now);
    void beatRow(const AccountRow &account, ScheduleRow row, const QString &job, UtcMs now);
    Status store(const ScheduleRow &row, const QString &job);
    void releasePushes();
    void tryAgainSoon(AccountId account, const RunRow &run);

    SyncEngine &m_engine;
    RunQueue &m_runs;
    QTimeZone m_zone;
    QSet<AccountId> m_firstPolls; // whose orders have not been asked for yet
    std::chrono::steady_clock::time_point m_heldSince{};
    QHash<AccountId, int> m_failures; // runs in a row that ended for want of a connection
    bool m_active = false;
    bool m_hasAsked = false; // for orders, since the start
    bool m_paused = false;
};

} // namespace evenstock
