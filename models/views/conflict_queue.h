// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/conflict_queries.h"
#include "models/views/worker_pages.h"

namespace evenstock {

class AccountsModel;
class Clock;

// The queue of conflicts: a line is one product on one channel with its open fields. A worker is asked where products
// are searched for.
class ConflictQueue final : public WorkerPages<ConflictGroup>
{
    Q_OBJECT

public:
    ConflictQueue(const AccountsModel &accounts, const Clock &clock, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    qint64 idOf(const ConflictGroup &row) const override { return row.listing.value; }

private:
    const AccountsModel &m_accounts;
    const Clock &m_clock;
};

// What was decided since a time, newest first.
class DecidedConflicts final : public PagedModel<ConflictView>
{
    Q_OBJECT

public:
    DecidedConflicts(const AccountsModel &accounts, const Clock &clock, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex &index, int role) const override;
    static QString takenText(const QString &taken); // "kept mine"

protected:
    qint64 idOf(const ConflictView &row) const override { return row.conflict.id.value; }

private:
    const AccountsModel &m_accounts;
    const Clock &m_clock;
};

} // namespace evenstock
