// SPDX-License-Identifier: GPL-3.0-or-later
// What a run sends, and how it learns what became of it.
#include "app/sync/absence.h"
#include "app/sync/sync_run.h"
#include "app/sync/wholesaler.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPushRounds = 2000;
constexpr int unsureBatch = 200;
constexpr int mostLoose = 2000; // read back in one run for their exposure
constexpr int freedRounds = 4;

// The answer about one listing cannot be used; the account itself is well.
bool isOfOneItem(const Error &error)
{
    return error.code == ErrorCode::Rejected || error.code == ErrorCode::NotFound ||
           error.code == ErrorCode::InvalidRequest ||
           (error.code == ErrorCode::InvalidResponse && error.httpStatus < 500);
}

OutboundGuard::Holds holdsOf(const AccountRow &account)
{
    if (!account.guardNext)
        return OutboundGuard::Holds::BeyondLimits;
    return account.remembered.contains(guardsSettings) ? OutboundGuard::Holds::NewSettings
                                                       : OutboundGuard::Holds::SwitchedOn;
}

} // namespace

// Jobs that were accepted before this run, by us or by a process that is gone.
Status SyncRun::settleJobs()
{
    QMap<QString, Job> jobs;
    TRY(m_gate.call([&](SyncEngine &engine) -> Status {
        TRY_ASSIGN(const auto open, engine.context().runs.openDeliveries(m_account));
        for (const DeliveryRow &delivery : open) {
            if (delivery.state != DeliveryState::Accepted)
                continue;
            Job &job = jobs[delivery.jobId];
            job.id = delivery.jobId;
            job.startedAt = delivery.recordedAt;
            job.rows.append({delivery.jobIndex, delivery.id});
        }
        return {};
    }));
    for (const Job &job : std::as_const(jobs)) {
        TRY(m_connector.pollJob(m_session, job, [this](const QList<ItemReceipt> &receipts) {
            return m_gate.call([&](SyncEngine &engine) {
                PushStage pushStage(engine.context(), m_account, {.counters = &m_run.counters});
                return engine.transact([&]() -> Status {
                    for (const ItemReceipt &receipt : receipts)
                        TRY(pushStage.receive(receipt));
                    return {};
                });
            });
        }));
    }
    return {};
}

// Bases with more than one possible value, and writes whose answer was lost, are read now, so that the next minute does
// not start in doubt. What ended is looked for instead: it may have come back under a new id.
Status SyncRun::settleUnsure()
{
    QList<ListingId> toRead;
    QList<ListingId> toFind;
    std::unique_ptr<PushStage> pushStage;
    TRY(m_gate.call([&](SyncEngine &engine) -> Status {
        TRY_ASSIGN(const auto account, engine.context().accounts.find(m_account)); // settings change while a run reads
        if (account)
            m_accountRow = *account;
        pushStage = std::make_unique<PushStage>(
            engine.context(), m_account,
            IngestContext{.cause = {.kind = u"run"_s, .account = m_account, .run = m_run.id},
                          .counters = &m_run.counters});
        TRY_ASSIGN(const auto rows, engine.context().listings.unsure(m_account, {}, unsureBatch));
        for (const ListingRow &row : rows) {
            if (row.link != LinkState::Linked || (row.after && !row.inDoubt))
                continue;
            const bool isAway = row.status == ListingStatus::Creating || row.status == ListingStatus::Ended;
            (isAway ? toFind : toRead).append(row.id);
        }
        TRY_ASSIGN(const AccountPolicy policy, engine.context().policy(m_account));
        TRY_ASSIGN(const auto loose, engine.context().listings.loose(m_account, {}, mostLoose));
        for (const ListingRow &row : loose) {
            const bool isThere = row.status == ListingStatus::Active || row.status == ListingStatus::Inactive;
            const bool tooEarly = row.crossing && engine.context().now() <= row.overtakenAt + policy.visibilityLagMs &&
                                  policy.visibilityLagMs > 0;
            if (isThere && !row.after && !tooEarly && !toRead.contains(row.id))
                toRead.append(row.id);
        }
        return {};
    }));
    if (!toFind.isEmpty())
        TRY(lookForCreates(toFind, *pushStage));
    return readAgain(toRead);
}

// With promise=bounded a write may have to wait until another of the same account is read back: zero, read, set.
Status SyncRun::pushFreed()
{
    for (int round = 0; round < freedRounds && !m_plan; ++round) {
        bool isFreed = false;
        TRY(m_gate.call([&](SyncEngine &engine) -> Status {
            TRY_ASSIGN(const AccountPolicy policy, engine.context().policy(m_account));
            TRY_ASSIGN(const auto rows, engine.context().listings.toPush(m_account, 1));
            isFreed = policy.promise == Promise::Bounded && !rows.isEmpty();
            return {};
        }));
        if (!isFreed)
            break;
        TRY(push(PushStage::Scope::Everything));
        TRY(settleUnsure());
    }
    return {};
}

