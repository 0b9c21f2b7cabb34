// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/order_queries.h"
#include "models/views/paged_model.h"

namespace evenstock {

class AccountsModel;
class Clock;

// The orders of all channels, newest first. Buyers appear by their initials only.
class OrdersModel final : public PagedModel<OrderView>
{
    Q_OBJECT

public:
    enum Column { State, Order, Account, Placed, Lines, Total, Columns };

    OrdersModel(const AccountsModel &accounts, const Clock &clock, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString initials(const OrderView &order);

protected:
    qint64 idOf(const OrderView &row) const override { return row.id.value; }

private:
    const AccountsModel &m_accounts;
    const Clock &m_clock;
};

// The lines of one order and what each does to the stock.
class OrderLinesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Pieces, Price, Effect, Columns };

    using QAbstractTableModel::QAbstractTableModel;
    void setLines(const QList<OrderLineView> &lines);
    const QList<OrderLineView> &lines() const { return m_lines; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString secondLine(const OrderLineView &line);
    static QString effect(const OrderLineView &line);
    static QVariant belowEffect(const OrderLineView &line);
    QList<OrderLineView> m_lines;
};

} // namespace evenstock
