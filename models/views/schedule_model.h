// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/account_queries.h"
#include "models/views/row_changes.h"

#include <QAbstractTableModel>
#include <QJsonObject>

#include <functional>

namespace evenstock {

class AccountsModel;
class Clock;
class ReadStore;

// When each account syncs by itself: its own schedule, and under it the jobs beside that. A tick or an edited cell asks
// for a change; it shows once the store has it.
class ScheduleModel : public KeepsRows<QAbstractTableModel>
{
    Q_OBJECT

public:
    enum Column { On, Account, Mode, When, Next, Last, Act, Columns };

    ScheduleModel(ReadStore &store, const AccountsModel &accounts, const Clock &clock, QObject *parent = nullptr);

    void refresh();
    const ScheduledRun *scheduled(int row) const; // of a job its own times
    const ScheduledRun *ofAccount(int row) const; // the account's own, whatever the row is
    QString job(int row) const;                   // "full", "orders"; empty: the account's own
    bool hasJob(AccountId account, const QString &job) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    // Why nothing of an account runs now, for the tooltip of its next run.
    void setReasons(std::function<QString(const AccountCard &)> reasons) { m_reasons = std::move(reasons); }

    static QString ruleText(const ScheduleRow &schedule); // "every 15 min", "daily 14:30"
    static QString ruleName(const ScheduleRow &schedule); // "every:15": Qt::EditRole of When; of Mode it is the mode

Q_SIGNALS:
    void changeRequested(const QJsonObject &arguments); // of schedule.set
    void otherRuleRequested();                          // an empty rule was chosen: none of the usual ones
    void failed(const evenstock::Error &error);

private:
    struct Line {
        ScheduledRun run = {};
        QString job = {};
    };
    Result<QList<Line>> lines() const;
    static qint64 idOf(const Line &line);
    void ask(const Line &line, QJsonObject change);
    QString modeOf(const Line &line) const;
    QString text(const Line &line, int column) const;
    QString nextText(const Line &line, const AccountCard *card) const;
    QString lastText(const Line &line, const AccountCard *card) const;
    ReadStore &m_store;
    const AccountsModel &m_accounts;
    const Clock &m_clock;
    QList<Line> m_rows;
    std::function<QString(const AccountCard &)> m_reasons;
};

} // namespace evenstock
