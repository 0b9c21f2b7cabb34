// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/paging.h"
#include "models/store/request_repository.h"
#include "models/store/run_log_repository.h"
#include "models/store/run_repository.h"
#include "models/store/sorted_list.h"

#include <QDate>
#include <QTimeZone>

#include <limits>

namespace evenstock {

class Database;

// What a run left, by the lists that show it: the figures of a run are the lengths of its lists.
struct RunRows {
    std::int64_t planned = 0;   // of its plans: of a preview, or held back by a guard
    std::int64_t changes = 0;   // change log
    std::int64_t movements = 0; // stock ledger
    std::int64_t sent = 0;      // deliveries
    std::int64_t problems = 0;  // an error that comes again stands with the newer run
    std::int64_t requests = 0;

    static constexpr int mostInList = 1000; // where many runs are listed; the detail of one counts them all
};

struct RunView {
    RunRow run = {};
    RunRows rows = {};    // only of pageWithRows()
    QString channel = {}; // the account's name
    QString marketplace = {};

    double itemsPerSecond() const; // 0 while nothing was read
};

enum class RunsShown { All, WithChangesOrErrors };

enum class RunSort { Newest, Channel, Mode, Outcome, Duration, Items, Conflicts, Rate };

struct RunFilter {
    AccountId account = {};
    QStringList statuses = {}; // any of these; empty: all
    QString mode = {};
    UtcMs from = 0; // started then or later …
    UtcMs to = 0;   // … and before this; 0 = open
    RunsShown shown = RunsShown::All;
    RunSort sort = RunSort::Newest;
    SortWay way = SortWay::Down;
};

// One local day of all runs (or of one account's) for the charts.
struct RunDay {
    QDate day = {};
    int runs = 0;
    int failedRuns = 0;
    std::int64_t items = 0;
    std::int64_t failedItems = 0;
    std::int64_t durationMs = 0; // of the runs that read something

    double itemsPerSecond() const;
};

// The history. A read-only connection on its owner's thread.
class RunQueries
{
public:
    explicit RunQueries(Database &database)
        : m_db(database)
    {
    }

    Result<Page<RunView>> page(const RunFilter &filter, const PageRequest &request); // newest first
    // The same with the rows of each run, RunRows::mostInList of a list at most.
    Result<Page<RunView>> pageWithRows(const RunFilter &filter, const PageRequest &request);
    Result<int> count(const RunFilter &filter); // 10,000 at most
    Result<std::optional<RunView>> find(RunId id);
    Result<RunRows> rowsOf(const RunRow &run, int most = std::numeric_limits<int>::max()); // of each list at most
    Result<QList<RunView>> underWay();                                        // waiting and running, oldest first
    Result<Page<RequestRow>> requests(RunId run, const PageRequest &request); // oldest first
    Result<Page<RunLogRow>> log(RunId run, const PageRequest &request);       // oldest first
    // Of a run's last requests that began at `until` or before, newest first, at most mostBefore.
    Result<QList<RequestRow>> requestsBefore(RunId run, UtcMs until);
    static constexpr int mostBefore = 200;
    // Days from `from` to the one of `to`, all of them, oldest first. For a worker where runs are many (0.5 µs each).
    Result<QList<RunDay>> days(AccountId account, UtcMs from, UtcMs to, const QTimeZone &zone);

private:
    Result<Page<RunView>> sortedPage(const RunFilter &filter, const PageRequest &request);
    Database &m_db;
};

} // namespace evenstock
