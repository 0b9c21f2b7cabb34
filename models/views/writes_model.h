// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/delivery_queries.h"
#include "models/store/error_queries.h"

#include <QAbstractTableModel>

#include <functional>

namespace evenstock {

class AccountsModel;
class Clock;

// What goes out to a marketplace and is not settled: it waits for its turn, is under way, is in doubt or was refused.
struct WriteRow {
    enum class State { Refused, InDoubt, UnderWay, Held, Waiting };
    State state = State::Waiting;
    AccountId account = {};
    ListingId listing = {};
    ProductId product = {};
    ProblemId problem = {};   // of a refused one
    DeliveryId delivery = {}; // of one that was sent and is not settled
    QString sku = {};
    QString title = {};
    QString externalId = {};
    Dirt what = Dirt::Clean; // the first of what is sent
    QString kind = {};       // of one that was sent: create, update, end
    QString reason = {};
    UtcMs since = 0;
};

struct WriteRows {
    QList<WriteRow> rows = {}; // what needs the owner first
    bool isCut = false;        // there are more than are listed
};
// Of these accounts. A read-only connection on its owner's thread.
Result<WriteRows> unsettledWrites(Database &database, const QList<AccountId> &accounts);

class WritesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, Product, Account, What, Since, Columns };

    WritesModel(const AccountsModel &accounts, const Clock &clock, QObject *parent = nullptr);

    void setRows(const QList<WriteRow> &rows); // those that stay keep their place and what is chosen
    // The same one, or where it is settled the next step of the same listing.
    QModelIndex find(const WriteRow &row) const;
    const WriteRow *at(const QModelIndex &index) const;
    int count(WriteRow::State state) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static constexpr int mostOfAnAccount = 200; // of each state

private:
    static QString stateText(const WriteRow &row);
    static QString whatText(const WriteRow &row);
    QString text(const WriteRow &row, int column) const;
    const AccountsModel &m_accounts;
    const Clock &m_clock;
    QList<WriteRow> m_rows;
};

} // namespace evenstock
