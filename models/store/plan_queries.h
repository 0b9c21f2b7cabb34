// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/paging.h"
#include "models/store/run_repository.h"

namespace evenstock {

class Database;

struct PlanView {
    PlanRow plan = {};
    QString channel = {}; // the account's name
    QString marketplace = {};
};

// How many rows of one sort a plan has: what its buttons say ("Set 412 listings to 0").
struct PlanCount {
    QString kind = {};
    QString field = {};
    QString direction = {};
    QString state = {};
    std::int64_t rows = 0;
    std::int64_t suspicious = 0;
    std::int64_t toZero = 0; // of quantity rows: those that end at 0
};

struct PlanItemView {
    PlanItemRow item = {};
    QString sku = {};
    QString title = {};
    QString condition = {}; // of the product here
    QString attributes = {};
    QString externalId = {};
};

struct PlanItemFilter {
    QString direction = {}; // in, out
    QString kind = {};
    QString field = {};
    QString state = {};
};

// Plans and their tree channel → product → field. A read-only connection on its owner's thread.
class PlanQueries
{
public:
    explicit PlanQueries(Database &database)
        : m_db(database)
    {
    }

    // Newest first; `state` open, applied, discarded or lapsed, empty: all.
    Result<Page<PlanView>> page(AccountId account, const QString &state, const PageRequest &request);
    Result<std::optional<PlanView>> find(PlanId id);
    // By item, so that the rows of one product follow each other: a view makes its tree from them as they come.
    Result<Page<PlanItemView>> items(PlanId plan, const PlanItemFilter &filter, const PageRequest &request);
    Result<Page<PlanItemView>> ofRun(RunId run, const PageRequest &request); // of all its plans, as they were computed
    // Without what comes with another row. For a worker: 100 ms for 100,000 rows.
    Result<QList<PlanCount>> counts(PlanId plan);

private:
    Database &m_db;
};

} // namespace evenstock
