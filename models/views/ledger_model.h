// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/stock_queries.h"
#include "models/views/paged_model.h"

namespace evenstock {

class AccountsModel;
class Clock;

// The stock ledger of a product, newest first, with headings by day.
class LedgerModel final : public PagedModel<StockLine>
{
    Q_OBJECT

public:
    enum Column { Time, Cause, Change, Balance, Columns };

    LedgerModel(const AccountsModel &accounts, const Clock &clock, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString cause(const StockLine &line);  // "Sold on eMAG"
    static QString detail(const StockLine &line); // "Order 4711, 2"

protected:
    qint64 idOf(const StockLine &row) const override { return row.id.value; }

private:
    QString section(int row) const;
    const AccountsModel &m_accounts;
    const Clock &m_clock;
};

} // namespace evenstock
