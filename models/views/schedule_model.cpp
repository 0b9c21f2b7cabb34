// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/schedule_model.h"

#include "models/views/accounts_model.h"
#include "models/views/format.h"
#include "models/views/read_store.h"
#include "models/views/roles.h"
#include "models/views/row_changes.h"

#include <QLocale>
#include <QTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

QList<qint64> idsOf(const QList<ScheduledRun> &rows)
{
    QList<qint64> ids;
    for (const ScheduledRun &row : rows)
        ids.append(row.account.value);
    return ids;
}

} // namespace

ScheduleModel::ScheduleModel(ReadStore &store, const AccountsModel &accounts, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_accounts(accounts)
    , m_clock(clock)
{
    connect(&store, &ReadStore::opened, this, &ScheduleModel::refresh);
    connect(&accounts, &AccountsModel::changed, this, &ScheduleModel::refresh);
    refresh();
}

void ScheduleModel::refresh()
{
    if (!m_store.isOpen())
        return;
    Result<QList<ScheduledRun>> rows = AccountQueries(m_store.database()).schedule();
    if (!rows.ok()) {
        Q_EMIT failed(rows.error());
        return;
    }
    // By name and not by time: a row that moves when a run ends would take its editor to another account.
    std::sort(rows->begin(), rows->end(), [](const ScheduledRun &a, const ScheduledRun &b) {
        const int order = QString::localeAwareCompare(a.channel, b.channel);
        return order != 0 ? order < 0 : a.account < b.account;
    });
    for (const RowChange &change : rowChanges(idsOf(m_rows), idsOf(*rows))) {
        if (change.kind == RowChange::Kind::Remove) {
            beginRemoveRows({}, change.first, change.last);
            m_rows.remove(change.first, change.last - change.first + 1);
            endRemoveRows();
        } else {
            beginInsertRows({}, change.first, change.last);
            for (int row = change.first; row <= change.last; ++row)
                m_rows.insert(row, rows->at(row));
            endInsertRows();
        }
    }
    m_rows = *std::move(rows);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

const ScheduledRun *ScheduleModel::scheduled(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
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

QString ScheduleModel::text(const ScheduledRun &run, int column) const
{
    const AccountCard *card = m_accounts.card(run.account);
    switch (column) {
    case Account:
        return run.channel;
    case Mode:
        return modeText(run.schedule.mode);
    case When:
        return ruleText(run.schedule);
    case Next:
        if (!run.schedule.enabled || !run.accountEnabled)
            return tr("off");
        if (card && card->running && !card->running->dryRun)
            return tr("after this run");
        if (card && card->account.state == AccountState::Unauthorized)
            return tr("after sign-in");
        if (m_accounts.syncing() == Syncing::Paused)
            return tr("paused");
        return aheadText(run.schedule.nextAt, m_clock.now());
    case Last:
        if (!card || !card->lastRun)
            return tr("Never");
        return tr("%1, %2 ago", "result, age")
            .arg(runStatusWords(card->lastRun->status).words,
                 ageText(card->lastRun->startedAt + card->lastRun->durationMs, m_clock.now()));
    default:
        return {};
    }
}

QVariant ScheduleModel::data(const QModelIndex &index, int role) const
{
    const ScheduledRun *run = index.isValid() ? scheduled(index.row()) : nullptr;
    if (!run)
        return {};
    const int column = index.column();
    const bool isOn = run->schedule.enabled && run->accountEnabled;
    switch (role) {
    case Qt::DisplayRole:
        return text(*run, column);
    case Qt::EditRole:
        return column == Mode ? run->schedule.mode : column == When ? ruleName(run->schedule) : text(*run, column);
    case Qt::CheckStateRole:
        return column == On ? QVariant(isOn ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole:
        return column == On ? QVariant(tr("Schedule of %1").arg(run->channel)) : QVariant();
    case ChannelRole:
        return column == Account ? QVariant::fromValue(m_accounts.badge(run->account)) : QVariant();
    case StateRole: {
        if (column != Last)
            return {};
        const AccountCard *card = m_accounts.card(run->account);
        return static_cast<int>(card && card->lastRun ? runStatusWords(card->lastRun->status).state
                                                      : ItemState::NotListed);
    }
    case ButtonRole: // by hand it is asked even where the circuit is open
        return column == Act && run->accountEnabled ? QVariant(tr("Sync now")) : QVariant();
    case Qt::ToolTipRole: {
        const AccountCard *card = m_accounts.card(run->account);
        return column == Next && card && m_reasons ? QVariant(m_reasons(*card)) : QVariant();
    }
    case ToneRole:
        return isOn ? QVariant() : QVariant(static_cast<int>(Tone::Quiet));
    case IdRole:
        return static_cast<qlonglong>(run->account.value);
    default:
        return {};
    }
}

bool ScheduleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const ScheduledRun *run = index.isValid() ? scheduled(index.row()) : nullptr;
    if (!run)
        return false;
    if (role == Qt::CheckStateRole && index.column() == On) {
        Q_EMIT enableRequested(run->channel, value.toInt() == Qt::Checked);
        return true;
    }
    if (role == Qt::EditRole && index.column() == Mode) {
        Q_EMIT modeRequested(run->channel, value.toString());
        return true;
    }
    if (role != Qt::EditRole || index.column() != When)
        return false;
    const QStringList rule = value.toString().split(u':');
    if (rule.size() != 2) {
        Q_EMIT otherRuleRequested();
        return false;
    }
    Q_EMIT ruleRequested(run->channel, rule[0], rule[1].toInt());
    return true;
}

Qt::ItemFlags ScheduleModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == On && m_rows[index.row()].accountEnabled)
        flags |= Qt::ItemIsUserCheckable;
    if (index.isValid() && (index.column() == Mode || index.column() == When))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant ScheduleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
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
