// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/jobs_model.h"

#include "models/store/run_queries.h"
#include "models/views/accounts_model.h"
#include "models/views/format.h"
#include "models/views/live_runs.h"
#include "models/views/read_store.h"
#include "models/views/roles.h"
#include "models/views/row_changes.h"

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

const QVariant toTheRight = QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));

} // namespace

JobsModel::JobsModel(ReadStore &store, LiveRuns &runs, const AccountsModel &accounts, const Clock &clock,
                     QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_runs(runs)
    , m_accounts(accounts)
    , m_clock(clock)
{
    connect(&runs, &LiveRuns::changed, this, &JobsModel::refresh);
    connect(&store, &ReadStore::opened, this, &JobsModel::refresh);
    refresh();
}

// What the engine says now goes over what is stored: the store is a page behind.
void JobsModel::refresh()
{
    if (!m_store.isOpen())
        return;
    QMap<RunId, RunRow> rows = m_runs.running();
    const Result<QList<RunView>> stored = RunQueries(m_store.database()).underWay();
    if (!stored)
        return; // what is shown may be old; the window says so
    for (const RunView &view : *stored) {
        if (!rows.contains(view.run.id))
            rows.insert(view.run.id, view.run);
    }
    take(rows.values());
}

void JobsModel::take(QList<RunRow> fresh)
{
    const auto ids = [](const QList<RunRow> &rows) {
        QList<qint64> result;
        for (const RunRow &row : rows)
            result.append(row.id.value);
        return result;
    };
    for (const RowChange &change : rowChanges(ids(m_rows), ids(fresh))) {
        if (change.kind == RowChange::Kind::Remove) {
            beginRemoveRows({}, change.first, change.last);
            m_rows.remove(change.first, change.last - change.first + 1);
            endRemoveRows();
        } else {
            beginInsertRows({}, change.first, change.last);
            for (int row = change.first; row <= change.last; ++row)
                m_rows.insert(row, fresh[row]);
            endInsertRows();
        }
    }
    m_rows = std::move(fresh);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

const RunRow *JobsModel::run(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

int JobsModel::rowOf(RunId id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].id == id)
            return row;
    }
    return -1;
}

int JobsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int JobsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

std::int64_t JobsModel::figure(const RunRow &run, int column)
{
    const RunCounters &c = run.counters;
    switch (column) {
    case Processed:
        return c.processed;
    case Updated:
        return c.updated;
    case Created:
        return c.created;
    case Unchanged:
        return c.unchanged;
    case Conflicts:
        return c.conflicts;
    case Failed:
        return c.failed;
    default:
        return 0;
    }
}

QVariant JobsModel::data(const QModelIndex &index, int role) const
{
    const RunRow *run = index.isValid() ? this->run(index.row()) : nullptr;
    if (!run)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        if (column == Account)
            return m_accounts.name(run->account);
        if (column == Progress)
            return run->status == "waiting"_L1 ? tr("Waiting for its turn") : paceText(*run, m_clock.now());
        return column == Act ? QVariant() : QVariant(countText(figure(*run, column)));
    case SubtitleRole:
        return column == Account ? QVariant(tr("%1, started %2", "mode, time")
                                                .arg(modeText(run->mode), momentText(run->startedAt, m_clock.now())))
                                 : QVariant();
    case ChannelRole:
        return column == Account ? QVariant::fromValue(m_accounts.badge(run->account)) : QVariant();
    case BoldRole:
        return column == Account || ((column == Conflicts || column == Failed) && figure(*run, column) > 0);
    case ToneRole:
        if (column < Processed || column == Act)
            return {};
        if (figure(*run, column) == 0)
            return static_cast<int>(Tone::Quiet);
        return static_cast<int>(column == Conflicts ? Tone::Watch : column == Failed ? Tone::Bad : Tone::Normal);
    case BarRole:
        return column == Progress ? QVariant(LiveRuns::share(*run)) : QVariant();
    case ButtonRole:
        return column == Act ? QVariant(tr("Cancel")) : QVariant();
    case Qt::TextAlignmentRole:
        return column >= Processed && column <= Failed ? toTheRight : QVariant();
    case IdRole:
        return static_cast<qlonglong>(run->id.value);
    default:
        return {};
    }
}

QVariant JobsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section >= Processed ? toTheRight : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Account:
        return tr("Account");
    case Progress:
        return tr("Progress");
    case Processed:
        return tr("Processed");
    case Updated:
        return tr("Updated");
    case Created:
        return tr("Created");
    case Unchanged:
        return tr("Unchanged");
    case Conflicts:
        return tr("Conflicts");
    case Failed:
        return tr("Failed");
    default:
        return {};
    }
}

} // namespace evenstock
