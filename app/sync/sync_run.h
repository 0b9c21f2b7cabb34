// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/engine_gate.h"
#include "app/sync/outbound_guard.h"
#include "app/sync/plan_gate.h"
#include "app/sync/rehearsal.h"
#include "app/sync/replicas.h"

#include <functional>

namespace evenstock {

using ProgressSink = std::function<void(const RunRow &)>;
using IdentitySink = std::function<void(const Identity &)>; // its secrets are for the secret store, not for ours

// One execution of a sync for one account: the road of sync.md section 4, from top to bottom. Lives on the account's
// thread; everything stored goes through the gate.
class SyncRun
{
public:
    SyncRun(EngineGate &gate, const Connector &connector, Session &session, AccountId account, RunOptions options,
            ProgressSink progress = {}, IdentitySink identity = {});

    // Never fails: how it went stands in the row.
    RunRow execute();
    // Before execute(), on the copy of a dry run: what it asks is written down there. Outlives the run.
    void rehearse(Rehearsal &rehearsal);

private:
    Status open();
    void refuse(const Error &error);
    Status openPlan(SyncEngine &engine);
    Status road();
    Status stage(const QString &name);
    Status checkCredentials();
    Status settleJobs();
    Status placeReplicas();
    Status placeReplica(const Replicas::Task &task);
    Status copyStates();
    Status copyState(const Replicas::StateTask &task);
    Status readOrders(bool again);
    Status readFailedOrders();
    Status readReturns();
    Status readListings();
    Status settleAndLink();
    Status settleUnsure();
    Status pushFreed();
    Status readAgain(QList<ListingId> ids);
    Status readPlanned();
    Status readEdited();
    Status readKnown(const QList<RemoteListing> &known, PageKind kind);
    Status readSome(const QList<ListingId> &ids, PageKind kind);
    Status readAndSettle();
    Status reprice();
    Status push(PushStage::Scope scope);
    Status pushRounds(PushStage &pushStage, PushStage::Scope scope);
    Status lookForCreates(const QList<ListingId> &ids, PushStage &pushStage);
    Status sendBatch(const QList<Change> &changes, PushStage &pushStage);
    Status fetchCategories();
    Status makeCategories();
    Status refreshCategories();
    Result<QHash<QString, QJsonObject>> storedPayloads(const QStringList &externalIds) const;
    void finish(const Status &status);
    ListingQuery listingQuery() const;

    EngineGate &m_gate;
    const Connector &m_connector;
    Session &m_session;
    AccountId m_account;
    RunOptions m_options;
    ProgressSink m_progress;
    IdentitySink m_identity;
    RunRow m_run;
    AccountRow m_accountRow;
    std::unique_ptr<PlanGate> m_plan;
    ChangeGate *m_filter = nullptr; // the plan, or the rehearsal
    std::int64_t m_bracketSeq = 0;
    OutboundTally m_tally;
    SeenListings m_seen;
    ReadingEnd m_reading;
};

} // namespace evenstock
