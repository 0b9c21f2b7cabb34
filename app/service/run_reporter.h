// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/event_outbox.h"
#include "models/core/clock.h"
#include "models/store/run_log_repository.h"
#include "models/store/run_repository.h"

#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace evenstock {

// Turns the progress of one run into events: every change of stage or status, and pages at most four times a second;
// and into lines of the live log, as keys that the reader words, which are kept with the run. Used by one thread at a
// time.
class RunReporter
{
public:
    RunReporter(std::shared_ptr<EventOutbox> events, const Clock &clock, QString account, QString marketplace);

    // Keeps lines in the store, before the event that tells of them. On the thread of report(); nobody: not kept.
    using Keeper = std::function<void(const QList<RunLogRow> &)>;
    void keepWith(Keeper keeper) { m_keeper = std::move(keeper); }

    // What is said of its work before its end (run_news.h). On the thread of report(); nobody: nothing.
    using Teller = std::function<QList<RunLogRow>(const RunRow &)>;
    void tellWith(Teller teller) { m_teller = std::move(teller); }

    void report(const RunRow &run);

    static constexpr std::chrono::milliseconds pagesEvery{250};
    // Of a long run not every page is kept: all of the first pagesKept, then each pageStep-th.
    static constexpr int pagesKept = 500;
    static constexpr int pageStep = 50;

private:
    void log(const RunRow &run, const QString &key, const QJsonObject &arguments = {});
    void logChanges(const RunRow &run);
    void logReading(const RunRow &run);
    void logSending(const RunRow &run);
    void keep();

    std::shared_ptr<EventOutbox> m_events;
    const Clock &m_clock;
    QString m_account;
    QString m_marketplace;
    Keeper m_keeper;
    Teller m_teller;
    QList<RunLogRow> m_unkept;
    RunRow m_last;
    std::chrono::steady_clock::time_point m_reportedAt{};
};

} // namespace evenstock
