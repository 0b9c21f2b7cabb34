// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/listing_mark.h"
#include "models/store/paging.h"
#include "models/store/run_repository.h"

namespace evenstock {

class Database;

// A row of `problems` with the words around it.
struct ProblemView {
    ProblemRow problem = {};
    QString alike = {}; // likeness.h
    UtcMs settledAt = 0;
    QString channel = {}; // the account's name
    QString sku = {};
    QString title = {};
    QString externalId = {}; // of the listing
    QString orderCode = {};
};

struct ProblemFilter {
    AccountId account = {};
    QString state = QStringLiteral("open"); // open, resolved, dismissed; empty: all of them
    std::optional<Severity> severity = {};
    QString kind = {};
    QString alike = {};
    RunId run = {};    // of this run, in any state
    UtcMs since = 0;   // last seen then or later
    QString text = {}; // part of item, detail, SKU or title, in any ASCII letter case
};

// The same thing that happened to one or many items.
struct ProblemGroup {
    QString alike = {};
    Severity worst = Severity::None;
    std::int64_t problems = 0;    // items
    std::int64_t occurrences = 0; // times in all
    UtcMs firstAt = 0;
    UtcMs lastAt = 0;
    UtcMs nextTryAt = 0; // the earliest planned; 0: needs the owner
    ProblemView newest = {};
};

struct ProblemCounts {
    std::int64_t open = 0;
    std::int64_t urgent = 0;
    std::int64_t errors = 0;
    std::int64_t warnings = 0;
    std::int64_t needOwner = 0; // nothing will be tried by itself
};

// The error list. A read-only connection on its owner's thread.
class ErrorQueries
{
public:
    explicit ErrorQueries(Database &database)
        : m_db(database)
    {
    }

    Result<Page<ProblemView>> page(const ProblemFilter &filter, const PageRequest &request); // last seen first
    // Open ones by likeness: worst first, then last seen first; at most mostRows groups. Account, severity, kind and
    // since of the filter count.
    Result<QList<ProblemGroup>> groups(const ProblemFilter &filter);
    Result<std::optional<ProblemView>> find(ProblemId id);
    Result<QList<ProblemView>> ofOrder(OrderId order);    // open, newest first, at most 20
    Result<bool> hasOpenBeyond(int some);                 // more open ones than these
    Result<ProblemCounts> counts(AccountId account = {}); // of all accounts without one

private:
    Database &m_db;
};

} // namespace evenstock
