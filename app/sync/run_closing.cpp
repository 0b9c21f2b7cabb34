// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/run_closing.h"

#include <algorithm>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

void fail(RunRow &run, const Error &error)
{
    run.status = error.code == ErrorCode::Cancelled ? u"cancelled"_s : u"failed"_s;
    run.errorCode = errorCodeName(error.code);
    run.errorDetail = error.detail;
}

} // namespace

void closeRun(EngineGate &gate, RunRow &run, const Status &ended, const QString &well, UtcMs now)
{
    run.finishedAt = now;
    run.durationMs = std::max<UtcMs>(0, run.finishedAt - run.startedAt);
    if (ended) {
        run.status = well;
        run.stage = u"done"_s;
    } else {
        fail(run, ended.error());
    }
    const Status stored = gate.call([&](SyncEngine &engine) -> Status {
        TRY(engine.saveRun(run));
        return ended ? engine.noteSuccess(run) : engine.noteFailure(run.account, ended.error());
    });
    if (!stored)
        fail(run, stored.error());
}

} // namespace evenstock
