// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/change_queries.h"
#include "models/store/run_queries.h"
#include "models/views/paged_model.h"

#include <QHash>

namespace evenstock {

class AccountsModel;
class Clock;

// The history: one row a run, newest first.
class RunsModel final : public PagedModel<RunView>
{
    Q_OBJECT

public:
    enum Column { Number, When, Account, Mode, Outcome, Duration, Items, Changes, Conflicts, Failed, Rate, Columns };

    RunsModel(const AccountsModel &accounts, const Clock &clock, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    qint64 idOf(const RunView &row) const override { return row.run.id.value; }

private:
    QString text(const RunView &row, int column) const;
    static std::int64_t figure(const RunView &row, int column);
    void compareRates();
    double m_fastest = 0; // of the loaded runs: what fills a bar
    const AccountsModel &m_accounts;
    const Clock &m_clock;
};

// What one run changed, or what became of one product.
class ChangesModel final : public PagedModel<ChangeView>
{
    Q_OBJECT

public:
    enum class Of { Run, Product };
    enum Column { What, From, To, Columns };

    ChangesModel(Of of, const AccountsModel &accounts, const Clock &clock, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    qint64 idOf(const ChangeView &row) const override { return row.change.id; }

private:
    QString causeText(const ChangeView &row) const;
    static std::optional<QVariant> notOfAProduct(const ChangeView &row, int column, int role);
    static QString linkText(const ChangeView &row, int column);
    Of m_of;
    const AccountsModel &m_accounts;
    const Clock &m_clock;
};

} // namespace evenstock
