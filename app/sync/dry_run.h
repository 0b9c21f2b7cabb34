// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/preview_rows.h"
#include "app/sync/sync_run.h"
#include "models/store/scratch_copy.h"

namespace evenstock {

// A dry run: the very same run on a copy of the shop, against a marketplace that only answers reads, and out of what it
// was about to change a plan (sync.md section 4). Nothing of the shop is touched but the record of the run, problems of
// single items, and the plan. The copy is gone with the process; being a copy, it holds up nobody.
//
// The alternatives were worse: a second code path that computes without writing would drift away from the real one, and
// a rolled-back transaction would hold the only writer for the length of a run.
//
// Lives on the account's thread, which opens the copy for itself; the shop is reached through the gate.
class DryRun
{
public:
    DryRun(EngineGate &gate, const Connector &connector, Session &session, AccountId account, RunOptions options,
           ProgressSink progress, IdentitySink identity);

    // Never fails: how it went stands in the row.
    RunRow execute();

private:
    Status rehearse();
    Result<Database> copyShop();
    Status learnKnown(Database &copy);
    Status finishRefresh(SyncEngine &engine) const;
    Status storePlan(const QList<PreviewRow> &rows);
    Status storeProblems(const QList<ProblemRow> &problems);
    void follow(const RunRow &rehearsed);
    void finish(const Status &status);

    EngineGate &m_gate;
    const Connector &m_connector;
    Session &m_session;
    AccountId m_account;
    RunOptions m_options;
    ProgressSink m_progress;
    IdentitySink m_identity;
    RunRow m_run;
    KnownRows m_known;
    const Clock *m_clock = nullptr;
    ConnectorLookup m_connectors;
};

} // namespace evenstock
