// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/row_changes.h"
#include "models/views/write_rows.h"

#include <QAbstractTableModel>
#include <QHash>

namespace evenstock {

class AccountsModel;
class Clock;

// GUI thread.
class WritesModel final : public KeepsRows<QAbstractTableModel>
{
    Q_OBJECT

public:
    enum Column { State, Product, Account, What, From, To, Since, Columns };

    WritesModel(const AccountsModel &accounts, const Clock &clock, QObject *parent = nullptr);

    void setRows(const QList<WriteRow> &asRead); // those that stay keep their place and what is chosen
    // What the engine would send of listings that were not sent yet. Others keep what is known of them.
    void setChanges(const QHash<ListingId, QList<WriteChange>> &changes);
    // The same one, or where it is settled the next step of the same listing.
    QModelIndex find(const WriteRow &row) const;
    const WriteRow *at(const QModelIndex &index) const;
    int count(WriteRow::State state) const;
    // By a column, or (-1) what needs the owner first; whoever shows it sets its rows again.
    void sort(int column, Qt::SortOrder order) override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void sortRequested();

private:
    QList<WriteRow> sorted(QList<WriteRow> rows) const;
    static QString stateText(const WriteRow &row);
    static QString whatText(const WriteRow &row);
    static QString reasonText(const WriteRow &row);
    QString text(const WriteRow &row, int column) const;
    QList<WriteChange> changesOf(const WriteRow &row) const;
    QString changesText(const WriteRow &row) const;
    const AccountsModel &m_accounts;
    const Clock &m_clock;
    QList<WriteRow> m_rows;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    QHash<ListingId, QList<WriteChange>> m_changes; // of those that are listed
};

} // namespace evenstock
