// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/schedule_model.h"

#include "models/store/schedule_jobs.h"
#include "models/views/accounts_model.h"
#include "models/views/format.h"
#include "models/views/read_store.h"
#include "models/views/roles.h"

#include <QLocale>
#include <QTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

ScheduleModel::ScheduleModel(ReadStore &store, const AccountsModel &accounts, const Clock &clock, QObject *parent)
    : KeepsRows(parent)
    , m_store(store)
    , m_accounts(accounts)
    , m_clock(clock)
{
    connect(&store, &ReadStore::opened, this, &ScheduleModel::refresh);
    connect(&accounts, &AccountsModel::changed, this, &ScheduleModel::refresh);
    refresh();
}

// By name and not by time: a row that moves when a run ends would take its editor to another account.
Result<QList<ScheduleModel::Line>> ScheduleModel::lines() const
{
    TRY_ASSIGN(auto runs, AccountQueries(m_store.database()).schedule());
    std::sort(runs.begin(), runs.end(), [](const ScheduledRun &a, const ScheduledRun &b) {
        const int order = QString::localeAwareCompare(a.channel, b.channel);
        return order != 0 ? order < 0 : a.account < b.account;
    });
    QList<Line> lines;
    for (const ScheduledRun &run : std::as_const(runs)) {
        lines.append({run});
        TRY_ASSIGN(const auto jobs, ScheduleJobs(m_store.database()).of(run.account));
        for (const ScheduleJob &job : jobs) {
            Line line{run, job.name};
            line.run.schedule = job.row;
            lines.append(line);
        }
    }
    return lines;
}

qint64 ScheduleModel::idOf(const Line &line)
{
    const qint64 place = line.job.isEmpty() ? 0 : 1 + ScheduleJobs::names().indexOf(line.job);
    return line.run.account.value * 4 + place;
}

void ScheduleModel::refresh()
{
    if (!m_store.isOpen())
        return;
    Result<QList<Line>> rows = lines();
    if (!rows.ok()) {
        Q_EMIT failed(rows.error());
        return;
    }
    fitRows(m_rows, *rows, idOf);
    m_rows = *std::move(rows);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

const ScheduledRun *ScheduleModel::scheduled(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row].run : nullptr;
}

const ScheduledRun *ScheduleModel::ofAccount(int row) const
{
    const ScheduledRun *run = scheduled(row);
    while (run && !m_rows[row].job.isEmpty()) // its own stands above its jobs
        run = scheduled(--row);
    return run;
}

QString ScheduleModel::job(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].job : QString();
}

bool ScheduleModel::hasJob(AccountId account, const QString &job) const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [&](const Line &line) { return line.run.account == account && line.job == job; });
}

int ScheduleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ScheduleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString ScheduleModel::ruleText(const ScheduleRow &schedule)
{
    if (schedule.kind == "daily"_L1) {
        const QTime time = QTime(0, 0).addSecs(schedule.minutes * 60);
        return tr("daily %1").arg(QLocale().toString(time, QLocale::ShortFormat));
    }
    if (schedule.kind == "hourly"_L1)
        return tr("hourly at minute %1").arg(schedule.minutes);
    return tr("every %1 min").arg(schedule.minutes);
}

QString ScheduleModel::ruleName(const ScheduleRow &schedule)
{
    return u"%1:%2"_s.arg(schedule.kind).arg(schedule.minutes);
}

QString ScheduleModel::modeOf(const Line &line) const
{
    return line.job == "orders"_L1 ? tr("Orders") : modeText(line.run.schedule.mode);
}

QString ScheduleModel::nextText(const Line &line, const AccountCard *card) const
{
    const ScheduledRun &run = line.run;
    if (!run.schedule.enabled || !run.accountEnabled)
        return tr("off");
    if (line.job.isEmpty() && card && card->running && !card->running->dryRun)
        return tr("after this run");
    if (card && card->account.state == AccountState::Unauthorized)
        return tr("after sign-in");
    if (m_accounts.syncing() == Syncing::Paused)
        return tr("paused");
    return aheadText(run.schedule.nextAt, m_clock.now());
}

