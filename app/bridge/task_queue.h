// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/failure_rules.h"
#include "app/bridge/pace_rules.h"
#include "app/bridge/wardrobe.h"
#include "models/store/bridge_repository.h"
#include "models/store/run_repository.h"
#include "models/store/vinted_repository.h"

#include <QJsonObject>
#include <QTimeZone>

namespace evenstock {

inline QString pauseFingerprint(AccountId account)
{
    return QStringLiteral("browser_pause:%1").arg(account.value);
}

// The work of one account for the owner's browser: one task at a time, at most three attempts, an hour to be taken,
// and never a second listing because an answer was lost (sync.md section 3: in doubt is settled by reading).
//
//   pending -> processing -> success | failed | pending (an attempt less) | verifying
//   verifying -> success (it is in the wardrobe) | pending or failed (a complete wardrobe, read later, has it not)
//   pending -> timeout      anything unfinished -> cancelled
//
// Engine thread, inside the caller's transaction; time comes from the clock alone.
class TaskQueue
{
public:
    struct Rules {
        Pace pace = {};
        QTimeZone zone = QTimeZone::systemTimeZone();
    };

    TaskQueue(Database &database, const Clock &clock, AccountId account, Rules rules);

    struct NewTask {
        QString type = {};
        VintedItemId item = {};
        QJsonObject payload = {};
        QJsonObject sent = {};      // VintedItemRow::sent once it is done
        bool needsApproval = false; // waits for the owner
    };
    // Conflict where the item has an unfinished task, RateLimited where the queue is full.
    Result<BrowserTaskId> enqueue(const NewTask &task);

    // Lets leases end and tasks run out of time; handOut() does it too.
    Status tidy();
    // The next task for a browser in which this user is logged in, leased to it; nothing where there is none for it
    // now.
    Result<std::optional<BrowserTaskRow>> handOut(const BrowserRow &browser);
    // The answer to handing out got lost before it was sent: as if it had not been asked.
    Status takeBack(BrowserTaskId id, std::int64_t lease);
    // Renews the lease. Conflict where it is not this one's any more.
    Status progress(BrowserTaskId id, std::int64_t lease, const QString &step);

    struct Answer {
        std::int64_t lease = 0; // 0: the browser does not tell (the seed's own plugin)
        bool isSuccess = false;
        QJsonObject result = {};
        QString errorMessage = {};
        QString errorType = {};
        QString errorDetails = {};
        Failure failure = {}; // its times; the class is found here
    };
    // The task as it stands afterwards. Conflict: it was not awaited; it is kept with the task, for review.
    Result<BrowserTaskRow> settle(BrowserTaskId id, const Answer &answer);

    Status askForReading(); // of the wardrobe, unless one waits
    Status approve(BrowserTaskId id);
    Status cancel(BrowserTaskId id);
    Status pause(PauseReason reason, UtcMs until, const QString &detail = {});
    Status resume();
    // What a browser says of its session: binds the account to its user the first time, lifts a pause for "log in".
    Status sessionSeen(const QString &user, const QString &login, const QString &domain);
    // Vinted stopped the browser while it only looked who is logged in: nothing is asked for until the pause is over.
    Status sessionStopped(const QString &errorType, Failure failure);

    static constexpr UtcMs leaseMs = 10LL * 60 * 1000;
    static constexpr UtcMs patienceMs = 60LL * 60 * 1000;
    static constexpr UtcMs betweenChecksMs = 60LL * 1000;
    static constexpr int checksNeeded = 2; // complete wardrobes without it, before it counts as never made

private:
    using Open = QList<BrowserTaskRow>;

    Result<bool> mayStandAlready(const NewTask &task);
    Status endLeases(Open &open);
    Status endPatience(Open &open, const BridgeAccountRow &state);
    Status dropFinished(Open &open);
    bool mayHave(const BrowserTaskRow &task, const BrowserRow &browser, const BridgeAccountRow &state) const;
    Result<UtcMs> freeAt(const BrowserTaskRow &task);
    Result<BrowserTaskRow> lease(BrowserTaskRow task, const BrowserRow &browser, const BridgeAccountRow &state);
    Status ensureCheck(const Open &open);

    Status succeed(BrowserTaskRow &task, const QJsonObject &result);
    Status fail(BrowserTaskRow &task, const Answer &answer);
    Status stopFor(const Failure &failure, const QString &detail);
    Status reportPause(const BridgeAccountRow &state);
    Status carryOut(BrowserTaskRow &task, NextStep step, FailureClass kind);
    Status finish(BrowserTaskRow &task, TaskStatus status);
    Status keepLate(BrowserTaskRow task, const Answer &answer);
    Status sparedBy(const BrowserTaskRow &made);
    Status itemPublished(const BrowserTaskRow &task, std::int64_t vintedId, const QString &url,
                         const QString &imageIds);
    Status itemUpdated(const BrowserTaskRow &task);
    Status itemFailed(const BrowserTaskRow &task);
    Status itemDeleted(const BrowserTaskRow &task);
    Status note(const BrowserTaskRow &task, const QString &type, const QString &message, const QString &details);

    Status applyWardrobe(const BrowserTaskRow &check, const QJsonObject &result);
    Status settleVerified(const BrowserTaskRow &check, const Wardrobe &wardrobe);
    Result<std::optional<WardrobeRow>> rowOf(const VintedItemRow &item, const Wardrobe &wardrobe);
    Status refuseCopy(BrowserTaskRow &task, std::int64_t vintedId);
    Status removeTwins(const BrowserTaskRow &check, const Wardrobe &wardrobe,
                       const VintedRepository::StoredWardrobe &before);
    Status applyRow(const WardrobeRow &row);
    Status markMissing(UtcMs readFrom);
    UtcMs now() const { return m_clock.now(); }

    Database &m_db;
    const Clock &m_clock;
    AccountId m_account;
    Rules m_rules;
    BrowserTaskRepository m_tasks;
    BridgeRepository m_bridge;
    VintedRepository m_items;
};

} // namespace evenstock
