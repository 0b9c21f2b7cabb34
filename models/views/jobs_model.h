// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/run_repository.h"
#include "models/views/row_changes.h"

#include <QAbstractTableModel>
#include <QMap>
#include <QSet>
#include <QTimer>

#include <functional>

namespace evenstock {

struct AccountCard;
class AccountsModel;
class Clock;
class LiveRuns;
class ReadStore;

// The runs under way, one row each; below them the channels whose last run failed and that wait until it is tried
// again.
class JobsModel : public KeepsRows<QAbstractTableModel>
{
    Q_OBJECT

public:
    enum Column { Account, Progress, Processed, Updated, Created, Unchanged, Conflicts, Failed, Act, Columns };

    JobsModel(ReadStore &store, LiveRuns &runs, const AccountsModel &accounts, const Clock &clock,
              QObject *parent = nullptr);

    void refresh();
    const RunRow *run(int row) const; // of a channel that waits: one without a number
    static bool isHeld(const RunRow &run) { return run.status == QLatin1StringView("held_off"); }
    int heldCount() const;
    bool isHeldOff(AccountId account) const;
    // Why a channel waits and when it is tried again, in words.
    void setReasons(std::function<QString(const AccountCard &)> reasons);
    int rowOf(RunId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override; // ButtonRole in Act; BarRole in Progress
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void take(QList<RunRow> fresh);
    QList<RunRow> heldOff(const QList<RunRow> &running) const;
    QVariant heldData(const RunRow &run, int column, int role) const;
    void hear(RunId run);
    bool isAwaited(const RunRow &run) const;  // it can only wait for its marketplace now
    QString silence(const RunRow &run) const; // empty: something came lately
    static QString purposeText(const RunRow &run);
    QString sinceText(const RunRow &run) const;
    QString waitingText(const RunRow &run) const;
    QString progressLine(const RunRow &run) const;
    static std::int64_t figure(const RunRow &run, int column);
    ReadStore &m_store;
    LiveRuns &m_runs;
    const AccountsModel &m_accounts;
    const Clock &m_clock;
    std::function<QString(const AccountCard &)> m_reasons;
    QList<RunRow> m_rows;
    QMap<RunId, UtcMs> m_heard; // of those under way: when something came last
    QTimer m_tick;              // while one is awaited
};

} // namespace evenstock
