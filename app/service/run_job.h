// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/account_session.h"
#include "app/service/engine_thread.h"
#include "app/service/run_reporter.h"
#include "app/sync/sync_engine.h"

#include <memory>
#include <stop_token>

namespace evenstock {

// One run as an account's thread carries it out: a value that holds all it needs, so that it never outlives anything.
struct RunJob {
    AccountBriefing briefing = {};
    RunOptions options = {}; // with the record that waits
    std::shared_ptr<RunReporter> reporter = {};
    std::shared_ptr<QueuedGate> gate = {};
    std::shared_ptr<const Clock> clock = {};
    HttpFactory http = {};
    std::function<void()> staged = {}; // called at every change of stage, on the account's thread
    IdentitySink identity = {};        // what the marketplace said at the start; its secrets are to be kept
};

// The account's thread. Never fails: how it went stands in the row.
RunRow carryOut(const RunJob &job, const std::stop_token &stop);

// Engine thread, in a transaction of its own.
Status keepRunLog(SyncEngine &engine, const QList<RunLogRow> &lines);

// Engine thread. A run that could not begin still has its record, so that the owner sees why.
RunRow failBeforeBegin(SyncEngine &engine, AccountId account, const RunOptions &options, const Error &error);

} // namespace evenstock
