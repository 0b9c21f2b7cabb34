// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/jobs_model.h"

#include "models/store/run_queries.h"
#include "models/views/accounts_model.h"
#include "models/views/alignment.h"
#include "models/views/format.h"
#include "models/views/live_runs.h"
#include "models/views/log_model.h"
#include "models/views/read_store.h"
#include "models/views/roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int tickMs = 1000;
constexpr int silentS = 10;

} // namespace

JobsModel::JobsModel(ReadStore &store, LiveRuns &runs, const AccountsModel &accounts, const Clock &clock,
                     QObject *parent)
    : KeepsRows(parent)
    , m_store(store)
    , m_runs(runs)
    , m_accounts(accounts)
    , m_clock(clock)
{
    connect(&runs, &LiveRuns::changed, this, &JobsModel::hear);
    connect(&runs, &LiveRuns::changed, this, &JobsModel::refresh);
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, Progress), index(rowCount() - 1, Progress), {Qt::DisplayRole, Qt::ToolTipRole});
    });
    connect(&store, &ReadStore::opened, this, &JobsModel::refresh);
    connect(&accounts, &AccountsModel::changed, this, &JobsModel::refresh);
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
    QList<RunRow> fresh = rows.values();
    m_heard.removeIf([&rows](const auto &heard) { return !rows.contains(heard.key()); });
    bool isAnyAwaited = false;
    for (const RunRow &run : rows) {
        if (!m_heard.contains(run.id))
            m_heard.insert(run.id, m_clock.now());
        isAnyAwaited = isAnyAwaited || isAwaited(run);
    }
    if (!isAnyAwaited)
        m_tick.stop();
    else if (!m_tick.isActive())
        m_tick.start();
    fresh += heldOff(fresh);
    take(std::move(fresh));
}

void JobsModel::hear(RunId run)
{
    m_heard.insert(run, m_clock.now());
}

bool JobsModel::isAwaited(const RunRow &run) const
{
    static const QStringList asking{u"credentials"_s, u"orders"_s, u"products"_s, u"orders_again"_s, u"push"_s};
    return run.status == "running"_L1 && (run.stage.isEmpty() || asking.contains(run.stage));
}

// A marketplace that hangs is asked again by itself; until then nothing moves, and that has a reason.
QString JobsModel::silence(const RunRow &run) const
{
    const UtcMs heard = m_heard.value(run.id, m_clock.now());
    const qint64 seconds = (m_clock.now() - heard) / 1000;
    if (!isAwaited(run) || seconds < silentS)
        return {};
    return tr("Nothing has come from %1 for %2 s. Still waiting.")
        .arg(m_accounts.name(run.account), countText(seconds));
}

// The marketplace did not answer, could not be reached or asked to slow down. Who must sign in first, or is off, waits
// for the owner and not for a time.
QList<RunRow> JobsModel::heldOff(const QList<RunRow> &running) const
{
    QList<RunRow> held;
    for (const AccountCard &card : m_accounts.cards()) {
        const AccountRow &account = card.account;
        const UtcMs until = account.circuit.value("until"_L1).toInteger();
        const bool isOpen = account.circuit.value("opened_at"_L1).toInteger() > 0 && until > m_clock.now();
        const bool isBusy =
            std::any_of(running.begin(), running.end(), [&](const RunRow &run) { return run.account == account.id; });
        if (account.enabled && !isBusy && (isOpen || account.state == AccountState::Failing))
            held.append({.id = RunId{-account.id.value}, .account = account.id, .status = u"held_off"_s});
    }
    return held;
}

int JobsModel::heldCount() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), &JobsModel::isHeld));
}

bool JobsModel::isHeldOff(AccountId account) const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [account](const RunRow &run) { return run.account == account && isHeld(run); });
}

void JobsModel::setReasons(std::function<QString(const AccountCard &)> reasons)
{
    m_reasons = std::move(reasons);
}

void JobsModel::take(QList<RunRow> fresh)
{
    fitRows(m_rows, fresh, [](const RunRow &row) { return row.id.value; });
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

// A preview and a sync of one channel can stand side by side.
QString JobsModel::purposeText(const RunRow &run)
{
    if (run.dryRun)
        return tr("Preview");
    return run.cause == "plan"_L1 ? tr("Agreed changes") : modeText(run.mode);
}

QString JobsModel::sinceText(const RunRow &run) const
{
    const QString when = momentText(run.startedAt, m_clock.now());
    return (run.status == "waiting"_L1 ? tr("%1, asked for %2", "mode, time") : tr("%1, started %2", "mode, time"))
        .arg(purposeText(run), when);
}

QString JobsModel::waitingText(const RunRow &run) const
{
    if (m_accounts.syncing() == Syncing::Paused)
        return tr("All syncing is paused: it begins once you resume");
    const bool isBusy = std::any_of(m_rows.begin(), m_rows.end(), [&run](const RunRow &other) {
        return other.account == run.account && other.status == "running"_L1;
    });
    return isBusy ? tr("Another run of this account comes first")
                  : tr("The orders of the other channels are read first");
}

// How far it is; before there are figures, and while it sends, what it does.
QString JobsModel::progressLine(const RunRow &run) const
{
    if (run.status == "waiting"_L1)
        return waitingText(run);
    if (const QString words = silence(run); !words.isEmpty())
        return words;
    if (run.stage == "push"_L1 && !run.dryRun && run.counters.pushed > 0)
        return tr("%n change(s) sent so far", nullptr, static_cast<int>(run.counters.pushed));
    const QString pace = paceText(run, m_clock.now());
    if (!pace.isEmpty())
        return pace;
    return stageSentence(run.stage.isEmpty() ? u"credentials"_s : run.stage,
                         run.dryRun ? RunPurpose::Preview : RunPurpose::Sync);
}

QVariant JobsModel::data(const QModelIndex &index, int role) const
{
    const RunRow *run = index.isValid() ? this->run(index.row()) : nullptr;
    if (!run)
        return {};
    const int column = index.column();
    if (isHeld(*run))
        return heldData(*run, column, role);
    switch (role) {
    case Qt::DisplayRole:
        if (column == Account)
            return m_accounts.name(run->account);
        if (column == Progress)
            return progressLine(*run);
        return column == Act ? QVariant() : QVariant(countText(figure(*run, column)));
    case SubtitleRole:
        return column == Account ? QVariant(sinceText(*run)) : QVariant();
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

QVariant JobsModel::heldData(const RunRow &run, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (column == Account && role == Qt::DisplayRole)
            return m_accounts.name(run.account);
        if (const AccountCard *card = m_accounts.card(run.account); column == Progress && card && m_reasons)
            return m_reasons(*card);
        return {};
    case SubtitleRole:
        return column == Account ? QVariant(tr("waits")) : QVariant();
    case ChannelRole:
        return column == Account ? QVariant::fromValue(m_accounts.badge(run.account)) : QVariant();
    case BoldRole:
        return column == Account;
    case ToneRole:
        return column == Progress ? QVariant(static_cast<int>(Tone::Watch)) : QVariant();
    case ButtonRole:
        return column == Act ? QVariant(tr("Try now")) : QVariant();
    case IdRole:
        return static_cast<qlonglong>(run.id.value);
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
