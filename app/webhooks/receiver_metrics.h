// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/event_repository.h"
#include "models/store/run_repository.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <array>
#include <chrono>
#include <map>
#include <mutex>

namespace evenstock {

// Counts seconds into buckets, as Prometheus wants them.
class Histogram
{
public:
    void add(double seconds);
    struct Values {
        QList<std::pair<double, std::int64_t>> upTo = {}; // cumulative
        std::int64_t count = 0;
        double sum = 0;
    };
    Values values() const;

private:
    static constexpr std::array bounds = {0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1,
                                          0.25,  0.5,    1.0,   2.5,  10.0,  60.0};
    std::array<std::int64_t, bounds.size()> m_counts = {};
    std::int64_t m_count = 0;
    double m_sum = 0;
};

// What is measured while the program runs, and how it is told. Thread-safe.
class ReceiverMetrics
{
public:
    // A request was answered. `door`: "hooks" or "local".
    void answered(const char *door, int status, std::chrono::duration<double> took);
    // An event was worked on, so long after it came.
    void worked(const QString &account, EventState state, std::chrono::duration<double> afterArrival);
    void runEnded(const QString &account, const RunRow &run);

    // What is looked up when it is asked for.
    struct Account {
        QString name = {};
        std::int64_t openProblems = 0;
        std::int64_t openConflicts = 0;
        InboxCounts inbox = {};
    };
    struct Moment {
        QList<Account> accounts = {};
        UtcMs now = 0;
        int hookConnections = 0;
        int localConnections = 0;
    };
    // Prometheus text format 0.0.4.
    QByteArray text(const Moment &moment) const;

private:
    struct Runs {
        QMap<QString, std::int64_t> byStatus;
        QMap<QString, std::int64_t> items; // by what became of them
        std::int64_t requests = 0;
        std::int64_t retries = 0;
        std::int64_t throttledMs = 0;
        std::int64_t durationMs = 0;
    };
    struct Worked {
        QMap<QString, std::int64_t> byState;
        Histogram latency;
    };
    mutable std::mutex m_mutex;
    std::map<std::pair<std::string, int>, std::int64_t> m_answers;
    Histogram m_hooks;
    QMap<QString, Runs> m_runs;
    QMap<QString, Worked> m_worked;
};

} // namespace evenstock