Status SyncRun::sendBatch(const QList<Change> &changes, PushStage &pushStage)
{
    const Status sent =
        m_connector.push(m_session, std::span<const Change>(changes.constData(), size_t(changes.size())),
                         [&](const QList<ItemReceipt> &receipts) {
                             return m_gate.call([&](SyncEngine &engine) {
                                 return engine.transact([&]() -> Status {
                                     for (const ItemReceipt &receipt : receipts)
                                         TRY(pushStage.receive(receipt));
                                     return {};
                                 });
                             });
                         });
    if (sent)
        return {};
    // Whatever has no receipt now may or may not have arrived; what has a job is asked about by the next run.
    const Error &error = sent.error();
    if (error.code != ErrorCode::Storage) {
        TRY(m_gate.call([&](SyncEngine &engine) {
            return engine.transact([&]() -> Status {
                for (const Change &change : changes)
                    TRY(pushStage.breakOff(change.delivery, error));
                return {};
            });
        }));
    }
    return error;
}

Status SyncRun::lookForCreates(const QList<ListingId> &ids, PushStage &pushStage)
{
    QList<ListingId> back;
    for (const ListingId id : ids) {
        Change change;
        TRY(m_gate.call([&](SyncEngine &) -> Status {
            TRY_ASSIGN(change, pushStage.openCreate(id));
            return {};
        }));
        const auto found = m_connector.findCreated(m_session, change);
        if (!found && !isOfOneItem(found.error()))
            return found.error();
        if (!found) { // it stays open, and is looked for by the next run; the others go on
            TRY(m_gate.call([&](SyncEngine &engine) {
                return engine.transact([&] { return engine.itemFailed(m_run, change.sku, found.error()); });
            }));
            continue;
        }
        TRY(m_gate.call(
            [&](SyncEngine &engine) { return engine.transact([&] { return pushStage.settleCreate(id, *found); }); }));
        if (!found->isEmpty())
            back.append(id);
    }
    return readAgain(back);
}

Status SyncRun::push(PushStage::Scope scope)
{
    std::unique_ptr<OutboundGuard> guard; // outlives the stage that asks it
    std::unique_ptr<PushStage> pushStage;
    TRY(m_gate.call([&](SyncEngine &engine) -> Status {
        pushStage = std::make_unique<PushStage>(
            engine.context(), m_account,
            IngestContext{.cause = {.kind = u"run"_s, .account = m_account, .run = m_run.id},
                          .counters = &m_run.counters,
                          .gate = m_filter});
        if (!m_plan && m_accountRow.guardNext)
            TRY(engine.refreshAll(m_account)); // nothing was computed while it was off
        if (!m_plan && scope == PushStage::Scope::Everything)
            TRY(engine.transact([&]() -> Status {
                TRY_ASSIGN(const int made, followAssortment(engine.context(), m_accountRow));
                Q_UNUSED(made)
                return {};
            }));
        guard = std::make_unique<OutboundGuard>(engine.context(), m_account, m_run.id, m_tally, holdsOf(m_accountRow));
        return engine.transact([&]() -> Status {
            TRY(guard->followWaiting());
            if (m_plan) // it lets only its own rows pass
                return {};
            pushStage->askFirst(*guard);
            return guard->ask();
        });
    }));
    if (!m_plan && !m_options.dryRun && scope == PushStage::Scope::Everything) {
        if (m_connector.info().capabilities.makesCategories) // zero does not wait for them
            TRY(pushRounds(*pushStage, PushStage::Scope::ZeroesOnly));
        TRY(makeCategories());
    }
    const Status pushed = pushRounds(*pushStage, scope);
    if (m_tally.isHeld)
        note(m_run, u"guard_held"_s);
    return pushed;
}

Status SyncRun::pushRounds(PushStage &pushStage, PushStage::Scope scope)
{
    const ConnectorInfo info = m_connector.info();
    QSet<ListingId> skip;
    for (int round = 0; round < mostPushRounds; ++round) {
        PushBatch batch;
        TRY(m_gate.call([&](SyncEngine &engine) -> Status {
            // Asked where runs are stopped: nothing is handed out by settings that stopped it while it waited for its
            // turn.
            if (m_session.stop.stop_requested())
                return makeError(ErrorCode::Cancelled, u"stopped by the owner"_s);
            return engine.transact([&]() -> Status {
                TRY_ASSIGN(batch, pushStage.next(info.capabilities.pushBatch, skip, scope));
                return {};
            });
        }));
        m_run.counters.pushed += batch.changes.size();
        if (!batch.changes.isEmpty())
            TRY(sendBatch(batch.changes, pushStage));
        const bool reads = scope == PushStage::Scope::Everything;
        if (reads && !info.capabilities.relativeQuantity && !batch.changes.isEmpty())
            TRY(readOrders(true)); // orders that crossed an absolute write
        bool again = !batch.changes.isEmpty();
        if (!batch.readFirst.isEmpty()) {
            again = true;
            TRY(readAgain(batch.readFirst));
            for (const ListingId id : std::as_const(batch.readFirst))
                skip.remove(id);
        }
        if (!batch.lookFirst.isEmpty()) {
            again = true;
            TRY(lookForCreates(batch.lookFirst, pushStage));
            for (const ListingId id : std::as_const(batch.lookFirst)) {
                if (pushStage.hasLookedFor(id))
                    skip.remove(id);
            }
        }
        if (m_progress)
            m_progress(m_run);
        if (!again)
            break;
    }
    return {};
}

} // namespace evenstock