// How a job ended is said by the account's own line, where it was the last one.
QString ScheduleModel::lastText(const Line &line, const AccountCard *card) const
{
    if (!line.job.isEmpty())
        return line.run.schedule.lastAt ? agoText(line.run.schedule.lastAt, m_clock.now()) : tr("Never");
    if (!card || !card->lastRun)
        return tr("Never");
    return tr("%1, %2 ago", "result, age")
        .arg(runStatusWords(card->lastRun->status).words,
             ageText(card->lastRun->startedAt + card->lastRun->durationMs, m_clock.now()));
}

QString ScheduleModel::text(const Line &line, int column) const
{
    const AccountCard *card = m_accounts.card(line.run.account);
    switch (column) {
    case Account:
        return line.run.channel;
    case Mode:
        return modeOf(line);
    case When:
        return ruleText(line.run.schedule);
    case Next:
        return nextText(line, card);
    case Last:
        return lastText(line, card);
    default:
        return {};
    }
}

QVariant ScheduleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Line &line = m_rows[index.row()];
    const ScheduledRun &run = line.run;
    const int column = index.column();
    const bool isOn = run.schedule.enabled && run.accountEnabled;
    switch (role) {
    case Qt::DisplayRole:
        return text(line, column);
    case Qt::EditRole:
        return column == Mode ? run.schedule.mode : column == When ? ruleName(run.schedule) : text(line, column);
    case Qt::CheckStateRole:
        return column == On ? QVariant(isOn ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole:
        if (column == Act && run.accountEnabled)
            return tr("Sync %1 now: %2", "account, what is read").arg(run.channel, modeOf(line));
        if (column != On)
            return {};
        return line.job.isEmpty() ? tr("Schedule of %1").arg(run.channel)
                                  : tr("Schedule of %1: %2", "account, what is read").arg(run.channel, modeOf(line));
    case ChannelRole:
        return column == Account ? QVariant::fromValue(m_accounts.badge(run.account)) : QVariant();
    case StateRole: {
        if (column != Last)
            return {};
        if (!line.job.isEmpty())
            return run.schedule.lastAt ? QVariant() : QVariant(static_cast<int>(ItemState::NotListed));
        const AccountCard *card = m_accounts.card(run.account);
        return static_cast<int>(card && card->lastRun ? runStatusWords(card->lastRun->status).state
                                                      : ItemState::NotListed);
    }
    case ButtonRole: // by hand it is asked even where the circuit is open
        return column == Act && run.accountEnabled ? QVariant(tr("Sync now")) : QVariant();
    case Qt::ToolTipRole: {
        const AccountCard *card = m_accounts.card(run.account);
        return column == Next && card && m_reasons ? QVariant(m_reasons(*card)) : QVariant();
    }
    case ToneRole:
        return isOn ? QVariant() : QVariant(static_cast<int>(Tone::Quiet));
    case IdRole:
        return static_cast<qlonglong>(run.account.value);
    default:
        return {};
    }
}

void ScheduleModel::ask(const Line &line, QJsonObject change)
{
    change.insert(u"account"_s, line.run.channel);
    if (!line.job.isEmpty())
        change.insert(u"job"_s, line.job);
    Q_EMIT changeRequested(change);
}

bool ScheduleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return false;
    const Line line = m_rows[index.row()]; // the answer may read them anew
    if (role == Qt::CheckStateRole && index.column() == On) {
        ask(line, {{u"enabled"_s, value.toInt() == Qt::Checked}});
        return true;
    }
    if (role == Qt::EditRole && index.column() == Mode) {
        ask(line, {{u"mode"_s, value.toString()}});
        return true;
    }
    if (role != Qt::EditRole || index.column() != When)
        return false;
    const QStringList rule = value.toString().split(u':');
    if (rule.size() != 2) {
        Q_EMIT otherRuleRequested();
        return false;
    }
    ask(line, {{u"kind"_s, rule[0]}, {u"minutes"_s, rule[1].toInt()}});
    return true;
}

Qt::ItemFlags ScheduleModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    if (index.column() == On && m_rows[index.row()].run.accountEnabled)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == When || (index.column() == Mode && m_rows[index.row()].job.isEmpty())) // a job is one kind
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant ScheduleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == On)
        return static_cast<int>(Qt::AlignCenter); // as the ticks below it
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case On:
        return tr("On");
    case Account:
        return tr("Account");
    case Mode:
        return tr("Mode");
    case When:
        return tr("When");
    case Next:
        return tr("Next run");
    case Last:
        return tr("Last result");
    default:
        return {};
    }
}

} // namespace evenstock
