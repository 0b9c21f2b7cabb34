// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/sync_run.h"
#include "connectors/api/reseller_mark.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostReplicas = 500; // of one run

// Certainly no order was made, and the next attempt would fare no better.
bool isRefusal(ErrorCode code)
{
    return code == ErrorCode::Rejected || code == ErrorCode::InvalidRequest || code == ErrorCode::NotFound ||
           code == ErrorCode::Conflict;
}

bool endsRun(ErrorCode code)
{
    return code == ErrorCode::Unauthorized || code == ErrorCode::Cancelled || code == ErrorCode::Storage ||
           code == ErrorCode::Offline;
}

} // namespace

// Before orders are read, so that what was perhaps sent by an earlier run is known by then.
Status SyncRun::placeReplicas()
{
    if (m_plan || m_options.dryRun || m_options.noPush)
        return {};
    ReplicaId after;
    for (int count = 0; count < mostReplicas; ++count) {
        std::optional<Replicas::Task> task;
        TRY(m_gate.call([&](SyncEngine &engine) -> Status {
            TRY_ASSIGN(task, Replicas(engine.context()).next(m_account, after));
            return {};
        }));
        if (!task)
            break;
        after = task->id;
        TRY(placeReplica(*task));
    }
    return copyStates();
}

// What happened to an order at the other end of a route.
Status SyncRun::copyStates()
{
    ReplicaId after;
    for (int count = 0; count < mostReplicas; ++count) {
        std::optional<Replicas::StateTask> task;
        TRY(m_gate.call([&](SyncEngine &engine) -> Status {
            TRY_ASSIGN(task, Replicas(engine.context()).nextState(m_account, after));
            return {};
        }));
        if (!task)
            break;
        after = task->id;
        TRY(copyState(*task));
    }
    return {};
}

Status SyncRun::copyState(const Replicas::StateTask &task)
{
    const auto store = [&](const std::function<Status(Replicas &)> &work) {
        return m_gate.call([&](SyncEngine &engine) {
            return engine.transact([&] {
                Replicas replicas(engine.context());
                return work(replicas);
            });
        });
    };
    const auto done = m_connector.orderAction(m_session, task.externalId, copyStateAction,
                                              {{u"state"_s, task.state}, {u"tracking"_s, task.tracking}});
    if (done)
        return store([&](Replicas &replicas) { return replicas.stateSet(task, *done); });
    const Error error = done.error();
    if (isRefusal(error.code))
        return store([&](Replicas &replicas) { return replicas.stateRefused(task, error); });
    if (endsRun(error.code))
        return error;
    return m_gate.call([&](SyncEngine &engine) { // asked for again by the next run, which looks first
        return engine.transact([&] { return engine.itemFailed(m_run, task.externalId, error); });
    });
}

Status SyncRun::placeReplica(const Replicas::Task &task)
{
    const auto store = [&](const std::function<Status(Replicas &)> &work) {
        return m_gate.call([&](SyncEngine &engine) {
            return engine.transact([&] {
                Replicas replicas(engine.context());
                return work(replicas);
            });
        });
    };
    Error error;
    if (task.cancels) {
        const Status withdrawn = m_connector.withdrawOrder(m_session, task.externalId);
        if (withdrawn)
            return store([&](Replicas &replicas) { return replicas.withdrawn(task.id); });
        error = withdrawn.error();
    } else {
        std::optional<Replicas::Task> now; // as it is asked for at this moment: a part of it may have been cancelled
        TRY(store([&](Replicas &replicas) -> Status {
            TRY(replicas.begin(task.id));
            TRY_ASSIGN(now, replicas.next(m_account, ReplicaId{task.id.value - 1}));
            return {};
        }));
        if (!now || now->id != task.id || now->cancels)
            return {};
        const auto placed = m_connector.placeOrder(m_session, now->order, [&](const QString &handle) {
            return store([&](Replicas &replicas) { return replicas.keepHandle(task.id, handle); });
        });
        if (placed)
            return store([&](Replicas &replicas) { return replicas.placed(task.id, placed->externalId); });
        error = placed.error();
    }
    if (isRefusal(error.code))
        return store([&](Replicas &replicas) { return replicas.block(task.id, error); });
    if (endsRun(error.code))
        return error;
    return m_gate.call([&](SyncEngine &engine) { // looked for by the next run
        return engine.transact([&] { return engine.itemFailed(m_run, task.order.code, error); });
    });
}

} // namespace evenstock
