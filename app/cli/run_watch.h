// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/progress.h"
#include "models/core/ids.h"

#include <QObject>
#include <QSet>

class QEventLoop;

namespace evenstock::cli {

// Starts runs and follows them to their end, with progress on the way. The first Ctrl+C asks them to stop after their
// pages. Where this process is the engine it also waits for the runs that they wake on other channels: with it they
// would end in the middle. Main thread; one at a time.
class RunWatch : public QObject
{
    Q_OBJECT

public:
    explicit RunWatch(Surroundings &with);
    ~RunWatch() override;

    struct Ended {
        QJsonObject reply = {};  // of the command
        QList<RunId> runs = {};  // in the order they were started
        QList<RunId> woken = {}; // on other channels, by them
    };
    // A command that replies {runs:[{run, account}]} or {run}. Runs of sync.start that were cut short because the
    // engine they ran in ended are asked for again; they go on where they were.
    Result<Ended> carryOut(const QString &command, const QJsonObject &arguments);

private:
    Result<Ended> attempt(const QString &command, const QJsonObject &arguments);
    Result<QStringList> cutShort(const Ended &ended); // accounts
    void hear(const QString &topic, const QJsonObject &data);
    void look();   // in the store: an event may have been lost with its engine
    void cancel(); // what is still under way
    Status waitForWoken();

    Surroundings &m_with;
    Progress m_progress;
    QSet<RunId> m_ended; // heard of, also before we know that they are ours
    QList<RunId> m_open;
    QList<RunId> m_woken;
    QEventLoop *m_loop = nullptr;
    bool m_lostEngine = false;
};

} // namespace evenstock::cli
