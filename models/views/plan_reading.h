// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/plan_queries.h"

#include <QList>

#include <stop_token>

namespace evenstock {

class Database;

// What of a plan is looked at: what can be settled (of a settled plan all), or what an apply left alone.
enum class PlanPart { Whole, LeftAlone };

struct PlanReading {
    PlanView plan = {};
    QList<PlanItemView> items = {};
    bool isCut = false;           // there are more
    QList<PlanCount> counts = {}; // of all of them (countPlans)
};

// `most` rows in all, each plan its share of them. For a worker where they may be many.
Result<QList<PlanReading>> readPlans(Database &database, const QList<PlanId> &plans, PlanPart part, qsizetype most,
                                     const std::stop_token &stop = {});

// For a worker where they may be many.
Status countPlans(Database &database, QList<PlanReading> &readings);

// One plan that is being applied, with the rows that were ticked.
struct AppliedPlan {
    RunId run = {};
    PlanId plan = {};
    QString channel = {};
    QList<PlanRowId> rows = {};
};

// What became of them.
struct PlanOutcome {
    QString status = {};    // of the run
    QString errorCode = {}; // of the run, where it failed
    QString errorDetail = {};
    int made = 0;
    int moved = 0;  // left alone: it moved since, or is gone
    int failed = 0; // refused, or not known
    int waiting = 0;
};
Result<PlanOutcome> readOutcome(Database &database, const AppliedPlan &applied);

} // namespace evenstock
