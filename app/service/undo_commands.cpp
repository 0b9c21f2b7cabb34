// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/undo_commands.h"

#include "app/service/engine_services.h"
#include "app/service/undo_json.h"

#include <QJsonArray>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

// An undo on its way: batch by batch between other work.
struct Undoing {
    EngineServices &services;
    UndoMode mode = UndoMode::Apply;
    std::int64_t batch = 0;
    RunId run = {};
    std::optional<Undo> undo = {};
    CommandReply reply = {};
};

Status finish(Undoing &undoing)
{
    if (undoing.mode == UndoMode::Preview)
        return {};
    EngineContext &engine = undoing.services.context();
    if (undoing.run) {
        TRY_ASSIGN(auto run, engine.runs.findRun(undoing.run));
        if (run && run->status != "undone"_L1) {
            run->status = u"undone"_s;
            TRY(undoing.services.engine.transact([&] { return engine.runs.updateRun(*run); }));
        }
    }
    undoing.services.events.data({u"products"_s, u"listings"_s, u"runs"_s, u"problems"_s});
    undoing.services.wakeDirty();
    return {};
}

void goOn(const std::shared_ptr<Undoing> &undoing)
{
    bool more = false;
    const Status done = undoing->services.engine.transact([&]() -> Status {
        TRY_ASSIGN(more, undoing->undo->step());
        return {};
    });
    if (!done)
        return undoing->reply(done.error());
    if (more)
        return undoing->services.later([undoing] { goOn(undoing); });
    if (const Status finished = finish(*undoing); !finished)
        return undoing->reply(finished.error());
    QJsonObject result = undoObject(undoing->undo->report());
    if (undoing->mode == UndoMode::Apply && undoing->undo->report().returned > 0)
        result.insert(u"batch"_s, qint64(undoing->batch));
    undoing->reply(result);
}

Result<std::shared_ptr<Undoing>> undoingFrom(EngineServices &services, Arguments &arguments)
{
    auto undoing = std::make_shared<Undoing>(Undoing{.services = services});
    TRY_ASSIGN(const bool isDry, arguments.flag(u"dry_run"_s, false));
    undoing->mode = isDry ? UndoMode::Preview : UndoMode::Apply;
    TRY(arguments.noMore());
    if (!isDry) {
        TRY_ASSIGN(undoing->batch, newBatch(services));
    }
    return undoing;
}

Result<std::shared_ptr<Undoing>> runUndoing(EngineServices &services, Arguments &arguments)
{
    TRY_ASSIGN(const std::int64_t id, arguments.id(u"run"_s));
    TRY_ASSIGN(const auto undoing, undoingFrom(services, arguments));
    TRY_ASSIGN(const auto run, services.context().runs.findRun(RunId{id}));
    const QString item = QString::number(id);
    if (!run)
        return makeError(ErrorCode::NotFound, u"there is no run %1"_s.arg(id), item);
    if (run->status == "undone"_L1)
        return makeError(ErrorCode::InvalidRequest, u"run %1 was taken back already"_s.arg(id), item);
    if (run->status == "waiting"_L1 || run->status == "running"_L1)
        return makeError(ErrorCode::InvalidRequest, u"run %1 is still under way: stop it first"_s.arg(id), item);
    undoing->run = run->id;
    undoing->undo.emplace(Undo::ofRun(services.context(), run->id, undoing->mode, undoing->batch));
    return undoing;
}

Result<std::shared_ptr<Undoing>> batchUndoing(EngineServices &services, Arguments &arguments)
{
    TRY_ASSIGN(const std::int64_t undone, arguments.id(u"batch"_s));
    TRY_ASSIGN(const auto undoing, undoingFrom(services, arguments));
    RunRepository &runs = services.context().runs;
    TRY_ASSIGN(const auto first, runs.changesOfBatchBack(undone, std::numeric_limits<std::int64_t>::max(), 1));
    if (first.isEmpty())
        return makeError(ErrorCode::NotFound, u"nothing was changed under %1"_s.arg(undone), QString::number(undone));
    TRY_ASSIGN(const auto decided, runs.conflictsOfBatch(undone, {}, 1));
    if (!decided.isEmpty())
        return makeError(ErrorCode::InvalidRequest, u"these are decisions: conflict.undo takes them back"_s);
    undoing->undo.emplace(Undo::ofBatch(services.context(), undone, undoing->mode, undoing->batch));
    return undoing;
}

using Maker = Result<std::shared_ptr<Undoing>> (*)(EngineServices &, Arguments &);

CommandRegistry::Later undoingBy(Maker make)
{
    return [make](EngineServices &services, Arguments &arguments, const CommandReply &reply) {
        const auto undoing = make(services, arguments);
        if (!undoing)
            return reply(undoing.error());
        (*undoing)->reply = reply;
        goOn(*undoing);
    };
}

} // namespace

void addUndoCommands(CommandRegistry &registry)
{
    registry.addLater(u"run.undo"_s, undoingBy(runUndoing));
    registry.addLater(u"batch.undo"_s, undoingBy(batchUndoing));
}

} // namespace evenstock
