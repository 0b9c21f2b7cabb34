// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/account_session.h"
#include "app/service/engine_lease.h"
#include "app/service/engine_thread.h"
#include "app/service/event_outbox.h"
#include "app/service/run_reporter.h"
#include "app/service/worker_threads.h"
#include "app/sync/sync_engine.h"

#include <QHash>

#include <functional>
#include <memory>
#include <vector>

namespace evenstock {

// What runs and errands are carried out with. All of it outlives them; what threads share is kept by pointer.
struct WorkPlace {
    SyncEngine &engine;
    EngineLease &lease;
    AccountBriefings &briefings;
    Credentials &credentials;
    QObject &answers; // on the engine thread, for what comes back from the secret store
    std::shared_ptr<WorkerThreads> workers;
    std::shared_ptr<EngineThread> thread;
    std::shared_ptr<QueuedGate> gate;
    std::shared_ptr<EventOutbox> events;
    std::shared_ptr<const Clock> clock;
    HttpFactory http;
};

// One run an account at a time, accounts side by side; who comes meanwhile waits, and requests that ask for the same
// are one run (sync.md section 4). Engine thread.
class RunQueue
{
public:
    explicit RunQueue(WorkPlace &place);
    ~RunQueue();

    // A record with status "waiting" that begins at once or when its turn comes; the one of an equal or wider request
    // where one waits already. NotFound: no such account. RateLimited: mostWaiting wait already.
    Result<RunId> request(AccountId account, RunOptions options);
    // A run under way stops after its page, a waiting one is gone at once. NotFound where it neither runs nor waits.
    Status cancel(RunId run);
    void cancelAll(AccountId account);
    void close(); // nothing begins any more; what waits is cancelled. Runs under way: WorkerThreads::close()

    bool isIdle() const;
    bool isBusy(AccountId account) const;                               // one runs or waits
    bool isCovered(AccountId account, const RunOptions &options) const; // by one that runs or waits (coversRun)
    // Once the account has neither; at once where that is so now.
    void whenIdle(AccountId account, std::function<void()> then);
    struct Active {
        RunId run = {};
        AccountId account = {};
        bool isWaiting = false;
    };
    QList<Active> active() const;

    // While this is set, runs that may raise stock wait (after a start, until orders were polled).
    void holdPushes(bool hold);

    // Called before a run that may raise stock is put into the queue.
    std::function<void(AccountId)> raising;
    // Called when a run has come to its next stage: what it read is in the store by now.
    std::function<void()> staged;
    // Called after each end of a run, before the next one of the account begins.
    std::function<void(AccountId, const RunRow &)> ended;

    static constexpr int mostWaiting = 50; // an account

private:
    struct Request;
    struct Lane;

    Result<RunId> enqueue(Lane &lane, AccountId account, RunOptions options);
    void startNext(AccountId account);
    void begin(AccountId account, Request &request, Result<AccountBriefing> briefing);
    bool start(AccountId account, const Request &request, AccountBriefing briefing);
    void finish(AccountId account, const RunRow &run);
    void closeRecord(RunId id, const RunRow &result);
    RunRow drop(RunRow row);
    void drop(AccountId account, const Request &request);

    WorkPlace &m_place;
    QHash<AccountId, std::shared_ptr<Lane>> m_lanes;
    std::shared_ptr<bool> m_alive; // what comes back from threads asks whether this object is still there
    bool m_holdPushes = false;
    bool m_closed = false;
};

// True where carrying out `wide` makes carrying out `narrow` needless. Pure.
bool coversRun(const RunOptions &wide, const RunOptions &narrow);

} // namespace evenstock
