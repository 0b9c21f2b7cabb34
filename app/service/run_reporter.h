// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/event_outbox.h"
#include "models/core/clock.h"
#include "models/store/run_repository.h"

#include <QString>

#include <chrono>
#include <memory>

namespace evenstock {

// Turns the progress of one run into events: every change of stage or status, and pages at most four times a second;
// and into lines of the live log, as keys that the reader words. Used by one thread at a time.
class RunReporter
{
public:
    RunReporter(std::shared_ptr<EventOutbox> events, const Clock &clock, QString account, QString marketplace);

    void report(const RunRow &run);

    static constexpr std::chrono::milliseconds pagesEvery{250};

private:
    void log(const RunRow &run, const QString &key, const QJsonObject &arguments = {});
    void logChanges(const RunRow &run);

    std::shared_ptr<EventOutbox> m_events;
    const Clock &m_clock;
    QString m_account;
    QString m_marketplace;
    RunRow m_last;
    std::chrono::steady_clock::time_point m_reportedAt{};
};

} // namespace evenstock
