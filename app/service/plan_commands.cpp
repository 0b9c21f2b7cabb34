// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/plan_commands.h"

#include "app/service/engine_services.h"
#include "app/sync/ledger.h"
#include "app/sync/plan_gate.h"

#include <QJsonArray>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int batchSize = 500;

Result<PlanRow> openPlan(EngineServices &services, std::int64_t id)
{
    TRY_ASSIGN(const auto plan, services.context().runs.findPlan(PlanId{id}));
    if (!plan)
        return makeError(ErrorCode::NotFound, u"there is no plan %1"_s.arg(id), QString::number(id));
    if (plan->state != "open"_L1)
        return makeError(ErrorCode::InvalidRequest, u"plan %1 is %2 already"_s.arg(id).arg(plan->state),
                         QString::number(id));
    return *plan;
}

// A row of another plan must not pass for a choice, nor one that comes with another row.
enum class Choosing { Apply, Discard };
Status checkRows(EngineServices &services, PlanId plan, const QList<PlanRowId> &rows, Choosing choosing)
{
    QSet<PlanRowId> missing(rows.begin(), rows.end());
    for (PlanRowId after; !missing.isEmpty();) {
        TRY_ASSIGN(const auto items, services.context().runs.planItems(plan, after, batchSize));
        for (const PlanItemRow &item : items) {
            after = item.id;
            if (missing.remove(item.id) && choosing == Choosing::Apply && !PlanGate::mayBeTicked(item))
                return badArgument(u"rows"_s, u"holds %1, which cannot be applied on its own"_s.arg(item.id.value));
        }
        if (items.size() < batchSize)
            break;
    }
    return missing.isEmpty()
               ? Status()
               : badArgument(u"rows"_s, u"holds %1, which is no row of this plan"_s.arg(missing.constBegin()->value));
}

// Empty = all; an empty list is no choice.
Result<QList<PlanRowId>> chosenRows(Arguments &arguments)
{
    const bool isPart = arguments.has(u"rows"_s);
    TRY_ASSIGN(const auto chosen, arguments.ids(u"rows"_s));
    if (isPart && chosen.isEmpty())
        return badArgument(u"rows"_s, u"names no row"_s);
    QList<PlanRowId> rows;
    for (const std::int64_t row : chosen)
        rows.append(PlanRowId{row});
    return rows;
}

// Rows that were looked at and not chosen; absent: all the others were.
Result<std::optional<QList<PlanRowId>>> leftRows(Arguments &arguments)
{
    const bool isPart = arguments.has(u"left"_s);
    TRY_ASSIGN(const auto left, arguments.ids(u"left"_s));
    if (!isPart)
        return std::optional<QList<PlanRowId>>();
    QList<PlanRowId> rows;
    for (const std::int64_t row : left)
        rows.append(PlanRowId{row});
    return std::optional(rows);
}

Result<QJsonObject> apply(EngineServices &services, Arguments &arguments)
{
    TRY_ASSIGN(const std::int64_t id, arguments.id(u"plan"_s));
    TRY_ASSIGN(const auto rows, chosenRows(arguments));
    TRY_ASSIGN(const auto left, leftRows(arguments));
    if (left && rows.isEmpty())
        return badArgument(u"left"_s, u"goes with the rows that are chosen"_s);
    TRY(arguments.noMore());
    TRY_ASSIGN(const PlanRow plan, openPlan(services, id));
    TRY(checkRows(services, plan.id, rows, Choosing::Apply));
    TRY_ASSIGN(
        const RunId run,
        services.runs.request(plan.account, {.cause = u"plan"_s, .plan = plan.id, .planRows = rows, .planLeft = left}));
    return QJsonObject{{u"run"_s, qint64(run.value)}};
}

Result<QJsonObject> discard(EngineServices &services, Arguments &arguments)
{
    TRY_ASSIGN(const std::int64_t id, arguments.id(u"plan"_s));
    TRY_ASSIGN(const auto rows, chosenRows(arguments));
    TRY(arguments.noMore());
    TRY_ASSIGN(const PlanRow plan, openPlan(services, id));
    TRY(checkRows(services, plan.id, rows, Choosing::Discard));
    TRY(services.engine.transact([&] { return discardPlan(services.context(), plan, rows); }));
    services.events.data({u"plans"_s, u"listings"_s});
    return QJsonObject();
}

// What the owner left different is judged anew, as if it had never been discarded.
Result<QJsonObject> reconsider(EngineServices &services, Arguments &arguments)
{
    TRY_ASSIGN(const std::int64_t id, arguments.id(u"listing"_s));
    TRY(arguments.noMore());
    QJsonArray fields;
    TRY(services.engine.transact([&]() -> Status {
        TRY_ASSIGN(auto row, services.context().listings.find(ListingId{id}));
        if (!row)
            return makeError(ErrorCode::NotFound, u"there is no listing %1"_s.arg(id), QString::number(id));
        TRY_ASSIGN(const auto kept, services.context().kept.of(row->id));
        for (const KeptChange &change : kept)
            fields.append(change.field);
        TRY(services.context().kept.forgetAll(row->id));
        return row->product ? refreshListings(services.context(), row->product) : Status();
    }));
    services.events.data({u"listings"_s, u"plans"_s});
    services.wakeDirty();
    return QJsonObject{{u"fields"_s, fields}};
}

} // namespace

void addPlanCommands(CommandRegistry &registry)
{
    registry.add(u"plan.apply"_s, apply);
    registry.add(u"plan.discard"_s, discard);
    registry.add(u"listing.reconsider"_s, reconsider);
}

} // namespace evenstock
