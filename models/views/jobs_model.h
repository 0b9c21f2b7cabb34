// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/run_repository.h"

#include <QAbstractTableModel>
#include <QSet>

namespace evenstock {

class AccountsModel;
class Clock;
class LiveRuns;
class ReadStore;

// The runs under way, one row each.
class JobsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Account, Progress, Processed, Updated, Created, Unchanged, Conflicts, Failed, Act, Columns };

    JobsModel(ReadStore &store, LiveRuns &runs, const AccountsModel &accounts, const Clock &clock,
              QObject *parent = nullptr);

    void refresh();
    const RunRow *run(int row) const;
    int rowOf(RunId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override; // ButtonRole in Act; BarRole in Progress
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void take(QList<RunRow> fresh);
    static std::int64_t figure(const RunRow &run, int column);
    ReadStore &m_store;
    LiveRuns &m_runs;
    const AccountsModel &m_accounts;
    const Clock &m_clock;
    QList<RunRow> m_rows;
};

} // namespace evenstock
