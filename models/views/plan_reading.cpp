// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/plan_reading.h"

#include "models/store/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

// Appends rows up to `most`; true where there are more.
Result<bool> read(PlanQueries &queries, PlanReading &reading, const PlanItemFilter &filter, qsizetype most,
                  const std::stop_token &stop)
{
    PageRequest request;
    while (!stop.stop_requested()) {
        const qsizetype room = most - reading.items.size();
        if (room <= 0)
            return true;
        request.limit = static_cast<int>(std::min<qsizetype>(room, mostRows));
        TRY_ASSIGN(const auto page, queries.items(reading.plan.plan.id, filter, request));
        reading.items += page.rows;
        request.after = page.next;
        if (request.after.isEmpty())
            return false;
    }
    return makeError(ErrorCode::Cancelled, u"no longer asked for"_s);
}

Result<PlanReading> readPlan(PlanQueries &queries, const PlanView &plan, PlanPart part, qsizetype most,
                             const std::stop_token &stop)
{
    PlanReading reading{.plan = plan};
    if (part == PlanPart::LeftAlone) {
        for (const QString &state : {u"stale"_s, u"failed"_s}) {
            TRY_ASSIGN(const bool isCut, read(queries, reading, {.state = state}, most, stop));
            reading.isCut = reading.isCut || isCut;
        }
        // By product again: the tree is made of what follows each other.
        std::stable_sort(reading.items.begin(), reading.items.end(),
                         [](const PlanItemView &a, const PlanItemView &b) { return a.item.item < b.item.item; });
        return reading;
    }
    TRY_ASSIGN(reading.isCut, read(queries, reading, {}, most, stop));
    if (reading.isCut && plan.plan.state == "open"_L1) { // what is settled already must not stand in its way
        reading.items.clear();
        TRY_ASSIGN(reading.isCut, read(queries, reading, {.state = u"open"_s}, most, stop));
    }
    return reading;
}

} // namespace

Result<QList<PlanReading>> readPlans(Database &database, const QList<PlanId> &plans, PlanPart part, qsizetype most,
                                     const std::stop_token &stop)
{
    PlanQueries queries(database);
    QList<PlanReading> readings;
    qsizetype room = most;
    for (qsizetype at = 0; at < plans.size(); ++at) {
        TRY_ASSIGN(const auto plan, queries.find(plans[at]));
        if (!plan)
            continue;
        const qsizetype share = std::max<qsizetype>(1, room / (plans.size() - at));
        TRY_ASSIGN(PlanReading reading, readPlan(queries, *plan, part, share, stop));
        room -= reading.items.size();
        readings.append(std::move(reading));
    }
    return readings;
}

Status countPlans(Database &database, QList<PlanReading> &readings)
{
    PlanQueries queries(database);
    for (PlanReading &reading : readings) {
        TRY_ASSIGN(reading.counts, queries.counts(reading.plan.plan.id));
    }
    return {};
}

Result<PlanOutcome> readOutcome(Database &database, const AppliedPlan &applied)
{
    RunRepository runs(database);
    PlanOutcome outcome;
    TRY_ASSIGN(const auto run, runs.findRun(applied.run));
    if (run) {
        outcome.status = run->status;
        outcome.errorCode = run->errorCode;
        outcome.errorDetail = run->errorDetail;
    }
    for (const PlanRowId row : applied.rows) {
        TRY_ASSIGN(const QString state, runs.planItemState(row));
        if (state == "applied"_L1)
            ++outcome.made;
        else if (state == "stale"_L1 || state == "discarded"_L1)
            ++outcome.moved;
        else if (state == "failed"_L1)
            ++outcome.failed;
        else if (state == "open"_L1)
            ++outcome.waiting;
    }
    return outcome;
}

} // namespace evenstock
