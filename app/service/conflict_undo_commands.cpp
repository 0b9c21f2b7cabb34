// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/conflict_commands.h"
#include "app/service/engine_services.h"
#include "app/service/undo_json.h"
#include "app/sync/conflict_desk.h"
#include "models/store/conflict_queries.h"
#include "models/store/transaction.h"

#include <QJsonArray>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int batchSize = 200;
constexpr qsizetype mostLeft = 1000;

// conflict.undo on its way: first the conflicts, then what the decisions wrote into products.
struct Reopening {
    EngineServices &services;
    UndoMode mode = UndoMode::Apply;
    std::int64_t undone = 0;
    std::optional<ConflictRow> only = {}; // of all that were decided together
    bool keepsSent = false;               // a decision that the marketplace has stays as a whole: here, too
    ConflictId after = {};
    qint64 reopened = 0;
    QJsonArray left = {};
    qint64 leftConflicts = 0;
    std::optional<Undo> undo = {};
    bool conflictsDone = false;
    CommandReply reply = {};
};

// What was decided stays as `from`; `to` is what the other side had.
Result<QJsonObject> leftObject(EngineContext &engine, const ConflictRow &row, const QString &why)
{
    QJsonObject left{{u"conflict"_s, qint64(row.id.value)}, {u"field"_s, fieldName(row.field)}, {u"reason"_s, why}};
    const bool tookTheirs = row.taken == "remote"_L1;
    left.insert(u"from"_s, row.taken == "value"_L1 ? row.value : tookTheirs ? row.remote : row.local);
    left.insert(u"to"_s, tookTheirs ? row.local : row.remote);
    TRY_ASSIGN(const auto listing, engine.listings.find(row.listing));
    if (!listing || !listing->product)
        return left;
    TRY_ASSIGN(const auto product, engine.products.find(listing->product));
    if (product) {
        left.insert(u"sku"_s, product->sku);
        left.insert(u"title"_s, product->title);
    }
    return left;
}

// Its product would go back without it, and what it was here be sent over what was decided.
Status keepSent(Reopening &reopening, const ConflictRow &row, const QString &why)
{
    if (!reopening.keepsSent || (why != "sent_since"_L1 && why != "under_way"_L1))
        return {};
    TRY_ASSIGN(const auto listing, reopening.services.context().listings.find(row.listing));
    if (listing && listing->product)
        reopening.undo->leaveOut(listing->product, row.field == Field::Quantity ? stockChange : fieldName(row.field));
    return {};
}

Status reopenConflicts(Reopening &reopening)
{
    EngineContext &engine = reopening.services.context();
    TRY_ASSIGN(const auto rows, reopening.only
                                    ? Result(QList{*reopening.only})
                                    : engine.runs.conflictsOfBatch(reopening.undone, reopening.after, batchSize));
    for (const ConflictRow &row : rows) {
        reopening.after = row.id;
        TRY_ASSIGN(const QString why, ConflictDesk(engine, 0).reopen(row));
        if (why.isEmpty()) {
            ++reopening.reopened;
            continue;
        }
        TRY(keepSent(reopening, row, why));
        ++reopening.leftConflicts;
        if (reopening.left.size() < mostLeft) {
            TRY_ASSIGN(const QJsonObject left, leftObject(engine, row, why));
            reopening.left.append(left);
        }
    }
    reopening.conflictsDone = rows.size() < batchSize;
    return {};
}

Status reopenBatch(Reopening &reopening, bool &more)
{
    if (reopening.conflictsDone) {
        TRY_ASSIGN(more, reopening.undo->step());
        return {};
    }
    more = true; // the products come after
    std::optional<Savepoint> part;
    TRY_ASSIGN(part, Savepoint::begin(reopening.services.shop));
    TRY(reopenConflicts(reopening));
    return reopening.mode == UndoMode::Preview ? Status() : part->keep(); // a preview is the same, undone
}

void goOn(const std::shared_ptr<Reopening> &reopening)
{
    bool more = false;
    const Status done = reopening->services.engine.transact([&] { return reopenBatch(*reopening, more); });
    if (!done)
        return reopening->reply(done.error());
    if (more)
        return reopening->services.later([reopening] { goOn(reopening); });
    if (reopening->mode == UndoMode::Apply) {
        reopening->services.events.data(QStringList{u"conflicts"_s, u"products"_s, u"listings"_s});
        reopening->services.wakeDirty();
    }
    QJsonObject result = undoObject(reopening->undo->report());
    QJsonArray left = reopening->left;
    for (const QJsonValue &value : result.value(u"left"_s).toArray())
        left.append(value);
    result.insert(u"left"_s, left);
    result.insert(u"left_count"_s, result.value(u"left_count"_s).toInteger() + reopening->leftConflicts);
    result.insert(u"reopened"_s, reopening->reopened);
    reopening->reply(result);
}

// One decision, whatever was decided with it.
Result<std::shared_ptr<Reopening>> reopeningOne(EngineServices &services, Arguments &arguments)
{
    auto reopening = std::make_shared<Reopening>(Reopening{.services = services});
    TRY_ASSIGN(const std::int64_t id, arguments.id(u"conflict"_s));
    TRY_ASSIGN(reopening->keepsSent, arguments.flag(u"keep_sent"_s, false));
    TRY(arguments.noMore());
    TRY_ASSIGN(const auto view, ConflictQueries(services.shop).find(ConflictId{id}));
    if (!view || view->conflict.batch == 0)
        return makeError(ErrorCode::NotFound, u"no decision was made about conflict %1"_s.arg(id), QString::number(id));
    reopening->only = view->conflict;
    reopening->undone = view->conflict.batch;
    TRY_ASSIGN(const std::int64_t batch, newBatch(services));
    const QString field =
        view->conflict.field == Field::Quantity ? stockChange : QString(fieldName(view->conflict.field));
    reopening->undo.emplace(Undo::ofOne(services.context(), reopening->undone, view->product, field, batch));
    return reopening;
}

Result<std::shared_ptr<Reopening>> reopeningFrom(EngineServices &services, Arguments &arguments)
{
    if (arguments.has(u"conflict"_s))
        return reopeningOne(services, arguments);
    auto reopening = std::make_shared<Reopening>(Reopening{.services = services});
    TRY_ASSIGN(reopening->undone, arguments.id(u"batch"_s));
    TRY_ASSIGN(const bool isDry, arguments.flag(u"dry_run"_s, false));
    TRY_ASSIGN(reopening->keepsSent, arguments.flag(u"keep_sent"_s, false));
    TRY(arguments.noMore());
    reopening->mode = isDry ? UndoMode::Preview : UndoMode::Apply;
    TRY_ASSIGN(const auto decided, services.context().runs.conflictsOfBatch(reopening->undone, {}, 1));
    if (decided.isEmpty())
        return makeError(ErrorCode::NotFound, u"no decision was made under %1"_s.arg(reopening->undone),
                         QString::number(reopening->undone));
    std::int64_t batch = 0;
    if (!isDry) {
        TRY_ASSIGN(batch, newBatch(services));
    }
    reopening->undo.emplace(Undo::ofBatch(services.context(), reopening->undone, reopening->mode, batch));
    return reopening;
}

void undo(EngineServices &services, Arguments &arguments, const CommandReply &reply)
{
    const auto reopening = reopeningFrom(services, arguments);
    if (!reopening)
        return reply(reopening.error());
    (*reopening)->reply = reply;
    goOn(*reopening);
}

} // namespace

void addConflictUndoCommands(CommandRegistry &registry)
{
    registry.addLater(u"conflict.undo"_s, undo);
}

} // namespace evenstock
