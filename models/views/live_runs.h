// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/store/run_repository.h"

#include <QJsonObject>
#include <QMap>
#include <QObject>

#include <deque>
#include <optional>

namespace evenstock {

// The runs under way as the engine tells of them (topic "run"), between two writes to the store. GUI thread.
class LiveRuns : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void apply(const QJsonObject &run, UtcMs now); // a run as JSON (interfaces.md) with stage and page
    const QMap<RunId, RunRow> &running() const { return m_running; }
    std::optional<RunRow> ofAccount(AccountId account) const;
    // What the engine said of them (topic "log"), oldest first, for a window that is made anew.
    void remember(const QJsonObject &logLine);
    const std::deque<QJsonObject> &log() const { return m_log; }
    static constexpr std::size_t mostLogLines = 5000;

    static double share(const RunRow &run); // 0 … 1; less than 0 = not known
    static double itemsPerSecond(const RunRow &run, UtcMs now);
    static qint64 remainingMs(const RunRow &run, UtcMs now); // less than 0 = not known
    static bool isOver(const QString &status);

Q_SIGNALS:
    void changed(evenstock::RunId run);
    void ended(evenstock::RunId run);

private:
    QMap<RunId, RunRow> m_running;
    std::deque<QJsonObject> m_log;
};

} // namespace evenstock
